import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import { isYesTo } from "../../../src/understanding/replies/answers.ts";
import { plain } from "../../../src/domain/words.ts";
import { askAgain } from "../../../src/flow/advance.ts";
import type { Effect, FlowName } from "../../../src/flow/flow.ts";
import { restingStates } from "../../support/shop/resting-states.ts";
import { answers, before, gated } from "./answers.ts";
import { explore, nameOf, wayTo, type Edge, type Place } from "./graph.ts";

const { places, edges } = explore();
const flowIds = Object.keys(flows) as FlowName[];
const told = (edge: Edge) => `${JSON.stringify(edge.from ? wayTo(edge.from) : [])} then ${JSON.stringify(edge.move)}`;
const eventsOf = (flow: FlowName, state: string) =>
  (flows[flow].machine.states as Readonly<Record<string, { readonly ownEvents: readonly string[] }>>)[state]
    ?.ownEvents ?? [];

/** What was taken back to be changed; null: nothing was. */
const asideAt = ({ state }: Place) => (state.context as { readonly aside?: object | null }).aside ?? null;
/** The questions that are asked for what is to be changed. */
const askedAgain = new Set(["phone", "amount", "points", "purchase", "ticket"]);

const says = (effects: readonly Effect[], key: string) =>
  effects.some((effect) => effect.type === "say" && effect.say.key === key);

function wentBack(edge: Edge): string {
  if (edge.to === null) return edge.effects.some(({ type }) => type === "say") ? "ended" : "ended without a word";
  if (says(edge.effects, "firstQuestion")) return "first";
  if (says(edge.effects, "customerNotRegistered")) return "unregistered";
  if (edge.to.flow !== edge.from?.flow) return edge.to.flow;
  return edge.to === edge.from ? "stays" : String(edge.to.state.value);
}

