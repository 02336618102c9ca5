package io.github.zhuanjie.screening;

import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.need.NeedCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides all cases for all projects at once. The verdicts are those of {@link Eligibility}, pair by pair; reasons and
 * awards are asked of it for the few pairs for which somebody wants them.
 *
 * <p>Conditions that several projects share are decided once for each case, and most of them once for all cases that are
 * alike in what the condition reads: {@code Eligibility} decides for one of them. Taken for granted is that a comparison
 * of an amount changes its answer at one sum at most for cases otherwise alike. What documents show, the share of rigid
 * expenditure and earlier aid are asked of {@code Eligibility} case by case; conflicts of interest, if they are asked
 * about, pair by pair for the pairs that are left.
 *
 * <p>With N cases, D different conditions, and P projects that serve p cases on average, it takes time in the order of
 * {@code N D + p P S / 64 + C}, where S is the size of a project's criteria and C the number of candidates.
 *
 * <p>Immutable and thread-safe; a table is not.
 */
public final class BulkEligibility {

    /** The most projects or criteria that can be asked for at once. */
    public static final int MAX_TARGETS = Character.MAX_VALUE + 1;

    private final EvaluationContext context;
    private final ConflictOfInterest conflicts;

    /**
     * Creates an assessor that asks nobody about conflicts of interest.
     *
     * @param context  day, local standards, accepted age of facts
     */
    public BulkEligibility(EvaluationContext context) {
        this(context, ConflictOfInterest.NOT_CHECKED);
    }

    /**
     * Creates an assessor.
     *
     * @param context  day, local standards, accepted age of facts
     * @param conflicts  knows interested parties
     */
    public BulkEligibility(EvaluationContext context, ConflictOfInterest conflicts) {
        this.context = Objects.requireNonNull(context, "context");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
    }

    /**
     * Puts cases in a table, which can be asked again and again.
     *
     * @param cases  the cases; their positions name them in the answer
     * @return the table, whose columns are made when they are first needed
     */
    public CaseTable tableOf(Collection<NeedCase> cases) {
        return new CaseTable(context, cases);
    }

    /**
     * Assesses projects, as {@link Eligibility#assess(CharityProject, NeedCase)} does.
     *
     * @param projects  the projects; their positions name them in the answer
     * @param table  the cases
     * @return the verdicts
     * @throws ArithmeticException if the kinds of income of a household, or the local limit for it, come to more than an
     *     amount can hold, and a project asks
     * @throws IllegalArgumentException if there are more than {@value #MAX_TARGETS} projects, or the table is of another
     *     context
     */
    public Candidates assess(List<CharityProject> projects, CaseTable table) {
        requireFit(projects.size(), table);
        Compiler compiler = new Compiler(table);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            CharityProject project = projects.get(i);
            if (mayHelp(project)) {
                List<RowRange> rows = table.areas().rowsOf(project.getAreas(), table.size());
                targets.add(new Target(i, rows, node(project, compiler)));
            }
        }
        return new Sieve(table, compiler, targets, judge(projects, table)).run(projects.size());
    }

    /** What is decided for everybody. */
    private boolean mayHelp(CharityProject project) {
        return project.isOpen(context.asOf())
                && project.getApplicationMode().isForIndividuals()
                && !project.getNeedKinds().isEmpty();
    }

    private static Node node(CharityProject project, Compiler compiler) {
        return new Node.All(List.of(
                compiler.needKinds(project.getNeedKinds()),
                project.getCriteria().map(compiler::criterion).orElseGet(Node.Open::new),
                project.getBenefit().map(compiler::standard).orElseGet(Node.Open::new)));
    }

    private Optional<Sieve.Judge> judge(List<CharityProject> projects, CaseTable table) {
        if (conflicts == ConflictOfInterest.NOT_CHECKED) {
            return Optional.empty();
        }
        Eligibility eligibility = new Eligibility(context, conflicts);
        return Optional.of((row, target) ->
                eligibility.assess(projects.get(target), table.subject(row)).verdict());
    }

    /**
     * Decides bare criteria, as {@link Eligibility#assess(Criterion, NeedCase)} does.
     *
     * @param criteria  the criteria; their positions name them in the answer
     * @param table  the cases
     * @return the verdicts
     * @throws ArithmeticException if the kinds of income of a household, or the local limit for it, come to more than an
     *     amount can hold, and a criterion asks
     * @throws IllegalArgumentException if there are more than {@value #MAX_TARGETS} criteria, or the table is of another
     *     context
     */
    public Candidates decide(List<Criterion> criteria, CaseTable table) {
        requireFit(criteria.size(), table);
        Compiler compiler = new Compiler(table);
        List<RowRange> all = List.of(new RowRange(0, table.size()));
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            targets.add(new Target(i, all, compiler.criterion(criteria.get(i))));
        }
        return new Sieve(table, compiler, targets, Optional.empty()).run(criteria.size());
    }

    private void requireFit(int targets, CaseTable table) {
        if (targets > MAX_TARGETS) {
            throw new IllegalArgumentException("there must be at most " + MAX_TARGETS + " targets");
        }
        if (!table.context().equals(context)) {
            throw new IllegalArgumentException("table must be of the same context");
        }
    }
}
