package io.github.zhuanjie.json;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentContent;
import io.github.zhuanjie.document.DocumentId;
import io.github.zhuanjie.document.DocumentKind;
import io.github.zhuanjie.document.DocumentSchema;
import io.github.zhuanjie.document.DocumentSubject;
import io.github.zhuanjie.document.MatchingTask;
import io.github.zhuanjie.document.Producer;
import io.github.zhuanjie.document.SchemaVersion;
import io.github.zhuanjie.extension.ExtensionCarrier;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.plan.ExplanationLevel;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.SupplyChange;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyUpdate;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document of every kind, and a city's own fields wherever they may stand. */
final class DocumentSamples {

    private static final Instant AT = Instant.parse("2031-01-02T08:30:00.125Z");
    private static final Producer PRODUCER = Producer.builder()
            .name("某市社会救助平台")
            .software("example")
            .version("2.4.1")
            .organization(UnifiedSocialCreditCode.of("53990000A00000011Q"))
            .build();

    private DocumentSamples() {}

    static List<Object> all() {
        return Stream.of(parts(), extended(), contents(), documents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> parts() {
        return List.of(
                DocumentId.of("D-1"),
                DocumentSchema.of(DocumentKind.SUPPLY_LIST),
                SchemaVersion.CURRENT,
                new SchemaVersion(1, 12),
                PRODUCER,
                Producer.of("某县台账"),
                new DocumentSubject.HouseholdSubject(HouseholdId.of("H-1")),
                new DocumentSubject.PersonSubject(HouseholdId.of("H-1"), PersonId.of("P-1")),
                new DocumentSubject.NeedSubject(NeedId.of("N-1")),
                new DocumentSubject.ReferralSubject(ReferralId.of("R-1")),
                extensions(),
                new ExtensionRule(ExtensionCarrier.NEED, "nanjing.gov.cn", "gridNumber", DataKind.CONTACT),
                new SupplyChange.ExtensionsReplaced(extensions()),
                new SupplyChange.ExtensionsReplaced(Extensions.none()));
    }

    /** In an order that is not that of the names, with every kind of value. */
    static Extensions extensions() {
        Map<String, OpaqueValue> inner = new LinkedHashMap<>();
        inner.put("visits", new OpaqueValue.Number("3"));
        inner.put("score", new OpaqueValue.Number("12.50"));
        inner.put("closed", new OpaqueValue.Flag(false));
        inner.put("by", new OpaqueValue.Nothing());
        Map<String, OpaqueValue> city = new LinkedHashMap<>();
        city.put("gridNumber", new OpaqueValue.Text("网格17"));
        city.put("care", new OpaqueValue.Members(inner));
        city.put("codes", new OpaqueValue.Elements(List.of(new OpaqueValue.Text("乙"), new OpaqueValue.Text("甲"))));
        return Extensions.of("nanjing.gov.cn", new OpaqueValue.Members(city))
                .with("example.cn", new OpaqueValue.Members(Map.of()));
    }

    private static List<Object> extended() {
        Person person = Person.builder()
                .from(first(Person.class))
                .extensions(extensions())
                .build();
        return List.of(
                person,
                Household.builder()
                        .id(HouseholdId.of("H-3"))
                        .residence(first(Household.class).getResidence())
                        .extensions(extensions())
                        .addMembers(person)
                        .build(),
                Need.builder().from(Samples.need()).extensions(extensions()).build(),
                Recognition.builder()
                        .from(first(Recognition.class))
                        .extensions(extensions())
                        .build(),
                CharityOrganization.builder()
                        .from(CharitySamples.organization())
                        .extensions(extensions())
                        .build(),
                CharityProject.builder()
                        .from(CharitySamples.project())
                        .extensions(extensions())
                        .build(),
                SupplyList.builder()
                        .from(CharitySamples.supplyList())
                        .extensions(extensions())
                        .build(),
                AidRecord.builder()
                        .from(first(AidRecord.class))
                        .extensions(extensions())
                        .build(),
                Consent.builder()
                        .from(first(Consent.class))
                        .extensions(extensions())
                        .build());
    }

    /** The content of a document of every kind, in the order of the kinds. */
    static List<DocumentContent> eachKind() {
        HistoryEntry entry = first(HistoryEntry.class);
        return List.of(
                new DocumentContent.HouseholdContent(Samples.household()),
                new DocumentContent.NeedListContent(List.of(Samples.need())),
                new DocumentContent.SupplyListContent(CharitySamples.supplyList()),
                new DocumentContent.SupplyChangeContent(first(SupplyUpdate.class)),
                new DocumentContent.ReferralContent(first(Referral.class)),
                new DocumentContent.ReferralEventsContent(List.of(first(ReferralEvent.class))),
                new DocumentContent.ReferralHistoryContent(
                        new HistoryHead(entry.getEvent().getReferral(), entry.getPosition(), entry.getPrevious()),
                        List.of(entry)),
                new DocumentContent.ConsentContent(first(Consent.class)),
                new DocumentContent.AidRecordsContent(List.of(first(AidRecord.class))),
                task(),
                new DocumentContent.MatchingResultContent(first(MatchingResult.class)),
                new DocumentContent.CoordinationReportContent(first(CoordinationReport.class)));
    }

    private static List<Object> contents() {
        return Stream.<Object>concat(
                        eachKind().stream(),
                        Stream.of(
                                new DocumentContent.NeedListContent(List.of()),
                                MatchingTask.builder()
                                        .asOf(Samples.DAY)
                                        .algorithm("greedy")
                                        .supply(CharitySamples.supplyList())
                                        .build()))
                .toList();
    }

    private static MatchingTask task() {
        SupplyList supply = CharitySamples.supplyList();
        return MatchingTask.builder()
                .asOf(Samples.DAY)
                .algorithm("priority-first")
                .seed("2024-06")
                .policy(first(PriorityPolicy.class))
                .explanationLevel(ExplanationLevel.COUNTS)
                .addChecks(PlanCheck.STACKING, PlanCheck.RESERVATIONS, PlanCheck.REFERRALS)
                .factsValidFor(Period.ofMonths(6))
                .addStandards(first(LocalStandard.class))
                .addRatios(first(LocalRatio.class))
                .addDisposableIncomes(first(DisposableIncome.class))
                .addHouseholds(Samples.household())
                .addNeeds(Samples.need())
                .supply(supply)
                .addAidRecords(first(AidRecord.class))
                .held(Holdings.of(supply.getId(), first(Holdings.class).reservations()))
                .addOpenReferrals(first(OpenReferral.class))
                .addBars(first(ProjectBar.class))
                .earlier(first(MatchingResult.class))
                .keptWorth(5)
                .build();
    }

    static List<Object> documents() {
        Stream<Document> plain = eachKind().stream()
                .map(content -> Document.of(
                        content, PRODUCER, DocumentId.of("D-" + content.kind().ordinal()), AT));
        Document extended = Document.builder()
                .from(Document.of(
                        new DocumentContent.NeedListContent(List.of()), Producer.of("某县台账"), DocumentId.of("D-1"), AT))
                .schemaVersion(new SchemaVersion(1, 3))
                .addSubjects(new DocumentSubject.HouseholdSubject(HouseholdId.of("H-9")))
                .extensions(extensions())
                .build();
        return Stream.<Object>concat(plain, Stream.of(extended)).toList();
    }

    /** Returns the first sample of a type. */
    private static <T> T first(Class<T> type) {
        return Samples.others().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
