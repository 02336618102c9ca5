package io.github.zhuanjie.charity;

import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A charitable organisation (慈善组织) or another body that runs or co-runs a project. */
@Disclosure(DisclosureClass.PUBLIC)
@Value.Immutable
public interface CharityOrganization {

    /**
     * Returns the name.
     *
     * @return the registered name in Chinese
     */
    @NotBlank
    @Size(max = 100)
    String getName();

    /**
     * Returns the social credit code.
     *
     * @return the code, empty if unknown
     */
    Optional<UnifiedSocialCreditCode> getCreditCode();

    /**
     * Returns how to reach the organisation, which a consent must tell the person (PIPL art. 23).
     *
     * @return a phone number or address for the public, empty if unknown
     */
    Optional<@Size(min = 1, max = 200) String> getContact();

    /**
     * Starts an organisation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CharityOrganization}; {@code build} requires the name. */
    final class Builder extends ImmutableCharityOrganization.Builder {
        Builder() {}
    }
}
