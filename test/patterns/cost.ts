import type { AST } from "@eslint-community/regexpp";
import { type Automaton, automatonOf, parsed, type Reading, Unjudged } from "./automaton.ts";

/** How the time of a pattern grows with the length of the text: with its n-th power (0: not at all), or exponentially. */
export type Growth = number;
export const exponential: Growth = Number.POSITIVE_INFINITY;

/** Steps of the search for two ways through one text, after which it is taken for granted that there are two. */
const mostSteps = 2_000_000;

/** A part of an automaton from each of whose states every other can be reached. */
interface Loop {
  readonly states: readonly number[];
}

/** The loops of an automaton, each before those that it leads to (Tarjan's algorithm). */
function loopsOf({ next }: Automaton): readonly Loop[] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const loops: Loop[] = [];
  const work: [state: number, rest: Iterator<number>][] = [];
  const enter = (state: number) => {
    low.set(state, index.size);
    index.set(state, index.size);
    open.push(state);
    isOpen.add(state);
    work.push([state, (next[state] as ReadonlyMap<number, number>).keys()]);
  };
  const lower = (state: number, to: number) => low.set(state, Math.min(low.get(state) as number, to));
  enter(0);
  for (let at = work.at(-1); at !== undefined; at = work.at(-1)) {
    const [state, rest] = at;
    const { value: to, done } = rest.next();
    if (done) {
      work.pop();
      const above = work.at(-1)?.[0];
      if (above !== undefined) lower(above, low.get(state) as number);
      if (low.get(state) !== index.get(state)) continue;
      const states = open.splice(open.indexOf(state));
      for (const one of states) isOpen.delete(one);
      if (states.length > 1 || next[state]?.has(state)) loops.push({ states });
    } else if (!index.has(to)) enter(to);
    else if (isOpen.has(to)) lower(state, index.get(to) as number);
  }
  return loops.toReversed();
}

/** Where a state leads by each class of characters. */
type ByClass = readonly ReadonlyMap<number, readonly number[]>[];

function byClass({ next, reads }: Automaton): ByClass {
  return next.map((reached) => {
    const led = new Map<number, number[]>();
    for (const to of reached.keys())
      for (const one of reads[to] ?? []) {
        const states = led.get(one);
        if (states === undefined) led.set(one, [to]);
        else states.push(to);
      }
    return led;
  });
}

/** How a search came to each place, and by which class of characters. */
type Came<T> = Map<T, readonly [from: T, read: number]>;

function wordTo<T>(came: Came<T>, end: T, samples: readonly string[]): string {
  let word = "";
  for (let at = came.get(end); at !== undefined; at = came.get(at[0])) word = (samples[at[1]] ?? "") + word;
  return word;
}

/**
 * The text that leads from a state of a loop back to it in two ways, if any: every repetition of it doubles the ways. It is found where two ways part
 * from one state and meet in one again.
 */
function doubling(
  automaton: Automaton,
  steps: ByClass,
  { states }: Loop,
  isIn: (state: number) => boolean,
): string | null {
  const { next, samples } = automaton;
  for (const state of states)
    for (const [to, ways] of next[state] ?? [])
      if (ways > 1 && isIn(to)) return samples[automaton.reads[to]?.[0] ?? 0] ?? "";
  const size = next.length;
  const same = states.map((state) => state * size + state);
  const [came, before]: [Came<number>, Map<number, (readonly [number, number])[]>] = [new Map(), new Map()];
  const seen = new Set(same);
  const queue = [...same];
  for (let pair = queue.shift(); pair !== undefined; pair = queue.shift()) {
    if (seen.size > mostSteps) return "?";
    const others = steps[pair % size];
    for (const [read, ones] of steps[Math.floor(pair / size)] ?? [])
      for (const one of ones.filter(isIn))
        for (const other of others?.get(read)?.filter(isIn) ?? []) {
          const to = one * size + other;
          const from = before.get(to);
          if (from === undefined) before.set(to, [[pair, read]]);
          else from.push([pair, read]);
          if (seen.has(to)) continue;
          seen.add(to);
          came.set(to, [pair, read]);
          queue.push(to);
        }
  }
  const met = new Map<number, string>(same.map((pair) => [pair, ""]));
  const back = [...same];
  for (let pair = back.shift(); pair !== undefined; pair = back.shift())
    for (const [from, read] of before.get(pair) ?? []) {
      if (met.has(from)) continue;
      const rest = (samples[read] ?? "") + (met.get(pair) ?? "");
      if (Math.floor(from / size) !== from % size) return wordTo(came, from, samples) + rest;
      met.set(from, rest);
      back.push(from);
    }
  return null;
}

/**
 * The text that leads from a state of a loop to itself, to a state of a later loop, and from that to itself, if any: where it is repeated, the one loop may
 * end and the other begin at any repetition, so that the ways are as many as they.
 */
