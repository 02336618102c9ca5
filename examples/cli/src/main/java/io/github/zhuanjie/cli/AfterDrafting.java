package io.github.zhuanjie.cli;

import io.github.zhuanjie.cli.referral.Draft;
import io.github.zhuanjie.cli.report.SimulatedCourse;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a run does with the drafts of its plan. */
interface AfterDrafting {

    /** The name of the file that every run writes its referrals to. */
    String REFERRALS = "referrals.ndjson";

    /**
     * Writes the referrals.
     *
     * @param folder  where to write
     * @param drafts  the drafts in the order of the grants
     * @param supply  the list that they were planned with
     * @param area  what the run is about
     * @return what became of the drafts; empty if they are left as they are
     */
    Optional<SimulatedCourse> write(OutputFolder folder, List<Draft> drafts, SupplyList supply, DivisionCode area)
            throws IOException;

    /** Returns the names of the files that it writes. */
    List<String> files();
}
