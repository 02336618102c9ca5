package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.cli.referral.ClosedLoop;
import io.github.zhuanjie.cli.referral.GapTally;
import io.github.zhuanjie.cli.referral.SimulatedReferrals;
import io.github.zhuanjie.cli.referral.UseTally;
import io.github.zhuanjie.closing.AidFinding;
import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.closing.CapacityProblem;
import io.github.zhuanjie.closing.NextStep;
import io.github.zhuanjie.transition.Consequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The section on what followed from the feedback: places, ledger, remaining gaps, the office's list, the next plan. */
final class LoopSection {

    private LoopSection() {}

    static Map<String, Object> of(SimulatedCourse course) {
        SimulatedReferrals referrals = course.referrals();
        Map<String, Object> model = new LinkedHashMap<>();
        List<LoopRow> rows = new ArrayList<>(places(referrals));
        rows.addAll(aid(course.loop()));
        rows.addAll(gaps(GapTally.of(course.loop().gaps())));
        model.put("rows", rows);
        model.put("todo", TodoRow.of(referrals.work()));
        model.put("firstDay", referrals.work().during().day());
        model.put("lastDay", referrals.work().after().day());
        model.put("next", next(course.loop()));
        model.put("bars", Numbers.count(course.loop().bars().size()));
        model.put(
                "barsUntil",
                Numbers.count(course.loop().bars().stream()
                        .filter(bar -> bar.until().isPresent())
                        .count()));
        return model;
    }

    private static List<LoopRow> places(SimulatedReferrals referrals) {
        int made = referrals.histories().size();
        int kept = referrals.holdings().reservations().size();
        List<LoopRow> rows = new ArrayList<>();
        rows.add(LoopRow.of(
                new Bilingual("预留", "Reservations made"),
                made,
                new Bilingual("起草时为每件转介预留名额或资金", "a place or money is held for each draft")));
        rows.add(LoopRow.of(
                new Bilingual("其中：已确认", "of these confirmed"),
                kept,
                new Bilingual("受理后确认，不再到期；含结果不明", "accepted, help given or outcome unknown")));
        rows.add(LoopRow.of(
                new Bilingual("其中：已退回", "of these given back"),
                made - kept,
                new Bilingual("未获帮扶或预留到期，可供他人使用", "no help came of them, or the hold ran out; free for others")));
        Map<CapacityProblem, Integer> problems = new EnumMap<>(CapacityProblem.class);
        for (CapacityFinding finding : referrals.work().capacity()) {
            problems.merge(finding.problem(), 1, Integer::sum);
        }
        problems.forEach((problem, count) ->
                rows.add(LoopRow.of(label(problem), count, new Bilingual("须由工作人员查看", "somebody has to look at it"))));
        return rows;
    }

    /** A hold that ran out is one of those that were given back. */
    private static Bilingual label(CapacityProblem problem) {
        Bilingual label = Bilingual.of(problem);
        return problem == CapacityProblem.HOLD_LOST
                ? new Bilingual("其中：" + label.chinese(), "of these: " + label.english())
                : label;
    }

    private static List<LoopRow> aid(ClosedLoop loop) {
        UseTally use = UseTally.of(loop.uses());
        int records = loop.aid().ledger().all().getRecords().size();
        long refused = loop.aid().findings().stream()
                .filter(finding -> !finding.isEntered())
                .count();
        long doubtful =
                loop.aid().findings().stream().filter(AidFinding::isEntered).count();
        return List.of(
                LoopRow.of(
                        new Bilingual("记入台账的帮扶记录", "Aid records entered into the ledger"),
                        records,
                        new Bilingual(
                                "其中存疑 " + doubtful + " 条；另有 " + refused + " 条不符，未记入",
                                doubtful + " of them doubtful; " + refused + " more refused")),
                new LoopRow(
                        new Bilingual("已确认的预留金额", "Money of the confirmed reservations"),
                        Numbers.yuan(use.reserved()),
                        new Bilingual(
                                "仅计给予情况已知的；含折价的服务和物资",
                                "where it is known what was given; services and goods at their worth")),
                new LoopRow(
                        new Bilingual("反馈已给予", "Given on them"),
                        Numbers.yuan(use.given()),
                        new Bilingual(
                                "结余不自动退回，由项目方决定；另有 " + use.unknown() + " 件金额不明",
                                "what is left is not given back by itself: the project decides; not known for "
                                        + use.unknown())));
    }

    private static List<LoopRow> gaps(GapTally tally) {
        return List.of(
                new LoopRow(
                        new Bilingual("登记时的缺口", "Gap when registered"),
                        Numbers.yuan(tally.registered()),
                        new Bilingual(
                                "已起草转介且缺口可算的需求，另有 " + Numbers.count(tally.unknown()) + " 条缺口或结果不明",
                                "needs with a draft whose gap and outcome are known; not known for "
                                        + Numbers.count(tally.unknown()))),
                new LoopRow(
                        new Bilingual("帮扶后仍缺", "Still missing after aid"),
                        Numbers.yuan(tally.left()),
                        new Bilingual(
                                "只扣除记明该需求的资金，物资和服务不抵扣", "only money for this need counts; goods and services do not")),
                LoopRow.of(
                        new Bilingual("缺口已补足", "Needs whose gap is closed"),
                        tally.closed(),
                        new Bilingual("不再缺少资金", "no money is missing any more")),
                LoopRow.of(
                        new Bilingual("缺口已缩小", "Needs whose gap is smaller"),
                        tally.smaller(),
                        new Bilingual("须继续寻找其他帮扶", "other help is still to be looked for")),
                LoopRow.of(
                        new Bilingual("缺口未变", "Needs whose gap is unchanged"),
                        tally.same(),
                        new Bilingual("未获资金，或所需不是资金", "no money came, or none was needed")));
    }

    private static List<LoopRow> next(ClosedLoop loop) {
        Map<Consequence, Integer> counts = new EnumMap<>(Consequence.class);
        for (NextStep step : loop.next()) {
            counts.merge(step.consequence(), 1, Integer::sum);
        }
        List<LoopRow> rows = new ArrayList<>();
        counts.forEach(
                (consequence, count) -> rows.add(LoopRow.of(Bilingual.of(consequence), count, note(consequence))));
        return rows;
    }

    private static Bilingual note(Consequence consequence) {
        return switch (consequence) {
            case RE_REFER ->
                new Bilingual("另找项目，未帮扶的项目不再询问", "another project is to be found; who did not help is not asked again");
            case PARK -> new Bilingual("到期前不再向该项目转介", "not to be asked again before the day that was named");
            case ASK_FACTS -> new Bilingual("补齐后可再向该项目转介", "may be asked again once the facts are there");
            case CLOSE -> new Bilingual("该需求无需再转介", "the need is not to be referred again");
            case REVIEW -> new Bilingual("由工作人员判断", "a person decides");
        };
    }
}
