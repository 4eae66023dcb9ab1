package dev.groundswell.report.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import dev.groundswell.report.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Growth as metrics-service computed it; the later point carries the statistic's members.
 *
 * @param percent computed growth, absent where there is no base
 * @param impliedBase what a reported growth says the level before was
 */
public record Growth(Figure later, @Nullable BigDecimal percent, @Nullable BigDecimal base,
		@Nullable LocalDate baseStart, @Nullable LocalDate baseEnd, String status, @Nullable BigDecimal impliedBase) {

	/** Two points of one series with nothing in between that forbids comparing them. */
	public boolean isPlain() {
		return this.percent != null && this.base != null && this.baseStart != null && this.baseEnd != null
				&& this.status.equals("A");
	}

	public Optional<BigDecimal> implied() {
		return Optional.ofNullable(this.impliedBase);
	}

}
