package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.report.FunnelTally;
import java.util.List;

/**
 * A step on the way from draft to help, with the number of referrals that came so far.
 *
 * @param label  the step
 * @param referrals  how many
 * @param share  as a share of all drafts
 * @param percent  the length of the bar
 * @param lost  how many of the step before did not come so far; empty if all did
 */
record FunnelStep(Bilingual label, String referrals, String share, String percent, List<String> lost) {

    static List<FunnelStep> of(FunnelTally tally) {
        int all = tally.getDrafted();
        return List.of(
                step(new Bilingual("已起草", "drafted"), all, all, all),
                step(new Bilingual("已同意", "consented"), tally.getConsented(), all, all),
                step(new Bilingual("已转出", "sent"), tally.getSent(), tally.getConsented(), all),
                step(new Bilingual("已受理", "accepted"), tally.getAccepted(), tally.getSent(), all),
                step(new Bilingual("已帮扶", "helped"), tally.getHelped(), tally.getAccepted(), all));
    }

    private static FunnelStep step(Bilingual label, int here, int before, int all) {
        return new FunnelStep(
                label,
                Numbers.count(here),
                Numbers.share(here, all),
                Bar.percent(here, all),
                here < before ? List.of("−" + Numbers.count(before - here)) : List.of());
    }
}
