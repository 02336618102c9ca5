package io.github.zhuanjie.document;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyUpdate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/** What a document says; one form for each {@link DocumentKind}. */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface DocumentContent
        permits DocumentContent.HouseholdContent,
                DocumentContent.NeedListContent,
                DocumentContent.SupplyListContent,
                DocumentContent.SupplyChangeContent,
                DocumentContent.ReferralContent,
                DocumentContent.ReferralEventsContent,
                DocumentContent.ReferralHistoryContent,
                DocumentContent.ConsentContent,
                DocumentContent.AidRecordsContent,
                MatchingTask,
                DocumentContent.MatchingResultContent,
                DocumentContent.CoordinationReportContent {

    /**
     * Returns what kind of document it is the content of.
     *
     * @return the kind
     */
    DocumentKind kind();

    /**
     * A household.
     *
     * @param household  the household
     */
    record HouseholdContent(@Valid Household household) implements DocumentContent {
        /** Requires a household. */
        public HouseholdContent {
            Objects.requireNonNull(household, "household");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.HOUSEHOLD;
        }
    }

    /**
     * Needs.
     *
     * @param needs  the needs, in an order that says nothing
     */
    record NeedListContent(List<@Valid Need> needs) implements DocumentContent {
        /**
         * Copies the needs.
         *
         * @throws InvalidValueException with code {@code DOCUMENT_DUPLICATE} if two have one identifier
         */
        public NeedListContent {
            needs = List.copyOf(needs);
            Distinct.require(needs, Need::getId);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.NEED_LIST;
        }

        /**
         * Returns the number of needs.
         *
         * @return a text without what they say
         */
        @Override
        public String toString() {
            return "NeedListContent[" + needs.size() + "]";
        }
    }

    /**
     * A supply list.
     *
     * @param supplyList  the list
     */
    record SupplyListContent(@Valid SupplyList supplyList) implements DocumentContent {
        /** Requires a list. */
        public SupplyListContent {
            Objects.requireNonNull(supplyList, "supplyList");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SUPPLY_LIST;
        }
    }

    /**
     * What changed on a supply list.
     *
     * @param update  the changes
     */
    record SupplyChangeContent(@Valid SupplyUpdate update) implements DocumentContent {
        /** Requires changes. */
        public SupplyChangeContent {
            Objects.requireNonNull(update, "update");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SUPPLY_CHANGE;
        }
    }

    /**
     * A referral.
     *
     * @param referral  the referral
     */
    record ReferralContent(@Valid Referral referral) implements DocumentContent {
        /** Requires a referral. */
        public ReferralContent {
            Objects.requireNonNull(referral, "referral");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.REFERRAL;
        }
    }

    /**
     * Events of referrals, as one side tells them the other: a charity's reply is one. Whether they fit what the recipient
     * knows, its desk finds out; they need not be all of the sender's.
     *
     * @param events  the events, in the order in which the sender learned of them
     */
    record ReferralEventsContent(List<@Valid ReferralEvent> events) implements DocumentContent {
        /**
         * Copies the events.
         *
         * @throws InvalidValueException with code {@code DOCUMENT_DUPLICATE} if two have one identifier
         */
        public ReferralEventsContent {
            events = List.copyOf(events);
            Distinct.require(events, ReferralEvent::getId);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.REFERRAL_EVENTS;
        }

        /**
         * Returns the number of events.
         *
         * @return a text without what they say
         */
        @Override
        public String toString() {
            return "ReferralEventsContent[" + events.size() + "]";
        }
    }

    /**
     * A part of the history of one referral as the sender has it, beginning where the recipient's copy of that history ends.
     * Whether the hashes are right, package {@code history} finds out; here they only have to follow each other.
     *
     * @param before  where the history stood before the first entry
     * @param entries  the entries, in the order of the history; none if nothing happened
     */
    record ReferralHistoryContent(HistoryHead before, List<@Valid HistoryEntry> entries) implements DocumentContent {
        /**
         * Copies the entries.
         *
         * @throws InvalidValueException with code {@code HISTORY_BATCH} if an entry is of another referral, or does not follow
         *     what stands before it by position and previous hash
         */
        public ReferralHistoryContent {
            Objects.requireNonNull(before, "before");
            entries = List.copyOf(entries);
            HistoryHead head = before;
            for (HistoryEntry entry : entries) {
                if (!entry.getEvent().getReferral().equals(head.referral())
                        || entry.getPosition() != head.length()
                        || !entry.getPrevious().equals(head.hash())) {
                    throw new InvalidValueException(
                            "HISTORY_BATCH", "entries must be of one referral, each following the one before");
                }
                head = new HistoryHead(head.referral(), head.length() + 1, entry.getHash());
            }
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.REFERRAL_HISTORY;
        }
    }

    /**
     * A consent.
     *
     * @param consent  the consent
     */
    record ConsentContent(@Valid Consent consent) implements DocumentContent {
        /** Requires a consent. */
        public ConsentContent {
            Objects.requireNonNull(consent, "consent");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.CONSENT;
        }
    }

    /**
     * Records of aid.
     *
     * @param records  the records, in an order that says nothing
     */
    record AidRecordsContent(List<@Valid AidRecord> records) implements DocumentContent {
        /**
         * Copies the records.
         *
         * @throws InvalidValueException with code {@code DOCUMENT_DUPLICATE} if two have one identifier
         */
        public AidRecordsContent {
            records = List.copyOf(records);
            Distinct.require(records, AidRecord::getId);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.AID_RECORDS;
        }

        /**
         * Returns the number of records.
         *
         * @return a text without what they say
         */
        @Override
        public String toString() {
            return "AidRecordsContent[" + records.size() + "]";
        }
    }

    /**
     * The result of a matching.
     *
     * @param result  the result
     */
    record MatchingResultContent(@Valid MatchingResult result) implements DocumentContent {
        /** Requires a result. */
        public MatchingResultContent {
            Objects.requireNonNull(result, "result");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.MATCHING_RESULT;
        }
    }

    /**
     * A coordination report.
     *
     * @param report  the report
     */
    record CoordinationReportContent(@Valid CoordinationReport report) implements DocumentContent {
        /** Requires a report. */
        public CoordinationReportContent {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.COORDINATION_REPORT;
        }
    }
}
