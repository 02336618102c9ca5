package io.github.zhuanjie.explanation;

import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what was found of each condition, one line a finding, a part further in than the whole: a mark, the condition in
 * words, the member it was asked about by identifier, the limit that a local figure came to, what was found, what is
 * missing and why, and where the rule is written if the line above does not say so.
 *
 * <p>What was found is masked unless the caller asks for it, and so is what a condition was compared with where that tells
 * of the household or need: a limit times the number of people, how many are not listed, the kind of need. Names of people
 * and their numbers on documents are nowhere in a finding.
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingText {

    /** Stands before a condition that holds. */
    public static final String HOLDS = "✓";

    /** Stands before a condition that does not hold. */
    public static final String FAILS = "✗";

    /** Stands before a condition that cannot be told. */
    public static final String OPEN = "?";

    private static final String INDENT = "  ";

    private final Words words;
    private final CriterionText criteria;
    private final FactText facts;
    private final ObservationText observations;

    /**
     * Creates a text of findings.
     *
     * @param messages  the reader's language
     * @param reveal  whether to say what was found about the person, household and need, and limits that tell of it; false
     *     masks them
     */
    public FindingText(Messages messages, boolean reveal) {
        this.words = new Words(Objects.requireNonNull(messages, "messages"), DivisionRegistry.standard());
        this.criteria = new CriterionText(messages);
        this.facts = new FactText(words);
        this.observations = new ObservationText(words, reveal);
    }

    /**
     * Says a finding and its parts.
     *
     * @param finding  the finding
     * @return the lines, in the order of the rule, the first not indented
     */
    public List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        add(finding, Optional.empty(), "", lines);
        return List.copyOf(lines);
    }

    private void add(Finding finding, Optional<RuleReference> above, String indent, List<String> lines) {
        Optional<RuleReference> rule = finding.grounds().rule();
        String line = words.explain("line", mark(finding.truth()), describe(finding));
        Stream<String> source =
                rule.equals(above) ? Stream.empty() : rule.stream().map(this::source);
        lines.add(indent + Stream.concat(Stream.of(line), source).collect(Collectors.joining(" ")));
        finding.parts().forEach(part -> add(part, rule, indent + INDENT, lines));
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> HOLDS;
            case FALSE -> FAILS;
            case UNKNOWN -> OPEN;
        };
    }

    private String describe(Finding finding) {
        Stream<String> member = finding.grounds().member().stream().map(id -> words.explain("member", id.value()));
        Stream<String> details = Stream.of(
                        limit(finding),
                        finding.grounds()
                                .observed()
                                .map(found ->
                                        words.explain("found", observations.describe(finding.condition(), found))),
                        missing(finding))
                .flatMap(Optional::stream);
        String said = Stream.concat(Stream.of(condition(finding)), member).collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(said), details).collect(Collectors.joining(words.explain("separator")));
    }

    /**
     * Says the condition of a finding, without what was found.
     *
     * @param finding  the finding
     * @return the rule if it is a single condition, else how its parts are joined
     */
    public String condition(Finding finding) {
        String label = words.label(finding.condition());
        Optional<Criterion> criterion = finding.grounds().criterion();
        if (criterion.isEmpty()) {
            return label;
        }
        if (criterion.get() instanceof Criterion.AtLeast count) {
            return words.explain("count", label, String.valueOf(count.count()));
        }
        if (criterion.get() instanceof Criterion.MemberCount count) {
            return words.explain("count", label, words.range(count.min(), count.max()));
        }
        return criteria.describe(criterion.get());
    }

    /**
     * Says what is missing, of whom, and why.
     *
     * @param fact  the missing fact
     * @return the words; a member is named by identifier
     */
    public String fact(MissingFact fact) {
        return facts.describe(fact);
    }

    private Optional<String> missing(Finding finding) {
        return finding.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(words.explain("missing", facts.describe(finding.missing(), words.say("list"))));
    }

    /** A fixed sum stands in the rule already. */
    private Optional<String> limit(Finding finding) {
        if (finding.operands().isEmpty() || hasFixedSum(finding) && !isPerHead(finding.condition())) {
            return Optional.empty();
        }
        String value = finding.operands().get(0);
        return Optional.of(
                switch (finding.condition()) {
                    case INCOME, LOCAL_INCOME_MULTIPLE -> personal("limit.income", words.amount(value));
                    case FINANCIAL_ASSETS -> personal("limit.assets", words.amount(value));
                    case EXPENSE, RIGID_EXPENSE -> words.explain("limit", words.amount(value));
                    case RIGID_SHARE -> words.explain("limit.ratio", value);
                    case PROJECT_NEED_KIND ->
                        personal(
                                "limit.own",
                                FactText.constant(NeedKind.values(), value)
                                        .map(words::label)
                                        .orElse(value));
                    case PROJECT_APPLICATION ->
                        words.explain(
                                "limit.own",
                                FactText.constant(ApplicationMode.values(), value)
                                        .map(words::label)
                                        .orElse(value));
                    default -> personal("limit.own", value);
                });
    }

    private static boolean isPerHead(Condition condition) {
        return condition == Condition.INCOME || condition == Condition.FINANCIAL_ASSETS;
    }

    /** A limit for the whole household tells how many they are, as their number and the need tell of them. */
    private String personal(String key, String value) {
        return words.explain(key, observations.personal(value));
    }

    private static boolean hasFixedSum(Finding finding) {
        Criterion criterion = finding.grounds().criterion().orElse(null);
        Threshold threshold = criterion instanceof NeedCriterion.Expense expense
                ? expense.threshold()
                : criterion instanceof HouseholdCriterion.RigidExpense rigid ? rigid.threshold() : null;
        return threshold instanceof Threshold.Amount;
    }

    private String source(RuleReference rule) {
        String cited = Stream.of(
                        Optional.of(rule.id()),
                        rule.version().map(version -> words.explain("rule.version", version)),
                        rule.clause())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.explain("separator")));
        return words.explain("rule", cited);
    }
}
