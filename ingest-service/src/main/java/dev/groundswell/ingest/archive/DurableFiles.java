package dev.groundswell.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Files that are either there whole, also after a power cut, or not there at all: written
 * beside, forced to the disk, renamed, and the folder forced too.
 */
public final class DurableFiles {

	private static final String PART = ".part";

	private DurableFiles() {
	}

	/** A name in the folder that {@link #sweep} knows as unfinished. */
	public static Path part(Path folder) throws IOException {
		Files.createDirectories(folder);
		return Files.createTempFile(folder, "", PART);
	}

	/**
	 * Gives a finished part its name, over an older file of that name if there is one.
	 */
	public static void publish(Path part, Path target) throws IOException {
		force(part);
		Path folder = target.getParent();
		if (folder == null) {
			throw new IOException("No folder: " + target);
		}
		createFolder(folder);
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		force(folder);
	}

	/** Deletes unfinished files. Only where nobody else is writing. */
	public static void sweep(Path folder) throws IOException {
		sweep(folder, Instant.MAX);
	}

	/** Deletes unfinished files that nobody has written to since. */
	static void sweep(Path folder, Instant since) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
			for (Path part : parts) {
				if (lastWritten(part).isBefore(since)) {
					Files.deleteIfExists(part);
				}
			}
		}
	}

	private static Instant lastWritten(Path part) throws IOException {
		try {
			return Files.getLastModifiedTime(part).toInstant();
		}
		catch (NoSuchFileException _) {
			return Instant.MIN; // finished meanwhile
		}
	}

	private static void createFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		Path parent = folder.getParent();
		if (parent != null) {
			createFolder(parent);
		}
		Files.createDirectories(folder);
		if (parent != null) {
			force(parent);
		}
	}

	private static void force(Path path) throws IOException {
		StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
		try (FileChannel channel = FileChannel.open(path, mode)) {
			channel.force(true);
		}
	}

}
