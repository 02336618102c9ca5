package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How files are matched.
 *
 * @param asOf  the day on which eligibility is judged
 * @param algorithm  the algorithm
 * @param area  what the report is about; empty to tell it from the households
 * @param synthetic  whether the people are invented, which the report then says
 */
record MatchOptions(LocalDate asOf, MatchingAlgorithm algorithm, Optional<DivisionCode> area, boolean synthetic) {

    static final String DEFAULT_ALGORITHM = "priority-first";

    static MatchOptions on(LocalDate asOf) {
        return new MatchOptions(asOf, algorithmNamed(DEFAULT_ALGORITHM), Optional.empty(), false);
    }

    MatchOptions withArea(Optional<DivisionCode> newArea) {
        return new MatchOptions(asOf, algorithm, newArea, synthetic);
    }

    /**
     * Chooses another algorithm.
     *
     * @throws UsageException if there is none of that name
     */
    MatchOptions withAlgorithm(String name) {
        return new MatchOptions(asOf, algorithmNamed(name), area, synthetic);
    }

    MatchOptions ofSyntheticPeople() {
        return new MatchOptions(asOf, algorithm, area, true);
    }

    private static MatchingAlgorithm algorithmNamed(String name) {
        MatchingAlgorithms algorithms = MatchingAlgorithms.discover();
        if (!algorithms.getNames().contains(name)) {
            throw new UsageException("usage.algorithm", String.join(", ", algorithms.getNames()));
        }
        return algorithms.get(name);
    }
}
