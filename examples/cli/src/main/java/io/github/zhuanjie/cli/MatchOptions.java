package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.algorithm.TimeLimitedMatching;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How files are matched.
 *
 * @param asOf  the day on which eligibility is judged
 * @param algorithm  the algorithm
 * @param key  what breaks ties, see {@link io.github.zhuanjie.matching.planning.MatchingPlanner#withSeed}
 * @param area  what the report is about; empty to tell it from the households
 * @param synthetic  whether the people are invented, which the report then says
 * @param threads  how many threads may decide at once
 */
record MatchOptions(
        LocalDate asOf,
        MatchingAlgorithm algorithm,
        String key,
        Optional<DivisionCode> area,
        boolean synthetic,
        int threads) {

    static final String DEFAULT_ALGORITHM = "priority-first";

    static MatchOptions on(LocalDate asOf) {
        MatchingAlgorithm standard = MatchingAlgorithms.standard().get(DEFAULT_ALGORITHM);
        return new MatchOptions(asOf, standard, "", Optional.empty(), false, 1);
    }

    MatchOptions withArea(Optional<DivisionCode> newArea) {
        return new MatchOptions(asOf, algorithm, key, newArea, synthetic, threads);
    }

    MatchOptions withKey(String newKey) {
        return new MatchOptions(asOf, algorithm, newKey, area, synthetic, threads);
    }

    /**
     * Chooses another algorithm.
     *
     * @param name  its name
     * @param limit  how long it may take if it is not one of this library, of which one knows that they end
     * @throws UsageException if there is none of that name, or one that was added cannot be used
     */
    MatchOptions withAlgorithm(String name, Duration limit) {
        MatchingAlgorithm found = algorithmNamed(name);
        boolean own = MatchingAlgorithms.standard().getNames().contains(name);
        MatchingAlgorithm limited = own ? found : new TimeLimitedMatching(found, limit);
        return new MatchOptions(asOf, limited, key, area, synthetic, threads);
    }

    MatchOptions ofSyntheticPeople() {
        return new MatchOptions(asOf, algorithm, key, area, true, threads);
    }

    MatchOptions withThreads(int newThreads) {
        return new MatchOptions(asOf, algorithm, key, area, synthetic, newThreads);
    }

    private static MatchingAlgorithm algorithmNamed(String name) {
        MatchingAlgorithms algorithms = MatchingAlgorithms.discover();
        if (algorithms.getNames().contains(name)) {
            return algorithms.get(name);
        }
        throw algorithms.getUnusable().stream()
                .filter(each -> each.mayBe(name))
                .findFirst()
                .map(each -> new UsageException(
                        "usage.algorithm.added",
                        Terminal.printable(String.valueOf(each.fault().getMessage()))))
                .orElseGet(() -> new UsageException("usage.algorithm", String.join(", ", algorithms.getNames())));
    }
}
