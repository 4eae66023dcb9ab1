package dev.groundswell.ingest.connector;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.groundswell.ingest.archive.PayloadRef;
import dev.groundswell.ingest.fetch.Answer;
import dev.groundswell.ingest.reading.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Answers that the sources really gave, where they are at hand beside the repository. */
class RecordedAnswersTests {

	private static final Path SAMPLES = Path.of("..", "..", "shared", "reference", "samples");

	private static final Instant FETCHED = Instant.parse("2026-10-08T02:00:00Z");

	private static Manifest builtIn(String id) {
		return new ManifestFiles(null).manifests()
			.stream()
			.filter((manifest) -> manifest.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Page.Good read(String sample, String type, RequestRule request, int page) throws IOException {
		Path file = SAMPLES.resolve(sample);
		assumeThat(file).as("recorded answers are not in the repository").exists();
		try (InputStream bytes = Files.newInputStream(file)) {
			Answer answer = new Answer(URI.create("https://source.example/"), 200, Map.of(), type,
					new PayloadRef("0".repeat(64), Files.size(file)), FETCHED);
			Page read = new PageReader(request).read(answer, page, bytes);
			assertThat(read).isInstanceOf(Page.Good.class);
			return (Page.Good) read;
		}
	}

	private static List<String> rows(Manifest manifest, Page.Good page) {
		Mapping mapping = new Mapping(manifest);
		Mapping.Moment moment = new Mapping.Moment(LocalDate.parse("2026-10-08"), FETCHED, "https://source.example/",
				List.of());
		return page.items()
			.stream()
			.flatMap((item) -> mapping.lines(item, moment, Map.of()).stream())
			.map(Line.Fields.class::cast)
			.map((line) -> "%s %s %s".formatted(line.values().get("subject"), line.values().get("metric"),
					line.values().get("value")))
			.toList();
	}

	@Test
	void modelsOfTheHubWithoutTheSizeOfPackedOnes() throws IOException {
		Manifest hub = builtIn("huggingface-models");

		Page.Good page = read("huggingface/models-list-expand-safetensors.json", "application/json",
				hub.requests().getFirst(), 1);

		assertThat(rows(hub, page)).containsExactly("deepseek-ai/DeepSeek-V4-Flash-0731 downloads_30d 4575518",
				"deepseek-ai/DeepSeek-V4-Pro-0813 downloads_30d 127009");
	}

	@Test
	void theLicenceOfAModelIsAmongItsTags() throws IOException {
		Path file = SAMPLES.resolve("huggingface/model-detail.json");
		assumeThat(file).as("recorded answers are not in the repository").exists();

		assertThat(new Mapping(builtIn("huggingface-models"))
			.discovered(new Item(Nodes.of(Files.readString(file)), "/0", 1))).get()
			.extracting(Discovered::groups)
			.isEqualTo(List.of("apache-2-0"));
	}

	@Test
	void theManifestOfTheRankingsNamesItsFile() throws IOException {
		Page.Good page = read("openrouter/rankings-export-manifest.json", "application/json",
				builtIn("openrouter-rankings").requests().getLast(), 1);

		assertThat(page.next())
			.hasToString("https://openrouter.ai/api/v1/datasets/exports/rankings-daily/2026-10-08.csv");
		assertThat(page.nextSha256()).startsWith("a568e932");
		assertThat(page.publishedAt()).isEqualTo("2026-10-08T01:46:15.433Z");
	}

	@Test
	void theRankingsGiveTokensSharesAndRanks() throws IOException {
		Manifest router = builtIn("openrouter-rankings");

		Page.Good page = read("openrouter/rankings-export.csv", "text/csv", router.requests().getLast(), 2);

		assertThat(rows(router, page)).contains("stealth/space-bunny-alpha token_volume 5331621827040",
				"stealth/space-bunny-alpha token_share 21.870873", "stealth/space-bunny-alpha rank 1",
				"nvidia/nemotron-3-ultra-550b-a55b-20260604 token_volume 685972498074",
				"openrouter-other-models token_volume 1771712615873", "openrouter-other-models token_share 7.052741");
	}

	@Test
	void theDataSetItselfSaysTheSameInJson() throws IOException {
		Manifest router = builtIn("openrouter-rankings");
		RequestRule asDocumented = router.requests().getFirst();
		RequestRule ofAnyAge = new RequestRule(asDocumented.name(), asDocumented.token(), null, asDocumented.path(),
				null, null, null,
				new AnswerRule(AnswerRule.Format.json, "/data", 2, List.of("/date"), null, null, "/meta/as_of"));

		Page.Good page = read("openrouter/doc-example.rankings-daily.json", "application/json", ofAnyAge, 1);

		assertThat(page.publishedAt()).isEqualTo("2026-05-12T02:00:00Z");
		assertThat(rows(router, page)).containsExactly("openai/gpt-4o-2024-05-13 token_volume 12345678",
				"anthropic/claude-3.5-sonnet-20241022 token_volume 9876543",
				"openrouter-other-models token_volume 4321098");
		assertThat(new Mapping(router).totals(page.items(),
				new Mapping.Moment(LocalDate.parse("2026-05-12"), FETCHED, "", List.of())))
			.singleElement()
			.isInstanceOfSatisfying(Line.Fields.class,
					(total) -> assertThat(total.values()).containsEntry("value", "26543319"));
	}

}
