package dev.groundswell.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "dev.groundswell.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule ONE_CLASS_OF_METERS = noClasses().that()
		.resideOutsideOfPackage("..meter..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.core..")
		.because("what is counted, and how the counts relate, is read in one place");

	@ArchTest
	static final ArchRule NO_CYCLES = slices().matching("dev.groundswell.report.(*)..")
		.should()
		.beFreeOfCycles()
		.because("packages are read from the top down");

	@ArchTest
	static final ArchRule PURE_STATEMENTS = classes().that()
		.resideInAPackage("..statement..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..report.statement..")
		.because("what is said follows from the figures alone, so that equal figures give equal sentences anywhere");

	@ArchTest
	static final ArchRule WEB_AT_THE_EDGE = noClasses().that()
		.haveSimpleNameNotEndingWith("Controller")
		.and()
		.haveSimpleNameNotEndingWith("Client")
		.and()
		.resideOutsideOfPackage("..problem..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.web.bind.annotation..")
		.because("the web is one way in among others");

	@ArchTest
	static final ArchRule TIME_IS_GIVEN = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(System.class, "currentTimeMillis")
		.because("an edition must not depend on when it is written");

	@ArchTest
	static final ArchRule ONE_CLOCK = noClasses().that()
		.haveSimpleNameNotEndingWith("Configuration")
		.should()
		.callMethod(Clock.class, "systemUTC")
		.because("the clock is configuration");

	@ArchTest
	static final ArchRule NO_LOCALE = noClasses().that()
		.resideInAnyPackage("..statement..", "..rendering..", "..feed..", "..section..")
		.should()
		.callMethod(String.class, "formatted", Object[].class)
		.orShould()
		.callMethod(String.class, "format", String.class, Object[].class)
		.because("they write digits as the machine's locale likes them");

	@ArchTest
	static final ArchRule PLAIN_NAMES = noClasses().should()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Manager")
		.orShould()
		.haveSimpleNameEndingWith("Impl")
		.because("a name says what a thing is");

}
