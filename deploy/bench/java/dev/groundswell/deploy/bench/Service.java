package dev.groundswell.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import dev.groundswell.metrics.MetricsApplication;
import dev.groundswell.metrics.store.ObservationStore;
import dev.groundswell.metrics.store.Segment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** metrics-service in this process, on its own store, without a neighbour. */
final class Service implements AutoCloseable {

	private static final String MEMORY = "2GB";

	private final Path directory;

	private final ConfigurableApplicationContext context;

	private final HttpClient http = HttpClient.newHttpClient();

	Service(Path directory) {
		this.directory = directory;
		this.context = SpringApplication.run(MetricsApplication.class, "--server.port=0", "--server.address=127.0.0.1",
				"--groundswell.sync.enabled=false", "--groundswell.data-dir=" + directory,
				"--groundswell.store.memory-limit=" + MEMORY, "--groundswell.store.query-timeout=600s",
				"--logging.level.root=WARN", "--logging.level.org.springdoc=ERROR", "--spring.main.banner-mode=off");
	}

	void load(Data.Segment segment, Path file) {
		this.context.getBean(ObservationStore.class)
			.load(new Segment(segment.last(), segment.rows(), "0".repeat(64)), file);
	}

	/** The same file beside the service, as a person with a console would open it. */
	Connection console() throws SQLException {
		var settings = new Properties();
		settings.put("memory_limit", MEMORY);
		settings.put("threads", "2");
		settings.put("temp_directory", this.directory.resolve("temp").toString());
		settings.put("storage_compatibility_version", "v1.5.0");
		settings.put("autoinstall_known_extensions", "false");
		settings.put("autoload_known_extensions", "false");
		return DriverManager.getConnection("jdbc:duckdb:" + this.directory.resolve("metrics.duckdb"), settings);
	}

	Answer get(String path) throws IOException, InterruptedException {
		int port = ((WebServerApplicationContext) this.context).getWebServer().getPort();
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path)).build();
		var response = this.http.send(request, BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.body());
	}

	/** What came back. */
	record Answer(int status, String body) {

		private static final int UNPROCESSABLE = 422;

		/** Whether the service refused to read that many rows for one answer. */
		boolean isTooLarge() {
			return this.status == UNPROCESSABLE && this.body.contains("too-many-rows");
		}

	}

	@Override
	public void close() {
		this.context.close();
		this.http.close();
	}

}
