package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fixtures.AidRecords;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.report.AreaLine;
import io.github.zhuanjie.report.Contributions;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.KindLine;
import io.github.zhuanjie.report.PublicationConsent;
import io.github.zhuanjie.report.PublicityBasis;
import io.github.zhuanjie.report.PublicityCase;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.report.ReasonLine;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.report.Tally;
import io.github.zhuanjie.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One file of every kind that this module writes, filled in with made-up people. */
final class ExportSamples {

    private static final DivisionRegistry DIVISIONS = DivisionRegistry.standard();
    private static final DivisionCode AREA = DivisionCode.of("321081");

    private ExportSamples() {}

    /** Something that writes a file. */
    interface Sample {
        void write(ExportFormat format, OutputStream out) throws IOException;

        default byte[] bytes(ExportFormat format) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(format, out);
            return out.toByteArray();
        }
    }

    static Map<String, Sample> all(Locale locale) {
        Messages messages = Messages.of(locale);
        Templates templates = Templates.of(ColumnTable.standard(), messages);
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (LedgerKind kind : LedgerKind.values()) {
            samples.put(
                    "template-" + kind.getCode().toLowerCase(Locale.ROOT),
                    (format, out) -> templates.write(kind, format, out));
        }
        LedgerExport ledgers = LedgerExport.of(ColumnTable.standard(), DIVISIONS, messages);
        samples.put("households", households(ledgers));
        samples.put("households-all", households(ledgers.withAllColumns(fault -> {})));
        samples.put("households-masked", households(ledgers.masked()));
        samples.put("needs", (format, out) -> {
            try (LedgerRows<NeedCase> rows = ledgers.needs(format, out)) {
                rows.addAll(Needs.cases());
            }
        });
        samples.put("supply", (format, out) -> ledgers.write(Projects.list(), format, out));
        samples.put("aid", (format, out) -> {
            try (LedgerRows<AidRecord> rows = ledgers.aid(id -> Optional.empty(), format, out)) {
                rows.addAll(AidRecords.allowanceOfFiveMonths());
            }
        });
        samples.put(
                "publicity",
                (format, out) -> new PublicityTable(DIVISIONS, messages)
                        .write(publicity(), "真州镇民政办 0514-00000000", format, out));
        samples.put("summary", (format, out) -> new MonthlySummary(DIVISIONS, messages).write(reports(), format, out));
        ReferralForm form = new ReferralForm(DIVISIONS, messages);
        samples.put("referral", (format, out) -> form.write(paper(EnumSet.allOf(DataKind.class)), format, out));
        samples.put("reply", (format, out) -> form.writeReply(Referrals.helped().referral(), format, out));
        return samples;
    }

    private static Sample households(LedgerExport ledgers) {
        return (format, out) -> {
            try (LedgerRows<Household> rows = ledgers.households(format, out)) {
                rows.addAll(Households.all());
            }
        };
    }

    static ReferralPaper paper(Set<DataKind> kinds) {
        return ReferralPaper.builder()
                .referral(Referrals.sent().referral())
                .subject(Referrals.subject())
                .dataKinds(kinds)
                .projectName(Referrals.project().getName())
                .addAttachments("知情同意书", "困难情况说明")
                .build();
    }

    static PublicityList publicity() {
        LocalDate from = Households.AS_OF;
        PublicationConsent consent = PublicationConsent.of(ConsentId.of("C-1"), from.minusDays(9), from.plusYears(1));
        List<PublicityCase> cases = Households.all().stream()
                .map(household -> new PublicityCase(
                        household,
                        new PublicityBasis.Consented(consent, AidForm.MONEY, Optional.empty()),
                        Fact.known(false)))
                .toList();
        return PublicityList.of(cases, new DaySpan(from, from.plusDays(6)));
    }

    /** Three needs of which one is served; every state of referrals; what a foundation gave in May. */
    static MonthlyReports reports() {
        CoordinationReport plan = CoordinationReport.builder()
                .area(AREA)
                .asOf(Households.AS_OF)
                .total(new Tally(3, 2, 1))
                .addByKind(new KindLine(NeedKind.EDUCATION, new Tally(2, 2, 1), 1))
                .addByKind(new KindLine(NeedKind.HOUSING, new Tally(1, 0, 0), 0))
                .addByArea(new AreaLine(DivisionCode.of("321081100"), new Tally(3, 2, 1)))
                .addByReason(new ReasonLine(UnmetReason.CAPACITY_EXHAUSTED, 1))
                .addByReason(new ReasonLine(UnmetReason.NO_PROJECT, 1))
                .build();
        Contributions contributions =
                new Contributions(AidRecords.ledger(), SamePersons.byResidentId(Households.all()));
        ReferralFunnel funnel = ReferralFunnel.of(AREA, Households.AS_OF, Needs.cases(), Referrals.all());
        return new MonthlyReports(
                Optional.of(plan),
                Optional.of(MonthlyReferrals.of(funnel, Referrals.all(), Optional.empty())),
                List.of(contributions.summarize(
                        Organizations.childrensFoundation(), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))));
    }
}
