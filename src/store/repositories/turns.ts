import { isDeepStrictEqual } from "node:util";
import { channelTraits, type ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Update } from "../../domain/update.ts";
import { errorText } from "../../log.ts";
import type { Entry, Session } from "../messages.ts";
import { vouchedPhone, type Person } from "../people.ts";
import type { Doing, Runs, Tx } from "../port/engine.ts";
import { restoredIn } from "../time.ts";
import {
  type QuotedMessage,
  type Step,
  type TurnInput,
  type TurnOutput,
  type TurnReport,
  type TurnStore,
  sessionTimers,
  type SessionTimers,
} from "../turn.ts";
import { addWithAudit, moveChat } from "./consequences.ts";
import { sessionsOf, type OpenSession, endSession, moveQuestion, saveSession } from "./conversations.ts";
import { collaboratorsByPhone, directoryAge, wallets } from "./directory.ts";
import { addApproval, addAudit } from "./ledger.ts";
import { moveTo } from "./operations.ts";
import { gatesOf, quotedRow, wasGivenUpSince, handledIn, release } from "./outbox.ts";
import {
  isPhoneOfAnother,
  lockPeople,
  networkOf,
  preferencesIn,
  preferencesOf,
  withoutPhone,
  savePerson,
  savePreferences,
  unproveOthers,
} from "./people.ts";
import { gaps } from "./upkeep.ts";

/** What the steps of some entries asked for could not be written, though the database can be. */
class StepNotApplied extends Error {
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[], cause: unknown) {
    super(errorText(cause), { cause });
    this.entries = entries;
  }
}

type TurnOptions = Parameters<TurnStore["runTurns"]>[1];

/** Runs the step for the first entry of up to `max` chats in the next commit; where one cannot be written, in a commit each, and then the apology. */
export async function runTurns({ write }: Pick<Runs, "write">, step: Step, options: TurnOptions): Promise<TurnReport> {
  const reports: TurnReport[] = [];
  try {
    return await write((tx) => together(tx, step, options), true);
  } catch (error) {
    for (const { seq } of notApplied(error).entries) {
      const own = { ...options, only: (one: Entry) => one.seq === seq };
      const apologise = (failure: unknown) => {
        const { cause } = notApplied(failure);
        return write((tx) => together(tx, () => throws(cause), own));
      };
      reports.push(await write((tx) => together(tx, step, own)).catch(apologise));
    }
  }
  return {
    handled: reports.reduce((sum, { handled }) => sum + handled, 0),
    deferred: reports.flatMap(({ deferred }) => deferred),
    failed: reports.flatMap(({ failed }) => failed),
  };
}

/** What could not be written; throws any other error. */
function notApplied(error: unknown): StepNotApplied {
  if (error instanceof StepNotApplied) return error;
  throw error;
}

function throws(error: unknown): never {
  throw error;
}

/** The mailboxes are locked, everything is read, the steps run, and what they decided is written. A step that throws is answered with the apology. */
function* together(tx: Tx, step: Step, options: TurnOptions): Doing<TurnReport> {
  const heads = yield* tx.open.entries.heads(options.max, options.skip);
  const entries = options.only ? heads.filter(options.only) : heads;
  if (entries.length === 0) return { handled: 0, deferred: [], failed: [] };
  try {
    const { decided, deferred } = decide(yield* load(tx, entries), entries, step, options);
    yield* applyTurn(tx, decided, options.nowMs);
    yield* tx.written();
    const failed = decided.flatMap(({ entry, why }) => (why === null ? [] : [{ seq: entry.seq, why }]));
    return { handled: decided.length, deferred, failed };
  } catch (error) {
    if (tx.cannotWrite(error)) throw error;
    throw new StepNotApplied(entries, error);
  }
}

interface Turns {
  readonly decided: readonly Decided[];
  readonly deferred: readonly ChatKey[];
}

/** Everything that the steps of some entries may look at. */
type Loaded = typeof load extends (...given: never[]) => Doing<infer All> ? All : never;

