package io.github.zhuanjie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.zhuanjie.sample.CodedEnums;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold for every class of this module, with proof that breaking them is noticed. */
class ArchitectureTest {

    private static final JavaClasses MODULE = CodedEnums.MODULE;

    private static final ArchRule NO_CYCLES =
            slices().matching("io.github.zhuanjie.(*)..").should().beFreeOfCycles();

    private static final ArchRule NO_FOREIGN_LIBRARIES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "org.springframework..", "java.sql..", "javax..");

    private static final ArchRule NO_LEGACY_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat");

    /** Salts need a secure source; everything else must come out the same again. */
    private static final DescribedPredicate<JavaClass> RANDOM_BUT_NOT_SECURE =
            assignableTo(Random.class).and(not(assignableTo(SecureRandom.class)));

    private static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .dependOnClassesThat(RANDOM_BUT_NOT_SECURE);

    private static final ArchRule NO_LENIENT_DIGITS = noClasses()
            .should()
            .callMethod(Character.class, "isDigit", char.class)
            .orShould()
            .callMethod(Character.class, "isDigit", int.class)
            .orShould()
            .callMethod(Character.class, "getNumericValue", char.class)
            .orShould()
            .callMethod(Integer.class, "parseInt", String.class)
            .orShould()
            .callMethod(Integer.class, "valueOf", String.class)
            .orShould()
            .callMethod(Long.class, "parseLong", String.class)
            .orShould()
            .callMethod(Long.class, "valueOf", String.class)
            .orShould()
            .callMethod(Double.class, "parseDouble", String.class);

    private static final ArchRule NO_SERIALIZABLE = classes()
            .that(not(assignableTo(Throwable.class)).and(not(assignableTo(Enum.class))))
            .should()
            .notBeAssignableTo(Serializable.class);

    /**
     * Nothing that decides on government aid, or on what somebody could get, can as much as see whether consent was refused
     * (PIPL art. 16): the packages of the model, of eligibility and of aid do not know those of consent and referral.
     */
    private static final ArchRule REFUSAL_TOUCHES_NO_AID = noClasses()
            .that()
            .resideInAnyPackage(packages(
                    "aid",
                    "assistance",
                    "charity",
                    "criterion",
                    "discovery",
                    "eligibility",
                    "household",
                    "need",
                    "person",
                    "priority",
                    "plan",
                    "screening",
                    "supply",
                    "targeting"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    packages("consent", "desk", "disclosure", "lifecycle", "precheck", "referral", "transition"));

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "io.github.zhuanjie." + name + "..").toArray(String[]::new);
    }

    private static final List<ArchRule> RULES = List.of(
            REFUSAL_TOUCHES_NO_AID,
            NO_CYCLES,
            NO_FOREIGN_LIBRARIES,
            NO_LEGACY_TIME,
            NO_HIDDEN_CLOCK,
            NO_LENIENT_DIGITS,
            NO_SERIALIZABLE);

    @Test
    void everyRuleHolds() {
        assertThat(MODULE.size()).isGreaterThan(100);
        RULES.forEach(rule -> rule.check(MODULE));
    }

    @Test
    void everyBreachWouldBeNoticed() {
        JavaClasses breaches = new ClassFileImporter().importClasses(Breach.class);
        for (ArchRule rule : List.of(NO_LEGACY_TIME, NO_HIDDEN_CLOCK, NO_LENIENT_DIGITS, NO_SERIALIZABLE)) {
            assertThat(rule.evaluate(breaches).hasViolation())
                    .as(rule.getDescription())
                    .isTrue();
        }
    }

    @Test
    void whatDecidesOnAidIsThere() {
        for (String name : List.of("aid", "assistance", "discovery", "eligibility", "targeting")) {
            assertThat(MODULE.stream().map(JavaClass::getPackageName)).contains("io.github.zhuanjie." + name);
        }
        assertThat(MODULE.stream().filter(type -> type.getPackageName().endsWith(".desk")))
                .as("the rule can be broken: the desk sees consents")
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getPackageName().endsWith(".consent")));
    }

    @Test
    void generatedClassesStayHidden() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(MODULE);
        assertThat(MODULE.stream().map(JavaClass::getSimpleName)).anyMatch(name -> name.startsWith("Immutable"));
    }

    /** Does what no class of the module may do. */
    private record Breach(Date date, String text) implements Serializable {
        private static final long serialVersionUID = 1L;

        int age() {
            return Integer.parseInt(text)
                    + LocalDate.now(ZoneId.systemDefault()).getYear();
        }
    }
}
