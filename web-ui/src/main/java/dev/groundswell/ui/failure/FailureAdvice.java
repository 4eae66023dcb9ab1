package dev.groundswell.ui.failure;

import dev.groundswell.ui.neighbour.NeighbourAwayException;
import dev.groundswell.ui.neighbour.RequestRefusedException;
import dev.groundswell.ui.neighbour.UnknownThingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a controller throws into a page that says what to do. */
@ControllerAdvice
class FailureAdvice {

	private final Failures failures;

	FailureAdvice(Failures failures) {
		this.failures = failures;
	}

	@ExceptionHandler
	ModelAndView unknown(UnknownThingException failure, HttpServletRequest request, HttpServletResponse response) {
		return this.failures.page(404, text(failure), request.getRequestURI(), failure, response);
	}

	@ExceptionHandler
	ModelAndView away(NeighbourAwayException failure, HttpServletRequest request, HttpServletResponse response) {
		return this.failures.page(503, text(failure), request.getRequestURI(), failure, response);
	}

	@ExceptionHandler
	ModelAndView refused(RequestRefusedException failure, HttpServletRequest request, HttpServletResponse response) {
		return this.failures.page(failure.status(), text(failure), request.getRequestURI(), failure, response);
	}

	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentTypeMismatchException failure, HttpServletRequest request,
			HttpServletResponse response) {
		return this.failures.page(400, "“" + failure.getName() + "” is not what this page expects there.",
				request.getRequestURI(), failure, response);
	}

	@ExceptionHandler
	ModelAndView other(Exception failure, HttpServletRequest request, HttpServletResponse response) {
		int status = (failure instanceof ErrorResponse known) ? known.getStatusCode().value() : 500;
		return this.failures.page(status, "", request.getRequestURI(), failure, response);
	}

	private static String text(Exception failure) {
		return String.valueOf(failure.getMessage());
	}

}
