import { describe, expect, it } from "vitest";
import { type EventFromLogic, transition } from "xstate";
import { flows } from "../../../flows/index.ts";
import { advance } from "../../../src/flow/advance.ts";
import { eventOf, explore, nameOf, wayTo, type Edge } from "./graph.ts";
import { allTransitions, takenSince } from "./recorded-transitions.ts";
import { StepRig } from "./step-rig.ts";

/** Ways of the machine for picking a collaborator that the flow made of it cannot go. */
const impossible: { readonly [transition: string]: string } = {
  "disableCollaborator.next always 4": "it always asks before it acts",
  "disableCollaborator.acting LOOKED_UP": "what it does is an operation, which ends it at once",
  "disableCollaborator.acting ANSWER": "what it does is an operation, which ends it at once",
  "disableCollaborator.acting BACK": "what it does is an operation, which ends it at once",
  "invite.next always 2": "nobody is refused an invitation",
  "invite.next always 3": "inviting needs no yes: it moves nothing, and can be done again",
  "invite.confirm ANSWER 0": "inviting needs no yes",
  "invite.confirm ANSWER 1": "inviting needs no yes",
  "invite.confirm ANSWER 2": "inviting needs no yes",
  "invite.confirm ANSWER 3": "inviting needs no yes",
  "invite.confirm ANSWER 4": "inviting needs no yes",
  "invite.confirm BACK": "inviting needs no yes",
  "invite.acting always": "it waits for the invitation",
  "unlink.confirm ANSWER 2": "nobody else has a chat here",
  "unlink.next always 2": "every chat may be unlinked",
  "unlink.next always 4": "it always asks before it acts",
  "unlink.acting always": "it waits to be told that it was done",
};

/** Goes the way of an edge through the router's step and the store; gives the transitions that the machines took there. */
async function drive({ from, move, to }: Edge): Promise<string[]> {
  const rig = new StepRig();
  await rig.refresh();
  takenSince();
  const way = from === null ? [move] : [...wayTo(from), move];
  for (const one of way) await rig.take(one);
  const reached = rig.session === null ? null : `${rig.session.flow}.${String(rig.session.state.value)}`;
  expect(reached, JSON.stringify(way)).toBe(to === null ? null : nameOf(to));
  await rig.store.close();
  return takenSince();
}

// The search looks at a quarter of a million steps: minutes, on a slow machine.
describe("every transition of every flow", { timeout: 600_000 }, () => {
  it("is taken by somebody who writes to the bot, through the router and the store", async () => {
    const { edges } = explore();
    const open = new Set(allTransitions.filter((name) => !(name in impossible)));
    const count = open.size;
    for (const edge of edges) {
      if (!edge.taken.some((name) => open.has(name))) continue;
      for (const name of await drive(edge)) open.delete(name);
    }
    expect([...open], "never taken").toEqual([]);
    expect(count).toBeGreaterThan(300);
  });

  it("that is impossible is never taken", () => {
    const taken = new Set(explore().edges.flatMap((edge) => edge.taken));
    expect(Object.keys(impossible).filter((name) => taken.has(name) || !allTransitions.includes(name))).toEqual([]);
  });

  it("is taken as xstate's own step takes it", () => {
    const { edges } = explore();
    const seen = new Map<string, number>();
    let compared = 0;
    for (const { from, move, taken } of edges) {
      if (from === null || move.type === "open") continue;
      const kind = `${nameOf(from)} ${move.type} ${taken.join()}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count > 3) continue;
      const flow = flows[from.flow];
      const event = eventOf(move, from);
      const snapshot = flow.machine.resolveState(from.state as never);
      const [{ status, value, context }, actions] = transition(
        flow.machine,
        snapshot as never,
        event as EventFromLogic<typeof flow.machine>,
      );
      const state = status === "done" ? null : { value, context };
      const effects = actions.map(({ params }) => (params as { readonly event: unknown }).event);
      expect(advance(flow, from.state, event), kind).toEqual({ state, effects });
      compared++;
    }
    expect(compared).toBeGreaterThan(1_000);
  });
});
