package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun export(String kind, String out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("export", "--kind", kind, "--out", folder.resolve(out).toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private <T> String lines(String name, Class<T> type, List<T> records) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                NdjsonWriter<T> writer = NdjsonWriter.open(ZhuanjieJson.strict(), type, out)) {
            for (T record : records) {
                writer.write(record);
            }
        }
        return file.toString();
    }

    private String households() throws IOException {
        return lines("households.ndjson", Household.class, Households.all());
    }

    @ParameterizedTest
    @EnumSource(value = ExportKind.class, mode = Mode.MATCH_ALL, names = "TEMPLATE_.*")
    void templatesNeedNoInput(ExportKind kind) throws IOException {
        for (String out : List.of("t.xlsx", "t.xls", "t.csv")) {
            CommandLineRun run = export(kind.toString(), out, "--lang", "zh");

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(folder.resolve(out)).isNotEmptyFile();
        }
        assertThat(folder.resolve("t.csv")).content().contains("序号");
    }

    @Test
    void rostersHoldNamesUnlessMasked() throws IOException {
        String in = households();

        export("households", "full.csv", "--in", in, "--lang", "zh", "--gb18030");
        CommandLineRun run = export("households", "masked.csv", "--in", in, "--lang", "zh", "--masked");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("full.csv"), Charset.forName("GB18030")))
                .contains("王某甲");
        assertThat(folder.resolve("masked.csv")).content().contains("王*").doesNotContain("王某");
    }

    @Test
    void aReferralFormCarriesNothingOfThePersonWithoutConsent() throws IOException {
        ReferralCourse course = Referrals.sent();
        String events = lines("events.ndjson", ReferralEvent.class, course.applied());
        String needs = lines("needs.ndjson", Need.class, Needs.all());
        String id = course.referral().getId().value();

        CommandLineRun run = export(
                "referral",
                "r.csv",
                "--in",
                events,
                "--id",
                id,
                "--households",
                households(),
                "--needs",
                needs,
                "--lang",
                "zh");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("r.csv"))
                .content()
                .contains("统一社会信用代码")
                .doesNotContain(
                        Referrals.subject().person().getName().orElseThrow().reveal());
        assertThat(export("reply", "reply.xlsx", "--in", events, "--id", id).exit())
                .isZero();
        assertThat(export("reply", "no.xlsx", "--in", events, "--id", "R-none").exit())
                .isEqualTo(2);
    }

    @Test
    void supplyAndNeedsAndPublicityAreWritten() throws IOException {
        Path supply = folder.resolve("supply.json");
        ZhuanjieJson.strict().writePretty(Projects.list(), Files.newOutputStream(supply));
        String needs = lines("needs.ndjson", Need.class, Needs.all());

        assertThat(export("supply", "s.xlsx", "--in", supply.toString()).exit()).isZero();
        assertThat(export("needs", "n.xls", "--in", needs, "--households", households())
                        .exit())
                .isZero();
        assertThat(export("publicity", "p.csv", "--in", households(), "--from", "2026-06-01")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls", ".csv"})
    void whatASheetLeavesOutIsToldByLineAndMemberUnlessMachineDataHoldIt(String extension) throws IOException {
        String in = households();

        CommandLineRun told = export("households", "all" + extension, "--in", in, "--all-columns", "--lang", "en");
        CommandLineRun whole = export(
                "households", "whole" + extension, "--in", in, "--all-columns", "--machine-data", "--lang", "en");

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.err())
                .contains("LEDGER_LEFT_OUT", "households.ndjson:", "/members/0/")
                .doesNotContain("某");
        assertThat(folder.resolve("all" + extension)).isNotEmptyFile();
        assertThat(whole.exit()).as(whole.err()).isZero();
        Path back = folder.resolve("back.ndjson");
        CommandLineRun read = CommandLineRun.of(
                "import",
                folder.resolve("whole" + extension).toString(),
                "--kind",
                "households",
                "--area",
                "321081",
                "--as-of",
                "2026-06-01",
                "--out",
                back.toString());
        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(back).hasSameTextualContentAs(Path.of(in));
    }

    @Test
    void machineDataGoWithAllColumnsAndNeverMasked() throws IOException {
        String in = households();

        assertThat(export("households", "x.csv", "--in", in, "--machine-data").exit())
                .isEqualTo(2);
        assertThat(export("households", "x.csv", "--in", in, "--all-columns", "--machine-data", "--masked")
                        .exit())
                .isEqualTo(2);
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void aNeedIsToldWhereItStandsAndProjectsComeBackWhole() throws IOException {
        List<Need> all = new ArrayList<>(Needs.all());
        all.set(1, Need.builder().from(all.get(1)).discoveredThrough(" 村").build());
        String needs = lines("needs.ndjson", Need.class, all);
        Path supply = folder.resolve("supply.json");
        ZhuanjieJson.strict().writePretty(Projects.list(), Files.newOutputStream(supply));

        CommandLineRun run =
                export("needs", "n.xlsx", "--in", needs, "--households", households(), "--all-columns", "--lang", "zh");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("LEDGER_LEFT_OUT").contains("needs.ndjson:2: /discoveredThrough");
        assertThat(export("supply", "s.xlsx", "--in", supply.toString(), "--all-columns")
                        .exit())
                .isZero();
    }

    @Test
    void whatIsMissingOrWrongIsToldAndNothingIsWritten() {
        assertThat(export("households", "x.xlsx").exit()).isEqualTo(2);
        assertThat(export("households", "x.doc", "--in", "none").exit()).isEqualTo(2);
        assertThat(export("nothing", "x.xlsx").exit()).isEqualTo(2);
        for (String kind : List.of("supply", "households", "aid")) {
            assertThat(export(kind, "x.xlsx", "--in", folder.resolve("none").toString())
                            .exit())
                    .isEqualTo(1);
        }
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
    }

    @Test
    void kindsAreWrittenInSmallLetters() {
        for (ExportKind kind : ExportKind.values()) {
            assertThat(kind.toString())
                    .isEqualTo(kind.toString().toLowerCase(Locale.ROOT))
                    .doesNotContain("_");
        }
    }
}
