package io.github.zhuanjie.transition;

import io.github.zhuanjie.base.Coded;

/**
 * Why a referral was declined, held, not aided, cancelled or marked as an error. The policy names no reasons; these are
 * ours, taken from what charities publish as grounds and from what referrals elsewhere lack. None says anything about health or income: a reason outlives the
 * erasure of the details. What follows from each stands in the {@link TransitionTable}.
 */
public enum ReferralReason implements Coded {
    /** The person does not meet the conditions of the project or of the assistance. */
    NOT_ELIGIBLE("NOT_ELIGIBLE"),
    /** Another area is responsible. */
    OUT_OF_AREA("OUT_OF_AREA"),
    /** Another body is responsible, such as another department for another kind of assistance. */
    NOT_RESPONSIBLE("NOT_RESPONSIBLE"),
    /** No places or money are left. */
    CAPACITY_EXHAUSTED("CAPACITY_EXHAUSTED"),
    /** The project is not open. */
    PROJECT_CLOSED("PROJECT_CLOSED"),
    /** The need is met by other help. */
    ALREADY_AIDED("ALREADY_AIDED"),
    /** Facts or documents are missing that would decide. */
    FACTS_MISSING("FACTS_MISSING"),
    /** The person could not be reached. */
    NOT_REACHED("NOT_REACHED"),
    /** The person does not want this help. */
    PERSON_DECLINES("PERSON_DECLINES"),
    /** The person died. */
    PERSON_DIED("PERSON_DIED"),
    /** The person moved away. */
    PERSON_MOVED("PERSON_MOVED"),
    /** The person is an interested party of donor or manager (慈善法 art. 40, 46). */
    CONFLICT_OF_INTEREST("CONFLICT_OF_INTEREST"),
    /** The same referral exists. */
    DUPLICATE("DUPLICATE"),
    /** Wrong person, project or recipient. */
    ENTERED_BY_MISTAKE("ENTERED_BY_MISTAKE"),
    /** The need is another one now. */
    NEED_CHANGED("NEED_CHANGED"),
    /** A decision or inspection is pending. */
    AWAITING_DECISION("AWAITING_DECISION"),
    /** What is asked to be cancelled has been given. */
    AID_GIVEN_ALREADY("AID_GIVEN_ALREADY"),
    /** What was fed back before was wrong. */
    FEEDBACK_WRONG("FEEDBACK_WRONG"),
    /** None of these; a note says what. */
    OTHER("OTHER");

    private final String code;

    ReferralReason(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
