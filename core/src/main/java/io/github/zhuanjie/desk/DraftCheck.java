package io.github.zhuanjie.desk;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.TransitionRefusal;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralTerms;
import java.util.Optional;
import java.util.function.Function;

/** Finds why terms cannot be drafted beside what is kept already. */
record DraftCheck(Lifecycle lifecycle, Function<ReferralId, Optional<Referral>> kept) {

    /** Compares terms with the referral that stands under their identifier. */
    Optional<TransitionRefusal> again(Referral standing, ReferralTerms terms) {
        if (standing.getTerms().isEmpty()) {
            return Optional.of(TransitionRefusal.TERMS_ERASED);
        }
        if (!standing.getTerms().equals(Optional.of(terms))) {
            return Optional.of(TransitionRefusal.OTHER_REFERRAL);
        }
        return isOpen(standing) ? Optional.empty() : Optional.of(TransitionRefusal.REFERRAL_ENDED);
    }

    /** Asks whether the place is free that a referral is to take; what is not known here, or was erased, is not judged. */
    Optional<TransitionRefusal> replacing(ReferralTerms terms) {
        Optional<Referral> replaced = terms.getReplaces().flatMap(kept);
        boolean free = replaced.filter(this::isOpen).isEmpty();
        boolean same = replaced.flatMap(Referral::getTerms)
                .map(each -> each.getNeed().equals(terms.getNeed()))
                .orElse(true);
        return free && same ? Optional.empty() : Optional.of(TransitionRefusal.REPLACED_UNFIT);
    }

    private boolean isOpen(Referral referral) {
        return lifecycle.ruleOf(referral.getState()).open();
    }
}
