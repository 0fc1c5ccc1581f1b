import type { ChatKey } from "../../../domain/chat.ts";
import type { Identity } from "../../../domain/person.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Person, Preferences, Talk, TurnInput, TurnOutput } from "../../../store/store.ts";
import type { Update } from "../../../domain/update.ts";
import { goesOn } from "../remembered/kept.ts";
import { personAfter, type TurnMade } from "../remembered/talk.ts";

type Output = Pick<TurnOutput, "person" | "takesPhone" | "preferences" | "again" | "isNoWord" | "movesTo">;

/** Collects what a turn changes about its person: who they are, what they chose, and what is remembered for their next message. */
export class TurnPerson {
  readonly #input: TurnInput;
  /** Whoever wrote; in a turn that no update began, the person of the chat. */
  readonly identity: Identity | null;
  #saved: Person | null = null;
  #taken: Phone | null = null;
  #chosen: NonNullable<TurnOutput["preferences"]> | null = null;
  #talk: Partial<Talk> = {};
  readonly #again: Update[] = [];
  #movesTo: ChatKey | null = null;
  #hasWord: boolean;

  constructor(input: TurnInput) {
    const { content } = input.entry;
    this.#input = input;
    this.#hasWord = content.type === "update" && content.update.body.type !== "numberChanged";
    this.identity = content.type === "update" ? content.update.sender.identity : (input.person?.identity ?? null);
  }

  /** The person as this turn leaves them so far; null: nobody is known. */
  get known(): Person | null {
    return this.#saved ?? this.#input.person;
  }

  /** The person's choices as this turn leaves them so far. */
  get preferences(): Preferences {
    const chosen = this.#chosen?.chosen ?? "forget";
    return chosen === "forget" ? this.#input.preferences : chosen;
  }

  /** Changes some of the person's choices; the others stay. */
  choose(chosen: Partial<Preferences>): void {
    const { identity } = this;
    if (identity !== null) this.#chosen = { identity, chosen: { ...this.preferences, ...chosen } };
  }

  /**
   * Saves the person as given, in place of what the turn saved of them before. `takes`: a phone that was proved by other accounts of their network, and is
   * this person's alone from now on.
   */
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

  /** The sales that wait for their turn, as this turn leaves them so far; null: none. */
  get queue(): NonNullable<Talk["queue"]> | null {
    const queue = this.#talk.queue ?? this.#input.person?.talk?.queue ?? null;
    return queue === null || queue.sales.length === 0 ? null : queue;
  }

  /** Sales that should have been others, as this turn leaves them so far. */
  get amends(): NonNullable<Talk["amends"]> {
    return this.#talk.amends ?? this.#input.person?.talk?.amends ?? [];
  }

  /** Counts a message that was not understood, and gives how many there were in a row with it. At `limit` the count starts over. */
  missed(limit: number): number {
    const misses = (this.#input.person?.talk?.misses ?? 0) + 1;
    this.remember({ misses: misses >= limit ? 0 : misses });
    return misses;
  }

  /** The network delivers no answer to what the person wrote in this turn. */
  saysNoWord(): void {
    this.#hasWord = false;
  }

  /** Their network has given them another account: they go on in its chat. */
  goesOnIn(chat: ChatKey): void {
    this.#movesTo = chat;
  }

  /** Has an update handled after this turn, behind what the person wrote before they had proved their phone. */
  handleAgain(update: Update): void {
    this.#again.push(update);
  }

  /** What the turn changed. `made`: what else it did, which decides what is forgotten. */
  output(made: Omit<TurnMade, "hasWord" | "going">): Output {
    const { entry } = this.#input;
    const hasWord = this.#hasWord;
    const going = goesOn(this.#input, this.known, hasWord);
    return {
      person: personAfter(this.#input, this.#saved, this.#talk, { ...made, hasWord, going }),
      takesPhone: this.#taken,
      preferences: this.#chosen,
      // In another chat of theirs it is judged anew how late it comes.
      again: [...going.map(({ update }) => update), ...this.#again].map((update) =>
        update.chat === this.#movesTo ? update : { ...update, again: true },
      ),
      ...(entry.content.type === "update" && !hasWord && { isNoWord: true }),
      ...(this.#movesTo !== null && { movesTo: this.#movesTo }),
    };
  }
}
