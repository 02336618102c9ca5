// tag::conformance[]
package org.example.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.conformance.Answer;
import io.github.zhuanjie.conformance.ConformanceReport;
import io.github.zhuanjie.conformance.ConformanceRun;
import io.github.zhuanjie.conformance.ConformanceTarget;
import io.github.zhuanjie.conformance.RequirementResult;
import io.github.zhuanjie.conformance.ResultStatus;
import io.github.zhuanjie.conformance.Task;
import io.github.zhuanjie.conformance.TaskBook;
import io.github.zhuanjie.conformance.own.OwnTarget;
import io.github.zhuanjie.conformance.report.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The numbered requirements, as far as the system does what they are about. */
class ConformanceTest {

    /** A question becomes calls of the system. */
    private static final class OurSystem implements ConformanceTarget {
        private final ConformanceTarget calls = new OwnTarget(); // yours

        @Override
        public String getName() {
            return "hub";
        }

        @Override
        public Optional<Answer> answer(Task task) {
            return switch (task.kind()) {
                case DISCLOSE, INQUIRE, SEAL, VERIFY -> calls.answer(task);
                default -> Optional.empty(); // what the system does not do
            };
        }
    }

    @Test
    void whatTheSystemDoesItDoesAsRequired() throws IOException {
        ConformanceReport report =
                ConformanceRun.of(TaskBook.standard(), Clock.systemUTC()).test(new OurSystem());
        try (OutputStream to = Files.newOutputStream(Path.of("target/conformance.html"))) {
            HtmlReport.write(report, Locale.ENGLISH, to);
        }

        assertThat(report.results())
                .filteredOn(result -> result.status() == ResultStatus.FAILS)
                .flatExtracting(RequirementResult::mismatches)
                .isEmpty();
        assertThat(report.count(ResultStatus.HOLDS)).isGreaterThan(20);
    }
}
// end::conformance[]
