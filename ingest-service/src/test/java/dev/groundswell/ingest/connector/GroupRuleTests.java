package dev.groundswell.ingest.connector;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupRuleTests {

	private static final Map<String, String> NAMED = Map.of("mit", "mit", "llama3.1", "llama-licence", "llama2",
			"llama-licence");

	private static ItemRule.GroupRule rule(String other) {
		return new ItemRule.GroupRule("/tags", Pattern.compile("license:(.+)"), NAMED, other.isEmpty() ? null : other);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"tags":["region:us","license:mit"]}                    | mit
			{"tags":["license:llama3.1","base_model:license:mit"]}  | llama-licence
			{"tags":["license:qwen-research"]}                      | other-licence
			{"tags":["license:other"]}                              | other-licence
			{"tags":["license:mit","license:odd"]}                  | mit,other-licence
			{"tags":["license:",null,3,["license:mit"]]}            | ''
			{"tags":["region:us"]}                                  | ''
			{"tags":[]}                                             | ''
			{"tags":null}                                           | ''
			{"tags":"license:mit"}                                  | mit
			{}                                                      | ''
			""")
	void whatTheSourceSaysIsAGroup(String item, String groups) {
		assertThat(String.join(",", rule("other-licence").of(Nodes.of(item)).toList())).isEqualTo(groups);
	}

	@Test
	void withoutAnotherGroupAnUnknownNameSaysNothing() {
		assertThat(rule("").of(Nodes.of("{\"tags\":[\"license:odd\",\"license:mit\"]}"))).containsExactly("mit");
	}

}
