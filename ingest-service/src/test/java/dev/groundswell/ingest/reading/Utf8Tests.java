package dev.groundswell.ingest.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class Utf8Tests {

	@Test
	void anyUtf8IsFineAlsoAcrossTheEdgesOfBuffers() {
		for (int shift = 0; shift < 4; shift++) {
			byte[] bytes = ("x".repeat(shift) + "千问😀".repeat(30_000)).getBytes(StandardCharsets.UTF_8);
			assertThatCode(() -> check(bytes)).doesNotThrowAnyException();
		}
	}

	@Test
	void theFirstOtherByteIsNamed() {
		byte[] bytes = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
		bytes[99_000] = (byte) 0xE9;

		assertThatExceptionOfType(UnreadablePayloadException.class).isThrownBy(() -> check(bytes))
			.withMessageContaining("byte 99000");
		assertThatExceptionOfType(UnreadablePayloadException.class)
			.isThrownBy(() -> check(new byte[] { 'a', (byte) 0xE5 }))
			.withMessageContaining("byte 1");
	}

	private static void check(byte[] bytes) throws IOException {
		Utf8.check(new ByteArrayInputStream(bytes));
	}

}
