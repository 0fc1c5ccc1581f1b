/**
 * The checks of `doctor` and of the running bot. This file defines a check and the facts that it judges. Each group's checks are the rows of one file
 * (`settings.ts`, `wallet.ts`, `networks.ts`, `database.ts`, `machine.ts`), and `report.ts` lists the groups. `gather/` reads the facts: only there are files,
 * sockets and clocks touched.
 */
import type { ChannelState } from "../channel/channel.ts";
import type { ReachOutLock, WhatsAppStop } from "../channel/whatsapp-records.ts";
import type { Config } from "../config/config.ts";
import { type Language, type Words, wordsIn } from "../domain/language.ts";
import type { Collaborator } from "../domain/person.ts";
import type { Finding, Level } from "../domain/shop.ts";
import type { ServerInspection } from "../store/postgres/inspect.ts";
import type { DatabaseInspection } from "../store/sqlite/inspect.ts";
import type { MachineFacts, PlaceFacts, PortFacts } from "./gather/machine.ts";
import type { SettingsFacts } from "./gather/settings.ts";
import type { Customer, WalletEntry, WalletReading } from "../wallet/wallet.ts";

/** The verdict of a check: its result and, if that is not in order, the remedy. */
export type Verdict =
  | { readonly level: "ok"; readonly detail: Words }
  | { readonly level: Exclude<Level, "ok">; readonly detail: Words; readonly remedy: Words };

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
  /** Null: the facts say nothing about it, for example because a network is switched off. */
  readonly judge: (facts: Facts) => Verdict | null;
}

/**
 * The checks of a group by their ids, for example:
 *
 *     "machine.node": {
 *       title: { "es-MX": "Node.js", en: "Node.js" },
 *       judge: ({ machine }) => (isAtLeast(machine.node, "20.19.0") ? ok(worded`${machine.node}`) : fail(…, …)),
 *     }
 */
export function checksOf(rows: { readonly [id: string]: Omit<Check, "id"> }): readonly Check[] {
  return Object.entries(rows).map(([id, row]) => ({ id, ...row }));
}

export const ok = (detail: Words): Verdict => ({ level: "ok", detail });

/** A result and its remedy: as words, or each in Spanish and in English. */
type VerdictText =
  | readonly [detail: Words, remedy: Words]
  | readonly [spanish: string, english: string, remedySpanish: string, remedyEnglish: string];

function verdictOf(level: Exclude<Level, "ok">, told: VerdictText): Verdict {
  if (told.length === 2) return { level, detail: told[0], remedy: told[1] };
  return { level, detail: { "es-MX": told[0], en: told[1] }, remedy: { "es-MX": told[2], en: told[3] } };
}

export const warn = (...told: VerdictText): Verdict => verdictOf("warn", told);

export const fail = (...told: VerdictText): Verdict => verdictOf("fail", told);

/** The same text in every language, around words that differ: ``worded`${path}: ${trouble}` ``. */
export function worded(texts: TemplateStringsArray, ...values: readonly (Words | string | number)[]): Words {
  const written = (language: "es-MX" | "en") =>
    String.raw({ raw: texts }, ...values.map((one) => (typeof one === "object" ? wordsIn(one, language) : one)));
  return { "es-MX": written("es-MX"), en: written("en") };
}

export const joined = (several: readonly Words[]): Words => ({
  "es-MX": several.map((one) => one["es-MX"]).join(" · "),
  en: several.map(({ en }) => en).join(" · "),
});

/** The findings of these checks, in order, in one language. */
export function findingsOf(checks: readonly Check[], facts: Facts, language: Language): readonly Finding[] {
  const { unread } = facts.settings;
  return checks.flatMap(({ id, title, reads, judge }): Finding[] => {
    const verdict = reads?.some((name) => unread.has(name)) ? null : judge(facts);
    if (verdict === null) return [];
    const { level, detail } = verdict;
    const remedy = level === "ok" ? null : wordsIn(verdict.remedy, language);
    return [{ id, level, title: wordsIn(title, language), detail: wordsIn(detail, language), remedy }];
  });
}

/** A size for people: `"24 MB"`. */
export function sizeText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const unit = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), units.length - 1);
  const size = bytes / 1_000 ** unit;
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}

/** True if a version `"3.51.3"` is this one or a later one. */
export function isAtLeast(version: string, oldest: string): boolean {
  return version.localeCompare(oldest, "en", { numeric: true }) >= 0;
}

export interface WalletFacts {
  readonly wallets: WalletReading<readonly WalletEntry[]> | null;
  readonly collaborators: WalletReading<readonly Collaborator[]> | null;
  /** The balance of a phone of the shop, whether it is a customer's or not. */
  readonly customer: WalletReading<Customer> | null;
}