describe("back", () => {
  it("is in every state that waits", () => {
    const lacking = flowIds.flatMap((flow) =>
      restingStates(flows[flow])
        .filter((state) => !eventsOf(flow, state).includes("BACK"))
        .map((state) => `${flow}.${state}`),
    );
    expect(lacking).toEqual([]);
  });

  it.each(flowIds)("%s: leads to the question before, from every place there is", (flow) => {
    const seen = new Map<string, Set<string>>();
    for (const edge of edges) {
      if (edge.from?.flow !== flow || edge.move.type !== "back" || asideAt(edge.from) !== null) continue;
      const state = String(edge.from.state.value);
      if (!eventsOf(flow, state).includes("BACK")) continue;
      seen.set(state, (seen.get(state) ?? new Set()).add(wentBack(edge)));
    }
    const found = Object.fromEntries([...seen].map(([state, to]) => [state, [...to].toSorted()]));
    const expected = Object.fromEntries(Object.entries(before[flow]).map(([state, to]) => [state, to.toSorted()]));
    expect(found).toEqual(expected);
  });

  it("leaves an answer that was to be changed as it was", () => {
    // What is looked up may be looked up anew.
    let restored = 0;
    for (const { from, move, to, ...edge } of edges) {
      const aside = from === null ? null : asideAt(from);
      if (
        from === null ||
        aside === null ||
        move.type !== "back" ||
        !eventsOf(from.flow, String(from.state.value)).includes("BACK")
      )
        continue;
      if (!askedAgain.has(String(from.state.value))) continue;
      restored++;
      const restoredTo = (to?.state.context ?? {}) as { readonly [field: string]: unknown };
      const lost = Object.entries(aside).filter(([field, value]) => value !== null && restoredTo[field] === null);
      expect(lost, told({ ...edge, from, move, to })).toEqual([]);
    }
    expect(restored).toBeGreaterThan(50);
  });

  it("takes back one answer and no more: giving it again leads to where it was", () => {
    const from = new Map<Place, Edge[]>();
    for (const edge of edges) if (edge.from) from.set(edge.from, [...(from.get(edge.from) ?? []), edge]);
    const ways = (place: Place, type: "answer" | "back") =>
      (from.get(place) ?? []).filter(({ move, to }) => move.type === type && to !== null);
    let compared = 0;
    for (const { from: asked, move, to } of edges) {
      if (!asked || !to || move.type !== "answer" || to.flow !== asked.flow || nameOf(to) === nameOf(asked)) continue;
      // "Déjalo así" is an answer only where something was to be changed.
      if (asideAt(asked) !== null) continue;
      const [back] = ways(to, "back");
      if (!back?.to || nameOf(back.to) !== nameOf(asked)) continue;
      // Half of an answer is taken back with the whole: a date without its year, a number in two readings.
      const { guess, birthdayGuess, dayMonth } = asked.state.context as Readonly<Record<string, unknown>>;
      if ([guess, birthdayGuess, dayMonth].some((half) => half !== null && half !== undefined)) continue;
      const again = ways(back.to, "answer").find((one) => one.move.type === "answer" && one.move.text === move.text);
      compared++;
      // What is looked up anew is waited for anew.
      expect([nameOf(to), `${to.flow}.checking`], told({ ...back, from: to })).toContain(
        again?.to ? nameOf(again.to) : "",
      );
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it("leaves every state that waits reachable, and every state that takes an answer with one to give", () => {
    const reached = new Set(places.map(nameOf));
    const waiting = flowIds.flatMap((flow) => restingStates(flows[flow]).map((state) => `${flow}.${state}`));
    const never = waiting.filter((name) => !reached.has(name));
    expect(never.toSorted()).toEqual(["disableCollaborator.acting", "invite.confirm"]);
    for (const place of places) {
      const state = String(place.state.value);
      if (eventsOf(place.flow, state).some((type) => type === "ANSWER" || type === "TOLD"))
        expect(answers[place.flow][state], nameOf(place)).toBeDefined();
    }
  });
});

const operations = (edge: Edge) => edge.effects.filter((effect) => effect.type === "operation");

/** A decision of a manager that moves money or shuts somebody out, carried out as a lookup. */
const decisions = (edge: Edge) =>
  edge.effects.filter(
    (effect) => effect.type === "lookup" && ["settle", "approve", "unlink"].includes(effect.request.type),
  );

/** The states whose answer makes an operation. */
const confirming = new Set([
  "sale.summary",
  "redeem.summary",
  "register.summary",
  "correct.summary",
  "refund.summary",
  "addCollaborator.summary",
  "disableCollaborator.confirm",
]);

/** The other states of which a yes means more than one answer. */
const agreeing = new Set([...confirming, "sale.sameSale", "register.privacy"]);

describe("what a yes confirms", () => {
  it("is what was said last, in every flow: after any other sentence the summary is shown again", () => {
    let shown = 0;
    for (const edge of edges) {
      const last = edge.effects.findLast((effect) => effect.type === "say");
      if (edge.to === null || last === undefined || !agreeing.has(nameOf(edge.to))) continue;
      shown++;
      expect(last.gate === true, told(edge)).toBe(true);
    }
    expect(shown).toBeGreaterThan(1_000);
  });
});

/** What the question of a place tells, as values. */
function shownAt({ flow, state }: Place): Readonly<Record<string, unknown>> {
  const [said] = askAgain(flows[flow], state);
  return (said && "values" in said.say ? said.say.values : {}) as Readonly<Record<string, unknown>>;
}

describe("money", () => {
  it("is moved by nothing but a yes that confirms, in the state that shows what will be done; one operation each", () => {
    const moving = edges.filter((edge) => operations(edge).length > 0);
    for (const edge of moving) {
      expect(operations(edge), told(edge)).toHaveLength(1);
      expect(edge.move, told(edge)).toMatchObject({ type: "answer", confirms: true });
      expect(edge.move.type === "answer" && isYesTo(edge.move.text, "record"), told(edge)).toBe(true);
      expect(edge.from !== null && confirming.has(nameOf(edge.from)), told(edge)).toBe(true);
    }
    expect(new Set(moving.map(({ from }) => from && nameOf(from)))).toEqual(confirming);
  });

  it("is what was shown: phone, amount, points, ticket and name are those of the question that was answered", () => {
    for (const edge of edges) {
      const [operation] = operations(edge);
      if (!operation || !edge.from) continue;
      const shown = shownAt(edge.from);
      const { request } = operation;
      const typed = shown["phoneTyped"] ?? shown["phone"];
      expect(plain(String(typed)).replaceAll(/\D/g, "").slice(-10), told(edge)).toBe(request.phone);
      const asked: Readonly<Record<string, unknown>> = { ...request };
      for (const field of ["amountCentavos", "points", "ticket", "direction", "role", "branch", "name", "birthdate"]) {
        if (field in asked && field in shown) expect(asked[field], `${field}, ${told(edge)}`).toEqual(shown[field]);
      }
    }
  });

  it("is sent in nobody's name before the customer consented", () => {
    for (const edge of edges) {
      const [operation] = operations(edge);
      if (operation?.request.kind !== "register" || !edge.from) continue;
      const consent = wayTo(edge.from).findLastIndex(
        (move) => move.type === "answer" && move.text.startsWith("sí acept"),
      );
      expect(consent, told(edge)).toBeGreaterThan(0);
    }
  });

  it("is decided by a manager only on what they have read", () => {
    const deciding = edges.filter((edge) => decisions(edge).length > 0);
    for (const edge of deciding) {
      expect(edge.move, told(edge)).toMatchObject({ type: "answer", confirms: true });
      expect(edge.from && gated[edge.from.flow].includes(String(edge.from.state.value)), told(edge)).toBe(true);
    }
    expect(new Set(deciding.map(({ from }) => from && nameOf(from)))).toEqual(
      new Set(["doubts.detail", "approvals.detail", "unlink.confirm"]),
    );
  });
});

describe("after an effect nothing can be taken back", () => {
  const acted = edges.filter((edge) => operations(edge).length + decisions(edge).length > 0);

  it("the conversation ends, or waits for what becomes of it", () => {
    const left = new Set(acted.map(({ to }) => (to === null ? "ended" : nameOf(to))));
    expect(left).toEqual(
      new Set(["ended", "redeem.performing", "register.performing", "approvals.deciding", "unlink.acting"]),
    );
  });

  it("and while it waits, nothing that is said changes anything", () => {
    const waiting = new Set(acted.flatMap(({ to }) => (to === null ? [] : [nameOf(to)])));
    for (const edge of edges) {
      if (!edge.from || !waiting.has(nameOf(edge.from)) || edge.move.type === "ended") continue;
      if (edge.move.type === "found") continue;
      expect(edge.to, told(edge)).toBe(edge.from);
      expect(
        edge.effects.every(({ type }) => type === "say"),
        told(edge),
      ).toBe(true);
    }
  });

  it("a lookup that is answered when nobody waits for it any more changes nothing, and says nothing", () => {
    let late = 0;
    for (const edge of edges) {
      if (edge.move.type !== "found" || !edge.from || !/\d$/.test(edge.move.ask)) continue;
      if (Object.values(edge.from.state.context as object).includes(edge.move.ask)) continue;
      late++;
      expect(edge.to && nameOf(edge.to), told(edge)).toBe(nameOf(edge.from));
      // A wait for something else may begin anew.
      expect(
        edge.effects.filter(({ type }) => type !== "timer" && type !== "cancelTimer"),
        told(edge),
      ).toEqual([]);
    }
    expect(late).toBeGreaterThan(50);
  });
});
