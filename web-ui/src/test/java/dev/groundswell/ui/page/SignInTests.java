package dev.groundswell.ui.page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Signing in, and what only the administrator may do. */
@PageTest
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Services services;

	@BeforeEach
	void reset() {
		this.services.reset();
	}

	@Test
	void uploadingAsksForSignInAndComesBack() {
		MvcTestResult asked = this.mvc.get().uri("/upload?x=1").exchange();
		assertThat(asked).hasStatus(302).redirectedUrl().isEqualTo("/sign-in");

		MockHttpSession session = (MockHttpSession) asked.getRequest().getSession();
		MvcTestResult signedIn = signIn(PageTest.TOKEN, session);

		assertThat(signedIn).hasStatus(302).redirectedUrl().isEqualTo("/upload?x=1");
	}

	@Test
	void wrongTokenIsRefused() {
		assertThat(signIn("guess", new MockHttpSession())).redirectedUrl().isEqualTo("/sign-in?wrong");
		assertThat(this.mvc.get().uri("/sign-in?wrong")).bodyText().contains("That token is not the right one");
	}

	@Test
	void guessingIsLimitedByAddress() {
		RequestPostProcessor elsewhere = (request) -> {
			request.setRemoteAddr("10.1.1.1");
			return request;
		};
		for (int i = 0; i < 5; i++) {
			this.mvc.post().uri("/sign-in").param("token", "guess").with(csrf()).with(elsewhere).exchange();
		}

		assertThat(this.mvc.post().uri("/sign-in").param("token", PageTest.TOKEN).with(csrf()).with(elsewhere))
			.redirectedUrl()
			.isEqualTo("/sign-in?wait");
		assertThat(signIn(PageTest.TOKEN, new MockHttpSession())).redirectedUrl().isEqualTo("/");
	}

	@Test
	void formsWithoutTheirTokenAreRefused() {
		assertThat(this.mvc.post().uri("/sign-in").param("token", PageTest.TOKEN)).hasStatus(403);
		for (String form : new String[] { "/uploads/u-1/withdrawal", "/sources/scmp/runs",
				"/runs/run-12/cancellation" }) {
			assertThat(this.mvc.post().uri(form).param("reason", "x").session(signedIn())).hasStatus(403);
		}
	}

	@Test
	void uploadedBytesGoOnWithTheTokenAndTheAnswerIsShown() {
		MockMultipartFile file = new MockMultipartFile("file", "rows.ndjson", "text/plain",
				"{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

		MvcTestResult sent = this.mvc
			.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/upload")
				.file(file)
				.param("key", "k")
				.session(signedIn())
				.with(csrf()));

		assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/uploads/u-1");
		assertThat(this.services.lastBearer()).isEqualTo("Bearer secret application/x-ndjson");
		assertThat(this.mvc.get().uri("/uploads/u-1").session(signedIn())).bodyText()
			.contains("3 rows taken, 2 lines not taken", "is not a number", "Take back this upload");
	}

	@Test
	void emptyUploadSaysWhatToDo() {
		assertThat(this.mvc.post().uri("/upload").session(signedIn()).with(csrf())).hasStatus(422)
			.bodyText()
			.contains("There is nothing to upload");
	}

	@Test
	void takingBackNeedsAReason() {
		assertThat(this.mvc.post().uri("/uploads/u-1/withdrawal").session(signedIn()).with(csrf())).hasStatus(422)
			.bodyText()
			.contains("Say why");
		assertThat(this.mvc.post()
			.uri("/uploads/u-1/withdrawal")
			.param("reason", "wrong file")
			.session(signedIn())
			.with(csrf())).redirectedUrl().isEqualTo("/uploads/u-1");
		assertThat(this.services.lastBearer()).isEqualTo("Bearer secret wrong file");
	}

	@Test
	void strangersSeeNoWayToTakeBack() {
		assertThat(this.mvc.get().uri("/uploads/u-1")).bodyText().doesNotContain("Take back this upload");
	}

	@Test
	void signingOutEndsIt() {
		MockHttpSession session = signedIn();

		assertThat(this.mvc.post().uri("/sign-out").session(session).with(csrf())).redirectedUrl().isEqualTo("/");

		assertThat(session.isInvalid()).isTrue();
	}

	private MockHttpSession signedIn() {
		return signedIn(this.mvc);
	}

	private MvcTestResult signIn(String token, MockHttpSession session) {
		return signIn(this.mvc, token, session);
	}

	/** The session of an administrator who has just signed in. */
	static MockHttpSession signedIn(MockMvcTester mvc) {
		MvcTestResult result = signIn(mvc, PageTest.TOKEN, new MockHttpSession());
		return (MockHttpSession) java.util.Objects.requireNonNull(result.getRequest().getSession(false));
	}

	private static MvcTestResult signIn(MockMvcTester mvc, String token, MockHttpSession session) {
		return mvc.post().uri("/sign-in").param("token", token).session(session).with(csrf()).exchange();
	}

}
