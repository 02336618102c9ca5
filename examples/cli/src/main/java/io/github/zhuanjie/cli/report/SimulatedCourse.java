package io.github.zhuanjie.cli.report;

import io.github.zhuanjie.cli.referral.ClosedLoop;
import io.github.zhuanjie.cli.referral.SimulatedReferrals;
import io.github.zhuanjie.report.ReferralFunnel;

/**
 * What became of the drafts in a simulation.
 *
 * @param funnel  how far they came
 * @param referrals  the referrals, the capacity and the office's lists
 * @param loop  what followed from the feedback
 */
public record SimulatedCourse(ReferralFunnel funnel, SimulatedReferrals referrals, ClosedLoop loop) {}
