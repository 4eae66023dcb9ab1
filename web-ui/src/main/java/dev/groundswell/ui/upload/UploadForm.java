package dev.groundswell.ui.upload;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What the form sends: a file or pasted text, its format, and values for rows that name
 * none. {@code key} is made with the form, so that sending it twice does nothing twice.
 */
record UploadForm(@Nullable MultipartFile file, @Nullable String text, @Nullable String format, @Nullable String source,
		@Nullable String publishedAt, @Nullable String key) {

	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	boolean isEmpty() {
		return !hasFile() && (this.text == null || this.text.isBlank());
	}

}
