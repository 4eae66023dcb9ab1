package dev.groundswell.metrics.statistic.price;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.groundswell.metrics.answer.Figure;
import dev.groundswell.metrics.answer.Figured;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The part of a subject in the list value of all priced tokens, an estimate. A subject
 * without a price has a line only when it is named: its value is its tokens, its status
 * N.
 */
record PriceFigure(@JsonUnwrapped Figure figure,
		@Schema(description = "In percent of the list value of all priced tokens",
				example = "12.500000") @Nullable String priceWeightedShare,
		String tokens, @Schema(description = "In percent of the tokens of the whole") @Nullable String tokenShare,
		@Schema(description = "What the tokens are a share of: a declared total, or the subjects counted") String tokenWhole,
		@Schema(description = "Tokens times price") @Nullable String listValue,
		@Schema(description = "List value of all priced tokens; the denominator") String allListValue, String currency,
		@Schema(description = "Of a million tokens, by inputShare") @Nullable String price, @Nullable String inputPrice,
		@Nullable String outputPrice,
		@Schema(description = "The part of the tokens that is taken to be input: an assumption") String inputShare,
		@Schema(description = "Listed at zero") boolean free, @Nullable LocalDate priceDay,
		@Nullable String priceSource, @Schema(description = "Subjects with tokens in the period") int subjects,
		@Schema(description = "Of them, with a price") int priced,
		@Schema(description = "Tokens without a price, in percent of the tokens of the whole") @Nullable String uncoveredTokenShare,
		@Nullable String reason) implements Figured {

	@Override
	public List<Figure> figures() {
		return List.of(this.figure);
	}

}
