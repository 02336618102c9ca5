import { readFileSync, readdirSync } from "node:fs";
import { hashOf } from "./canonical.js";
import { reply, supplyList } from "./documents.js";
import { entered, start, wrongWith } from "./history.js";
import { Validator } from "./validator.js";

// The schemas themselves, under ajv's strict mode: every definition compiles, every example is accepted, and what is wrong is
// refused at its place.
const folder = "schemas";
const validator = new Validator(folder);
const wrong: string[] = [];
let definitions = 0;
let examples = 0;

for (const file of readdirSync(folder).filter((name) => name.endsWith(".schema.json") && !name.startsWith("bundle"))) {
  const schema = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  const parts: [string, { examples?: unknown[] }][] = [[schema.$id, schema]];
  for (const [name, definition] of Object.entries<{ examples?: unknown[] }>(schema.$defs ?? {})) {
    parts.push([`${schema.$id}#/$defs/${name}`, definition]);
  }
  for (const [address, part] of parts) {
    const validate = validator.schema(address);
    definitions++;
    for (const example of part.examples ?? []) {
      examples++;
      if (!validate(example)) {
        wrong.push(`an example is refused: ${address}`);
      }
    }
  }
}
for (const file of readdirSync(folder).filter((name) => name.includes(".example"))) {
  wrong.push(...validator.faults(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))).map((fault) => `${file}: ${fault}`));
}

const now = new Date("2026-01-16T08:30:00Z");
// one fault is one message, whether the schemas are given one by one or in one file
const bundled = new Validator(folder, true, true);
const refused = (what: string, place: string, spoil: (list: any, answer: any) => any): void => {
  const document = spoil(structuredClone(supplyList(now)), structuredClone(reply(now, () => "0".repeat(32))));
  for (const each of [validator, bundled]) {
    const faults = each.faults(document);
    if (faults.length !== 1 || !faults[0]?.startsWith(`${place} `)) {
      wrong.push(`${what}: not one fault at ${place} but ${JSON.stringify(faults)}`);
    }
  }
};
refused("an amount as a number", "/content/supplyList/projects/0/benefit/max", (list) => {
  list.content.supplyList.projects[0].benefit.max = 5000;
  return list;
});
refused("an unknown member", "/content/supplyList", (list) => {
  list.content.supplyList.budget = "1.00";
  return list;
});
refused("an unknown action", "/content/events/0/action", (_, answer) => {
  answer.content.events[0].action = "APPROVE";
  return answer;
});
refused("a reply without a day", "", (_, answer) => {
  delete answer.issuedAt;
  return answer;
});

refused("a condition of the wrong shape", "/content/supplyList/projects/0/criteria/of/1/threshold/amount", (list) => {
  list.content.supplyList.projects[0].criteria.of[1].threshold.amount = "1e3";
  return list;
});
refused("a city's own fields where both sides hold them", "/content/events/1/details/aid/0/extensions", (_, answer) => {
  answer.content.events[1].details.aid[0].extensions = { "example.gov.cn": { grid: "17" } };
  return answer;
});

// a received history: its hashes are computed again, and every change is found
const history = JSON.parse(readFileSync(`${folder}/referral-history.example.json`, "utf8")).content;
for (const event of reply(now, () => "0".repeat(32)).content.events ?? []) {
  const last = history.entries.at(-1);
  const head = { referral: history.before.referral, length: history.entries.length, hash: last.hash };
  history.entries.push(entered(head, { ...event, referral: head.referral }));
}
const expectWrong = (what: string, count: number, change: (content: any) => void): void => {
  const content = structuredClone(history);
  change(content);
  const found = wrongWith(content.before, content.entries);
  if (found.length !== count) {
    wrong.push(`${what}: ${JSON.stringify(found)}`);
  }
};
if (history.before.hash !== start(history.before.referral).hash) {
  wrong.push("another start of a history");
}
expectWrong("a sound history", 0, () => {});
expectWrong("a history cut short", 0, (content) => content.entries.pop());
expectWrong("erased details", 0, (content) => delete content.entries[0].details);
expectWrong("changed details", 1, (content) => (content.entries[0].details.note = "未联系"));
expectWrong("a changed event", 1, (content) => (content.entries[1].event.at = "2026-01-16T08:30:01Z"));
expectWrong("an entry taken out", 1, (content) => content.entries.splice(1, 1));

// the worked value that the schemas tell
const told = validator.schema("https://zhuanjie.github.io/schemas/v1/referral-types.schema.json#/$defs/ReferralEvent").schema as any;
const worked = { salt: "000102030405060708090a0b0c0d0e0f", number: "2026-17" };
if (!told.properties.detailsHash.description.includes(hashOf(worked))) {
  wrong.push("another hash of the worked details");
}

console.log(`${definitions} schemas and definitions compiled, ${examples} examples`);
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
}
