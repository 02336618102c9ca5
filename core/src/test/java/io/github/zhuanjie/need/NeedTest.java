package io.github.zhuanjie.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Person HEAD = Samples.head().build();
    private static final Household HOUSEHOLD = Samples.household(HEAD).build();

    @Test
    void isOrdinaryAndUnknownUntilSaidOtherwise() {
        Need need = Samples.need().build();
        assertThat(need.getUrgency()).isEqualTo(Urgency.NORMAL);
        assertThat(need.getGap()).isEqualTo(Fact.unknown());
        assertThat(need.getEvent()).isEqualTo(Fact.unknown());
        assertThat(need.getGovernmentAidReceived()).isEqualTo(Fact.unknown());
        assertThat(need.getExpenses()).isEmpty();
        assertThat(need.getDiscoveredBy()).isEmpty();
    }

    @Test
    void requiresIdentifiersKindAndDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Need.builder().build())
                .withMessageContainingAll("id", "household", "person", "kind", "registeredOn");
    }

    @Test
    void anExpenseThatIsNotRecordedIsUnknownNotZero() {
        Need need = Samples.need()
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(5)))
                .build();
        assertThat(need.expenseOf(ExpenseKind.MEDICAL)).isEqualTo(Fact.known(Yuan.of(5)));
        assertThat(need.expenseOf(ExpenseKind.EDUCATION)).isEqualTo(Fact.unknown());
    }

    @Test
    void aCaseJoinsTheNeedToThePersonItNames() {
        NeedCase joined = NeedCase.of(HOUSEHOLD, Samples.need().build());
        assertThat(joined.person()).isEqualTo(HEAD);
        assertThat(joined).hasToString("NeedCase[N-1]");
    }

    @Test
    void aCaseRefusesAnotherHouseholdsNeed() {
        Need other = Samples.need().household(HouseholdId.of("H-2")).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NeedCase.of(HOUSEHOLD, other))
                .withMessage("need must name the given household")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("NEED_HOUSEHOLD_UNKNOWN");
    }

    @Test
    void aCaseRefusesANeedOfNobodyInTheHousehold() {
        Need other = Samples.need().person(PersonId.of("P-9")).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NeedCase.of(HOUSEHOLD, other))
                .withMessage("need must name a member of the household")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("NEED_PERSON_UNKNOWN");
    }

    @Test
    void whatDoesNotBelongTogetherIsNoCaseHoweverItIsMade() {
        Need need = Samples.need().build();
        Person stranger = Person.builder().from(HEAD).id(PersonId.of("P-9")).build();
        Person changed = Person.builder().from(HEAD).insured(Fact.known(true)).build();
        Need elsewhere = Samples.need().household(HouseholdId.of("H-2")).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new NeedCase(HOUSEHOLD, HEAD, elsewhere))
                .returns("NEED_HOUSEHOLD_UNKNOWN", InvalidValueException::getCode);
        for (Person other : List.of(stranger, changed)) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new NeedCase(HOUSEHOLD, other, need))
                    .returns("NEED_PERSON_UNKNOWN", InvalidValueException::getCode);
        }
        assertThat(new NeedCase(HOUSEHOLD, HEAD, need)).isEqualTo(NeedCase.of(HOUSEHOLD, need));
    }

    @Test
    void aCaseRequiresAllThree() {
        Need need = Samples.need().build();
        assertThatNullPointerException()
                .isThrownBy(() -> new NeedCase(null, HEAD, need))
                .withMessage("household");
        assertThatNullPointerException()
                .isThrownBy(() -> new NeedCase(HOUSEHOLD, null, need))
                .withMessage("person");
        assertThatNullPointerException()
                .isThrownBy(() -> new NeedCase(HOUSEHOLD, HEAD, null))
                .withMessage("need");
    }
}
