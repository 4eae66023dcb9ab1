package dev.groundswell.deploy.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.groundswell.deploy.Installed;

/** Renders an overlay with the program that would apply it. */
final class Kustomize {

	private final List<String> command;

	private Kustomize(List<String> command) {
		this.command = command;
	}

	/** What is installed; without it nothing can be checked, which is said aloud. */
	static Kustomize orSkip() {
		Path program = Installed.orSkip("the manifests for Kubernetes are not checked", "/usr/bin/kubectl",
				"/usr/local/bin/kubectl", "/opt/homebrew/bin/kubectl", "/usr/bin/kustomize", "/usr/local/bin/kustomize",
				"/opt/homebrew/bin/kustomize");
		String verb = program.endsWith("kustomize") ? "build" : "kustomize";
		return new Kustomize(List.of(program.toString(), verb));
	}

	/** The manifests as one text, or the reason why there are none. */
	Rendering render(Path overlay) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(this.command);
		arguments.add(overlay.toString());
		Path errors = overlay.resolveSibling(overlay.getFileName() + ".errors");
		Process process = new ProcessBuilder(arguments).redirectError(errors.toFile()).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String said = java.nio.file.Files.readString(errors);
		java.nio.file.Files.delete(errors);
		return (process.waitFor() == 0) ? new Rendering.Done(text) : new Rendering.Refused(said.strip());
	}

	/** What became of it. */
	sealed interface Rendering {

		record Done(String manifests) implements Rendering {

		}

		record Refused(String reason) implements Rendering {

		}

	}

}
