package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.ExplanationText;
import io.github.zhuanjie.explanation.NeedExplanationText;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.matching.planning.MatchingPlanner;
import io.github.zhuanjie.matching.planning.PlanExplainer;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds one household, its needs and one project in three files, and explains each pair. */
final class ExplainRun {

    private final Terminal terminal;
    private final Eligibility eligibility;
    private final ExplanationText text;
    private final NeedExplanationText planText;

    ExplainRun(Terminal terminal, LocalDate day, boolean reveal) {
        this.terminal = terminal;
        this.eligibility = new Eligibility(EvaluationContext.on(day));
        this.text = new ExplanationText(terminal.messages(), reveal);
        this.planText = new NeedExplanationText(terminal.messages(), reveal);
    }

    /**
     * Explains. Faults of other records are listed and do not stand in the way; of records with the same identifier the
     * first is used.
     *
     * @return 0; 1 if there were faults
     * @throws UsageException if one of the identifiers is in none of the files, one of the needs is of somebody else, or the plan
     *     is of another supply list, was made with checks that cannot be made here, or does not decide one of the needs; nothing
     *     is explained then
     */
    int run(ExplainQuestion question, MatchFiles files) throws IOException {
        FaultLog log = new FaultLog(terminal, terminal.err());
        RecordReader reader = new RecordReader(terminal, log, true);
        Optional<SupplyList> supply = reader.readDocument(files.supply(), SupplyList.class);
        List<Need> needs = new ArrayList<>();
        FirstLines<NeedId> needLines = new FirstLines<>(log, files.needs());
        boolean readable = reader.readLines(files.needs(), Need.class, (need, line) -> {
            if (needLines.isNew(need.getId(), line) && isAsked(need, question)) {
                needs.add(need);
            }
        });
        List<Household> households = new ArrayList<>();
        FirstLines<HouseholdId> householdLines = new FirstLines<>(log, files.households());
        readable &= reader.readLines(files.households(), Household.class, (household, line) -> {
            if (householdLines.isNew(household.getId(), line)
                    && household.getId().value().equals(question.household())) {
                households.add(household);
            }
        });
        Optional<MatchingResult> plan = question.plan().isPresent()
                ? reader.readDocument(question.plan().get(), MatchingResult.class)
                : Optional.empty();
        readable &= plan.isPresent() == question.plan().isPresent();
        if (supply.isEmpty() || !readable) {
            return log.exitCode();
        }
        Household household = one(households, "usage.unknown.household");
        CharityProject project = one(project(supply.get(), question), "usage.unknown.project");
        one(needs, question.need().isPresent() ? "usage.unknown.need" : "usage.unknown.needs");
        needs.sort(Comparator.comparing(Need::getId));
        List<NeedCase> cases =
                needs.stream().map(need -> caseOf(household, need)).toList(); // all, before the first is printed
        List<List<String>> planned = plan.map(made -> planned(made, supply.get(), project, cases))
                .orElseGet(
                        () -> cases.stream().map(subject -> List.<String>of()).toList());
        for (int i = 0; i < cases.size(); i++) {
            explain(project, cases.get(i), planned.get(i));
        }
        return log.exitCode();
    }

    private static boolean isAsked(Need need, ExplainQuestion question) {
        return need.getHousehold().value().equals(question.household())
                && question.need()
                        .orElse(need.getId().value())
                        .equals(need.getId().value());
    }

    private static List<CharityProject> project(SupplyList supply, ExplainQuestion question) {
        return supply.getProjects().stream()
                .filter(project -> project.getId().value().equals(question.project()))
                .toList();
    }

    private static <T> T one(List<T> found, String unknown) {
        if (found.isEmpty()) {
            throw new UsageException(unknown);
        }
        return found.get(0);
    }

    private static NeedCase caseOf(Household household, Need need) {
        try {
            return NeedCase.of(household, need);
        } catch (InvalidValueException e) {
            throw new UsageException("usage.unknown.person");
        }
    }

    /** Says of every case what the plan did with it, by the day, policy and key of the plan. */
    private List<List<String>> planned(
            MatchingResult plan, SupplyList supply, CharityProject project, List<NeedCase> cases) {
        PriorityPolicy policy = plan.getPolicy().orElseGet(PriorityPolicy::standard);
        MatchingPlanner planner = MatchingPlanner.of(
                        EvaluationContext.on(plan.getAsOf()), policy, new PriorityFirstMatching())
                .withSeed(plan.getSeed().orElse(""));
        if (!plan.getSupplyList().equals(supply.getId()) || plan.getSupplyListVersion() != supply.getVersion()) {
            throw new UsageException("usage.plan.list");
        }
        PlanExplainer explainer = explainer(planner, supply, plan);
        return cases.stream()
                .map(subject -> planned(explainer, project, subject))
                .toList();
    }

    /** List, day, policy and key are the plan's own, so what may differ is what was checked. */
    private PlanExplainer explainer(MatchingPlanner planner, SupplyList supply, MatchingResult plan) {
        try {
            return planner.explainer(supply, plan);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "usage.plan.checks",
                    plan.getChecks().stream().map(terminal.messages()::label).collect(Collectors.joining(", ")));
        }
    }

    private List<String> planned(PlanExplainer explainer, CharityProject project, NeedCase subject) {
        try {
            return planText.lines(
                    explainer.explain(subject), each -> each.getProject().equals(project.getId()));
        } catch (IllegalArgumentException e) {
            throw new UsageException("usage.plan.need");
        }
    }

    private void explain(CharityProject project, NeedCase subject, List<String> planned) {
        print(terminal.text(
                "explain.heading",
                subject.household().getId().value(),
                subject.need().getId().value(),
                project.getId().value(),
                project.getName()));
        text.lines(eligibility.assess(project, subject)).forEach(this::print);
        planned.forEach(this::print);
        terminal.out().println();
    }

    /** A rule quotes a document, which may hold what steers a terminal. */
    private void print(String line) {
        terminal.out().println(Terminal.printable(line));
    }
}
