import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { centavosOf, pointsOf } from "../../../src/domain/money.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { addDays, type Days, daysOf, localTime, rangeNames, samePartBefore } from "../../../src/domain/time.ts";
import type { BookFilter } from "../../../src/ledger/book.ts";
import { averageTicket, corteOf, netCentavos } from "../../../src/ledger/corte.ts";
import { isTerminal, type OperationState } from "../../../src/ledger/operation.ts";
import type { OperationRequest } from "../../../src/ledger/request.ts";
import { DayDrifts, LedgerReader } from "../../../src/router/reports/ledger-reader.ts";
import { earlierOf, operationsOfDay, refundedBy } from "../../../src/router/reports/day-operations.ts";
import type { Store } from "../../../src/store/store.ts";
import { openStore } from "../../store/sqlite/sqlite-place.ts";
import { addOperations, correctionOf, newOperation, phoneNumber, redeemOf, saleOf } from "../../store/store-kit.ts";
import { Seeded } from "../../support/shop/seeded.ts";

const local = localTime("America/Mexico_City", "01:30");
const today = "2026-11-25";
const monthMs = 30 * 24 * 3_600_000;
const startMs = Date.parse("2026-10-27T14:00:00Z");
const operations = 3_000;
const branches = ["Centro", "Norte", "Playa"];
const cashiers = ["Ana", "Beto", "Carla", "Dora", "Ana"];

/** What the wallet did, as its own journal has it; a doubt that is still open is in it or not. */
interface Entry {
  readonly id: string;
  readonly what: "sale" | "redeem" | "correction" | "refund" | "register";
  readonly phone: Phone;
  readonly atMs: number;
  readonly centavos: number;
  readonly points: number;
  readonly branch: string;
  readonly cashier: string;
}

/** A month at the shop: a wallet that answers, refuses, is silent, and whose balances others move; what the bot's ledger has of it is in a store. */
class Month {
  readonly store: Store = openStore(":memory:");
  readonly journal: Entry[] = [];
  /** How every operation stands, as the test moved it. */
  readonly stands = new Map<string, { day: string; kind: string; branch: string; cashier: string; state: string }>();
  readonly reader: LedgerReader;
  readonly drifts: DayDrifts;
  nowMs = startMs;
  readonly #random: Seeded;
  readonly #balances = new Map<Phone, number>();
  readonly #later: (() => Promise<void>)[] = [];

  constructor(seed: number) {
    this.#random = new Seeded(seed);
    const clock = { nowMs: () => this.nowMs, monotonicMs: () => this.nowMs };
    this.drifts = new DayDrifts({ store: this.store, clock } as never);
    this.reader = new LedgerReader({ store: this.store, settings: { local }, clock } as never);
  }

  async pass(): Promise<void> {
    const random = this.#random;
    for (let n = 0; n < operations; n++) {
      this.nowMs = Math.floor(startMs + ((n + random.next()) * (monthMs - 14 * 3_600_000)) / operations);
      await this.#operation(n);
      // The ends of doubts come late and in another order.
      if (this.#later.length > 5) await this.#later.splice(random.below(this.#later.length), 1)[0]?.();
      if (random.chance(0.01)) await this.reader.current();
      if (random.chance(0.03)) await this.drifts.of(local.shopDay(this.nowMs));
    }
  }

  async #operation(n: number): Promise<void> {
    const random = this.#random;
    const phone = phoneNumber(1_000 + Math.floor(random.next() ** 2 * 400));
    if (random.chance(0.04)) this.#move(phone, random.below(50_0000) - 10_0000);
    const sold = this.journal.filter(({ what }) => what === "sale").at(-1 - random.below(20));
    const refunded = sold !== undefined && random.chance(0.06) ? sold : null;
    const request = refunded === null ? this.#request(phone) : refundOf(refunded);
    const who = random.below(cashiers.length);
    const [branch = "", cashier = ""] = [branches[who % branches.length], cashiers[who]];
    const id = `op${String(n).padStart(6, "0")}`;
    const day = local.shopDay(this.nowMs);
    const decider = { identity: identityOf("telegram", who), phone: phoneNumber(who), name: cashier, role: "cashier" };
    const refund = refunded === null ? {} : { refund: true, corrects: refunded.id };
    const given = { request, decider: decider as never, branch, day, createdAtMs: this.nowMs, customerName: null };
    await addOperations(this.store, newOperation(id, { ...given, ...refund }));
    this.stands.set(id, { day, kind: request.kind, branch, cashier, state: "ready" });
    await this.#end(id, request, { id, atMs: this.nowMs, branch, cashier, refunded });
  }

