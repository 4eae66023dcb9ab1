package dev.groundswell.ui.leaderboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Reads boards from metrics-service. */
@HttpExchange(url = "/api/v1/leaderboards", accept = "application/json")
public interface LeaderboardClient {

	@GetExchange
	BoardListView all();

	@GetExchange("/{metric}")
	BoardView board(@PathVariable String metric,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate weekEnding,
			@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String rootSource,
			@RequestParam(required = false) @Nullable String qualifiers);

	@GetExchange(url = "/{metric}", accept = "text/csv")
	String csv(@PathVariable String metric,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate weekEnding,
			@RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String rootSource,
			@RequestParam(required = false) @Nullable String qualifiers);

}
