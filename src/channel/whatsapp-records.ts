/** The stored data of a WhatsApp channel, and the link that opens a chat with the bot's number. */
import type { ChatKey } from "../domain/chat.ts";
import { accountNumber } from "../domain/phone.ts";
import type { Button, OutgoingBody } from "./channel.ts";

/** A decrypted WhatsApp message, kept until the inbox has it: the stanza's attributes as JSON, and the padded plaintext. */
export interface JournalRow {
  /** SHA-256 of the ciphertext, hex. */
  readonly hash: string;
  readonly stanza: string;
  readonly plaintext: Uint8Array;
}

/** One person on WhatsApp. They may be known by a phone address (`52…@s.whatsapp.net`), a LID address (`…@lid`), or both. */
export interface WhatsAppPerson {
  /** Stays the same when their addresses change. Chat key and identity are derived from it. */
  readonly id: number;
  readonly phoneJid: string | null;
  readonly lidJid: string | null;
  /** The address they last wrote from; replies go there. */
  readonly replyTo: string;
}

/** Why the WhatsApp channel must not connect until a person resumes it. */
export interface WhatsAppStop {
  /** Status code as Baileys reports it: 401, 403, 440. */
  readonly code: number;
  readonly why: string;
  readonly atMs: number;
}

/** WhatsApp's reach-out time lock: the account may answer, but not write first. */
export interface ReachOutLock {
  /** When it ends, epoch ms. */
  readonly untilMs: number;
  /** WhatsApp's own word for its reason. */
  readonly why: string;
  /** People who wrote recently, each with the time, epoch ms: they are answered after a restart too. Absent, as in rows of older versions: nobody is known. */
  readonly wrote?: readonly (readonly [chat: ChatKey, atMs: number])[];
}

/** The last options offered in a WhatsApp chat, used to read a number or label that the person types later. */
export interface WhatsAppAsked {
  readonly outboxId: number;
  readonly buttons: readonly Button[];
  readonly pick: "number" | "quotedNumber" | null;
}

/**
 * Storage of the WhatsApp channel. Every call is synchronous and durable when it returns, because a used key that is lost makes the next
 * message unreadable. Credentials, keys and journal are encrypted when `DATABASE_KEY` is set.
 */
export interface WhatsAppRecords {
  /** The account's credentials as JSON; null: none yet. */
  creds(): string | null;
  saveCreds(json: string): void;
  /** Values as JSON, by id; missing ids are absent. */
  keys(type: string, ids: readonly string[]): ReadonlyMap<string, string>;
  /** Saves keys (`value` null deletes) and the messages decrypted with them in one transaction. */
  saveKeys(
    changes: readonly { readonly type: string; readonly id: string; readonly value: string | null }[],
    journal: readonly JournalRow[],
    nowMs: number,
  ): void;
  /** Archives credentials and keys, so that the account must be linked again. Keeps people and journal. */
  archiveAuth(why: string, nowMs: number): void;

  /** A row of the journal; a closed row has an empty plaintext. */
  journalRow(hash: string): JournalRow | null;
  /** Decrypted messages that are not yet known to be in the inbox, oldest first. */
  openJournal(): readonly JournalRow[];
  /** Marks rows as stored in the inbox: deletes their contents, keeps their hashes for as long as the network may redeliver. */
  closeJournal(hashes: readonly string[]): void;

  /** The person with this address. Creates one when new; merges two that prove to be one person (the older id stays). `from` becomes `replyTo`. */
  personFrom(from: string, phoneJid: string | null, lidJid: string | null, nowMs: number): WhatsAppPerson;
  /** Records that a phone address and a LID address are one person's. Does nothing for people who never wrote. */
  learn(phoneJid: string, lidJid: string): void;
  person(id: number): WhatsAppPerson | null;
  asked(personId: number): WhatsAppAsked | null;
  saveAsked(personId: number, asked: WhatsAppAsked | null): void;

  /** A row of the outbox, sent or not; null when there is none or it was pruned. A sent file has lost its content. */
  outgoing(outboxId: number): { readonly chat: ChatKey; readonly body: OutgoingBody } | null;
  /** Random per database, hex: keeps the message ids of two databases apart. */
  salt(): string;

  /** The Cloud API's number with this id, as digits with the country. Null: `saveCloudNumber` has stored none. */
  cloudNumber(phoneNumberId: string): string | null;
  saveCloudNumber(phoneNumberId: string, digits: string): void;

  stopped(): WhatsAppStop | null;
  saveStopped(stop: WhatsAppStop | null): void;

  /** The latest lock that WhatsApp reported. Null: none. It may be over by now. */
  reachOutLock(): ReachOutLock | null;
  saveReachOutLock(lock: ReachOutLock | null): void;
}

/** The number of a linked account, by its credentials (JSON): ten digits, or foreign with its country. Null: none is linked. */
export function linkedNumber(creds: string | null): string | null {
  const { me, account } = JSON.parse(creds ?? "{}") as {
    readonly me?: { readonly id?: string };
    readonly account?: unknown;
  };
  // While a pairing is not finished there is no account yet.
  const digits = account === undefined ? undefined : /^\d+/.exec(me?.id ?? "")?.[0];
  return digits === undefined ? null : accountNumber(digits);
}

/** URL that opens a chat with an account, with the text already typed. */
export function whatsappLink(digits: string, text: string): string {
  return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;
}

/** The text that a person sends instead of a payload, which WhatsApp lacks. */
export function textOfPayload(payload: string): string {
  return payload.startsWith("inv_") ? `invitacion ${payload.slice(4)}` : `start ${payload}`;
}
