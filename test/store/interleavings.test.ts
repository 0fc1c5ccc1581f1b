import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "../tiers.ts";
import { legalMoves, mayMove, type OperationState } from "../../src/ledger/operation.ts";
import type { Step, Store } from "../../src/store/store.ts";
import { filePlace } from "./sqlite/sqlite-place.ts";
import {
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  saleOf,
  said,
  shed,
  textOf,
  textUpdate,
  turn,
  turned,
  wordsOf,
} from "./store-kit.ts";
import { viewOf } from "./view.ts";

/** What may happen at any moment. Numbers pick among what there is. */
type Action =
  | { readonly type: "accept"; readonly ids: readonly number[] }
  | { readonly type: "turn"; readonly max: number }
  | { readonly type: "claim"; readonly max: number }
  | { readonly type: "move"; readonly pick: number; readonly to: OperationState }
  | { readonly type: "look"; readonly pick: number }
  | { readonly type: "deliver"; readonly sent: boolean };

type Event = { readonly type: "together"; readonly actions: readonly Action[] } | { readonly type: "crash" };

const states = Object.keys(legalMoves) as OperationState[];
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant("accept" as const), ids: fc.array(fc.nat(60), { maxLength: 5 }) }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("turn" as const), max: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("claim" as const), max: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant("move" as const), pick: fc.nat(), to: fc.constantFrom(...states) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("look" as const), pick: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant("deliver" as const), sent: fc.boolean() }),
  },
);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant("together" as const),
      actions: fc.array(action, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("crash" as const) }) },
);

const chats = 4;
const phones = 3;
const chatOf = (id: number) => id % chats;
const breaks = (id: number) => id % 7 === 0;
const sells = (id: number) => id % 3 !== 0 && !breaks(id);

interface Known {
  state: OperationState;
  probed: boolean;
  /** Times it was given out to be sent, less the times it provably was not. */
  requests: number;
}

/** What must hold, kept beside the store. Writes of one turn of the event loop happen in the order they were asked for. */
class Model {
  store: Store;
  readonly accepted = new Set<number>();
  readonly mailboxes = Array.from({ length: chats }, (): number[] => []);
  readonly handled = Array.from({ length: chats }, (): number[] => []);
  readonly operations = new Map<string, Known>();
  readonly sent: string[] = [];

  constructor(store: Store) {
    this.store = store;
  }

  /** Ids by `seq` of the entries that were stepped in the turn under way. A step runs again where its commit was lost to another job. */
  readonly #stepped = new Map<number, number>();

  readonly step: Step = ({ entry }) => {
    const id = Number(wordsOf(entry));
    this.#stepped.set(entry.seq, id);
    if (breaks(id)) throw new Error("a bug");
    const operations = sells(id)
      ? [newOperation(`op${id}`, { request: saleOf({ phone: phoneNumber(id % phones) }) })]
      : [];
    return turned({ operations, replies: [said(entry.chat, `${id}`)] });
  };

  /** Turns, and notes what was handled by them once they are committed. */
  async turn(max = 64): Promise<number> {
    const { handled } = await turn(this.store, this.step, { max });
    for (const [seq, id] of [...this.#stepped].toSorted(([one], [other]) => one - other)) {
      this.#stepped.delete(seq);
      this.handled[chatOf(id)]?.push(id);
      if (!sells(id)) continue;
      expect(this.operations.has(`op${id}`)).toBe(false);
      this.operations.set(`op${id}`, { state: "ready", probed: false, requests: 0 });
    }
    return handled;
  }

  async do(one: Action): Promise<void> {
    switch (one.type) {
      case "accept":
        return this.#accept(one.ids);
      case "turn":
        return void (await this.turn(one.max));
      case "claim":
        return this.#claim(one.max);
      case "move":
        return this.#move(one.pick, one.to);
      case "look":
        return this.#look(one.pick);
      case "deliver":
        return this.#deliver(one.sent);
    }
  }

  async crash(store: Store): Promise<void> {
    // What the life that ends remembers is what its rows say to the next.
    expect(await viewOf(this.store)).toEqual(await viewOf(store));
    // No number is given twice, also of an entry that left no row.
    expect(await store.newestEntry()).toBeGreaterThanOrEqual(await this.store.newestEntry());
    this.store = store;
    const inFlight = this.#in("sending");
    for (let time = 0; time < 2; time++) {
      const recovered = await store.recover(
        () => ({ to: "inDoubt", changes: { doubtedAtMs: noonMs }, consequences: {} }),
        noonMs,
      );
      expect(recovered.map((operation) => operation.id).sort()).toEqual(time === 0 ? inFlight.sort() : []);
    }
    for (const id of inFlight) this.#known(id).state = "inDoubt";
  }

  async agrees(): Promise<void> {
    const stored = await this.store.operations({ max: 1_000 });
    const told = [...this.operations].map(([id, { state }]) => `${id} ${state}`);
    expect(stored.map((operation) => `${operation.id} ${operation.state}`).sort()).toEqual(told.sort());
    for (let phone = 0; phone < phones; phone++) {
      const inLane = stored.filter(
        ({ request, state, probes }) =>
          request.phone === phoneNumber(phone) && (state === "sending" || (state === "inDoubt" && probes.length === 0)),
      );
      expect(inLane.length).toBeLessThanOrEqual(1);
    }
    for (const { requests } of this.operations.values()) expect(requests).toBeLessThanOrEqual(1);
    for (const [chat, ids] of this.handled.entries()) expect(ids).toEqual(this.mailboxes[chat]?.slice(0, ids.length));
  }

  async #accept(ids: readonly number[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.accepted.has(id));
    for (const id of fresh) {
      this.accepted.add(id);
      this.mailboxes[chatOf(id)]?.push(id);
    }
    const report = await this.store.accept(
      ids.map((id) => textUpdate(chatOf(id), `d${id}`, `${id}`)),
      noonMs,
      shed,
    );
    expect(report).toEqual({ fresh: fresh.length, shed: 0 });
  }

