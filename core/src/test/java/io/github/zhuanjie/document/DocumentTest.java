package io.github.zhuanjie.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.document.DocumentContent.AidRecordsContent;
import io.github.zhuanjie.document.DocumentContent.ConsentContent;
import io.github.zhuanjie.document.DocumentContent.HouseholdContent;
import io.github.zhuanjie.document.DocumentContent.MatchingResultContent;
import io.github.zhuanjie.document.DocumentContent.NeedListContent;
import io.github.zhuanjie.document.DocumentContent.ReferralEventsContent;
import io.github.zhuanjie.document.DocumentContent.ReferralHistoryContent;
import io.github.zhuanjie.document.DocumentContent.SupplyListContent;
import io.github.zhuanjie.document.DocumentSubject.HouseholdSubject;
import io.github.zhuanjie.document.DocumentSubject.NeedSubject;
import io.github.zhuanjie.document.DocumentSubject.PersonSubject;
import io.github.zhuanjie.document.DocumentSubject.ReferralSubject;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.history.HistoryChain;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.EventHash;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.types.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final Instant AT = Instant.parse("2024-05-20T01:02:03.123456Z");
    private static final Producer PRODUCER = Producer.of("某县台账");
    private static final HouseholdId HOME = HouseholdId.of("H-1");
    private static final DocumentSubject HEAD = new PersonSubject(HOME, PersonId.of("P-1"));
    private static final DocumentSubject HOUSE = new HouseholdSubject(HOME);

    static final SupplyList SUPPLY = SupplyList.builder()
            .id(SupplyListId.of("L-1"))
            .version(1)
            .title("某市供给清单")
            .area(Samples.VILLAGE)
            .asOf(Samples.TODAY)
            .addProjects(Samples.project().build())
            .build();

    private static final DocumentContent NEEDS =
            new NeedListContent(List.of(Samples.need().build()));

    private static Document document(DocumentContent content) {
        return Document.of(content, PRODUCER, DocumentId.of("D-1"), AT);
    }

    static void refused(String code, ThrowingCallable making) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(making)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }

    static AidRecord.Builder aid(String id) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.CHARITY)
                .provider("仪征市慈善总会")
                .household(HOME)
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(Samples.TODAY);
    }

    static MatchingResult.Builder result() {
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("greedy", "1"))
                .asOf(Samples.TODAY)
                .supplyList(SupplyListId.of("L-1"))
                .supplyListVersion(1)
                .inputFingerprint("0");
    }

    @Test
    void aDocumentHasTheSchemaOfItsContentInTheCurrentVersion() {
        Document document = document(NEEDS);
        assertThat(document.getSchema()).hasToString("https://zhuanjie.github.io/schemas/v1/need-list.schema.json");
        assertThat(document.getSchemaVersion()).hasToString("1.0");
        assertThat(document.getSubjects()).containsExactly(HEAD);
        assertThat(document.getIssuedAt()).isEqualTo(AT);
        assertThat(document.getExtensions()).isEqualTo(Extensions.none());
        assertThat(document.toString()).contains("D-1").doesNotContain("H-1", "N-1");
    }

    @Test
    void theSchemaMustBeThatOfTheContent() {
        refused(
                "DOCUMENT_KIND",
                () -> Document.builder()
                        .from(document(NEEDS))
                        .schema(DocumentSchema.of(DocumentKind.AID_RECORDS))
                        .build());
    }

    @Test
    void aRefusalSaysWhichMemberItIsAbout() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Document.builder()
                        .from(document(NEEDS))
                        .subjects(List.of())
                        .build())
                .satisfies(refusal -> assertThat(refusal.getMember()).isEqualTo("subjects"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Document.builder()
                        .from(document(NEEDS))
                        .schema(DocumentSchema.of(DocumentKind.AID_RECORDS))
                        .build())
                .satisfies(refusal -> assertThat(refusal.getMember()).isEqualTo("content/type"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DocumentId(""))
                .satisfies(refusal -> assertThat(refusal.getMember()).isEmpty());
    }

    @Test
    void nobodyIsListedTwice() {
        refused(
                "DOCUMENT_DUPLICATE",
                () -> Document.builder()
                        .from(document(NEEDS))
                        .subjects(List.of(HEAD, HEAD))
                        .build());
        Document both = Document.builder()
                .from(document(NEEDS))
                .subjects(List.of(HOUSE, HEAD))
                .build();
        assertThat(both.getSubjects()).containsExactly(HOUSE, HEAD); // a sender may know more than the content tells
    }

    @Test
    void whomTheContentNamesMustBeListed() {
        Document.Builder without = Document.builder().from(document(NEEDS));
        refused("DOCUMENT_SUBJECTS", () -> without.subjects(List.of()).build());
        refused(
                "DOCUMENT_SUBJECTS",
                () -> without.subjects(List.of(new NeedSubject(NeedId.of("N-1"))))
                        .build());
        refused(
                "DOCUMENT_SUBJECTS",
                () -> without.subjects(List.of(
                                new HouseholdSubject(HouseholdId.of("H-2")),
                                new PersonSubject(HOME, PersonId.of("P-2"))))
                        .build());
        assertThat(without.subjects(List.of(HOUSE)).build().getSubjects()).containsExactly(HOUSE);
        assertThat(without.subjects(List.of(new ReferralSubject(ReferralId.of("R-9")), HEAD))
                        .build()
                        .getSubjects())
                .hasSize(2);
        refused(
                "DOCUMENT_SUBJECTS",
                () -> Document.builder()
                        .from(document(new HouseholdContent(Samples.plainCase().household())))
                        .subjects(List.of(HEAD))
                        .build());
    }

    @Test
    void subjectsOfEachContentAreThoseItNames() {
        assertThat(Document.subjectsOf(new HouseholdContent(Samples.plainCase().household())))
                .containsExactly(HOUSE);
        assertThat(Document.subjectsOf(
                        new ConsentContent(ReferralSamples.consent().build())))
                .containsExactly(HEAD);
        assertThat(Document.subjectsOf(new SupplyListContent(SUPPLY))).isEmpty();
        assertThat(Document.subjectsOf(new AidRecordsContent(List.of(
                        aid("A-2").person(PersonId.of("P-2")).build(),
                        aid("A-1").person(PersonId.of("P-1")).build()))))
                .containsExactly(HEAD, new PersonSubject(HOME, PersonId.of("P-2")));
        assertThat(Document.subjectsOf(new AidRecordsContent(List.of(
                        aid("A-2").person(PersonId.of("P-2")).build(),
                        aid("A-1").build()))))
                .containsExactly(HOUSE);
    }

    @Test
    void aNeedStandsForWhomeverTheContentDoesNotName() {
        MatchingResult result = result().addGrants(ReferralSamples.grant().build())
                .addUnmetNeeds(UnmetNeed.of(NeedId.of("N-3"), List.of()), UnmetNeed.of(NeedId.of("N-2"), List.of()))
                .build();
        assertThat(Document.subjectsOf(new MatchingResultContent(result)))
                .containsExactly(HOUSE, new NeedSubject(NeedId.of("N-2")), new NeedSubject(NeedId.of("N-3")));
    }

    private static HistoryChain chain() {
        ReferralTerms terms = ReferralSamples.terms(Samples.plainCase());
        EventDetails details =
                EventDetails.builder().salt("0".repeat(32)).terms(terms).build();
        ReferralEvent draft = ReferralEvent.builder()
                .id(EventId.of("E-0"))
                .referral(terms.referralId())
                .sequence(0)
                .action(ReferralAction.DRAFT)
                .actor(Actor.referrer(terms.getReferrer().getId()))
                .at(AT)
                .opening(terms.opening())
                .detailsHash(EventHash.of(details))
                .details(details)
                .build();
        EventDetails reported = EventDetails.builder()
                .salt("1".repeat(32))
                .addAid(aid("A-1").build())
                .build();
        ReferralEvent report = ReferralEvent.builder()
                .id(EventId.of("E-1"))
                .referral(terms.referralId())
                .sequence(1)
                .cause(EventId.of("E-0"))
                .action(ReferralAction.REPORT_AID)
                .actor(Actor.recipient(terms.getRecipient().getId()))
                .at(AT)
                .detailsHash(EventHash.of(reported))
                .details(reported)
                .build();
        return HistoryChain.of(terms.referralId(), List.of(draft, report));
    }

    @Test
    void eventsFollowEachOtherFromWhereTheChainStood() {
        HistoryChain chain = chain();
        ReferralId referral = chain.head().referral();
        HistoryHead start = HistoryChain.empty(referral).head();
        List<HistoryEntry> entries = chain.entries();
        HistoryHead middle = new HistoryHead(referral, 1, entries.get(0).getHash());

        assertThat(new ReferralHistoryContent(start, entries).entries()).hasSize(2);
        assertThat(new ReferralHistoryContent(middle, entries.subList(1, 2)).entries())
                .hasSize(1);
        assertThat(new ReferralHistoryContent(chain.head(), List.of()).entries())
                .isEmpty();
        refused("HISTORY_BATCH", () -> new ReferralHistoryContent(start, entries.subList(1, 2)));
        refused("HISTORY_BATCH", () -> new ReferralHistoryContent(middle, entries));
        refused(
                "HISTORY_BATCH",
                () -> new ReferralHistoryContent(new HistoryHead(ReferralId.of("R-9"), 0, start.hash()), entries));
        refused(
                "HISTORY_BATCH",
                () -> new ReferralHistoryContent(
                        new HistoryHead(referral, 0, DocumentHash.of("f".repeat(64))), entries));
        refused("HISTORY_BATCH", () -> new ReferralHistoryContent(new HistoryHead(referral, 1, start.hash()), entries));
    }

    @Test
    void eventsAreAboutTheReferralAndAsLongAsTheyTellAboutWhom() {
        HistoryChain chain = chain();
        HistoryHead start = HistoryChain.empty(chain.head().referral()).head();
        DocumentSubject referral = new ReferralSubject(chain.head().referral());
        assertThat(Document.subjectsOf(
                        new ReferralHistoryContent(start, chain.entries().subList(0, 1))))
                .containsExactly(HEAD, referral);
        assertThat(Document.subjectsOf(new ReferralHistoryContent(start, chain.entries())))
                .containsExactly(HOUSE, referral);
        assertThat(Document.subjectsOf(
                        new ReferralHistoryContent(start, chain.withoutDetails().entries())))
                .containsExactly(referral);
    }

    /** A reply names the referral; whom it is about it tells only where its details do. */
    @Test
    void toldEventsAreAboutTheirReferralsAndTheirPersons() {
        HistoryChain chain = chain();
        DocumentSubject referral = new ReferralSubject(chain.head().referral());
        List<ReferralEvent> told =
                chain.entries().stream().map(HistoryEntry::getEvent).toList();
        assertThat(Document.subjectsOf(new ReferralEventsContent(told))).containsExactly(referral);
        ReferralEvent detailed = ReferralEvent.builder()
                .from(told.get(0))
                .details(chain.entries().get(0).getDetails())
                .build();
        assertThat(Document.subjectsOf(new ReferralEventsContent(List.of(detailed))))
                .containsExactly(HEAD, referral);
        refused("DOCUMENT_DUPLICATE", () -> new ReferralEventsContent(List.of(detailed, told.get(0))));
        assertThat(new ReferralEventsContent(told)).hasToString("ReferralEventsContent[" + told.size() + "]");
    }

    @Test
    void listsHoldNothingTwice() {
        refused(
                "DOCUMENT_DUPLICATE",
                () -> new NeedListContent(
                        List.of(Samples.need().build(), Samples.need().build())));
        refused(
                "DOCUMENT_DUPLICATE",
                () -> new AidRecordsContent(
                        List.of(aid("A-1").build(), aid("A-1").build())));
        assertThat(NEEDS).hasToString("NeedListContent[1]");
        assertThat(new AidRecordsContent(List.of())).hasToString("AidRecordsContent[0]");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasASchema(DocumentKind kind) {
        DocumentSchema schema = DocumentSchema.of(kind);
        assertThat(DocumentSchema.parse(schema.toString())).isEqualTo(schema);
        assertThat(schema.toString()).startsWith(DocumentSchema.BASE).endsWith(kind.schemaFile());
        assertThat(kind.schemaFile()).matches("[a-z-]+\\.schema\\.json");
    }

    @ParameterizedTest
    @CsvSource({
        "https://zhuanjie.github.io/schemas/v2/need-list.schema.json, SCHEMA_VERSION_UNKNOWN",
        "https://zhuanjie.github.io/schemas/v10/whatever.schema.json, SCHEMA_VERSION_UNKNOWN",
        "https://zhuanjie.github.io/schemas/v1/whatever.schema.json, DOCUMENT_SCHEMA",
        "https://zhuanjie.github.io/schemas/v0/need-list.schema.json, DOCUMENT_SCHEMA",
        "http://zhuanjie.github.io/schemas/v1/need-list.schema.json, DOCUMENT_SCHEMA",
        "https://zhuanjie.github.io/schemas/v1/need-list.schema.json#, DOCUMENT_SCHEMA",
        "need-list, DOCUMENT_SCHEMA"
    })
    void anyOtherAddressIsToldApart(String address, String code) {
        refused(code, () -> DocumentSchema.parse(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.10", "1.999"})
    void everyMinorVersionOfTheMajorOneIsUnderstood(String version) {
        assertThat(SchemaVersion.parse(version)).hasToString(version);
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, SCHEMA_VERSION_UNKNOWN",
        "0.9, SCHEMA_VERSION_UNKNOWN",
        "999.0, SCHEMA_VERSION_UNKNOWN",
        "1, SCHEMA_VERSION",
        "1., SCHEMA_VERSION",
        "1.00, SCHEMA_VERSION",
        "01.0, SCHEMA_VERSION",
        "1.1000, SCHEMA_VERSION",
        "1.0.0, SCHEMA_VERSION",
        "1.-1, SCHEMA_VERSION",
        "１.0, SCHEMA_VERSION",
        "'', SCHEMA_VERSION"
    })
    void noOtherVersionIs(String version, String code) {
        refused(code, () -> SchemaVersion.parse(version));
    }

    @Test
    void versionsAreOrderedByNumber() {
        assertThat(SchemaVersion.parse("1.10")).isGreaterThan(SchemaVersion.parse("1.9"));
        assertThat(SchemaVersion.CURRENT).isEqualByComparingTo(new SchemaVersion(1, 0));
        refused("SCHEMA_VERSION", () -> new SchemaVersion(1, -1));
        refused("SCHEMA_VERSION", () -> new SchemaVersion(1, 1000));
        refused("SCHEMA_VERSION_UNKNOWN", () -> new SchemaVersion(2, 0));
    }

    @Test
    void anIssuerMakesEachDocumentAnother() {
        Iterator<String> ids = List.of("D-1", "D-2").iterator();
        DocumentIssuer issuer =
                DocumentIssuer.of(PRODUCER, Clock.fixed(AT, ZoneOffset.UTC), () -> DocumentId.of(ids.next()));
        Document first = issuer.issue(NEEDS);
        Document second = issuer.issue(NEEDS);
        assertThat(first.getId()).hasToString("D-1").isLessThan(second.getId());
        assertThat(second.getIssuedAt()).isEqualTo(Instant.parse("2024-05-20T01:02:03.123Z"));
        assertThat(second.getProducer()).isEqualTo(PRODUCER);
        refused("ID_SYNTAX", () -> DocumentId.of("文件"));
    }

    @Test
    void theHashCoversEnvelopeContentAndACitysOwnFields() {
        Document document = document(NEEDS);
        DocumentHash hash = CanonicalJson.hash(Document.class, document);
        Document marked = Document.builder()
                .from(document)
                .extensions(Extensions.of("a.cn", new OpaqueValue.Members(Map.of("a", new OpaqueValue.Number("1.50")))))
                .build();
        Document sameNumber = Document.builder()
                .from(document)
                .extensions(
                        Extensions.of("a.cn", new OpaqueValue.Members(Map.of("a", new OpaqueValue.Number("15e-1")))))
                .build();
        assertThat(CanonicalJson.hash(Document.class, marked))
                .isNotEqualTo(hash)
                .isEqualTo(CanonicalJson.hash(Document.class, sameNumber));
        assertThat(CanonicalJson.hash(Document.class, Document.of(NEEDS, PRODUCER, DocumentId.of("D-2"), AT)))
                .isNotEqualTo(hash);
        assertThat(new String(CanonicalJson.write(Document.class, marked), StandardCharsets.UTF_8))
                .startsWith("{\"$schema\":\"https://")
                .contains("\"extensions\":{\"a.cn\":{\"a\":1.5}}");
    }
}
