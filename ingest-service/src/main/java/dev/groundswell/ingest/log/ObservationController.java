package dev.groundswell.ingest.log;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.answer.Paging;
import dev.groundswell.ingest.problem.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log as rows. */
@Tag(name = "Observations", description = "The log as rows, each with the evidence it rests on.")
@RestController
@RequestMapping("/api/v1/observations")
class ObservationController {

	private final Observations observations;

	private final EvidenceReader evidence;

	private final Withdrawals withdrawals;

	ObservationController(Observations observations, EvidenceReader evidence, Withdrawals withdrawals) {
		this.observations = observations;
		this.evidence = evidence;
		this.withdrawals = withdrawals;
	}

	@Operation(summary = "Observations in the order of the log", description = """
			Also those taken back, marked as such. JSON, CSV or NDJSON, by Accept or ?format=.""")
	@GetMapping(produces = { "application/json", "text/csv;charset=UTF-8", "application/x-ndjson" })
	Page<ObservationRow> list(
			@Parameter(description = "Id of the subject",
					example = "qwen-app") @RequestParam(required = false) @Nullable String subject,
			@Parameter(description = "Id of the metric",
					example = "monthly_active_users") @RequestParam(required = false) @Nullable String metric,
			@Parameter(description = "Id of the source",
					example = "scmp") @RequestParam(required = false) @Nullable String source,
			@Parameter(description = "Only rows behind this sequence") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000",
					example = "100") @RequestParam(required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		ObservationFilter filter = new ObservationFilter(subject, metric, source, Paging.sequence(after));
		return Page.of(this.observations.list(filter, paging.look()), paging.limit(),
				(row) -> String.valueOf(row.sequence()), ObservationRow.class);
	}

	@Operation(summary = "One observation and its evidence")
	@GetMapping("/{id}")
	ObservationView show(@Parameter(example = "o-3f2a9c1d0b7e4f6a8c5d") @PathVariable String id) {
		return this.observations.find(id)
			.map(this.evidence::view)
			.orElseThrow(() -> new UnknownObservationException(id));
	}

	@Operation(summary = "Take one observation back", description = """
			It no longer counts, for any asOf; behind an older position it remains visible. A second time does
			nothing.""")
	@PostMapping("/{id}/withdrawal")
	Withdrawals.Withdrawal withdraw(@Parameter(example = "o-3f2a9c1d0b7e4f6a8c5d") @PathVariable String id,
			@RequestBody Reason reason) {
		return this.withdrawals.ofObservation(id, reason.needed());
	}

}
