import { describe, expect, it } from "vitest";
import type { Receipt } from "../../../src/channel/channel.ts";
import type { Month } from "../../../src/domain/prices.ts";
import { identityOf } from "../../../src/domain/person.ts";
import { legalMoves, openOrApplied, type OperationState } from "../../../src/ledger/operation.ts";
import { openDatabase, type Sqlite } from "../../../src/store/sqlite/core/database.ts";
import { migrateSchema } from "../../../src/store/sqlite/core/migrations.ts";
import { storeOn } from "../../../src/store/sqlite/sqlite-store.ts";
import type { OperationsWanted } from "../../../src/store/read-model.ts";
import type { Store } from "../../../src/store/store.ts";
import {
  chatNumber,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  said,
  saleSession,
  shed,
  textUpdate,
  turn,
  turned,
  walletKey,
} from "../store-kit.ts";

/** What whoever looks after the bot asks for: each list from its beginning and from a place in it, with each filter. */
async function readAll({ readModel }: Store): Promise<void> {
  await readModel.figures(noonMs);
  const before = { createdAtMs: noonMs, id: "op1" };
  const phone = phoneNumber(1);
  const oneDay = { from: "2026-11-25", until: "2026-11-25" };
  const days = { from: "2026-11-01", until: "2026-11-25" };
  const filters: Partial<OperationsWanted>[] = [
    {},
    { before },
    { kind: "redeem" },
    { states: ["ask"] },
    { states: ["confirmed", "rejected", "ask"], kind: "sale", before },
    { states: Object.keys(legalMoves) as OperationState[] },
    { phone },
    { phone, states: ["confirmed", "ask"], before },
    { phone, days: oneDay, kind: "sale" },
    { days: oneDay, before },
    { days: oneDay, states: ["rejected"] },
    { days },
    { days, states: ["ask"], branch: "b", cashier: "c", before },
    { ticketKey: "t" },
    { ticketKey: "t", phone, days: oneDay, states: ["confirmed"], before },
  ];
  for (const filter of filters) await readModel.operationsPage({ ...filter, max: 50 });
  await readModel.operationsById({ after: "op", max: 5 });
  await readModel.operationsPage({ days, times: [noonMs], cashier: "c", before, max: 5 });
  await readModel.operationsBeginning({ id: "op", ticketKey: "t", max: 5 });
  await readModel.storyOf("op1");
  await readModel.conversations({ max: 50 });
  await readModel.conversations({ after: chatNumber(1), max: 50 });
  await readModel.conversation(chatNumber(1));
  await readModel.thread(chatNumber(1), noonMs, 50);
  await readModel.people({ max: 50 });
  await readModel.invitations(noonMs, 50);
  await readModel.auditPage({ max: 50 });
  await readModel.auditPage({ before: 100, operationId: "op1", max: 50 });
  await readModel.writable(noonMs);
}

