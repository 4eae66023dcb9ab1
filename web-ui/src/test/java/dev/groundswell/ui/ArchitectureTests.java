package dev.groundswell.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.service.annotation.HttpExchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How the packages may lean on each other. */
@AnalyzeClasses(packages = "dev.groundswell.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule ONE_CLASS_OF_METERS = noClasses().that()
		.resideOutsideOfPackage("..meter..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.core..")
		.because("what is counted, and how the counts relate, is read in one place");

	@ArchTest
	static final ArchRule NO_CYCLES = slices().matching("dev.groundswell.ui.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a page can be understood, and taken out, without all the others");

	@ArchTest
	static final ArchRule PURE = classes().that()
		.resideInAnyPackage("..ui.chart", "..ui.format")
		.should()
		.onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("java..", "org.jspecify..",
				"dev.groundswell.ui.chart", "dev.groundswell.ui.format"))
		.because("drawing and wording are arithmetic and can be tried without a server");

	@ArchTest
	static final ArchRule WEB_AT_THE_EDGE = noClasses().that()
		.haveSimpleNameNotEndingWith("Controller")
		.and()
		.haveSimpleNameNotEndingWith("Client")
		.and()
		.haveSimpleNameNotEndingWith("Advice")
		.should()
		.beAnnotatedWith(Controller.class)
		.orShould()
		.beAnnotatedWith(ControllerAdvice.class)
		.orShould()
		.beAnnotatedWith(HttpExchange.class)
		.because("a reader looking for an address looks for these names");

	@ArchTest
	static final ArchRule CLOCK = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.because("time comes from the injected Clock, so that tests can stop it");

	@ArchTest
	static final ArchRule SYSTEM_CLOCK = noClasses().that(HasName.Predicates.nameMatching(".*(?<!Configuration)"))
		.should()
		.callMethod(Clock.class, "systemUTC")
		.because("only configuration decides which clock is used");

	@ArchTest
	static final ArchRule NAMES = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
		.because("such a name says nothing about what the class is for");

}
