package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.charity.ProjectId;
import java.util.Objects;

/**
 * Why the help that a household receives may be made public. There are two grounds only: the publicity that government
 * owes for those it aids (谁救助谁公示), and for charity the separate consent of the person (PIPL art. 25, 慈善法 art. 82
 * and 99).
 */
public sealed interface PublicityBasis {

    /**
     * A recognition by government.
     *
     * @param recognition  the recognition, one that the household or a member has
     */
    record Recognised(Recognition recognition) implements PublicityBasis {
        /** Requires a recognition. */
        public Recognised {
            Objects.requireNonNull(recognition, "recognition");
        }
    }

    /**
     * A consent to publication. A consent to a referral is none. It must be in force for as long as the list is up.
     *
     * @param consent  the consent to publication
     * @param project  the project that helps
     */
    record Consented(PublicationConsent consent, ProjectId project) implements PublicityBasis {
        /** Requires both. */
        public Consented {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(project, "project");
        }
    }
}
