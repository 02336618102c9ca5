package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One household on a publicity list: what the lists of counties show (name, village, type of aid, number of aided,
 * near relative) and nothing else, no number, phone, illness or amount.
 */
@Value.Immutable
public interface PublicityEntry {

    /**
     * Returns the name of the aided person: the member whose own aid it is, or the head of an aided household.
     *
     * @return the name; empty on a masked list
     */
    @Disclosure(DisclosureClass.NAME)
    Optional<PersonName> getName();

    /**
     * Returns this name with all but its first character hidden.
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
     * Returns the kind of aid that a charity gives. The project is left out: its name may tell of an illness or a child.
     *
     * @return money, goods, service or referral; empty if government aids
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Value.Redacted
    Optional<AidForm> getForm();

    /**
     * Returns how many people are aided (救助人数), which may be fewer than the household has members.
     *
     * @return the number of people, the named one among them
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
