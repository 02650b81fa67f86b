package id.satudata.acceptance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.satudata.access.Needs;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.State;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventType;
import id.satudata.privacy.payload.Sealer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each rule with the reason it is there. */
@AnalyzeClasses(packages = "id.satudata", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> DECISIONS = JavaClass.Predicates.assignableTo(Command.class)
            .or(JavaClass.Predicates.assignableTo(State.class))
            .or(resideInAnyPackage("id.satudata.command.decision.."))
            .as("commands, states and rules");

    @ArchTest
    static final ArchRule theKernelStandsAlone = classes()
            .that()
            .resideInAPackage("id.satudata.kernel..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.satudata.kernel..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify.."))
            .because("it is the language every service speaks, so it must not drag anything in");

    @ArchTest
    static final ArchRule sealsKnowOnlyTheKernel = noClasses()
            .that()
            .resideInAPackage("id.satudata.privacy..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("id.satudata.command..", "id.satudata.query..", "org.springframework.."))
            .because("both sides open the same seals, whatever they are built on");

    @ArchTest
    static final ArchRule eventsAreSealedInOnePlace = noClasses()
            .that()
            .resideInAPackage("id.satudata..")
            .and()
            .resideOutsideOfPackages("id.satudata.privacy..", "id.satudata.command.eventstore..", "id.satudata.bench..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.type(Sealer.class))
            .because("what is written past the seal is there in clear for ever");

    @ArchTest
    static final ArchRule theWriteSideDoesNotKnowTheReadSide = noClasses()
            .that()
            .resideInAPackage("id.satudata.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.satudata.query..")
            .because("data flows one way, and each side is deployed and rebuilt alone");

    @ArchTest
    static final ArchRule theReadSideDoesNotKnowTheWriteSide = noClasses()
            .that()
            .resideInAPackage("id.satudata.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.satudata.command..")
            .because("the log is all the read side may know of the write side");

    @ArchTest
    static final ArchRule theDoorKnowsNeitherSide = noClasses()
            .that()
            .resideInAPackage("id.satudata.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.satudata.command..", "id.satudata.query..")
            .because("both sides let people in by the same rules");

    @ArchTest
    static final ArchRule theAuditKnowsNeitherSide = noClasses()
            .that()
            .resideInAPackage("id.satudata.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.satudata.command..", "id.satudata.query..")
            .because("both sides write the same log of accesses");

    @ArchTest
    static final ArchRule everyResourceSaysWhatIsDoneThere = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ErrorController.class)
            .should()
            .beAnnotatedWith(Needs.class)
            .because("what declares nothing is closed to everyone, and nobody would notice before it is called");

    @ArchTest
    static final ArchRule servicesDoNotKnowHowTheyAreLaunched = noClasses()
            .that()
            .resideInAnyPackage("id.satudata.command..", "id.satudata.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.satudata.embedded..", "id.satudata.standalone..")
            .because("the same jars run in a cluster, where only addresses differ");

    @ArchTest
    static final ArchRule decisionsArePure = noClasses()
            .that(DECISIONS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..",
                            "org.axonframework..",
                            "java.sql..",
                            "java.net..",
                            "java.util.logging..",
                            "org.slf4j..")
                    .or(JavaClass.Predicates.assignableTo(Clock.class))
                    .or(JavaClass.Predicates.assignableTo(Random.class)))
            .because("the same command on the same facts must always get the same answer");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that(resideOutsideOfPackages("id.satudata.standalone..", "id.satudata.embedded.."))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("tests, replays and audits set the time");

    @ArchTest
    static final ArchRule everyEventIsARecordWithAName = classes()
            .that()
            .implement(Event.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(EventType.class)
            .because("the store and the wire know events by name, and what was recorded does not change");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule packagesOfTheWriteSideHaveNoCycles =
            slices().matching("id.satudata.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfTheReadSideHaveNoCycles =
            slices().matching("id.satudata.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreNamedAfterTheDomain = noClasses()
            .should()
            .resideInAnyPackage(
                    "..controller..", "..service..", "..util..", "..dto..", "..impl..", "..helper..", "..manager..")
            .because("a stranger finds code by what it is about, not by its technical role");
}
