/** Begins, advances, migrates and repeats a conversation. Each call handles one event, and nothing stays alive in between. */
import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  createMachine,
  type ExecutableActionObject,
  initialTransition,
} from "xstate";
import type { Effect, Flow, FlowEvent, FlowInput, StoredState } from "./flow.ts";

/** Result of one step of a conversation. */
export interface Advanced {
  /** The state to store. Null: the conversation has ended. */
  readonly state: StoredState | null;
  readonly effects: readonly Effect[];
}

/** Starts a conversation. Pure: no clock, network or disk. Throws when the machine fails, which is a bug. */
export function begin(flow: Flow, input: FlowInput): Advanced {
  return advanced(flow.machine, (scope) => flow.machine.getInitialSnapshot(scope, input));
}

/** Applies one event to a stored conversation. Pure. Throws if the stored state does not belong to the machine. */
export function advance(flow: Flow, stored: StoredState, event: FlowEvent): Advanced {
  const taken = advanceKnown(flow, stored, event);
  if (taken === null) throw new Error(`"${flow.id}" has no state ${JSON.stringify(stored.value)}`);
  return taken;
}

/** Applies one event to a stored conversation, like `advance`. Null: the stored state does not belong to the machine. */
export function advanceKnown(flow: Flow, stored: StoredState, event: FlowEvent): Advanced | null {
  const snapshot = snapshotOf(flow, stored);
  return snapshot && advanced(flow.machine, (scope) => flow.machine.transition(snapshot, event, scope));
}

/**
 * Migrates a stored conversation to the flow's version. Null: impossible (a version newer than the code, a missing migration, a state the machine does not
 * have). The conversation is then ended politely.
 */
export function migrate(flow: Flow, version: number, stored: StoredState): StoredState | null {
  let state = stored;
  for (let at = version; at < flow.version; at++) {
    const step = flow.migrations[at];
    if (!step) return null;
    state = step(state);
  }
  if (version > flow.version) return null;
  return snapshotOf(flow, state) && state;
}

/** The states of each machine, resolved and without a context, by their values as JSON. */
const resolved = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>();

/** The machine's snapshot of a stored state. Null: it has no such state. */
function snapshotOf({ machine }: Flow, { value, context }: StoredState): AnyMachineSnapshot | null {
  const states = resolved.get(machine) ?? new Map<string, AnyMachineSnapshot>();
  resolved.set(machine, states);
  const key = JSON.stringify(value);
  const known = states.get(key);
  if (known !== undefined) return { ...known, context: context ?? {} } as AnyMachineSnapshot;
  try {
    const snapshot = machine.resolveState({ value, context } as never) as AnyMachineSnapshot;
    if (JSON.stringify(snapshot.value) !== key) return null;
    states.set(key, { ...snapshot, context: null } as AnyMachineSnapshot);
    return snapshot;
  } catch {
    // xstate throws for a state that the machine does not have: the conversation is from another version.
    return null;
  }
}

const doNothing = () => {};
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/**
 * Cached stand-in for xstate's actor scope, one per machine. xstate's own `transition()` makes a scope and an actor for each step, which costs a third of the
 * step. Only `actionExecutor` differs between steps.
 */
function scopeOf(machine: AnyStateMachine): AnyActorScope {
  const found = scopes.get(machine);
  if (found) return found;
  const self = createActor(machine);
  const made: AnyActorScope = {
    self,
    id: "",
    sessionId: "",
    system: self.system,
    logger: doNothing,
    defer: doNothing,
    emit: doNothing,
    stopChild: doNothing,
    actionExecutor: doNothing,
  };
  scopes.set(machine, made);
  return made;
}

/** Runs one step of a machine and collects the effects that it emits. */
function advanced(machine: AnyStateMachine, step: (scope: AnyActorScope) => AnyMachineSnapshot): Advanced {
  const actions: ExecutableActionObject[] = [];
  const snapshot = step({ ...scopeOf(machine), actionExecutor: (action) => void actions.push(action) });
  if (snapshot.status === "error") throw snapshot.error;
  const state = snapshot.status === "done" ? null : { value: snapshot.value, context: snapshot.context as unknown };
  return { state, effects: actions.map(effectOf) };
}

/** The effect that an action emits. Throws for any other action: a flow acts on the world by emitting effects and by nothing else. */
function effectOf(action: ExecutableActionObject): Effect {
  if (action.type !== "xstate.emit") throw new Error(`expected an action of type xstate.emit, got "${action.type}"`);
  const { event } = action.params as { event: unknown };
  return event as Effect;
}

/** The open question of a conversation, to ask it again; the conversation itself stays where it is. Empty: nothing is asked. Pure. */
export function askAgain(flow: Flow, stored: StoredState): readonly Extract<Effect, { type: "say" }>[] {
  return entering(flow, stored).filter((effect) => effect.type === "say");
}

/** The timers of a conversation in its present state, to set them again. Pure. */
export function timersOf(flow: Flow, stored: StoredState): readonly Extract<Effect, { type: "timer" }>[] {
  return entering(flow, stored).filter((effect) => effect.type === "timer");
}

/** Effects of entering the stored state: its question, its timers. */
function entering(flow: Flow, stored: StoredState): readonly Effect[] {
  if (typeof stored.value !== "string") return [];
  const { config, implementations } = flow.machine;
  const machine = createMachine(
    { ...(config as object), context: stored.context, initial: stored.value } as never,
    implementations as never,
  );
  const [, actions] = initialTransition(machine);
  return actions.flatMap(({ params }) => (params as { event?: Effect } | undefined)?.event ?? []);
}
