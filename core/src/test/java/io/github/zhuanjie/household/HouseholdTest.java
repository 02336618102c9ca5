package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final Person HEAD = Samples.head().build();

    @Test
    void everyFactIsUnknownUntilItIsGiven() {
        Household household = Samples.household(HEAD).build();
        assertThat(household.getHukou()).isEqualTo(Fact.unknown());
        assertThat(household.getSettlement()).isEqualTo(Fact.unknown());
        assertThat(household.getRecognitions()).isEqualTo(Fact.unknown());
        assertThat(household.getAnnualIncome()).isEqualTo(Fact.unknown());
    }

    @Test
    void requiresIdentifierAndResidence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Household.builder().build())
                .withMessageContainingAll("id", "residence");
    }

    @Test
    void refusesTwoMembersWithOneIdentifier() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Samples.household(HEAD, HEAD).build())
                .withMessage("members must have different identifiers")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("MEMBER_DUPLICATE");
    }

    @Test
    void findsMembersByIdentifier() {
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        Household household = Samples.household(HEAD, son).build();
        assertThat(household.findMember(PersonId.of("P-2"))).contains(son);
        assertThat(household.findMember(PersonId.of("P-3"))).isEmpty();
    }

    @Test
    void isCopiedWithAChange() {
        Household household = Samples.household(HEAD).build();
        Household changed = Household.builder()
                .from(household)
                .settlement(Fact.known(Settlement.RURAL))
                .build();
        assertThat(changed.getMembers()).isEqualTo(household.getMembers());
        assertThat(changed).isNotEqualTo(household);
        assertThat(Household.builder().from(household).build())
                .isEqualTo(household)
                .hasSameHashCodeAs(household);
    }
}
