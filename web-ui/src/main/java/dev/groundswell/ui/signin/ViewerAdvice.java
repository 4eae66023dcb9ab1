package dev.groundswell.ui.signin;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether someone is signed in. */
@ControllerAdvice
class ViewerAdvice {

	@ModelAttribute("signedIn")
	boolean signedIn(@Nullable Principal who) {
		return who instanceof org.springframework.security.core.Authentication authentication
				&& authentication.getPrincipal() instanceof Administrator;
	}

}
