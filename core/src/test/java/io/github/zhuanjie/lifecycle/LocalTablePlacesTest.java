package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.LocalDemand;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fault is told at its place in the table that somebody has written, not in the one that was made of it. */
class LocalTablePlacesTest {

    private static final Set<ActorSide> RECIPIENT = EnumSet.of(ActorSide.RECIPIENT);

    private static LocalState visit(int number) {
        return new LocalState("visit-" + number, ReferralState.IN_PROGRESS, RECIPIENT);
    }

    private static LocalReason list(int number) {
        return new LocalReason("list-" + number, ReferralReason.CAPACITY_EXHAUSTED);
    }

    /** A software vendor's table, which a city extends. */
    private static TransitionTable vendor(int states, int reasons) {
        LocalTable.Builder local =
                LocalTable.builder().base(STANDARD.getVersion()).version("vendor");
        for (int i = 0; i < states; i++) {
            local.addLocalStates(visit(i));
        }
        for (int i = 0; i < reasons; i++) {
            local.addLocalReasons(list(i));
        }
        return TransitionTables.extend(STANDARD, local.build()).value().orElseThrow();
    }

    private static List<String> faults(TransitionTable base, LocalTable.Builder city) {
        return TransitionTables.extend(
                        base, city.base(base.getVersion()).version("city").build())
                .faults()
                .stream()
                .map(fault ->
                        fault.code() + " " + fault.location().pointer() + " " + String.join(",", fault.arguments()))
                .toList();
    }

    @Test
    void aSubStateIsCountedAfterThoseOfTheBase() {
        LocalTable.Builder city = LocalTable.builder()
                .addLocalStates(
                        visit(90),
                        visit(3),
                        new LocalState("SENT", ReferralState.SENT, RECIPIENT),
                        visit(91),
                        visit(8));

        assertThat(faults(vendor(9, 0), city))
                .containsExactly(
                        "LOCAL_CODE_TWICE /localStates/1 visit-3",
                        "LOCAL_CODE_CLASH /localStates/2 SENT",
                        "LOCAL_CODE_TWICE /localStates/4 visit-8");
    }

    @Test
    void aFinerReasonIsCountedAfterThoseOfTheBase() {
        LocalTable.Builder city = LocalTable.builder().addLocalStates(visit(0)).addLocalReasons(list(90), list(1));

        assertThat(faults(vendor(0, 2), city)).containsExactly("LOCAL_CODE_TWICE /localReasons/1 list-1");
        assertThat(faults(vendor(3, 2), LocalTable.builder().addLocalReasons(list(90), list(1))))
                .containsExactly("LOCAL_CODE_TWICE /localReasons/1 list-1");
    }

    @Test
    void whatIsWrongWithTheBaseKeepsItsPlace() {
        TransitionTable broken = Tables.without(rule -> rule.action() == ReferralAction.LOCAL_STEP);

        assertThat(faults(broken, LocalTable.builder()))
                .containsExactly("TABLE_ACTION_UNREACHABLE /transitions LOCAL_STEP");
        TransitionTable extended = TransitionTable.builder()
                .from(broken)
                .addLocalReasons(list(0), list(1))
                .build();
        assertThat(faults(extended, LocalTable.builder()))
                .as("finer reasons of the base count where reasons are meant")
                .containsExactly("TABLE_ACTION_UNREACHABLE /transitions LOCAL_STEP");
    }

    @Test
    void aSubStateThatOnlyTheOtherSideMayTakeIsNoWayToBringOne() {
        LocalDemand demand = new LocalDemand(ReferralAction.ACCEPT, EnumSet.of(EventField.LOCAL_STATE));
        LocalState ofOffice = new LocalState("asked", ReferralState.ACCEPTED, EnumSet.of(ActorSide.REFERRER));
        LocalState ofBoth =
                new LocalState("talked", ReferralState.ACCEPTED, EnumSet.of(ActorSide.REFERRER, ActorSide.RECIPIENT));

        assertThat(faults(
                        STANDARD, LocalTable.builder().addLocalStates(ofOffice).addDemands(demand)))
                .containsExactly("LOCAL_DEMAND /demands/0 ACCEPT,LOCAL_STATE");
        assertThat(faults(
                        STANDARD,
                        LocalTable.builder().addLocalStates(ofOffice, ofBoth).addDemands(demand)))
                .isEmpty();
    }
}
