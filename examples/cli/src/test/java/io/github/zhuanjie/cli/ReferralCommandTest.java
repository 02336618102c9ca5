package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.InMemoryReferralStore;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.desk.ReferralStore;
import io.github.zhuanjie.disclosure.DataNeeds;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.fixtures.Consents;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.json.NdjsonWriter;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk asks what happened to a referral and learns it without learning anything of the family. */
class ReferralCommandTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = Households.AS_OF;

    @TempDir
    private Path folder;

    private final NeedCase subject =
            NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());
    private final CharityProject project = Projects.steppedChildrensGrant();
    private final ReferralTerms terms = ReferralDrafts.draft(grant(), subject, project, Organizations.office(), TODAY);
    private final ReferralId id = terms.referralId();
    private final Actor charity = Actor.recipient(terms.getRecipient().getId());
    private final Consent consent = Consents.forReferral(subject, project, TODAY);
    private final ReferralStore store = new InMemoryReferralStore();
    private final ReferralDesk desk = desk(terms.getReferrer().getId());

    private ReferralDesk desk(PartyId party) {
        Clock morning = Clock.fixed(TODAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
        return ReferralDesk.builder(morning, party).inMemory().store(store).build();
    }

    private Grant grant() {
        return Grant.builder()
                .need(subject.need().getId())
                .household(subject.household().getId())
                .project(project.getId())
                .award(Award.exactly(Yuan.of(12_345)))
                .build();
    }

    @BeforeEach
    void send() {
        done(desk.draft(terms));
        done(desk.recordConsent(id, consent));
        done(desk.disclose(
                id,
                new LegalBasis.ByConsent(consent.getId()),
                subject,
                DataNeeds.stated(consent.getPurpose(), consent.getDataKinds())));
    }

    private static void done(DeskOutcome outcome) {
        assertThat(outcome.isDone()).as(() -> outcome.refusal().toString()).isTrue();
    }

    private void act(ReferralStep step) {
        done(desk(charity.party()).act(id, step));
    }

    private List<ReferralEvent> events() {
        return desk.history(id).orElseThrow().getEvents();
    }

    private CommandLineRun ask(List<ReferralEvent> events, String... more) throws IOException {
        Path file = folder.resolve("events.ndjson");
        try (NdjsonWriter<ReferralEvent> lines =
                NdjsonWriter.open(ZhuanjieJson.strict(), ReferralEvent.class, Files.newOutputStream(file))) {
            for (ReferralEvent event : events) {
                lines.write(event);
            }
        }
        List<String> arguments = new ArrayList<>(List.of("referral", "--events", file.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(new String[0]));
    }

    @Test
    void tellsStateAndWhoIsAwaitedWhateverTheOrderOfTheFile() throws IOException {
        List<ReferralEvent> shuffled = new ArrayList<>(events());
        Collections.reverse(shuffled);

        CommandLineRun run = ask(shuffled, id.value());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines())
                .containsExactly(
                        id + ": sent (since 2026-06-01 09:00)",
                        "Awaited: recipient",
                        "2026-06-01 09:00  referrer: draft",
                        "2026-06-01 09:00  referrer: record consent",
                        "2026-06-01 09:00  referrer: send");
    }

    @Test
    void tellsReasonAndConsequenceInChinese() throws IOException {
        act(ReferralStep.builder()
                .action(ReferralAction.DECLINE)
                .reason(ReferralReason.NOT_REACHED)
                .until(TODAY.plusDays(30))
                .note(Note.of("家住三楼"))
                .build());

        CommandLineRun run = ask(events(), "--lang", "zh", id.value());

        assertThat(run.outLines())
                .startsWith(id + "：不予受理（自 2026-06-01 09:00 起）", "流程已结束，无须任何一方答复", "后续：到期再办")
                .endsWith("2026-06-01 09:00  接收单位：不予受理", "    原因：联系不上本人；后续：到期再办", "    至 2026-07-01");
        assertThat(run.out()).doesNotContain("家住");
    }

    @Test
    void whatIsLeftToDoAfterTheEndIsTold() throws IOException {
        act(ReferralStep.of(ReferralAction.ACCEPT));
        done(desk.act(id, ReferralStep.of(ReferralAction.CLOSE_UNKNOWN)));
        assertThat(ask(events(), id.value()).outLines())
                .contains(
                        "Ended: nobody owes an answer",
                        "What follows: ask what became of it; a late answer still counts");

        desk.withdraw(consent.getId());
        assertThat(ask(events(), id.value()).outLines())
                .contains("What follows: nothing more is told; see that the recipient deletes what it was told");
    }

    @Test
    void whatWasAskedOrGivenIsCountedAndNotShown() throws IOException {
        act(ReferralStep.builder()
                .action(ReferralAction.ACCEPT)
                .number(ReferralNumber.of("2026-17"))
                .build());
        act(ReferralStep.builder()
                .action(ReferralAction.COMPLETE)
                .addAid(AidRecord.builder()
                        .id(AidRecordId.of("A-1"))
                        .source(AidSource.CHARITY)
                        .provider("示例基金会")
                        .household(subject.household().getId())
                        .needKind(subject.need().getKind())
                        .form(AidForm.MONEY)
                        .amount(Fact.known(Yuan.of(12_345), TODAY))
                        .decidedOn(TODAY)
                        .build())
                .build());

        CommandLineRun run = ask(events(), id.value());

        assertThat(run.outLines()).contains("    number of the recipient: 2026-17", "    aid records: 1 (not shown)");
        assertThat(run.out())
                .doesNotContain(
                        "12345",
                        "12,345",
                        "示例",
                        subject.household().getId().value(),
                        subject.need().getId().value());
    }

    @Test
    void factsAskedForAreCounted() throws IOException {
        act(ReferralStep.builder()
                .action(ReferralAction.REQUEST_FACTS)
                .addFacts(FactKind.ILLNESSES, FactKind.BIRTH_DATE)
                .build());

        assertThat(ask(events(), id.value()).outLines())
                .contains("Awaited: referrer")
                .endsWith("    facts asked for: 2 (not shown)");
    }

    @Test
    void anEventThatCameTooLateIsSaidToHaveNoEffect() throws IOException {
        ReferralEvent sent = events().get(2);
        act(ReferralStep.of(ReferralAction.DECLINE, ReferralReason.NOT_ELIGIBLE));
        List<ReferralEvent> all = new ArrayList<>(events());
        all.add(ReferralEvent.builder()
                .from(all.get(3))
                .id(io.github.zhuanjie.referral.EventId.of("Z-late"))
                .action(ReferralAction.WITHDRAW_CONSENT)
                .actor(Actor.person(terms.getReferrer().getId()))
                .reason(java.util.Optional.empty())
                .consent(sent.getConsent())
                .build());

        CommandLineRun run = ask(all, id.value());

        assertThat(run.outLines().get(0)).startsWith(id + ": consent withdrawn");
        assertThat(run.outLines())
                .last()
                .asString()
                .startsWith("without effect: 2026-06-01 09:00  recipient: decline (")
                .endsWith(")");
    }

    @Test
    void aGapIsNamed() throws IOException {
        act(ReferralStep.of(ReferralAction.ACCEPT));
        List<ReferralEvent> all = new ArrayList<>(events());
        ReferralEvent lost = all.remove(2);

        assertThat(ask(all, id.value()).outLines()).first().isEqualTo(id + ": draft (since 2026-06-01 09:00)");
        assertThat(ask(all, id.value()).outLines()).endsWith("events waiting for another: 1; missing: " + lost.getId());
    }

    @Test
    void withoutTheFirstEventThereIsNoState() throws IOException {
        List<ReferralEvent> all = events();

        assertThat(ask(all.subList(1, 3), id.value()).outLines())
                .containsExactly(
                        "The first event is missing; the state cannot be told.",
                        "events waiting for another: 2; missing: " + all.get(0).getId());
    }

    @Test
    void aReferralThatIsNotInTheFileIsWrongUsage() throws IOException {
        CommandLineRun run = ask(events(), "R-other");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no referral with this identifier");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        CommandLineRun run = CommandLineRun.of(
                "referral", "--events", folder.resolve("nofile.ndjson").toString(), "R-1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nofile.ndjson: FILE_MISSING file does not exist");
    }

    @Test
    void aFileOfAnotherKindIsAFault() throws IOException {
        Path needs = folder.resolve("needs.ndjson");
        Files.writeString(needs, "{\"id\":\"N-1\",\"registeredOn\":\"2026-01-01\"}\n");

        CommandLineRun run = CommandLineRun.of("referral", "--events", needs.toString(), "R-1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("FILE_OTHER_KIND");
    }
}
