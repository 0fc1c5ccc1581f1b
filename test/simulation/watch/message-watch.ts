import { isDeepStrictEqual } from "node:util";
import type { Outgoing } from "../../../src/channel/channel.ts";
import { type Fate, isTerminal, type Operation, type OperationState } from "../../../src/ledger/operation.ts";
import { namedOperation } from "../../../src/router/money/operation-views.ts";
import { type Reply, bodyIn } from "../../../src/store/store.ts";
import type { Said, TextKey } from "../../../src/text/keys.ts";
import type { Render } from "../../../src/text/languages.ts";
import type { LedgerWatch } from "./ledger-watch.ts";
import type { Trace } from "./violation.ts";
import { isQuestion } from "../world/wish.ts";

interface Told {
  readonly said: Said;
  /** The operation it is about, where it was committed with a move of it. */
  operation: string | null;
}

/** What may be said of an operation, and in which states it is true. Keys that are not here claim nothing about an end. */
const trueIn: { readonly [key in TextKey]?: readonly OperationState[] } = {
  operationConfirmed: ["confirmed"],
  operationSettled: ["settledApplied"],
  operationHumanApplied: ["humanApplied"],
  operationRejected: ["rejected"],
  operationExpired: ["expired"],
  repeatableUnconfirmed: ["expired"],
  operationCancelled: ["cancelled"],
  operationHumanNot: ["humanNot"],
  operationRegisteredNow: ["humanNot"],
  restoredRepeatable: ["expired"],
  restoredDoubt: ["inDoubt", "ask", "humanApplied", "humanNot"],
  operationInDoubt: ["inDoubt", "ask", "settledApplied", "humanApplied", "humanNot"],
  operationAsked: ["ask", "humanApplied", "humanNot"],
};

/** The last word about an operation, by where it ended. */
const finals: { readonly [state in OperationState]?: readonly TextKey[] } = {
  confirmed: ["operationConfirmed"],
  rejected: ["operationRejected"],
  expired: ["operationExpired", "repeatableUnconfirmed", "restoredRepeatable"],
  cancelled: ["operationCancelled"],
  settledApplied: ["operationSettled"],
  humanApplied: ["operationHumanApplied", "settledApplied"],
  humanNot: ["operationHumanNot", "operationRegisteredNow", "settledNot", "settledNow"],
};

/** In which states a word about an operation, or its fate, is true. Words that are not here were true when they were read. */
const stateWords: { readonly [key in TextKey]?: readonly OperationState[] } = {
  stateConfirmed: ["confirmed", "humanApplied"],
  stateVerified: ["settledApplied"],
  stateNot: ["rejected", "expired", "cancelled", "humanNot"],
};
const wordOfFate: { readonly [fate in Fate]?: TextKey } = {
  applied: "stateConfirmed",
  verified: "stateVerified",
  not: "stateNot",
};

const mark = "\u2063";
const marked = new RegExp(`${mark}(\\d+)$`);

/**
 * Watches what people read (`told once`): messages about an outcome, lists of operations and answers about one. Every sentence the program writes gets an invisible number, so that a message can be followed from where it was
 * made to the phone on which it is read.
 */
export class MessageWatch {
  readonly #told: Told[] = [];
  /** Where each was read: one sentence may be for several chats. */
  readonly #delivered = new Map<number, Set<string>>();
  /** Rows of the outbox that were read, by the sentence and the row: a sentence without values is one object for every question it asks. */
  readonly #readRows = new Set<string>();
  readonly #ledger: LedgerWatch;
  readonly #trace: Trace;

  constructor(ledger: LedgerWatch, trace: Trace) {
    this.#ledger = ledger;
    this.#trace = trace;
  }

  /** Writes sentences as `render` does, numbered. What is written anew for the same message keeps its number. */
  numbering(render: Render): Render {
    const numbers = new WeakMap<Said, number>();
    const numbered = (said: Said) => {
      const number = numbers.get(said) ?? this.#told.push({ said, operation: null }) - 1;
      numbers.set(said, number);
      this.#checkStateTold(said);
      return `${render(said)}${mark}${number}`;
    };
    return Object.assign(numbered, { language: render.language });
  }

  tagOf(body: Reply["body"]): number | null {
    const made = bodyIn(null, body);
    const found = made.type === "text" ? marked.exec(made.text)?.[1] : undefined;
    return found === undefined ? null : Number(found);
  }

  said(tag: number): Said | null {
    return this.#told[tag]?.said ?? null;
  }

