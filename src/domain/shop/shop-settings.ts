import type { Centavos } from "../money.ts";
import type { Charges } from "./prices.ts";
import type { ShopAnswer } from "./shop-answer.ts";

/** The shop's own settings, which a manager may change at the console where the environment does not set them. Stored: the names stay. */
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

/** Those that count only where a network charges for messages. */
export const ofCharges: readonly ShopSettingName[] = ["WHATSAPP_MONTHLY_LIMIT", "WHATSAPP_PRICES"];

/** Those that decide about money: who changes them has proved who they are, and every manager is told. */
export const moneyRules = [
  "CORRECTION_CAP",
  "REDEEM_CAP",
  "SALE_CEILING",
] as const satisfies readonly ShopSettingName[];
export type MoneyRule = (typeof moneyRules)[number];

/** Whether sales have a ticket of the till. */
export const ticketChoices = ["required", "optional", "none"] as const;
export type Tickets = (typeof ticketChoices)[number];

/** Settings as they are written; absent: not set. */
export type ShopTexts = { readonly [name in ShopSettingName]?: string };

/** What the shop's settings come to. */
export interface ShopValues {
  readonly name: string | null;
  /** `"#0b6b4f"`. */
  readonly color: string | null;
  /** A picture as a data URL. */
  readonly logo: string | null;
  readonly shopAnswers: readonly ShopAnswer[];
  /** What part of a purchase the wallet gives as balance, in hundredths of a percent; null: not told. */
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
