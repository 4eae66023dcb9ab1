package dev.groundswell.ui.signin;

import java.security.Principal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form to sign in, and the one to sign out. */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	String signIn(@RequestParam Map<String, String> query, @Nullable Principal who, Model model) {
		model.addAttribute("wrong", query.containsKey("wrong"));
		model.addAttribute("wait", query.containsKey("wait"));
		model.addAttribute("already", who != null);
		return "signin/sign-in";
	}

	@GetMapping("/sign-out")
	String signOut() {
		return "signin/sign-out";
	}

}
