import { afterEach, describe, expect, it } from "vitest";
import { setup } from "xstate";
import { approvals } from "../../../flows/decisions.ts";
import { sale } from "../../../flows/sale.ts";
import { advance, begin, migrate } from "../../../src/flow/advance.ts";
import type { Effect, Flow, FlowEvent, StoredState } from "../../../src/flow/flow.ts";
import { readSessions, type RecordedSession } from "../../support/shop/recorded-sessions.ts";
import { saleInput } from "../../support/shop/sale-input.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { rewriteSession, stateOf, storedSession, type StoredSession } from "../../support/shop/stored-session.ts";

/** When the clock of a shop's bot begins. */
const startedMs = 1_764_000_000_000;
const answer = (text: string): FlowEvent => ({ type: "ANSWER", text, confirms: true, turn: 20 });

describe("deploys are safe: what was stored by an older version", () => {
  /** A later sale, in which the states have other names and the context keeps the phone under another one. */
  const renamed = setup({
    types: { context: {} as { readonly number: string }, events: {} as FlowEvent, emitted: {} as Effect },
  }).createMachine({
    id: "sale",
    context: { number: "" },
    initial: "howMuch",
    states: { howMuch: { on: { ANSWER: "which" } }, which: {} },
  });
  const toSecond = ({ context }: StoredState): StoredState => ({
    value: "first",
    context: { tel: (context as { phone: string }).phone },
  });
  const toThird = ({ value, context }: StoredState): StoredState => ({
    value: value === "first" ? "howMuch" : value,
    context: { number: (context as { tel: string }).tel },
  });
  const third: Flow = { ...sale, version: 3, machine: renamed, migrations: { 1: toSecond, 2: toThird } };
  const old = begin(sale, saleInput("4771234567")).state as StoredState;

  it("goes up step by step and continues", () => {
    const now = migrate(third, 1, old);
    expect(now).toEqual({ value: "howMuch", context: { number: "4771234567" } });
    const next = advance(third, now as StoredState, answer("250"));
    expect(next.state).toEqual({ value: "which", context: { number: "4771234567" } });
  });

  it.each([
    ["a step is missing", { ...third, migrations: { 2: toThird } }, 1],
    ["it comes from a newer program", third, 4],
    [
      "the way leads to a state that there is not",
      { ...third, migrations: { 1: toSecond, 2: (s: StoredState) => s } },
      1,
    ],
  ] as const)("has no way up when %s", (_, flow, version) => {
    expect(migrate(flow, version, old)).toBeNull();
  });
});

describe("deploys are safe: a conversation that cannot be taken up is ended with a word", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  const changes: readonly (readonly [string, (before: StoredSession) => Partial<StoredSession>])[] = [
    ["a newer version", () => ({ version: 99 })],
    ["a version without a way up", () => ({ version: 0 })],
    ["a state that is gone", ({ state }) => ({ state: state.replace('"value":"amount"', '"value":"gone"') })],
    ["a flow that is gone", () => ({ flow: "raffle" })],
    ["a state of two levels", ({ state }) => ({ state: state.replace('"amount"', '{"amount":"pesos"}') })],
    ["no state at all", () => ({ state: "{}" })],
  ];
  it.each(changes)("%s", async (_, change) => {
    shop = await Shop.entered("ana");
    await shop.asks("ana", "venta 4771234567", (text) => text.includes("¿Monto"));
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    rewriteSession(shop, "ana", change(storedSession(shop, "ana") as StoredSession));

    shop.start();
    expect(await shop.asks("ana", "250")).toMatch(/actuali/i);
    expect(stateOf(shop, "ana")).toBeNull();
    await shop.bot.leap(20 * 60_000);
    expect(shop.heard("ana").at(-1)).toMatch(/actuali/i);
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
    expect(shop.bot.output).not.toContain("A step failed");
  });
});

describe("deploys are safe: a conversation of an older version, and the program was away", () => {
  let shop: Shop;
  afterEach(() => shop.close());

  it.each([
    ["its time had come", 12],
    ["its time comes after", 0],
  ])("is warned and ended as any other: %s", async (_, minutesAway) => {
    shop = await Shop.open();
    addRosa(shop);
    shop.start();
    await shop.enter("luis");
    await shop.enter("rosa");
    await shop.asks("luis", "corregir 4771234567 +600 premio del sorteo", (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
    await shop.asks("rosa", "aprobaciones", (text) => text.includes("¿aprobar o rechazar?"));
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    const { session } = readSessions("approvals", 1)["detail"] as RecordedSession;
    rewriteSession(shop, "rosa", { version: session.version, state: JSON.stringify(session.state) });

    const before = shop.heard("rosa").length;
    shop.start({ CLOCK_START_MS: String(startedMs + minutesAway * 60_000) });
    await shop.bot.quiet();
    if (minutesAway === 0) await shop.bot.pass(10 * 60_000);
    await shop.hears("rosa", (text) => text.includes("¿aprobar o rechazar?"), before);
    expect(storedSession(shop, "rosa")?.version).toBe(approvals.version);
    await shop.bot.leap(5 * 60_000);
    await shop.hears("rosa", (text) => text.includes("Lo dejé porque no contestaste"), before);
    expect(storedSession(shop, "rosa")).toBeNull();
    expect(shop.bot.output).not.toContain("A step failed");
  });
});
