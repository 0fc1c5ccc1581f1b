import { flows } from "../../../flows/index.ts";
import type { Flow, FlowName } from "../../../src/flow/flow.ts";
import type { RecordedSession, RecordedSessions } from "../../support/shop/recorded-sessions.ts";
import { restingStates } from "../../support/shop/resting-states.ts";
import { nearestPlaces, wayTo, type Place } from "./graph.ts";
import { StepRig } from "./step-rig.ts";

/** States of the machine for picking a collaborator that the flow made of it does not come to. */
const neverReached = new Set(["disableCollaborator.acting", "invite.confirm"]);

/** The states in which a conversation of a flow can be found in the store. */
export function waitingStates(flow: Flow): readonly string[] {
  return restingStates(flow).filter((state) => !neverReached.has(`${flow.id}.${state}`));
}

/** By the name of every state in which a conversation can wait: `"sale.summary"`. */
const places = nearestPlaces(
  Object.values(flows).flatMap((flow) => waitingStates(flow).map((state) => `${flow.id}.${state}`)),
);

/** Talks to the bot until a conversation waits in a state. */
export async function talkTo(flow: FlowName, state: string): Promise<{ readonly rig: StepRig; readonly place: Place }> {
  const place = places.get(`${flow}.${state}`);
  if (!place) throw new Error(`Nothing leads to ${flow}.${state}`);
  const rig = new StepRig();
  await rig.refresh();
  for (const move of wayTo(place)) await rig.take(move);
  if (rig.session?.state.value !== state) throw new Error(`The way to ${flow}.${state} leads elsewhere`);
  return { rig, place };
}

/** What today's program has in its store of a flow, in every state in which it can wait. */
export async function recordSessions(flow: Flow): Promise<RecordedSessions> {
  const recorded: Record<string, RecordedSession> = {};
  for (const state of waitingStates(flow)) {
    const { rig } = await talkTo(flow.id, state);
    recorded[state] = JSON.parse(JSON.stringify(await rig.recorded())) as RecordedSession;
    await rig.store.close();
  }
  return recorded;
}
