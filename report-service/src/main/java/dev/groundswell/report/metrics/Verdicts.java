package dev.groundswell.report.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import dev.groundswell.report.meter.Meters;
import dev.groundswell.report.problem.NeighbourAwayException;
import dev.groundswell.report.problem.PositionNotReachedException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClientException;

/** Holds claims against the log at one pinned position. */
@Component
public class Verdicts {

	private static final String SERVICE = "metrics-service";

	private final VerdictClient client;

	private final Meters meters;

	public Verdicts(VerdictClient client, Meters meters) {
		this.client = client;
		this.meters = meters;
	}

	/**
	 * One verdict a claim, in their order. A claim that metrics-service cannot read is
	 * unverifiable and takes no other with it.
	 * @param without ids of observations that are not looked at
	 */
	public List<ClaimVerdict> of(List<StatedClaim> claims, Collection<String> without, Pin pin) {
		if (claims.isEmpty()) {
			return List.of();
		}
		try {
			AnswerView<VerdictView> answer = this.client.verdicts(pin.at(), pin.position(),
					new VerdictClient.Claims(claims, without));
			List<VerdictView> items = Objects.requireNonNullElse(answer.items(), List.<VerdictView>of());
			if (items.size() != claims.size()) {
				throw away("answered " + items.size() + " verdicts on " + claims.size() + " claims");
			}
			return items.stream().map(VerdictView::toVerdict).toList();
		}
		catch (HttpStatusCodeException ex) {
			return refused(claims, without, pin, ex);
		}
		catch (RestClientException ex) {
			throw away("does not answer");
		}
	}

	/** The half without the claim that cannot be read is judged all the same. */
	private List<ClaimVerdict> refused(List<StatedClaim> claims, Collection<String> without, Pin pin,
			HttpStatusCodeException ex) {
		if (ex.getStatusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
				&& ex.getResponseBodyAsString().contains("position-not-reached")) {
			throw new PositionNotReachedException("metrics-service has not loaded the log up to the position yet.");
		}
		if (!ex.getStatusCode().isSameCodeAs(HttpStatus.BAD_REQUEST)) {
			throw away("answered " + ex.getStatusCode().value());
		}
		if (claims.size() == 1) {
			return List.of(ClaimVerdict.unverifiable("the figure cannot be looked up as it was read"));
		}
		int half = claims.size() / 2;
		List<ClaimVerdict> verdicts = new ArrayList<>(of(claims.subList(0, half), without, pin));
		verdicts.addAll(of(claims.subList(half, claims.size()), without, pin));
		return List.copyOf(verdicts);
	}

	private NeighbourAwayException away(String what) {
		this.meters.away("metrics");
		return new NeighbourAwayException(SERVICE, what);
	}

}
