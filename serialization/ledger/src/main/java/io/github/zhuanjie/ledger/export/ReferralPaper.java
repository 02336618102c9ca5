package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a referral form is filled in with. */
@Value.Immutable
public interface ReferralPaper {

    /**
     * Returns the referral.
     *
     * @return the referral as it stands
     */
    Referral getReferral();

    /**
     * Returns whom it is about.
     *
     * @return the case, empty to leave the boxes of the person to be filled in by hand
     */
    @Value.Redacted
    Optional<NeedCase> getSubject();

    /**
     * Returns what of the case may be written: the kinds of data that the person consented to.
     *
     * @return the kinds; what is of no kind here stays blank, whatever the case holds
     */
    Set<DataKind> getDataKinds();

    /**
     * Returns what the project is called.
     *
     * @return the name, empty if the form is to carry its identifier only
     */
    @Value.Redacted
    Optional<String> getProjectName();

    /**
     * Returns what goes with the form.
     *
     * @return the papers, in words without anything about a person
     */
    List<String> getAttachments();

    /**
     * Starts a paper.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralPaper}; {@code build} requires the referral. */
    final class Builder extends ImmutableReferralPaper.Builder {
        Builder() {}
    }
}
