package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.sample.Worlds;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObservationTextTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    /** What no fact of a person, household or need decides, what has parts, and what the sample cases leave open. */
    private static final Set<Condition> NEVER_OBSERVED = EnumSet.of(
            Condition.PROJECT_AREA,
            Condition.PROJECT_WINDOW,
            Condition.PROJECT_NEED_KIND,
            Condition.PROJECT_APPLICATION,
            Condition.PROJECT_CRITERIA,
            Condition.PROJECT_STANDARD,
            Condition.CONFLICT_OF_INTEREST,
            Condition.ALL_OF,
            Condition.ANY_OF,
            Condition.NOT,
            Condition.ANY_MEMBER,
            Condition.AT_LEAST,
            Condition.ALL_MEMBERS,
            Condition.MEMBER_MEANT,
            Condition.MEMBER_COUNT,
            Condition.UNLISTED_MEMBERS,
            Condition.LOCAL_INCOME_MULTIPLE,
            Condition.RIGID_SHARE,
            Condition.NATIONALITY,
            Condition.AID_RECEIVED,
            Condition.JUDGEMENT,
            Condition.UNRECOGNIZED,
            Condition.LOCAL_RULE);

    private static Finding find(Criterion rule, NeedCase subject) {
        return new Eligibility(Samples.context()).assess(rule, subject).finding();
    }

    private static String found(Messages messages, Criterion rule, NeedCase subject) {
        String line = new FindingText(messages, true).lines(find(rule, subject)).get(0);
        return line.split(Pattern.quote(messages.format("explain.found", "")), 2)[1];
    }

    private static NeedCase billed(Need.Builder need) {
        return NeedCase.of(
                Samples.household(Samples.head().build()).build(),
                need.addEvidence(bill(8_000), bill(1_000)).build());
    }

    private static ExpenseEvidence bill(long yuan) {
        return ExpenseEvidence.builder()
                .kind(ExpenseKind.MEDICAL)
                .since(LocalDate.of(2024, 3, 1))
                .until(LocalDate.of(2024, 3, 1))
                .statedOwnShare(Fact.known(Yuan.of(yuan)))
                .build();
    }

    private static Criterion billsOf(ExpensePeriod period) {
        return new NeedCriterion.Expense(
                ExpenseKind.MEDICAL, period, Comparison.AT_LEAST, new Threshold.Amount(Yuan.of(5_000)));
    }

    @Test
    void billsThatMayNotBeAllAreTheLeast() {
        NeedCase open = billed(Samples.need());
        assertThat(found(ENGLISH, billsOf(ExpensePeriod.SINGLE), open)).isEqualTo("at least 8,000.00 yuan");
        assertThat(found(CHINESE, billsOf(ExpensePeriod.SINGLE), open)).isEqualTo("至少 8000.00 元");
        assertThat(found(ENGLISH, billsOf(ExpensePeriod.CALENDAR_YEAR), open)).isEqualTo("at least 9,000.00 yuan");
        assertThat(found(CHINESE, billsOf(ExpensePeriod.CALENDAR_YEAR), open)).isEqualTo("至少 9000.00 元");
    }

    @Test
    void billsWithinAStatedSumLieBetween() {
        NeedCase closed = billed(Samples.need()
                .registeredOn(Samples.TODAY)
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(1_234_567))));
        assertThat(found(ENGLISH, billsOf(ExpensePeriod.SINGLE), closed))
                .isEqualTo("8,000.00 yuan to 1,234,567.00 yuan");
        assertThat(found(CHINESE, billsOf(ExpensePeriod.SINGLE), closed)).isEqualTo("8000.00 元至 1234567.00 元");
        assertThat(found(ENGLISH, billsOf(ExpensePeriod.CALENDAR_YEAR), closed))
                .isEqualTo("9,000.00 yuan to 1,234,567.00 yuan");
        assertThat(found(CHINESE, billsOf(ExpensePeriod.CALENDAR_YEAR), closed)).isEqualTo("9000.00 元至 1234567.00 元");
    }

    @Test
    void billsThatAreTheWholeSumAreOneSum() {
        NeedCase whole = billed(
                Samples.need().registeredOn(Samples.TODAY).putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(9_000))));
        assertThat(found(ENGLISH, billsOf(ExpensePeriod.CALENDAR_YEAR), whole)).isEqualTo("9,000.00 yuan");
    }

    @Test
    void aStatedSumIsAPlainSum() {
        NeedCase stated = billed(Samples.need().putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(9_000))));
        assertThat(found(ENGLISH, billsOf(ExpensePeriod.TWELVE_MONTHS), stated)).isEqualTo("9,000.00 yuan");
    }

    private static NeedCase of(Person.Builder head) {
        return NeedCase.of(
                Samples.household(head.build())
                        .recognitions(Fact.known(List.of()))
                        .hukou(Fact.known(DivisionCode.of("321081")))
                        .build(),
                Samples.need().build());
    }

    @Test
    void whatNobodyHasIsNone() {
        NeedCase bare = of(Samples.head().recognitions(Fact.known(List.of())).illnesses(Fact.known(Set.of())));
        Criterion category = Criteria.categoryIn(AssistanceCategory.DIBAO);
        assertThat(found(CHINESE, category, bare)).isEqualTo("无");
        assertThat(found(ENGLISH, category, bare)).isEqualTo("none");
        assertThat(found(CHINESE, Criteria.illnessIn(Illness.URAEMIA), bare)).isEqualTo("无");
    }

    @Test
    void aDisabilityIsSaidByLevelAndKinds() {
        Criterion seeing =
                new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_4, Set.of(DisabilityKind.VISUAL));
        Person.Builder both = Samples.head()
                .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_2))
                .disabilityKinds(Fact.known(EnumSet.of(DisabilityKind.VISUAL, DisabilityKind.HEARING)));
        assertThat(found(CHINESE, seeing, of(both))).isEqualTo("二级残疾、视力残疾、听力残疾");
        Person.Builder none = Samples.head().disabilityLevel(Fact.known(DisabilityLevel.NONE));
        assertThat(found(CHINESE, seeing, of(none))).isEqualTo("无残疾");
        assertThat(found(ENGLISH, seeing, of(none))).isEqualTo("no disability");
    }

    @Test
    void aPlaceIsSaidByName() {
        DivisionCode city = DivisionCode.of("321081");
        assertThat(found(CHINESE, Criteria.hukouIn(city), of(Samples.head()))).isEqualTo("江苏省扬州市仪征市（321081）");
        assertThat(found(CHINESE, Criteria.residenceIn(city), of(Samples.head())))
                .contains("321081100001");
        assertThat(found(ENGLISH, Criteria.residenceIn(city), of(Samples.head())))
                .contains("仪征市")
                .endsWith("(321081100001)");
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void nothingFoundIsSaidByCodeOrByNothing(Condition condition) {
        List<String> texts = new ArrayList<>();
        FindingText text = new FindingText(CHINESE, true);
        for (long seed = 0; seed < 40; seed++) {
            NeedCase subject = Worlds.of(seed, 100, 0);
            for (EveryCriterion.Said each : EveryCriterion.all()) {
                Finding finding = find(each.rule(), subject);
                if (finding.condition() == condition
                        && finding.grounds().observed().isPresent()) {
                    texts.add(text.lines(finding).get(0).split("查得：", 2)[1]);
                }
            }
        }
        assertThat(texts).allSatisfy(said -> assertThat(said).isNotBlank().doesNotContainPattern("[A-Z_]{3,}"));
        assertThat(texts.isEmpty()).isEqualTo(NEVER_OBSERVED.contains(condition));
    }
}
