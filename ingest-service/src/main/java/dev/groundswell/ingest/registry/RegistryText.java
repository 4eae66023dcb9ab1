package dev.groundswell.ingest.registry;

/**
 * A registry file before it is read.
 *
 * @param name how messages call it
 * @param text its YAML
 */
record RegistryText(String name, String text) {

}
