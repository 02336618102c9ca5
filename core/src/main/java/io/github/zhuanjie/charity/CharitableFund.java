package io.github.zhuanjie.charity;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A fund within a charity, kept for a purpose: a special fund for social assistance (社会救助专项基金) or a fund with its
 * sponsor's name (慈善冠名基金), article six of 苏民助〔2024〕4号. It has no legal personality; its custodian answers for it.
 */
@Value.Immutable
@DatesInOrder
@Disclosure(DisclosureClass.PUBLIC)
public interface CharitableFund extends Dated {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique on a list
     */
    FundId getId();

    /**
     * Returns the name.
     *
     * @return the name in Chinese
     */
    @NotBlank
    @Size(max = 200)
    String getName();

    /**
     * Returns the kind.
     *
     * @return special or named
     */
    FundKind getKind();

    /**
     * Returns the charity that keeps the fund.
     *
     * @return the custodian
     */
    @Valid
    CharityOrganization getCustodian();

    /**
     * Returns who gave the money, as published with the sponsor's agreement.
     *
     * @return the sponsor's public name, empty if not published
     */
    Optional<@Size(min = 1, max = 100) String> getSponsor();

    /**
     * Returns what the fund may be used for.
     *
     * @return the kinds of need, empty if unknown
     */
    Set<NeedKind> getPurposes();

    /**
     * Returns where the fund may be used.
     *
     * @return the divisions, empty if unknown
     */
    Set<DivisionCode> getAreas();

    /**
     * Returns the first day.
     *
     * @return the day, empty if unknown
     */
    Optional<LocalDate> getValidFrom();

    /**
     * Returns the last day.
     *
     * @return the day, inclusive; empty if no end is known
     */
    Optional<LocalDate> getValidUntil();

    @Override
    default List<LocalDate> orderedDays() {
        return Dated.days(getValidFrom(), getValidUntil());
    }

    /**
     * Starts a fund.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CharitableFund}; {@code build} requires identifier, name, kind and custodian. */
    final class Builder extends ImmutableCharitableFund.Builder {
        Builder() {}
    }
}
