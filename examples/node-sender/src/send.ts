import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { hashOf } from "./canonical.js";
import { reply, supplyList } from "./documents.js";
import { Validator } from "./validator.js";

const issuedAt = new Date("2026-01-16T08:30:00Z");
// all schemas in one file, as another system would embed them
const validator = new Validator("schemas", true, true);
const salt = () => randomBytes(16).toString("hex");

mkdirSync("out", { recursive: true });
for (const [name, document] of Object.entries({ "supply-list": supplyList(issuedAt), reply: reply(issuedAt, salt) })) {
  const faults = validator.faults(document);
  if (faults.length > 0) {
    console.error(`${name}\n${faults.join("\n")}`);
    process.exitCode = 1;
  } else {
    writeFileSync(`out/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
    // what a gateway would sign: the document as it stands, not as Java would write it
    writeFileSync(`out/${name}.sha256`, `${hashOf(document)}\n`);
  }
}
