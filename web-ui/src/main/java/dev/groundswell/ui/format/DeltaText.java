package dev.groundswell.ui.format;

import java.math.BigDecimal;

/**
 * A change with its direction in a sign and a shape, never in colour alone:
 * {@code ▲ +149 %}, {@code ▼ −4 %}.
 */
public record DeltaText(BigDecimal change, String unit) {

	/** The arrow, the sign and the amount. */
	public String text() {
		String amount = NumberText.TABLE.of(this.change.abs(), this.unit);
		return switch (this.change.signum()) {
			case 1 -> "▲\u00a0+" + amount;
			case -1 -> "▼\u00a0\u2212" + amount;
			default -> "=\u00a0" + amount;
		};
	}

	/** A name for the direction, used to pick a style: {@code up, down, level}. */
	public String direction() {
		return switch (this.change.signum()) {
			case 1 -> "up";
			case -1 -> "down";
			default -> "level";
		};
	}

}
