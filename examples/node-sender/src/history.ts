import { canonical, hashOf, sha256 } from "./canonical.js";
import type { HistoryEntry, HistoryHead, ReferralEvent } from "../schemas/zhuanjie.js";

/** The head of a history without entries. */
export function start(referral: string): HistoryHead {
  return { referral, length: 0, hash: sha256("zhuanjie/history/start/1", referral) };
}

/** What binds an entry to all before it: a word that says what is hashed, its place, the hash before, the event. */
export function entryHash(entry: HistoryEntry): string {
  const position = Buffer.alloc(8);
  position.writeBigUInt64BE(BigInt(entry.position));
  return sha256("zhuanjie/history/entry/1", position, Buffer.from(entry.previous, "hex"), canonical(entry.event));
}

/** Enters an event behind a head, as whoever keeps a history does; the details stand beside the event. */
export function entered(head: HistoryHead, { details, ...event }: ReferralEvent): HistoryEntry {
  const open = { position: head.length, previous: head.hash, event, hash: "" };
  return { ...open, ...(details && { details }), hash: entryHash(open) };
}

/**
 * Follows the chain of a received history from a head that is trusted, and says what is wrong with it; empty if nothing is. A
 * history of which the end was cut off is a sound shorter one: compare the head with one that was laid down elsewhere.
 */
export function wrongWith(before: HistoryHead, entries: readonly HistoryEntry[]): string[] {
  const wrong: string[] = [];
  let previous = before.hash;
  entries.forEach((entry, index) => {
    if (entry.position !== before.length + index || entry.previous !== previous || entry.event.referral !== before.referral) {
      wrong.push(`entry ${index} does not follow`);
    }
    if (entry.hash !== entryHash(entry)) {
      wrong.push(`entry ${index} was changed`);
    }
    if (entry.details && hashOf(entry.details) !== entry.event.detailsHash) {
      wrong.push(`the details of entry ${index} are not its own`);
    }
    previous = entry.hash;
  });
  return wrong;
}
