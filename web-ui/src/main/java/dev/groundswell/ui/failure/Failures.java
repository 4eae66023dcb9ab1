package dev.groundswell.ui.failure;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a failure, gives it an id and writes that id to the log. */
@Component
public class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	/** The page; {@code cause} is logged where somebody of ours must act. */
	ModelAndView page(int status, String what, String path, @Nullable Throwable cause, HttpServletResponse response) {
		String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		FailurePage page = FailurePage.of(status, what, id);
		if (page.status() == 500) {
			log.atError().setCause(cause).addKeyValue("id", id).addKeyValue("path", path).log("Page failed");
		}
		else {
			log.atDebug().addKeyValue("id", id).addKeyValue("path", path).addKeyValue("status", status).log("No page");
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (page.status() == 503) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "30");
		}
		ModelAndView view = new ModelAndView("failure/show", HttpStatusCode.valueOf(page.status()));
		view.addObject("page", page);
		return view;
	}

}
