package dev.groundswell.ui.failure;

/** What happened, what to do, and an id to quote. */
public record FailurePage(int status, String title, String what, String next, String id) {

	static FailurePage of(int status, String what, String id) {
		return switch (status) {
			case 404,
					410 ->
				new FailurePage(404, "There is no such page",
						what.isBlank() ? "The address may be mistyped, or what it named is gone." : what,
						"Search for it, or start from this week.", id);
			case 403 -> new FailurePage(403, "That form was not taken",
					"It had been open for too long, or was larger than 64\u00a0MiB.",
					"Go back, reload the page and send it again.", id);
			case 405 -> new FailurePage(405, "That does not work here", "This address cannot be used in that way.",
					"Start from this week.", id);
			case 503 -> new FailurePage(503, "A part of Groundswell is away", what,
					"Nothing is lost. Try again in a minute.", id);
			default -> (status >= 400 && status < 500)
					? new FailurePage(status, "That question could not be read",
							what.isBlank() ? "A part of the address is not what this page expects." : what,
							"Check the address, or start from this week.", id)
					: new FailurePage(500, "Something broke on our side", "The page could not be made.",
							"Try again; if it stays so, quote the id below.", id);
		};
	}

}