  async #claim(max: number): Promise<void> {
    const ready = await this.store.readyOperations({ max, nowMs: noonMs + minuteMs, skip: nobody });
    await Promise.all(
      ready.map(async ({ id }) => {
        if (!(await this.store.beginSending(id, null, noonMs))) return;
        const known = this.#known(id);
        known.state = "sending";
        known.requests++;
      }),
    );
  }

  async #move(pick: number, to: OperationState): Promise<void> {
    const id = [...this.operations.keys()][pick % this.operations.size];
    if (id === undefined) return;
    const found = await this.store.operation(id);
    if (!found || (found.state === "ready" && to === "sending")) return;
    const from = found.state;
    if (!mayMove(from, to))
      return expect(this.store.moveOperation(id, from, to, {}, {}, noonMs)).rejects.toThrow("cannot go");
    if (!(await this.store.moveOperation(id, from, to, {}, {}, noonMs))) return;
    const known = this.#known(id);
    known.state = to;
    if (from === "sending" && to === "ready") known.requests--;
  }

  async #look(pick: number): Promise<void> {
    const doubts = this.#in("inDoubt");
    const id = doubts[pick % doubts.length];
    if (id === undefined) return;
    await this.store.touchOperation(id, "inDoubt", { probes: [{ atMs: noonMs, balance: null }] }, [], noonMs);
  }

  async #deliver(sent: boolean): Promise<void> {
    const [row] = await this.store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
    if (!row) return;
    if (!sent) return this.store.replyLater(row.id, noonMs);
    await this.store.replySent(row.id, null, noonMs);
    this.sent.push(`${row.id} ${textOf(row)}`);
  }

  #known(id: string): Known {
    const known = this.operations.get(id);
    if (!known) throw new Error(`${id} came from nowhere`);
    return known;
  }

  #in(state: OperationState): string[] {
    return [...this.operations].filter(([, known]) => known.state === state).map(([id]) => id);
  }
}

/** Lets everything end: each message is then handled and answered, once. */
async function finish(model: Model): Promise<void> {
  while ((await model.turn()) > 0);
  await model.agrees();
  expect(model.handled).toEqual(model.mailboxes);
  const wanted = [...model.accepted].filter(sells).map((id) => `op${id}`);
  expect([...model.operations.keys()].sort()).toEqual(wanted.sort());
  while ((await model.store.pending()).outbox > 0) await model.do({ type: "deliver", sent: true });
  const answers = new Set(model.sent).size;
  expect(answers).toBe(model.accepted.size);
}

describe("whatever happens in whatever order, over crashes", () => {
  it("a delivery is handled once and in order, a confirmation is one operation, and moves are legal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 10, maxLength: 60 }), async (events) => {
        const place = filePlace();
        try {
          const model = new Model(place.open());
          for (const one of events) {
            if (one.type === "crash") await model.crash(place.open());
            else await Promise.all(one.actions.map((each) => model.do(each)));
            await model.agrees();
          }
          await model.crash(place.open());
          await finish(model);
        } finally {
          await place.clear();
        }
      }),
      { seed: 20261125, numRuns: runsOf(40) },
    );
  });
});
