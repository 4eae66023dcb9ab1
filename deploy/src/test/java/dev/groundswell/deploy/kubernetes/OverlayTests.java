package dev.groundswell.deploy.kubernetes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverlayTests {

	private final Kustomize kustomize = Kustomize.orSkip();

	@ParameterizedTest
	@ValueSource(strings = { "local", "production" })
	void overlayIsWithoutFault(String overlay, @TempDir Path folder) throws Exception {
		ManifestTree tree = ManifestTree.copyTo(folder);

		assertThat(Checks.of(this.kustomize, tree.overlay(overlay))).isEmpty();
	}

	@Test
	void componentsFitProduction(@TempDir Path folder) throws Exception {
		ManifestTree tree = ManifestTree.copyTo(folder);
		Path overlay = tree.with("production", List.of("prometheus-operator", "source-tokens"));

		assertThat(Checks.of(this.kustomize, overlay)).isEmpty();
	}

	@Test
	void overlayOfTheOperatorsPageIsWithoutFault(@TempDir Path folder) throws Exception {
		ManifestTree tree = ManifestTree.copyTo(folder);
		Path overlay = Files.createDirectories(tree.overlay("own"));
		String page = Files.readString(ManifestTree.SHIPPED.resolve("README.md"));
		Files.writeString(overlay.resolve("kustomization.yaml"), page.replaceFirst("(?s).*?```yaml\n(.*?)```.*", "$1"));
		Files.copy(tree.overlay("production").resolve("ingest-service/application.yml"),
				overlay.resolve("ingest-service.yml"));

		assertThat(Checks.of(this.kustomize, overlay)).isEmpty();
	}

}
