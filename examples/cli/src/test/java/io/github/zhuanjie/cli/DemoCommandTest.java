package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.json.NdjsonReader;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.SupplyList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo from start to report: its numbers agree with each other, and its plan is the same everywhere. */
class DemoCommandTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();

    @TempDir
    private static Path out;

    private static CommandLineRun run;
    private static MatchingResult plan;

    @BeforeAll
    static void demo() throws IOException {
        run = CommandLineRun.of("demo", "--out", out.toString());
        try (InputStream in = Files.newInputStream(out.resolve("plan.json"))) {
            plan = JSON.read(MatchingResult.class, in).value().orElseThrow();
        }
    }

    @Test
    void exitsWithZeroAndNamesItsFiles() {
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("plan.json", "referrals.ndjson", "unmet-needs.csv", "report.html");
    }

    @Test
    void everyNeedIsGrantedOrUnmetOnce() throws IOException {
        Set<String> decided = new HashSet<>();
        plan.getGrants().stream()
                .map(Grant::getNeed)
                .forEach(need -> assertThat(decided.add(need.value())).isTrue());
        plan.getUnmetNeeds().stream()
                .map(UnmetNeed::need)
                .forEach(need -> assertThat(decided.add(need.value())).isTrue());

        assertThat(decided).hasSize((int) lines("input/needs.ndjson")).hasSizeGreaterThan(1_000);
        assertThat(plan.getGrants()).isNotEmpty();
    }

    @Test
    void thereIsOneDraftForEachGrant() throws IOException {
        try (NdjsonReader<ReferralTerms> drafts =
                NdjsonReader.open(JSON, ReferralTerms.class, Files.newInputStream(out.resolve("referrals.ndjson")))) {
            List<ReferralTerms> all = Stream.of(drafts.lines().toList())
                    .flatMap(List::stream)
                    .map(line -> line.outcome().value().orElseThrow())
                    .toList();

            assertThat(all)
                    .extracting(ReferralTerms::getNeed)
                    .containsExactlyElementsOf(
                            plan.getGrants().stream().map(Grant::getNeed).toList());
        }
    }

    @Test
    void theListOfUnmetNeedsHasARowForEach() throws IOException {
        assertThat(lines("unmet-needs.csv")).isEqualTo(plan.getUnmetNeeds().size() + 1L);
    }

    @Test
    void theReportShowsTheNumbersOfThePlan() throws IOException {
        String page = Files.readString(out.resolve("report.html"));
        List<String> cards = find(page, "<b>([0-9,]+)</b><span class=\"soft\">");

        assertThat(cards)
                .containsExactly(
                        "6,000",
                        count(lines("input/needs.ndjson")),
                        count(plan.getGrants().size()),
                        count(plan.getUnmetNeeds().size()));
        long matchedByKind = find(page, "/ <b>([0-9]+)</b> <small>").stream()
                .mapToLong(Long::parseLong)
                .sum();
        long matchedByArea = find(page, "/ <b>([0-9]+)</b></span></div>").stream()
                .mapToLong(Long::parseLong)
                .sum();
        assertThat(matchedByKind).isEqualTo(plan.getGrants().size());
        assertThat(matchedByArea).isEqualTo(plan.getGrants().size());
        long unmet = find(page, "data-en=\"Needs\">([0-9,]+)<").stream()
                .mapToLong(number -> Long.parseLong(number.replace(",", "")))
                .sum();
        assertThat(unmet).isEqualTo(plan.getUnmetNeeds().size());
    }

    @Test
    void theReportCountsWhatDecidedMostFirst() throws IOException {
        String page = Files.readString(out.resolve("report.html"));

        List<Long> counts = find(page, "data-en=\"Needs concerned\">([0-9,]+)<").stream()
                .map(number -> Long.parseLong(number.replace(",", "")))
                .toList();

        assertThat(page).contains("<td><span lang=\"zh-CN\">年龄</span><span lang=\"en\">age</span></td>");
        assertThat(counts)
                .allMatch(count -> count > 0 && count <= plan.getUnmetNeeds().size());
        assertThat(counts).hasSizeBetween(4, 16);
        assertThat(counts.subList(0, 3)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void theReportIsOnePageInBothLanguagesThatNeedsNothingElse() throws IOException {
        String page = Files.readString(out.resolve("report.html"));

        assertThat(find(page, "(<span lang=\"zh-CN\">)")).hasSameSizeAs(find(page, "(<span lang=\"en\">)"));
        assertThat(page).doesNotContain("src=", "href=", "http:", "https:", "@import", "url(");
    }

    @Test
    void everyProjectIsOnTheReport() throws IOException {
        String page = Files.readString(out.resolve("report.html"));
        SupplyList supply;
        try (InputStream in = Files.newInputStream(out.resolve("input/supply.json"))) {
            supply = JSON.read(SupplyList.class, in).value().orElseThrow();
        }

        assertThat(supply.getProjects())
                .hasSize(23)
                .allSatisfy(project ->
                        assertThat(page).contains("<span lang=\"zh-CN\">" + escape(project.getName()) + "</span>"));
        assertThat(plan.getProjectUses()).hasSize(23);
        assertThat(page).contains("标准未公布，无法自动匹配", "standard unknown: cannot be matched automatically");
    }

    @Test
    void theReportSaysThatItsPeopleAreInvented() throws IOException {
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("家庭和需求均为模拟生成", "households and needs are invented");
    }

    private static String escape(String text) {
        return com.samskivert.mustache.Escapers.HTML.escape(text);
    }

    @Test
    void theDemosOwnFilesAreValid() {
        CommandLineRun check = CommandLineRun.of(
                "validate",
                out.resolve("input/households.ndjson").toString(),
                out.resolve("input/needs.ndjson").toString(),
                out.resolve("input/supply.json").toString(),
                out.resolve("plan.json").toString(),
                out.resolve("referrals.ndjson").toString());

        assertThat(check.out()).isEmpty();
        assertThat(check.exit()).isZero();
    }

    /** Golden: the same bytes on every JDK, locale, zone and run. A change of data or algorithm changes it, on purpose. */
    @Test
    void thePlanIsTheSameEverywhere() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out.resolve("plan.json")));

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(golden());
    }

    @Test
    void thePlanDoesNotDependOnLocaleZoneOrEncoding(@TempDir Path other) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=GBK",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.zhuanjie.cli.Main",
                        "demo",
                        "--lang",
                        "zh",
                        "--out",
                        other.toString())
                .redirectErrorStream(true)
                .redirectOutput(other.resolve("log").toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        for (String file : List.of("plan.json", "referrals.ndjson", "input/households.ndjson", "input/needs.ndjson")) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    private static String golden() throws IOException {
        try (InputStream in = DemoCommandTest.class.getResourceAsStream("plan.sha256")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII).strip();
        }
    }

    private static String count(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }

    private static long lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(out.resolve(file))) {
            return lines.count();
        }
    }

    private static List<String> find(String page, String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(page);
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
