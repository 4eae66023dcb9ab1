package dev.groundswell.metrics.registry;

/** A named set of subjects, such as a region or a degree of openness. */
public record Group(String id, String name, String kind) {
}