/** Messages, receipts, people and lists, as in life: a statement is made when it is first needed. */
async function useAll(store: Store): Promise<void> {
  const [chat, phone, identity] = [chatNumber(1), phoneNumber(1), identityOf("telegram", 1)];
  const person = { identity, chat, phone, name: "Ana", toldAtMs: 0, quietUntilMs: 0, needsProof: false };
  const chosen = { walletKey, notices: "on", language: "en" } as const;
  await store.saveWallets([]);
  await store.saveCollaborators([], noonMs);
  await store.recover(() => ({ to: "ready", changes: {}, consequences: {} }), noonMs);
  await store.accept([textUpdate(1, "a", "venta")], noonMs, shed);
  const session = saleSession(1);
  const asking = { session, replies: [said(chat, "¿Teléfono?"), said(chat, "¿Monto?")], gate: 0, asks: [0] };
  await turn(store, () => turned({ ...asking, person, takesPhone: phone, preferences: { identity, chosen } }));
  await store.recover(() => ({ to: "ready", changes: {}, consequences: {} }), noonMs);
  await store.replyHeld((await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody }))[0]?.id ?? 0);
  await store.accept([{ ...textUpdate(1, "b", "sí"), quotes: { messageId: "m0" } }], noonMs, shed);
  await turn(store, () => turned({ replies: [said(chat, "Ya")], asks: [0], operations: [newOperation("op0")] }));
  await store.accept([{ ...textUpdate(1, "c", "no"), quotes: { row: 1 } }], noonMs, shed);
  await store.fireTimers(noonMs);
  await turn(store, () => turned({ session: null, cancelOperation: "op0" }));
  await store.notify([said(chat, "una"), said(chat, "dos")], noonMs);
  const [one, two] = await store.nextReplies({ max: 2, nowMs: noonMs, skip: nobody });
  await store.replyRefused(one?.id ?? 0, noonMs, noonMs);
  await store.replySent(one?.id ?? 0, "m1", noonMs);
  await store.replyDropped(two?.id ?? 0, "why", false, noonMs);
  await store.replyDropped(one?.id ?? 0, "why", true, noonMs);
  const receipt = { messageId: "m1", outboxId: null, isLast: true, billed: "x", state: "accepted" } as const;
  const held: Receipt = { ...receipt, state: { next: "hold", why: "test" } };
  await store.receipts([receipt, { ...receipt, messageId: "m2", outboxId: one?.id ?? 0 }, held], noonMs);
  await store.receipts([{ ...receipt, state: "delivered" }], noonMs);
  await store.notifyUntilTold({ key: "k", within: "2026-11" as Month, today: "2026-11-25" }, [], noonMs);
  await store.wasShownSince(chat, "data", noonMs);
  await store.chatsOf([phone]);
  await store.countOfPhone(phone, "2026-11-25");
  await store.operationsBesides("op1");
  await store.earnSamples(walletKey, 5);
  await store.auditTrail({ max: 5 });
  store.whatsapp.saveKeys([], [{ hash: "h", stanza: "{}", plaintext: new Uint8Array() }], noonMs);
  store.whatsapp.closeJournal(store.whatsapp.openJournal().map(({ hash }) => hash));
  const flood = Array.from({ length: 1_001 }, (_, n) => textUpdate(2, `flood ${n}`, "venta"));
  await store.accept(flood, noonMs, shed);
  await store.setLoneTimer(chat, { name: "silence", dueAtMs: noonMs + 1 }, noonMs);
  await store.setLoneTimer(chat, null, noonMs);
  await store.prune(noonMs, false);
}

/** Every statement the store makes, as it makes them: at its start, and for the filters its readers use. */
async function statementsOf(db: Sqlite): Promise<string[]> {
  const statements: string[] = [];
  const prepare = db.prepare.bind(db) as (sql: string) => ReturnType<Sqlite["prepare"]>;
  db.prepare = ((sql: string) => {
    statements.push(sql.replaceAll(/\s+/g, " "));
    return prepare(sql);
  }) as typeof db.prepare;
  const store = storeOn(db, { stamp: "test", databaseKey: null, calledOff: () => ({}) });
  const since = { createdSinceMs: noonMs };
  const phone = phoneNumber(1);
  await store.operations({ walletKey, phone, ...since, max: 5 });
  await store.operations({ walletKey, phone, states: ["inDoubt", "ask"], max: 5 });
  await store.operations({ walletKey, kind: "sale", states: openOrApplied, day: "d", ticketKey: "t", max: 5 });
  await store.operations({ walletKey, kind: "sale", states: openOrApplied, phone, ...since, max: 5 });
  await store.operations({
    walletKey,
    kind: "sale",
    states: openOrApplied,
    phone,
    madeSince: { ms: noonMs, steady: { epoch: "e", ms: 1 } },
    max: 5,
  });
  await store.operations({ walletKey, kind: "sale", states: openOrApplied, ticketKey: "t", max: 5 });
  await store.operations({ phone, day: "d", states: openOrApplied, max: 5 });
  await store.operations({ chat: chatNumber(1), createdSinceMs: noonMs, max: 5 });
  await store.operations({ phone, max: 5 });
  await store.operations({ states: ["inDoubt", "ask"], max: 5 });
  await store.operations({ states: ["ready", "sending"], exceptIds: ["op1"], oldestFirst: true, max: 5 });
  store.whatsapp.personFrom("5214771234567@s.whatsapp.net", null, null, noonMs);
  store.whatsapp.personFrom("77@lid", null, null, noonMs);
  store.whatsapp.learn("5214771234567@s.whatsapp.net", "77@lid");
  await useAll(store);
  // As found: what is tied to an operation is asked for only where there is one.
  db.prepare(
    `INSERT INTO operations (id, state, kind, wallet_key, phone, chat, day, branch, created_at, body)
     VALUES ('op1', 'ready', 'sale', 'w', 'p', 'c', 'd', 'b', 1, '{"request":{"walletKey":"w","phone":"p"},"chat":"c","createdAtMs":1,"endedAtMs":null,"retryOf":null,"corrects":null}')`,
  ).run();
  await readAll(store);
  db.prepare = prepare as typeof db.prepare;
  return [...new Set(statements)];
}

