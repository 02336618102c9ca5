package io.github.zhuanjie.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import io.github.zhuanjie.benchmarks.matching.Answer;
import io.github.zhuanjie.benchmarks.matching.Contender;
import io.github.zhuanjie.benchmarks.matching.MatchingInstance;
import io.github.zhuanjie.benchmarks.matching.NeedReader;
import io.github.zhuanjie.benchmarks.matching.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Timefold with its default configuration, stopped after {@value #SECONDS} seconds by the clock. What it has then is an
 * answer, not the best; where even the number of places is exceeded, scoring says so.
 */
public final class TimefoldContender implements Contender {

    private static final int SECONDS = 60;

    /** Creates the solver. */
    public TimefoldContender() {}

    @Override
    public String name() {
        return "timefold-" + SECONDS + "s";
    }

    @Override
    public boolean supports(Rule rule) {
        return rule == Rule.MAX_BENEFIT;
    }

    @Override
    public Attempt prepare(MatchingInstance instance, Rule rule) {
        SolverFactory<Plan> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(PlannedNeed.class)
                .withConstraintProviderClass(PlanConstraints.class)
                .withTerminationSpentLimit(Duration.ofSeconds(SECONDS)));
        return () -> {
            Plan solved = factory.buildSolver().solve(new Plan(needs(instance)));
            return () -> answer(solved);
        };
    }

    private static Answer answer(Plan solved) {
        int[] chosen = new int[solved.getNeeds().size()];
        for (PlannedNeed need : solved.getNeeds()) {
            CandidateProject project = need.getProject();
            chosen[need.getPosition()] = project == null ? Answer.UNSERVED : project.position();
        }
        return Answer.of(chosen);
    }

    private static List<PlannedNeed> needs(MatchingInstance instance) {
        List<CandidateProject> projects = IntStream.range(0, instance.projects())
                .mapToObj(position -> new CandidateProject(position, instance.places(position)))
                .toList();
        NeedReader reader = instance.reader();
        List<PlannedNeed> needs = new ArrayList<>(instance.needs());
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            Map<CandidateProject, Integer> benefits = new HashMap<>();
            List<CandidateProject> candidates = new ArrayList<>();
            for (int at = 0; at < reader.size(); at++) {
                CandidateProject project = projects.get(reader.project(at));
                candidates.add(project);
                benefits.put(project, reader.benefit(at));
            }
            needs.add(new PlannedNeed(need, candidates, benefits));
        }
        return needs;
    }
}
