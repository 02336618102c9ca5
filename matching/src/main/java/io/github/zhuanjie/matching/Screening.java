package io.github.zhuanjie.matching;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Assesses cases against the projects of a supply list, and only those that serve the case's area and kind: which
 * these are is worked out once for each place and kind. For one plan and one thread.
 */
final class Screening {

    private final LocalDate asOf;
    private final PriorityPolicy policy;
    private final Eligibility eligibility;
    private final Optional<Stacking> aid;
    private final List<CharityProject> projects;
    private final Map<Locality, List<CharityProject>> relevant = new HashMap<>();
    private final Map<ProjectId, Map<UnmetReason, Prospect>> misses = new HashMap<>();

    Screening(MatchingPlanner.Judging judging, SupplyList supply) {
        this.asOf = judging.context().asOf();
        this.policy = judging.policy();
        this.eligibility = new Eligibility(judging.context(), judging.conflicts());
        this.aid = judging.aid();
        this.projects = supply.getProjects().stream()
                .sorted(Comparator.comparing(CharityProject::getId))
                .toList();
    }

    ScreenedCase screen(NeedCase subject) {
        Locality locality =
                new Locality(subject.household().getResidence(), subject.need().getKind());
        List<Prospect> prospects = relevant.computeIfAbsent(locality, this::projectsOf).stream()
                .map(project -> assess(project, subject))
                .toList();
        return new ScreenedCase(subject, policy.priorityOf(subject, asOf), prospects);
    }

    private List<CharityProject> projectsOf(Locality locality) {
        return projects.stream()
                .filter(project -> project.getNeedKinds().contains(locality.kind()))
                .filter(project -> project.isServing(locality.place()))
                .toList();
    }

    private Prospect assess(CharityProject project, NeedCase subject) {
        Assessment assessment = eligibility.assess(project, subject);
        return assessment
                .award()
                .map(award -> besidesAid(project, subject, award))
                .orElseGet(() -> miss(project.getId(), UnmetReasons.of(assessment)));
    }

    /** A case that qualifies may still not be given what it qualifies for, because of what it was given before. */
    private Prospect besidesAid(CharityProject project, NeedCase subject, Award award) {
        ProposedAid proposed = ProposedAid.of(subject, project, award);
        return aid.flatMap(ledger -> UnmetReasons.of(ledger.check(project.getStackingRules(), proposed, asOf)))
                .map(reason -> miss(project.getId(), reason))
                .orElseGet(() -> Prospect.eligible(project, award));
    }

    private Prospect miss(ProjectId project, UnmetReason reason) {
        return misses.computeIfAbsent(project, p -> new EnumMap<>(UnmetReason.class))
                .computeIfAbsent(reason, r -> Prospect.none(project, r));
    }

    /** Where a household lives and what it needs. */
    private record Locality(DivisionCode place, NeedKind kind) {}
}
