package dev.groundswell.gateway;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/**
 * What the container refuses before any filter sees it, such as an address with bare
 * characters beyond ASCII, as a problem. The container makes it by its name.
 */
public final class RefusalValve extends ErrorReportValve {

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setCharacterEncoding("UTF-8");
			response.setHeader("X-Content-Type-Options", "nosniff");
			var writer = response.getReporter();
			if (writer != null) {
				writer.write(JSON.writeValueAsString(members(Problem.of(response.getStatus()))));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException _) {
			// the caller has gone
		}
	}

	private static Map<String, Object> members(Problem problem) {
		var detail = problem.toDetail();
		var members = new LinkedHashMap<String, Object>();
		members.put("type", String.valueOf(detail.getType()));
		members.put("title", String.valueOf(detail.getTitle()));
		members.put("status", detail.getStatus());
		members.put("detail", String.valueOf(detail.getDetail()));
		return members;
	}

}
