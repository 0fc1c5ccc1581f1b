/** What is remembered of a person from turn to turn: their talk, and messages that are kept for later. */
import type { ChatKey } from "../../../domain/chat.ts";
import type { Identity } from "../../../domain/person.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Update } from "../../../domain/update.ts";
import type { KeptUpdate, Person, Preferences, Talk, TurnInput, TurnOutput } from "../../../store/store.ts";
import { strangerMs } from "../../settings.ts";

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

const nothing: Talk = { misses: 0 };

/** For how long what is said without a phone may be of the sale just made, ms. */
export const justMadeMs = 10 * 60_000;

/** For how long sales that were told at once wait, ms. */
export const queuedMs = 24 * 3_600_000;

/** For how long a sale that was called off can be taken up again, ms. */
export const droppedMs = 30 * 60_000;

/** For how long it is remembered what a sale should have been, ms. */
export const amendsMs = 7 * 24 * 3_600_000;

/** For how long a manager may answer whoever called a person, ms. */
export const answeredForMs = 3 * 24 * 3_600_000;

/**
 * What is left of a talk when the next message comes, each for its time: a sale that was made or called off, or should have been another, who was spoken of,
 * the sales that wait, what a stranger has asked, that a person was called, and what waits for a proof.
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

/** A talk while it is put together: field by field, since each message does it. */
type Made = { -readonly [Field in keyof Talk]: Talk[Field] };

/** What a turn did, as far as it decides what is remembered of the talk. */
interface TurnMade {
  /** The conversation that was open before the turn is still open. */
  readonly goesOn: boolean;
  /** A question of that conversation was asked, or asked again. */
  readonly asked: boolean;
  /** Something was said, or will be when a lookup has its result. */
  readonly told: boolean;
  /** The person wrote, and an answer reaches them. */
  readonly hasWord: boolean;
  /** What waited and goes on after the turn. */
  readonly going: readonly KeptUpdate[];
}

/**
 * The person to save after a turn, with what is remembered of the talk with them; null: nothing has changed. `changed`: the person as the turn saved them;
 * null: it did not. `anew`: what the turn remembers. A message forgets what was remembered before it, but that a sale was made a
 * moment ago and the like (`forgotten`), and that something was said beside the open question (`Talk.aside`), until the question is asked again.
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
  // Of somebody who is no longer known nothing of their customers is kept.
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

/** Every field of `Talk`: a missing one does not compile. */
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

/** Whether two memories of a talk are the same, field by field. */
function isSame(one: Talk, other: Talk): boolean {
  return fields.every(
    (field) => one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}

/** How long what somebody wrote waits, ms: for the proof of their phone; and what came too late, for their next word and that proof. */
const keptMs = { proof: 10 * 60_000, late: 7 * 24 * 3_600_000 } as const;

/** The timer that forgets it. */
export const keptTimer = "kept";

/** Whether it came too late to be answered. */
export function cameLate({ untilWord }: KeptUpdate): boolean {
  return untilWord !== undefined;
}

/** Until when it waits, epoch ms. */
function endsAtMs(kept: KeptUpdate): number {
  return kept.atMs + (cameLate(kept) ? keptMs.late : keptMs.proof);
}

/** What somebody wrote that waits and is not too old, oldest first. */
export function keptOf(person: Person | null, nowMs: number): readonly KeptUpdate[] {
  return (person?.talk?.kept ?? []).filter((one) => nowMs <= endsAtMs(one));
}

/** When the first of what waits is too old, epoch ms; null: nothing waits. */
export function keptEndsAtMs(kept: readonly KeptUpdate[] = []): number | null {
  return kept.length === 0 ? null : Math.min(...kept.map(endsAtMs)) + 1;
}

/**
 * What of it goes on after a turn that leaves the person like this. `hasWord`: they wrote, and an answer reaches them. What came late waits while something of
 * now is under way, to which it would seem to answer.
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
  // Before the proof only what may be that.
  return person.phone === null ? going.filter(({ update: { body } }) => body.type === "contact" && body.phone) : going;
}

/** What of it waits on. What waited for a word that came waits for the proof alone, where that is lacking. */
function waitsOn(
  kept: readonly KeptUpdate[],
  going: readonly KeptUpdate[],
  isWordOfUnproved: boolean,
): readonly KeptUpdate[] {
  const staying = kept.filter((one) => !going.includes(one));
  return isWordOfUnproved ? staying.map((one) => (one.untilWord ? { ...one, untilWord: false } : one)) : staying;
}
