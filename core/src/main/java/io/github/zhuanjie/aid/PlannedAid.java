package io.github.zhuanjie.aid;

import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.Award;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Aid that would be given together with other aid.
 *
 * @param aid  the aid
 * @param record  the record that would be made of it, without the sum, and by the first operator whoever runs the project
 */
record PlannedAid(ProposedAid aid, AidRecord record) {

    private static final AidRecordId UNRECORDED = AidRecordId.of("proposed");

    /** Returns the aid of households that the person belongs to under some name. */
    static List<PlannedAid> among(Collection<ProposedAid> together, Sameness sameness, LocalDate day) {
        return together.stream()
                .filter(aid -> sameness.isKnownIn(aid.subject().household().getId()))
                .map(aid -> new PlannedAid(aid, recordOf(aid, day)))
                .toList();
    }

    private static AidRecord recordOf(ProposedAid aid, LocalDate day) {
        return AidRecord.builder()
                .id(UNRECORDED)
                .source(AidSource.CHARITY)
                .provider(aid.operators().stream()
                        .map(CharityOrganization::getName)
                        .findFirst()
                        .orElse(""))
                .project(aid.project())
                .household(aid.subject().household().getId())
                .person(aid.subject().person().getId())
                .needKind(aid.subject().need().getKind())
                .need(aid.subject().need().getId())
                .form(aid.award().inKind().isPresent() ? AidForm.SERVICE : AidForm.MONEY)
                .decidedOn(day)
                .illness(aid.illness())
                .event(aid.subject().need().getEvent())
                .build();
    }

    boolean isOf(ProjectId project) {
        return aid.project().equals(project);
    }

    Award award() {
        return aid.award();
    }
}
