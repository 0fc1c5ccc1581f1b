/**
 * The checks of `doctor` and of the running bot. This file says what a check is and which facts it judges; each group's checks are the rows of one file
 * (`settings.ts`, `wallet.ts`, `networks.ts`, `database.ts`, `machine.ts`), and `report.ts` lists the groups. The facts are read in `gather/`: files,
 * sockets and clocks are touched there alone.
 */
import type { ChannelState } from "../channel/channel.ts";
import type { ReachOutLock, WhatsAppStop } from "../channel/whatsapp-records.ts";
import type { Config } from "../config/config.ts";
import { type Language, type Words, wordsIn } from "../domain/language.ts";
import type { Collaborator } from "../domain/person.ts";
import type { Finding, Level } from "../domain/shop.ts";
import type { ServerInspection } from "../store/postgres/inspect.ts";
import type { DatabaseInspection } from "../store/sqlite/inspect.ts";
import type { Customer, WalletEntry, WalletReading } from "../wallet/wallet.ts";

/** The verdict of a check: what it found and, where that is not in order, the remedy. */
export type Verdict =
  | { readonly level: "ok"; readonly detail: Words }
  | { readonly level: Exclude<Level, "ok">; readonly detail: Words; readonly remedy: Words };

/**
 * One check, for example:
 *
 *     {
 *       id: "machine.node",
 *       title: { "es-MX": "Node.js", en: "Node.js" },
 *       judge: ({ machine }) => (isAtLeast(machine.node, "20.19.0") ? ok(worded`${machine.node}`) : fail(…, …)),
 *     }
 */
export interface Check {
  /** Stable name; programs read it in `doctor --json`. The part before the dot is the group. */
  readonly id: string;
  readonly title: Words;
  /** Settings that it compares with the facts. It is skipped if one of them cannot be read. */
  readonly reads?: readonly string[];
  /** At a start the line of its group shows this detail, if the group is in order. */
  readonly isHeadline?: true;
  /** Only the running bot can know it: `doctor` shows what the bot stored. */
  readonly isOfRunningBot?: true;
  /** Null: the facts say nothing about it, as for a network that is switched off. */
  readonly judge: (facts: Facts) => Verdict | null;
}

/** The verdict "in order". */
export const ok = (detail: Words): Verdict => ({ level: "ok", detail });

/** The verdict "works, but somebody should look at it". */
export const warn = (detail: Words, remedy: Words): Verdict => ({ level: "warn", detail, remedy });

/** The verdict "has to be repaired". */
export const fail = (detail: Words, remedy: Words): Verdict => ({ level: "fail", detail, remedy });

/** The same text in every language, around words that are not: ``worded`${path}: ${trouble}` ``. */
export function worded(texts: TemplateStringsArray, ...values: readonly (Words | string | number)[]): Words {
  const written = (language: "es-MX" | "en") =>
    String.raw({ raw: texts }, ...values.map((one) => (typeof one === "object" ? wordsIn(one, language) : one)));
  return { "es-MX": written("es-MX"), en: written("en") };
}

/** Several texts in one line. */
export const joined = (several: readonly Words[]): Words => ({
  "es-MX": several.map((one) => one["es-MX"]).join(" · "),
  en: several.map(({ en }) => en).join(" · "),
});

/** The findings of these checks, in their order, in one language. */
export function findingsOf(checks: readonly Check[], facts: Facts, language: Language): readonly Finding[] {
  const unread = facts.settings?.unread;
  return checks.flatMap(({ id, title, reads, judge }): Finding[] => {
    const verdict = reads?.some((name) => unread?.has(name)) === true ? null : judge(facts);
    if (verdict === null) return [];
    const { level, detail } = verdict;
    const remedy = level === "ok" ? null : wordsIn(verdict.remedy, language);
    return [{ id, level, title: wordsIn(title, language), detail: wordsIn(detail, language), remedy }];
  });
}

/** A size as people read it: `"24 MB"`. */
export function sizeText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const unit = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), units.length - 1);
  const size = bytes / 1_000 ** unit;
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}

