package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.supply.Holdings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What earlier plans have led to: capacity held, needs in process, projects that have answered, proposals to keep. */
record Underway(Optional<Holdings> held, Optional<Referrals> referrals, Optional<Earlier> earlier) {

    static Underway nothing() {
        return new Underway(Optional.empty(), Optional.empty(), Optional.empty());
    }

    Underway withHeld(Holdings newHeld) {
        return new Underway(Optional.of(newHeld), referrals, earlier);
    }

    Underway withReferrals(Collection<OpenReferral> open, Collection<ProjectBar> bars) {
        return new Underway(held, Optional.of(new Referrals(Set.copyOf(open), Set.copyOf(bars))), earlier);
    }

    Underway withEarlier(Earlier newEarlier) {
        return new Underway(held, referrals, Optional.of(newEarlier));
    }

    Set<PlanCheck> checks() {
        Set<PlanCheck> checks = EnumSet.noneOf(PlanCheck.class);
        held.ifPresent(any -> checks.add(PlanCheck.RESERVATIONS));
        referrals.ifPresent(any -> checks.add(PlanCheck.REFERRALS));
        return checks;
    }

    /** Returns what can be asked on a day whether it stands against asking a project for a need. */
    Obstacles on(LocalDate day) {
        return referrals
                .map(known -> new Obstacles(known.open(), known.bars(), day))
                .orElseGet(() -> new Obstacles(Set.of(), Set.of(), day));
    }

    /** What referrals have made of needs. */
    private record Referrals(Set<OpenReferral> open, Set<ProjectBar> bars) {}
}
