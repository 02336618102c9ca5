package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A case after all projects of its area and kind were assessed.
 *
 * @param subject  the case
 * @param priority  its tier and points as one number
 * @param prospects  one for each project of its area and kind, ordered by project
 */
record ScreenedCase(NeedCase subject, int priority, List<Prospect> prospects) {

    private static final Comparator<Candidate> PREFERENCE = Comparator.comparingInt(Candidate::benefit)
            .reversed()
            .thenComparing(Candidate::cost)
            .thenComparing(Candidate::project);

    NeedId id() {
        return subject.need().getId();
    }

    /** Returns the need with every project that may serve it, the best first. */
    MatchingNeed toMatchingNeed() {
        Fit fit = Fit.of(subject.need(), matchable());
        return MatchingNeed.builder()
                .id(id())
                .household(subject.household().getId())
                .person(subject.person().getId())
                .place(subject.household().getResidence())
                .priority(priority)
                .registeredOn(subject.need().getRegisteredOn())
                .candidates(matchable().stream()
                        .map(prospect -> candidate(prospect, fit))
                        .sorted(PREFERENCE)
                        .toList())
                .build();
    }

    private List<Prospect> matchable() {
        return prospects.stream().filter(Prospect::matchable).toList();
    }

    private Candidate candidate(Prospect prospect, Fit fit) {
        Award award = prospect.award().orElseThrow();
        return new Candidate(prospect.project(), award.max(), fit.benefit(award, priority), 0);
    }

    ScreenedCase without(Map<ProjectId, UnmetReason> away) {
        return away.isEmpty()
                ? this
                : new ScreenedCase(
                        subject,
                        priority,
                        prospects.stream()
                                .map(prospect -> away.containsKey(prospect.project())
                                        ? prospect.withdrawn(away.get(prospect.project()))
                                        : prospect)
                                .toList());
    }

    /** Returns what a project would grant. */
    Award awardOf(ProjectId project) {
        return prospects.stream()
                .filter(prospect -> prospect.project().equals(project))
                .findFirst()
                .flatMap(Prospect::award)
                .orElseThrow();
    }

    /** Returns what is granted, which is a part of the award where amounts are divided. */
    Award awardOf(Placement placement) {
        Award whole = awardOf(placement.project());
        return placement.amount().equals(whole.max()) ? whole : Award.exactly(placement.amount());
    }

    /** Returns a grant as a result states it. */
    Grant grantOf(Placement placement) {
        return Grant.builder()
                .need(placement.need())
                .household(subject().household().getId())
                .project(placement.project())
                .award(awardOf(placement))
                .build();
    }

    /** Tells whether a grant is a part of something that cannot be divided. */
    boolean isBroken(Placement placement) {
        return prospects.stream()
                .filter(prospect -> prospect.project().equals(placement.project()))
                .flatMap(prospect -> prospect.award().stream())
                .anyMatch(award -> award.inKind().isPresent() && !award.max().equals(placement.amount()));
    }
}
