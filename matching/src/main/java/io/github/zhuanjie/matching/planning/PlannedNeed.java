package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a stored plan says of one need and of the other needs of its household. */
final class PlannedNeed {

    private final List<Grant> own;
    private final List<Grant> others;
    private final Optional<UnmetNeed> unmet;
    private final boolean listed;
    private final boolean stacked;

    private PlannedNeed(List<Grant> own, List<Grant> others, Optional<UnmetNeed> unmet, MatchingResult result) {
        this.own = own;
        this.others = others;
        this.unmet = unmet;
        this.listed = result.getExplanationLevel() == ExplanationLevel.FULL;
        this.stacked = result.getChecks().contains(PlanCheck.STACKING);
    }

    /** Returns what the plan says, empty if it decides nothing about the need. */
    static Optional<PlannedNeed> find(MatchingResult result, NeedCase subject) {
        NeedId need = subject.need().getId();
        List<Grant> ofHousehold = result.getGrants().stream()
                .filter(grant -> grant.getHousehold().equals(subject.household().getId()))
                .toList();
        List<Grant> own = ofHousehold.stream()
                .filter(grant -> grant.getNeed().equals(need))
                .toList();
        List<Grant> others = ofHousehold.stream()
                .filter(grant -> !grant.getNeed().equals(need))
                .toList();
        Optional<UnmetNeed> unmet = result.getUnmetNeeds().stream()
                .filter(each -> each.need().equals(need))
                .findFirst();
        return own.isEmpty() && unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedNeed(own, others, unmet, result));
    }

    boolean isServed() {
        return !own.isEmpty();
    }

    Optional<UnmetReason> reason() {
        return unmet.map(UnmetNeed::reason);
    }

    Optional<Grant> grantOf(ProjectId project) {
        return own.stream().filter(grant -> grant.getProject().equals(project)).findFirst();
    }

    /** Returns why a project that could serve the need stood back for other needs of the person or household. */
    Optional<UnmetReason> heldBack(CharityProject project, NeedCase subject) {
        if (unmet.isPresent() && listed) {
            return unmet.get().exclusions().stream()
                    .filter(exclusion -> exclusion.project().equals(project.getId()))
                    .map(Exclusion::reason)
                    .filter(this::mayBeByOthers)
                    .findFirst();
        }
        boolean shared = project.getBenefitScope() == BenefitScope.HOUSEHOLD
                || subject.household().getMembers().size() == 1;
        boolean gone =
                shared && others.stream().anyMatch(grant -> grant.getProject().equals(project.getId()));
        return gone ? Optional.of(UnmetReason.OTHER_NEED_OF_HOUSEHOLD) : Optional.empty();
    }

    /** Tells whether it is not known that a project still had its one grant for the person. */
    boolean mayBeHeldBack(CharityProject project) {
        return unmet.isPresent()
                && !listed
                && others.stream().anyMatch(grant -> grant.getProject().equals(project.getId()));
    }

    /** What grants of the same plan stand against, or may stand against, the facts of this need alone do not tell. */
    private boolean mayBeByOthers(UnmetReason reason) {
        return switch (reason) {
            case OTHER_NEED_OF_HOUSEHOLD, OTHER_GRANT_OF_PLAN -> true;
            case FACTS_MISSING, JUDGEMENT_NEEDED -> stacked && !others.isEmpty();
            default -> false;
        };
    }

    /** Tells whether what is found now leads to what the plan says. */
    boolean agrees(List<Prospect> prospects) {
        if (unmet.isEmpty()) {
            return own.stream()
                    .allMatch(grant -> prospects.stream()
                            .anyMatch(prospect ->
                                    prospect.matchable() && prospect.project().equals(grant.getProject())));
        }
        if (!listed) {
            UnmetReason nearest = prospects.stream()
                    .map(Prospect::reason)
                    .min(Comparator.naturalOrder())
                    .orElse(UnmetReason.NO_PROJECT);
            return agree(unmet.get().reason(), nearest);
        }
        Map<ProjectId, UnmetReason> then = new HashMap<>();
        unmet.get().exclusions().forEach(exclusion -> then.put(exclusion.project(), exclusion.reason()));
        return then.size() == prospects.size()
                && prospects.stream()
                        .allMatch(prospect -> then.containsKey(prospect.project())
                                && agree(then.get(prospect.project()), prospect.reason()));
    }

    /** Standing back for another need of the household is a way of not getting a place. */
    private boolean agree(UnmetReason then, UnmetReason now) {
        return then == now || now == UnmetReason.CAPACITY_EXHAUSTED && mayBeByOthers(then);
    }
}
