package io.github.zhuanjie.guide;

import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.TransitionTables;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.time.Clock;
import java.util.Set;

/** What a city adds to the transition table. */
public final class LocalRules {

    private LocalRules() {}

    /**
     * Opens a desk that follows a city's table.
     *
     * @param clock  the clock
     * @param us  whose desk it is
     * @return the desk
     */
    public static ReferralDesk desk(Clock clock, PartyId us) {
        // tag::local[]
        TransitionTable standard = TransitionTables.standard();
        LocalTable ours = LocalTable.builder()
                .base(standard.getVersion())
                .version("yizheng-2")
                .addLocalStates(new LocalState("VISIT_PLANNED", ReferralState.IN_PROGRESS, Set.of(ActorSide.RECIPIENT)))
                .addLocalReasons(
                        new LocalReason("NO_RECEIPT", ReferralReason.FACTS_MISSING)) // what follows is the same
                .addDemands(new LocalDemand(ReferralAction.ACCEPT, Set.of(EventField.NUMBER))) // stricter
                .build();
        Outcome<TransitionTable> extended = TransitionTables.extend(standard, ours); // faults if it would weaken
        Lifecycle rules = Lifecycle.of(extended.value().orElseThrow());
        ReferralDesk desk =
                ReferralDesk.builder(clock, us).inMemory().lifecycle(rules).build(); // both sides need the table
        // end::local[]
        return desk;
    }
}
