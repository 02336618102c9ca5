package io.github.zhuanjie.document;

import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** The system that made a document, so that a fault in it can be told to somebody. Never a person. */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface Producer {

    /**
     * Returns the name of the system.
     *
     * @return the name under which those who run it know it, such as that of a city's platform
     */
    @NotBlank
    @Size(max = 200)
    String getName();

    /**
     * Returns the software.
     *
     * @return the name of the product, empty if unknown
     */
    Optional<@Size(min = 1, max = 200) String> getSoftware();

    /**
     * Returns the version of the software.
     *
     * @return the version in the product's own way of counting, empty if unknown
     */
    Optional<@Size(min = 1, max = 100) String> getVersion();

    /**
     * Returns who runs the system.
     *
     * @return the social credit code of the organisation, empty if unknown
     */
    Optional<UnifiedSocialCreditCode> getOrganization();

    /**
     * Obtains a producer of which no more than the name is told.
     *
     * @param name  the name of the system
     * @return the producer
     */
    static Producer of(String name) {
        return builder().name(name).build();
    }

    /**
     * Starts a producer.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Producer}; {@code build} requires the name. */
    final class Builder extends ImmutableProducer.Builder {
        Builder() {}
    }
}
