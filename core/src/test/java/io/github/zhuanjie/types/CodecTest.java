package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @SuppressWarnings("unchecked") // the codec of a registered type is its own
    private static <T> Codec<T> codec(Class<T> type) {
        return (Codec<T>) TypeRegistry.standard().find(type).orElseThrow();
    }

    @Nested
    class Variants {
        @Test
        void areTheTypesOfAUnionInTheirOrder() {
            assertThat(codec(Purpose.class).getVariants())
                    .containsExactly(Purpose.ProjectAid.class, Purpose.Assistance.class);
        }

        @Test
        void areNoneOfATypeThatIsNoUnion() {
            assertThat(codec(Purpose.ProjectAid.class).getVariants()).isEmpty();
            assertThat(codec(HouseholdId.class).getVariants()).isEmpty();
        }
    }

    @Nested
    class Making {
        @Test
        void makesARecordOfItsMembers() {
            Outcome<DaySpan> made = codec(DaySpan.class).make(Map.of("first", FIRST, "last", FIRST.plusDays(1)));

            assertThat(made.value()).contains(new DaySpan(FIRST, FIRST.plusDays(1)));
            assertThat(made.faults()).isEmpty();
        }

        @Test
        void makesAValueAndLeavesOutWhatIsNotGiven() {
            Outcome<Person> made =
                    codec(Person.class).make(Map.of("id", PersonId.of("M-1"), "relation", FamilyRelation.HEAD));

            assertThat(made.value())
                    .contains(Person.builder()
                            .id(PersonId.of("M-1"))
                            .relation(FamilyRelation.HEAD)
                            .build());
        }

        @Test
        void tellsWhatIsMissing() {
            Outcome<DaySpan> made = codec(DaySpan.class).make(Map.of("last", FIRST));

            assertThat(made.value()).isEmpty();
            assertThat(made.faults())
                    .containsExactly(Fault.error("JSON_MISSING_FIELD", Location.ofPointer(""), "first"));
        }

        @Test
        void tellsWhatIsRefused() {
            Outcome<DaySpan> made = codec(DaySpan.class).make(Map.of("first", FIRST, "last", FIRST.minusDays(1)));

            assertThat(made.value()).isEmpty();
            assertThat(made.faults()).extracting(Fault::code).containsExactly("SPAN_ORDER");
        }

        @Test
        void makesNothingThatIsNoObject() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codec(HouseholdId.class).make(Map.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codec(Purpose.class).make(Map.of()));
        }

        @Test
        void takesOnlyMembersOfTheType() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codec(DaySpan.class).make(Map.of("middle", FIRST)));
            assertThatThrownBy(() -> codec(DaySpan.class).make(Map.of("first", "x", "last", FIRST)))
                    .isInstanceOf(ClassCastException.class);
        }
    }
}
