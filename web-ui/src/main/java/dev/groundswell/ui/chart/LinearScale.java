package dev.groundswell.ui.chart;

/**
 * A straight map from an amount to a place in a drawing. A domain without extent maps
 * everything to the middle of the range.
 */
public record LinearScale(double domainStart, double domainEnd, double rangeStart, double rangeEnd) {

	/** The place of an amount, in drawing units; amounts outside the domain extend it. */
	public double at(double amount) {
		if (this.domainEnd == this.domainStart) {
			return (this.rangeStart + this.rangeEnd) / 2;
		}
		double part = (amount - this.domainStart) / (this.domainEnd - this.domainStart);
		return this.rangeStart + part * (this.rangeEnd - this.rangeStart);
	}

}
