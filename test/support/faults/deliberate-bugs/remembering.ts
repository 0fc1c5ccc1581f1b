import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ChatKey } from "../../../../src/domain/chat.ts";
import { identityOf } from "../../../../src/domain/person.ts";
import type { openSqliteStore } from "../../../../src/store/sqlite/sqlite-store.ts";
import type { Entry, Store } from "../../../../src/store/store.ts";
import {
  addOperations,
  apology,
  chatNumber,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  random,
  said,
  saleOf,
  saleSession,
  shed,
  textUpdate,
  turn,
  turned,
  walletKey,
} from "../../../store/store-kit.ts";
import { viewOf } from "../../../store/view.ts";
import { temporaryFolder } from "../../processes/bot-process.ts";
import type { DeliberateBug } from "./kit.ts";

const compiled = join(import.meta.dirname, "../../../../dist/src/main.js");

const customer = { type: "customer", walletKey, phone: phoneNumber(1) } as const;

/** Leaves something open of every kind, beside a write that fails. */
export async function leaveOpen(store: Store): Promise<void> {
  await addOperations(store, newOperation("op1"), newOperation("op2", { request: saleOf({ phone: phoneNumber(2) }) }));
  await store.beginSending("op2", null, noonMs);
  const lookup = { conversationId: 1, ask: "customer", request: customer, by: null } as const;
  await store.accept([textUpdate(3, "cannot be applied", "venta")], noonMs, shed);
  await turn(store, () => turned({ lookups: [lookup, lookup, lookup], operations: [newOperation("op1")] }));
  const accepted = store.accept([textUpdate(1, "first", "venta")], noonMs, shed);
  await Promise.allSettled([accepted, store.moveOperation("op1", "confirmed", "ready", {}, {}, noonMs)]);
  await turn(store, ({ entry }) =>
    turned({
      session: saleSession(entry.seq),
      replies: [said(entry.chat, "¿Teléfono?"), said(entry.chat, "Son diez dígitos")],
      lookups: [false, true, true].map((isOfSession) => ({
        conversationId: entry.seq,
        ask: "customer",
        request: customer,
        by: null,
        isOfSession,
      })),
      timers: ["silence", "inactive"].map((name) => ({
        name,
        conversationId: entry.seq,
        dueAtMs: noonMs + minuteMs,
      })),
    }),
  );
  await store.accept([textUpdate(2, "second", "hola")], noonMs, shed);
  // The answer is handled in the commit that stores it, and so leaves no row.
  const answered = (await store.openLookups({ max: 9, nowMs: noonMs, skip: nobody, inOrder: [] })).at(-1);
  const result = { type: "doubts", doubts: [] } as const;
  const only = (entry: Entry) => entry.content.type === "event";
  await Promise.all([
    answered && store.finishLookup(answered, result, noonMs),
    store.runTurns(() => turned(), { max: 9, nowMs: noonMs, skip: nobody, apology, random, only }),
    store.notify([said(chatNumber(2), "hola")], noonMs),
  ]);
  // One message of the conversation is sent; the other stands only in its session.
  const replies = await store.nextReplies({ max: 9, nowMs: noonMs, skip: nobody });
  await store.replySent(replies.find(({ body }) => JSON.stringify(body).includes("¿Teléfono?"))?.id ?? 0, "m1", noonMs);
}

/** Whose a chat is by its turns, as its person comes, has another name and goes on in another chat: null: nobody's. */
export async function whoseChats(store: Store): Promise<readonly (string | null)[]> {
  const [identity, chat, elsewhere] = [identityOf("telegram", 1), chatNumber(1), chatNumber(2)];
  const person = { identity, chat, phone: null, name: "Ana", toldAtMs: 1, quietUntilMs: 0, needsProof: false };
  const seen: (string | null)[] = [];
  const look = async (at: ChatKey) => {
    await store.setLoneTimer(at, { name: "silence", dueAtMs: noonMs }, noonMs);
    await store.fireTimers(noonMs);
    await turn(store, (input) => {
      seen.push(input.person?.name ?? null);
      return turned();
    });
  };
  await look(chat);
  for (const [delivery, changes] of [{}, { name: "Ana López" }, { chat: elsewhere }].entries()) {
    await store.accept([textUpdate(1, `${delivery}`, "hola")], noonMs, shed);
    await turn(store, () => turned({ person: { ...person, ...changes } }));
    for (const at of [chat, elsewhere]) await look(at);
  }
  return seen;
}

const whoseChatsAre = [null, "Ana", null, "Ana López", null, null, "Ana"];

