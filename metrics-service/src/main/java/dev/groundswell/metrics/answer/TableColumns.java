package dev.groundswell.metrics.answer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record type as flat columns: a nested record gives {@code outer.inner} columns, a map
 * {@code k=v;k=v}, a list its parts with spaces between, a list of records their JSON.
 */
final class TableColumns {

	private final List<Column> columns = new ArrayList<>();

	private final JsonMapper json;

	private TableColumns(JsonMapper json) {
		this.json = json;
	}

	static TableColumns of(Class<?> type, JsonMapper json) {
		var table = new TableColumns(json);
		table.add(type, "", (row) -> row);
		return table;
	}

	List<String> header() {
		return this.columns.stream().map(Column::name).toList();
	}

	List<String> cells(Object row) {
		return this.columns.stream().map((column) -> column.text().apply(row)).toList();
	}

	private void add(Class<?> type, String prefix, Function<@Nullable Object, @Nullable Object> parent) {
		for (var component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
				continue;
			}
			Function<@Nullable Object, @Nullable Object> value = (row) -> read(component, parent.apply(row));
			if (component.getType().isRecord()) {
				boolean flat = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
				add(component.getType(), flat ? prefix : prefix + component.getName() + ".", value);
			}
			else {
				boolean records = isListOfRecords(component);
				this.columns.add(new Column(prefix + component.getName(),
						(row) -> records ? json(value.apply(row)) : text(value.apply(row))));
			}
		}
	}

	private static boolean isListOfRecords(RecordComponent component) {
		return component.getGenericType() instanceof ParameterizedType list
				&& list.getActualTypeArguments()[0] instanceof Class<?> element && element.isRecord();
	}

	private static @Nullable Object read(RecordComponent component, @Nullable Object owner) {
		if (owner == null) {
			return null;
		}
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(component + " is not readable", ex);
		}
	}

	private String json(@Nullable Object value) {
		return (value instanceof Collection<?> list && !list.isEmpty()) ? this.json.writeValueAsString(value) : "";
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + "=" + entry.getValue())
				.collect(Collectors.joining(";"));
			case Collection<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(" "));
			default -> value.toString();
		};
	}

	private record Column(String name, Function<Object, String> text) {
	}

}
