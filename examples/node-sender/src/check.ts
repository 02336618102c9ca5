import { readFileSync, readdirSync } from "node:fs";
import { reply, supplyList } from "./documents.js";
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
const refused = (what: string, place: string, spoil: (list: any, answer: any) => any): void => {
  const document = spoil(structuredClone(supplyList(now)), structuredClone(reply(now)));
  if (!validator.faults(document).some((fault) => fault.startsWith(place))) {
    wrong.push(`not refused at ${place}: ${what}`);
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

console.log(`${definitions} schemas and definitions compiled, ${examples} examples`);
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
}
