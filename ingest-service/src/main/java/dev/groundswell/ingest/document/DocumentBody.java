package dev.groundswell.ingest.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import dev.groundswell.ingest.archive.TooLargeException;
import dev.groundswell.ingest.article.ArticleReader;
import dev.groundswell.ingest.problem.Fault;
import dev.groundswell.ingest.problem.UnprocessableException;
import dev.groundswell.ingest.problem.UnreadableException;
import dev.groundswell.ingest.registry.Flaw;
import dev.groundswell.ingest.registry.StrictReading;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;

import org.springframework.web.multipart.MultipartFile;

/** Bodies that bring articles, read within bounds. */
final class DocumentBody {

	/** The most bytes of one article, its JSON included. */
	static final int LARGEST = 16 << 20;

	private DocumentBody() {
	}

	static byte[] bytes(HttpServletRequest request) throws IOException {
		if (request.getContentLengthLong() > LARGEST) {
			throw new TooLargeException(LARGEST);
		}
		byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new TooLargeException(LARGEST);
		}
		return bytes;
	}

	static DocumentRequest json(HttpServletRequest request) throws IOException {
		byte[] body = bytes(request);
		try {
			return Optional.ofNullable(StrictReading.json(body, DocumentRequest.class))
				.orElseThrow(() -> new UnreadableException("The body is not a document: it is null."));
		}
		catch (JacksonException ex) {
			Flaw flaw = StrictReading.flaw(ex);
			throw new UnreadableException("The body is not a document: " + flaw,
					List.of(Fault.ofPointer(flaw.pointer(), flaw.reason())));
		}
	}

	/** As the part says, or as the name of the file ends. */
	static String mediaType(MultipartFile file) {
		String type = (file.getContentType() != null) ? file.getContentType() : "";
		if (ArticleReader.KINDS.contains(type.split(";", 2)[0].strip())) {
			return type;
		}
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)) {
			case "html", "htm" -> "text/html";
			case "md", "markdown" -> "text/markdown";
			case "txt" -> "text/plain";
			case "pdf" -> "application/pdf";
			default -> throw new UnprocessableException("file: is neither HTML, plain text, Markdown nor PDF");
		};
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
