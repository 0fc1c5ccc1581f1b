import { channelTraits, type ChatKey } from "../../../domain/people/chat.ts";
import type { Collaborator, Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import type { Update } from "../../../domain/update.ts";
import type { Operation } from "../../../ledger/operation.ts";
import { errorText } from "../../../log.ts";
import type { Entry } from "../../mailbox.ts";
import type { DirectoryAge, Person, Preferences, StoredWallet } from "../../people.ts";
import { phoneProvedBy, StepNotApplied, type OpenSession } from "../../rules/turn.ts";
import type { QuotedMessage, Step, TurnInput, TurnOutput, TurnReport, TurnStore } from "../../turn.ts";
import type { Parts } from "../consequences.ts";
import type { Transaction } from "../core/transaction.ts";
import { cannotWrite } from "../core/trouble.ts";
import { restoredIn } from "../../restoration.ts";
import { gaps } from "../restoration.ts";
import { sessionsOf } from "../tables/mailbox/conversations.ts";
import { collaboratorsByPhone, directoryAge, wallets } from "../tables/people/directory.ts";
import { openOperationsOf } from "../tables/ledger/found-operations.ts";
import { lockHeads } from "../tables/mailbox/inbox.ts";
import { isPhoneOfAnother, lockPeople, networkOf, preferencesIn, preferencesOf } from "../tables/people/people.ts";
import { gatesOf, quotedRow, type Gate } from "../tables/messages/unsent.ts";
import { applyTurn, type Decided } from "./turn-output.ts";

type TurnOptions = Parameters<TurnStore["runTurns"]>[1];

/**
 * Runs the step for the first entry of up to `max` chats: their mailboxes are locked, everything is read, the steps run, and what they decided is written.
 * A step that throws is answered with the apology. "together": where what a step asked for cannot be written this throws `StepNotApplied`, and the caller
 * must roll back and run it again with each in a savepoint.
 */
export async function runTurns(
  tx: Transaction,
  parts: Parts,
  step: Step,
  options: TurnOptions,
  mode: "together" | "each in a savepoint",
): Promise<TurnReport> {
  const heads = await lockHeads(tx, options.max, options.skip);
  const entries = options.only ? heads.filter(options.only) : heads;
  if (entries.length === 0) return { handled: 0, held: [], failed: [] };
  if (mode === "together") {
    const turns = decide(await load(tx, entries), entries, step, options);
    try {
      await applyTurn(tx, parts, turns.decided, options.nowMs);
      await tx.written();
    } catch (error) {
      if (cannotWrite(error)) throw error;
      throw new StepNotApplied(errorText(error), { cause: error });
    }
    return reportOf([turns]);
  }
  const all: Turns[] = [];
  for (const entry of entries) all.push(await alone(tx, parts, entry, step, options));
  return reportOf(all);
}

/** Runs one step in a savepoint. Where what it asked for cannot be written, the apology is written instead. */
async function alone(tx: Transaction, parts: Parts, entry: Entry, step: Step, options: TurnOptions): Promise<Turns> {
  const turns = decide(await load(tx, [entry]), [entry], step, options);
  tx.write("savepoint step");
  try {
    await applyTurn(tx, parts, turns.decided, options.nowMs);
    await tx.written();
    tx.write("release savepoint step");
    return turns;
  } catch (error) {
    if (cannotWrite(error)) throw error;
    await tx.backTo("step");
    const why = errorText(error);
    const before = turns.decided[0]?.before ?? null;
    const decided = [{ entry, output: options.apology(entry), before, why }];
    await applyTurn(tx, parts, decided, options.nowMs);
    await tx.written();
    return { decided, held: [] };
  }
}

interface Turns {
  readonly decided: readonly Decided[];
  readonly held: readonly ChatKey[];
}

function reportOf(all: readonly Turns[]): TurnReport {
  const decided = all.flatMap((turns) => turns.decided);
  return {
    handled: decided.length,
    held: all.flatMap(({ held }) => held),
    failed: decided.flatMap(({ entry, why }) => (why === null ? [] : [{ seq: entry.seq, why }])),
  };
}

/** Everything that the steps of some entries may look at. */
interface Loaded {
  readonly sessions: ReadonlyMap<ChatKey, OpenSession>;
  /** By identity; a step changes them for those after it. */
  readonly people: Map<Identity, Person>;
  readonly preferences: Map<Identity, Preferences>;
  readonly collaborators: ReadonlyMap<Phone, readonly Collaborator[]>;
  readonly directory: DirectoryAge;
  readonly wallets: readonly StoredWallet[];
  readonly gates: ReadonlyMap<number, Gate>;
  /** By `seq`. */
  readonly quoted: ReadonlyMap<number, QuotedMessage>;
  readonly taken: ReadonlySet<number>;
  readonly open: ReadonlyMap<ChatKey, readonly Operation[]>;
  readonly restored: Pick<TurnInput, "restoredAtMs" | "epoch">;
}

async function load(tx: Transaction, entries: readonly Entry[]): Promise<Loaded> {
  const chats = entries.map(({ chat }) => chat);
  const updates = entries.flatMap((entry) =>
    entry.content.type === "update" ? [{ seq: entry.seq, update: entry.content.update }] : [],
  );
  const identities = [...new Set(updates.map(({ update }) => update.sender.identity))];
  const ofEvents = entries.filter(({ content }) => content.type === "event").map(({ chat }) => chat);
  const [sessions, found, directory, walletList, open, gapList] = await Promise.all([
    sessionsOf(tx, chats),
    lockPeople(tx, identities, ofEvents),
    directoryAge(tx),
    wallets(tx),
    openOperationsOf(tx, chats),
    updates.length > 0 ? gaps(tx) : [],
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
  const [preferences, collaborators, gates, quoted, taken] = await Promise.all([
    preferencesOf(tx, [...people.keys()]),
    collaboratorsByPhone(tx, [...phones]),
    gatesOf(tx, gateIds),
    Promise.all(
      updates.map(
        async ({ seq, update }) => [seq, await quotedMessage(tx, update, sessions.get(update.chat) ?? null)] as const,
      ),
    ),
    Promise.all(
      unique.map(async ({ seq, update, phone }) =>
        (await isPhoneOfAnother(tx, phone as Phone, update.sender.identity)) ? [seq] : [],
      ),
    ),
  ]);
  return {
    sessions,
    people,
    preferences: new Map(preferences),
    collaborators,
    directory,
    wallets: walletList,
    gates,
    quoted: new Map(quoted.flatMap(([seq, message]) => (message === null ? [] : [[seq, message] as const]))),
    taken: new Set(taken.flat()),
    open,
    restored: restoredIn(gapList),
  };
}

async function quotedMessage(
  tx: Transaction,
  { chat, quotes }: Update,
  open: OpenSession | null,
): Promise<QuotedMessage | null> {
  if (quotes === undefined) return null;
  const row = quotes === "unknown" ? null : await quotedRow(tx, chat, quotes);
  if (row === null) return { is: "unknown", offersCommands: false };
  const isAsked = open !== null && (row.id === open.gateId || (row.askedIn !== null && row.askedIn === open.askedIn));
  return { is: isAsked ? "asked" : "other", offersCommands: row.offersCommands };
}

/** Runs the steps, one after the other. */
function decide(loaded: Loaded, entries: readonly Entry[], step: Step, options: TurnOptions): Turns {
  const decided: Decided[] = [];
  const held: ChatKey[] = [];
  for (const entry of entries) {
    const before = loaded.sessions.get(entry.chat) ?? null;
    const [output, why] = outputOf(loaded, entry, before, step, options);
    if (output === "hold") held.push(entry.chat);
    else {
      decided.push({ entry, output, before, why });
      note(loaded, output);
    }
  }
  return { decided, held };
}

function outputOf(
  loaded: Loaded,
  entry: Entry,
  before: OpenSession | null,
  step: Step,
  options: TurnOptions,
): readonly [TurnOutput | "hold", string | null] {
  const input = inputOf(loaded, entry, before, options.random());
  try {
    return [step(input, options.nowMs), null];
  } catch (error) {
    return [options.apology(entry), errorText(error)];
  }
}

function inputOf(loaded: Loaded, entry: Entry, before: OpenSession | null, random: string): TurnInput {
  const { content, chat, seq } = entry;
  const update = content.type === "update" ? content.update : null;
  const person = update === null ? personOf(loaded, chat) : (loaded.people.get(update.sender.identity) ?? null);
  const phone = (update === null ? null : phoneProvedBy(update, person)) ?? person?.phone ?? null;
  const gateId = before?.gateId ?? null;
  // Of a gate whose row is deleted nothing is known: it was not accepted, and does not stand.
  const gate =
    gateId === null
      ? null
      : (loaded.gates.get(gateId) ?? {
          acceptedSeq: null,
          acceptedAtMs: null,
          askedIn: null,
          messageId: null,
          stands: false,
        });
  return {
    entry,
    session: before?.session ?? null,
    person,
    collaborators: phone === null ? [] : (loaded.collaborators.get(phone) ?? []),
    directory: loaded.directory,
    preferences: preferencesIn(loaded.preferences, person?.identity ?? null),
    wallets: loaded.wallets,
    afterGate: gate === null || (gate.acceptedSeq !== null && seq > gate.acceptedSeq),
    gateAcceptedAtMs: gate?.acceptedAtMs ?? null,
    askedAtMs: gate?.askedIn === before?.askedIn ? (gate?.acceptedAtMs ?? null) : null,
    gateMessageId: gate?.messageId ?? null,
    gateStands: gate?.stands ?? false,
    quoted: loaded.quoted.get(seq) ?? null,
    ...(loaded.taken.has(seq) && { phoneIsTaken: true }),
    open: loaded.open.get(chat) ?? [],
    ...(update !== null && loaded.restored),
    random,
  };
}

/** The person a private chat belongs to. */
function personOf({ people }: Loaded, chat: ChatKey): Person | null {
  return [...people.values()].find((one) => one.chat === chat) ?? null;
}

/** What a step decided of people is so for the steps after it. */
function note({ people, preferences }: Loaded, { person, takesPhone, preferences: chosen }: TurnOutput): void {
  if (person) people.set(person.identity, person);
  if (takesPhone && person) {
    const network = networkOf(person.identity);
    for (const other of people.values()) {
      if (other.identity === person.identity || !other.identity.startsWith(network)) continue;
      const { leftPhone, ...kept } = other;
      const left = leftPhone === undefined || leftPhone === takesPhone ? {} : { leftPhone };
      people.set(other.identity, { ...kept, ...left, phone: other.phone === takesPhone ? null : other.phone });
    }
  }
  if (chosen?.chosen === "forget") preferences.delete(chosen.identity);
  else if (chosen) preferences.set(chosen.identity, chosen.chosen);
}
