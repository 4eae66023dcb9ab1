package dev.groundswell.report.ingest;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.NeighbourAwayException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClientException;

/** Articles and the figures in them, read by ingest-service. */
@Component
public class Articles {

	private static final String SERVICE = "ingest-service";

	private final ArticleClient client;

	private final Meters meters;

	public Articles(ArticleClient client, Meters meters) {
		this.client = client;
		this.meters = meters;
	}

	/** The article behind an address; nothing is kept of it there. */
	public Told<ReadingView> read(String url, @Nullable String bearer) {
		return asked(() -> this.client.read(bearer, new ArticleClient.ReadingRequest(url)));
	}

	/** The figures in a text; nothing is kept of it there. */
	public Told<ClaimsView> extract(ArticleClient.ExtractionRequest request, @Nullable String bearer) {
		return asked(() -> this.client.extract(bearer, request));
	}

	/** A document that is kept. */
	public Told<ReadingView> document(String id) {
		return asked(() -> this.client.document(id));
	}

	/** All claims of a document that is kept. */
	public Told<List<ClaimView>> claims(String documentId) {
		return switch (asked(() -> this.client.claims(documentId))) {
			case Told.Here<ClaimsView>(ClaimsView answer) -> new Told.Here<>(answer.all());
			case Told.Refused<ClaimsView>(int status, String reason) -> new Told.Refused<>(status, reason);
		};
	}

	private <T> Told<T> asked(Supplier<@Nullable T> call) {
		try {
			return new Told.Here<>(Objects.requireNonNull(call.get(), "an empty answer"));
		}
		catch (HttpStatusCodeException ex) {
			int status = ex.getStatusCode().value();
			if (status >= 500) {
				throw away("answered " + status);
			}
			return new Told.Refused<>(status, detail(ex.getResponseBodyAsString(), status));
		}
		catch (RestClientException ex) {
			throw away("does not answer");
		}
	}

	private static String detail(String problem, int status) {
		try {
			String detail = JsonMapper.shared().readTree(problem).path("detail").asString("");
			if (!detail.isBlank()) {
				return detail;
			}
		}
		catch (JacksonException _) {
			// no problem document: the status has to do
		}
		return SERVICE + " answered " + status + ".";
	}

	private NeighbourAwayException away(String what) {
		this.meters.away("ingest");
		return new NeighbourAwayException(SERVICE, what);
	}

}
