package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.lifecycle.GravityMapping.Deviation;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every move of the standard table is an edge of the guide's diagram or an explained deviation. */
class GravityMappingTest {

    private static final GravityMapping MAPPING = GravityMapping.of(STANDARD);

    @Test
    void theDeviationsAreTheseAndNoOthers() {
        assertThat(MAPPING.deviations())
                .containsExactly(
                        new Deviation("completed", "failed", EnumSet.of(ReferralAction.REPORT_NO_AID)),
                        new Deviation(
                                "draft",
                                "cancelled",
                                EnumSet.of(
                                        ReferralAction.RECORD_REFUSAL,
                                        ReferralAction.CANCEL,
                                        ReferralAction.WITHDRAW_CONSENT)),
                        new Deviation("failed", "completed", EnumSet.of(ReferralAction.COMPLETE)),
                        new Deviation(
                                "on-hold",
                                "accepted",
                                EnumSet.of(ReferralAction.ACCEPT, ReferralAction.REFUSE_CANCELLATION)),
                        new Deviation("on-hold", "rejected", EnumSet.of(ReferralAction.DECLINE)),
                        new Deviation("on-hold", "requested", EnumSet.of(ReferralAction.SUPPLY_FACTS)),
                        new Deviation(
                                "requested",
                                "on-hold",
                                EnumSet.of(ReferralAction.REQUEST_FACTS, ReferralAction.CLOSE_UNKNOWN)));
    }

    @Test
    void everyMoveIsAnEdgeOrADeviation() {
        Set<List<String>> deviations = new HashSet<>();
        MAPPING.deviations().forEach(each -> deviations.add(List.of(each.from(), each.to())));
        LifecycleDiagram.moves(STANDARD)
                .forEach((from, targets) -> targets.keySet().forEach(to -> {
                    List<String> change = List.of(MAPPING.statusOf(from), MAPPING.statusOf(to));
                    assertThat(GravityMapping.isInGuide(change.get(0), change.get(1)))
                            .as("%s to %s", from, to)
                            .isNotEqualTo(deviations.contains(change));
                }));
    }

    @Test
    void everyDeviationIsExplainedInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Messages messages = Messages.of(locale);
            assertThat(LifecyclePage.markdown(STANDARD, messages))
                    .doesNotContain(messages.format("lifecycle.deviation.OTHER"));
        }
    }

    @Test
    void aDeviationOfAnothersTableIsShownWithoutAReason() {
        TransitionTable table = Tables.state(
                ReferralState.COMPLETED,
                rule -> new io.github.zhuanjie.transition.StateRule(
                        rule.state(), rule.open(), rule.awaited(), rule.exits(), rule.capacity(), "draft"));
        assertThat(LifecyclePage.markdown(table, Messages.of(Locale.ENGLISH)))
                .contains("| `accepted` | `draft` | complete | (not explained) |");
    }

    @ParameterizedTest
    @CsvSource({
        "draft, requested, true",
        "requested, accepted, true",
        "requested, rejected, true",
        "requested, cancelled, true",
        "accepted, in-progress, true",
        "accepted, completed, true",
        "in-progress, on-hold, true",
        "on-hold, in-progress, true",
        "on-hold, failed, true",
        "completed, entered-in-error, true",
        "failed, failed, true",
        "requested, completed, false",
        "draft, accepted, false",
        "rejected, requested, false",
        "entered-in-error, draft, false"
    })
    void theEdgesAreThoseOfTheGuide(String from, String to, boolean edge) {
        assertThat(GravityMapping.isInGuide(from, to)).isEqualTo(edge);
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void statusAndBusinessStatusTogetherTellTheState(ReferralState state) {
        for (ReferralState other : ReferralState.values()) {
            boolean same = MAPPING.statusOf(state).equals(MAPPING.statusOf(other))
                    && MAPPING.businessStatusOf(state).equals(MAPPING.businessStatusOf(other));
            assertThat(same).isEqualTo(state == other);
        }
    }

    @Test
    void businessStatusIsGivenWhereItIsNeeded() {
        assertThat(MAPPING.businessStatusOf(ReferralState.NEEDS_FACTS)).hasValue("needs-facts");
        assertThat(MAPPING.businessStatusOf(ReferralState.IN_PROGRESS)).isEmpty();
    }

    @Test
    void refusesATableWithoutTheState() {
        TransitionTable table =
                Tables.copy().states(STANDARD.getStates().subList(0, 1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GravityMapping.of(table).statusOf(ReferralState.SENT))
                .withMessage("table must have a rule for every state");
        assertThatNullPointerException()
                .isThrownBy(() -> GravityMapping.of(null))
                .withMessage("table");
    }
}
