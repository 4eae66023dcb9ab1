package dev.groundswell.ui.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows failures that happen before any page is asked: a refused form, a broken request.
 */
@Controller
class FailureController implements ErrorController {

	private final Failures failures;

	FailureController(Failures failures) {
		this.failures = failures;
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		Throwable cause = (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) ? thrown
				: null;
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		return this.failures.page(status, "", path, cause, response);
	}

}
