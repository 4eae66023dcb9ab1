package dev.groundswell.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads one amount off a text: sign, currency, digits, scale, unit, limit.
 */
final class AmountReader {

	private static final Pattern SIGN = Pattern.compile("[+–-]");

	private final Writing text;

	AmountReader(Writing text) {
		this.text = text;
	}

	Amount read() {
		Optional<String> sign = this.text.take(SIGN);
		Optional<String> before = Words.BEFORE.take(this.text);
		if (sign.isEmpty() && before.isPresent()) {
			sign = this.text.take(SIGN);
		}
		String written = this.text.take(Numeral.SHAPE).orElseThrow(this::noNumber);
		boolean exponent = written.indexOf('e') >= 0 || written.indexOf('E') >= 0;
		BigDecimal digits = Numeral.read(written, Words.CONTINENTAL.isNext(this.text), this.text);
		int power = exponent ? 0 : scale();
		if (power > 0 && this.text.isBehindHan()) {
			BigDecimal rest = smaller(power);
			digits = digits.add(rest.scaleByPowerOfTen(-power));
		}
		Comparator limit = Words.LIMITS_BEHIND.take(this.text).orElse(null);
		String unit = unit(before.orElse(null), Words.BEHIND.take(this.text).orElse(null));
		if (limit == null) {
			limit = Words.LIMITS_BEHIND.take(this.text).orElse(null);
		}
		boolean negative = sign.isPresent() && !sign.get().equals("+");
		return new Amount(negative ? digits.negate() : digits, power, unit, limit);
	}

	private UnreadableQuantityException noNumber() {
		return this.text.hasDigit() ? this.text.notUnderstood() : this.text.refused("is not a number");
	}

	private int scale() {
		Words.AMBIGUOUS.take(this.text).ifPresent((reason) -> {
			throw this.text.refused("is ambiguous: " + reason);
		});
		return Words.SCALES.take(this.text).orElse(0);
	}

	/**
	 * What follows a Chinese scale: 1亿5900万 is 1.59亿.
	 */
	private BigDecimal smaller(int power) {
		Optional<String> digits = this.text.take(Numeral.SHAPE);
		if (digits.isEmpty()) {
			return BigDecimal.ZERO;
		}
		int next = Words.SCALES.take(this.text).orElse(0);
		if (next == 0 || next >= power) {
			throw this.text.refused("is ambiguous: " + digits.get() + " needs a smaller scale than the one before it");
		}
		return Numeral.read(digits.get(), false, this.text).scaleByPowerOfTen(next);
	}

	private @Nullable String unit(@Nullable String before, @Nullable String behind) {
		String unit = (before != null) ? before : behind;
		if (before != null && behind != null && !before.equals(behind)) {
			unit = settled(before, behind);
		}
		if (Words.YEN_OR_YUAN.equals(unit)) {
			throw this.text.refused("is ambiguous: ¥ is yen or yuan; write CN¥, RMB or CNY for yuan, JPY for yen");
		}
		return unit;
	}

	private String settled(String before, String behind) {
		boolean yenOrYuan = "CNY".equals(behind) || "JPY".equals(behind);
		if (Words.YEN_OR_YUAN.equals(before) && yenOrYuan) {
			return behind;
		}
		throw this.text.refused("names two units, " + before + " and " + behind);
	}

}
