package dev.groundswell.ingest.article;

/** Bytes that hold no article that can be read here. */
public final class UnreadableArticleException extends RuntimeException {

	public UnreadableArticleException(String reason) {
		super(reason);
	}

	/** What is wrong with them. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
