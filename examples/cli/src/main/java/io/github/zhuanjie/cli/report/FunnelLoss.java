package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why referrals led to no help, with what follows. Together with those helped these are all drafts.
 *
 * @param reason  the reason
 * @param action  what follows
 * @param referrals  how many
 * @param share  as a share of all drafts
 * @param percent  the length of the bar
 */
record FunnelLoss(Bilingual reason, Bilingual action, String referrals, String share, String percent) {

    /** A reason before its share is known. */
    private record Count(Bilingual reason, Bilingual action, int referrals) {}

    /** Returns what is known, most first; referrals of which nothing is known are not among them. */
    static List<FunnelLoss> of(ReferralFunnel funnel) {
        FunnelTally tally = funnel.getTotal();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(
                Bilingual.of(ReferralState.NOT_CONSENTED),
                new Bilingual("不影响政府救助", "government aid is not touched"),
                tally.getNotConsented()));
        counts.add(new Count(
                Bilingual.of(ReferralState.WITHDRAWN),
                new Bilingual("停止提供信息，名额退回", "nothing more is told; the place goes back"),
                tally.getWithdrawn()));
        counts.add(new Count(
                Bilingual.of(ReferralState.CANCELLED),
                new Bilingual("名额退回", "the place goes back"),
                tally.getCancelled()));
        funnel.getByReason()
                .forEach(line ->
                        counts.add(new Count(reason(line.reason()), consequence(line.reason()), line.referrals())));
        counts.add(new Count(
                new Bilingual("仍在办理", "still under way"),
                new Bilingual("等待下一步", "wait for the next step"),
                tally.pending()));
        return shown(counts, tally.getDrafted());
    }

    private static Bilingual reason(ReferralReason reason) {
        Bilingual label = Bilingual.of(reason);
        return new Bilingual("未获帮扶：" + label.chinese(), "no help: " + label.english());
    }

    private static Bilingual consequence(ReferralReason reason) {
        return Bilingual.of(Lifecycle.standard().consequenceOf(reason).orElseThrow());
    }

    private static List<FunnelLoss> shown(List<Count> counts, int all) {
        int longest = counts.stream().mapToInt(Count::referrals).max().orElse(0);
        return counts.stream()
                .filter(count -> count.referrals() > 0)
                .sorted(Comparator.comparingInt(Count::referrals).reversed())
                .map(count -> new FunnelLoss(
                        count.reason(),
                        count.action(),
                        Numbers.count(count.referrals()),
                        Numbers.share(count.referrals(), all),
                        Bar.percent(count.referrals(), longest)))
                .toList();
    }
}
