package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/** On what a disclosure is to rest; the gate decides whether it may. */
public sealed interface LegalBasis {

    /**
     * The person's consent (PIPL art. 13 (1), 23).
     *
     * @param consent  the consent, which the gate looks up at the moment of use
     */
    record ByConsent(@Disclosure(DisclosureClass.IDENTIFIER) ConsentId consent) implements LegalBasis {
        /** Requires a consent. */
        public ByConsent {
            Objects.requireNonNull(consent, "consent");
        }

        @Override
        public BasisKind getKind() {
            return BasisKind.CONSENT;
        }
    }

    /**
     * A duty by law (PIPL art. 13 (3)), which leads from one government office to another only. That a charity has a duty
     * to report, as for minors, is no referral.
     *
     * @param rule  where the duty is written
     */
    record StatutoryDuty(
            @Disclosure(DisclosureClass.INTERNAL) RuleReference rule) implements LegalBasis {
        /** Requires a rule. */
        public StatutoryDuty {
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public BasisKind getKind() {
            return BasisKind.STATUTORY_DUTY;
        }

        /**
         * Returns the kind only.
         *
         * @return a text without what is kept inside
         */
        @Override
        public String toString() {
            return "StatutoryDuty";
        }
    }

    /**
     * An emergency (PIPL art. 13 (4)).
     *
     * @param rule  names the {@link EmergencyRule} that allows it
     * @param why  what the emergency is; kept on the office's record and disclosed to nobody
     */
    record Emergency(
            @Disclosure(DisclosureClass.INTERNAL) String rule,
            @Disclosure(DisclosureClass.INTERNAL) Note why) implements LegalBasis {
        /** Requires both. */
        public Emergency {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public BasisKind getKind() {
            return BasisKind.EMERGENCY;
        }

        /**
         * Returns the kind only.
         *
         * @return a text without what is kept inside
         */
        @Override
        public String toString() {
            return "Emergency";
        }
    }

    /**
     * Returns which basis it is.
     *
     * @return the kind
     */
    BasisKind getKind();
}
