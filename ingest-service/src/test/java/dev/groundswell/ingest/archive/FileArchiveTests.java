package dev.groundswell.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileArchiveTests {

	private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	Path folder;

	@Test
	void bytesAreKeptUnderTheirHash() throws IOException {
		keep("abc");

		assertThat(read(archive(), SHA_OF_ABC)).isEqualTo("abc");
		assertThat(files()).containsExactly("payloads/ba/78/" + SHA_OF_ABC);
	}

	@Test
	void theSameBytesAreKeptOnce() throws IOException {
		keep("abc");
		keep("abc");

		assertThat(files()).hasSize(1);
	}

	@Test
	void whatIsNotKeptLeavesNothing() throws IOException {
		try (StagedPayload staged = archive().stage(bytes("abc"), 3)) {
			assertThat(staged.ref()).isEqualTo(new PayloadRef(SHA_OF_ABC, 3));
			assertThat(staged.open()).hasContent("abc");
		}

		assertThat(files()).isEmpty();
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> archive().open(SHA_OF_ABC));
	}

	@Test
	void moreBytesThanTheLimitAreRefusedAndLeaveNothing() throws IOException {
		assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> archive().stage(bytes("abcd"), 3));

		assertThat(files()).isEmpty();
	}

	@Test
	void aSenderWhoGoesAwayLeavesNothing() throws IOException {
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}

		};

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> archive().stage(broken, 3));
		assertThat(files()).isEmpty();
	}

	@Test
	void whatAKilledProcessLeftIsSweptAtALaterStart() throws IOException {
		keep("kept");
		archive().stage(bytes("abc"), 3);
		assertThat(files()).hasSize(2);

		new FileArchive(new ArchiveProperties(this.folder), Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));

		assertThat(files()).hasSize(1);
	}

	@Test
	void aStartLeavesAloneWhatAnotherProcessIsReceiving() throws IOException {
		try (StagedPayload staged = archive().stage(bytes("abc"), 3)) {
			FileArchive another = archive();
			staged.keep();

			assertThat(read(another, SHA_OF_ABC)).isEqualTo("abc");
		}
	}

	@Test
	void takenDownBytesAreGone() throws IOException {
		keep("abc");

		archive().takeDown(SHA_OF_ABC);
		archive().takeDown(SHA_OF_ABC);

		assertThat(files()).isEmpty();
	}

	private FileArchive archive() throws IOException {
		return new FileArchive(new ArchiveProperties(this.folder), Clock.systemUTC());
	}

	private void keep(String text) throws IOException {
		try (StagedPayload staged = archive().stage(bytes(text), 100)) {
			staged.keep();
		}
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String read(FileArchive archive, String sha256) throws IOException {
		try (InputStream in = archive.open(sha256)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Stream<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> this.folder.relativize(file).toString())
				.toList()
				.stream();
		}
	}

}
