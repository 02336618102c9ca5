import { createHash } from "node:crypto";

/**
 * A value as RFC 8785 writes it: members in the order of their names, no spaces. JavaScript compares texts by UTF-16 units and
 * writes numbers and escapes as the scheme demands, so that this is all there is to it.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of several parts one after the other, in hexadecimal digits. */
export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(part);
  }
  return hash.digest("hex");
}

/** The hash of a document, or of the details of an event. */
export function hashOf(value: unknown): string {
  return sha256(canonical(value));
}
