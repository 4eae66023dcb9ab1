package dev.groundswell.metrics.verdict;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.groundswell.metrics.Samples.Observation;
import dev.groundswell.metrics.SmallLog;
import dev.groundswell.metrics.answer.MomentParameters;
import dev.groundswell.metrics.arithmetic.WrittenNumber;
import dev.groundswell.metrics.series.Figures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The published figures of the starter pack, all of them known, all of them claimed. */
class StarterPackTests {

	private final List<Observation> observations = new ArrayList<>();

	private final List<Map<String, Object>> claims = new ArrayList<>();

	@TempDir
	Path directory;

	@BeforeEach
	void read() throws IOException {
		try (var csv = CsvReader.builder().ofNamedCsvRecord(pack())) {
			csv.forEach((row) -> {
				this.observations.add(observation(row));
				this.claims.add(claim(row));
			});
		}
	}

	@Test
	void whatASourceStatesItConfirms() throws IOException {
		var verdicts = verdicts(this.claims);

		assertThat(verdicts).hasSize(310);
		assertThat(verdicts.stream()
			.filter((item) -> !item.verdict().equals("confirmed"))
			.map((item) -> String.join(" ", item.id(), item.verdict(), item.reason()))).isEmpty();
	}

	@Test
	void tenfoldIsConfirmedByNobody() throws IOException {
		var wrong = this.claims.stream().map((claim) -> {
			var tenfold = new LinkedHashMap<>(claim);
			tenfold.put("value", "1234567" + String.valueOf(claim.get("value")).replaceAll("[^0-9]", ""));
			tenfold.put("comparator", "exact");
			tenfold.remove("valueMax");
			return (Map<String, Object>) tenfold;
		}).toList();

		assertThat(verdicts(wrong).stream()
			.filter((item) -> item.verdict().equals("confirmed") || item.verdict().equals("near"))
			.map((item) -> String.join(" ", item.id(), item.verdict(), item.reason()))).isEmpty();
	}

	private List<ClaimVerdict> verdicts(List<Map<String, Object>> claims) throws IOException {
		var body = JsonMapper.builder().build().writeValueAsBytes(Map.of("claims", claims));
		try (var log = new SmallLog(this.directory, KnownRows.text("verdicts/registry.json"), this.observations)) {
			return new VerdictController(log.questions(), log.reader(), log.store())
				.verdicts(new MomentParameters("2026-12-31", null), new ByteArrayInputStream(body))
				.items();
		}
	}

	private static Map<String, Object> claim(NamedCsvRecord row) {
		var claim = new LinkedHashMap<String, Object>();
		claim.put("id", row.getStartingLineNumber() + " " + row.getField("subject") + " " + row.getField("metric"));
		for (var name : List.of("subject", "metric", "measure", "unit", "comparator", "periodStart", "periodEnd",
				"source", "rootSource", "publishedAt", "modality", "url", "status", "basis")) {
			if (!row.getField(name).isEmpty()) {
				claim.put(name, row.getField(name));
			}
		}
		claim.put("value", written(row.getField("value")));
		if (!row.getField("valueMax").isEmpty()) {
			claim.put("valueMax", written(row.getField("valueMax")));
		}
		claim.put("qualifiers", Figures.qualifiers(row.getField("qualifiers")));
		return claim;
	}

	private static Observation observation(NamedCsvRecord row) {
		var basis = row.getField("periodBasis");
		var max = row.getField("valueMax");
		return new Observation(row.getField("subject"), row.getField("metric"), row.getField("measure"),
				scaled(row.getField("value")), max.isEmpty() ? null : Long.valueOf(scaled(max)), 4,
				row.getField("unit"), row.getField("comparator"), row.getField("periodStart"),
				row.getField("periodEnd"), basis.isEmpty() ? null : basis, row.getField("qualifiers"),
				row.getField("source"), row.getField("rootSource"), published(row.getField("publishedAt")),
				row.getField("basis"), row.getField("status"), row.getField("modality"));
	}

	private static long scaled(String text) {
		return WrittenNumber.parse(written(text)).orElseThrow().value().movePointRight(4).longValueExact();
	}

	private static String written(String text) {
		return text.replace("RMB ", "").replace("$", "");
	}

	private static String published(String text) {
		var day = (text.length() == 7) ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text.substring(0, 10));
		return day + "T00:00:00";
	}

	/** In the repository, or the test does not run. */
	private static String pack() throws IOException {
		for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			var pack = at.resolve("deploy/local/starter-pack/observations.csv");
			if (Files.isRegularFile(pack)) {
				return Files.readString(pack, StandardCharsets.UTF_8);
			}
		}
		return Assumptions.abort("no starter pack above the working directory");
	}

}
