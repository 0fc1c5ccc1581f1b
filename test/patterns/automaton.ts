import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { CharBase, type CharSet } from "refa";
import { toUnicodeSet } from "regexp-ast-analysis";

// A pattern as an automaton: its states are the characters of its source, and it knows in how many ways one leads to the next. What a look-around refuses
// is let through, so that there are never fewer ways than the engine may try: a pattern that is judged harmless is harmless.

/** None, one, or more ways: 2 stands for all that are more. */
type Ways = 0 | 1 | 2;

type Place =
  | { readonly type: "char"; readonly set: CharSet; readonly isWord: boolean }
  | { readonly type: "start" | "end" | "boundary" | "noBoundary" | "anywhere" }
  | { readonly type: "look"; readonly at: AST.LookaroundAssertion };

/** Where a part of a pattern can begin and end, and in how many ways it can be passed without a character. */
interface Part {
  readonly empty: Ways;
  readonly first: ReadonlyMap<number, Ways>;
  readonly last: ReadonlyMap<number, Ways>;
}

export interface Automaton {
  /** Where each state leads. State 0 is before any character. */
  readonly next: readonly ReadonlyMap<number, Ways>[];
  /** The classes of characters that each state reads; no character is in two classes. */
  readonly reads: readonly (readonly number[])[];
  /** A character of each class. */
  readonly samples: readonly string[];
  /** The look-arounds, with the states that they may be judged after. */
  readonly looks: readonly { readonly at: AST.LookaroundAssertion; readonly after: readonly number[] }[];
}

export interface Reading {
  /** Right to left, as what stands in a look-behind is read. */
  readonly backwards: boolean;
  /** From any place of the text, not from one alone. */
  readonly searches: boolean;
  /** Every repetition of a group counts as endless: what explodes then explodes up to its bound. */
  readonly endless: boolean;
}

/** What the checker cannot judge. */
export class Unjudged extends Error {}

/** A repetition of a group up to so many times is written out; one of more counts as endless. So for a single character. */
const written = { group: 6, character: 40 } as const;
/** States of the largest automaton that is judged. */
const mostStates = 20_000;

const nothing: Part = { empty: 1, first: new Map(), last: new Map() };
const sum = (one: number, other: number) => Math.min(2, one + other) as Ways;
const product = (one: number, other: number) => Math.min(2, one * other) as Ways;

type Reached = ReadonlyMap<number, Ways>;

function addTo(all: Map<number, Ways>, more: Reached, ways: Ways): void {
  for (const [place, count] of more) all.set(place, sum(all.get(place) ?? 0, product(count, ways)));
}

function union(one: Reached, other: Reached, ways: Ways = 1): Reached {
  if (ways === 0 || other.size === 0) return one;
  const all = new Map(one);
  addTo(all, other, ways);
  return all;
}

export function parsed(source: string, flags: string): AST.RegExpLiteral {
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(`/${source}/${flags}`);
  } catch (error) {
    throw new Unjudged(String(error));
  }
}

/** What a search passes over before a match begins. */
const skipped = ({ unicode, unicodeSets }: AST.Flags) =>
  parsed("[^]*", unicodeSets ? "v" : unicode ? "u" : "").pattern.alternatives;

const wordCharacter = parsed("\\w", "").pattern.alternatives[0]?.elements[0] as AST.EscapeCharacterSet;

class Builder {
  readonly places: Place[] = [{ type: "start" }];
  readonly next: Map<number, Ways>[] = [new Map()];
  readonly #flags: AST.Flags;
  readonly #reading: Reading;
  /** Whether characters in words are told from others, for the boundaries between them. */
  readonly #tellsWords: boolean;

  constructor(flags: AST.Flags, reading: Reading, tellsWords: boolean) {
    this.#flags = flags;
    this.#reading = reading;
    this.#tellsWords = tellsWords;
  }

  alternatives(all: readonly AST.Alternative[]): Part {
    return all
      .map(({ elements }) => this.#inOrder(elements))
      .reduce((one, other) => ({
        empty: sum(one.empty, other.empty),
        first: union(one.first, other.first),
        last: union(one.last, other.last),
      }));
  }

  #inOrder(elements: readonly AST.Element[]): Part {
    const read = this.#reading.backwards ? elements.toReversed() : elements;
    return read.reduce((before, element) => this.join(before, this.#element(element)), nothing);
  }

  join(before: Part, after: Part): Part {
    for (const [place, ways] of before.last) addTo(this.#nextOf(place), after.first, ways);
    return {
      empty: product(before.empty, after.empty),
      first: union(before.first, after.first, before.empty),
      last: union(after.last, before.last, after.empty),
    };
  }

  #nextOf(place: number): Map<number, Ways> {
    return this.next[place] as Map<number, Ways>;
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case "Group":
        if (element.modifiers !== null) throw new Unjudged("flags inside of a pattern");
        return this.alternatives(element.alternatives);
      case "CapturingGroup":
        return this.alternatives(element.alternatives);
      case "Quantifier":
        return this.#repeated(element);
      case "Assertion":
        return this.#place(this.#assertion(element));
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
        return this.#character(element);
      case "Backreference":
        return this.#again(element);
      case "ExpressionCharacterClass":
        throw new Unjudged(element.type);
    }
  }

  /** What a group has read is read again, or nothing where it has read nothing: anything that the group could read counts. */
  #again({ resolved }: AST.Backreference): Part {
    if (Array.isArray(resolved)) throw new Unjudged("a name of two groups");
    return { ...this.alternatives(resolved.alternatives), empty: 1 };
  }

