package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final int WIDTH = 80;

    private final StringWriter err = new StringWriter();

    private Progress start(boolean interactive) {
        PrintWriter writer = new PrintWriter(err, true);
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), writer, writer, Locale.CHINA, interactive);
        return Progress.start(terminal, "progress.import", -1);
    }

    @Test
    void aTerminalGetsABarAndALogALine() {
        try (Progress bar = start(true)) {
            assertThat(bar).isInstanceOf(Progress.Bar.class);
            bar.step();
        }
        assertThat(err.toString()).isEmpty();

        try (Progress lines = start(false)) {
            assertThat(lines).isInstanceOf(Progress.Lines.class);
            lines.step();
            lines.step();
        }
        assertThat(err.toString()).hasLineCount(1).contains("2").doesNotContain("\r");
    }

    @Test
    void theBarCountsWhatIsDone() {
        List<String> drawn = new CopyOnWriteArrayList<>();
        ProgressBarBuilder builder =
                new ProgressBarBuilder().setConsumer(new DelegatingProgressBarConsumer(drawn::add, WIDTH));

        try (Progress bar = new Progress.Bar(builder, "Importing", -1)) {
            for (int i = 0; i < 1_234; i++) {
                bar.step();
            }
        }

        assertThat(drawn).isNotEmpty().allMatch(line -> line.startsWith("Importing"));
        assertThat(drawn.get(drawn.size() - 1)).contains("1234");
    }
}
