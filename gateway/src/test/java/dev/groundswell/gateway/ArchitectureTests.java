package dev.groundswell.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.Filter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules of the house that this module can break. */
@AnalyzeClasses(packages = "dev.groundswell.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule oneClassOfMeters = noClasses().that()
		.resideOutsideOfPackage("..meter..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.core..")
		.because("what is counted, and how the counts relate, is read in one place");

	@ArchTest
	static final ArchRule noCycles = slices().matching("dev.groundswell.gateway.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a request goes one way: looked at, given headers, passed on or answered in place");

	@ArchTest
	static final ArchRule webAnnotations = noClasses().that()
		.haveSimpleNameNotEndingWith("Controller")
		.should()
		.beAnnotatedWith(RestController.class)
		.orShould()
		.beAnnotatedWith(Controller.class)
		.orShould()
		.beAnnotatedWith(RequestMapping.class)
		.because("paths belong to the routes in application.yml; what the gateway answers itself is an exception");

	@ArchTest
	static final ArchRule filtersAreNamedSo = classes().that()
		.implement(Filter.class)
		.should()
		.haveSimpleNameEndingWith("Filter")
		.because("whoever asks what is done to every request looks for that word");

	@ArchTest
	static final ArchRule noClockReading = noClasses().should()
		.callMethod(java.time.Instant.class, "now")
		.orShould()
		.callMethod(java.time.LocalDate.class, "now")
		.orShould()
		.callMethod(System.class, "currentTimeMillis")
		.because("nothing the gateway does depends on the time of day");

	@ArchTest
	static final ArchRule noVagueNames = noClasses().should()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Manager")
		.orShould()
		.haveSimpleNameEndingWith("Impl")
		.because("a name says what a thing is or does");

}
