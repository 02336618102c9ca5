package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One household on a publicity list: what the lists of counties show (name, village, type of aid, number of members,
 * near relative) and nothing else, no number, phone, illness or amount.
 */
@Value.Immutable
public interface PublicityEntry {

    /**
     * Returns the head's name.
     *
     * @return the name; empty on a masked list
     */
    @Disclosure(DisclosureClass.NAME)
    Optional<PersonName> getName();

    /**
     * Returns the head's name with all but its first character hidden.
     *
     * @return the masked name
     */
    @Disclosure(DisclosureClass.PUBLIC)
    MaskedName getMaskedName();

    /**
     * Returns where the household lives.
     *
     * @return the village, or the smallest division that is known
     */
    @Disclosure(DisclosureClass.PUBLIC)
    DivisionCode getVillage();

    /**
     * Returns the type of government aid.
     *
     * @return the category; empty if a charity helps
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Value.Redacted
    Optional<AssistanceCategory> getCategory();

    /**
     * Returns the charity project.
     *
     * @return the project; empty if government aids
     */
    @Disclosure(DisclosureClass.PUBLIC)
    Optional<ProjectId> getProject();

    /**
     * Returns the number of members.
     *
     * @return the head-count
     */
    @Disclosure(DisclosureClass.PUBLIC)
    int getHeadCount();

    /**
     * Returns whether a near relative of an official was put on file for the household (近亲属备案).
     *
     * @return true if so
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Value.Default
    default Fact<Boolean> getNearRelative() {
        return Fact.unknown();
    }

    /**
     * Starts an entry.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublicityEntry}; {@code build} requires masked name, village and head-count. */
    final class Builder extends ImmutablePublicityEntry.Builder {
        Builder() {}
    }
}
