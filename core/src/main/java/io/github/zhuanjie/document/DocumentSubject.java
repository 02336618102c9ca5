package io.github.zhuanjie.document;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * Whom a document is about, by an identifier that its content uses: enough to find the document when somebody asks to see or
 * to erase what is held of a person (PIPL art. 45, 47), without opening it.
 */
@Disclosure(DisclosureClass.IDENTIFIER)
public sealed interface DocumentSubject {

    /**
     * A household, with everybody who belongs to it.
     *
     * @param household  the household
     */
    record HouseholdSubject(HouseholdId household) implements DocumentSubject {
        /** Requires a household. */
        public HouseholdSubject {
            Objects.requireNonNull(household, "household");
        }
    }

    /**
     * One member of a household.
     *
     * @param household  the household
     * @param person  the member
     */
    record PersonSubject(HouseholdId household, PersonId person) implements DocumentSubject {
        /** Requires both. */
        public PersonSubject {
            Objects.requireNonNull(household, "household");
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Whoever has a need, where the content names the need and not the person.
     *
     * @param need  the need
     */
    record NeedSubject(NeedId need) implements DocumentSubject {
        /** Requires a need. */
        public NeedSubject {
            Objects.requireNonNull(need, "need");
        }
    }

    /**
     * Whom a referral is about, which the content may no longer tell once its details are erased.
     *
     * @param referral  the referral
     */
    record ReferralSubject(ReferralId referral) implements DocumentSubject {
        /** Requires a referral. */
        public ReferralSubject {
            Objects.requireNonNull(referral, "referral");
        }
    }
}
