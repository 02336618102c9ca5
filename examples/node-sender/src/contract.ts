import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { hashOf } from "./canonical.js";
import { Validator } from "./validator.js";

// Documents that the library has changed at random and judged by its strict reader, judged once more by ajv: both must say the
// same, but for what no schema can tell, and both must compute the same hash of the document as it stands.
interface Verdict {
  schema: string;
  accepted: boolean;
  beyond: boolean;
  hash: string;
  document: unknown;
}

const file = process.argv[2];
if (!file) {
  throw new Error("name the file of verdicts, verdicts.ndjson.gz");
}
const validator = new Validator("schemas", false);
const counts = { documents: 0, accepted: 0, beyond: 0, disagreements: 0, hashes: 0 };
const shown: string[] = [];

for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity })) {
  const verdict = JSON.parse(line) as Verdict;
  const accepted = validator.schema(verdict.schema)(verdict.document);
  counts.documents++;
  counts.accepted += accepted ? 1 : 0;
  if (accepted && verdict.beyond) {
    counts.beyond++;
  } else if (accepted !== verdict.accepted) {
    disagree(`${accepted ? "accepted" : "refused"} by ajv alone`, line);
  }
  if (verdict.hash !== "") {
    counts.hashes++;
    if (hashOf(verdict.document) !== verdict.hash) {
      disagree("another hash", line);
    }
  }
}

function disagree(what: string, line: string): void {
  counts.disagreements++;
  if (shown.length < 20) {
    shown.push(`${what}: ${line.slice(0, 2000)}`);
  }
}

console.log(
  `${counts.documents} documents, of which ajv accepts ${counts.accepted}; ${counts.beyond} are refused for what no schema tells; ` +
    `${counts.hashes} hashes compared; ${counts.disagreements} disagreements`,
);
if (counts.disagreements > 0 || counts.documents === 0) {
  console.error(shown.join("\n"));
  process.exitCode = 1;
}
