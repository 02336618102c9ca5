package io.github.zhuanjie.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosuresTest {

    @Test
    void everyMemberOfAValueHasItsClass() {
        assertThat(Disclosures.of(Person.class))
                .contains(
                        entry("id", DisclosureClass.IDENTIFIER),
                        entry("residentId", DisclosureClass.RESIDENT_ID),
                        entry("illnesses", DisclosureClass.HEALTH));
        assertThat(Disclosures.of(Person.class, "name")).isEqualTo(DisclosureClass.NAME);
    }

    @Test
    void aMemberThatNobodyClassedIsHidden() {
        assertThat(Disclosures.of(Planted.class))
                .containsExactly(
                        entry("flag", DisclosureClass.HIDDEN),
                        entry("note", DisclosureClass.HIDDEN),
                        entry("open", DisclosureClass.PUBLIC));
        assertThat(Disclosures.of(PlantedRecord.class))
                .containsExactly(entry("name", DisclosureClass.NAME), entry("note", DisclosureClass.HIDDEN));
        assertThat(Disclosures.of(Planted.class, "noSuchMember")).isEqualTo(DisclosureClass.HIDDEN);
    }

    @Test
    void aTypeClassesTheMembersThatCarryNoClass() {
        assertThat(Disclosures.of(PublicRecord.class))
                .containsExactly(entry("secret", DisclosureClass.INTERNAL), entry("title", DisclosureClass.PUBLIC));
    }

    @Test
    void anInterfaceClassesItsVariants() {
        assertThat(Disclosures.of(Variant.class)).containsExactly(entry("title", DisclosureClass.PUBLIC));
    }

    @Test
    void aValueHasTheClassesOfItsInterface() {
        Person person = Person.builder()
                .id(PersonId.of("P-1"))
                .relation(FamilyRelation.HEAD)
                .build();
        assertThat(person.getClass()).isNotEqualTo(Person.class);
        assertThat(Disclosures.of(person.getClass())).isEqualTo(Disclosures.of(Person.class));
        assertThat(Disclosures.of(Deep.class))
                .containsExactly(
                        entry("flag", DisclosureClass.HIDDEN),
                        entry("note", DisclosureClass.NEED),
                        entry("open", DisclosureClass.PUBLIC));
    }

    @Test
    void theAnswerCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Disclosures.of(Planted.class).put("note", DisclosureClass.PUBLIC));
        assertThatNullPointerException().isThrownBy(() -> Disclosures.of(null)).withMessage("type");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfInformationIsAClass(DataKind kind) {
        DisclosureClass disclosure = DisclosureClass.of(kind);
        assertThat(disclosure.getCode()).isEqualTo(kind.getCode());
        assertThat(disclosure.getDataKind()).contains(kind);
        assertThat(disclosure.isPrintable()).isFalse();
    }

    @Test
    void noConsentCoversWhatIsOfNoKind() {
        assertThat(DisclosureClass.values())
                .filteredOn(disclosure -> disclosure.getDataKind().isEmpty())
                .containsExactly(
                        DisclosureClass.PUBLIC,
                        DisclosureClass.IDENTIFIER,
                        DisclosureClass.INTERNAL,
                        DisclosureClass.HIDDEN);
        assertThat(DisclosureClass.values())
                .filteredOn(DisclosureClass::isPrintable)
                .containsExactly(DisclosureClass.PUBLIC, DisclosureClass.IDENTIFIER);
    }

    /** A type with a member that somebody forgot. */
    interface Planted {
        String getNote();

        boolean isFlag();

        @Disclosure(DisclosureClass.PUBLIC)
        String getOpen();

        String get();

        String getWith(String argument);

        String withoutPrefix();
    }

    /** Classes one accessor anew; the others come from above. */
    abstract static class Near implements Planted {
        @Override
        @Disclosure(DisclosureClass.NEED)
        public String getNote() {
            return "";
        }
    }

    abstract static class Deep extends Near {
        @Override
        public String getNote() {
            return "";
        }

        @Override
        public String getOpen() {
            return "";
        }
    }

    record PlantedRecord(@Disclosure(DisclosureClass.NAME) String name, String note) {}

    @Disclosure(DisclosureClass.PUBLIC)
    record PublicRecord(
            String title,
            @Disclosure(DisclosureClass.INTERNAL) String secret) {}

    @Disclosure(DisclosureClass.PUBLIC)
    interface Union {}

    record Variant(String title) implements Union {}
}
