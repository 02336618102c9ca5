import { mkdirSync, writeFileSync } from "node:fs";
import { reply, supplyList } from "./documents.js";
import { Validator } from "./validator.js";

// A fixed day, so that the files are the same in every run.
const issuedAt = new Date("2026-01-16T08:30:00Z");
const validator = new Validator("schemas");

mkdirSync("out", { recursive: true });
for (const [name, document] of Object.entries({ "supply-list": supplyList(issuedAt), reply: reply(issuedAt) })) {
  const faults = validator.faults(document);
  if (faults.length > 0) {
    console.error(`${name}\n${faults.join("\n")}`);
    process.exitCode = 1;
  } else {
    writeFileSync(`out/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
  }
}
