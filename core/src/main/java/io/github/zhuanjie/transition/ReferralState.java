package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.Coded;

/**
 * Where a referral stands. The policy names no states; these are ours. What each of them allows is not written here but
 * in the {@link TransitionTable}, which a test holds to have a rule for every constant.
 */
public enum ReferralState implements Coded {
    /** Prepared, seen by nobody outside (草稿). */
    DRAFT("DRAFT"),
    /** The person did not agree (不同意转介); nothing left the office, and government aid is not touched (PIPL art. 16). */
    NOT_CONSENTED("NOT_CONSENTED"),
    /** Handed to the recipient, which has not answered (已转出). */
    SENT("SENT"),
    /** The recipient asked for more before it decides (待补充). */
    NEEDS_FACTS("NEEDS_FACTS"),
    /** The recipient took it on (已受理). */
    ACCEPTED("ACCEPTED"),
    /** The recipient is helping or deciding what to give (帮扶中). */
    IN_PROGRESS("IN_PROGRESS"),
    /** The recipient waits for something, until a day that it names (暂缓). */
    ON_HOLD("ON_HOLD"),
    /** The referrer asked to cancel what was accepted; the recipient has not answered (申请撤销). */
    CANCEL_REQUESTED("CANCEL_REQUESTED"),
    /** Help was given and fed back (已帮扶). */
    COMPLETED("COMPLETED"),
    /** Accepted, but no help was given, for a reason (未帮扶). */
    NOT_AIDED("NOT_AIDED"),
    /** The recipient did not take it on, for a reason (不予受理). */
    DECLINED("DECLINED"),
    /** The referrer took it back (已撤销). */
    CANCELLED("CANCELLED"),
    /** The person withdrew the consent (同意已撤回); nothing more may be disclosed. */
    WITHDRAWN("WITHDRAWN"),
    /** Nobody answered in time (结果不明), which is not the same as no help. A late answer is still taken. */
    OUTCOME_UNKNOWN("OUTCOME_UNKNOWN"),
    /** It should never have been (录入错误). */
    ENTERED_IN_ERROR("ENTERED_IN_ERROR");

    private final String code;

    ReferralState(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
