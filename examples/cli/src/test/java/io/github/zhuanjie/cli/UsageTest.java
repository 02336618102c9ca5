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
                "validate"
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
    @ValueSource(strings = {"--help", "demo --help", "match -h", "validate -h", "check -h", "generate -h", "--version"})
    void helpExitsWithZero(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isNotBlank();
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

    @Test
    void bothLanguagesHaveTheSameTexts() {
        String bundle = "io.github.zhuanjie.cli.texts";

        assertThat(ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }
}
