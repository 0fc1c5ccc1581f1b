import { backOffMs, nowBy } from "../../clock.ts";
import { centavosOf } from "../../domain/money.ts";
import { steadyMsBetween, type Now } from "../../domain/steady-time.ts";
import { ticketKey } from "../../domain/ticket.ts";
import type { CustomerFound, EarlierSale, LookupRequest, LookupResult } from "../../flow/flow.ts";
import { openOrApplied, wasMadeWithin, type Operation } from "../../ledger/operation.ts";
import { madeWithinFilters } from "../../ledger/same-sale.ts";
import { errorText } from "../../log.ts";
import type { LookupRow } from "../../store/store.ts";
import type { Render } from "../../text/text.ts";
import type { Reading, Customer } from "../../wallet/wallet.ts";
import { accessOf } from "../access.ts";
import type { Centre } from "../centre.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import { decideApproval, openApprovals } from "../money/decide-approval.ts";
import { pastOperations } from "./past-operations.ts";
import { InFlight, Loop } from "../loop.ts";
import { ownBalances, ownRecords } from "./own-records.ts";
import { ownDay } from "../reports/own-day.ts";
import { phoneToday } from "./phone-today.ts";
import { doubtView, renderFor } from "../money/receipts.ts";
import { makeReport } from "../reports/report.ts";
import { sameSaleMs } from "../settings.ts";
import { acceptInvitation, invite, listCollaborators, unlink } from "./people-lookups.ts";
import { settle } from "../money/settle-doubt.ts";

/** Lookups under way at once that wait for the wallet. */
const lanes = 64;
/** Lookups under way at once in all: what our own rows answer never waits behind a wallet that is slow. */
const widest = 256;
/** A customer read this recently is not read again for a lookup, ms. */
const cacheMs = 5_000;
/** After this many tries the flow is told that the customer could not be checked. */
const triesAtMost = 2;

type CustomerRequest = Extract<LookupRequest, { type: "customer" }>;
type CheckRequest = Extract<LookupRequest, { type: "saleCheck" }>;

/** Answers what flows ask to be looked up. All of it may be repeated. */
export class Lookups {
  readonly loop: Loop;
  readonly #centre: Centre;
  readonly #directory: DirectoryReader;
  readonly #running: InFlight<number>;
  #asking = 0;
  readonly #cache = new Map<string, { readonly atMs: number; readonly reading: Promise<Reading<Customer>> }>();

