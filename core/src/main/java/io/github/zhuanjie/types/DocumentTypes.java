package io.github.zhuanjie.types;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.document.DocumentContent;
import io.github.zhuanjie.document.DocumentId;
import io.github.zhuanjie.document.DocumentSchema;
import io.github.zhuanjie.document.DocumentSubject;
import io.github.zhuanjie.document.MatchingTask;
import io.github.zhuanjie.document.Producer;
import io.github.zhuanjie.document.SchemaVersion;

/** What documents are sent in. */
final class DocumentTypes {

    private DocumentTypes() {}

    static void register(TypeRegistry registry) {
        registry.text(DocumentId.class, DocumentId::of, DocumentId::value);
        registry.text(DocumentSchema.class, DocumentSchema::parse, DocumentSchema::toString);
        registry.text(SchemaVersion.class, SchemaVersion::parse, SchemaVersion::toString);
        registry.value(Producer.class, Producer::builder);
        subjects(registry);
        contents(registry);
        registry.value(Document.class, Document::builder);
    }

    private static void subjects(TypeRegistry registry) {
        registry.union(DocumentSubject.class);
        registry.variant(DocumentSubject.class, "HOUSEHOLD", DocumentSubject.HouseholdSubject.class);
        registry.variant(DocumentSubject.class, "PERSON", DocumentSubject.PersonSubject.class);
        registry.variant(DocumentSubject.class, "NEED", DocumentSubject.NeedSubject.class);
        registry.variant(DocumentSubject.class, "REFERRAL", DocumentSubject.ReferralSubject.class);
    }

    private static void contents(TypeRegistry registry) {
        Class<DocumentContent> union = DocumentContent.class;
        registry.union(union);
        registry.variant(union, "HOUSEHOLD", DocumentContent.HouseholdContent.class);
        registry.variant(union, "NEED_LIST", DocumentContent.NeedListContent.class);
        registry.variant(union, "SUPPLY_LIST", DocumentContent.SupplyListContent.class);
        registry.variant(union, "SUPPLY_CHANGE", DocumentContent.SupplyChangeContent.class);
        registry.variant(union, "REFERRAL", DocumentContent.ReferralContent.class);
        registry.variant(union, "REFERRAL_EVENTS", DocumentContent.ReferralEventsContent.class);
        registry.variant(union, "REFERRAL_HISTORY", DocumentContent.ReferralHistoryContent.class);
        registry.variant(union, "CONSENT", DocumentContent.ConsentContent.class);
        registry.variant(union, "AID_RECORDS", DocumentContent.AidRecordsContent.class);
        registry.variant(union, "MATCHING_REQUEST", MatchingTask.class, MatchingTask::builder);
        registry.variant(union, "MATCHING_RESULT", DocumentContent.MatchingResultContent.class);
        registry.variant(union, "COORDINATION_REPORT", DocumentContent.CoordinationReportContent.class);
    }
}
