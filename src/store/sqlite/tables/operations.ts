import type { Statement } from "better-sqlite3";
import { ticketKey } from "../../../domain/ticket.ts";
import type { Points } from "../../../domain/points.ts";
import type { SteadyTime } from "../../../domain/steady-time.ts";
import type { EarnSample } from "../../../ledger/earn-rate.ts";
import {
  isTerminal,
  mayMove,
  openOrApplied,
  wasMadeWithin,
  type Operation,
  type OperationFilter,
  type OperationState,
} from "../../../ledger/operation.ts";
import type { Besides } from "../../../ledger/settle.ts";
import type { NewOperation, OperationChanges } from "../../operations.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/** What `readOperation` makes an operation of. */
export interface OperationRow {
  state: string;
  body: string;
}

type Stored = Omit<Operation, "state">;

/** The same ticket is a repetition within wallet, branch, local day and kind, while an operation with it is open or applied. */
const sameTicket = `kind = ? AND wallet_key = ? AND branch = ? AND day = ? AND ticket_key = ? AND state IN (${openOrApplied.map((state) => `'${state}'`).join(",")})`;

const asLane = "wallet_key || ' ' || phone AS lane";

/** The ledger's rows. Its methods run inside a commit, but for the reads. */
export class Operations {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  /** Statements of `find` by their text: as many as there are kinds of filter. */
  readonly #found = new Map<string, Statement<(string | number)[], OperationRow>>();
  readonly #insert;
  readonly #row;
  readonly #update;
  readonly #sameTicket;
  readonly #anyReady;
  readonly #ready;
  readonly #preparing;
  readonly #due;
  readonly #nextDue;
  readonly #openOf;
  readonly #count;
  readonly #earned;
  readonly #nextPlace;
  readonly #place;
  readonly #sentBefore;
  readonly #sentAfter;
  readonly #openBefore;
  readonly #steady: (() => SteadyTime) | null;