/** Whether a version `"3.51.3"` is this one or a later one. */
export function isAtLeast(version: string, oldest: string): boolean {
  return version.localeCompare(oldest, "en", { numeric: true }) >= 0;
}

/** A variable of the environment that is no setting of this program. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting that was probably meant; null: none is near. */
  readonly meant: string | null;
}

export interface SettingsFacts {
  /** Where `.env` is, or would be, and whether it is there. */
  readonly file: {
    readonly path: string;
    readonly exists: boolean;
    /** Whether it has secrets that every user of this machine can read. */
    readonly showsSecrets: boolean;
  };
  /** Files of secrets (`<SECRET>_FILE`) that every user of this machine can read; absent: none. */
  readonly openSecretFiles?: readonly string[];
  /** Whether the environment names a proxy (`HTTPS_PROXY`), which the bot does not use; absent: none. */
  readonly unusedProxy?: string;
  /** As `ConfigError` words them; empty: the settings can be read. */
  readonly problems: readonly Words[];
  /** The settings that cannot be read, by `problems`. */
  readonly unread: ReadonlySet<string>;
  /** Why the demo is not started with them: they look like a shop's. */
  readonly notDemo: readonly Words[];
  /** What in `.env` can be read in two ways. */
  readonly doubtful: readonly Words[];
  readonly unknown: readonly UnknownSetting[];
  /** Names of the settings that are set. */
  readonly given: ReadonlySet<string>;
}

/** What the wallet last answered; null: not asked. */
export interface WalletFacts {
  readonly wallets: WalletReading<readonly WalletEntry[]> | null;
  readonly collaborators: WalletReading<readonly Collaborator[]> | null;
  /** The balance of a phone of the shop, whether it is a customer's or not. */
  readonly customer: WalletReading<Customer> | null;
}

/** Why a call of Telegram failed. */
export interface TelegramRefusal {
  readonly type: "unauthorised" | "conflict" | "other";
  readonly why: string;
}

export interface TelegramFacts {
  /** The bot's user name, or why Telegram did not say it; null: not asked. */
  readonly bot: { readonly username: string } | TelegramRefusal | null;
  /** The webhook that Telegram has registered (`url` empty: none); null: not known. */
  readonly webhook: { readonly url: string; readonly waiting: number; readonly lastError: string | null } | null;
  /** Whether another program fetches this bot's updates; null: not tried. */
  readonly otherPoller: boolean | null;
  /** Status of the channel in the bot that runs; null: no bot of this process runs. */
  readonly live: ChannelState | null;
}

export interface WhatsAppFacts {
  /** Whether the database has the keys of a linked device; null: not known. */
  readonly isLinked: boolean | null;
  /** Of the linked account and the one that it shall be linked to, as far as they are known: ten digits, or foreign with its country. */
  readonly numbers: readonly string[];
  /** Why the bot stopped for good; null: it did not. */
  readonly stop: WhatsAppStop | null;
  /** WhatsApp's reach-out time lock as it last told of it; null: there is none. */
  readonly lock: ReachOutLock | null;
  /** The version of WhatsApp's web client that the bot reports: `"2.3000.1"`; null: not known. */
  readonly version: string | null;
  readonly live: ChannelState | null;
}

/** What Meta answered to a question. `token`: it does not accept the token. `permission`: the token may not ask. `silent`: no answer. */
export type CloudReading<T> =
  | { readonly type: "ok"; readonly value: T }
  | { readonly type: "token" | "permission" | "refused" | "silent"; readonly why: string };