  #assertion(element: AST.Assertion): Place {
    if (element.kind === "lookahead" || element.kind === "lookbehind") return { type: "look", at: element };
    if (element.kind === "word") return { type: element.negate ? "noBoundary" : "boundary" };
    if (this.#flags.multiline) return { type: "anywhere" };
    return { type: (element.kind === "start") === this.#reading.backwards ? "end" : "start" };
  }

  #character(element: AST.Character | AST.CharacterClass | AST.CharacterSet): Part {
    const { chars, accept } = toUnicodeSet(element, this.#flags);
    if (!accept.isEmpty) throw new Unjudged("a class with strings");
    if (!this.#tellsWords) return this.#place({ type: "char", set: chars, isWord: false });
    const ofWords = toUnicodeSet(wordCharacter, this.#flags).chars;
    const [inWord, outside] = [chars.intersect(ofWords), chars.without(ofWords)];
    const parts = [
      ...(inWord.isEmpty ? [] : [this.#place({ type: "char", set: inWord, isWord: true })]),
      ...(outside.isEmpty ? [] : [this.#place({ type: "char", set: outside, isWord: false })]),
    ];
    return {
      empty: 0,
      first: new Map(parts.flatMap(({ first }) => [...first])),
      last: new Map(parts.flatMap(({ last }) => [...last])),
    };
  }

  #place(place: Place): Part {
    const at = this.places.push(place) - 1;
    if (at > mostStates) throw new Unjudged("too large");
    this.next.push(new Map());
    return { empty: 0, first: new Map([[at, 1]]), last: new Map([[at, 1]]) };
  }

  #repeated({ min, max, element }: AST.Quantifier): Part {
    const isGroup = !element.type.startsWith("Character");
    const mostWritten = isGroup ? written.group : written.character;
    const isEndless =
      max === Number.POSITIVE_INFINITY || max > mostWritten || (max > 1 && isGroup && this.#reading.endless);
    const copies = Math.min(min, mostWritten) - (isEndless && min > 0 ? 1 : 0);
    let part = nothing;
    for (let copy = 0; copy < copies; copy++) part = this.join(part, this.#element(element));
    if (isEndless) return this.join(part, this.#endlessly(this.#element(element), min > 0));
    return this.join(part, this.#upTo(max - min, element));
  }

  /** A round that reads nothing ends the repetition, but for one that has to be. */
  #endlessly(round: Part, atLeastOnce: boolean): Part {
    for (const [place, ways] of round.last) addTo(this.#nextOf(place), round.first, ways);
    if (!atLeastOnce) return { ...round, empty: 1 };
    return { empty: round.empty, first: union(round.first, round.first, round.empty), last: round.last };
  }

  #upTo(times: number, element: AST.QuantifiableElement): Part {
    if (times === 0) return nothing;
    const round = this.join({ ...this.#element(element), empty: 0 }, this.#upTo(times - 1, element));
    return { ...round, empty: 1 };
  }
}

export function automatonOf(alternatives: readonly AST.Alternative[], flags: AST.Flags, reading: Reading): Automaton {
  const tellsWords = alternatives.some(({ raw }) => /\\b/i.test(raw));
  const builder = new Builder(flags, reading, tellsWords);
  const found = builder.alternatives(alternatives);
  const { first } = reading.searches ? builder.join(builder.alternatives(skipped(flags)), found) : found;
  addTo(builder.next[0] as Map<number, Ways>, first, 1);
  return overCharacters(builder);
}

/** The automaton over characters alone: each leads to the next through all that reads none. */
function overCharacters({ places, next }: Builder): Automaton {
  const judgedAfter = new Map<AST.LookaroundAssertion, Set<number>>();
  const isWord = (state: number) => (places[state] as Place & { type: "char" }).isWord;
  const allows = (rule: Place["type"], from: number, to: number) =>
    from === 0 ||
    (rule !== "boundary" && rule !== "noBoundary") ||
    (isWord(from) !== isWord(to)) === (rule === "boundary");
  const leadsTo = (from: number): Reached => {
    const reached = new Map<number, Ways>();
    const passing: Place["type"][] = [];
    const passed = new Set<number>();
    const go = (at: number, ways: Ways): void => {
      for (const [to, count] of next[at] ?? []) {
        const place = places[to] as Place;
        if (place.type === "char") {
          if (!passing.includes("end") && passing.every((rule) => allows(rule, from, to)))
            addTo(reached, new Map([[to, count]]), ways);
        } else if (!passed.has(to) && (place.type !== "start" || from === 0)) {
          if (place.type === "look") judgedAfter.set(place.at, (judgedAfter.get(place.at) ?? new Set()).add(from));
          passed.add(to);
          passing.push(place.type);
          go(to, product(ways, count));
          passing.pop();
          passed.delete(to);
        }
      }
    };
    if (from === 0 || places[from]?.type === "char") go(from, 1);
    return reached;
  };
  const led = places.map((_, state) => leadsTo(state));
  const sets = places.map((place) => (place.type === "char" ? place.set : null));
  const base = new CharBase(sets.filter((set) => set !== null));
  return {
    next: led,
    reads: sets.map((set) => (set === null ? [] : base.split(set))),
    samples: base.sets.map(sampleOf),
    looks: [...judgedAfter].map(([at, states]) => ({ at, after: [...states] })),
  };
}

/** A letter, a digit or at least something that shows, where a class has any. */
function sampleOf(set: CharSet): string {
  const shown = ["x", "n", "0", " ", ",", ".", "☎", "#"].find((one) => set.has(one.codePointAt(0) as number));
  const { min = 0 } = set.ranges.find(({ min: least }) => least > 0x20) ?? set.ranges[0] ?? {};
  return shown ?? String.fromCodePoint(min);
}
