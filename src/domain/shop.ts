/** A shop: its settings, its identity, and the findings of its checks. */
import type { Centavos } from "./money.ts";
import type { Charges } from "./prices.ts";

/** The shop's own settings, which a manager may change at the console unless the environment sets them. Stored: the names stay. */
export const shopSettingNames = [
  "SHOP_NAME",
  "SHOP_COLOR",
  "SHOP_LOGO",
  "SHOP_HOURS",
  "EARN_PERCENT",
  "SHOP_ANSWER_1",
  "SHOP_ANSWER_2",
  "SHOP_ANSWER_3",
  "SHOP_ANSWER_4",
  "SHOP_ANSWER_5",
  "CORRECTION_CAP",
  "REDEEM_CAP",
  "SALE_CEILING",
  "CLOSING_HOUR",
  "TICKETS",
  "WHATSAPP_MONTHLY_LIMIT",
  "WHATSAPP_PRICES",
] as const;
export type ShopSettingName = (typeof shopSettingNames)[number];

/** Settings that matter only if a network charges for messages. */
export const ofCharges: readonly ShopSettingName[] = ["WHATSAPP_MONTHLY_LIMIT", "WHATSAPP_PRICES"];

/** Settings about money. To change one, a manager must have proved who they are, and every manager is told. */
export const moneyRules = [
  "CORRECTION_CAP",
  "REDEEM_CAP",
  "SALE_CEILING",
] as const satisfies readonly ShopSettingName[];
export type MoneyRule = (typeof moneyRules)[number];

/** Whether sales have a ticket of the till. */
export const ticketChoices = ["required", "optional", "none"] as const;
export type Tickets = (typeof ticketChoices)[number];

/** Settings in their text form. Absent: not set. */
export type ShopTexts = { readonly [name in ShopSettingName]?: string };

/** The values of the shop's settings. */
export interface ShopValues {
  readonly name: string | null;
  /** `"#0b6b4f"`. */
  readonly color: string | null;
  /** A picture as a data URL. */
  readonly logo: string | null;
  readonly shopAnswers: readonly ShopAnswer[];
  /** The share of a purchase that the wallet gives as balance, in hundredths of a percent. Null: unknown. */
  readonly earnPercent: number | null;
  readonly correctionCapCentavos: Centavos;
  /** Null: no use of balance waits for its customer. */
  readonly redeemCapCentavos: Centavos | null;
  readonly ceilingCentavos: Centavos;
  /** Local `HH:MM`; null: none. */
  readonly closingTime: string | null;
  readonly tickets: Tickets;
  readonly charges: Charges;
}

/** An answer of the shop's own to a message with one of the words, which are in `plain` form. */
export interface ShopAnswer {
  readonly words: readonly string[];
  readonly answer: string;
}

/**
 * The identity of a shop's bot and of its wallet account: the Telegram bot, the number of the linked WhatsApp device, the Cloud API's number, the account's API
 * key, the wallet.
 */
export const identityKinds = ["telegram", "whatsapp", "whatsapp-cloud", "account", "wallet"] as const;

export type IdentityKind = (typeof identityKinds)[number];

/** A mark of each known identity, which shows only whether it is the same. */
export type Identities = { readonly [kind in IdentityKind]?: string };

/** The identities that have changed. One that was unknown before, or is unknown now, does not count: a network may be added, or switched off for a while. */
export function othersThan(before: Identities, now: Identities): readonly IdentityKind[] {
  return identityKinds.filter(
    (kind) => before[kind] !== undefined && now[kind] !== undefined && before[kind] !== now[kind],
  );
}

/** `ok`: in order. `warn`: works, but somebody should look. `fail`: the shop cannot rely on it. */
export type Level = "ok" | "warn" | "fail";

/** What one check found. Holds no secret and no phone. */
export interface Finding {
  /** Stable name: `"wallet.key"`. The part before the dot is its group. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly detail: string;
  /** The remedy. Null: nothing to do. */
  readonly remedy: string | null;
}

/** The findings of the running bot, kept for `doctor` and across restarts. */
export interface CheckRecord {
  /** When they were made, epoch ms. */
  readonly atMs: number;
  readonly findings: readonly Finding[];
  /** Ids of failures that were reported to a linked manager and have not been in order since. */
  readonly told: readonly string[];
}

/**
 * Signs that a network shows before it restricts or blocks a number: `quality` (people block or report it), `spam` (messages were stopped as unwanted),
 * `restricted` (it may not write to a person), `limited` (the account is restricted, or will be), `blocked` (nothing is accepted: token, payment or
 * registration), `tooFast` (the number writes too fast), `pairTooFast` (a person gets messages too fast), `timeLock` (the account may not write first to
 * anybody).
 */
export const earlySigns = [
  "quality",
  "spam",
  "restricted",
  "limited",
  "blocked",
  "tooFast",
  "pairTooFast",
  "timeLock",
] as const;
export type EarlySign = (typeof earlySigns)[number];

/** A present sign, and when it began, epoch ms. */
export interface SignSeen {
  readonly sign: EarlySign;
  readonly sinceMs: number;
}
