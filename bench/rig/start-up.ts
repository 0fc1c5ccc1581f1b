import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { Running, type Contender } from "./contender.ts";
import { median } from "./statistics.ts";
import { World } from "./world.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";

/** Medians of cold starts, from spawn to the first `getUpdates`, ms. */
export interface StartUp {
  readonly emptyMs: number;
  /** With `conversations` cashiers in the middle of a sale. */
  readonly fullMs: number;
  readonly conversations: number;
}

const openConversations = 10_000;
/** Above every id of a cashier. */
const firstCopy = 500_000;
/** Lines of a sale before the copy is made: it waits for the ticket. */
const stepsDone = 3;

/** Starts the contender `times` times on an empty database and as often on one full of open conversations, by turns. */
export async function measureStartUp(contender: Contender, times: number): Promise<StartUp> {
  const folder = temporaryFolder();
  const world = await World.open(1);
  try {
    const full = join(folder.path, "full.db");
    await leaveConversation(contender, world, full);
    multiplyConversation(full, openConversations);
    const empty: number[] = [];
    const filled: number[] = [];
    for (let time = 0; time < times; time++) {
      const copy = join(folder.path, `full-${time}.db`);
      copyFileSync(full, copy);
      empty.push(await startOnce(contender, world, join(folder.path, `empty-${time}.db`)));
      filled.push(await startOnce(contender, world, copy));
    }
    return { emptyMs: median(empty), fullMs: median(filled), conversations: openConversations };
  } finally {
    await world.close();
    folder.remove();
  }
}

async function startOnce(contender: Contender, world: World, databasePath: string): Promise<number> {
  const bot = await Running.start(contender, world, databasePath);
  await bot.stop();
  return bot.coldStartMs;
}

/** Leaves a database with one conversation open. */
async function leaveConversation(contender: Contender, world: World, databasePath: string): Promise<void> {
  const bot = await Running.start(contender, world, databasePath);
  await world.enter(0);
  await world.sell(0, stepsDone);
  await bot.stop();
}

/** Gives every other chat a copy of everything the only one has: its session and timers, its person, its handled messages and replies. */
export function multiplyConversation(databasePath: string, chats: number): void {
  const db = openKept(databasePath);
  const original = db.prepare<[], { chat: string }>("SELECT chat FROM sessions").get()?.chat;
  if (original === undefined) throw new Error("No conversation was left open");
  const head = original.replace(/\d+$/, "");
  const copyRows: { readonly [table: string]: string } = {
    "sessions (chat, flow, version, flow_id, state, nonce, gate_id, asked_in)":
      "copy, flow, version, flow_id, state, nonce, gate_id, asked_in",
    "timers (chat, name, flow_id, due_at)": "copy, name, flow_id, due_at",
    "people (identity, chat, phone, name, told_at, quiet_until, needs_proof)":
      "copy, copy, phone, name, told_at, quiet_until, needs_proof",
    "inbox (chat, delivery, accepted_at, content, state)": "copy, delivery || ' ' || copy, accepted_at, content, state",
    "outbox (chat, body, gate, state, attempts, created_at, ended_at)":
      "copy, body, gate, state, attempts, created_at, ended_at",
  };
  db.exec("CREATE TEMP TABLE copies (copy TEXT)");
  const addCopy = db.prepare("INSERT INTO copies VALUES (?)");
  db.transaction(() => {
    for (let copy = 1; copy < chats; copy++) addCopy.run(`${head}${firstCopy + copy}`);
    for (const [target, columns] of Object.entries(copyRows)) {
      const table = target.split(" ", 1)[0] ?? target;
      const originals = `(SELECT * FROM ${table} WHERE chat = ?)`;
      db.prepare(`INSERT INTO ${target} SELECT ${columns} FROM ${originals} CROSS JOIN copies`).run(original);
    }
  })();
  for (const table of ["sessions", "people"]) {
    const { n } = db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get() ?? { n: 0 };
    if (n !== chats) throw new Error(`There are ${n} ${table}, not ${chats}`);
  }
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}
