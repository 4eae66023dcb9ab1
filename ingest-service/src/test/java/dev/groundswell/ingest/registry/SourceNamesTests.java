package dev.groundswell.ingest.registry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceNamesTests {

	private final SourceNames names = new SourceNames(BuiltIn.registry());

	@ParameterizedTest
	@CsvSource({ "Aicpb.com,aicpb", "AICPB,aicpb", "aicpb.com,aicpb", "South China Morning Post,scmp",
			"The South China Morning Post,scmp", "Yahoo Finance,yahoo-finance", "New York Times,new-york-times",
			"Sensor Tower,sensor-tower", "L'Économie,leconomie", "新华网,source-1b5e4a5f" })
	void creditedSourceHasTheIdOfTheCatalogueOrOneOfItsName(String name, String id) {
		if (id.startsWith("source-")) {
			assertThat(this.names.id(name)).matches("source-[0-9a-f]{8}").isEqualTo(this.names.id(name));
		}
		else {
			assertThat(this.names.id(name)).isEqualTo(id);
		}
	}

	@ParameterizedTest
	@CsvSource({ "SCMP,https://www.scmp.com/tech/1,scmp", ",https://openrouter.ai/rankings,openrouter",
			",https://news.example.com/x,news.example.com", "Example Daily,https://example.com/x,example-daily",
			"量子位,https://www.qbitai.com/1,qbitai.com", ",,unnamed" })
	void publisherIsKnownByNameThenByHost(String publisher, String url, String id) {
		assertThat(this.names.publisher(publisher, url)).isEqualTo(id);
	}

}
