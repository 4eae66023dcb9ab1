package dev.groundswell.ingest.trace;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A span for each time a connection is held, waiting for it included, named for whoever
 * asks: {@code store Observations.page}. It says nothing of statements or values. What is
 * not part of a trace begins none.
 */
final class TracedDataSource extends DelegatingDataSource {

	private static final String OURS = "dev.groundswell.";

	private static final String HERE = TracedDataSource.class.getPackageName();

	private final Supplier<Tracer> tracer;

	TracedDataSource(DataSource source, Supplier<Tracer> tracer) {
		super(source);
		this.tracer = tracer;
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (this.tracer.get().currentSpan() == null) {
			return super.getConnection();
		}
		Span span = this.tracer.get().nextSpan().name("store " + whoAsks()).start();
		try {
			return endingWith(span, super.getConnection());
		}
		catch (SQLException ex) {
			span.error(ex);
			span.end();
			throw ex;
		}
	}

	private static Connection endingWith(Span span, Connection connection) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						span.error(ex.getTargetException());
						throw ex.getTargetException();
					}
					finally {
						if (method.getName().equals("close")) {
							span.end();
						}
					}
				});
	}

	private static String whoAsks() {
		return StackWalker.getInstance()
			.walk((frames) -> frames.filter((frame) -> frame.getClassName().startsWith(OURS))
				.filter((frame) -> !frame.getClassName().startsWith(HERE))
				.findFirst()
				.map(TracedDataSource::nameOf)
				.orElse("framework"));
	}

	/** {@code Editions.list}, also within a lambda or a proxy. */
	private static String nameOf(StackFrame frame) {
		String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1).split("\\$", 2)[0];
		String[] method = frame.getMethodName().split("\\$");
		return type + "." + ((method[0].equals("lambda") && method.length > 1) ? method[1] : method[0]);
	}

}
