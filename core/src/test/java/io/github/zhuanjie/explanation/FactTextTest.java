package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactTextTest {

    private static final FindingText CHINESE = new FindingText(Messages.of(Locale.SIMPLIFIED_CHINESE), false);
    private static final FindingText ENGLISH = new FindingText(Messages.of(Locale.ENGLISH), false);

    private static MissingFact lacking(FactKind kind, String detail, Gap gap) {
        return new MissingFact(kind, Optional.empty(), Optional.ofNullable(detail), gap);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOUSEHOLD_EXPENSE", "NEED_EXPENSE", "EXPENSE_EVIDENCE"})
    void aKindOfExpenseIsNamed(FactKind kind) {
        assertThat(ENGLISH.fact(lacking(kind, "OTHER", Gap.UNKNOWN)))
                .endsWith(": other necessary expense (not recorded)");
        assertThat(ENGLISH.fact(lacking(kind, "CODE_OF_TOMORROW", Gap.UNKNOWN)))
                .endsWith(": CODE_OF_TOMORROW (not recorded)");
    }

    @Test
    void theWordsOfARuleAreNotTakenForAKindOfExpense() {
        assertThat(CHINESE.fact(lacking(FactKind.JUDGEMENT, "OTHER", Gap.JUDGEMENT)))
                .isEqualTo("人工判断：OTHER");
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL_STANDARD", "LOCAL_MULTIPLE", "LOCAL_RIGID_RATIO", "DISPOSABLE_INCOME", "LOCAL_RULE"})
    void aPlaceAndTimeIsSaidByName(FactKind kind) {
        MissingFact fact = lacking(kind, "321081 2024-07-01", Gap.LOCAL_STANDARD);
        assertThat(CHINESE.fact(fact)).endsWith("：江苏省扬州市仪征市，2024-07-01（当地标准或规则未知）");
        assertThat(ENGLISH.fact(fact)).endsWith(": 江苏省扬州市仪征市, 2024-07-01 (local standard or rule unknown)");
    }

    @ParameterizedTest
    @CsvSource({"321081", "here 2024", "'321081 2024 1'"})
    void anythingElseIsSaidAsItIs(String detail) {
        String expected = detail.equals("321081 2024 1") ? "江苏省扬州市仪征市, 2024 1" : detail;
        assertThat(ENGLISH.fact(lacking(FactKind.LOCAL_RULE, detail, Gap.LOCAL_STANDARD)))
                .isEqualTo("local rule of government assistance: " + expected + " (local standard or rule unknown)");
    }

    @Test
    void aGapThatSaysTheSameAgainIsLeftOut() {
        assertThat(CHINESE.fact(lacking(FactKind.JUDGEMENT, "确有困难", Gap.JUDGEMENT)))
                .isEqualTo("人工判断：确有困难");
        assertThat(CHINESE.fact(lacking(FactKind.NEWER_RULE, null, Gap.UNRECOGNIZED)))
                .isEqualTo("更新版本的规则");
        assertThat(CHINESE.fact(lacking(FactKind.JUDGEMENT, null, Gap.UNKNOWN))).isEqualTo("人工判断（未登记）");
        assertThat(CHINESE.fact(lacking(FactKind.NEWER_RULE, null, Gap.UNKNOWN)))
                .isEqualTo("更新版本的规则（未登记）");
    }

    @Test
    void aListOfMembersIsIncomplete() {
        assertThat(CHINESE.fact(lacking(FactKind.MEMBERS, null, Gap.UNKNOWN))).isEqualTo("家庭成员名单（未登记齐全）");
        assertThat(ENGLISH.fact(lacking(FactKind.MEMBERS, null, Gap.UNKNOWN)))
                .isEqualTo("list of the household's members (not complete)");
        assertThat(CHINESE.fact(lacking(FactKind.MEMBERS, null, Gap.STALE))).isEqualTo("家庭成员名单（信息过期）");
    }

    @Test
    void aMemberIsNamedByIdentifier() {
        MissingFact birth =
                new MissingFact(FactKind.BIRTH_DATE, Optional.of(PersonId.of("P-2")), Optional.empty(), Gap.WITHHELD);
        assertThat(CHINESE.fact(birth)).isEqualTo("成员 P-2：出生日期（本人未同意提供）");
        assertThat(ENGLISH.fact(birth)).isEqualTo("member P-2: date of birth (withheld by the person)");
    }
}
