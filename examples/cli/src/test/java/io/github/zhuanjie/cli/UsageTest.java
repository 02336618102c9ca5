package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "demo",
                "demo --out",
                "demo --out x --frobnicate",
                "match --out x",
                "check",
                "check passport",
                "generate --out x",
                "generate --scale galaxy --out x",
                "generate --scale township --out x --area 3210",
                "generate --scale township --out x --area 329999",
                "match --households a --needs b --supply c --out d --algorithm dice",
                "match --households a --needs b --supply c --out d --as-of yesterday",
                "explain --household H1 --project p --households a --needs b",
                "explain --household H1 --project p --households a --needs b --supply c --as-of never",
                "validate",
                "demo --out ",
                "generate --scale township --out x --as-of 0001-01-01",
                "match --households a --needs b --supply c --out d --as-of=-999999999-01-01",
                "match --households a --needs b --supply c --out d --as-of 2024-01-01 --as-of 2024-01-02",
                "match --households a --needs b --supply c --out d --area 329999"
            })
    void wrongUsageExitsWithTwo(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");

        CommandLineRun run = CommandLineRun.of(args);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void wrongUsageDoesNotRepeatWhatWasTyped() {
        CommandLineRun run = CommandLineRun.of("check", "11010519491231002X");

        assertThat(run.err()).doesNotContain("11010519491231002X");
    }

    @Test
    void theOutputFolderMustNotBeAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "precious");

        CommandLineRun run = CommandLineRun.of("generate", "--scale", "township", "--out", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(file).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "match -h",
                "explain -h",
                "screen -h",
                "validate -h",
                "check -h",
                "generate -h",
                "--version"
            })
    void helpExitsWithZero(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void helpTellsTheCommandsApart() {
        for (String language : new String[] {"zh", "en"}) {
            String help = CommandLineRun.of("--help", "--lang", language).out();

            assertThat(help.lines()
                            .filter(line -> line.matches("  (demo|match|explain|screen|validate|check|generate) +.*")))
                    .hasSize(7)
                    .map(line -> line.strip().replaceFirst("\\w+ +", ""))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void anUnknownAlgorithmIsAnsweredWithTheKnownOnes() {
        CommandLineRun run = CommandLineRun.of(
                "match", "--households", "a", "--needs", "b", "--supply", "c", "--out", "d", "--algorithm", "dice");

        assertThat(run.err()).contains("priority-first", "greedy");
    }

    @Test
    void noThreadAtAllIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of(
                "match", "--households", "a", "--needs", "b", "--supply", "c", "--out", "d", "--threads", "0");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--threads");
    }

    @Test
    void aLimitOfNoTimeIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of(
                "match", "--households", "a", "--needs", "b", "--supply", "c", "--out", "d", "--time-limit", "0");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--time-limit");
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        CommandLineRun run = CommandLineRun.of("validate", "b/no\n\u001b[31mred");

        assertThat(run.out()).isEqualTo("b/no??[31mred: FILE_MISSING file does not exist\n");
    }

    @Test
    void resultsThatCannotBeWrittenAreAFailure() {
        java.io.PrintWriter broken = new java.io.PrintWriter(new java.io.Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("no space");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        java.io.StringWriter err = new java.io.StringWriter();
        Terminal terminal = new Terminal(
                new java.io.ByteArrayInputStream(new byte[] {'1', '\n'}),
                broken,
                new java.io.PrintWriter(err),
                Locale.ENGLISH,
                false);

        assertThat(Main.run(terminal, "check", "yuan")).isEqualTo(3);
        assertThat(err.toString()).contains("could not be written");
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertThat(CommandLineRun.of("match", "--help", "--lang", "zh").out()).contains("用法", "供给清单");
        assertThat(CommandLineRun.of("match", "--help", "--lang=en").out()).contains("Usage", "Supply list");
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, zh_CN.UTF-8, zh",
        "LANG, zh_TW, zh",
        "LANG, en_US.UTF-8, en",
        "LANG, C, en",
        "LC_MESSAGES, de_DE, en"
    })
    void theLanguageComesFromTheEnvironment(String variable, String value, String language) {
        assertThat(Languages.of(Map.of(variable, value)).getLanguage()).isEqualTo(language);
    }

    @Test
    void theFirstVariableThatIsSetDecides() {
        Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN", "LANG", "en_US");

        assertThat(Languages.of(environment)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_en.properties", "texts_zh_CN.properties"})
    void noTextIsThereTwice(String bundle) throws IOException {
        Path file = Path.of("src/main/resources/io/github/zhuanjie/cli", bundle);

        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        String bundle = "io.github.zhuanjie.cli.texts";

        assertThat(ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }
}
