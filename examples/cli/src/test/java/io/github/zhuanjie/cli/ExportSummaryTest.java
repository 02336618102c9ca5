package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fixtures.AidRecords;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.StateDeadline;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralState;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSummaryTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void match() throws IOException {
        lines("households.ndjson", Household.class, Households.all());
        lines("needs.ndjson", Need.class, Needs.all());
        lines("aid.ndjson", AidRecord.class, AidRecords.all());
        lines(
                "events.ndjson",
                ReferralEvent.class,
                Referrals.all().stream()
                        .flatMap(course -> course.applied().stream())
                        .toList());
        document("supply.json", Projects.list());
        StateDeadline limit = StateDeadline.builder()
                .state(ReferralState.SENT)
                .area(DivisionCode.of("321081"))
                .validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 12, 31))
                .limit(DeadlineRule.calendarDays(10))
                .source("made up for this test")
                .build();
        document(
                "deadlines.json",
                DeadlinePolicy.builder().version("1").addLimit(limit).build());
        CommandLineRun run = CommandLineRun.of(
                "match",
                "--as-of",
                "2026-06-01",
                "--households",
                path("households.ndjson"),
                "--needs",
                path("needs.ndjson"),
                "--supply",
                path("supply.json"),
                "--out",
                path("plan"));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private <T> void lines(String name, Class<T> type, List<T> records) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                NdjsonWriter<T> writer = NdjsonWriter.open(ZhuanjieJson.strict(), type, out)) {
            for (T record : records) {
                writer.write(record);
            }
        }
    }

    private void document(String name, Object value) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            ZhuanjieJson.strict().writePretty(value, out);
        }
    }

    private CommandLineRun summary(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "export", "--kind", "summary", "--lang", "en", "--out", path("s.csv"), "--in", path("plan/plan.json")));
        args.addAll(List.of("--households", path("households.ndjson"), "--needs", path("needs.ndjson")));
        args.addAll(List.of("--supply", path("supply.json")));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    @Test
    void withThePlanAloneItIsAboutSupplyAndDemand() throws IOException {
        CommandLineRun run = summary();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("s.csv")).content().contains("All,7,").doesNotContain("government to charity");
    }

    @Test
    void withTheOtherDocumentsItIsTheWholeOne() throws IOException {
        CommandLineRun run = summary(
                "--events",
                path("events.ndjson"),
                "--aid",
                path("aid.ndjson"),
                "--deadlines",
                path("deadlines.json"),
                "--month",
                "2026-06");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("s.csv"))
                .content()
                // fourteen referrals, twelve sent; all seven answers came after a day, and the one that is sent waits
                .contains("All,14,12,12,")
                .contains("government to charity,7,1,1,0,1\r\n")
                // what the federation fed back is not in the file of aid
                .contains("示例县慈善总会,1,1,1,3000.00,0,0.00,0,2026-06-01,2026-06-30\r\n");
    }

    @Test
    void referralsCountAsTheyStoodAtTheEndOfTheMonth() throws IOException {
        CommandLineRun run =
                summary("--events", path("events.ndjson"), "--aid", path("aid.ndjson"), "--month", "2026-05");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("s.csv"))
                .content()
                .contains("All,0,0,0,")
                .contains("government to charity,0,,,,\r\n")
                .contains("示例儿童基金会,1,1,1,20000.00,0,0.00,0,2026-05-01,2026-05-31\r\n");
    }

    @Test
    void aFileThatCannotBeReadMakesNoSummary() {
        assertThat(summary("--events", path("aid.ndjson")).exit()).isEqualTo(1);
        assertThat(summary("--deadlines", path("supply.json")).exit()).isEqualTo(1);
        assertThat(folder.resolve("s.csv")).doesNotExist();
    }
}