export interface TelegramRefusal {
  readonly type: "unauthorised" | "conflict" | "other";
  readonly why: string;
}

export interface TelegramFacts {
  /** The bot's user name, or why Telegram did not give it. Null: not asked. */
  readonly bot: { readonly username: string } | TelegramRefusal | null;
  /** The webhook that Telegram has registered (`url` empty: none). Null: unknown. */
  readonly webhook: { readonly url: string; readonly waiting: number; readonly lastError: string | null } | null;
  /** True if another program fetches this bot's updates. Null: not tried. */
  readonly otherPoller: boolean | null;
  /** Status of the channel in the running bot. Null: no bot of this process runs. */
  readonly live: ChannelState | null;
}

export interface WhatsAppFacts {
  /** True if the database has the keys of a linked device. Null: unknown. */
  readonly isLinked: boolean | null;
  /** The numbers of the linked account and of the one to link, as far as they are known: ten digits, or foreign with its country. */
  readonly numbers: readonly string[];
  /** Why the bot stopped for good. Null: it has not. */
  readonly stop: WhatsAppStop | null;
  /** The latest reach-out time lock that WhatsApp reported. Null: none. */
  readonly lock: ReachOutLock | null;
  /** The version of WhatsApp's web client that the bot reports: `"2.3000.1"`. Null: unknown. */
  readonly version: string | null;
  readonly live: ChannelState | null;
}

/** Meta's answer to a question. `token`: it does not accept the token. `permission`: the token may not ask. `silent`: no answer. */
export type CloudReading<T> =
  | { readonly type: "ok"; readonly value: T }
  | { readonly type: "token" | "permission" | "refused" | "silent"; readonly why: string };

/** Meta's answers about the Cloud API's number. Each part null: not asked. */
export interface WhatsAppCloudFacts {
  /** Status of the channel in the running bot. Null: no bot of this process runs. */
  readonly live: ChannelState | null;
  /** Meta's own words. Null: it did not say. */
  readonly number: CloudReading<{
    /** Ten digits, or foreign with its country. */
    readonly number: string | null;
    readonly name: string | null;
    readonly quality: string | null;
    readonly nameStatus: string | null;
    readonly verification: string | null;
    /** The number of people to whom it may write first within a day. */
    readonly tier: string | null;
  }> | null;
  /** `expiresAtMs` null: never, or unknown. `permissions` null: unknown. */
  readonly token: CloudReading<{
    readonly expiresAtMs: number | null;
    readonly permissions: readonly string[] | null;
  }> | null;
  /** True if an app receives the account's messages. */
  readonly subscribed: CloudReading<boolean> | null;
  /** The template of `WHATSAPP_CLOUD_TEMPLATE` in es_MX. Its value is null if there is none with that name. */
  readonly template: CloudReading<{
    readonly status: string;
    readonly category: string;
    readonly hasVariables: boolean;
  } | null> | null;
  /** The Flow of `WHATSAPP_CLOUD_FLOW_ID`. `isOurs`: it is the form that this program makes. */
  readonly flow: CloudReading<{ readonly name: string; readonly status: string; readonly isOurs: boolean }> | null;
}

export const metaUnasked: WhatsAppCloudFacts = {
  live: null,
  number: null,
  token: null,
  subscribed: null,
  template: null,
  flow: null,
};

/** The newest backup that was taken by now. Null: none. */
export interface BackupFacts {
  readonly folder: string | null;
  /** True if this user may write to the folder, or make it. Null: there is none. */
  readonly isWritable: boolean | null;
  /** True if the folder is on the disk of the database, and would be lost with it. Null: there is none. */
  readonly isSameDisk: boolean | null;
  readonly freeBytes: number | null;
  /** How old the newest may be, ms. Null: the bot makes none by itself. */
  readonly everyMs: number | null;
  readonly newest: {
    readonly path: string;
    readonly atMs: number;
    /** Why it fails verification. Null: it passes. */
    readonly trouble: string | null;
  } | null;
  /** Paths of the backups with a later time than now. They do not count. */
  readonly fromFuture: readonly string[];
}

export interface Facts {
  readonly settings: SettingsFacts;
  /** The configuration made of the settings that can be read. */
  readonly config: Config;
  readonly wallet: WalletFacts | null;
  readonly telegram: TelegramFacts | null;
  readonly whatsapp: WhatsAppFacts | null;
  readonly whatsappCloud: WhatsAppCloudFacts | null;
  readonly database: DatabaseInspection | null;
  readonly server: ServerInspection | null;
  readonly place: PlaceFacts | null;
  readonly machine: MachineFacts;
  readonly port: PortFacts | null;
  readonly backup: BackupFacts | null;
}