async function comparePeople(program = compiled): Promise<readonly string[]> {
  return onOneFile(program, async (open) => {
    const isRight = JSON.stringify(await whoseChats(open())) === JSON.stringify(whoseChatsAre);
    const stored = await open().person(identityOf("telegram", 1));
    return [
      ...(isRight ? [] : ["it takes a chat for somebody else's"]),
      ...(stored?.chat === chatNumber(2) && stored.name === "Ana"
        ? []
        : ["after a restart somebody is not who they were"]),
    ];
  });
}

/** Compares the memory of a store with that of another that reads the same file. */
async function compare(program = compiled): Promise<readonly string[]> {
  return onOneFile(program, async (open) => {
    const first = open();
    await leaveOpen(first);
    const stores = [first, open()];
    const [remembered, read] = await Promise.all(stores.map(viewOf));
    const numbers = await Promise.all(stores.map((store) => store.newestEntry()));
    const fired = await stores[1]?.fireTimers(noonMs + minuteMs);
    const counted = { inbox: 1, outbox: 3, lookups: 2, operations: 2 };
    return [
      ...((numbers[1] ?? 0) >= (numbers[0] ?? 0) ? [] : ["after a restart a number is given twice"]),
      ...(JSON.stringify(remembered) === JSON.stringify(read) ? [] : ["it remembers something else than its rows say"]),
      ...Object.entries(counted)
        .filter(([name, count]) => read?.pending[name as keyof typeof counted] !== count)
        .map(([name]) => `after a restart the ${name} is not what it was`),
      ...(read?.dueMs[1] === noonMs + minuteMs && fired === 2 ? [] : ["after a restart a timer is gone"]),
    ].slice(0, 3);
  });
}

/** What is asked in two chats, on both sides of a restart: a message that stands only in its session keeps its number. */
async function compareNumbers(program = compiled): Promise<readonly string[]> {
  return onOneFile(program, async (open) => {
    for (const chat of [1, 2]) {
      const store = open();
      await store.accept([textUpdate(chat, "first", "venta")], noonMs, shed);
      await turn(store, ({ entry }) =>
        turned({ session: saleSession(entry.seq), replies: [said(entry.chat, "¿Teléfono?")] }),
      );
    }
    const { outbox } = await open().pending();
    return outbox === 2 ? [] : ["after a restart a message has another's number"];
  });
}

/** A *sí* after a summary that was accepted, and failed after that. */
async function compareGates(program = compiled): Promise<readonly string[]> {
  return onOneFile(program, async (open) => {
    const store = open();
    const isOpen: boolean[] = [];
    const says = async (id: string, asks: boolean) => {
      await store.accept([textUpdate(1, id, id)], noonMs, shed);
      await turn(store, ({ entry, afterGate }) => {
        isOpen.push(afterGate);
        return asks
          ? turned({ session: saleSession(7), replies: [said(entry.chat, "¿confirmas?")], gate: 0 })
          : turned();
      });
    };
    await says("venta", true);
    const [{ id: outboxId } = { id: 0 }] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
    await store.replySent(outboxId, "m1", noonMs);
    await says("a word", false);
    const state = { next: "again", why: "test" } as const;
    await store.receipts([{ messageId: "m1", outboxId, isLast: true, billed: null, state }], noonMs);
    await says("sí", false);
    return isOpen.join() === "true,true,false" ? [] : ["a sí confirms what failed"];
  });
}

/** Runs a check on stores of a program that open the same file. */
async function onOneFile(
  program: string,
  check: (open: () => Store) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const place = join(program, "../../modules/src/store/sqlite/sqlite-store.js");
  const { openSqliteStore: open } = (await import(pathToFileURL(place).href)) as {
    openSqliteStore: typeof openSqliteStore;
  };
  const folder = temporaryFolder();
  const options = { path: join(folder.path, "x.db"), stamp: "test", databaseKey: null, calledOff: () => ({}) };
  const stores: Store[] = [];
  try {
    return await check(() => {
      const store = open(options);
      stores.push(store);
      return store;
    });
  } finally {
    for (const store of stores) await store.close();
    folder.remove();
  }
}

const isForgotten = {
  promise: "Never lost",
  foundBy: "a second store on the same file, which has to say what the first one says",
  test: "test/store/interleavings.test.ts",
  check: compare,
} as const;

/** A bug of a class that remembers open rows: it does not read them when the program starts. */
function notReadAtStart(what: string, part: string, complaint: RegExp, read = /read\.all\(\)/): DeliberateBug {
  const changes = [[read, "[]"]] as const;
  const file = `store/sqlite/open/${part}.js`;
  return { ...isForgotten, does: `does not read ${what} when it starts`, file, changes, complaint };
}

