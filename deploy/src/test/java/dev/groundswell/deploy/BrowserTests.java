package dev.groundswell.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser, as readers use them. */
@ExtendWith({ SharedSuite.class, Browsers.class })
class BrowserTests {

	private static final List<String> PAGES = List.of("/", "/briefings", "/briefings/{edition}", "/subjects",
			"/subjects/qwen-app", "/leaderboards", "/leaderboards/monthly_active_users", "/disputes", "/sources",
			"/sources/huggingface-models", "/runs", "/unresolved", "/evidence/{evidence}", "/search?q=qwen", "/check",
			"/documents", "/claims", "/glossary", "/sign-in", "/no-such-page");

	@Test
	void aReaderGoesFromTheFrontPageToTheBytes(Suite suite, Browser browser) throws IOException {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> faults = faultsOf(page);
			page.navigate(suite.address("/"));
			page.locator("a[href='/briefings/" + edition(suite) + "']").first().click();
			page.waitForURL("**/briefings/*");
			assertThat(page.locator("h1").innerText()).containsPattern("Qwen.* 6\\h+December\\h+2025");

			number(page, "18.34 million").click();
			Locator drawer = page.locator("#drawer");
			drawer.locator("[data-card]").first().waitFor();
			assertThat(drawer.innerText()).contains("Aicpb.com", "18.34M");
			drawer.locator("a[href^='/evidence/']").first().click();
			page.waitForURL("**/evidence/*");
			assertThat(page.locator("h1").innerText()).contains("18.34");

			String bytes = page.locator("a[href^='/api/v1/evidence/']").first().getAttribute("href");
			assertThat(context.request().get(suite.address(bytes)).text()).contains("qwen-app", "18.34M");
			assertThat(faults).isEmpty();
		}
	}

	@Test
	void withoutScriptANumberOpensItsEvidenceAsAPage(Suite suite, Browser browser) throws IOException {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(suite.address("/briefings/" + edition(suite)));
			number(page, "18.34 million").click();
			page.waitForURL("**/evidence/*");

			assertThat(page.locator("main").innerText()).contains("Aicpb.com", "18.34M", "SHA-256");
		}
	}

	@Test
	void anAnalystPutsFiguresInAndTakesThemBack(Suite suite, Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			signIn(page, suite, "wrong");
			assertThat(page.locator("[role=alert]").innerText()).contains("not the right one");
			signIn(page, suite, suite.token());

			page.navigate(suite.address("/upload"));
			page.locator("textarea[name=text]").fill("""
					subject,metric,value,periodStart,source,publishedAt
					qwen,likes,4321,2026-05-01,browser-test,2026-05-02
					qwen,likes,many,2026-05-02,browser-test,2026-05-02
					""");
			page.locator("main form button[type=submit]").click();
			page.waitForURL("**/uploads/*");
			assertThat(page.locator("main").innerText()).contains("Lines not taken", "many");

			page.locator("input[name=reason]").fill("typed in a test");
			page.locator("main form button[type=submit]").click();
			page.locator("main [role=status]").first().waitFor();
			assertThat(page.locator("main").innerText()).contains("Taken back", "typed in a test");
		}
	}

	@Test
	void anAnalystChecksATextAndSharesTheCheck(Suite suite, Browser browser) {
		String shared;
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> faults = faultsOf(page);
			signIn(page, suite, suite.token());
			page.navigate(suite.address("/check"));
			page.locator("textarea[name=text]")
				.fill("""
						🚀 The Qwen app counted 18.34 million monthly active users in November 2025, according to Aicpb.com. \
						Early in December it had 30 million monthly active users, a jump of 149% month over month.""");
			page.locator("input[name=publishedAt]").fill("2025-12-15");
			page.locator("main form button[type=submit]").click();
			page.waitForURL("**/check/*");
			page.locator("a.mark").first().waitFor();
			shared = page.url();

			page.locator("a.mark", new Page.LocatorOptions().setHasText("18.34 million")).click();
			Locator drawer = page.locator("#drawer");
			drawer.locator("[data-card]").first().waitFor();
			assertThat(drawer.innerText()).contains("In the text", "What is known", "Aicpb.com");
			assertThat(faults).isEmpty();
		}
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 900))) {
			Page page = context.newPage();
			page.navigate(shared);
			assertThat(page.locator("main").innerText()).contains("12.05 million", "conflicting");
			assertThat(findings(page)).isEmpty();
			assertThat(isWithinTheWindow(page)).isTrue();
		}
	}

	@Test
	void onePageShowsAndTriesAllThreeServices(Suite suite, Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			List<String> faults = faultsOf(page);
			page.navigate(suite.address("/api/v1/docs"));
			for (String service : List.of("ingest", "metrics", "report")) {
				page.locator("select#select").selectOption(new SelectOption().setLabel(service));
				page.locator("a.link[href='/api/v1/openapi/" + service + ".yaml']").waitFor();
				page.locator(".opblock").first().waitFor();
			}

			assertThat(faults).isEmpty();
		}
	}

	/** Every page in each scheme and each width; those most read in all four ways. */
	@ParameterizedTest(name = "{0}, {1} px, the first {2}")
	@CsvSource({ "LIGHT,1280,20", "DARK,390,20", "LIGHT,390,3", "DARK,1280,3" })
	void axeFindsNothing(ColorScheme scheme, int width, int pages, Suite suite, Browser browser) throws IOException {
		SoftAssertions softly = new SoftAssertions();
		try (BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
			Page page = context.newPage();
			for (String path : PAGES.subList(0, pages)) {
				page.navigate(suite
					.address(path.replace("{edition}", edition(suite)).replace("{evidence}", evidence(suite))));

				softly.assertThat(findings(page)).as("axe on " + path).isEmpty();
				softly.assertThat(isWithinTheWindow(page)).as("no sideways scroll on " + path).isTrue();
			}
		}
		softly.assertAll();
	}

	private static void signIn(Page page, Suite suite, String token) {
		page.navigate(suite.address("/sign-in"));
		page.locator("input[name=token]").fill(token);
		page.locator("main button[type=submit]").click();
	}

	private static boolean isWithinTheWindow(Page page) {
		return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
	}

	/** In short: the rule and the elements. */
	private static List<String> findings(Page page) {
		return new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList())
			.toList();
	}

	private static String edition(Suite suite) throws IOException {
		return suite.first("qwen", "2025-12-06").get("id").asString();
	}

	private static String evidence(Suite suite) throws IOException {
		return suite.first("qwen", "2025-12-06").at("/sections/0/statements/0/evidence/0").asString();
	}

	private static Locator number(Page page, String text) {
		return page.locator("a[href^='/evidence/']").filter(new Locator.FilterOptions().setHasText(text)).first();
	}

	/** What the browser complains about: errors of scripts, of the policy, of loading. */
	private static List<String> faultsOf(Page page) {
		List<String> faults = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				faults.add(message.text());
			}
		});
		page.onPageError(faults::add);
		return faults;
	}

}
