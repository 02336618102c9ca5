package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @ParameterizedTest
    @CsvSource({
        "rid, 11010519491231002X, valid",
        "rid, 440524188001010014, valid",
        "rid, 810000199408230021, valid",
        "rid, 11010519491231002x, invalid",
        "rid, 110105194912310021, invalid",
        "rid, 110105194902300028, invalid",
        "uscc, 91350100M000100Y43, valid",
        "uscc, 91110000600037341L, valid",
        "uscc, 91110000600037341N, invalid",
        "uscc, 91350100m000100y43, invalid",
        "division, 321081, valid",
        "division, 321081100, valid",
        "division, 321081100001, valid",
        "division, 321081100000, valid",
        "division, 321081000000, valid",
        "division, 320000, valid",
        "division, 000000, invalid",
        "division, 329999, invalid",
        "yuan, 1200.50, valid",
        "yuan, -0.5, valid",
        "yuan, 1e3, invalid",
        "yuan, 1234567890123, invalid"
    })
    void answersEachKind(String kind, String value, String answer) {
        CommandLineRun run = CommandLineRun.ofText(value + "\n", "check", kind);

        assertThat(run).isEqualTo(new CommandLineRun(0, answer + "\n", ""));
    }

    @Test
    void answersLineByLineInOrder() {
        CommandLineRun run = CommandLineRun.ofText("1\n\n2.5\nx\n7", "check", "yuan");

        assertThat(run.outLines()).containsExactly("valid", "invalid", "valid", "invalid", "valid");
    }

    @Test
    void answersNothingForNoInput() {
        assertThat(CommandLineRun.of("check", "rid").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'１２', 3", "'12\r', 3", "' 12', 3", "'12 ', 3", "'\uFEFF12', 3", "'12\u2028', 3", "'١٢', 3"})
    void takesNothingForAnAmountButAsciiDigits(String value) {
        assertThat(CommandLineRun.ofText(value + "\n", "check", "yuan").out()).isEqualTo("invalid\n");
    }

    @Test
    void answersWhateverTheBytesAre() {
        byte[] noise = new byte[200_000];
        SplittableRandom random = new SplittableRandom(42);
        random.nextBytes(noise);
        int lines = 1;
        for (byte b : noise) {
            lines += b == '\n' ? 1 : 0;
        }
        noise[noise.length - 1] = 'x';

        for (String kind : new String[] {"rid", "uscc", "division", "yuan"}) {
            CommandLineRun run = CommandLineRun.of(noise, "check", kind);

            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.outLines())
                    .hasSizeBetween(lines - 1, lines)
                    .allMatch(answer -> answer.equals("valid") || answer.equals("invalid"));
        }
    }

    @Test
    void aLineOfAMegabyteIsOneAnswer() {
        String line = "1".repeat(1 << 20) + "\n1\n";

        assertThat(CommandLineRun.ofText(line, "check", "yuan").outLines()).containsExactly("invalid", "valid");
    }

    @Test
    void latinOneBytesAreNoDigits() {
        byte[] value = "1\u00B2\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CommandLineRun.of(value, "check", "yuan").out()).isEqualTo("invalid\n");
    }
}