const isOfPeople = {
  ...isForgotten,
  file: "store/sqlite/engine.js",
  foundBy: "whose a chat is as its person comes and goes, and a second store on the same file",
  test: "test/store/sqlite/remembered.test.ts",
  check: comparePeople,
} as const;

export const remembering: readonly DeliberateBug[] = [
  {
    ...isOfPeople,
    promise: "In order",
    does: "goes by whose a chat was when it was first asked",
    changes: [[/if \(columns\.some\([^\n]+\s+this\.#keysWith\.clear\(\);/, ""]],
    complaint: /somebody else's/,
  },
  {
    ...isOfPeople,
    does: "remembers what has changed of a row, and does not write it",
    changes: [[/if \(columns\.length > 0\)/, "if (false)"]],
    complaint: /not who they were/,
  },
  {
    ...isForgotten,
    promise: "Never twice",
    does: "still remembers what was rolled back",
    file: "store/sqlite/core/commits.js",
    changes: [[/for \(const invalidate of this\.#invalidations\)\s+invalidate\(\);/, ""]],
    complaint: /remembers something else/,
  },
  {
    ...isForgotten,
    does: "commits entries that it has not written",
    file: "store/sqlite/core/commits.js",
    changes: [[/this\.#completeIfNeeded\(\);\s+this\.#commit/, "this.#commit"]],
    complaint: /the inbox is not what it was/,
  },
  {
    ...isForgotten,
    does: "takes no commit for one that has to write the sessions",
    file: "store/sqlite/core/commits.js",
    changes: [[/if \(this\.#hasWritten \|\| [^\n]+/, "if (false)"]],
    complaint: /the inbox is not what it was/,
  },
  {
    ...isForgotten,
    does: "never writes the sessions that it has collected",
    file: "store/sqlite/engine.js",
    changes: [[/write: \(\) => this\.#writeCollected\(\)/, "write: () => {}"]],
    complaint: /the lookups is not what it was/,
  },
  {
    ...isForgotten,
    promise: "Never twice",
    does: "gives the number of an entry that left no row again",
    file: "store/sqlite/open/entries.js",
    changes: [[/CAST\(value AS INTEGER\)/, "NULL"]],
    complaint: /a number is given twice/,
  },
  {
    ...isForgotten,
    does: "loses what was accepted beside a job that failed",
    file: "store/sqlite/core/commits.js",
    changes: [[/if \(jobs\.length > 1\)\s+return false;/, "jobs.forEach(({ resolve }) => resolve());"]],
    complaint: /is not what it was/,
  },
  notReadAtStart("the mailboxes", "entries", /the inbox is not what it was/),
  notReadAtStart("the messages to send", "outgoing", /the outbox is not what it was/, /(?<=\.\.\.)read\.all\(\)/),
  {
    ...isForgotten,
    promise: "In order",
    does: "goes by a summary that failed after it was accepted",
    file: "store/sqlite/open/outgoing.js",
    foundBy: "a *sí* that comes after that",
    test: "test/store/contract/receipt-contract.ts",
    changes: [[/(?<=sayNothing\(\);\s+)this\.#gates\.clear\(\);/, ""]],
    check: compareGates,
    complaint: /confirms what failed/,
  },
  notReadAtStart("what the sessions say", "outgoing", /the outbox is not what it was/, /readSaid\.all\(\)/),
  {
    ...isForgotten,
    promise: "Never twice",
    does: "says again what a session said and was sent",
    file: "store/sqlite/open/outgoing.js",
    changes: [[/ WHERE NOT EXISTS \(SELECT 1 FROM outbox[^`]+/, ""]],
    complaint: /the outbox is not what it was/,
  },
  {
    ...isForgotten,
    does: "gives the number of a message that stands only in a session again",
    file: "store/sqlite/open/outgoing.js",
    changes: [[/this\.#newest = Math\.max\(this\.#newest, id\);/, "{}"]],
    check: compareNumbers,
    complaint: /has another's number/,
  },
  notReadAtStart(
    "the queries that are open",
    "of-sessions",
    /the lookups is not what it was/,
    /(?<=\.\.\.)read\.all\(\)/,
  ),
  notReadAtStart(
    "the queries of the sessions",
    "of-sessions",
    /the lookups is not what it was/,
    /readAsked\s+\.all\(\)/,
  ),
  notReadAtStart("the timers", "of-sessions", /a timer is gone/, /read\.all\(\)(?=\.map)/),
  notReadAtStart(
    "the operations that are open",
    "outgoing",
    /the operations is not what it was/,
    /(?<=class SqliteOperations[^]*)read\.all\(\)/,
  ),
];