function planOf(db: Sqlite, sql: string): string[] {
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from(sql.matchAll(/\?/g), () => null));
  return (rows as { detail: string }[]).map((row) => row.detail);
}

function openWith(rows: { readonly inbox: number; readonly outbox: number; readonly operations: number }): Sqlite {
  const db = openDatabase(":memory:");
  migrateSchema(db);
  const counting = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?)";
  const fill = (count: number, sql: string) =>
    void (count > 0 && db.prepare(sql.replace("$counting", counting)).run(count));
  db.transaction(() => {
    fill(
      rows.inbox,
      `INSERT INTO inbox (chat, delivery, accepted_at, state) $counting SELECT 'telegram:' || (n % 500), 'telegram:' || n, ${noonMs}, 1 FROM n`,
    );
    fill(
      rows.outbox,
      `INSERT INTO outbox (chat, body, gate, state, created_at, ended_at) $counting SELECT 'telegram:' || (n % 500), '{}', 0, 1, ${noonMs}, ${noonMs} FROM n`,
    );
    fill(
      rows.operations,
      `INSERT INTO operations (id, state, kind, wallet_key, phone, chat, day, branch, ticket_key, created_at, body)
       $counting SELECT 'op' || n, 'confirmed', 'sale', '${walletKey}', n % 400, 'telegram:' || (n % 500), n / 500, 'b', n, ${noonMs} + n, '{}' FROM n`,
    );
  })();
  return db;
}

/** Scans that grow with what is open or given (a subquery is judged by what it reads itself) or with the size of the shop (who of it is logged in), never with what was done. */
const smallScan =
  /^SCAN (?:\(subquery-\d+\)|CONSTANT ROW|sqlite_sequence|lookups\b|json_each\b|wallets\b|collaborators\b|timers\b|sessions\b|console_sessions\b|unsent\b|i$)|USING (?:COVERING )?INDEX (?:inbox_open|whatsapp_journal_open|outbox_(?:unsent|again))$/;

