package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Award;
import java.util.Comparator;
import java.util.List;

/**
 * A case after all projects of its area and kind were assessed.
 *
 * @param subject  the case
 * @param priority  its points
 * @param prospects  one for each project of its area and kind, ordered by project
 */
record ScreenedCase(NeedCase subject, int priority, List<Prospect> prospects) {

    private static final Comparator<Candidate> PREFERENCE =
            Comparator.comparing(Candidate::cost).reversed().thenComparing(Candidate::project);

    NeedId id() {
        return subject.need().getId();
    }

    /** Returns the need with every project that may serve it, the largest award first. */
    MatchingNeed toMatchingNeed() {
        return MatchingNeed.builder()
                .id(id())
                .household(subject.household().getId())
                .priority(priority)
                .registeredOn(subject.need().getRegisteredOn())
                .candidates(prospects.stream()
                        .filter(Prospect::matchable)
                        .map(prospect -> new Candidate(
                                prospect.project(),
                                prospect.award().orElseThrow().max()))
                        .sorted(PREFERENCE)
                        .toList())
                .build();
    }

    Award awardOf(ProjectId project) {
        return prospects.stream()
                .filter(prospect -> prospect.project().equals(project))
                .findFirst()
                .flatMap(Prospect::award)
                .orElseThrow();
    }
}
