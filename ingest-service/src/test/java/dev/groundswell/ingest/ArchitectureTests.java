package dev.groundswell.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "dev.groundswell.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule ONE_CLASS_OF_METERS = noClasses().that()
		.resideOutsideOfPackage("..meter..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.core..")
		.because("what is counted, and how the counts relate, is read in one place");

	@ArchTest
	static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.groundswell.ingest.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a newcomer reads the packages from the bottom up");

	@ArchTest
	static final ArchRule QUANTITIES_ARE_PURE = classes().that()
		.resideInAPackage("..ingest.quantity")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..ingest.quantity")
		.because("reading a number needs neither a framework nor a clock");

	@ArchTest
	static final ArchRule OBSERVATIONS_ARE_PURE = classes().that()
		.resideInAPackage("..ingest.observation")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..ingest.quantity", "..ingest.observation")
		.because("what is stated does not depend on how it is kept");

	@ArchTest
	static final ArchRule EXTRACTION_IS_PURE = classes().that()
		.resideInAPackage("..ingest.extraction..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..ingest.extraction..")
		.because("the same text gives the same claims on any machine");

	@ArchTest
	static final ArchRule READING_IS_PURE = noClasses().that()
		.resideInAPackage("..ingest.reading")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
		.because("bytes to observations is a calculation, and tested as one");

	@ArchTest
	static final ArchRule ARTICLES_ARE_PURE = noClasses().that()
		.resideInAPackage("..ingest.article")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..", "..ingest.log", "..ingest.document")
		.because("bytes to text is a calculation, and tested as one");

	@ArchTest
	static final ArchRule WEB_STAYS_AT_THE_EDGE = noClasses().that()
		.haveSimpleNameNotEndingWith("Controller")
		.and()
		.doNotHaveSimpleName("Problems")
		.and()
		.doNotHaveSimpleName("KnownParameters")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.web.bind.annotation..")
		.because("what the service does can be called without HTTP");

	@ArchTest
	static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should()
		.callMethodWhere(
				DescribedPredicate.describe("now() without a clock", ArchitectureTests::readsTheClockOfTheMachine))
		.because("a test decides what time it is");

	@ArchTest
	static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dao|Dto)")
		.because("such a name says where code was put, not what it is");

	private static boolean readsTheClockOfTheMachine(JavaMethodCall call) {
		JavaClass owner = call.getTargetOwner();
		boolean time = owner.isEquivalentTo(Instant.class) || owner.isEquivalentTo(LocalDate.class)
				|| owner.isEquivalentTo(LocalDateTime.class) || owner.isEquivalentTo(OffsetDateTime.class)
				|| owner.isEquivalentTo(ZonedDateTime.class);
		boolean withoutClock = call.getTarget()
			.getRawParameterTypes()
			.stream()
			.noneMatch((type) -> type.isEquivalentTo(Clock.class));
		return time && "now".equals(call.getName()) && withoutClock;
	}

}
