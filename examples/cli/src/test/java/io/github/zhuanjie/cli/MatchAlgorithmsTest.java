package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every algorithm by its name, on real projects, of which one has a budget. */
class MatchAlgorithmsTest {

    @TempDir
    private static Path input;

    @BeforeAll
    static void writeInput() throws IOException {
        TownshipMatch.writeInput(input, supply -> {
            // a township's share of what the project has for the county, so that money is short
            assertThat(supply).contains("\"300000.00\"");
            return supply.replace("\"300000.00\"", "\"9000.00\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"priority-first", "greedy", "budgeted"})
    void algorithmsThatKnowMoneyMakeAPlan(String algorithm, @TempDir Path out) throws IOException {
        CommandLineRun run = TownshipMatch.of(input, algorithm, "en", out.resolve("plan"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .containsPattern(
                        "Seconds: assessing \\d+\\.\\d, ordering \\d+\\.\\d, matching \\d+\\.\\d, verifying \\d+\\.\\d, writing reasons \\d+\\.\\d");
        assertThat(Files.readString(out.resolve("plan/plan.json"))).contains("\"name\": \"" + algorithm + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"max-benefit", "stable"})
    void othersSayInOneLineWhatTheyCannotDo(String algorithm, @TempDir Path out) {
        CommandLineRun run = TownshipMatch.of(input, algorithm, "en", out.resolve("plan"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("Nothing was matched and nothing was written: algorithm " + algorithm
                        + " cannot keep a limit that the supply list sets");
        assertThat(out.resolve("plan")).doesNotExist();
        assertThat(TownshipMatch.of(input, algorithm, "zh", out.resolve("plan")).err())
                .contains("算法 " + algorithm + " 不支持供给清单中的某些限制");
    }

    @Test
    void aPlanThatIsWeighedSaysInASentenceHowFarItIsFromTheLargest(@TempDir Path out) throws IOException {
        CommandLineRun english = TownshipMatch.of(input, "budgeted", "en", out.resolve("en"));
        CommandLineRun chinese = TownshipMatch.of(input, "budgeted", "zh", out.resolve("zh"));
        CommandLineRun greedy = TownshipMatch.of(input, "greedy", "en", out.resolve("greedy"));

        assertThat(english.outLines().get(english.outLines().size() - 1))
                .matches("The grants of this plan are worth [\\d,]+ points of benefit \\(not money\\) in all; .*");
        assertThat(chinese.outLines().get(chinese.outLines().size() - 1)).contains("本方案的帮扶效益合计");
        assertThat(greedy.out()).doesNotContain("are worth");
        assertThat(Files.readString(out.resolve("en/report.html")))
                .contains("The grants of this plan are worth", "本方案的帮扶效益合计");
        assertThat(Files.readString(out.resolve("greedy/report.html"))).doesNotContain("本方案的帮扶效益");
    }

    @Test
    void theReportSaysWhereTheNextDonationHelpsMostIfThePlanCanTell(@TempDir Path out) throws IOException {
        TownshipMatch.of(input, "budgeted", "en", out.resolve("budgeted"));
        TownshipMatch.of(input, "greedy", "en", out.resolve("greedy"));

        assertThat(Files.readString(out.resolve("budgeted/report.html")))
                .contains(
                        "再增加一个名额或一笔捐赠，先用在哪里",
                        "For each kind of need the project where one more is worth most",
                        "10,000 yuan");
        assertThat(Files.readString(out.resolve("greedy/report.html"))).doesNotContain("再增加一个名额或一笔捐赠");
    }
}
