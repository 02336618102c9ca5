package io.github.zhuanjie.ledger.export;

import java.util.List;
import org.immutables.value.Value;

/** A form on one page of A4 upright, such as a referral (转介单). In CSV it is its lines, without headings and remarks. */
@Value.Immutable
public interface Form {

    /**
     * Returns what the tab says.
     *
     * @return the name, which must not be that of a person
     */
    String getName();

    /**
     * Returns its parts.
     *
     * @return the parts from top to bottom
     */
    List<FormPart> getParts();

    /**
     * Returns how wide each of its columns is, not counting that of the blocks' labels.
     *
     * @return the widths in digits
     */
    List<Integer> getWidths();

    /**
     * Starts a form.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Form}; {@code build} requires the name. */
    final class Builder extends ImmutableForm.Builder {
        Builder() {}
    }
}
