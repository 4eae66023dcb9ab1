package dev.groundswell.deploy;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser, as readers use them. */
@ExtendWith(SharedSuite.class)
class BrowserTests {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--disable-dev-shm-usage");

	private static Playwright playwright;

	private static Browser browser;

	private static String edition;

	@BeforeAll
	static void openBrowser(Suite suite) throws IOException {
		Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed: pages not looked at");
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
		edition = suite.write("qwen", "2025-12-06").json().get("id").asString();
		suite.gateway().post("/api/v1/briefings/" + edition + "/publication", "application/json", "");
	}

	@AfterAll
	static void closeBrowser() {
		if (playwright != null) {
			playwright.close();
		}
	}

	@Test
	void aReaderGoesFromTheFrontPageToTheBytes(Suite suite) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> faults = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if ("error".equals(message.type())) {
					faults.add(message.text());
				}
			});
			page.navigate(suite.service("gateway").address() + "/");
			page.locator("a[href^='/briefings/']").first().click();
			assertThat(page.locator("h1").innerText()).isNotBlank();

			page.navigate(suite.service("gateway").address() + "/briefings/" + edition);
			page.locator("a[href^='/evidence/']").filter(containing("18.34")).first().click();
			page.locator("a[href^='/evidence/o-']:visible, a[href^='/api/v1/evidence/']:visible").first().waitFor();
			if (!page.url().contains("/evidence/")) {
				page.navigate(
						page.locator("a[href^='/evidence/o-']:visible").first().evaluate("a => a.href").toString());
			}

			String address = page.locator("a[href^='/api/v1/evidence/']").first().getAttribute("href");
			assertThat(context.request().get(suite.service("gateway").address() + address).text()).contains("18.34");
			assertThat(faults).isEmpty();
		}
	}

	@ParameterizedTest(name = "{0} at {1} px, {2}")
	@MethodSource("views")
	void axeFindsNothing(String path, int width, ColorScheme scheme, Suite suite) {
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
			Page page = context.newPage();
			page.navigate(suite.service("gateway").address() + path.replace("{edition}", edition));

			assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
			assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
				.as("no sideways scroll")
				.isEqualTo(true);
		}
	}

	static Stream<Arguments> views() {
		return Stream
			.of("/", "/briefings", "/briefings/{edition}", "/subjects/qwen-app", "/leaderboards/monthly_active_users",
					"/disputes", "/sign-in")
			.flatMap((path) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.flatMap((scheme) -> Stream.of(390, 1280).map((width) -> Arguments.of(path, width, scheme))));
	}

	private static com.microsoft.playwright.Locator.FilterOptions containing(String text) {
		return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
	}

}