function* load(tx: Tx, entries: readonly Entry[]) {
  const chats = entries.map(({ chat }) => chat);
  const updates = entries.flatMap((entry) =>
    entry.content.type === "update" ? [{ seq: entry.seq, update: entry.content.update }] : [],
  );
  const identities = [...new Set(updates.map(({ update }) => update.sender.identity))];
  const ofEvents = entries.filter(({ content }) => content.type === "event").map(({ chat }) => chat);
  const [sessions, found, directory, walletList, open, gapList = []] = yield* tx.together([
    sessionsOf(tx, chats),
    lockPeople(tx, identities, ofEvents),
    directoryAge(tx),
    wallets(tx),
    tx.open.operations.ofChats(chats),
    ...(updates.length > 0 ? [gaps.read(tx)] : []),
  ]);
  const people = new Map(found.map((one) => [one.identity, one]));
  const proofs = updates.map(({ seq, update }) => ({
    seq,
    update,
    phone: phoneProvedBy(update, people.get(update.sender.identity) ?? null),
  }));
  const phones = new Set([...proofs.flatMap(({ phone }) => phone ?? []), ...found.flatMap(({ phone }) => phone ?? [])]);
  const gateIds = [...sessions.values()].flatMap(({ gateId }) => gateId ?? []);
  const unique = proofs.filter(
    ({ update, phone }) => phone !== null && channelTraits[update.channel].onePersonPerPhone,
  );
  const [preferences, collaborators, gates, quoted, taken, unheard] = yield* tx.together([
    preferencesOf(tx, [...people.keys()]),
    collaboratorsByPhone(tx, [...phones]),
    gatesOf(tx, gateIds),
    tx.together(updates.map(({ update }) => quotedMessage(tx, update, sessions.get(update.chat) ?? null))),
    tx.together(unique.map(({ update, phone }) => isPhoneOfAnother(tx, phone as Phone, update.sender.identity))),
    tx.together(entries.map((entry) => isUnheard(tx, entry, people))),
  ]);
  return {
    sessions,
    people,
    // A step changes people and preferences for those after it.
    preferences: new Map(preferences),
    collaborators,
    directory,
    wallets: walletList,
    gates,
    quoted: new Map(updates.map(({ seq }, place) => [seq, quoted[place] ?? null])),
    taken: new Set(unique.flatMap(({ seq }, place) => (taken[place] ? [seq] : []))),
    unheard: new Set(entries.flatMap(({ seq }, place) => (unheard[place] ? [seq] : []))),
    open,
    restored: restoredIn(gapList),
  };
}

/** No burst of greetings is as long, ms. */
const longestBurstMs = 60_000;

/** Whether what was said to somebody since they greeted, not long ago, was given up. */
function* isUnheard(
  tx: Tx,
  { chat, content, acceptedAtMs }: Entry,
  people: ReadonlyMap<Identity, Person>,
): Doing<boolean> {
  if (content.type !== "update") return false;
  const sinceMs = people.get(content.update.sender.identity)?.talk?.greetedAtMs ?? Number.NEGATIVE_INFINITY;
  return acceptedAtMs - sinceMs < longestBurstMs && (yield* wasGivenUpSince(tx, chat, sinceMs));
}

function* quotedMessage(tx: Tx, { chat, quotes }: Update, open: OpenSession | null): Doing<QuotedMessage | null> {
  if (quotes === undefined) return null;
  const row = quotes === "unknown" ? null : yield* quotedRow(tx, chat, quotes);
  if (row === null) return { is: "unknown", offersCommands: false };
  const isAsked = open !== null && (row.id === open.gateId || (row.askedIn !== null && row.askedIn === open.askedIn));
  return { is: isAsked ? "asked" : "other", offersCommands: row.offersCommands };
}

function decide(loaded: Loaded, entries: readonly Entry[], step: Step, options: TurnOptions): Turns {
  const decided: Decided[] = [];
  const deferred: ChatKey[] = [];
  for (const entry of entries) {
    const before = loaded.sessions.get(entry.chat) ?? null;
    const [output, why] = outputOf(loaded, entry, before, step, options);
    if (output === "defer") deferred.push(entry.chat);
    else {
      decided.push({ entry, output, before, why });
      note(loaded, entry, output);
    }
  }
  return { decided, deferred };
}

function outputOf(
  loaded: Loaded,
  entry: Entry,
  before: OpenSession | null,
  step: Step,
  options: TurnOptions,
): readonly [TurnOutput | "defer", string | null] {
  try {
    return [step(inputOf(loaded, entry, before, options.random()), options.nowMs), null];
  } catch (error) {
    return [options.apology(entry), errorText(error)];
  }
}