/** What Meta said of the Cloud API's number; each part null: not asked. */
export interface WhatsAppCloudFacts {
  /** Status of the channel in the bot that runs; null: no bot of this process runs. */
  readonly live: ChannelState | null;
  /** Meta's own words; null: it did not say. */
  readonly number: CloudReading<{
    /** Ten digits, or foreign with its country. */
    readonly number: string | null;
    readonly name: string | null;
    readonly quality: string | null;
    readonly nameStatus: string | null;
    readonly verification: string | null;
    /** How many people may be written to first within a day. */
    readonly tier: string | null;
  }> | null;
  /** `expiresAtMs` null: never, or not known. `permissions` null: not known. */
  readonly token: CloudReading<{
    readonly expiresAtMs: number | null;
    readonly permissions: readonly string[] | null;
  }> | null;
  /** Whether an app receives what comes for the account. */
  readonly subscribed: CloudReading<boolean> | null;
  /** The template of `WHATSAPP_CLOUD_TEMPLATE` in es_MX; its value is null where there is none of that name. */
  readonly template: CloudReading<{
    readonly status: string;
    readonly category: string;
    readonly hasVariables: boolean;
  } | null> | null;
  /** The Flow of `WHATSAPP_CLOUD_FLOW_ID`. `isOurs`: it is the form that this program makes. */
  readonly flow: CloudReading<{ readonly name: string; readonly status: string; readonly isOurs: boolean }> | null;
}

/** The place of the database on this machine. */
export interface PlaceFacts {
  readonly path: string;
  /** The nearest folder above it that exists. */
  readonly folder: string;
  /** Whether what is at the path is a file; null: there is nothing. */
  readonly isFile: boolean | null;
  /** Whether this user may write there, and to the file where there is one. */
  readonly isWritable: boolean;
  readonly freeBytes: number | null;
  /** Name of a file system on which SQLite's locks or files are not safe; null: it is a local one, or not known. */
  readonly unsafeFileSystem: "network" | "memory" | "container" | null;
  /** What a restore that was killed has left, which nothing needs; null: nothing. */
  readonly leftOver: { readonly path: string; readonly bytes: number } | null;
  /** Size of the file; null where there is none. */
  readonly fileBytes: number | null;
  /** Permission bits and owner of the file; null where there is none, or on a system without. */
  readonly file: { readonly mode: number; readonly uid: number } | null;
  readonly uid: number | null;
}

export interface MachineFacts {
  /** `process.versions.node`. */
  readonly node: string;
  /** The machine's time zone. */
  readonly zone: string;
  /** How far the machine's clock is ahead of the wallet's, and of all that were heard; null: not known. Ms. */
  readonly aheadOfWalletMs: number | null;
  readonly aheadMs: number | null;
  readonly nowMs: number;
}

/** `HTTP_HOST:HTTP_PORT`. */
export interface PortFacts {
  readonly address: string;
  /** `ours`: the bot of this database listens there. */
  readonly state: "free" | "ours" | { readonly code: string };
}

/** The newest backup that was taken by now; null where there is none. */
export interface BackupFacts {
  readonly folder: string | null;
  /** Whether this user may write to the folder, or make it; null: there is none. */
  readonly isWritable: boolean | null;
  /** Whether the folder is on the disk of the database, and lost with it; null: there is none. */
  readonly isSameDisk: boolean | null;
  /** Free on the folder's disk; null: not known. */
  readonly freeBytes: number | null;
  /** How old the newest may be, ms; null: the bot makes none by itself. */
  readonly everyMs: number | null;
  readonly newest: {
    readonly path: string;
    readonly atMs: number;
    /** Why it does not verify; null: it does. */
    readonly trouble: string | null;
  } | null;
  /** Paths of the backups that say they were taken later than now. They do not count. */
  readonly fromFuture: readonly string[];
}

/** Everything that the checks judge. A part that is null is not judged. */
export interface Facts {
  readonly settings: SettingsFacts | null;
  /** The configuration made of the settings that can be read (`LookedAt`). */
  readonly config: Config;
  readonly wallet: WalletFacts | null;
  readonly telegram: TelegramFacts | null;
  readonly whatsapp: WhatsAppFacts | null;
  readonly whatsappCloud: WhatsAppCloudFacts | null;
  readonly database: DatabaseInspection | null;
  /** Null: the database is in a file. */
  readonly server: ServerInspection | null;
  readonly place: PlaceFacts | null;
  readonly machine: MachineFacts;
  readonly port: PortFacts | null;
  readonly backup: BackupFacts | null;
}
