package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} reads the rules of a supply list as rules. */
class LintOfSupplyTest {

    private static final String INSURED = "{\"type\":\"INSURED\"}";
    private static final String NOT_INSURED = "{\"type\":\"NOT\",\"of\":" + INSURED + "}";

    @TempDir
    private Path folder;

    private Path supply;

    @BeforeEach
    void name() {
        supply = folder.resolve("supply.json");
    }

    @Test
    void warningsHaveTheirPlaceAndDoNotFail() throws IOException {
        write("{\"type\":\"ANY_OF\",\"of\":[" + INSURED + "," + INSURED + "]}");

        CommandLineRun run = CommandLineRun.of("validate", supply.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .containsExactly(supply + ": /projects/0/criteria/of/1 CRITERION_DUPLICATE says the same as the part at"
                        + " /projects/0/criteria/of/0");
        assertThat(run.err()).contains("Errors: 0. Warnings: 1.");
    }

    @Test
    void warningsComeInChinese() throws IOException {
        write("{\"type\":\"NOT\",\"of\":" + NOT_INSURED + "}");

        assertThat(CommandLineRun.of("validate", supply.toString(), "--lang", "zh")
                        .outLines())
                .containsExactly(supply + ": /projects/0/criteria CRITERION_DOUBLE_NEGATION 双重否定，可直接写明条件");
    }

    @Test
    void criteriaThatNobodyMeetsFail() throws IOException {
        write("{\"type\":\"ALL_OF\",\"of\":[" + INSURED + "," + NOT_INSURED + "]}");

        CommandLineRun run = CommandLineRun.of("validate", supply.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(1).first().asString().contains("/projects/0/criteria CRITERION_NEVER");
        assertThat(CommandLineRun.of("validate", supply.toString(), "--lang", "zh")
                        .out())
                .contains("CRITERION_NEVER 条件自相矛盾，任何人都不可能符合");
    }

    @Test
    void anUnknownTypeIsRefusedWithTheTypesThatThereAre() throws IOException {
        write("{\"type\":\"ALL_OFF\",\"of\":[]}");

        CommandLineRun run = CommandLineRun.of("validate", supply.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines())
                .hasSize(1)
                .first()
                .asString()
                .contains("/projects/0/criteria/type JSON_UNKNOWN_CODE", "ALL_OF,");
    }

    private void write(String criteria) throws IOException {
        Files.writeString(
                supply,
                "{\"id\":\"list\",\"area\":\"321081\",\"asOf\":\"2026-01-01\",\"title\":\"清单\",\"version\":1,"
                        + "\"projects\":[{\"id\":\"a\",\"name\":\"助医\",\"areas\":[\"321081\"],"
                        + "\"applicationMode\":\"INDIVIDUAL\",\"needKinds\":[\"MEDICAL\"],"
                        + "\"operators\":[{\"name\":\"仪征市慈善总会\"}],\"criteria\":" + criteria + "}]}");
    }
}
