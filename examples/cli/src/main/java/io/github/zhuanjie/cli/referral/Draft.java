package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.referral.ReferralTerms;

/**
 * A referral that nobody has touched, with what it was drawn up from.
 *
 * @param terms  what it is about
 * @param subject  the case
 * @param project  the project that is to help
 */
public record Draft(ReferralTerms terms, NeedCase subject, CharityProject project) {

    /**
     * Returns only the referral's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Draft[" + terms.referralId() + "]";
    }
}