  constructor(centre: Centre, directory: DirectoryReader) {
    this.#centre = centre;
    this.#directory = directory;
    const { clock, log } = centre;
    this.loop = new Loop(
      clock,
      () => this.#pass(),
      (error) => log.error("Looking up failed", { why: errorText(error) }),
    );
    this.#running = new InFlight(clock, {
      freed: () => this.loop.wake(),
      failed: (id, error) => log.error("A lookup could not be put off", { id, why: errorText(error) }),
    });
  }

  get quiet(): boolean {
    return this.loop.quiet && this.#running.size === 0;
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.#running.settled();
  }

  async #pass(): Promise<boolean> {
    const { store, clock } = this.#centre;
    const free = widest - this.#running.size;
    if (free <= 0) return false;
    const rows = await store.openLookups({ max: free, nowMs: clock.nowMs(), skip: this.#running.keys });
    for (const row of rows) {
      const asksWallet = row.request.type === "customer";
      if (asksWallet && this.#asking >= lanes) continue;
      this.#running.add(row.id, asksWallet ? this.#ask(row) : this.#run(row));
    }
    return false;
  }

  async #ask(row: LookupRow): Promise<void> {
    this.#asking++;
    try {
      await this.#run(row);
    } finally {
      this.#asking--;
    }
  }

  async #run(row: LookupRow): Promise<void> {
    const { store, clock, log } = this.#centre;
    try {
      if (row.request.type === "report") {
        const { replies, audit } = await makeReport(this.#centre, this.#directory, row, row.request);
        await store.finishReport(row, replies, audit, clock.nowMs());
        return;
      }
      const result = await this.#answer(row, row.request);
      if (result === "later") {
        await store.lookupLater(row.id, clock.nowMs() + backOffMs(clock, row.attempts + 1, 800, 5_000));
        return;
      }
      await store.finishLookup(row, result, clock.nowMs());
      clock.crash("lookup committed");
    } catch (error) {
      log.error("A lookup failed", { lookup: row.request.type, why: errorText(error) });
      await store.lookupLater(row.id, clock.nowMs() + 5_000);
    }
  }

  async #answer(row: LookupRow, request: Exclude<LookupRequest, { type: "report" }>): Promise<LookupResult | "later"> {
    switch (request.type) {
      case "customer": {
        const found = await this.#customer(request, row.attempts + 1 >= triesAtMost);
        return found === "later" ? "later" : { type: "customer", found };
      }
      case "saleCheck":
        return { type: "saleCheck", check: await this.#check(request) };
      case "doubts":
        return this.#doubts(await renderFor(this.#centre, row.by));
      case "ownDay":
        return {
          type: "ownDay",
          say: await ownDay(this.#centre, request.phone, await renderFor(this.#centre, row.by)),
        };
      case "phoneToday":
        return {
          type: "phoneToday",
          say: await phoneToday(this.#centre, request, await renderFor(this.#centre, row.by)),
        };
      case "ownBalances":
        return { type: "ownBalances", say: await ownBalances(this.#centre, request.phone) };
      case "ownRecords":
        return { type: "ownRecords", say: await ownRecords(this.#centre, request.phone, row) };
      case "past":
        return { type: "past", past: await pastOperations(this.#centre, request) };
      case "approvals":
        return { type: "approvals", approvals: await openApprovals(this.#centre) };
      case "approve":
        return { type: "approve", say: await decideApproval(this.#centre, this.#directory, request, row.by) };
      case "settle": {
        const by = row.by === null ? null : await this.#centre.store.person(row.by);
        const settler = by && { ...by, tellIn: by.chat };
        return { type: "settle", say: await settle(this.#centre, this.#directory, request, settler) };
      }
      case "collaborators":
        return listCollaborators(this.#centre, this.#directory);
      case "invite":
        return invite(this.#centre, this.#directory, request, row);
      case "acceptInvitation":
        return acceptInvitation(this.#centre, this.#directory, request, row);
      case "unlink":
        return unlink(this.#centre, this.#directory, request, row);
    }
  }

  async #customer(request: CustomerRequest, lastTry: boolean): Promise<CustomerFound | "later"> {
    const { store } = this.#centre;
    const { walletKey, phone } = request;
    const reading = await this.#read(request);
    if (reading.type === "unavailable" && !lastTry) return "later";
    const doubts = (await store.operations({ walletKey, phone, states: ["inDoubt", "ask"], max: 20 })).length;
    if (reading.type === "ok")
      return { type: "known", name: reading.value.name, balance: reading.value.balance, doubts };
    if (reading.type === "refused" && reading.meaning === "customerUnknown") return { type: "unregistered" };
    return { type: "unchecked", doubts, refusal: reading.type === "refused" ? reading.meaning : null };
  }

  async #read(request: CustomerRequest): Promise<Reading<Customer>> {
    const { wallet, clock } = this.#centre;
    const key = `${request.walletKey} ${request.phone}`;
    const nowMs = clock.monotonicMs();
    const cached = this.#cache.get(key);
    if (cached && nowMs - cached.atMs < cacheMs) return cached.reading;
    const reading = wallet.customer(request.walletKey, request.phone, "lookup");
    this.#cache.set(key, { atMs: nowMs, reading });
    if (this.#cache.size > 1_000) this.#cache.delete(this.#cache.keys().next().value as string);
    const read = await reading;
    if (read.type !== "ok") this.#cache.delete(key);
    return read;
  }

  /** Forgets the balances that were read: money is moving. */
  forgetBalances(): void {
    this.#cache.clear();
  }

  /** What our own rows say of a sale before it is confirmed; never asks the wallet. */
  async #check(request: CheckRequest): Promise<Extract<LookupResult, { type: "saleCheck" }>["check"]> {
    const { store, clock, settings } = this.#centre;
    const { phone, amountCentavos } = request;
    const now = nowBy(clock);
    const recent = amountCentavos === null ? [] : await this.#recent(request, now);
    const byAmount = recent.filter(
      (one) => one.request.kind === "sale" && one.request.amountCentavos === amountCentavos,
    );
    const sameSale = this.#earlier(byAmount[0]);
    const [{ age }, listed] = await Promise.all([store.directory(), store.collaboratorsOf(phone)]);
    const staff = accessOf(phone, listed, age, settings, now.ms).role !== "customer";
    return {
      sameTicket: this.#earlier(await this.#withTicket(request, now)),
      sameSale: sameSale && { ...sameSale, alike: byAmount.map(({ id }) => id) },
      staff,
    };
  }

  /** What was done on this phone a moment ago, whatever the wall clock was set to since. */
  async #recent({ kind, walletKey, phone }: CheckRequest, now: Now): Promise<readonly Operation[]> {
    const { store } = this.#centre;
    const same = { walletKey, kind, phone, states: openOrApplied, max: 50 } as const;
    const filters = madeWithinFilters(sameSaleMs, now);
    const found = await Promise.all(filters.map((made) => store.operations({ ...same, ...made })));
    return found.flat().filter((one) => wasMadeWithin(one, sameSaleMs, now));
  }

  /** What was done today with this ticket: on the day by its own clock, or by today's, should that have been set since. */
  async #withTicket(request: CheckRequest, now: Now): Promise<Operation | undefined> {
    const { store, settings } = this.#centre;
    const { kind, walletKey, branch, ticket } = request;
    if (ticket === null) return undefined;
    const same = { walletKey, kind, branch, ticketKey: ticketKey(ticket), states: openOrApplied } as const;
    const day = settings.local.shopDay(now.ms);
    const [ofDay] = await store.operations({ ...same, day, max: 1 });
    if (ofDay) return ofDay;
    return (await store.operations({ ...same, max: 20 })).find(({ createdSteady }) => {
      const passedMs = steadyMsBetween(createdSteady, now.steady);
      return passedMs !== null && settings.local.shopDay(now.ms - passedMs) === day;
    });
  }

  #earlier(operation: Operation | undefined): EarlierSale | null {
    if (operation?.request.kind !== "sale" && operation?.request.kind !== "redeem") return null;
    const { createdAtMs: atMs, decider, request } = operation;
    const atText = this.#centre.settings.local.time(atMs);
    const amountCentavos =
      request.kind === "sale" ? request.amountCentavos : centavosOf(Math.round(request.points / 100));
    return { amountCentavos, byName: decider.name, atMs, atText };
  }

  async #doubts(render: Render): Promise<LookupResult> {
    const { store, settings, clock } = this.#centre;
    const open = await store.operations({ states: ["inDoubt", "ask"], max: 50 });
    const doubts = [];
    for (const operation of open.toReversed()) {
      const { walletKey, phone } = operation.request;
      const others = await store.operations({
        walletKey,
        phone,
        createdSinceMs: clock.nowMs() - 24 * 3_600_000,
        max: 50,
      });
      doubts.push({ operationId: operation.id, view: doubtView(operation, others, settings.local, render) });
    }
    return { type: "doubts", doubts };
  }
}
