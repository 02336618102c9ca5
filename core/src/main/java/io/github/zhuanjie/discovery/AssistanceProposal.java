package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.identity.PersonId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The proposal to look into one category of government assistance for a household or one of its members, with the reasons.
 * It is no decision and no application: a person looks at it and acts, or does not (PIPL art. 24).
 *
 * <p>It is kept in memory only and has no document form.
 */
@Value.Immutable
public interface AssistanceProposal {

    /**
     * Returns the category.
     *
     * @return the category
     */
    @Value.Redacted
    AssistanceCategory getCategory();

    /**
     * Returns whom the proposal is for.
     *
     * @return the members, by identifier: one under a rule about a person; under a rule about a household those who are
     *     counted and not known to be recognised; empty if nobody is listed
     */
    List<PersonId> getPersons();

    /**
     * Returns what recorded facts say.
     *
     * @return the outlook
     */
    @Value.Redacted
    Outlook getOutlook();

    /**
     * Returns the reasons: that nobody is recognised yet, and the criteria of the rule.
     *
     * @return the finding; its truth may still be unknown where the outlook is likely, if only an assessor's judgement is
     *     open
     */
    @Value.Redacted
    Finding getFinding();

    /**
     * Returns the rule that was asked.
     *
     * @return the rule; empty if none is known for the place and day, or the place is not known or only broadly
     */
    @Value.Redacted
    Optional<AssistanceRule> getRule();

    /**
     * Returns whom to tell: article four names the local civil affairs department and the township or street office.
     *
     * @return the township of residence, which receives applications; the county, or what else is known of the residence, if
     *     its township is not
     */
    @Value.Redacted
    DivisionCode getRecipient();

    /**
     * Returns what would have to be known or judged.
     *
     * @return the open facts that decide, most easily asked for first; judgements last but rules of a newer kind
     */
    default List<MissingFact> open() {
        return getFinding().deciding().stream()
                .flatMap(single -> single.missing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns what a person has to judge.
     *
     * @return the rule's own words, in order
     */
    default List<String> toJudge() {
        return open().stream()
                .filter(fact -> fact.gap() == Gap.JUDGEMENT)
                .flatMap(fact -> fact.detail().stream())
                .toList();
    }

    /**
     * Starts a proposal.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssistanceProposal}; {@code build} requires category, outlook, finding and recipient. */
    final class Builder extends ImmutableAssistanceProposal.Builder {
        Builder() {}
    }
}
