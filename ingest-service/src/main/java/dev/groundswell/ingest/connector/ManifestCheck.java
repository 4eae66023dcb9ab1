package dev.groundswell.ingest.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.groundswell.ingest.registry.Flaw;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.support.CronExpression;

/** What the form of a manifest cannot say by itself. */
final class ManifestCheck {

	private final List<Flaw> flaws = new ArrayList<>();

	private ManifestCheck() {
	}

	static List<Flaw> of(Manifest manifest) {
		ManifestCheck check = new ManifestCheck();
		check.whole(manifest);
		return List.copyOf(check.flaws);
	}

	private void whole(Manifest manifest) {
		require(isSlug(manifest.id()), "/id", "is missing, or not small letters, digits and dashes");
		require(manifest.rootSource() != null, "/rootSource", "is missing");
		require(manifest.origin() != null && manifest.origin().getHost() != null, "/origin", "is no address");
		require(manifest.schedule() != null && CronExpression.isValidExpression(manifest.schedule()), "/schedule",
				"is no cron expression of six fields");
		require(manifest.staleAfter() != null, "/staleAfter", "is missing");
		require(!manifest.requests().isEmpty(), "/requests", "is empty");
		for (int i = 0; i < manifest.requests().size(); i++) {
			request("/requests/" + i, manifest.requests().get(i));
		}
		require(manifest.items().isEmpty() != (manifest.articles() == null), "/items",
				"either items say figures, or articles are named");
		if (manifest.articles() != null) {
			articles(manifest.articles());
		}
		for (int i = 0; i < manifest.items().size(); i++) {
			item("/items/" + i, manifest.items().get(i));
		}
		for (int i = 0; i < manifest.totals().size(); i++) {
			TotalRule total = manifest.totals().get(i);
			String at = "/totals/" + i;
			require(total.subject() != null, at + "/subject", "is missing");
			require(total.metric() != null, at + "/metric", "is missing");
			pick(at + "/of", total.of());
			pick(at + "/period", total.period());
		}
	}

	private void articles(ArticleRule articles) {
		require(articles.link() != null, "/articles/link", "is missing");
		Stream.of(articles.link(), articles.title(), articles.publishedAt())
			.filter(Objects::nonNull)
			.forEach((place) -> pointer("/articles", place));
		require(articles.limit() >= 1 && articles.limit() <= 200, "/articles/most", "is not between 1 and 200");
	}

	private void request(String at, RequestRule request) {
		require(request.name() != null, at + "/name", "is missing");
		require(request.path() != null && request.path().startsWith("/"), at + "/path", "does not start with /");
		require(request.pages() == null || request.then() == null, at,
				"follows either Link headers (pages) or what the first answer names (then)");
		answer(at + "/answer", request.answer());
		if (request.then() != null) {
			answer(at + "/then/answer", request.then().answer());
		}
	}

	private void answer(String at, @Nullable AnswerRule answer) {
		require(answer != null && answer.format() != null, at + "/format", "is missing");
		if (answer != null) {
			answer.needs().forEach((needed) -> pointer(at + "/needs", needed));
			answer.is().keySet().forEach((place) -> pointer(at + "/is", place));
		}
	}

	private void item(String at, ItemRule item) {
		ItemRule.SubjectRule subject = item.subject();
		require(subject != null && (subject.id() != null) != (subject.name() != null), at + "/subject",
				"has either an id or a name");
		require(subject == null || subject.name() == null || subject.kind() != null, at + "/subject/kind",
				"is missing");
		if (subject != null) {
			groups(at + "/subject", subject);
		}
		for (int i = 0; i < item.rows().size(); i++) {
			ItemRule.RowRule row = item.rows().get(i);
			require(row.metric() != null, at + "/rows/" + i + "/metric", "is missing");
			pick(at + "/rows/" + i + "/value", row.value());
		}
	}

	private void groups(String at, ItemRule.SubjectRule subject) {
		require(subject.groups().isEmpty() || subject.name() != null, at + "/groups",
				"belongs to a subject with a name; one of the registry names its groups there");
		for (int i = 0; i < subject.groups().size(); i++) {
			ItemRule.GroupRule group = subject.groups().get(i);
			String place = at + "/groups/" + i;
			require(group.at() != null, place + "/at", "is missing");
			if (group.at() != null) {
				pointer(place + "/at", group.at());
			}
			require(!group.named().isEmpty(), place + "/named", "is empty");
			group.named().forEach((name, id) -> require(isSlug(id), place + "/named/" + name, "is no id of a group"));
			require(group.other() == null || isSlug(group.other()), place + "/other", "is no id of a group");
		}
	}

	private static boolean isSlug(@Nullable String text) {
		return text != null && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
	}

	private void pick(String at, @Nullable Pick pick) {
		require(pick != null && (pick.at() != null) != (pick.text() != null), at, "has either at or text");
		if (pick != null && pick.at() != null) {
			pointer(at + "/at", pick.at());
		}
	}

	private void pointer(String at, String pointer) {
		require(pointer.startsWith("/"), at, "\"%s\" is no JSON pointer".formatted(pointer));
	}

	private void require(boolean good, String at, String reason) {
		if (!good) {
			this.flaws.add(new Flaw(at, reason));
		}
	}

}
