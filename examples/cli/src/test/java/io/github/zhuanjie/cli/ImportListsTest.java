package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several lists in one sheet: people in a list that is not read are never lost without an error. */
class ImportListsTest {

    @TempDir
    private Path folder;

    private CommandLineRun imported(String... lines) throws IOException {
        Path ledger = Files.write(folder.resolve("名册.csv"), List.of(lines));
        return CommandLineRun.of(
                "import",
                ledger.toString(),
                "--kind",
                "households",
                "--out",
                out().toString(),
                "--area",
                "321081",
                "--as-of",
                "2024-05-31",
                "--lang",
                "zh");
    }

    private Path out() {
        return folder.resolve("households.ndjson");
    }

    @Test
    void listsSideBySideAreBothImported() throws IOException {
        CommandLineRun run = imported("户主姓名,联系电话,户主姓名,联系电话", "赵某,13800000000,钱某,13900000000");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readAllLines(out())).hasSize(2);
        assertThat(run.err()).contains("读取 3 行：导入 2 行（2 条记录）");
    }

    @Test
    void aListThatIsNotReadIsAnError() throws IOException {
        CommandLineRun beside = imported("户主姓名,联系电话,家庭人口,户主姓名,住址", "赵某,13800000000,1,钱某,某村");

        assertThat(beside.exit()).isEqualTo(1);
        assertThat(Files.readAllLines(out())).hasSize(1);
        assertThat(beside.err()).contains("右栏人员未采用");

        CommandLineRun below = imported("户主姓名,联系电话,家庭人口", "赵某,13800000000,1", "姓名,与户主关系,年龄", "钱某,配偶,50");

        assertThat(below.exit()).isEqualTo(1);
        assertThat(Files.readAllLines(out())).hasSize(1);
        assertThat(below.err()).contains("从此行起是另一种表");
    }
}
