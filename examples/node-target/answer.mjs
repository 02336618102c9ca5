// A small implementation that is no part of this library: hashes, histories, reservations and time limits, in Node.js without any package.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

/** RFC 8785, for documents without numbers that are no integers: members in the order of their UTF-16 code units. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    return `{${Object.keys(value).sort().map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

function seal(referral, events) {
  let previous = sha256("zhuanjie/history/start/1", referral);
  return events.map(({ details, ...event }, position) => {
    const place = Buffer.alloc(8);
    place.writeBigUInt64BE(BigInt(position));
    previous = sha256("zhuanjie/history/entry/1", place, previous, canonical(event));
    return previous.toString("hex");
  });
}

function verify({ referral, head }, log) {
  const entries = log.trimEnd().split("\n").map(line => JSON.parse(line));
  const hashes = seal(referral, entries.map(entry => entry.event));
  const faultsAt = entries.flatMap((entry, i) => {
    const changed = entry.hash !== hashes[i] || entry.position !== i;
    const details = entry.details && sha256(canonical(entry.details)).toString("hex");
    return changed || details && details !== entry.event.detailsHash ? [i] : [];
  });
  if (head && (entries.length < head.length || hashes[head.length - 1] !== head.hash)) faultsAt.push(entries.length);
  return { intact: faultsAt.length === 0, faultsAt };
}

function reserve({ supply, steps }) {
  const held = new Map();
  const places = Object.fromEntries(supply.projects.map(project => [project.id, project.capacity.places]));
  return steps.map(({ do: action, at, of, reservation }) => {
    const inForce = hold => hold.confirmed || at <= hold.heldUntil;
    if (action === "RELEASE") return { taken: held.delete(of) };
    if (action === "CONFIRM") {
      const taken = held.has(of) && inForce(held.get(of));
      if (taken) held.get(of).confirmed = true;
      return { taken };
    }
    const others = [...held.values()].filter(hold => hold.project === reservation.project && hold.id !== reservation.id && inForce(hold));
    const taken = others.length < places[reservation.project];
    if (taken && !held.has(reservation.id)) held.set(reservation.id, { ...reservation });
    return { taken };
  });
}

const day = text => new Date(`${text}T00:00:00Z`);
const written = date => date.toISOString().slice(0, 10);

function lastDay({ from, rule, holidays = [], makeupWorkdays = [] }) {
  if (!rule) return "NO_RULE";
  const date = day(from);
  if (rule.unit === "CALENDAR_DAYS") date.setUTCDate(date.getUTCDate() + rule.amount);
  if (rule.unit === "MONTHS") {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + rule.amount + 1, 0); // the last day of that month
    date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  }
  const isPublished = () => ["01-01", "05-01", "10-01"].every(end => holidays.includes(`${date.getUTCFullYear()}-${end}`));
  const isRest = () => holidays.includes(written(date)) || ([0, 6].includes(date.getUTCDay()) && !makeupWorkdays.includes(written(date)));
  if (rule.unit === "WORKING_DAYS") {
    for (let left = rule.amount; left > 0;) {
      date.setUTCDate(date.getUTCDate() + 1);
      if (!isPublished()) return "BEYOND_CALENDAR";
      if (!isRest()) left--;
    }
  }
  if (rule.shiftedOffRestDays) {
    while (isPublished() && isRest()) date.setUTCDate(date.getUTCDate() + 1);
    if (!isPublished()) return "BEYOND_CALENDAR";
  }
  return written(date);
}

const kinds = {
  HASH: (question, file) => ({ hash: sha256(canonical(JSON.parse(file("document.json")))).toString("hex") }),
  SEAL: ({ referral, events }) => {
    const entries = seal(referral, events);
    return { entries, head: entries.at(-1) };
  },
  VERIFY: (question, file) => verify(question, file("history.ndjson")),
  RESERVE: question => ({ steps: reserve(question) }),
  DEADLINE: question => ({ lastDay: lastDay(question) }),
};

const [kit, out] = process.argv.slice(2);
for (const requirement of readdirSync(join(kit, "tasks"))) {
  for (const number of readdirSync(join(kit, "tasks", requirement))) {
    const folder = join(kit, "tasks", requirement, number);
    const { task, kind, question } = JSON.parse(readFileSync(join(folder, "task.json"), "utf8"));
    const file = name => readFileSync(join(folder, name), "utf8");
    const said = kinds[kind] ? { task, answer: kinds[kind](question, file) } : { task, notSupported: true };
    mkdirSync(join(out, "answers", task), { recursive: true });
    writeFileSync(join(out, "answers", task, "answer.json"), JSON.stringify(said));
  }
}
