package io.github.zhuanjie.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ZhuanjieValidatorTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();
    private static final Person HEAD = Samples.head().build();
    private static final Recognition REVERSED = Recognition.builder()
            .category(AssistanceCategory.DIBAO)
            .validFrom(LocalDate.of(2024, 1, 2))
            .validUntil(LocalDate.of(2024, 1, 1))
            .build();

    @Test
    void theStandardCheckerIsMadeOnce() {
        assertThat(ZhuanjieValidator.standard()).isSameAs(VALIDATOR);
    }

    @Test
    void findsNothingWrongWithTheSamples() {
        assertThat(VALIDATOR.validate(Samples.household(HEAD).build())).isEmpty();
        assertThat(VALIDATOR.validate(Samples.need().build())).isEmpty();
        assertThat(VALIDATOR.validate(Samples.project().build())).isEmpty();
    }

    @Test
    void aHouseholdHasMembersAndOneHead() {
        assertThat(VALIDATOR.validate(Samples.household().build())).containsExactly(error("NOT_EMPTY", "/members"));
        Person other = Person.builder().from(HEAD).id(PersonId.of("P-2")).build();
        assertThat(VALIDATOR.validate(Samples.household(HEAD, other).build()))
                .containsExactly(error("SINGLE_HEAD", ""));
        Person son = Person.builder().from(other).relation(FamilyRelation.SON).build();
        assertThat(VALIDATOR.validate(Samples.household(son).build())).containsExactly(error("SINGLE_HEAD", ""));
        assertThat(VALIDATOR.validate(Samples.household(HEAD, son).build())).isEmpty();
    }

    @Test
    void aHouseholdHasFiftyMembersAtMost() {
        Person[] many = new Person[51];
        for (int i = 0; i < many.length; i++) {
            FamilyRelation relation = i == 0 ? FamilyRelation.HEAD : FamilyRelation.OTHER;
            many[i] = Person.builder()
                    .id(PersonId.of("P-" + i))
                    .relation(relation)
                    .build();
        }
        assertThat(VALIDATOR.validate(Samples.household(many).build()))
                .containsExactly(error("SIZE", "/members", "0", "50"));
    }

    @Test
    void birthDateAndResidentNumberAgree() {
        LocalDate birth = LocalDate.of(1950, 3, 4);
        Person.Builder numbered = Samples.head().residentId(Samples.residentId(birth, 2));
        Person wrong = numbered.birthDate(Fact.known(birth.plusDays(1))).build();
        assertThat(VALIDATOR.validate(wrong)).containsExactly(error("BIRTH_DATE_AGREES", ""));
        assertThat(VALIDATOR.validate(Samples.household(wrong).build()))
                .containsExactly(error("BIRTH_DATE_AGREES", "/members/0"));
        assertThat(VALIDATOR.validate(numbered.birthDate(Fact.known(birth)).build()))
                .isEmpty();
        assertThat(VALIDATOR.validate(numbered.birthDate(Fact.withheld()).build()))
                .isEmpty();
        assertThat(VALIDATOR.validate(
                        Samples.head().birthDate(Fact.known(birth)).build()))
                .isEmpty();
    }

    @Test
    void amountsInsideFactsAreNotNegative() {
        Household poor =
                Samples.household(HEAD).annualIncome(Fact.known(Yuan.ofFen(-1))).build();
        assertThat(VALIDATOR.validate(poor)).containsExactly(error("NOT_NEGATIVE", "/annualIncome"));
        Need need = Samples.need()
                .gap(Fact.known(Yuan.ofFen(-1)))
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.ofFen(-1)))
                .putExpense(ExpenseKind.OTHER, Fact.withheld())
                .build();
        assertThat(VALIDATOR.validate(need))
                .containsExactly(error("NOT_NEGATIVE", "/expenses/MEDICAL"), error("NOT_NEGATIVE", "/gap"));
        Household zero =
                Samples.household(HEAD).annualIncome(Fact.known(Yuan.ZERO)).build();
        assertThat(VALIDATOR.validate(zero)).isEmpty();
    }

    @Test
    void datesInsideFactsAreInOrder() {
        Household household = Samples.household(Samples.head()
                        .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.ORPHAN), REVERSED)))
                        .build())
                .recognitions(Fact.known(List.of(REVERSED)))
                .build();
        assertThat(VALIDATOR.validate(household))
                .containsExactly(
                        error("DATES_IN_ORDER", "/members/0/recognitions/value/1"),
                        error("DATES_IN_ORDER", "/recognitions/value/0"));
    }

    @Test
    void projectsAndListsAreComplete() {
        SupplyList list = SupplyList.builder()
                .id(SupplyListId.of("list"))
                .version(0)
                .title(" ")
                .area(DivisionCode.of("321081"))
                .asOf(Samples.TODAY)
                .addProjects(Samples.project()
                        .operators(List.of())
                        .areas(List.of())
                        .needKinds(List.of())
                        .name(" ")
                        .addDocuments("")
                        .validFrom(LocalDate.of(2024, 1, 2))
                        .validUntil(LocalDate.of(2024, 1, 1))
                        .build())
                .build();
        assertThat(VALIDATOR.validate(list))
                .containsExactly(
                        error("DATES_IN_ORDER", "/projects/0"),
                        error("NOT_EMPTY", "/projects/0/areas"),
                        error("SIZE", "/projects/0/documents/0", "1", "200"),
                        error("NOT_BLANK", "/projects/0/name"),
                        error("NOT_EMPTY", "/projects/0/needKinds"),
                        error("NOT_EMPTY", "/projects/0/operators"),
                        error("NOT_BLANK", "/title"),
                        error("MIN", "/version", "1"));
        assertThat(VALIDATOR.validate(
                        SupplyList.builder().from(list).projects(List.of()).build()))
                .contains(error("NOT_EMPTY", "/projects"));
    }

    @Test
    void writesPointersAsTheirStandardAsks() {
        assertThat(VALIDATOR.validate(new Vendor(Map.of("a/b~c", 2))))
                .containsExactly(error("MAX", "/counts/a~1b~0c", "1"));
        assertThat(VALIDATOR.validate(new Vendor(Map.of()))).containsExactly(error("NOT_EMPTY", "/counts"));
    }

    @Test
    void theHostsOwnValidatorSeesInsideFacts() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator plain = factory.getValidator();
            Recognition backwards = Recognition.builder()
                    .from(Samples.recognition(AssistanceCategory.DIBAO))
                    .validUntil(LocalDate.of(2019, 1, 1))
                    .build();
            Household wrong = Samples.household(HEAD)
                    .annualIncome(Fact.known(Yuan.ofFen(-1)))
                    .recognitions(Fact.known(List.of(backwards)))
                    .build();
            assertThat(plain.validate(wrong))
                    .extracting(ConstraintViolation::getPropertyPath)
                    .map(Object::toString)
                    .containsExactlyInAnyOrder("annualIncome", "recognitions.value[0]");
            assertThat(plain.validate(wrong))
                    .extracting(violation -> String.valueOf(violation.getInvalidValue()))
                    .as("what hosts log")
                    .noneMatch(value -> value.contains("-0.01") || value.contains("DIBAO"));
            assertThat(ZhuanjieValidator.of(plain).validate(wrong))
                    .containsExactly(
                            error("NOT_NEGATIVE", "/annualIncome"), error("DATES_IN_ORDER", "/recognitions/value/0"));
        }
        assertThatNullPointerException()
                .isThrownBy(() -> ZhuanjieValidator.of(null))
                .withMessage("validator");
    }

    private static Fault error(String code, String pointer, String... arguments) {
        return Fault.error(code, Location.ofPointer(pointer), arguments);
    }

    /** A bean of a vendor with keys that must be escaped. */
    private record Vendor(@NotEmpty Map<String, @Max(1) Integer> counts) {}
}
