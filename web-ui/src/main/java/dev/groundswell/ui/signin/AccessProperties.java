package dev.groundswell.ui.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may write.
 *
 * @param adminTokenSha256 lower-case hexadecimal SHA-256 of the administrator's token;
 * empty lets nobody sign in
 */
@ConfigurationProperties("groundswell")
record AccessProperties(@DefaultValue("") String adminTokenSha256) {
}