function inputOf(loaded: Loaded, entry: Entry, before: OpenSession | null, random: string): TurnInput {
  const { content, chat, seq } = entry;
  const update = content.type === "update" ? content.update : null;
  const person = update === null ? personOf(loaded, chat) : (loaded.people.get(update.sender.identity) ?? null);
  const proved = update === null ? null : phoneProvedBy(update, person);
  const gateId = before?.gateId ?? null;
  // Of a gate whose row is deleted nothing is known: it was not accepted, and does not stand.
  const gate = gateId === null ? undefined : loaded.gates.get(gateId);
  const acceptedSeq = gate?.acceptedSeq ?? null;
  return {
    entry,
    session: before?.session ?? null,
    person,
    collaborators: phonesOf(update, proved, person).flatMap((phone) => loaded.collaborators.get(phone) ?? []),
    directory: loaded.directory,
    preferences: preferencesIn(loaded.preferences, person?.identity ?? null),
    wallets: loaded.wallets,
    afterGate: gateId === null || (acceptedSeq !== null && seq > acceptedSeq),
    gateAcceptedAtMs: gate?.acceptedAtMs ?? null,
    askedAtMs: gate?.askedIn === before?.askedIn ? (gate?.acceptedAtMs ?? null) : null,
    gateMessageId: gate?.messageId ?? null,
    gateStands: gate?.stands ?? false,
    quoted: loaded.quoted.get(seq) ?? null,
    ...((loaded.taken.has(seq) || isTakenNow(loaded, update, proved)) && { phoneIsTaken: true }),
    ...(loaded.unheard.has(seq) && { isUnheard: true as const }),
    open: loaded.open.get(chat) ?? [],
    ...(update !== null && loaded.restored),
    random,
  };
}

/** Whether a step before this one gave the phone that an update proves to another account. */
function isTakenNow({ people }: Loaded, update: Update | null, proved: Phone | null): boolean {
  if (update === null || proved === null || !channelTraits[update.channel].onePersonPerPhone) return false;
  const { identity } = update.sender;
  const isTheirs = (one: Person) => one.phone === proved && networkOf(one.identity) === networkOf(identity);
  return [...people.values()].some((one) => one.identity !== identity && isTheirs(one));
}

function personOf({ people }: Loaded, chat: ChatKey): Person | null {
  for (const one of people.values()) if (one.chat === chat) return one;
  return null;
}

/** What a step decided of people is so for the steps after it. */
function note(
  { people, preferences }: Loaded,
  entry: Entry,
  { person, takesPhone, preferences: chosen }: TurnOutput,
): void {
  if (person) people.set(person.identity, person);
  if (takesPhone && person) {
    const network = networkOf(person.identity);
    for (const other of people.values()) {
      if (other.identity === person.identity || !other.identity.startsWith(network)) continue;
      if (other.phone === takesPhone || other.leftPhone === takesPhone)
        people.set(other.identity, withoutPhone(other, takesPhone, tookAtMs(entry)));
    }
  }
  if (chosen?.chosen === "forget") preferences.delete(chosen.identity);
  else if (chosen) preferences.set(chosen.identity, chosen.chosen);
}

/** The phone an update proves anew: the sender's own contact, or the one that the network vouches for. */
function phoneProvedBy({ body, sender }: Update, person: Person | null): Phone | null {
  return (body.type === "contact" ? body.phone : null) ?? vouchedPhone(sender, person);
}

/** The phones by which a step may act: the one that its update proves, or the person's; and, where a number beside a message may end what they had proved, both. */
function phonesOf(update: Update | null, proved: Phone | null, person: Person | null): readonly Phone[] {
  const known = person?.phone ?? null;
  const both = update?.sender.shownNumber !== undefined && known !== proved;
  return [proved ?? known, both && proved !== null ? known : null].flatMap((phone) => phone ?? []);
}

interface Decided {
  readonly entry: Entry;
  readonly output: TurnOutput;
  readonly before: OpenSession | null;
  /** Why its step failed; null: it did not. */
  readonly why: string | null;
}

/** Writes what the steps decided, and marks their entries handled. Their chats are locked. */
function* applyTurn(tx: Tx, decided: readonly Decided[], nowMs: number): Doing<void> {
  yield* tx.open.messages.reserve(decided.reduce((sum, { output }) => sum + output.replies.length, 0));
  for (const one of decided) yield* apply(tx, one, nowMs);
  const wrote = decided.filter(({ entry, output }) => entry.content.type === "update" && output.isNoWord !== true);
  if (wrote.length > 0)
    yield* release(
      tx,
      wrote.map(({ entry }) => entry.chat),
    );
}

