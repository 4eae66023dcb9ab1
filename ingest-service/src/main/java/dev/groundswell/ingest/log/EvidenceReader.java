package dev.groundswell.ingest.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import dev.groundswell.ingest.archive.Archive;
import dev.groundswell.ingest.archive.Payload;
import dev.groundswell.ingest.archive.Payloads;
import dev.groundswell.ingest.reading.Quotation;
import dev.groundswell.ingest.registry.Metric;
import dev.groundswell.ingest.registry.Registries;
import dev.groundswell.ingest.registry.Registry;
import dev.groundswell.ingest.registry.Source;
import dev.groundswell.ingest.registry.Subject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Follows an observation back to the bytes it was read from. */
@Component
class EvidenceReader {

	private static final Logger log = LoggerFactory.getLogger(EvidenceReader.class);

	private final Archive archive;

	private final Payloads payloads;

	private final Registries registries;

	private final Observations observations;

	EvidenceReader(Archive archive, Payloads payloads, Registries registries, Observations observations) {
		this.archive = archive;
		this.payloads = payloads;
		this.registries = registries;
		this.observations = observations;
	}

	ObservationView view(ObservationRow row) {
		Registry registry = this.registries.current();
		Payload payload = this.payloads.find(row.sha256()).orElse(null);
		return new ObservationView(row.id(), row.sequence(), row, row.recordedAt(),
				row.withdrawn() ? this.observations.withdrawal(row.sequence()).orElse(null) : null,
				registry.subject(row.subject()).map(Subject::name).orElse(row.subject()),
				registry.metric(row.metric()).map(Metric::name).orElse(row.metric()), evidence(row, payload, registry),
				payload);
	}

	private Evidence evidence(ObservationRow row, @Nullable Payload payload, Registry registry) {
		Source source = registry.source(row.source()).orElseGet(() -> Source.unregistered(row.source()));
		String rootName = registry.source(row.rootSource()).map(Source::name).orElse(row.rootSource());
		String quote = (source.licence().quote() && payload != null && !payload.isTakenDown()) ? quote(row) : null;
		return new Evidence(row.id(), row.sha256(), row.locator(), quote, row.url(), row.source(), source.name(),
				row.rootSource(), rootName, source.licence(), row.publishedAt(), row.publishedPrecision());
	}

	private @Nullable String quote(ObservationRow row) {
		try {
			return Quotation
				.at(row.locator(),
						() -> new BufferedReader(
								new InputStreamReader(this.archive.open(row.sha256()), StandardCharsets.UTF_8)))
				.orElse(null);
		}
		catch (IOException ex) {
			log.atError().setCause(ex).addKeyValue("sha256", row.sha256()).log("Archived payload cannot be read");
			return null;
		}
	}

}
