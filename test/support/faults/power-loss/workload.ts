// A process of its own: a day of the store of a compiled program, through its interface, with its acknowledgements in a file beside the database. Arguments:
// the compiled program's folder, the folder to work in, the life.
import { openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pointsOf } from "../../../../src/domain/money.ts";
import type { Operation, OperationState } from "../../../../src/ledger/operation.ts";
import type { openSqliteStore } from "../../../../src/store/sqlite/sqlite-store.ts";
import type { OutboxRow, Step, Store } from "../../../../src/store/store.ts";
import {
  apology,
  chatNumber,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  said,
  saleOf,
  saleSession,
  shed,
  textUpdate,
  turned,
} from "../../../store/store-kit.ts";
import { Seeded } from "../../shop/seeded.ts";
import { deliveryFact, keyFact, messageFact, noteFact, operationFact, sessionFact, type Fact } from "./facts.ts";
import { acksFile, databaseFile, lives, sealedWith } from "./recording.ts";

const [, , dist = "", folder = "", life = ""] = process.argv;
const rounds = 40;
const chats = 12;
const filling = "x".repeat(600);
const random = new Seeded(lives.indexOf(life) + 1);

const acks = openSync(join(folder, acksFile), "a");
/** Acknowledges these facts. */
function ack(...facts: Fact[]): void {
  for (const { name, value } of facts) writeSync(acks, `${name} ${value}\n`);
}

const { openSqliteStore: open } = (await import(
  pathToFileURL(join(dist, "modules/src/store/sqlite/sqlite-store.js")).href
)) as {
  openSqliteStore: typeof openSqliteStore;
};
const store: Store = open({
  path: join(folder, databaseFile),
  stamp: "test",
  databaseKey: life === "sealed" ? sealedWith : null,
  calledOff: (operation) => ({ replies: [said(operation.chat, "taken")] }),
});

let turns = lives.indexOf(life) * 10_000;
/** Writes and answers, a sale for every third. */
async function talk(round: number): Promise<void> {
  const writers = [...Array(1 + random.below(6)).keys()].map(() => 1 + random.below(chats));
  const updates = writers.map((chat, index) => textUpdate(chat, `${life}-${round}-${index}`, `venta ${filling}`));
  await store.accept(updates, noonMs, shed);
  ack(...updates.map((update) => deliveryFact(update.deliveryId, "accepted")));
  for (;;) {
    let facts: Fact[] = [];
    const step: Step = ({ entry }) => {
      const id = `${life}-op-${++turns}`;
      const sells = turns % 3 === 0;
      if (entry.content.type === "update") facts.push(deliveryFact(entry.content.update.deliveryId, "handled"));
      facts.push(sessionFact(entry.chat, turns));
      if (sells) facts.push(operationFact({ id, state: "ready", attempts: 0, probes: 0 }));
      const request = saleOf({ phone: phoneNumber(turns) });
      return turned({
        session: saleSession(1, { filling }, turns),
        replies: [said(entry.chat, filling)],
        operations: sells ? [newOperation(id, { chat: entry.chat, request, expiresAtMs: noonMs + 600_000 })] : [],
      });
    };
    const report = await store.runTurns(step, {
      max: 4,
      nowMs: noonMs,
      skip: nobody,
      apology,
      random: () => "AAAAAAAAAAAAAAAA",
    });
    if (report.failed.length > 0) throw new Error(report.failed[0]?.why);
    if (report.handled === 0) return;
    ack(...facts);
    facts = [];
  }
}

async function deliver(): Promise<void> {
  const rows = await store.nextReplies({ max: 8, nowMs: noonMs, skip: nobody });
  await Promise.all(rows.map((row) => deliverOne(row)));
}

async function deliverOne({ id }: OutboxRow): Promise<void> {
  if (random.chance(0.2)) return;
  await store.replySent(id, `m${id}`, noonMs);
  ack(messageFact(id, "sent"));
}

const outcomes: readonly OperationState[] = ["confirmed", "confirmed", "rejected", "inDoubt", "inDoubt", "ready"];
async function perform(): Promise<void> {
  const ready = await store.readyOperations({ max: 8, nowMs: noonMs, skip: nobody });
  await Promise.all(ready.map((operation) => performOne(operation)));
}

async function performOne({ id, attempts, chat }: Operation): Promise<void> {
  if (!(await store.beginSending(id, pointsOf(0), noonMs))) throw new Error(`${id} was not ready`);
  const fact = { id, attempts: attempts + 1, probes: 0 };
  ack(operationFact({ ...fact, state: "sending" }));
  // Some are under way when the life ends.
  if (random.chance(0.05)) return;
  const to = random.pick(outcomes);
  const replies = [said(chat, filling)];
  const doubt = to === "inDoubt" ? { doubtedAtMs: noonMs, nextAtMs: noonMs } : {};
  await store.moveOperation(id, "sending", to, doubt, { replies }, noonMs);
  ack(operationFact({ ...fact, state: to }));
}

/** Examines the doubts. One that was examined three times is over. */
async function examine(): Promise<void> {
  const doubts = await store.operations({ states: ["inDoubt"], max: 4 });
  for (const { id, attempts, probes } of doubts) {
    const fact = { id, attempts, probes: probes.length };
    if (probes.length === 3) {
      await store.moveOperation(id, "inDoubt", "settledApplied", { endedAtMs: noonMs }, {}, noonMs);
      ack(operationFact({ ...fact, state: "settledApplied" }));
    } else {
      const more = [...probes, { atMs: noonMs, balance: null }];
      await store.touchOperation(id, "inDoubt", { probes: more }, [], noonMs);
      ack(operationFact({ ...fact, state: "inDoubt", probes: more.length }));
    }
  }
}

function ratchet(round: number): void {
  const id = `${round % 5}`;
  const value = `${lives.indexOf(life) * 1_000 + round}`;
  store.whatsapp.saveKeys([{ type: "session", id, value }], [], noonMs);
  ack(keyFact(id, life === "sealed" ? "sealed" : value));
}

const found = await store.recover(
  () => ({ to: "inDoubt", changes: { doubtedAtMs: noonMs, nextAtMs: noonMs }, consequences: {} }),
  noonMs,
);
ack(...found.map(({ id, attempts }) => operationFact({ id, state: "inDoubt", attempts, probes: 0 })));
const waiting = await store.nextReplies({ max: 10_000, nowMs: noonMs, skip: nobody });
ack(...waiting.map(({ id }) => messageFact(id, "waiting")));
if (life === "sealed") ack(...["0", "1", "2", "3", "4"].map((id) => keyFact(id, "sealed")));
for (let round = 0; round < rounds; round++) {
  await talk(round);
  await Promise.all([perform(), deliver()]);
  await examine();
  ratchet(round);
  await store.note(
    { what: "step.failed", who: null, operationId: null, detail: `${life}-${round}` },
    chatNumber(1),
    noonMs,
  );
  ack(noteFact(`${life}-${round}`));
}
if (life === "closed") await store.close();
process.exit();
