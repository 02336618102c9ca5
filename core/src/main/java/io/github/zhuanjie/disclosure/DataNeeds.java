package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.privacy.DataKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a recipient needs for one purpose, and why: the other side of the gate beside the consent. Worked out from what the
 * project asks and gives, so that "need" is no word of whoever sends (PIPL art. 6: the least that the purpose needs).
 *
 * <p>What a project has not published cannot be needed; the recipient then asks for facts, and what it asked for counts.
 * Documents that a project wants are words for people and are not read: an office that knows what they hold adds it with
 * {@link #and}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataNeeds {

    private static final Set<DataKind> BASIC =
            Collections.unmodifiableSet(EnumSet.of(DataKind.NAME, DataKind.CONTACT, DataKind.NEED));

    private final Purpose purpose;
    private final Map<DataKind, Set<DataNeedReason>> reasons;

    private DataNeeds(Purpose purpose, Map<DataKind, Set<DataNeedReason>> reasons) {
        this.purpose = purpose;
        this.reasons = reasons;
    }

    private static DataNeeds none(Purpose purpose) {
        return new DataNeeds(Objects.requireNonNull(purpose, "purpose"), new EnumMap<>(DataKind.class));
    }

    /**
     * Works out what a project needs: what nobody can be helped without, what its criteria and benefits ask, and what
     * handing over takes; for money an account and the number of its holder.
     *
     * @param project  the project
     * @return the needs
     */
    public static DataNeeds of(CharityProject project) {
        DataNeeds needs = none(Purpose.project(project.getId())).with(BASIC, DataNeedReason.BASIC);
        Set<DataKind> asked =
                project.getCriteria().map(rule -> rule.accept(new RuleKinds())).orElseGet(Set::of);
        needs = needs.with(asked, DataNeedReason.CRITERION);
        List<Benefit> benefits = Stream.concat(project.getBenefit().stream(), project.getFurtherBenefits().stream())
                .toList();
        for (Benefit benefit : benefits) {
            needs = needs.with(BenefitKinds.toCompute(benefit), DataNeedReason.AWARD)
                    .with(BenefitKinds.toHandOver(benefit), DataNeedReason.HANDOVER);
        }
        return needs;
    }

    /**
     * Works out what an application for government assistance needs: what nobody can be helped without, the number under
     * which the person is looked up, and what the rules of the place ask.
     *
     * @param purpose  the assistance; without categories every rule counts
     * @param rules  the rules in force where the application is decided; those for other categories do not count
     * @return the needs
     */
    public static DataNeeds forAssistance(Purpose.Assistance purpose, Collection<AssistanceRule> rules) {
        DataNeeds needs = none(purpose)
                .with(BASIC, DataNeedReason.BASIC)
                .with(EnumSet.of(DataKind.RESIDENT_ID), DataNeedReason.HANDOVER);
        for (AssistanceRule rule : rules) {
            boolean meant = purpose.categories().isEmpty()
                    || purpose.categories().stream().anyMatch(category -> category.includes(rule.getCategory()));
            if (meant) {
                needs = needs.with(rule.getCriteria().accept(new RuleKinds()), DataNeedReason.CRITERION);
            }
        }
        return needs;
    }

    /**
     * Takes the office's word for what is needed, where no project or rule is at hand to work it out from.
     *
     * @param purpose  the purpose
     * @param kinds  the kinds
     * @return the needs, each of them {@link DataNeedReason#STATED}
     */
    public static DataNeeds stated(Purpose purpose, Set<DataKind> kinds) {
        return none(purpose).with(kinds, DataNeedReason.STATED);
    }

    /**
     * Adds what the office knows to be needed, such as for documents that a project wants.
     *
     * @param kinds  the kinds
     * @return the needs with these, {@link DataNeedReason#STATED}
     */
    public DataNeeds and(DataKind... kinds) {
        return with(List.of(kinds), DataNeedReason.STATED);
    }

    /**
     * Adds what the recipient asked for.
     *
     * @param facts  the kinds of facts
     * @return the needs with these, {@link DataNeedReason#ASKED}
     */
    public DataNeeds andAsked(Set<FactKind> facts) {
        DataNeeds needs = this;
        for (FactKind fact : facts) {
            needs = needs.with(FactKinds.of(fact), DataNeedReason.ASKED);
        }
        return needs;
    }

    private DataNeeds with(Collection<DataKind> kinds, DataNeedReason reason) {
        Map<DataKind, Set<DataNeedReason>> more = new EnumMap<>(DataKind.class);
        reasons.forEach((kind, why) -> more.put(kind, EnumSet.copyOf(why)));
        for (DataKind kind : kinds) {
            more.computeIfAbsent(kind, fresh -> EnumSet.noneOf(DataNeedReason.class))
                    .add(reason);
        }
        more.replaceAll((kind, why) -> Collections.unmodifiableSet(why));
        return new DataNeeds(purpose, more);
    }

    /**
     * Returns what it is needed for.
     *
     * @return the purpose
     */
    public Purpose getPurpose() {
        return purpose;
    }

    /**
     * Returns what is needed.
     *
     * @return the kinds in the order of the constants
     */
    public Set<DataKind> getKinds() {
        return Collections.unmodifiableSet(reasons.keySet());
    }

    /**
     * Returns what is needed and why, as a form that asks for consent explains it.
     *
     * @return the reasons by kind, both in the order of the constants
     */
    public Map<DataKind, Set<DataNeedReason>> getReasons() {
        return Collections.unmodifiableMap(reasons);
    }

    /**
     * Returns a constant: the purpose tells of the person.
     *
     * @return a text without the needs
     */
    @Override
    public String toString() {
        return "DataNeeds[***]";
    }
}
