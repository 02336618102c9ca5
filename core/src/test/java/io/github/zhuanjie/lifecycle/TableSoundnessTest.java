package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static io.github.zhuanjie.lifecycle.Tables.copy;
import static io.github.zhuanjie.lifecycle.Tables.first;
import static io.github.zhuanjie.lifecycle.Tables.from;
import static io.github.zhuanjie.lifecycle.Tables.minus;
import static io.github.zhuanjie.lifecycle.Tables.rules;
import static io.github.zhuanjie.lifecycle.Tables.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a table must hold to be relied on, beyond the single breaks. */
class TableSoundnessTest {

    private static List<String> faults(TransitionTable table) {
        return TransitionTables.check(table).stream()
                .map(fault -> fault.code() + " " + String.join(",", fault.arguments()))
                .toList();
    }

    @Test
    void theOrderOfTheRulesDoesNotMatter() {
        List<TransitionRule> backwards = new ArrayList<>(STANDARD.getTransitions());
        Collections.reverse(backwards);
        Lifecycle lifecycle = Lifecycle.of(copy().transitions(backwards).build());
        ReferralEvent draft = Chains.draft("E-0");

        assertThat(lifecycle.open(draft)).isEqualTo(Lifecycle.standard().open(draft));
        assertThat(lifecycle.open(draft).isAccepted()).isTrue();
    }

    @Test
    void withoutARuleThatOpensAReferralThereIsNothingToGoBy() {
        TransitionTable shut = without(rule -> rule.action() == ReferralAction.DRAFT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompiledTable(shut))
                .withMessageContaining("opens a referral");
    }

    /** Being written down for a state is not enough: somebody must be able to get there. */
    @Test
    void whatCanBeDoneOnlyInAStateThatNobodyReachesIsOutOfReach() {
        assertThat(faults(without(rule -> rule.action() == ReferralAction.REQUEST_CANCELLATION)))
                .contains(
                        "TABLE_STATE_UNREACHABLE CANCEL_REQUESTED",
                        "TABLE_ACTION_UNREACHABLE REQUEST_CANCELLATION",
                        "TABLE_ACTION_UNREACHABLE AGREE_CANCELLATION",
                        "TABLE_ACTION_UNREACHABLE REFUSE_CANCELLATION")
                .doesNotContain("TABLE_ACTION_UNREACHABLE CANCEL");
    }

    @Test
    void anotherWordOfThePersonIsNoWithdrawal() {
        TransitionTable table = TransitionTable.builder()
                .from(rules(
                        ReferralAction.WITHDRAW_CONSENT,
                        rule -> from(rule, minus(rule.from(), ReferralState.ENTERED_IN_ERROR))))
                .addTransitions(new TransitionRule(
                        ReferralAction.RECORD_REFUSAL,
                        EnumSet.of(ReferralState.ENTERED_IN_ERROR),
                        Optional.empty(),
                        false,
                        EnumSet.of(ActorSide.PERSON),
                        Set.of()))
                .build();

        assertThat(faults(table)).containsExactly("TABLE_WITHDRAWAL ENTERED_IN_ERROR");
    }

    @Test
    void aRuleThatGoesBackNamesNoState() {
        TransitionRule draft = first(ReferralAction.DRAFT);
        TransitionRule step = first(ReferralAction.LOCAL_STEP);

        assertThat(faults(rules(ReferralAction.DRAFT, rule -> goingBack(draft))))
                .containsExactly("TABLE_TARGET DRAFT");
        assertThat(faults(rules(ReferralAction.LOCAL_STEP, rule -> goingBack(step))))
                .contains("TABLE_TARGET LOCAL_STEP");
    }

    private static TransitionRule goingBack(TransitionRule rule) {
        return new TransitionRule(rule.action(), rule.from(), rule.to(), true, rule.by(), rule.requires());
    }
}
