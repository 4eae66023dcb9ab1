package dev.groundswell.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the Chromium that is installed; where there is none they are skipped, with
 * the reason. Nothing is downloaded.
 */
final class Browsers implements ParameterResolver {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--disable-dev-shm-usage");

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Path executable = Installed.orSkip("the pages are not looked at in a browser", "/usr/bin/chromium",
				"/usr/bin/chromium-browser", "/usr/bin/google-chrome");
		return context.getRoot()
			.getStore(Namespace.create(Browsers.class))
			.computeIfAbsent(Running.class, (type) -> Running.start(executable), Running.class)
			.browser();
	}

	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start(Path executable) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Running(playwright, playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
