import type { Collaborator, Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { CheckRecord, ShopSettingName, ShopTexts } from "../domain/shop.ts";
import type { ApprovalStore, AuditEntry, AuditStore, OperationStore } from "./ledger.ts";
import type { Reply } from "./messages.ts";
import type { DirectoryStore } from "./people.ts";

/** A code that was sent to a manager's chat, by which whoever reads that chat proves who they are. */
export interface ConsoleCode {
  /** The code is derived from it under the account's key: nobody who reads it knows the code. */
  readonly random: string;
  /** To whose chat it was sent. */
  readonly to: Identity;
  readonly sentAtMs: number;
}

/** A login at the console. Only the hash of what the browser keeps is stored. */
export interface ConsoleSession {
  /** Hash of the browser's cookie. Another cookie follows each choice of a manager and each proof: a copy of the one before is worth nothing. */
  readonly key: string;
  /** The same for as long as somebody is logged in. Public: the audit trail has it. */
  readonly name: string;
  /** By which `CONSOLE_TOKEN` they came in. */
  readonly door: string;
  /** The manager they chose to act as; null: none, so they can only watch. */
  readonly phone: Phone | null;
  /** Whose chat proved that they are that manager; null: nothing did. */
  readonly provedBy: Identity | null;
  readonly code: ConsoleCode | null;
  /** Wrong codes that were entered, since the login. */
  readonly wrong: number;
  /** Epoch ms. */
  readonly untilMs: number;
}

export type SessionChanges = Partial<Pick<ConsoleSession, "key" | "phone" | "provedBy" | "code" | "wrong">>;

/** What is written with a change of a session. Its entries name the session. */
interface SessionConsequences {
  readonly audit?: readonly AuditEntry[];
  readonly replies?: readonly Reply[];
}

/** Which sessions end: the login with this name, or those that came in by another door than this one. */
export type EndingSessions = { readonly name: string } | { readonly exceptDoor: string };

/** What somebody may do at the console. Every write is refused once their session is over, in its own commit; every audit entry names the session. */
type ActingStore = OperationStore & ApprovalStore & DirectoryStore & AuditStore & ShopSettingStore;

/** A write was asked for by a session that is over: nothing was written. */
export class ConsoleSessionOver extends Error {
  constructor() {
    super("The session of the console is over");
  }
}

/** Sessions of the console. One is over after `untilMs`, when ended, when the manager's role or proving chat changed, and in a restored database. */
export interface ConsoleSessionStore {
  /** Begins a session without a manager, and forgets those that are over. */
  beginConsoleSession(session: Pick<ConsoleSession, "key" | "name" | "door" | "untilMs">, nowMs: number): Promise<void>;
  /** Null: there is none with this key, or it is over. */
  consoleSession(key: string, nowMs: number): Promise<ConsoleSession | null>;
  /** Changes a session with consequences. False, and nothing is written: it is over, or was changed since `was` was read. */
  changeConsoleSession(
    was: ConsoleSession,
    changes: SessionChanges,
    consequences: SessionConsequences,
    nowMs: number,
  ): Promise<boolean>;
  /** Ends sessions for ever, each with an entry in the audit trail that says why. Idempotent. */
  endConsoleSessions(which: EndingSessions, why: string, nowMs: number): Promise<void>;
  /** The store as the session with this key may write to it from `nowMs` on; its writes reject with `ConsoleSessionOver`. */
  inSession(key: string, nowMs: number): ActingStore;
}

/** What a manager is by the wallet's list: a session is over when that changes, though it be back the next minute. */
export function roleMark(listed: readonly Collaborator[], phone: Phone): string {
  const own = listed.filter((one) => one.phone === phone).map((one) => [one.usertoolId, one.type, one.status]);
  return JSON.stringify(own.toSorted(([a = ""], [b = ""]) => a.localeCompare(b, "en")));
}

export interface ShopChange {
  readonly name: ShopSettingName;
  /** What was stored when it was asked for; null: nothing. */
  readonly was: string | null;
  /** Null: nothing is stored any more. */
  readonly to: string | null;
  readonly audit: AuditEntry;
  readonly replies: readonly Reply[];
}

/** The shop's own settings that were changed at the console, as they were written. */
export interface ShopSettingStore {
  shopSettings(): Promise<ShopTexts>;
  /** Stores one setting. False, and nothing else happens: something else than `was` is stored. */
  changeShopSetting(change: ShopChange, nowMs: number): Promise<boolean>;
}

/** What the bot's checks found last, for `doctor` and for the next start. */
export interface CheckStore {
  /** Null: none yet. */
  checkRecord(): Promise<CheckRecord | null>;
  saveCheckRecord(record: CheckRecord): Promise<void>;
}