function parting(
  { samples }: Automaton,
  steps: ByClass,
  [earlier, later]: readonly [Loop, Loop],
  loopOf: (state: number) => Loop | undefined,
  towards: ReadonlySet<number>,
): string | null {
  const size = steps.length;
  const key = (x: number, y: number, z: number) => (x * size + y) * size + z;
  let left = mostSteps;
  for (const begin of earlier.states)
    for (const end of later.states) {
      const goal = key(begin, end, end);
      const came: Came<number> = new Map();
      const queue = [[begin, begin, end] as const];
      for (let at = queue.shift(); at !== undefined; at = queue.shift())
        for (const [read, firsts] of steps[at[0]] ?? [])
          for (const x of firsts.filter((state) => loopOf(state) === earlier))
            for (const z of steps[at[2]]?.get(read)?.filter((state) => loopOf(state) === later) ?? [])
              for (const y of steps[at[1]]?.get(read)?.filter((state) => towards.has(state)) ?? []) {
                const to = key(x, y, z);
                if (came.has(to)) continue;
                if (--left < 0) return "?";
                came.set(to, [key(...at), read]);
                if (to === goal) return wordTo(withoutRound(came, key(begin, begin, end)), goal, samples);
                queue.push([x, y, z]);
              }
    }
  return null;
}

/** A search that has come back to where it began does not go round again. */
function withoutRound<T>(came: Came<T>, start: T): Came<T> {
  came.delete(start);
  return came;
}

/** The states from which one of these can be reached. */
function leadingTo({ next }: Automaton, ends: readonly number[]): ReadonlySet<number> {
  const from = next.map(() => [] as number[]);
  for (const [state, reached] of next.entries()) for (const to of reached.keys()) from[to]?.push(state);
  const found = new Set(ends);
  const queue = [...ends];
  for (let state = queue.pop(); state !== undefined; state = queue.pop())
    for (const before of from[state] ?? []) {
      if (!found.has(before)) queue.push(before);
      found.add(before);
    }
  return found;
}

/** How the time of a pattern grows, and the texts whose repetitions show it. */
export interface Judgement {
  readonly growth: Growth;
  readonly units: readonly string[];
}

/** The power with which the ways into each loop grow, and the texts that make them grow. */
function powersOf(
  automaton: Automaton,
  steps: ByClass,
  loops: readonly Loop[],
  loopOf: (state: number) => Loop | undefined,
) {
  const powers = new Map<Loop, Judgement>();
  for (const later of loops) {
    const towards = leadingTo(automaton, later.states);
    let most: Judgement = { growth: 0, units: [] };
    for (const [earlier, before] of powers) {
      if (!towards.has(earlier.states[0] as number) || before.growth + 1 <= most.growth) continue;
      const unit = parting(automaton, steps, [earlier, later], loopOf, towards);
      if (unit !== null) most = { growth: before.growth + 1, units: [...before.units, unit] };
      else if (before.growth > most.growth) most = before;
    }
    powers.set(later, most);
  }
  return powers;
}

const steepest = (all: readonly Judgement[]): Judgement =>
  all.reduce((one, other) => (other.growth > one.growth ? other : one), { growth: 0, units: [] });

function judgedPart(alternatives: readonly AST.Alternative[], flags: AST.Flags, reading: Reading): Judgement {
  const automaton = automatonOf(alternatives, flags, reading);
  const loops = loopsOf(automaton);
  const ofState = new Map(loops.flatMap((loop) => loop.states.map((state) => [state, loop] as const)));
  const loopOf = (state: number) => ofState.get(state);
  const steps = byClass(automaton);
  for (const loop of loops) {
    const unit = doubling(automaton, steps, loop, (state) => loopOf(state) === loop);
    if (unit !== null) return { growth: exponential, units: [unit] };
  }
  const powers = reading.endless ? new Map<Loop, Judgement>() : powersOf(automaton, steps, loops, loopOf);
  const through = [...powers].map(([loop, { growth, units }]) => ({
    states: reachable(automaton, loop.states),
    judgement: { growth: growth + 1, units },
  }));
  const looks = automaton.looks.map(({ at, after }) => {
    const within = judgedPart(at.alternatives, flags, {
      ...reading,
      searches: false,
      backwards: at.kind === "lookbehind",
    });
    const times = steepest(
      through.filter(({ states }) => after.some((state) => states.has(state))).map(({ judgement }) => judgement),
    );
    return { growth: times.growth + within.growth, units: [...times.units, ...within.units] };
  });
  return steepest([...through.map(({ judgement }) => judgement), ...looks]);
}

function reachable({ next }: Automaton, starts: readonly number[]): ReadonlySet<number> {
  const found = new Set(starts);
  const queue = [...starts];
  for (let state = queue.pop(); state !== undefined; state = queue.pop())
    for (const to of next[state]?.keys() ?? []) {
      if (!found.has(to)) queue.push(to);
      found.add(to);
    }
  return found;
}

/** How the time grows that the engine takes at most to find that a pattern is nowhere in a text. Throws `Unjudged` where it cannot be told. */
export function judged(source: string, flags: string): Judgement {
  const { pattern, flags: given } = parsed(source, flags);
  const reading = { backwards: false, searches: !given.sticky, endless: false };
  try {
    const bounded = judgedPart(pattern.alternatives, given, { ...reading, endless: true });
    return bounded.growth === exponential ? bounded : judgedPart(pattern.alternatives, given, reading);
  } catch (error) {
    throw error instanceof Unjudged ? error : new Unjudged(String(error));
  }
}
