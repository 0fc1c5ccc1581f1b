/** The memory of a person between turns: their talk, and messages kept for later. */
import type { ChatKey } from "../../../domain/chat.ts";
import type { Identity } from "../../../domain/person.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Update } from "../../../domain/update.ts";
import type { KeptUpdate, Person, Preferences, Talk, TurnInput, TurnOutput } from "../../../store/store.ts";
import { strangerMs } from "../../settings.ts";

type Output = Pick<TurnOutput, "person" | "takesPhone" | "preferences" | "again" | "isNoWord" | "movesTo">;

/** Collects the changes of a turn to its person: who they are, their preferences, and what the bot remembers for their next message. */
export class TurnPerson {
  readonly #input: TurnInput;
  /** The writer, or the person of the chat in a turn without an update. */
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

  /** The person as the turn has left them so far. Null: unknown. */
  get known(): Person | null {
    return this.#saved ?? this.#input.person;
  }

  /** The person's preferences as the turn has left them so far. */
  get preferences(): Preferences {
    const chosen = this.#chosen?.chosen ?? "forget";
    return chosen === "forget" ? this.#input.preferences : chosen;
  }

  /** Changes some preferences and leaves the others. */
  choose(chosen: Partial<Preferences>): void {
    const { identity } = this;
    if (identity !== null) this.#chosen = { identity, chosen: { ...this.preferences, ...chosen } };
  }

  /**
   * Saves the person, in place of an earlier save of this turn. `takes`: a phone that other accounts of the network had proved; from now on only this person
   * has it.
   */
  save(person: Person, takes: Phone | null = null): void {
    this.#saved = person;
    this.#taken = takes;
  }

  /** Removes the person's phone, name and preferences. */
  forget(person: Person): void {
    this.#saved = { ...person, phone: null, name: null };
    this.#chosen = { identity: person.identity, chosen: "forget" };
  }

  /** Stores facts for the next message alone: the count of misunderstood messages, the time of a balance query, an offer. */
  remember(talk: Partial<Talk>): void {
    this.#talk = { ...this.#talk, ...talk };
  }

  /** The queued sales as the turn has left them so far. Null: none. */
  get queue(): NonNullable<Talk["queue"]> | null {
    const queue = this.#talk.queue ?? this.#input.person?.talk?.queue ?? null;
    return queue === null || queue.sales.length === 0 ? null : queue;
  }

  /** The corrections of sales as the turn has left them so far. */
  get amends(): NonNullable<Talk["amends"]> {
    return this.#talk.amends ?? this.#input.person?.talk?.amends ?? [];
  }