  /** `steady`: the clock that nobody can set; null: there is none, and no doubt is settled by a balance. */
  constructor(db: Sqlite, commits: Commits, steady: (() => SteadyTime) | null) {
    this.#db = db;
    this.#commits = commits;
    this.#steady = steady;
    this.#insert = db.prepare(
      `INSERT INTO operations (id, state, kind, wallet_key, phone, chat, day, branch, ticket_key, created_at, next_at, made_epoch, made_ms, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#row = db.prepare<[string], OperationRow>("SELECT state, body FROM operations WHERE id = ?");
    this.#update = db.prepare<[string, number | null, number, string, string]>(
      "UPDATE operations SET state = ?, next_at = ?, lane = ?, body = ? WHERE id = ?",
    );
    this.#sameTicket = db.prepare<string[], OperationRow>(
      `SELECT state, body FROM operations WHERE ${sameTicket} LIMIT 1`,
    );
    // Asked first: the sorting of nothing costs more than all the rest of a pass that finds nothing.
    this.#anyReady = db.prepare<[number]>("SELECT 1 FROM operations WHERE state = 'ready' AND next_at <= ? LIMIT 1");
    this.#ready = db.prepare<[number, number], OperationRow & { lane: string }>(
      `SELECT state, body, lane FROM
         (SELECT state, body, ${asLane}, created_at, id, row_number() OVER (PARTITION BY wallet_key, phone ORDER BY created_at, id) AS place
            FROM operations WHERE state = 'ready' AND next_at <= ? AND NOT EXISTS
              (SELECT 1 FROM operations AS busy
                WHERE busy.lane = 1 AND busy.wallet_key = operations.wallet_key AND busy.phone = operations.phone))
       WHERE place = 1 ORDER BY created_at, id LIMIT ?`,
    );
    this.#preparing = db.prepare<[string], { lane: string }>(
      `SELECT ${asLane} FROM operations
       WHERE state = 'ready' AND id IN (SELECT value FROM json_each(?))`,
    );
    this.#due = db.prepare<[number], OperationRow>(
      "SELECT state, body FROM operations WHERE state IN ('inDoubt', 'ask') AND next_at <= ? ORDER BY next_at",
    );
    this.#nextDue = db.prepare<[number], { at: number | null }>(
      "SELECT min(next_at) AS at FROM operations WHERE state IN ('ready', 'inDoubt', 'ask') AND next_at > ?",
    );
    this.#openOf = db.prepare<[string], OperationRow>(
      `SELECT state, body FROM operations WHERE state IN ('ready', 'sending', 'inDoubt', 'ask') AND chat = ?
       ORDER BY created_at DESC, id DESC LIMIT 50`,
    );
    this.#count = db.prepare<[], { n: number }>(
      "SELECT count(*) AS n FROM operations WHERE state IN ('ready', 'sending')",
    );
    // Near each other by the wall clock, or, should that have been set, by the steady one.
    // Told which index: by another in the same order it would walk over the sales of every wallet.
    this.#earned = db.prepare<[string, number], OperationRow>(
      `SELECT state, body FROM operations INDEXED BY operations_earned WHERE state = 'confirmed' AND kind = 'sale' AND wallet_key = ? AND NOT EXISTS
         (SELECT 1 FROM operations AS doubt WHERE doubt.wallet_key = operations.wallet_key AND doubt.phone = operations.phone
            AND doubt.state IN ('inDoubt', 'ask', 'settledApplied', 'humanApplied', 'humanNot')
            AND doubt.created_at BETWEEN operations.created_at - 3600000 AND operations.created_at + 600000)
       AND NOT EXISTS
         (SELECT 1 FROM operations AS sent WHERE sent.wallet_key = operations.wallet_key AND sent.phone = operations.phone
            AND sent.state IN ('inDoubt', 'ask', 'settledApplied', 'humanApplied', 'humanNot')
            AND sent.sent_seq BETWEEN operations.sent_seq - 1000 AND operations.sent_seq + 200
            AND sent.body ->> '$.sentSteady.epoch' = operations.body ->> '$.sentSteady.epoch'
            AND (operations.body ->> '$.sentSteady.ms') - (sent.body ->> '$.sentSteady.ms') BETWEEN -600000 AND 3600000)
       ORDER BY created_at DESC LIMIT ?`,
    );
    this.#nextPlace = db.prepare<[], { place: number }>(
      "SELECT coalesce(max(sent_seq), 0) + 1 AS place FROM operations WHERE sent_seq IS NOT NULL",
    );
    this.#place = db.prepare<[number, string]>("UPDATE operations SET sent_seq = ? WHERE id = ?");
    const onItsPhone = `FROM operations AS one JOIN operations ON operations.phone = one.phone AND operations.wallet_key = one.wallet_key
       WHERE one.id = ? AND operations.sent_seq IS NOT NULL AND operations.sent_seq`;
    this.#sentBefore = db.prepare<[string, number], OperationRow>(
      `SELECT operations.state, operations.body ${onItsPhone} < one.sent_seq ORDER BY operations.sent_seq DESC LIMIT ?`,
    );
    this.#sentAfter = db.prepare<[string], OperationRow>(
      `SELECT operations.state, operations.body ${onItsPhone} > one.sent_seq ORDER BY operations.sent_seq`,
    );
    this.#openBefore = db.prepare<[string], OperationRow>(
      `SELECT operations.state, operations.body ${onItsPhone} < one.sent_seq AND operations.state IN ('sending', 'inDoubt', 'ask')`,
    );
  }

  /** Adds an operation: `ready`, or `cancelled` when its ticket was taken or the same sale made in the meantime. Gives it as it was added. */
  add(operation: NewOperation, nowMs: number): Operation {
    const { sameTicketAllowed, sameSaleWithinMs, unlike = [], ...given } = operation;
    const { request } = given;
    const ticket = "ticket" in request && request.ticket !== null ? ticketKey(request.ticket) : null;
    const taken =
      ticket !== null &&
      !sameTicketAllowed &&
      this.#sameTicket.get(request.kind, request.walletKey, given.branch, given.day, ticket) !== undefined;
    const calledOff = taken
      ? "ticketTaken"
      : sameSaleWithinMs !== undefined && this.#sameSale(given, sameSaleWithinMs, nowMs, unlike)
        ? "sameSale"
        : null;
    const createdSteady = this.#steady?.();
    const stored: Stored = {
      ...given,
      ...(createdSteady && { createdSteady }),
      attempts: 0,
      balanceBefore: null,
      sentAtMs: null,
      doubtedAtMs: null,
      probes: [],
      newBalance: null,
      code: null,
      refusal: null,
      cancelReason: calledOff,
      endedAtMs: calledOff === null ? null : nowMs,
      settledBy: null,
      nextAtMs: calledOff === null ? given.createdAtMs : null,
    };
    const state: OperationState = calledOff === null ? "ready" : "cancelled";
    this.#insert.run(
      given.id,
      state,
      request.kind,
      request.walletKey,
      request.phone,
      given.chat,
      given.day,
      given.branch,
      ticket,
      given.createdAtMs,
      stored.nextAtMs,
      createdSteady?.epoch ?? null,
      createdSteady?.ms ?? null,
      JSON.stringify(stored),
    );
    this.#commits.makes("operations");
    return { ...stored, state };
  }

  /** Whether a sale of this phone and amount in its wallet, open or applied, was made within this time; `but` those. */
  #sameSale(
    { request }: Pick<NewOperation, "request">,
    withinMs: number,
    nowMs: number,
    but: readonly string[],
  ): boolean {
    if (request.kind !== "sale") return false;
    const { kind, walletKey, phone, amountCentavos } = request;
    const steady = this.#steady?.() ?? null;
    const same = { kind, walletKey, phone, states: openOrApplied, max: 50 } as const;
    const byWall = this.find({ ...same, createdSinceMs: nowMs - withinMs });
    const bySteady =
      steady === null ? [] : this.find({ ...same, madeSince: { epoch: steady.epoch, ms: steady.ms - withinMs } });
    return [...byWall, ...bySteady].some(
      (one) =>
        one.request.kind === "sale" &&
        one.request.amountCentavos === amountCentavos &&
        !but.includes(one.id) &&
        wasMadeWithin(one, withinMs, { ms: nowMs, steady }),
    );
  }

  /** Moves an operation; null when it is not in `from` any more. Throws on a move that does not exist. */
  move(id: string, from: OperationState, to: OperationState, changes: OperationChanges): Operation | null {
    if (!mayMove(from, to)) throw new Error(`An operation cannot go from ${from} to ${to}`);
    return this.#change(id, from, to, changes);
  }

  /** `ready` → `sending`: it has its place among all that was sent. False when it is not ready any more; throws when its lane is taken. */
  beginSending(id: string, balanceBefore: Points | null, nowMs: number): boolean {
    const operation = this.get(id);
    if (operation?.state !== "ready") return false;
    const sentSteady = this.#steady?.();
    const sent = { balanceBefore, sentAtMs: nowMs, ...(sentSteady && { sentSteady }) };
    this.move(id, "ready", "sending", { ...sent, attempts: operation.attempts + 1 });
    this.#place.run(this.#nextPlace.get()?.place ?? 1, id);
    return true;
  }

  /** What was sent to its wallet and phone before it and after it. */
  besides(id: string, max: number): Besides {
    const latest = this.#sentBefore.all(id, max);
    const older =
      latest.length < max
        ? []
        : this.#openBefore.all(id).filter((row) => latest.every(({ body }) => body !== row.body));
    return {
      before: [...older, ...latest.toReversed()].map(readOperation),
      after: this.#sentAfter.all(id).map(readOperation),
    };
  }

  /** Changes an operation that stays where it is; false when it is not in `state` any more. */
  touch(id: string, state: OperationState, changes: OperationChanges): boolean {
    return this.#change(id, state, state, changes) !== null;
  }

  #change(id: string, from: OperationState, to: OperationState, changes: OperationChanges): Operation | null {
    const row = this.#row.get(id);
    if (!row || row.state !== from) return null;
    const stored: Stored = { ...(JSON.parse(row.body) as Stored), ...changes };
    const nextAtMs = isTerminal(to) ? null : stored.nextAtMs;
    const lane = to === "sending" || (to === "inDoubt" && stored.probes.length === 0) ? 1 : 0;
    this.#update.run(to, nextAtMs, lane, JSON.stringify({ ...stored, nextAtMs }), id);
    this.#commits.makes("operations");
    return { ...stored, nextAtMs, state: to };
  }

  get(id: string): Operation | null {
    const row = this.#row.get(id);
    return row ? readOperation(row) : null;
  }

  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Operation[] {
    if (this.#anyReady.get(nowMs) === undefined) return [];
    // What is being prepared has its lane, or the balance read for the next one would be stale before it is sent.
    const lanes = new Set(this.#preparing.all(JSON.stringify([...skip])).map((one) => one.lane));
    const firsts = this.#ready.all(nowMs, max + lanes.size);
    return firsts
      .filter((one) => !lanes.has(one.lane))
      .slice(0, max)
      .map(readOperation);
  }

  due(nowMs: number): Operation[] {
    return this.#due.all(nowMs).map(readOperation);
  }

  dueAfter(nowMs: number): number | null {
    return this.#nextDue.get(nowMs)?.at ?? null;
  }

  /** This chat's operations that have not ended, newest first. */
  openOf(chat: string): Operation[] {
    return this.#openOf.all(chat).map(readOperation);
  }

  /** Operations in `ready` or `sending`. */
  moving(): number {
    return this.#count.get()?.n ?? 0;
  }

  find(filter: OperationFilter): Operation[] {
    const conditions: string[] = [];
    const values: (string | number)[] = [];
    const { madeSince } = filter;
    const where = (condition: string, ...given: (string | number)[]) => {
      conditions.push(condition);
      values.push(...given);
    };
    if (filter.states) where(`state IN (${filter.states.map(() => "?").join(",")})`, ...filter.states);
    if (filter.walletKey !== undefined) where("wallet_key = ?", filter.walletKey);
    if (filter.phone !== undefined) where("phone = ?", filter.phone);
    if (filter.kind !== undefined) where("kind = ?", filter.kind);
    if (filter.createdSinceMs !== undefined) where("created_at >= ?", filter.createdSinceMs);
    if (madeSince) where("made_epoch = ? AND made_ms >= ?", madeSince.epoch, madeSince.ms);
    if (filter.createdBeforeMs !== undefined) where("created_at <= ?", filter.createdBeforeMs);
    // A phone has few on any day: without the plus SQLite would rather walk over all of the day's.
    if (filter.day !== undefined) where(filter.phone === undefined ? "day = ?" : "+day = ?", filter.day);
    if (filter.branch !== undefined) where("branch = ?", filter.branch);
    if (filter.ticketKey !== undefined) where("ticket_key = ?", filter.ticketKey);
    // A ticket finds few: without the plus SQLite would rather walk over a whole day, which lies in this order.
    const newest = filter.ticketKey === undefined ? "created_at" : "+created_at";
    // A shop makes few in the time that is looked back on: by another index SQLite would walk over all of a phone's.
    const made = madeSince ? " INDEXED BY operations_made" : "";
    const sql = `SELECT state, body FROM operations${made} ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""} ORDER BY ${newest} DESC, id DESC LIMIT ?`;
    let statement = this.#found.get(sql);
    if (!statement) {
      statement = this.#db.prepare<(string | number)[], OperationRow>(sql);
      this.#found.set(sql, statement);
    }
    return statement.all(...values, filter.max).map(readOperation);
  }

  earnSamples(walletKey: string, max: number): EarnSample[] {
    const samples: EarnSample[] = [];
    for (const row of this.#earned.all(walletKey, max * 10)) {
      if (samples.length >= max) break;
      const { request, newBalance, balanceBefore } = readOperation(row);
      if (request.kind !== "sale" || newBalance === null || balanceBefore === null) continue;
      samples.push({ amountCentavos: request.amountCentavos, points: (newBalance - balanceBefore) as Points });
    }
    return samples;
  }
}

export function readOperation(row: OperationRow): Operation {
  return { ...(JSON.parse(row.body) as Stored), state: row.state as OperationState };
}
