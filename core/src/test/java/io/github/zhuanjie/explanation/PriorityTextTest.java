package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.priority.PriorityContribution;
import io.github.zhuanjie.priority.PriorityFactor;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.priority.PriorityTier;
import io.github.zhuanjie.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriorityTextTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final PriorityPolicy POLICY = PriorityPolicy.builder()
            .id("own")
            .version("2026-1")
            .title("某市优先次序")
            .source("test")
            .addTier(new PriorityTier("急难", Set.of(), Set.of(Urgency.EMERGENCY)))
            .build();
    private static final PriorityScore SCORE = new PriorityScore(
            2,
            1,
            List.of(
                    new PriorityContribution(PriorityFactor.CATEGORY, 1050),
                    new PriorityContribution(PriorityFactor.WAITING, 3)),
            Set.of(PriorityFactor.INCOME, PriorityFactor.ILLNESS));

    @Test
    void saysEveryPointInChinese() {
        assertThat(new PriorityText(CHINESE, true).lines(POLICY, SCORE))
                .containsExactly(
                        "优先次序依据：某市优先次序（版本 2026-1）",
                        "所属层次：第2层（共2层），其他",
                        "层次在前的先行安排，不论分值高低。",
                        "合计得分：1053",
                        "  救助类别：1050分",
                        "  等候时间：3分",
                        "以下情况尚不清楚，未能加分：人均收入与当地低保标准之比、本人重大疾病",
                        "情况不清楚的不计分，不代表认定结论。");
    }

    @Test
    void saysEveryPointInEnglish() {
        assertThat(new PriorityText(ENGLISH, true).lines(POLICY, SCORE))
                .containsExactly(
                        "Order of priority: 某市优先次序, version 2026-1",
                        "Group 2 of 2: all others",
                        "A group goes before all later ones, whatever the points.",
                        "Points in all: 1053",
                        "  category of assistance: 1050",
                        "  waiting time: 3",
                        "Not known, so that no more points could be given for it: "
                                + "income against the local standard, serious illness of the person in need",
                        "What is not known gives no points and is no verdict.");
    }

    @Test
    void namesTheTier() {
        PriorityScore first = new PriorityScore(1, 1, List.of(), Set.of());
        assertThat(new PriorityText(ENGLISH, true).lines(POLICY, first))
                .containsExactly(
                        "Order of priority: 某市优先次序, version 2026-1",
                        "Group 1 of 2: 急难",
                        "A group goes before all later ones, whatever the points.",
                        "Points in all: 0");
    }

    @Test
    void doesNotSpeakOfGroupsWhereThereAreNone() {
        PriorityPolicy flat =
                PriorityPolicy.builder().from(POLICY).tiers(List.of()).build();
        PriorityScore none = new PriorityScore(1, 0, List.of(), Set.of());
        assertThat(new PriorityText(CHINESE, true).lines(flat, none))
                .containsExactly("优先次序依据：某市优先次序（版本 2026-1）", "合计得分：0");
    }

    @Test
    void masksGroupAndPoints() {
        assertThat(new PriorityText(CHINESE, false).lines(POLICY, SCORE))
                .containsExactly("优先次序依据：某市优先次序（版本 2026-1）", "***");
    }

    @Test
    void refusesAScoreByAnotherPolicy() {
        PriorityScore other = new PriorityScore(1, 0, List.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityText(CHINESE, true).lines(POLICY, other))
                .withMessage("score must be by this policy");
    }
}
