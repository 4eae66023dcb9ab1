package dev.groundswell.ingest.run;

import java.net.URI;
import java.util.Map;

import dev.groundswell.ingest.answer.Page;
import dev.groundswell.ingest.answer.Paging;
import dev.groundswell.ingest.connector.Connectors;
import dev.groundswell.ingest.problem.InvalidParameterException;
import dev.groundswell.ingest.problem.ProblemException;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.UnknownEntryException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Collecting sources on request, and how it went. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Runs", description = "Collect a source, see what became of it, end it.")
class RunController {

	private final Runs runs;

	private final Fetches fetches;

	private final Connectors connectors;

	private final Registries registries;

	private final RunSchedule schedule;

	RunController(Runs runs, Fetches fetches, Connectors connectors, Registries registries, RunSchedule schedule) {
		this.runs = runs;
		this.fetches = fetches;
		this.connectors = connectors;
		this.registries = registries;
		this.schedule = schedule;
	}

	@PostMapping("/sources/{id}/runs")
	@Operation(summary = "Collect a source now", description = """
			Begins in the background; the answer says where to follow it. From the first run that somebody asks for
			on, the source is collected by its schedule too, unless the installation decides otherwise.""")
	@ApiResponse(responseCode = "202", description = "Asked for")
	@ApiResponse(responseCode = "404", description = "No such source", content = @Content)
	@ApiResponse(responseCode = "409", description = "A run of this source has not ended: member run",
			content = @Content)
	@ApiResponse(responseCode = "422", description = "Nothing collects this source", content = @Content)
	ResponseEntity<Run> request(@Parameter(example = "huggingface-models") @PathVariable String id) {
		if (this.connectors.find(id).isEmpty()) {
			throw this.registries.current().source(id).isPresent() ? new NotCollectedException(id)
					: UnknownEntryException.source(id);
		}
		Run run;
		try {
			run = this.runs.request(id, "request");
		}
		catch (RunUnderWayException _) {
			throw new AlreadyRunningException(id, this.runs.active(id).orElse(""));
		}
		this.schedule.wake();
		return ResponseEntity.accepted().location(URI.create("/api/v1/runs/" + run.id())).body(run);
	}

	@GetMapping(path = "/runs", produces = { "application/json", "text/csv;charset=UTF-8", "application/x-ndjson" })
	@Operation(summary = "All runs, newest first")
	Page<Run> list(
			@Parameter(description = "Only of this source",
					example = "huggingface-models") @RequestParam(required = false) @Nullable String source,
			@Parameter(description = "waiting, running, succeeded, partial, failed or cancelled") @RequestParam(
					required = false) @Nullable String state,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000") @RequestParam(
					required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		long before = (after == null) ? Long.MAX_VALUE : Run.number(after)
			.orElseThrow(() -> new InvalidParameterException("after", "\"%s\" is not a run".formatted(after)));
		return Page.of(this.runs.before(before, source, state(state), paging.look()), paging.limit(), Run::id,
				Run.class);
	}

	private static @Nullable RunState state(@Nullable String word) {
		if (word == null) {
			return null;
		}
		for (RunState state : RunState.values()) {
			if (state.word().equals(word)) {
				return state;
			}
		}
		throw new InvalidParameterException("state",
				"\"%s\" is not one of waiting, running, succeeded, partial, failed, cancelled".formatted(word));
	}

	@GetMapping("/runs/{id}")
	@Operation(summary = "One run with its attempts")
	@ApiResponse(responseCode = "200", description = "The run")
	@ApiResponse(responseCode = "404", description = "No such run", content = @Content)
	Run show(@Parameter(example = "run-1") @PathVariable String id) {
		return this.runs.get(id);
	}

	@GetMapping(path = "/runs/{id}/fetches",
			produces = { "application/json", "text/csv;charset=UTF-8", "application/x-ndjson" })
	@Operation(summary = "What the source answered",
			description = "In the order of asking, good answers and bad; the bytes are the evidence of that hash.")
	Page<FetchView> fetches(@Parameter(example = "run-1") @PathVariable String id,
			@Parameter(description = "The next of the page before") @RequestParam(
					required = false) @Nullable String after,
			@Parameter(description = "At most this many, up to 1000") @RequestParam(
					required = false) @Nullable String limit) {
		Paging paging = Paging.of(limit);
		return Page.of(this.fetches.after(this.runs.get(id).number(), Paging.sequence(after), paging.look())
			.stream()
			.map(FetchView::of)
			.toList(), paging.limit(), (fetch) -> String.valueOf(fetch.number()), FetchView.class);
	}

	@PostMapping("/runs/{id}/cancellation")
	@Operation(summary = "End a run", description = "It stops at its next request and records nothing.")
	@ApiResponse(responseCode = "202", description = "Asked for")
	@ApiResponse(responseCode = "409", description = "It has ended", content = @Content)
	ResponseEntity<Run> cancel(@Parameter(example = "run-1") @PathVariable String id) {
		Run run = this.runs.requestCancellation(id);
		this.schedule.wake();
		return ResponseEntity.accepted().body(run);
	}

	/** A source has one run at a time. */
	static final class AlreadyRunningException extends ProblemException {

		private final String run;

		AlreadyRunningException(String source, String run) {
			super(409, "already-running", "A run is under way",
					"%s has the run %s, which has not ended. Wait for it, or end it first.".formatted(source, run));
			this.run = run;
		}

		@Override
		public Map<String, Object> members() {
			return Map.of("run", this.run);
		}

	}

	/** A source that is only quoted. */
	static final class NotCollectedException extends ProblemException {

		NotCollectedException(String source) {
			super(422, "not-collected", "Nothing collects this source",
					"No manifest describes how to collect %s; its figures come by uploads.".formatted(source));
		}

	}

}