describe("the statements of the store", async () => {
  const db = openWith({ inbox: 0, outbox: 0, operations: 0 });
  const statements = await statementsOf(db);
  const plans = statements.map((sql) => ({ sql, plan: planOf(db, sql) }));
  const planned = (part: string) => {
    const found = plans.filter(({ sql }) => sql.includes(part));
    if (found.length !== 1) throw new Error(`"${part}" is in ${found.length} statements`);
    return found[0]?.plan.join("; ");
  };

  it("read every index that writes keep: of the others only those that forbid something", () => {
    const kept = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE '%UNIQUE%'")
      .pluck()
      .all() as string[];
    const read = plans.flatMap(({ plan }) => plan).join("\n");
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((name) => !new RegExp(`INDEX ${name}\\b`).test(read))).toEqual([]);
  });

  it("never walk over what was handled, sent or ended", () => {
    expect(statements.length).toBeGreaterThan(50);
    const scans = plans.flatMap(({ sql, plan }) =>
      plan.filter((step) => step.startsWith("SCAN") && !smallScan.test(step)).map((step) => `${step}: ${sql}`),
    );
    expect(scans).toEqual([
      // Any row is enough.
      expect.stringMatching(/^SCAN receipts USING COVERING INDEX receipts_of: SELECT 1 .* LIMIT 1$/),
      // Walked from the newest to the first that is old enough, when a message fails since its person must write first.
      expect.stringMatching(/^SCAN inbox: SELECT seq FROM inbox WHERE seq > .* ORDER BY seq DESC LIMIT 1/),
      // The oldest rows are walked when they are taken away: as many as are, and the first that stays.
      expect.stringMatching(/^SCAN inbox: DELETE FROM inbox WHERE state <> 0 AND seq < /),
      // Counted for whoever asks how things stand, in the smallest index there is.
      expect.stringMatching(/^SCAN operations USING COVERING INDEX operations_history: SELECT state AS name, count/),
      // Walked from the newest, as far as the page goes.
      expect.stringMatching(/^SCAN operations USING INDEX operations_newest: SELECT .* LIMIT \?$/),
    ]);
  });

  it.each([
    ["state = 4 AND accepted_at > ?", "SEARCH inbox USING COVERING INDEX inbox_told (chat=? AND accepted_at>?)"],
    [
      "SELECT (SELECT max(seq) FROM inbox) AS seq",
      "SCAN CONSTANT ROW; SCALAR SUBQUERY 1; SEARCH inbox; SCALAR SUBQUERY 2; SEARCH meta USING PRIMARY KEY (name=?)",
    ],
    [
      "DELETE FROM outbox",
      "SEARCH outbox USING INDEX outbox_ended (ended_at<?); SEARCH receipts USING INDEX receipts_of (outbox_id=?)",
    ],
    ["DELETE FROM timers WHERE chat = ? AND name = ?", "SEARCH timers USING PRIMARY KEY (chat=? AND name=?)"],
    ["stanza = NULL", "SEARCH whatsapp_journal USING INDEX sqlite_autoindex_whatsapp_journal_1 (hash=?)"],
    ["DELETE FROM whatsapp_journal", "SEARCH whatsapp_journal USING INDEX whatsapp_journal_closed (at<?)"],
    ["WHERE joined_to = ?", "SEARCH whatsapp_people USING INDEX whatsapp_people_joined (joined_to=?)"],
  ])("go by the index that was made for them: %s", (part, plan) => {
    expect(planned(part)).toBe(plan);
  });

  it.each([
    ["accepted_at AS acceptedAt FROM inbox", "SCAN inbox USING INDEX inbox_open"],
    ["FROM outbox INDEXED BY", "SCAN outbox USING INDEX outbox_unsent; USE TEMP B-TREE FOR ORDER BY"],
    [
      "FROM operations INDEXED BY operations_history",
      "SEARCH operations USING INDEX operations_history (state=?); USE TEMP B-TREE FOR ORDER BY",
    ],
  ])("read what is open, which is remembered, by an index of what is open: %s", (part, plan) => {
    expect(planned(part)).toBe(plan);
  });

  it("learn a percentage from the newest sales without sorting them", () => {
    const plan = planned("AS doubt");
    expect(plan).toContain("SEARCH operations USING INDEX operations_earned (wallet_key=?)");
    expect(plan).toContain(
      "SEARCH doubt USING INDEX operations_phone (phone=? AND wallet_key=? AND created_at>? AND created_at<?)",
    );
    expect(plan).toContain(
      "SEARCH sent USING INDEX operations_sent_to (phone=? AND wallet_key=? AND sent_seq>? AND sent_seq<?)",
    );
    expect(plan).not.toContain("TEMP B-TREE");
  });

  it("find what else was sent to a phone in the order of sending, without sorting it", () => {
    const found = plans.filter(({ sql }) => sql.includes("AS one JOIN operations")).map(({ plan }) => plan.join("; "));
    expect(found.length).toBe(3);
    for (const plan of found) {
      expect(plan).toContain("INDEX operations_sent_to (phone=? AND wallet_key=? AND sent_seq");
      expect(plan).not.toContain("TEMP B-TREE");
    }
  });

  it("find a ticket and a customer's operations by their own indexes", () => {
    const byTicket = plans.filter(({ sql }) => /wallet_key = \?.* AND ticket_key = \?/.test(sql));
    expect(byTicket.map(({ plan }) => plan[0])).toEqual([
      "SEARCH operations USING INDEX operations_ticket (ticket_key=? AND wallet_key=? AND day=?)",
      // Over the days: a ticket finds few.
      "SEARCH operations USING INDEX operations_ticket (ticket_key=? AND wallet_key=?)",
    ]);
    const made = plans.filter(({ sql }) => sql.includes("made_ms >= ?"));
    expect(made.map(({ plan }) => plan.filter((line) => line.startsWith("SEARCH")))).toEqual([
      [
        "SEARCH operations USING INDEX operations_phone (phone=? AND wallet_key=? AND created_at>?)",
        "SEARCH operations USING INDEX operations_made (phone=? AND wallet_key=? AND made_epoch=? AND made_ms>?)",
      ],
    ]);
    const byPhone = plans.filter(({ sql }) => / phone = \? AND (?:kind = \? AND )?created_at >= \? ORDER/.test(sql));
    expect(byPhone.map(({ plan }) => plan)).toEqual(
      byPhone.map(() => ["SEARCH operations USING INDEX operations_phone (phone=? AND wallet_key=? AND created_at>?)"]),
    );
    expect(byPhone).toHaveLength(2);
    const inAllWallets = plans.filter(
      ({ sql }) =>
        sql.includes("phone = ?") && !/wallet_key|ticket_key| day = /.test(sql) && sql.includes("FROM operations"),
    );
    expect(inAllWallets.map(({ plan }) => plan.find((step) => step.includes("phone=?")))).toEqual(
      inAllWallets.map(() =>
        expect.stringMatching(/^SEARCH operations USING (?:COVERING )?INDEX operations_phone \(phone=\?\)$/),
      ),
    );
    expect(inAllWallets).toHaveLength(6);
  });

  it("count the operations of a phone on a day without reading those of its other days", () => {
    expect(planned("WHERE phone = ? AND created_at BETWEEN ? AND ?)")).toBe(
      "SEARCH operations USING COVERING INDEX operations_phone (phone=?); SEARCH operations USING INTEGER PRIMARY KEY (rowid=?)",
    );
  });

  it.each([
    ["WHERE (created_at, id) < (?, ?) ORDER", "operations_newest ((created_at,id)<(?,?))"],
    ["'retryOf'", "operations_phone (phone=? AND wallet_key=? AND created_at>?)"],
  ])("list operations from the newest as far as the page goes: %s", (part, plan) => {
    expect(planned(part)).toBe(`SEARCH operations USING INDEX ${plan}`);
  });

  it.each([
    [
      "WHERE phone = ? AND +kind IN (SELECT value FROM json_each(?)) AND +state IN (SELECT value FROM json_each(?)) ORDER",
      "operations_phone (phone=?)",
    ],
    ["WHERE ticket_key = ? AND +kind IN", "operations_ticket (ticket_key=?)"],
    ["WHERE ticket_key = ? AND +phone = ? AND +day = ?", "operations_ticket (ticket_key=?)"],
    [
      "WHERE day = ? AND +kind IN (SELECT value FROM json_each(?)) AND +state IN (SELECT value FROM json_each(?)) AND (",
      "operations_day (day=? AND (created_at,id)<(?,?))",
    ],
  ])("list operations by what finds fewest of them: %s", (part, plan) => {
    expect(planned(part)).toMatch(
      new RegExp(`^SEARCH operations USING INDEX ${plan.replaceAll(/[()?]/g, "\\$&")}(?:;|$)`),
    );
  });

  it("find several days by the time, and the beginning of an id or a ticket by its index", () => {
    expect(planned("WHERE +day >= ? AND +day <= ? AND created_at > ? AND created_at < ? ORDER")).toBe(
      "SEARCH operations USING INDEX operations_newest (created_at>? AND created_at<?)",
    );
    expect(planned("WHERE state = ? AND kind = ? AND +day >= ?")).toMatch(
      /SEARCH operations USING INDEX operations_history \(state=\? AND kind=\? AND created_at>\? AND \(created_at,id\)<\(\?,\?\)\)/,
    );
    expect(planned("WHERE created_at IN (SELECT value FROM json_each(?))")).toMatch(
      /^SEARCH operations USING INDEX operations_newest \(created_at=\?\)/,
    );
    expect(planned("WHERE id > ? ORDER BY id")).toBe(
      "SEARCH operations USING INDEX sqlite_autoindex_operations_1 (id>?)",
    );
    expect(planned("WHERE id >= ? AND id < ?")).toBe(
      "SEARCH operations USING INDEX sqlite_autoindex_operations_1 (id>? AND id<?)",
    );
    expect(planned("WHERE ticket_key >= ?")).toBe(
      "SEARCH operations USING INDEX operations_ticket (ticket_key>? AND ticket_key<?)",
    );
  });

  it("merge the lists of several states and kinds, each as far as the page goes", () => {
    const plan = planned(
      "UNION ALL SELECT state, body, created_at, id FROM operations WHERE state = ? AND kind = ? AND (",
    );
    expect(
      plan?.match(
        /SEARCH operations USING INDEX operations_history \(state=\? AND kind=\? AND \(created_at,id\)<\(\?,\?\)\)/g,
      ),
    ).toHaveLength(3);
    expect(plan).not.toContain("TEMP B-TREE");
  });

  it("find what belongs to one operation, and what was said of it, by indexes of their own", () => {
    expect(planned("FROM audit WHERE operation_id = ? ORDER BY id")).toBe(
      "SEARCH audit USING INDEX audit_operation (operation_id=?)",
    );
    expect(planned("FROM outbox WHERE (operation_id = ? OR id = ?)")).toBe(
      "MULTI-INDEX OR; INDEX 1; SEARCH outbox USING INDEX outbox_operation (operation_id=?); INDEX 2; SEARCH outbox USING INTEGER PRIMARY KEY (rowid=?); USE TEMP B-TREE FOR ORDER BY",
    );
  });

  it("are planned the same over two hundred thousand handled entries", () => {
    const large = openWith({ inbox: 200_000, outbox: 50_000, operations: 20_000 });
    expect(statements.map((sql) => planOf(large, sql))).toEqual(plans.map(({ plan }) => plan));
    large.close();
  });
});
