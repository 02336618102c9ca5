package io.github.zhuanjie.ledger.export;

import static io.github.zhuanjie.ledger.export.FormField.entry;

import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A referral on paper (转介单): one page of A4 with the reply slip (回执) below the line, or the reply alone. The boxes are
 * those of list B3 of our proposal; no blank form of an office was found.
 *
 * <p>Of the person it carries what the caller passes and the person consented to, and nothing else: a box whose kind of data
 * is not among {@link ReferralPaper#getDataKinds} stays blank. The tab and the name of the form name nobody.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferralForm {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Integer> WIDTHS = List.of(14, 16, 14, 16, 14, 16);

    private final CellWords words;

    /**
     * Creates a form.
     *
     * @param divisions  the names of divisions
     * @param messages  the reader's language
     */
    public ReferralForm(DivisionRegistry divisions, Messages messages) {
        this.words = new CellWords(messages, divisions);
    }

    /**
     * Writes the form with its reply slip.
     *
     * @param paper  what it is filled in with
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     */
    public void write(ReferralPaper paper, ExportFormat format, OutputStream out) throws IOException {
        Form.Builder form = form("form.tab");
        form.addParts(
                new FormPart.Heading(text("form.title")),
                new FormPart.Remark(numberLine(paper.getReferral())),
                from(paper),
                to(paper),
                person(paper),
                need(paper),
                papers(paper),
                new FormPart.Cut(text("form.cut")));
        write(form.addAllParts(new ReplySlip(words).parts(paper.getReferral())), format, out);
    }

    /**
     * Writes the reply alone.
     *
     * @param referral  the referral as it stands; what it does not tell is left to be filled in
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     */
    public void writeReply(Referral referral, ExportFormat format, OutputStream out) throws IOException {
        write(form("reply.tab").addAllParts(new ReplySlip(words).parts(referral)), format, out);
    }

    private Form.Builder form(String tab) {
        return Form.builder().name(text(tab)).widths(WIDTHS);
    }

    private void write(Form.Builder form, ExportFormat format, OutputStream out) throws IOException {
        form.addParts(new FormPart.Remark(text("form.secrecy")));
        try (TableWriter writer = TableWriter.open(format, words.messages().getLocale(), out)) {
            writer.write(form.build());
        }
    }

    private String text(String key, Object... arguments) {
        return words.sheets().get(key, arguments);
    }

    private FormField label(String key) {
        return FormField.label(text(key));
    }

    private String numberLine(Referral referral) {
        return text(
                "form.number",
                number(referral),
                words.label(referral.getOpening().direction()),
                referral.getSentAt()
                        .map(ReferralForm::day)
                        .map(LocalDate::toString)
                        .orElse("__________"));
    }

    static String number(Referral referral) {
        return referral.getTerms()
                .flatMap(ReferralTerms::getNumber)
                .map(ReferralNumber::toString)
                .orElseGet(() -> referral.getId().value());
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private FormPart from(ReferralPaper paper) {
        Optional<Party> party = paper.getReferral().getTerms().map(ReferralTerms::getReferrer);
        return new FormPart.Block(
                text("form.from"),
                List.of(
                        List.of(
                                label("form.office"),
                                entry(of(party, Party::getName), 3),
                                label("form.handler"),
                                entry("", 1)),
                        List.of(
                                label("form.contact"),
                                entry(party.flatMap(Party::getContact).orElse(""), 3),
                                label("form.stamp"),
                                entry("", 1))));
    }

    private FormPart to(ReferralPaper paper) {
        Optional<Party> party = paper.getReferral().getTerms().map(ReferralTerms::getRecipient);
        return new FormPart.Block(
                text("form.to"),
                List.of(
                        List.of(label("form.office"), entry(of(party, Party::getName), 5)),
                        List.of(
                                label("form.creditCode"),
                                entry(
                                        party.flatMap(Party::getCreditCode)
                                                .map(UnifiedSocialCreditCode::toString)
                                                .orElse(""),
                                        2),
                                label("form.contact"),
                                entry(party.flatMap(Party::getContact).orElse(""), 2))));
    }

    private static String of(Optional<Party> party, Function<Party, String> part) {
        return party.map(part).orElse("");
    }

    private FormPart person(ReferralPaper paper) {
        Allowed subject = new Allowed(paper, words);
        return new FormPart.Block(
                text("form.person"),
                List.of(
                        List.of(
                                label("form.name"),
                                entry(subject.name(), 1),
                                label("form.residentId"),
                                entry(subject.residentId(), 3)),
                        List.of(
                                label("form.phone"),
                                entry(subject.phone(), 1),
                                label("form.address"),
                                entry(subject.address(), 3)),
                        List.of(
                                label("form.category"),
                                entry(subject.category(), 1),
                                label("form.guardian"),
                                entry("", 3))));
    }

    private FormPart need(ReferralPaper paper) {
        Allowed subject = new Allowed(paper, words);
        return new FormPart.Block(
                text("form.need"),
                List.of(
                        List.of(
                                label("form.kind"),
                                entry(subject.kind(), 1),
                                label("form.urgency"),
                                entry(subject.urgency(), 1),
                                label("form.gap"),
                                entry(subject.gap(), 1)),
                        List.of(label("form.hardship"), entry(subject.hardship(), 5)),
                        List.of(label("form.project"), entry(subject.project(), 5))));
    }

    private FormPart papers(ReferralPaper paper) {
        String consent = paper.getReferral().getConsent().map(ConsentId::value).orElse("");
        String attachments = String.join(text("separator"), paper.getAttachments());
        return new FormPart.Block(
                text("form.papers"),
                List.of(
                        List.of(label("form.consent"), entry(consent, 5)),
                        List.of(label("form.attachments"), entry(attachments, 5))));
    }

    /** What of a case may be written. */
    private record Allowed(ReferralPaper paper, CellWords words) {

        private <T> String of(DataKind kind, Function<NeedCase, Optional<T>> part, Function<T, String> text) {
            return paper.getSubject()
                    .filter(subject -> paper.getDataKinds().contains(kind))
                    .flatMap(part)
                    .map(text)
                    .orElse("");
        }

        String name() {
            return of(DataKind.NAME, subject -> subject.person().getName(), name -> name.reveal());
        }

        String residentId() {
            return of(DataKind.RESIDENT_ID, subject -> subject.person().getResidentId(), id -> id.reveal());
        }

        String phone() {
            return of(
                    DataKind.CONTACT,
                    subject -> subject.person()
                            .getPhone()
                            .or(() -> subject.household().getPhone()),
                    phone -> phone.reveal());
        }

        String address() {
            return of(
                    DataKind.CONTACT, subject -> Optional.of(subject.household().getResidence()), words::fullPlace);
        }

        String category() {
            return of(
                    DataKind.ASSISTANCE_STATUS,
                    subject -> subject.household()
                            .getRecognitions()
                            .toOptional()
                            .flatMap(all -> all.stream().findFirst()),
                    recognition -> words.label(recognition.getCategory()));
        }

        String kind() {
            return of(DataKind.NEED, subject -> Optional.of(subject.need().getKind()), words::label);
        }

        String urgency() {
            return of(DataKind.NEED, subject -> Optional.of(subject.need().getUrgency()), words::label);
        }

        String gap() {
            return of(DataKind.NEED, subject -> subject.need().getGap().toOptional(), gap -> gap.toString());
        }

        String hardship() {
            return of(DataKind.NEED, subject -> subject.need().getDescription(), note -> note.reveal());
        }

        String project() {
            return paper.getProjectName()
                    .or(() -> paper.getReferral()
                            .getTerms()
                            .flatMap(ReferralTerms::project)
                            .map(id -> id.value()))
                    .orElse("");
        }
    }
}
