import type { Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { Person, Preferences, Talk, TurnInput, TurnOutput } from "../../../store/store.ts";
import { personAfter, type TurnMade } from "../remembered/talk.ts";

/** Collects what a turn changes of its person: who they are, what they chose, and what is remembered of the talk with them. */
export class TurnPerson {
  readonly #input: TurnInput;
  /** Whoever wrote; in a turn that no update began, the person of the chat. */
  readonly identity: Identity | null;
  #saved: Person | null = null;
  #taken: Phone | null = null;
  #chosen: NonNullable<TurnOutput["preferences"]> | null = null;
  #talk: Partial<Talk> = {};

  constructor(input: TurnInput) {
    const { content } = input.entry;
    this.#input = input;
    this.identity = content.type === "update" ? content.update.sender.identity : (input.person?.identity ?? null);
  }

  get preferences(): Preferences {
    const mine = this.#chosen?.chosen ?? "forget";
    return mine === "forget" ? this.#input.preferences : mine;
  }

  choose(chosen: Partial<Preferences>): void {
    const { identity } = this;
    if (identity !== null) this.#chosen = { identity, chosen: { ...this.preferences, ...chosen } };
  }

  /** `takes`: a phone whose proof ends for every other account of their network. */
  save(person: Person, takes: Phone | null = null): void {
    this.#saved = person;
    this.#taken = takes;
  }

  /** Removes their phone, name and preferences. */
  forget(person: Person): void {
    this.#saved = { ...person, phone: null, name: null };
    this.#chosen = { identity: person.identity, chosen: "forget" };
  }

  /** Remembers for their next message alone: the count of messages not understood, when a balance was asked for, what was offered. */
  remember(talk: Partial<Talk>): void {
    this.#talk = { ...this.#talk, ...talk };
  }

  /** Counts a message that was not understood, and gives how many there were in a row with it. At `limit` the count starts over. */
  missed(limit: number): number {
    const misses = (this.#input.person?.talk?.misses ?? 0) + 1;
    this.remember({ misses: misses >= limit ? 0 : misses });
    return misses;
  }

  output(made: TurnMade): Pick<TurnOutput, "person" | "takesPhone" | "preferences"> {
    return {
      person: personAfter(this.#input, this.#saved, this.#talk, made),
      takesPhone: this.#taken,
      preferences: this.#chosen,
    };
  }
}
