package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.Holdings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
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

    Underway withReferrals(Collection<NeedId> inProcess, Collection<ProjectBar> bars) {
        return new Underway(held, Optional.of(new Referrals(Set.copyOf(inProcess), Set.copyOf(bars))), earlier);
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
        Set<Asked> answered = new HashSet<>();
        referrals.ifPresent(known -> known.bars().stream()
                .filter(bar -> bar.isInForce(day))
                .forEach(bar -> answered.add(new Asked(bar.need(), bar.project()))));
        return new Obstacles(referrals.map(Referrals::inProcess).orElse(Set.of()), answered);
    }

    /** What referrals have made of needs. */
    private record Referrals(Set<NeedId> inProcess, Set<ProjectBar> bars) {}

    private record Asked(NeedId need, ProjectId project) {}

    /** What referrals stand in the way of on one day. */
    static final class Obstacles {

        private final Set<NeedId> inProcess;
        private final Set<Asked> answered;

        private Obstacles(Set<NeedId> inProcess, Set<Asked> answered) {
            this.inProcess = Objects.requireNonNull(inProcess, "inProcess");
            this.answered = answered;
        }

        Optional<UnmetReason> against(NeedId need, ProjectId project) {
            if (inProcess.contains(need)) {
                return Optional.of(UnmetReason.REFERRAL_OPEN);
            }
            return answered.contains(new Asked(need, project))
                    ? Optional.of(UnmetReason.ANSWERED_BEFORE)
                    : Optional.empty();
        }
    }
}
