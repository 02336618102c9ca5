package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.json.NdjsonReader;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    void thereIsOneReferralForEachGrant() throws IOException {
        assertThat(read(Referral.class, "referrals.ndjson"))
                .extracting(referral -> referral.getTerms().orElseThrow().getNeed())
                .containsExactlyElementsOf(
                        plan.getGrants().stream().map(Grant::getNeed).toList());
    }

    @Test
    void theEventsComeToTheReferrals() throws IOException {
        Map<ReferralId, List<ReferralEvent>> events = read(ReferralEvent.class, "referral-events.ndjson").stream()
                .collect(Collectors.groupingBy(ReferralEvent::getReferral));
        List<Referral> referrals = read(Referral.class, "referrals.ndjson");

        assertThat(events).hasSameSizeAs(referrals);
        for (Referral referral : referrals) {
            ReferralHistory history = ReferralHistory.of(Lifecycle.standard(), events.get(referral.getId()));
            assertThat(history.getReferral()).contains(referral);
            assertThat(history.getApplied()).hasSize(referral.getSequence() + 1);
            if (referral.getSentAt().isPresent()) {
                assertThat(history.getApplied())
                        .extracting(ReferralEvent::getAction)
                        .contains(ReferralAction.RECORD_CONSENT);
            }
        }
    }

    @Test
    void whatWasGivenIsThatOfTheReferrals() throws IOException {
        List<AidRecord> aid = read(AidRecord.class, "aid.ndjson");

        assertThat(aid)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(read(Referral.class, "referrals.ndjson").stream()
                        .flatMap(referral -> referral.getAid().stream())
                        .toList());
        assertThat(aid).extracting(AidRecord::getId).doesNotHaveDuplicates();
    }

    @Test
    void theFunnelCountsTheReferralsOfTheFile() throws IOException {
        List<Referral> referrals = read(Referral.class, "referrals.ndjson");
        String page = Files.readString(out.resolve("report.html"));

        List<Long> steps = numbers(page, "<span class=\"num\"><b>([0-9,]+)</b> <small>");
        long helped =
                referrals.stream().filter(each -> !each.getAid().isEmpty()).count();
        assertThat(steps)
                .containsExactly(
                        (long) plan.getGrants().size(),
                        referrals.stream()
                                .filter(each -> each.getConsent().isPresent())
                                .count(),
                        referrals.stream()
                                .filter(each -> each.getSentAt().isPresent())
                                .count(),
                        referrals.stream()
                                .filter(each -> each.getRecipientNumber().isPresent())
                                .count(),
                        helped)
                .isSortedAccordingTo(Comparator.reverseOrder());
        long lost = numbers(page, "data-en=\"Referrals\">([0-9,]+)<").stream()
                .mapToLong(Long::longValue)
                .sum();
        long unknown = numbers(page, "<p class=\"unknown\"><b>([0-9,]+)</b>").get(0);
        assertThat(unknown)
                .isEqualTo(referrals.stream()
                        .filter(each -> each.getState() == ReferralState.OUTCOME_UNKNOWN)
                        .count())
                .isPositive();
        assertThat(helped + lost + unknown).isEqualTo(plan.getGrants().size());
        assertThat(run.out())
                .contains("Simulated decisions, not real ones: " + steps.get(0) + " drafted")
                .contains("outcome unknown: " + unknown);
    }

    @Test
    void everyReservationIsConfirmedOrGivenBack() throws IOException {
        String page = Files.readString(out.resolve("report.html"));
        List<Referral> referrals = read(Referral.class, "referrals.ndjson");
        List<Long> figures = numbers(page, "data-en=\"Figure\">([0-9,]+)<");

        long made = figures.get(0);
        long confirmed = figures.get(1);
        assertThat(made).isEqualTo(referrals.size());
        assertThat(confirmed + figures.get(2)).isEqualTo(made);
        assertThat(confirmed)
                .isGreaterThanOrEqualTo(referrals.stream()
                        .filter(each -> each.getState() == ReferralState.COMPLETED)
                        .count())
                .isLessThanOrEqualTo(referrals.stream()
                        .filter(each -> each.getRecipientNumber().isPresent())
                        .count());
        assertThat(run.out()).contains(made + " reservations, " + confirmed + " confirmed");
    }

    @Test
    void whatIsStillMissingFollowsFromTheAidThatWasGiven() throws IOException {
        String page = Files.readString(out.resolve("report.html"));
        List<Long> fen = find(page, "data-en=\"Figure\">¥([0-9,.]+)<").stream()
                .map(sum -> Yuan.parse(sum.replace(",", "")).toFen())
                .toList();
        long money = read(AidRecord.class, "aid.ndjson").stream()
                .filter(record -> record.getForm() == AidForm.MONEY)
                .mapToLong(
                        record -> record.getAmount().toOptional().orElseThrow().toFen())
                .sum();

        assertThat(fen).hasSize(4);
        assertThat(fen.get(1)).as("given beside reserved").isPositive().isLessThanOrEqualTo(fen.get(0));
        long covered = fen.get(2) - fen.get(3);
        assertThat(covered).as("gap before less gap after").isPositive().isLessThanOrEqualTo(money);
    }

    private static final Set<ReferralState> WITHOUT_HELP = Set.of(
            ReferralState.DECLINED,
            ReferralState.NOT_AIDED,
            ReferralState.CANCELLED,
            ReferralState.NOT_CONSENTED,
            ReferralState.WITHDRAWN);

    @Test
    void noProjectIsAskedAgainForANeedThatItDidNotHelp() throws IOException {
        List<ProjectBar> bars = read(ProjectBar.class, "project-bars.ndjson");
        Set<NeedId> declined = read(Referral.class, "referrals.ndjson").stream()
                .filter(each -> WITHOUT_HELP.contains(each.getState()))
                .map(each -> each.getTerms().orElseThrow().getNeed())
                .collect(Collectors.toSet());

        assertThat(bars).isNotEmpty().extracting(ProjectBar::need).isSubsetOf(declined);
        assertThat(run.out()).contains("not to be asked again for the same need: " + bars.size());
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("Projects not to be asked again for the same need: " + bars.size());
    }

    @Test
    void theReportSaysThatTheTimeLimitsAreMadeUp() throws IOException {
        assertThat(Files.readString(out.resolve("report.html"))).contains("时限为演示自定", "time limits are made up");
        assertThat(run.out()).containsPattern("To do on 2024-07-29: \\d+ \\(time limits are made up\\)");
    }

    @Test
    void thePageAndTheTerminalSayNothingOfPersons() throws IOException {
        String shown = Files.readString(out.resolve("report.html")) + run.out() + run.err();

        for (Referral referral : read(Referral.class, "referrals.ndjson")) {
            ReferralTerms terms = referral.getTerms().orElseThrow();
            assertThat(shown)
                    .doesNotContain(
                            terms.getHousehold().value(),
                            terms.getNeed().value(),
                            referral.getId().value());
        }
        try (Stream<String> households = Files.lines(out.resolve("input/households.ndjson"))) {
            Matcher names = Pattern.compile("\"name\":\"([^\"]+)\"")
                    .matcher(households.limit(200).collect(Collectors.joining()));
            assertThat(names.results().map(name -> name.group(1)).toList())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(shown).doesNotContain(name));
        }
    }

    @Test
    void otherDecisionsLeaveThePlanAsItIs(@TempDir Path other) throws IOException {
        CommandLineRun again = CommandLineRun.of("demo", "--seed", "7", "--lang", "zh", "--out", other.toString());

        assertThat(again.out()).contains("模拟决定（非真实）：起草 " + plan.getGrants().size() + " 件");
        assertThat(other.resolve("plan.json")).hasSameBinaryContentAs(out.resolve("plan.json"));
        for (String file : List.of("referrals.ndjson", "referral-events.ndjson", "aid.ndjson")) {
            assertThat(Files.mismatch(other.resolve(file), out.resolve(file))).isNotNegative();
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
    void theReportHoldsWhatWasMatchedAgainstThePolicy() throws IOException {
        String page = Files.readString(out.resolve("report.html"));
        long needs = find(page, "data-en=\"Registered\">([0-9,]+)<").stream()
                .mapToLong(number -> Long.parseLong(number.replace(",", "")))
                .sum();

        assertThat(page).contains("公平性：实际与按优先次序应有的比较", "转介库建议的优先次序 1");
        assertThat(page).contains("<h3><span lang=\"zh-CN\">城乡</span><span lang=\"en\">Town and country</span></h3>");
        assertThat(needs) // by settlement with the total, by kind, by area, and by category at least once
                .isGreaterThanOrEqualTo(5L * lines("input/needs.ndjson"));
        assertThat(find(page, "data-en=\"Difference\">([^<]+)<"))
                .isNotEmpty()
                .allMatch(difference -> difference.matches("0\\.0|[+−][0-9,]+\\.[0-9]"));
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
        assertThat(counts.subList(0, 3)).isSortedAccordingTo(Comparator.reverseOrder());
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
                .contains("家庭和需求均为模拟生成", "households and needs are invented")
                .contains("决定均为随机模拟", "what the persons, the office and the charities decide is drawn at random");
    }

    @Test
    void everyRecordThatNamesAPartySaysThatItIsSimulated() throws IOException {
        assertThat(read(Referral.class, "referrals.ndjson"))
                .map(referral -> referral.getTerms().orElseThrow())
                .allSatisfy(terms -> assertThat(List.of(
                                terms.getReferrer().getName(),
                                terms.getRecipient().getName()))
                        .allMatch(name -> name.endsWith("（模拟 simulated）")));
        assertThat(read(AidRecord.class, "aid.ndjson"))
                .extracting(AidRecord::getProvider)
                .allMatch(name -> name.endsWith("（模拟 simulated）"));
        assertThat(read(ReferralEvent.class, "referral-events.ndjson"))
                .flatExtracting(event -> event.getDetails().stream()
                        .flatMap(details -> details.getTerms().stream())
                        .map(terms -> terms.getRecipient().getName())
                        .toList())
                .isNotEmpty()
                .allMatch(name -> name.endsWith("（模拟 simulated）"));
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
                out.resolve("referrals.ndjson").toString(),
                out.resolve("referral-events.ndjson").toString(),
                out.resolve("aid.ndjson").toString(),
                out.resolve("project-bars.ndjson").toString());

        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("Files checked: 8. Errors: 0. Warnings: 0.");
        assertThat(check.exit()).isZero();
    }

    /** Golden: the same bytes on every JDK, locale, zone and run. A change of data or algorithm changes it, on purpose. */
    @Test
    void thePlanIsTheSameEverywhere() throws Exception {
        assertThat(sha256("plan.json")).isEqualTo(golden("plan.sha256"));
    }

    /** Golden, too: hangs on every decision that was drawn. */
    @Test
    void theAidIsTheSameEverywhere() throws Exception {
        assertThat(sha256("aid.ndjson")).isEqualTo(golden("aid.sha256"));
    }

    private static String sha256(String file) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out.resolve(file)));
        return HexFormat.of().formatHex(hash);
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
        for (String file : List.of(
                "plan.json",
                "referrals.ndjson",
                "referral-events.ndjson",
                "aid.ndjson",
                "project-bars.ndjson",
                "input/households.ndjson",
                "input/needs.ndjson")) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    private static <T> List<T> read(Class<T> type, String file) throws IOException {
        try (NdjsonReader<T> lines = NdjsonReader.open(JSON, type, Files.newInputStream(out.resolve(file)))) {
            return lines.lines()
                    .map(line -> line.outcome().value().orElseThrow())
                    .toList();
        }
    }

    private static List<Long> numbers(String page, String regex) {
        return find(page, regex).stream()
                .map(number -> Long.valueOf(number.replace(",", "")))
                .toList();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = DemoCommandTest.class.getResourceAsStream(name)) {
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
