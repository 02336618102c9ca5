package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.identity.PersonId;
import java.util.Objects;
import java.util.Optional;

/**
 * Why the help that a household receives may be made public. There are two grounds only: the publicity that government
 * owes for those it aids (谁救助谁公示), and for charity the separate consent of the person (PIPL art. 25, 慈善法 art. 82
 * and 99).
 */
public sealed interface PublicityBasis {

    /**
     * A recognition by government, of the household or of one member.
     *
     * @param recognition  the recognition
     * @param person  the member whose own recognition it is; empty if it is the household's
     */
    record Recognised(Recognition recognition, Optional<PersonId> person) implements PublicityBasis {
        /** Requires a recognition. */
        public Recognised {
            Objects.requireNonNull(recognition, "recognition");
            Objects.requireNonNull(person, "person");
        }

        /**
         * Names a recognition of the household.
         *
         * @param recognition  the recognition
         */
        public Recognised(Recognition recognition) {
            this(recognition, Optional.empty());
        }

        /**
         * Names a member's own recognition.
         *
         * @param recognition  the recognition
         * @param person  the member
         */
        public Recognised(Recognition recognition, PersonId person) {
            this(recognition, Optional.of(person));
        }
    }

    /**
     * A consent to publication. A consent to a referral is none. It must be in force for as long as the list is up.
     *
     * @param consent  the consent to publication
     * @param form  what is given. Not the project: a name such as one of a fund for an illness, beside a person and a
     *     village, tells who is ill
     * @param person  the member who is helped; empty if the household is
     */
    record Consented(PublicationConsent consent, AidForm form, Optional<PersonId> person) implements PublicityBasis {
        /** Requires all three. */
        public Consented {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Returns whom the aid is for.
     *
     * @return the member; empty if it is for the household
     */
    Optional<PersonId> person();
}
