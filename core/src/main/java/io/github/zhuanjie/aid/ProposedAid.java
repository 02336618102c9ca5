package io.github.zhuanjie.aid;

import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.plan.Award;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Aid that a project is about to give: what {@link Stacking} holds against the ledger.
 *
 * @param subject  household, person and need
 * @param project  the project
 * @param operators  who runs the project; empty if not said, then a record of any charity may be the project's
 * @param award  what it would give
 * @param statedIllness  the illness it is for; empty to take the person's only one, if that is known
 * @param supplementTo  the earlier record of the project that it would supplement
 */
public record ProposedAid(
        NeedCase subject,
        ProjectId project,
        List<CharityOrganization> operators,
        Award award,
        Optional<Illness> statedIllness,
        Optional<AidRecordId> supplementTo) {

    /** Requires all components. */
    public ProposedAid {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(project, "project");
        operators = List.copyOf(operators);
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(statedIllness, "statedIllness");
        Objects.requireNonNull(supplementTo, "supplementTo");
    }

    /**
     * Obtains a proposal for the person's only illness that supplements nothing.
     *
     * @param subject  household, person and need
     * @param project  the project
     * @param award  what it would give
     * @return the proposal
     */
    public static ProposedAid of(NeedCase subject, CharityProject project, Award award) {
        return of(subject, project.getId(), award).withOperators(project.getOperators());
    }

    /**
     * Obtains a proposal of a project whose operators are not said.
     *
     * @param subject  household, person and need
     * @param project  the project
     * @param award  what it would give
     * @return the proposal
     */
    public static ProposedAid of(NeedCase subject, ProjectId project, Award award) {
        return new ProposedAid(subject, project, List.of(), award, Optional.empty(), Optional.empty());
    }

    /**
     * Says who runs the project.
     *
     * @param organizations  the operators
     * @return the proposal with them
     */
    public ProposedAid withOperators(List<CharityOrganization> organizations) {
        return new ProposedAid(subject, project, organizations, award, statedIllness, supplementTo);
    }

    /**
     * Says for which illness the aid is.
     *
     * @param illness  the illness
     * @return the proposal for it
     */
    public ProposedAid withIllness(Illness illness) {
        return new ProposedAid(subject, project, operators, award, Optional.of(illness), supplementTo);
    }

    /**
     * Says that the aid supplements earlier aid.
     *
     * @param earlier  the record of the earlier aid
     * @return the proposal of a supplement
     */
    public ProposedAid withSupplementTo(AidRecordId earlier) {
        return new ProposedAid(subject, project, operators, award, statedIllness, Optional.of(earlier));
    }

    /** Returns the illness the aid is for: the stated one, else the only one that the person is known to have. */
    Optional<Illness> illness() {
        return statedIllness.or(() -> onlyIllness(subject));
    }

    static Optional<Illness> onlyIllness(NeedCase subject) {
        return subject.person()
                .getIllnesses()
                .toOptional()
                .filter(all -> all.size() == 1)
                .map((Set<Illness> all) -> all.iterator().next());
    }

    /**
     * Returns only identifiers.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "ProposedAid[" + subject.need().getId() + ", " + project + "]";
    }
}
