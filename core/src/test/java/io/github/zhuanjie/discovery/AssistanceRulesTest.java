package io.github.zhuanjie.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.division.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssistanceRulesTest {

    private static final DivisionCode VILLAGE = DivisionCode.of("321081100001");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void theRuleOfTheSmallestAreaHolds() {
        AssistanceRule nation = Rules.dibao("000000");
        AssistanceRule city = Rules.dibao("321000");
        AssistanceRule county = Rules.dibao("321081");
        AssistanceRule elsewhere = Rules.dibao("321084");
        AssistanceRules rules = Rules.table(county, elsewhere, nation, city);
        assertThat(find(rules, "321081100001")).contains(county);
        assertThat(find(rules, "321081")).contains(county);
        assertThat(find(rules, "321003")).contains(city);
        assertThat(find(rules, "320500")).contains(nation);
        assertThat(find(Rules.table(county), "321000")).isEmpty();
    }

    private static Optional<AssistanceRule> find(AssistanceRules rules, String place) {
        return rules.find(AssistanceCategory.DIBAO, DivisionCode.of(place), FIRST);
    }

    @Test
    void aRuleHoldsOnItsFirstAndLastDayAndNoOther() {
        AssistanceRules rules = Rules.table(Rules.dibao("321000"));
        assertThat(rules.find(AssistanceCategory.DIBAO, VILLAGE, FIRST)).isPresent();
        assertThat(rules.find(AssistanceCategory.DIBAO, VILLAGE, LAST)).isPresent();
        assertThat(rules.find(AssistanceCategory.DIBAO, VILLAGE, FIRST.minusDays(1)))
                .isEmpty();
        assertThat(rules.find(AssistanceCategory.DIBAO, VILLAGE, LAST.plusDays(1)))
                .isEmpty();
    }

    @Test
    void aRuleOfANarrowerCategoryIsAnotherRule() {
        AssistanceRules rules = Rules.table(Rules.single("321000"), Rules.edge("321000"));
        assertThat(rules.find(AssistanceCategory.DIBAO, VILLAGE, FIRST)).isEmpty();
        assertThat(rules.categories()).containsExactly(AssistanceCategory.DIBAO_SINGLE, AssistanceCategory.DIBAO_EDGE);
        assertThat(Rules.table().categories()).isEmpty();
    }

    @Test
    void rulesOfAnAreaForACategoryDoNotOverlap() {
        AssistanceRule rule = Rules.dibao("321000");
        AssistanceRule next = AssistanceRule.builder()
                .from(rule)
                .validFrom(LAST.plusDays(1))
                .validUntil(LAST.plusYears(1))
                .build();
        assertThat(Rules.table(next, rule).find(AssistanceCategory.DIBAO, VILLAGE, LAST.plusDays(1)))
                .contains(next);
        assertThat(Rules.table(rule, Rules.dibao("321081"), Rules.edge("321000"))
                        .categories())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Rules.table(rule, rule));
        AssistanceRule oneDay =
                AssistanceRule.builder().from(next).validFrom(LAST).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.table(oneDay, rule))
                .withMessageContaining("DIBAO 321000 from 2024-12-31");
    }

    @Test
    void aPlaceIsDividedIfAPartOfItHasARuleOfItsOwnOnTheDay() {
        AssistanceRules rules = Rules.table(Rules.dibao("320000"), Rules.dibao("321081"), Rules.edge("321100"));
        assertThat(isDivided(rules, "000000", FIRST)).isTrue();
        assertThat(isDivided(rules, "320000", FIRST)).isTrue();
        assertThat(isDivided(rules, "321000", FIRST)).isTrue();
        assertThat(isDivided(rules, "321000", LAST)).isTrue();
        assertThat(isDivided(rules, "321000", LAST.plusDays(1))).isFalse();
        assertThat(isDivided(rules, "321081", FIRST)).isFalse();
        assertThat(isDivided(rules, "321081100001", FIRST)).isFalse();
        assertThat(isDivided(rules, "321100", FIRST)).isFalse();
    }

    private static boolean isDivided(AssistanceRules rules, String place, LocalDate day) {
        return rules.isDivided(AssistanceCategory.DIBAO, DivisionCode.of(place), day);
    }

    @Test
    void tellsTheDaysWithoutARule() {
        AssistanceRules rules = Rules.table(
                Rules.dibao("321000"),
                AssistanceRule.builder()
                        .from(Rules.dibao("321081"))
                        .validFrom(LocalDate.of(2024, 3, 1))
                        .validUntil(LocalDate.of(2025, 1, 10))
                        .build());
        assertThat(gaps(rules, "321081", "2024-01-01", "2025-01-10")).isEmpty();
        assertThat(gaps(rules, "321081", "2023-12-30", "2025-01-12"))
                .containsExactly(span("2023-12-30", "2023-12-31"), span("2025-01-11", "2025-01-12"));
        assertThat(gaps(rules, "321000", "2024-12-31", "2025-01-01")).containsExactly(span("2025-01-01", "2025-01-01"));
        assertThat(gaps(rules, "321000", "2024-06-01", "2024-06-01")).isEmpty();
        assertThat(gaps(rules, "321000", "2025-02-01", "2025-02-02")).containsExactly(span("2025-02-01", "2025-02-02"));
        assertThat(gaps(rules, "321000", "2023-02-01", "2023-12-31")).containsExactly(span("2023-02-01", "2023-12-31"));
        assertThat(gaps(rules, "320500", "2024-01-01", "2024-01-01")).containsExactly(span("2024-01-01", "2024-01-01"));
        assertThat(rules.gaps(AssistanceCategory.RIGID, VILLAGE, span("2024-01-01", "2024-01-02")))
                .containsExactly(span("2024-01-01", "2024-01-02"));
    }

    @Test
    void aRuleToTheEndOfTimeLeavesNoGap() {
        AssistanceRules rules = Rules.table(AssistanceRule.builder()
                .from(Rules.dibao("321000"))
                .validUntil(LocalDate.MAX)
                .build());
        assertThat(rules.gaps(AssistanceCategory.DIBAO, VILLAGE, new DaySpan(FIRST, LocalDate.MAX)))
                .isEmpty();
    }

    private static List<DaySpan> gaps(AssistanceRules rules, String place, String first, String last) {
        return rules.gaps(AssistanceCategory.DIBAO, DivisionCode.of(place), span(first, last));
    }

    private static DaySpan span(String first, String last) {
        return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