  /** These messages were committed with a move of an operation. */
  belong(replies: readonly Reply[], operation: string): void {
    for (const { body } of replies) {
      const told = this.#told[this.tagOf(body) ?? -1];
      if (told && (told.said.key in trueIn || told.said.key.startsWith("operation"))) told.operation = operation;
    }
  }

  /** A life hands a message to a network of which it has not heard what was written before: no question that somebody has read already. */
  sentEarly(tag: number, { outboxId }: Outgoing): void {
    const told = this.#told[tag];
    if (told && isQuestion(told.said.key) && this.#readRows.has(`${tag}/${outboxId}`))
      this.#trace.broken("again", `${told.said.key} (message ${tag}) is asked again, and may be answered already`);
  }

  /** The program hands a message to a network: from now on somebody may read it. */
  sent({ chat, body }: Outgoing): Said | null {
    const tag = this.tagOf(body);
    const told = tag === null ? null : this.#told[tag];
    if (!told) return null;
    const { key } = told.said;
    this.#trace.note(`says ${key} to ${chat}`);
    if (key === "stepFailed") this.#trace.broken("error", "a step failed");
    const may = trueIn[key];
    if (!may) return told.said;
    if (told.operation === null) this.#trace.broken("told once", `${key} is said of nothing that was committed`);
    else {
      const state = this.#ledger.state(told.operation);
      if (state === null || !may.includes(state)) {
        this.#trace.broken("told once", `${key} is said of ${told.operation}, which is ${state}`);
      }
    }
    return told.said;
  }

  /** Somebody reads a message. Gives its number; null where it has none. */
  read({ chat, body, outboxId }: Outgoing): number | null {
    const tag = this.tagOf(body);
    if (tag === null) return null;
    this.#delivered.set(tag, (this.#delivered.get(tag) ?? new Set()).add(chat));
    this.#readRows.add(`${tag}/${outboxId}`);
    return tag;
  }

  /** At the end: whoever asked has read one last word about everything they confirmed. */
  checkLastWords(): void {
    for (const row of this.#ledger.all) {
      const keys = finals[row.state];
      if (!keys) continue;
      const words = this.#lastWords(row, keys);
      const inCopy = this.#ledger.inCopy(row.id);
      // What a copy holds of an end is not said again, and what it holds as open may have been said to have ended before.
      if (inCopy !== null && (words > 1 || isTerminal(inCopy))) continue;
      if (words === 0) this.#trace.broken("told once", `${row.chat} was never told that ${row.id} is ${row.state}`);
      if (words > 1)
        this.#trace.broken("told once", `${row.chat} was told ${words} times that ${row.id} is ${row.state}`);
    }
  }

  /** What a list or an answer says of an operation is true of one that it names so. */
  #checkStateTold(said: Said): void {
    if (!("values" in said)) return;
    const values: { readonly [name: string]: unknown } = { ...said.values };
    const word = this.#wordIn(values);
    const states = word && stateWords[word];
    if (!states) return;
    const named = this.#ledger.all.filter((row) =>
      Object.entries(namedOperation(row)).every(([name, value]) => isDeepStrictEqual(values[name], value)),
    );
    if (named.length > 0 && !named.some(({ state }) => states.includes(state)))
      this.#trace.broken(
        "told once",
        `${said.key} says ${word} of ${named.map(({ id, state }) => `${id} (${state})`).join()}`,
      );
  }

  /** The word about its state by which a sentence names an operation; null: there is none. */
  #wordIn({ stateText, fate }: { readonly [name: string]: unknown }): TextKey | null {
    if (typeof fate === "string") return wordOfFate[fate as Fate] ?? null;
    const tag = typeof stateText === "string" ? marked.exec(stateText)?.[1] : undefined;
    return tag === undefined ? null : (this.said(Number(tag))?.key ?? null);
  }

  #lastWords(row: Operation, keys: readonly TextKey[]): number {
    let own = 0;
    let settled = 0;
    for (const [tag, chats] of this.#delivered) {
      const told = this.#told[tag];
      if (!told || !chats.has(row.chat) || !keys.includes(told.said.key)) continue;
      if (told.operation === row.id) own++;
      // A manager who settles what they confirmed themselves is answered by the conversation in which they do.
      else if (told.operation === null && "values" in told.said && sameValues(told.said.values, row)) settled = 1;
    }
    return own === 0 ? settled : own;
  }
}

function sameValues(values: unknown, row: Operation): boolean {
  return isDeepStrictEqual(values, namedOperation(row));
}
