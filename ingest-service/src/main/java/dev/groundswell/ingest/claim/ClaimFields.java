package dev.groundswell.ingest.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import dev.groundswell.ingest.extraction.ClaimPeriod;
import dev.groundswell.ingest.extraction.ExtractedClaim;
import dev.groundswell.ingest.extraction.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, in the words of the annotation guideline.
 *
 * @param value in base units, the low end of a range; falls are negative
 * @param quote in UTF-16 units of the document's text
 * @param number the characters of the number itself, where they are known
 * @param otherMentions further places that state the same
 */
record ClaimFields(String subject, String metric, BigDecimal value, @Nullable BigDecimal valueMax, String unit,
		String changeKind, String comparator, @Nullable ClaimPeriod period, @Nullable String attribution,
		String modality, @Nullable String scope, TextSpan quote, @Nullable TextSpan number,
		List<TextSpan> otherMentions) {

	ClaimFields {
		value = plain(value);
		valueMax = (valueMax != null) ? plain(valueMax) : null;
		otherMentions = List.copyOf(otherMentions);
	}

	/** Equal numbers become equal values, none of them written with an exponent. */
	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	static ClaimFields of(ExtractedClaim claim) {
		return new ClaimFields(claim.subject(), claim.metric(), claim.value(), claim.valueMax(), claim.unit(),
				claim.changeKind(), claim.comparator(), claim.period(), claim.attribution(), claim.modality(),
				claim.scope(), claim.quote(), claim.number(), claim.otherMentions());
	}

	/**
	 * Whether both would be one row of the log with two values: nothing that is said
	 * tells them apart.
	 */
	boolean contradicts(ClaimFields other) {
		return this.subject.equals(other.subject) && this.metric.equals(other.metric)
				&& this.changeKind.equals(other.changeKind) && Objects.equals(this.period, other.period)
				&& Objects.equals(this.scope, other.scope) && Objects.equals(this.attribution, other.attribution)
				&& !this.value.equals(other.value);
	}

	ClaimFields withMention(TextSpan mention) {
		if (mention.equals(this.quote) || this.otherMentions.contains(mention)) {
			return this;
		}
		List<TextSpan> mentions = new java.util.ArrayList<>(this.otherMentions);
		mentions.add(mention);
		mentions.sort(java.util.Comparator.comparingInt(TextSpan::start));
		return new ClaimFields(this.subject, this.metric, this.value, this.valueMax, this.unit, this.changeKind,
				this.comparator, this.period, this.attribution, this.modality, this.scope, this.quote, this.number,
				mentions);
	}

}
