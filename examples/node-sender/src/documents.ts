import { hashOf } from "./canonical.js";
import type {
  CharityProject,
  Document,
  EventDetails,
  Producer,
  ReferralEvent,
  ReferralEventsDocument,
  SupplyListDocument,
} from "../schemas/zhuanjie.js";

const producer: Producer = { name: "某市慈善总会业务系统", software: "node-sender", version: "1.0.0" };

/** What every document carries, whatever it says. */
function envelope(id: string, issuedAt: Date): Pick<Document, "id" | "issuedAt" | "producer" | "schemaVersion"> {
  return { id, issuedAt: time(issuedAt), producer, schemaVersion: "1.0" };
}

/** A time in its normal form, which what is hashed within a document must have: no fraction of a second if it is zero. */
function time(at: Date): string {
  return at.toISOString().replace(".000Z", "Z");
}

/** A charity tells what it can give this year. Nobody is named, so there are no subjects. */
export function supplyList(issuedAt: Date): SupplyListDocument {
  const illness: CharityProject = {
    id: "PR-1",
    name: "大病救助",
    englishName: "Help with serious illness",
    applicationMode: "INDIVIDUAL",
    areas: ["321081"],
    categories: ["MEDICAL"],
    needKinds: ["MEDICAL"],
    benefitScope: "PERSON",
    benefit: { type: "RANGE", min: "1000.00", max: "5000.00" },
    capacity: { places: 20, budget: "60000.00", provenance: "PUBLISHED" },
    criteria: {
      type: "ALL_OF",
      of: [
        { type: "CATEGORY_IN", categories: ["DIBAO", "DIBAO_EDGE"] },
        {
          type: "EXPENSE",
          kind: "MEDICAL",
          period: "TWELVE_MONTHS",
          comparison: "ABOVE",
          threshold: { type: "AMOUNT", amount: "10000.00" },
        },
      ],
    },
    operators: [{ name: "某市慈善总会", contact: "12345" }],
  };
  return {
    $schema: "https://zhuanjie.github.io/schemas/v1/supply-list.schema.json",
    ...envelope("SL-2026-1", issuedAt),
    content: {
      type: "SUPPLY_LIST",
      supplyList: {
        id: "L-2026",
        version: 1,
        title: "2026年慈善帮扶资源供给清单",
        area: "321081",
        asOf: "2026-01-15",
        projects: [illness],
      },
    },
  };
}

/**
 * The charity answers a referral: it accepts, and later feeds back what it gave. What it knew last was the sending, event E-2, the
 * third of the referral. `salt` gives 32 hexadecimal digits from a secure source, new ones for every event.
 */
export function reply(issuedAt: Date, salt: () => string): ReferralEventsDocument {
  const accepted = withDetails(
    {
      id: "CH-E-77",
      referral: "R-2026-0017",
      sequence: 3,
      cause: "E-2",
      action: "ACCEPT",
      actor: { party: "O-charity", side: "RECIPIENT" },
      at: time(issuedAt),
    },
    { salt: salt(), number: "慈援〔2026〕77号" },
  );
  const helped = withDetails(
    {
      id: "CH-E-78",
      referral: "R-2026-0017",
      sequence: 4,
      cause: accepted.id,
      action: "COMPLETE",
      actor: { party: "O-charity", side: "RECIPIENT" },
      at: time(issuedAt),
    },
    {
      salt: salt(),
      aid: [
        {
          id: "CH-A-9",
          household: "H-1",
          person: "P-1",
          needKind: "MEDICAL",
          source: "CHARITY",
          provider: "某市慈善总会",
          project: "PR-1",
          form: "MONEY",
          amount: { value: "3000.00", asOf: "2026-01-15" },
          decidedOn: "2026-01-15",
        },
      ],
    },
  );
  return {
    $schema: "https://zhuanjie.github.io/schemas/v1/referral-events.schema.json",
    ...envelope("RE-2026-77", issuedAt),
    subjects: [
      { type: "PERSON", household: "H-1", person: "P-1" },
      { type: "REFERRAL", referral: accepted.referral },
    ],
    content: { type: "REFERRAL_EVENTS", events: [accepted, helped] },
  };
}

/** What an event says of the person goes with its hash. Details must be in normal form, or nobody finds the same hash. */
function withDetails(event: ReferralEvent, details: EventDetails): ReferralEvent {
  return { ...event, details, detailsHash: hashOf(details) };
}
