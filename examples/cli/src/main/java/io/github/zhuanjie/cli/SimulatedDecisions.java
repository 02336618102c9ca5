package io.github.zhuanjie.cli;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.cli.referral.ClosedLoop;
import io.github.zhuanjie.cli.referral.Draft;
import io.github.zhuanjie.cli.referral.GapTally;
import io.github.zhuanjie.cli.referral.SimulatedReferrals;
import io.github.zhuanjie.cli.referral.Simulation;
import io.github.zhuanjie.cli.report.Numbers;
import io.github.zhuanjie.cli.report.SimulatedCourse;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.followup.OfficerItemKind;
import io.github.zhuanjie.followup.OfficerList;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes the drafts all the way, with decisions of both sides that are made up, and says so. */
final class SimulatedDecisions implements AfterDrafting {

    static final String EVENTS = "referral-events.ndjson";
    static final String AID = "aid.ndjson";
    static final String BARS = "project-bars.ndjson";

    private final Terminal terminal;
    private final long seed;

    SimulatedDecisions(Terminal terminal, long seed) {
        this.terminal = terminal;
        this.seed = seed;
    }

    @Override
    public Optional<SimulatedCourse> write(
            OutputFolder folder, List<Draft> drafts, SupplyList supply, DivisionCode area) throws IOException {
        SimulatedReferrals simulated = Simulation.run(drafts, supply, seed);
        List<NeedCase> subjects = drafts.stream().map(Draft::subject).toList();
        ClosedLoop loop = ClosedLoop.of(subjects, simulated);
        write(folder, REFERRALS, Referral.class, simulated.referrals());
        write(folder, EVENTS, ReferralEvent.class, simulated.events());
        write(folder, AID, AidRecord.class, loop.aid().ledger().all().getRecords());
        write(folder, BARS, ProjectBar.class, List.copyOf(loop.bars()));
        ReferralFunnel funnel = ReferralFunnel.of(area, simulated.lastDay(), subjects, simulated.courses());
        summarize(funnel.getTotal());
        summarize(simulated, loop);
        return Optional.of(new SimulatedCourse(funnel, simulated, loop));
    }

    private static <T> void write(OutputFolder folder, String name, Class<T> type, List<T> values) throws IOException {
        try (NdjsonWriter<T> lines = NdjsonWriter.open(ZhuanjieJson.strict(), type, folder.create(name))) {
            for (T value : values) {
                lines.write(value);
            }
        }
    }

    private void summarize(FunnelTally tally) {
        terminal.out()
                .println(terminal.text(
                        "demo.funnel",
                        tally.getDrafted(),
                        tally.getConsented(),
                        tally.getSent(),
                        tally.getAccepted(),
                        tally.getHelped(),
                        tally.getUnknown()));
    }

    private void summarize(SimulatedReferrals simulated, ClosedLoop loop) {
        int made = simulated.histories().size();
        int kept = simulated.holdings().reservations().size();
        terminal.out()
                .println(terminal.text(
                        "demo.loop",
                        made,
                        kept,
                        made - kept,
                        loop.aid().ledger().all().getRecords().size(),
                        Numbers.yuan(GapTally.of(loop.gaps()).covered()),
                        loop.bars().size()));
        summarize(simulated.work().during());
        summarize(simulated.work().after());
    }

    private void summarize(OfficerList list) {
        terminal.out()
                .println(terminal.text(
                        "demo.officer",
                        list.day().toString(),
                        list.items().size(),
                        list.of(OfficerItemKind.OVERDUE).size(),
                        list.of(OfficerItemKind.OUTCOME_UNKNOWN).size(),
                        list.of(OfficerItemKind.RE_REFER).size()));
    }

    @Override
    public List<String> files() {
        return List.of(REFERRALS, EVENTS, AID, BARS);
    }
}