  #request(phone: Phone): OperationRequest {
    const random = this.#random;
    const die = random.next();
    if (die < 0.8) return saleOf({ phone, amountCentavos: centavosOf(1 + random.below(500_000)) });
    if (die < 0.9) return redeemOf({ phone, points: pointsOf(1 + random.below(80_0000)) });
    if (die < 0.95) return correctionOf({ phone, direction: random.pick(["add", "remove"]), points: pointsOf(5_1234) });
    return { kind: "register", walletKey: "w-1", phone, name: `C ${phone}`, birthdate: null, usertoolId: "u-1" };
  }

  async #end(id: string, request: OperationRequest, of: Of): Promise<void> {
    const random = this.#random;
    const die = random.next();
    if (die < 0.02) return;
    if (die < 0.04) return this.#to(id, "ready", random.pick(["cancelled", "expired"]));
    const before = this.#balances.get(request.phone) ?? 0;
    if (!(await this.store.beginSending(id, pointsOf(before), this.nowMs))) throw new Error(`${id} was not sent`);
    this.#stands(id, "sending");
    if (die < 0.08) return this.#to(id, "sending", "rejected");
    const isDoubt = die > 0.9 && request.kind !== "register";
    if (!isDoubt) {
      this.#apply(request, of);
      const newBalance = pointsOf(this.#balances.get(request.phone) ?? 0);
      return this.#to(id, "sending", "confirmed", { newBalance });
    }
    const isApplied = random.chance(0.6);
    if (isApplied) this.#apply(request, of);
    await this.#to(id, "sending", "inDoubt", {
      doubtedAtMs: this.nowMs,
      probes: [{ atMs: this.nowMs, balance: null }],
    });
    // Some are open until the end.
    if (die > 0.985) return;
    this.#later.push(async () => {
      if (isApplied && random.chance(0.5)) return this.#to(id, "inDoubt", "settledApplied");
      await this.#to(id, "inDoubt", "ask");
      if (random.chance(0.1)) return;
      await this.#to(id, "ask", isApplied ? "humanApplied" : "humanNot");
    });
  }

  /** The wallet does it: 5 % of a sale, rounded down to a ten-thousandth. */
  #apply(request: OperationRequest, { id, atMs, branch, cashier, refunded }: Of): void {
    const { phone, kind } = request;
    const centavos = kind === "sale" ? request.amountCentavos : (refunded?.centavos ?? 0);
    const points = kind === "sale" ? request.amountCentavos * 5 : "points" in request ? request.points : 0;
    const removes = kind === "redeem" || (kind === "correction" && request.direction === "remove");
    this.#move(phone, removes ? -points : points);
    const what = refunded !== null ? "refund" : (kind as Entry["what"]);
    this.journal.push({ id, what, phone, atMs, centavos, points, branch, cashier });
  }

  #move(phone: Phone, change: number): void {
    this.#balances.set(phone, (this.#balances.get(phone) ?? 0) + change);
  }

  async #to(id: string, from: OperationState, to: OperationState, changes: object = {}): Promise<void> {
    const ended = isTerminal(to) ? { endedAtMs: this.nowMs } : {};
    const moved = await this.store.moveOperation(id, from, to, { ...ended, ...changes }, {}, this.nowMs);
    if (!moved) throw new Error(`${id} could not go from ${from} to ${to}`);
    this.#stands(id, to);
  }

  #stands(id: string, state: string): void {
    const known = this.stands.get(id);
    if (known) this.stands.set(id, { ...known, state });
  }
}

interface Of extends Pick<Entry, "id" | "atMs" | "branch" | "cashier"> {
  readonly refunded: Entry | null;
}

function refundOf({ phone, points }: Entry): OperationRequest {
  return correctionOf({ phone, direction: "remove", points: pointsOf(points) });
}

