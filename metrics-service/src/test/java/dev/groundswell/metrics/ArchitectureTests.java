package dev.groundswell.metrics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.duckdb.DuckDBAppender;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "dev.groundswell.metrics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule oneClassOfMeters = noClasses().that()
		.resideOutsideOfPackage("..meter..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.core..")
		.because("what is counted, and how the counts relate, is read in one place");

	@ArchTest
	static final ArchRule noCycles = slices().matching("dev.groundswell.metrics.(*)..")
		.should()
		.beFreeOfCycles()
		.because("a reader must be able to start at the bottom");

	@ArchTest
	static final ArchRule calculationIsPure = classes().that()
		.resideInAnyPackage("..arithmetic..", "..week..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "org.hipparchus..", "..arithmetic..", "..week..")
		.because("a number must not depend on a framework, a clock or a database");

	@ArchTest
	static final ArchRule webStaysAtTheEdge = noClasses().that()
		.haveSimpleNameNotEndingWith("Controller")
		.and()
		.haveSimpleNameNotEndingWith("Client")
		.and()
		.haveSimpleNameNotEndingWith("Problems")
		.and()
		.haveSimpleNameNotEndingWith("KnownParameters")
		.and()
		.haveSimpleNameNotEndingWith("Revalidation")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web.bind.annotation..", "org.springframework.web.service.annotation..")
		.because("what a path looks like is decided in controllers, clients and the problem advice only");

	@ArchTest
	static final ArchRule timeIsGiven = noClasses().that()
		.haveSimpleNameNotEndingWith("Configuration")
		.should()
		.callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a clock") {

			@Override
			public boolean test(JavaMethodCall call) {
				var owner = call.getTargetOwner();
				boolean time = owner.isEquivalentTo(Instant.class) || owner.isEquivalentTo(LocalDate.class)
						|| owner.isEquivalentTo(LocalDateTime.class) || owner.isEquivalentTo(OffsetDateTime.class);
				return (time && call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty())
						|| (owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system"));
			}

		})
		.because("the same question must have the same answer in a test and next year");

	@ArchTest
	static final ArchRule namesSayWhat = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
		.because("such a name says that nobody knew what the class is");

	@ArchTest
	static final ArchRule onlyTheStoreKnowsTheDatabase = noClasses().that()
		.resideOutsideOfPackage("..store..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.duckdb..", "java.sql..", "org.springframework.jdbc..")
		.because("another store must be able to take its place");

	@ArchTest
	static final ArchRule noAppender = noClasses().should()
		.dependOnClassesThat(DescribedPredicate.describe("are appenders",
				(JavaClass each) -> each.isEquivalentTo(DuckDBAppender.class)))
		.because("an appender in autocommit is not atomic, and outside a begun transaction it survives a rollback");

}
