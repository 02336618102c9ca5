package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts what became of referrals in a single pass. */
final class FunnelCompiler {

    private static final Set<ReferralState> WITHOUT_HELP = EnumSet.of(ReferralState.DECLINED, ReferralState.NOT_AIDED);

    private final DivisionCode area;
    private final AreaParts parts;
    private final Map<NeedId, NeedCase> cases = new HashMap<>();
    private final Set<ReferralId> seen = new HashSet<>();
    private final FunnelCount total = new FunnelCount();
    private final FunnelCount withoutCase = new FunnelCount();
    private final Map<ReferralDirection, FunnelCount> byDirection = new EnumMap<>(ReferralDirection.class);
    private final Map<NeedKind, FunnelCount> byKind = new EnumMap<>(NeedKind.class);
    private final Map<DivisionCode, FunnelCount> byArea = new TreeMap<>();
    private final Map<ReferralReason, Integer> byReason = new EnumMap<>(ReferralReason.class);
    private int errors;

    FunnelCompiler(DivisionCode area, Collection<NeedCase> subjects) {
        this.area = area;
        this.parts = new AreaParts(area);
        for (NeedCase subject : subjects) {
            if (cases.put(subject.need().getId(), subject) != null) {
                throw new IllegalArgumentException("cases must be of different needs");
            }
        }
        Stream.of(ReferralDirection.values()).forEach(each -> byDirection.put(each, new FunnelCount()));
        Stream.of(NeedKind.values()).forEach(each -> byKind.put(each, new FunnelCount()));
    }

    ReferralFunnel compile(LocalDate asOf, Collection<ReferralCourse> courses) {
        courses.forEach(this::count);
        ReferralFunnel.Builder funnel = ReferralFunnel.builder();
        funnel.area(area).asOf(asOf).total(total.tally()).errors(errors).withoutCase(withoutCase.tally());
        byDirection.forEach((key, count) -> funnel.addByDirection(new FunnelDirectionLine(key, count.tally())));
        byKind.forEach((key, count) -> funnel.addByKind(new FunnelKindLine(key, count.tally())));
        byArea.forEach((key, count) -> funnel.addByArea(new FunnelAreaLine(key, count.tally())));
        byReason.forEach((key, count) -> funnel.addByReason(new FunnelReasonLine(key, count)));
        return funnel.build();
    }

    private void count(ReferralCourse course) {
        Referral referral = course.referral();
        if (!seen.add(referral.getId())) {
            throw new IllegalArgumentException("courses must be of different referrals");
        }
        if (referral.getState() == ReferralState.ENTERED_IN_ERROR) {
            errors++;
            return;
        }
        total.add(course);
        byDirection.get(referral.getOpening().direction()).add(course);
        Optional<NeedCase> subject =
                referral.getTerms().map(ReferralTerms::getNeed).map(cases::get);
        if (subject.isPresent()) {
            byKind.get(subject.get().need().getKind()).add(course);
            byArea.computeIfAbsent(parts.of(subject.get()), part -> new FunnelCount())
                    .add(course);
        } else {
            withoutCase.add(course);
        }
        if (WITHOUT_HELP.contains(referral.getState()) && !FunnelCount.isHelped(course)) {
            referral.getReason().ifPresent(reason -> byReason.merge(reason, 1, Integer::sum));
        }
    }
}