function* apply(tx: Tx, { entry, output, before, why }: Decided, nowMs: number): Doing<void> {
  const { chat, seq } = entry;
  const { entries, lookups, messages } = tx.open;
  const asks = output.session === null ? [] : (output.asks ?? []);
  const about = output.operations[0]?.id ?? output.cancelOperation;
  const open = (output.session === "same" ? before?.session : output.session) ?? null;
  const replyIds = output.replies.map((reply, index) =>
    messages.add(reply, nowMs, {
      isReserved: true,
      about,
      isOfSession: open !== null && reply.chat === chat,
      gate: index === output.gate,
      askedIn: asks.includes(index) ? seq : null,
    }),
  );
  const newGate = output.gate === null ? null : (replyIds[output.gate] ?? null);
  const { askedIn, gateId } = openAfter(output, before, asks.length > 0 ? seq : null, newGate);
  const timers = open && timersAfter(open.conversationId, before, output);
  const moved = timers && { timers, gateId, askedIn };
  if (moved === null) {
    if (before !== null) endSession(tx, chat);
  } else if (output.session !== "same") saveSession(tx, chat, { session: open as Session, ...moved });
  else if (newGate !== null || asks.length > 0 || timers !== before?.timers) moveQuestion(tx, chat, moved);
  handledIn(tx, chat, askedIn, gateId, nowMs);
  if (output.person) savePerson(tx, output.person);
  if (output.takesPhone && output.person) unproveOthers(tx, output.takesPhone, output.person.identity, tookAtMs(entry));
  if (output.preferences) savePreferences(tx, output.preferences.identity, output.preferences.chosen);
  output.lookups.forEach((lookup, place) => {
    // What a conversation asks that is over by now is answered all the same.
    const isOfSession = lookup.isOfSession === true && lookup.conversationId === open?.conversationId;
    lookups.add(chat, { ...lookup, isOfSession }, nowMs, numberOf(seq, place));
  });
  for (const timer of output.timers) if (!isOf(open, timer)) tx.open.timers.set(chat, timer);
  yield* applyMoney(tx, output, before, nowMs);
  if (output.movesTo !== undefined) yield* moveChat(tx, chat, output.movesTo, nowMs);
  for (const entryOfAudit of output.audit) addAudit(tx, entryOfAudit, chat, nowMs);
  entries.close(entry, why, output.isNoWord);
  const { again = [] } = output;
  for (const update of again) entries.add(update.again ? chat : update.chat, { type: "update", update }, nowMs);
  // What has come meanwhile is behind them.
  if (again.length > 0) entries.putBehind(chat, 0);
}

/** Below zero, where no row of `lookups` has its number. Most that one turn asks for: a thousand. */
function numberOf(seq: number, place: number): number {
  return -(seq * 1_000 + place);
}

type Timer = TurnOutput["timers"][number];

function isOf(session: Session | null, { name, conversationId }: Timer): boolean {
  return conversationId === session?.conversationId && (sessionTimers as readonly string[]).includes(name);
}

/** The timers of the conversation that is open after a turn; the same object where none has changed. */
function timersAfter(conversationId: number, before: OpenSession | null, { timers }: TurnOutput): SessionTimers {
  const goesOn = before?.timers.conversationId === conversationId;
  let after: SessionTimers = goesOn ? before.timers : { conversationId, inactive: null, closing: null, checking: null };
  for (const timer of timers)
    if (timer.conversationId === conversationId && sessionTimers.includes(timer.name as never))
      after = { ...after, [timer.name]: timer.dueAtMs };
  return after;
}

/** When an update took a phone from others, by its network's clock; null: nobody says. What they wrote in that very second is before it. */
function tookAtMs({ content }: Entry): number | null {
  const atMs = content.type === "update" ? content.update.sentAtMs : null;
  return atMs === null ? null : atMs + 1;
}

function* applyMoney(tx: Tx, output: TurnOutput, before: OpenSession | null, nowMs: number): Doing<void> {
  // The message that gated this answer is the summary that was confirmed.
  const asked = before !== null && before.gateId !== null && { summaryId: before.gateId };
  for (const operation of output.operations) yield* addWithAudit(tx, { ...operation, ...asked }, nowMs);
  for (const approval of output.approvals ?? []) addApproval(tx, approval, nowMs);
  if (output.cancelOperation !== null)
    yield* moveTo(tx, output.cancelOperation, "ready", "cancelled", { cancelReason: "byPerson", endedAtMs: nowMs });
}

/** The question that is open in a chat after a turn: `seq` of the turn that asked it, and the message that gates its answer. */
function openAfter(
  { session }: TurnOutput,
  before: OpenSession | null,
  askedNow: number | null,
  newGate: number | null,
): Pick<OpenSession, "askedIn" | "gateId"> {
  if (session === null) return { askedIn: null, gateId: null };
  const goesOn = before !== null && (session === "same" || session.conversationId === before.session.conversationId);
  if (!goesOn) return { askedIn: askedNow, gateId: newGate };
  // A session whose state value changed waits for something else: its earlier question is no longer open.
  const waits = session === "same" || isDeepStrictEqual(session.state.value, before.session.state.value);
  return { askedIn: askedNow ?? (waits ? before.askedIn : null), gateId: newGate ?? before.gateId };
}
