package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.MatchingRequestBuilder;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How much slower are problems with households, shares of areas or several grants a need than the plain ones, which alone
 * have a counterpart in other solvers? Decides whether real lists are as quick as the published figures.
 */
public final class RicherProblems {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int CAPACITY = 40;

    private RicherProblems() {}

    /**
     * Times an algorithm of this library on one problem and prints the CPU seconds of the process for each call.
     *
     * @param arguments  algorithm, size, setting ({@code plain}, {@code households}, {@code areas} or
     *     {@code two-grants}), number of calls
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        MatchingAlgorithm algorithm = MatchingAlgorithms.standard().get(arguments[0]);
        MatchingRequest request = request(
                MatchingInstance.of(
                        new InstanceSpec(InstanceSize.valueOf(arguments[1]), BenefitMode.FINE, CAPACITY, 1)),
                Setting.parse(arguments[2]));
        for (int call = 1; call <= Integer.parseInt(arguments[3]); call++) {
            double start = Machine.processCpu();
            Allocation allocation = algorithm.match(request);
            double taken = Machine.processCpu() - start;
            out.println(String.format(
                    Locale.ROOT,
                    "%s %s %s call %d: %.2f s CPU, %d grants, peak %d MB, load %.1f",
                    arguments[0],
                    arguments[1],
                    arguments[2],
                    call,
                    taken,
                    allocation.getPlacements().size(),
                    Machine.peakKib() / 1024,
                    Machine.load()));
        }
    }

    private static MatchingRequest request(MatchingInstance instance, Setting setting) {
        MatchingRequestBuilder builder = MatchingRequest.builder();
        DrawnProjects drawn = instance.drawnProjects();
        List<ProjectId> ids = new ArrayList<>();
        for (int project = 0; project < instance.projects(); project++) {
            ProjectId id = ProjectId.of("P-" + project);
            ids.add(id);
            builder.addProject(
                    setting.capacity(id, instance.places(project), drawn.level(project), drawn.place(project)));
        }
        int[] after = Score.ranks(instance);
        Setting.Pairing pairing = new Setting.Pairing();
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            MatchingNeed.Builder dressed = MatchingNeed.builder()
                    .id(NeedId.of("N-" + need))
                    .household(HouseholdId.of("H-" + need))
                    .priority(after[need])
                    .registeredOn(DAY)
                    .candidates(candidates(reader, ids));
            setting.dress(dressed, need, reader.county(), pairing);
            builder.addNeed(dressed.build());
        }
        return builder.build();
    }

    private static List<Candidate> candidates(NeedReader reader, List<ProjectId> ids) {
        List<Candidate> candidates = new ArrayList<>(reader.size());
        for (int at = 0; at < reader.size(); at++) {
            candidates.add(new Candidate(ids.get(reader.project(at)), Yuan.ofFen(0), reader.benefit(at), 0));
        }
        candidates.sort(Comparator.comparingInt(candidate -> -candidate.benefit()));
        return candidates;
    }
}
