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

    private PlannedNeed(List<Grant> own, List<Grant> others, Optional<UnmetNeed> unmet, boolean listed) {
        this.own = own;
        this.others = others;
        this.unmet = unmet;
        this.listed = listed;
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
        boolean listed = result.getExplanationLevel() == ExplanationLevel.FULL;
        return own.isEmpty() && unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedNeed(own, others, unmet, listed));
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

    /** Tells whether the one grant that a project gives has gone to another need of the person or household. */
    boolean isGone(CharityProject project, NeedCase subject) {
        if (unmet.isPresent() && listed) {
            return unmet.get()
                    .exclusions()
                    .contains(new Exclusion(project.getId(), UnmetReason.OTHER_NEED_OF_HOUSEHOLD));
        }
        boolean shared = project.getBenefitScope() == BenefitScope.HOUSEHOLD
                || subject.household().getMembers().size() == 1;
        return shared && others.stream().anyMatch(grant -> grant.getProject().equals(project.getId()));
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
                    .map(prospect -> unplaced(prospect.reason()))
                    .min(Comparator.naturalOrder())
                    .orElse(UnmetReason.NO_PROJECT);
            return nearest == unplaced(unmet.get().reason());
        }
        Map<ProjectId, UnmetReason> then = new HashMap<>();
        unmet.get().exclusions().forEach(exclusion -> then.put(exclusion.project(), unplaced(exclusion.reason())));
        Map<ProjectId, UnmetReason> now = new HashMap<>();
        prospects.forEach(prospect -> now.put(prospect.project(), unplaced(prospect.reason())));
        return then.equals(now);
    }

    /** Standing back for another need of the household is a way of not getting a place. */
    private static UnmetReason unplaced(UnmetReason reason) {
        return reason == UnmetReason.OTHER_NEED_OF_HOUSEHOLD ? UnmetReason.CAPACITY_EXHAUSTED : reason;
    }
}