/** The plain computation: the wallet's journal, without what is in doubt, entry by entry. */
function plainly({ journal, stands }: Month, { from, until }: Days, filter: BookFilter) {
  const isMeant = (one: { branch: string; cashier: string }) =>
    (filter.branch ?? one.branch) === one.branch && (filter.cashier ?? one.cashier) === one.cashier;
  const dayOf = ({ atMs }: Entry) => local.shopDay(atMs);
  const isKnown = ({ id }: Entry) => !["inDoubt", "ask", "sending", "ready"].includes(stands.get(id)?.state ?? "");
  const known = journal.filter(isKnown);
  const within = known.filter((one) => from <= dayOf(one) && dayOf(one) <= until && isMeant(one));
  const of = (what: Entry["what"], entries = within) => entries.filter((one) => one.what === what);
  const sum = (entries: readonly Entry[], name: "centavos" | "points") =>
    entries.reduce((total, one) => total + one[name], 0);
  const bought = within.filter(({ what }) => what === "sale" || what === "redeem");
  const earlier = new Set(
    known
      .filter((one) => (one.what === "sale" || one.what === "redeem") && dayOf(one) < from)
      .map(({ phone }) => phone),
  );
  const customers = new Set(bought.map(({ phone }) => phone));
  const soldBy = (keyOf: (entry: Entry) => string) =>
    Object.fromEntries(
      [...new Set(of("sale").map(keyOf))].toSorted().map((key) => [
        key,
        sum(
          of("sale").filter((one) => keyOf(one) === key),
          "centavos",
        ),
      ]),
    );
  const standing = [...stands.values()].filter((one) => from <= one.day && one.day <= until && isMeant(one));
  const counts: { [kindAndState: string]: number } = {};
  for (const { kind, state } of standing) counts[`${kind} ${state}`] = (counts[`${kind} ${state}`] ?? 0) + 1;
  const sold = sum(of("sale"), "centavos");
  return {
    sold,
    refunded: sum(of("refund"), "centavos"),
    net: sold - sum(of("refund"), "centavos"),
    sales: of("sale").length,
    average: of("sale").length === 0 ? null : Math.round(sold / of("sale").length),
    given: sum(
      of("sale").filter(({ id }) => stands.get(id)?.state === "confirmed"),
      "points",
    ),
    used: sum(of("redeem"), "points"),
    newCustomers: [...customers].filter((phone) => !earlier.has(phone)).length,
    returning: [...customers].filter((phone) => earlier.has(phone)).length,
    inDoubt: standing.filter(({ state }) => state === "inDoubt" || state === "ask").length,
    byBranch: soldBy(({ branch }) => branch),
    byCashier: soldBy(({ branch, cashier }) => `${branch} ${cashier}`),
    byDay: soldBy(dayOf),
    byHour: soldBy(({ atMs }) => local.time(atMs).slice(0, 2)),
    counts,
  };
}

async function asTheBookSays({ reader }: Month, range: Days, filter: BookFilter) {
  const { total, ...summary } = (await reader.current()).summary(range, filter);
  const soldOf = <One extends { readonly tally: { readonly sales: number; readonly salesCentavos: number } }>(
    parts: readonly One[],
    nameOf: (part: One) => string,
  ) =>
    Object.fromEntries(
      parts.filter(({ tally }) => tally.sales > 0).map((one) => [nameOf(one), one.tally.salesCentavos]),
    );
  const hours = summary.hours.flatMap(({ sales, centavos }, hour) =>
    sales === 0 ? [] : [[String(hour).padStart(2, "0"), centavos] as const],
  );
  return {
    sold: total.salesCentavos,
    refunded: total.refundedCentavos,
    net: netCentavos(total),
    sales: total.sales,
    average: averageTicket(total),
    given: total.pointsGiven,
    used: total.redeemedPoints,
    newCustomers: summary.newCustomers,
    returning: summary.returningCustomers,
    inDoubt: total.inDoubt,
    byBranch: soldOf(summary.branches, ({ branch }) => branch),
    byCashier: soldOf(summary.cashiers, ({ branch, name }) => `${branch} ${name}`),
    byDay: Object.fromEntries([...summary.days].map(([day, { centavos }]) => [day, centavos])),
    byHour: Object.fromEntries(hours),
    counts: merged(summary.kinds.map(({ kind, state, count }) => [`${kind} ${state}`, count] as const)),
  };
}

function merged(counts: readonly (readonly [string, number])[]): { [key: string]: number } {
  const sums: { [key: string]: number } = {};
  for (const [key, count] of counts) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}

