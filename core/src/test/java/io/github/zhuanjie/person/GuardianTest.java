package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuardianTest {

    private static final PersonId MEMBER = PersonId.of("P-2");
    private static final PersonName NAME = PersonName.of("坎纳丽");
    private static final Phone PHONE = Phone.of("13800000000");

    private static void expect(String code, Guardian.Builder builder) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    @Test
    void isAMemberAnOutsiderOrAnOrganization() {
        assertThat(Guardian.builder().member(MEMBER).build().getMember()).contains(MEMBER);
        assertThat(Guardian.builder().name(NAME).phone(PHONE).build().getPhone())
                .contains(PHONE);
        assertThat(Guardian.builder().organization("某村村民委员会").build().getKind()).isEmpty();
    }

    @Test
    void isExactlyOneOfThem() {
        expect("GUARDIAN_WHO", Guardian.builder());
        expect("GUARDIAN_WHO", Guardian.builder().phone(PHONE));
        expect("GUARDIAN_WHO", Guardian.builder().member(MEMBER).name(NAME));
        expect("GUARDIAN_WHO", Guardian.builder().member(MEMBER).organization("x"));
        expect("GUARDIAN_WHO", Guardian.builder().name(NAME).organization("x"));
    }

    @Test
    void aMembersPhoneAndNumberStandWithTheMember() {
        expect("GUARDIAN_TWICE", Guardian.builder().member(MEMBER).phone(PHONE));
        expect(
                "GUARDIAN_TWICE",
                Guardian.builder().member(MEMBER).residentId(Samples.residentId(LocalDate.of(1980, 1, 1), 1)));
    }

    @Test
    void theRelationIsTheOneToTheWard() {
        expect("GUARDIAN_RELATION", Guardian.builder().member(MEMBER).relation(FamilyRelation.HEAD));
        assertThat(Guardian.builder()
                        .member(MEMBER)
                        .relation(FamilyRelation.MOTHER)
                        .build()
                        .getRelation())
                .contains(FamilyRelation.MOTHER);
    }

    @Test
    void printsNothingPersonal() {
        assertThat(Guardian.builder().name(NAME).phone(PHONE).build().toString())
                .doesNotContain("坎纳丽", "13800000000");
        assertThat(Guardian.builder().organization("坎纳丽福利院").build().toString()).doesNotContain("坎纳丽");
    }
}
