package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.conformance.TaskBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a vendor in another language does: take the tasks, lay down answers, read the report. */
class ConformanceCommandTest {

    private static final TaskBook BOOK = TaskBook.standard();
    private static final int ALL = BOOK.getRequirements().size();

    @TempDir
    private Path folder;

    private Path kit() {
        return folder.resolve("kit");
    }

    private Path report() {
        return folder.resolve("report");
    }

    private CommandLineRun tested(String... more) {
        String[] args = Stream.concat(
                        Stream.of("conformance", "--target", kit().toString(), "--out", report().toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return CommandLineRun.of(args);
    }

    private void answers() {
        CommandLineRun run = CommandLineRun.of("conformance", "tasks", "--with-answers", "--out", kit().toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Wrote " + BOOK.getTasks().size() + " tasks for " + ALL + " requirements to ");
    }

    @Test
    void ourOwnAnswersHold() throws IOException {
        answers();
        CommandLineRun run = tested();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Requirements: " + ALL + " hold, 0 fail, 0 not tested. Report: ");
        assertThat(report()).isDirectoryContaining(file -> file.endsWith("report.html"));
        assertThat(report().resolve("report.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"passed\" : true");
        assertThat(report().resolve("junit.xml"))
                .content(StandardCharsets.UTF_8)
                .contains("failures=\"0\"");
    }

    @Test
    void tasksComeWithRequirementsAndSchemas() throws IOException {
        answers();

        assertThat(kit())
                .isDirectoryContaining(
                        "glob:**/{codes,requirements,requirements.schema,task.schema,answer.schema}.json");
        assertThat(kit().resolve("schemas/household.schema.json")).isRegularFile();
        assertThat(kit().resolve("lifecycle/lifecycle.md")).isRegularFile();
        assertThat(kit().resolve("examples/referral-history.json")).isRegularFile();
        assertThat(kit().resolve("README.zh-CN.md"))
                .content(StandardCharsets.UTF_8)
                .contains("# 一致性测试包");
        assertThat(kit().resolve("REQUIREMENTS.zh-CN.md"))
                .content(StandardCharsets.UTF_8)
                .startsWith("# 一致性测试要求");
        assertThat(kit().resolve("POLICY.zh-CN.md"))
                .content(StandardCharsets.UTF_8)
                .startsWith("# 文件逐条对照");
        assertThat(kit().resolve("tasks/ZJ-LIFE-003/1/task.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"LIFECYCLE\"")
                .doesNotContain("expect");
        assertThat(kit().resolve("tasks/ZJ-DOC-002/4/document.json")).isRegularFile();
    }

    @Test
    void aWrongAnswerIsTold() throws IOException {
        answers();
        Path answer = kit().resolve("answers/ZJ-TIME-003/1/answer.json");
        Files.writeString(answer, "{\"task\":\"ZJ-TIME-003/1\",\"answer\":{\"lastDay\":\"2026-06-21\"}}");
        CommandLineRun run = tested("--lang", "zh", "--name", "示例系统");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("ZJ-TIME-003 没有规定时限的，不得自行设定；文件未规定时限。" + System.lineSeparator());
        assertThat(run.err()).startsWith("要求：符合 " + (ALL - 1) + " 项，不符合 1 项，未测试 0 项。");
        assertThat(report().resolve("report.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<html lang=\"zh-CN\">", "示例系统", "/lastDay 处应为");
    }

    @Test
    void whoDoesLittleIsTestedOnThat() throws IOException {
        Path answer = kit().resolve("answers/ZJ-TIME-003");
        answers();
        Path some = folder.resolve("some/answers/ZJ-TIME-003");
        Files.createDirectories(some.getParent());
        Files.move(answer, some);
        CommandLineRun run = CommandLineRun.of(
                "conformance", "--target", folder.resolve("some").toString(), "--out", report().toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("Requirements: 1 hold, 0 fail, " + (ALL - 1) + " not tested.");
    }

    @Test
    void whoAnswersNothingDoesNotPass() throws IOException {
        Files.createDirectories(kit().resolve("answers"));

        assertThat(tested().exit()).isEqualTo(1);
    }

    @Test
    void someRequirementsAreTested() {
        answers();

        assertThat(tested("--only", "ZJ-LIFE-001,ZJ-TIME").err()).startsWith("Requirements: 6 hold, 0 fail");
        assertThat(tested("--only", "ZJ-NONE").exit()).isEqualTo(2);
        assertThat(tested("--only", "ZJ-NONE").err()).startsWith("There is no such requirement.");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(CommandLineRun.of("conformance").err()).startsWith("Missing: --target");
        assertThat(CommandLineRun.of("conformance", "--target", kit().toString())
                        .exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("conformance", "tasks").exit()).isEqualTo(2);
        assertThat(tested().err()).startsWith("The folder of the implementation has no folder");
        assertThat(tested().exit()).isEqualTo(2);
        assertThat(CommandLineRun.of("conformance", "--help").out()).contains("--target", "tasks");
    }
}
