package dev.groundswell.ingest.registry;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.UnprocessableException;
import dev.groundswell.ingest.problem.UnreadableException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Registers subjects without restart. */
@RestController
@Tag(name = "Registry")
class SubjectAdditionController {

	/**
	 * A subject of the largest permitted texts fits; an upload of rows does not belong
	 * here.
	 */
	private static final int LARGEST = 1 << 20;

	private final VersionedRegistries registries;

	private final RegistryLog registryLog;

	private final ParkedRows parkedRows;

	SubjectAdditionController(VersionedRegistries registries, RegistryLog registryLog, ParkedRows parkedRows) {
		this.registries = registries;
		this.registryLog = registryLog;
		this.parkedRows = parkedRows;
	}

	/**
	 * What an addition did.
	 *
	 * @param registryVersion the version in force with it
	 * @param position sequence of the newest row of the log
	 * @param resolvedRows rows that had waited for this and are in the log now
	 */
	record Added(int registryVersion, long position, int resolvedRows) {
	}

	@PostMapping(path = "/api/v1/subjects", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Register a subject, or add to one",
			description = "For an existing id the names, aliases, relations and groups are added, while a day of release "
					+ "and a group of the kind licence replace what is known; its kind cannot change. "
					+ "A new registry version enters the log, and rows that waited for this subject follow it.",
			requestBody = @RequestBody(required = true,
					content = @Content(schema = @Schema(implementation = SubjectRequest.class))))
	@ApiResponse(responseCode = "201", description = "A new registry version is in force")
	@ApiResponse(responseCode = "200", description = "The registry says all this already",
			content = @Content(schema = @Schema(implementation = Added.class)))
	@ApiResponse(responseCode = "400", description = "Not JSON, or an unknown member", content = @Content)
	@ApiResponse(responseCode = "401", description = "The administrator's token is missing", content = @Content)
	@ApiResponse(responseCode = "409", description = "Registered with another kind", content = @Content)
	@ApiResponse(responseCode = "422",
			description = "Missing id, unknown kind, relation to nothing; each named by pointer", content = @Content)
	ResponseEntity<Added> add(HttpServletRequest request) throws IOException {
		SubjectRequest asked = read(request);
		Change change = this.registries.add((registry) -> checked(asked.toSubject(registry), registry));
		int resolved = this.parkedRows.resolveNow();
		Added added = new Added(change.after().version(), this.registryLog.position(), resolved);
		String id = UriUtils.encodePath(Objects.requireNonNull(asked.id()), "UTF-8");
		return (change.isNew() ? ResponseEntity.created(URI.create("/api/v1/subjects/" + id)) : ResponseEntity.ok())
			.body(added);
	}

	private static SubjectRequest read(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			throw new UnprocessableException("The body is larger than a subject can be: 1 MiB.");
		}
		try {
			return Optional.ofNullable(StrictReading.json(body, SubjectRequest.class))
				.orElseThrow(() -> new UnreadableException("The body is not a subject: it is null."));
		}
		catch (JacksonException ex) {
			Flaw flaw = StrictReading.flaw(ex);
			throw new UnreadableException("The body is not a subject: " + flaw, List.of(fault(flaw)));
		}
	}

	private static Subject checked(Subject subject, Registry registry) {
		if (subject.id() != null && subject.kind() != null) {
			registry.subject(subject.id())
				.filter((known) -> !known.kind().equals(subject.kind()))
				.ifPresent((known) -> {
					throw new SubjectKindConflictException(known.id(), known.kind(), subject.kind());
				});
		}
		List<Flaw> flaws = RegistryCheck.of(subject, Known.of(registry.content()));
		if (!flaws.isEmpty()) {
			throw new UnprocessableException(String.join("; ", flaws.stream().map(Flaw::toString).toList()),
					flaws.stream().map(SubjectAdditionController::fault).toList());
		}
		return subject;
	}

	private static Fault fault(Flaw flaw) {
		return Fault.ofPointer(flaw.pointer(), flaw.reason());
	}

}
