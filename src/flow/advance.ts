/** Begins, advances, migrates and repeats a conversation. Each call handles one event, and nothing stays alive in between. */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { Effect, Flow, FlowEvent, FlowInput, StoredState } from "./flow.ts";

/** Result of one step of a conversation. */
export interface Advanced {
  /** The state to store. Null: the conversation has ended. */
  readonly state: StoredState | null;
  readonly effects: readonly Effect[];
}

/** Starts a conversation. Pure: no clock, network or disk. Throws when the machine fails, which is a bug. */
export function begin({ machine }: Flow, input: FlowInput): Advanced {
  const start: unknown = machine.config.context;
  const context: unknown = typeof start === "function" ? start({ input }) : start;
  return new Step(machine, { type: "xstate.init", input }, context).enter(
    machine.root.initial.target[0] as AnyStateNode,
  );
}

/** Applies one event to a stored conversation. Pure. Throws if the stored state does not belong to the machine. */
export function advance(flow: Flow, stored: StoredState, event: FlowEvent): Advanced {
  const taken = advanceKnown(flow, stored, event);
  if (taken === null) throw new Error(`"${flow.id}" has no state ${JSON.stringify(stored.value)}`);
  return taken;
}

/** Applies one event to a stored conversation, like `advance`. Null: the stored state does not belong to the machine. */
export function advanceKnown({ machine }: Flow, { value, context }: StoredState, event: FlowEvent): Advanced | null {
  const state = stateOf(machine, value);
  return state && new Step(machine, event, context).take(state);
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
  return stateOf(flow.machine, state.value) && state;
}

/** What guards and actions are made from. */
interface At {
  readonly context: object;
  readonly event: FlowEvent | { readonly type: "xstate.init"; readonly input?: FlowInput };
}

/** An action of xstate's: `assign`, `emit`, or `enqueueActions` that emits. A flow acts on the world by emitting effects and by nothing else. */
interface Action {
  readonly assignment?: (at: At, params: unknown) => object;
  readonly event?: (at: At, params: unknown) => Effect;
  readonly collect?: (at: At & { readonly enqueue: { emit(effect: Effect): void } }, params: unknown) => void;
}

/** The state of a stored conversation. Null: the machine has none of that name, since the conversation is from another version. */
function stateOf({ states }: AnyStateMachine, value: unknown): AnyStateNode | null {
  return typeof value === "string" && Object.hasOwn(states, value) ? (states[value] as AnyStateNode) : null;
}

/**
 * One step of a machine without nested states. It does what xstate's own `transition()` does, at a fraction of its cost: `test/flows/machines/transitions.test.ts`
 * compares the two.
 */
class Step {
  readonly #machine: AnyStateMachine;
  readonly #effects: Effect[] = [];
  #at: At;

  constructor(machine: AnyStateMachine, event: At["event"], context: unknown) {
    this.#machine = machine;
    this.#at = { context: context ?? {}, event };
  }

  /** Takes the event in a state. */
  take(state: AnyStateNode): Advanced {
    const { type } = this.#at.event;
    const way = this.#open(state.transitions.get(type)) ?? this.#open(this.#machine.root.transitions.get(type));
    return this.#rest(way === undefined ? state : this.#along(way, state));
  }

  enter(state: AnyStateNode): Advanced {
    this.#act(state.entry);
    return this.#rest(state);
  }

  /** Follows the transitions that need no event. */
  #rest(from: AnyStateNode): Advanced {
    let state = from;
    for (let way = this.#open(state.always); way !== undefined; way = this.#open(state.always))
      state = this.#along(way, state);
    const isOver = state.type === "final";
    if (!isOver && state.type !== "atomic")
      throw new Error(`"${state.id}" has states of its own, which no step enters`);
    return { state: isOver ? null : { value: state.key, context: this.#at.context }, effects: this.#effects };
  }

  #along({ target: [to] = [], source, reenter, actions }: AnyTransitionDefinition, state: AnyStateNode): AnyStateNode {
    const stays = to === undefined || (to === source && !reenter);
    this.#act(stays ? actions : [...state.exit, ...actions, ...to.entry]);
    return stays ? state : to;
  }

  /** The first transition whose guard holds. */
  #open(ways: readonly AnyTransitionDefinition[] = []): AnyTransitionDefinition | undefined {
    return ways.find(({ guard }) => {
      if (guard === undefined) return true;
      const [holds, params] = this.#made("guards", guard);
      return (holds as (at: At, params: unknown) => boolean)(this.#at, params);
    });
  }

  #act(actions: readonly unknown[]): void {
    const emit = (effect: Effect) => void this.#effects.push(effect);
    for (const action of actions) {
      const [made, params] = this.#made("actions", action);
      const { assignment, event, collect } = made as Action;
      if (assignment) this.#at = { ...this.#at, context: { ...this.#at.context, ...assignment(this.#at, params) } };
      else if (event) emit(event(this.#at, params));
      else if (collect) collect({ ...this.#at, enqueue: { emit } }, params);
      else throw new Error(`${JSON.stringify(action)} neither changes the context nor emits effects`);
    }
  }

  /** What a machine names, with what it is given. */
  #made(kind: "guards" | "actions", part: unknown): readonly [made: unknown, params: unknown] {
    if (typeof part === "function") return [part, undefined];
    const { type = part as string, params } = part as { readonly type?: string; readonly params?: unknown };
    const given: unknown = typeof params === "function" ? params(this.#at) : params;
    return [this.#machine.implementations[kind][type] ?? {}, given];
  }
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
function entering({ machine }: Flow, { value, context }: StoredState): readonly Effect[] {
  const state = stateOf(machine, value);
  return state === null ? [] : new Step(machine, { type: "xstate.init" }, context).enter(state).effects;
}