  /** Counts a misunderstood message and returns the length of the row. The count starts over at `limit`. */
  missed(limit: number): number {
    const misses = (this.#input.person?.talk?.misses ?? 0) + 1;
    this.remember({ misses: misses >= limit ? 0 : misses });
    return misses;
  }

  /** Notes that the network delivers no answer to this turn's message. */
  saysNoWord(): void {
    this.#hasWord = false;
  }

  /** Notes that the network has given the person another account; they go on in its chat. */
  goesOnIn(chat: ChatKey): void {
    this.#movesTo = chat;
  }

  /** Has an update handled after this turn, after the messages from before the proof. */
  handleAgain(update: Update): void {
    this.#again.push(update);
  }

  /** The changes of the turn. `made`: what else it did, which decides what is forgotten. */
  output(made: Omit<TurnMade, "hasWord" | "going">): Output {
    const { entry } = this.#input;
    const hasWord = this.#hasWord;
    const going = goesOn(this.#input, this.known, hasWord);
    return {
      person: personAfter(this.#input, this.#saved, this.#talk, { ...made, hasWord, going }),
      takesPhone: this.#taken,
      preferences: this.#chosen,
      // In another chat of the same person, lateness is judged again.
      again: [...going.map(({ update }) => update), ...this.#again].map((update) =>
        update.chat === this.#movesTo ? update : { ...update, again: true },
      ),
      ...(entry.content.type === "update" && !hasWord && { isNoWord: true }),
      ...(this.#movesTo !== null && { movesTo: this.#movesTo }),
    };
  }
}

const nothing: Talk = { misses: 0 };

/** How long a message without a phone may be about the sale just made, ms. */
export const justMadeMs = 10 * 60_000;

/** How long queued sales are kept, ms. */
export const queuedMs = 24 * 3_600_000;

/** How long a cancelled sale can be resumed, ms. */
export const droppedMs = 30 * 60_000;

/** How long the correction of a sale is kept, ms. */
export const amendsMs = 7 * 24 * 3_600_000;

/** How long a manager can answer a customer who called a person, ms. */
export const answeredForMs = 3 * 24 * 3_600_000;

/**
 * What remains of a talk at the next message, each part for its own time: a sale that was made, cancelled or wrong, the customer last named, the queue, a
 * stranger's questions, a call for a person, and updates that wait for a proof.
 */
function forgotten(before: Talk, nowMs: number): Made {
  const { soldAtMs, queue, dropped, about, strange, calledAtMs, kept, amends = [] } = before;
  const isWithin = (atMs: number, withinMs: number) => nowMs - atMs < withinMs;
  const left: Made = { ...nothing };
  if (soldAtMs !== undefined && isWithin(soldAtMs, justMadeMs)) left.soldAtMs = soldAtMs;
  if (queue && isWithin(queue.atMs, queuedMs)) left.queue = queue;
  if (kept) left.kept = kept;
  if (dropped && isWithin(dropped.atMs, droppedMs)) left.dropped = dropped;
  if (about && isWithin(about.atMs, justMadeMs)) left.about = about;
  if (strange && isWithin(strange.sinceMs, strangerMs)) left.strange = strange;
  if (amends.length > 0) left.amends = amends.filter(({ atMs }) => isWithin(atMs, amendsMs));
  if (calledAtMs !== undefined && isWithin(calledAtMs, answeredForMs)) left.calledAtMs = calledAtMs;
  return left;
}

/** A talk under construction, filled field by field because each message does it. */
type Made = { -readonly [Field in keyof Talk]: Talk[Field] };

/** The parts of a turn that decide what remains of the talk. */
interface TurnMade {
  /** The conversation from before the turn is still open. */
  readonly goesOn: boolean;
  /** The turn asked a question of that conversation, or asked it again. */
  readonly asked: boolean;
  /** The turn says something, or will when a lookup has its result. */
  readonly told: boolean;
  /** The person wrote, and an answer can reach them. */
  readonly hasWord: boolean;
  /** Kept updates that are handled after the turn. */
  readonly going: readonly KeptUpdate[];
}

/**
 * The person to save after a turn, with the memory of the talk. Null: nothing changed. `changed`: the person as the turn saved them; null: it did not. `anew`:
 * what the turn stores. A message forgets the earlier memory, except for what `forgotten` keeps and the fact that something was said beside the open question
 * (`Talk.aside`), which lasts until the question is asked again.
 */
function personAfter(
  { person: known, entry }: TurnInput,
  changed: Person | null,
  anew: Partial<Talk>,
  { goesOn: isGoingOn, asked, told, hasWord, going }: TurnMade,
): Person | null {
  const person = changed ?? known;
  if (person === null) return null;
  const before = known?.talk ?? nothing;
  const { aside: _, ...kept } = entry.content.type === "update" ? forgotten(before, entry.acceptedAtMs) : before;
  const isAside = isGoingOn && !asked && (told || before.aside === true);
  const remembered = { ...kept, ...anew, ...(isAside && { aside: true }) };
  const { queue, dropped, about, amends = [], kept: unproved = [], ...said } = remembered;
  const waits = waitsOn(unproved, going, hasWord && person.phone === null);
  // Nothing about customers is kept for a person who is no longer known.
  const isKnown = person.phone !== null;
  const isQueued = isKnown && queue !== undefined && queue.sales.length > 0;
  const talk: Made = said;
  if (waits.length > 0) talk.kept = waits;
  if (isQueued) talk.queue = queue;
  if (isKnown && dropped) talk.dropped = dropped;
  if (isKnown && about) talk.about = about;
  if (isKnown && amends.length > 0) talk.amends = amends;
  return isSame(before, talk) ? changed : { ...person, talk };
}

/** Every field of `Talk`. A missing one does not compile. */
const fields = Object.keys({
  misses: true,
  phoneAsked: true,
  aside: true,
  ofLast: true,
  soldAtMs: true,
  noticesPutOn: true,
  strange: true,
  calledAtMs: true,
  offered: true,
  queue: true,
  dropped: true,
  about: true,
  amending: true,
  amends: true,
  kept: true,
  greetedAtMs: true,
} satisfies Record<keyof Talk, true>) as readonly (keyof Talk)[];

/** True if two memories are equal, field by field. */
function isSame(one: Talk, other: Talk): boolean {
  return fields.every(
    (field) => one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}

/** How long an update is kept, ms: until the phone is proved; or, if it came too late, until the person writes again and has a proved phone. */
const keptMs = { proof: 10 * 60_000, late: 7 * 24 * 3_600_000 } as const;

/** The timer after which kept updates are forgotten. */
export const keptTimer = "kept";

/** True if the update came too late to be answered. */
export function cameLate({ untilWord }: KeptUpdate): boolean {
  return untilWord !== undefined;
}

/** The time until which an update is kept, epoch ms. */
function endsAtMs(kept: KeptUpdate): number {
  return kept.atMs + (cameLate(kept) ? keptMs.late : keptMs.proof);
}

/** The kept updates that are not too old, oldest first. */
export function keptOf(person: Person | null, nowMs: number): readonly KeptUpdate[] {
  return (person?.talk?.kept ?? []).filter((one) => nowMs <= endsAtMs(one));
}

/** When the first of the kept updates becomes too old, epoch ms. Null: none is kept. */
export function keptEndsAtMs(kept: readonly KeptUpdate[] = []): number | null {
  return kept.length === 0 ? null : Math.min(...kept.map(endsAtMs)) + 1;
}

/**
 * Kept updates to handle now. `hasWord`: the person wrote, and an answer can reach them. Late ones wait while a conversation or operation is open, because the
 * reply would look like an answer to that.
 */
export function goesOn(
  { person: before, entry, session, open }: TurnInput,
  person: Person | null,
  hasWord: boolean,
): readonly KeptUpdate[] {
  if (person === null) return [];
  const isFree = session === null && !open.some(({ state }) => state === "ready");
  const going = keptOf(before, entry.acceptedAtMs).filter(
    (one) => !cameLate(one) || (isFree && (hasWord || one.untilWord === false)),
  );
  // Before the proof, only a message that may be the proof.
  return person.phone === null ? going.filter(({ update: { body } }) => body.type === "contact" && body.phone) : going;
}

/** Kept updates that stay. Once an unproved person writes, late ones wait only for the proof. */
function waitsOn(
  kept: readonly KeptUpdate[],
  going: readonly KeptUpdate[],
  isWordOfUnproved: boolean,
): readonly KeptUpdate[] {
  const staying = kept.filter((one) => !going.includes(one));
  return isWordOfUnproved ? staying.map((one) => (one.untilWord ? { ...one, untilWord: false } : one)) : staying;
}
