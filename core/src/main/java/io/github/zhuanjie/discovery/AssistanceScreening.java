package io.github.zhuanjie.discovery;

import io.github.zhuanjie.household.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the screen proposes about one household. Whoever reads it decides whether to tell civil affairs or the township, or
 * to help apply (article four of 苏民助〔2024〕4号); nothing follows by itself.
 *
 * @param household  the household
 * @param asOf  the day of judgement
 * @param proposals  what was looked into, those likely first, then by category and members
 * @param skipped  members who were not considered for a category, by category and member
 * @param toFollow  members who left dibao or tekun not long ago, by member
 */
public record AssistanceScreening(
        HouseholdId household,
        LocalDate asOf,
        List<AssistanceProposal> proposals,
        List<Skipped> skipped,
        List<FormerRecipient> toFollow) {

    /** Copies the lists. */
    public AssistanceScreening {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(asOf, "asOf");
        proposals = List.copyOf(proposals);
        skipped = List.copyOf(skipped);
        toFollow = List.copyOf(toFollow);
    }

    /**
     * Returns the proposals that recorded facts speak for.
     *
     * @return those with {@link Outlook#LIKELY}, in order
     */
    public Stream<AssistanceProposal> likely() {
        return proposals.stream().filter(proposal -> proposal.getOutlook() == Outlook.LIKELY);
    }

    /**
     * Returns only the household's identifier.
     *
     * @return a text without proposals
     */
    @Override
    public String toString() {
        return "AssistanceScreening[" + household + "]";
    }
}