describe("a month of three thousand operations with refunds, doubts and drift", () => {
  let month: Month;
  beforeAll(async () => {
    month = new Month(16);
    await month.pass();
  }, 60_000);
  afterAll(() => month.store.close());

  const ranges = [
    ...rangeNames.map((name) => [name, daysOf(name, today)] as const),
    ["the part of last month", samePartBefore("month", today)] as const,
    ["the part of last week", samePartBefore("week", today)] as const,
    ["every day there is", { from: "2000-01-01", until: "2100-01-01" }] as const,
    ["no day", { from: "2030-01-01", until: "2030-01-02" }] as const,
  ];

  it("has all that the figures have to bear", () => {
    const states = new Set([...month.stands.values()].map(({ state }) => state));
    const all = ["ask", "cancelled", "confirmed", "expired", "humanApplied", "humanNot", "inDoubt", "ready"];
    expect([...states].toSorted()).toEqual([...all, "rejected", "settledApplied"]);
    expect(month.journal.filter(({ what }) => what === "refund").length).toBeGreaterThan(50);
  });

  it.each(ranges)("adds up as the wallet's journal does: %s", async (_, range) => {
    expect(await asTheBookSays(month, range, {})).toEqual(plainly(month, range, {}));
  });

  it("adds up any days as the journal does, by branch and by person", async () => {
    const random = new Seeded(7);
    for (let n = 0; n < 40; n++) {
      const from = addDays("2026-10-20", random.below(40));
      const range = { from, until: addDays(from, random.below(20)) };
      const filter = {
        ...(random.chance(0.5) && { branch: random.pick(branches) }),
        ...(random.chance(0.5) && { cashier: random.pick(cashiers) }),
      };
      expect(await asTheBookSays(month, range, filter)).toEqual(plainly(month, range, filter));
    }
  });

  it("finds the balances that others moved, day by day, as the cut in chat does", async () => {
    const { store, drifts } = month;
    let found = 0;
    const last = local.shopDay(month.nowMs);
    for (let ago = 0; ago < 30; ago++) {
      const day = addDays(last, -ago);
      const ofDay = await operationsOfDay(store, day);
      const cut = corteOf({
        operations: ofDay,
        earlier: await earlierOf(store, ofDay),
        refunded: await refundedBy(store, ofDay),
        only: () => true,
      });
      expect(await drifts.of(day)).toEqual(cut.drifts);
      found += cut.drifts.length;
    }
    expect(found).toBeGreaterThan(20);
  });

  it("knows when the operations of a filter were made, page after page", async () => {
    const { readModel } = month.store;
    const all = await readModel.operationsPage({ max: 10_000 });
    const book = await month.reader.current();
    const random = new Seeded(9);
    for (let n = 0; n < 20; n++) {
      const from = addDays("2026-10-25", random.below(30));
      const days = { from, until: addDays(from, random.below(12)) };
      const filter: BookFilter = {
        ...(random.chance(0.5) && { cashier: random.pick(cashiers) }),
        ...(random.chance(0.5) && { kind: random.pick(["sale", "redeem", "register"]) }),
        ...(random.chance(0.5) && { state: random.pick(["confirmed", "ask", "ready", "rejected"]) }),
      };
      const wanted = all.filter(
        ({ day, decider, request, state }) =>
          days.from <= day &&
          day <= days.until &&
          (filter.cashier ?? decider.name) === decider.name &&
          (filter.kind ?? request.kind) === request.kind &&
          (filter.state ?? state) === state,
      );
      const read: string[] = [];
      for (let before: (typeof all)[number] | undefined, size = 20; size === 20;) {
        const { cashier, kind, state } = filter;
        const found: readonly (typeof all)[number][] = await readModel.operationsPage({
          days,
          ...(cashier !== undefined && { cashier }),
          ...(kind !== undefined && { kind }),
          ...(state !== undefined && { states: [state] }),
          ...(before && { before }),
          times: book.times(days, filter, 20, before?.createdAtMs),
          max: 20,
        });
        read.push(...found.map(({ id }) => id));
        [before, size] = [found.at(-1), found.length];
      }
      expect(read).toEqual(wanted.map(({ id }) => id));
    }
  });

  it("says the same when it reads the whole ledger anew", async () => {
    const clock = { nowMs: () => month.nowMs, monotonicMs: () => month.nowMs };
    const anew = new LedgerReader({ store: month.store, settings: { local }, clock } as never);
    const range = { from: "2000-01-01", until: "2100-01-01" };
    expect((await anew.current()).summary(range)).toEqual((await month.reader.current()).summary(range));
    expect((await anew.current()).customers.list("top")).toEqual((await month.reader.current()).customers.list("top"));
  });
});
