package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} and {@code screen} read local rules as rules. */
class LintOfRulesTest {

    private static final String INSURED = "{\"type\":\"INSURED\"}";
    private static final String TWICE = "{\"type\":\"ANY_OF\",\"of\":[" + INSURED + "," + INSURED + "]}";
    private static final String NEVER =
            "{\"type\":\"ALL_OF\",\"of\":[" + INSURED + ",{\"type\":\"NOT\",\"of\":" + INSURED + "}]}";

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void name() {
        rules = folder.resolve("rules.ndjson");
    }

    private static String rule(String area, String first, String last, String criteria) {
        return "{\"category\":\"DIBAO\",\"area\":\"" + area + "\",\"validFrom\":\"" + first + "\",\"validUntil\":\""
                + last + "\",\"scope\":\"PERSON\",\"source\":\"made up\",\"criteria\":" + criteria + "}";
    }

    private static String rule(String criteria) {
        return rule("321000", "2024-01-01", "2024-12-31", criteria);
    }

    private CommandLineRun validate(String... lines) throws IOException {
        Files.write(rules, List.of(lines));
        return CommandLineRun.of("validate", rules.toString(), "--lang", "en");
    }

    private CommandLineRun screen(String... lines) throws IOException {
        Files.write(rules, List.of(lines));
        Path households = folder.resolve("households.ndjson");
        Files.writeString(
                households,
                "{\"id\":\"H-1\",\"residence\":\"321081\",\"members\":[{\"id\":\"P-1\",\"relation\":\"HEAD\"}]}\n");
        return CommandLineRun.of(
                "screen", "--households", households.toString(), "--rules", rules.toString(), "--lang", "en");
    }

    @Test
    void validateNamesTheLineAndThePlaceInTheRule() throws IOException {
        CommandLineRun run = validate(rule(INSURED), rule("321081", "2024-01-01", "2024-12-31", TWICE));

        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .containsExactly(rules + ":2: /criteria/of/1 CRITERION_DUPLICATE says the same as the part at"
                        + " /criteria/of/0");
        assertThat(run.err()).contains("Errors: 0. Warnings: 1.");
    }

    @Test
    void aRuleThatNobodyMeetsFails() throws IOException {
        CommandLineRun run = validate(rule(NEVER));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines()).singleElement().asString().contains(rules + ":1: /criteria CRITERION_NEVER");
    }

    @Test
    void rulesThatAreInForceOnTheSameDayFail() throws IOException {
        CommandLineRun run = validate(
                rule(INSURED),
                rule("321000", "2024-12-31", "2025-12-31", INSURED),
                rule("321000", "2026-01-01", "2026-12-31", INSURED),
                rule("321081", "2024-01-01", "2024-12-31", INSURED),
                rule("321000", "2024-01-01", "2026-01-01", INSURED));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.outLines())
                .containsExactly(
                        rules + ":2: RULE_OVERLAP the rule of this area for this category on line 1 is in force on the"
                                + " same day",
                        rules + ":5: RULE_OVERLAP the rule of this area for this category on line 1 is in force on the"
                                + " same day");
    }

    @Test
    void eachFileIsATableOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("other.ndjson"), rule(INSURED) + "\n");
        Files.writeString(rules, rule(INSURED) + "\n");

        assertThat(CommandLineRun.of(
                                "validate",
                                rules.toString(),
                                folder.resolve("other.ndjson").toString())
                        .exit())
                .isZero();
    }

    @Test
    void screenRefusesARuleThatNobodyMeets() throws IOException {
        CommandLineRun run = screen(rule(NEVER));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rules.ndjson:1: /criteria CRITERION_NEVER", "Nothing was screened");
    }

    @Test
    void screenLeavesWarningsToValidate() throws IOException {
        CommandLineRun run = screen(rule(TWICE));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("1 household").doesNotContain("CRITERION");
    }
}
