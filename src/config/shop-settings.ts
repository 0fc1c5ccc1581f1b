import { readChargeLimit, readPrices } from "../domain/prices.ts";
import {
  type ShopAnswer,
  type ShopSettingName,
  shopSettingNames,
  type ShopTexts,
  type ShopValues,
} from "../domain/shop.ts";
import type { Words } from "../domain/language.ts";
import { wordsOfIssue } from "./problem.ts";
import { environmentSchema, formsOf } from "./schema.ts";

/** Words by which customers ask for the opening hours, beside those of the shop's answers. */
const hourWords = ["horario", "horarios", "abren", "cierran", "a que hora", "hours", "open"];

/** The shop's settings that the environment has. */
export function shopGivenIn(given: { readonly [name: string]: string | undefined }): ShopTexts {
  return Object.fromEntries(
    shopSettingNames.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
}

/** What the form of a setting expects, if this text does not have it; null: it does. */
export function shopSettingProblem(name: ShopSettingName, text: string): Words | null {
  const [issue] = environmentSchema.shape[name].safeParse(text).error?.issues ?? [];
  return issue === undefined ? null : wordsOfIssue(issue.message);
}

/** Stored settings without effect: the environment sets them too, or their form is no longer accepted. */
export function idleStored(given: ShopTexts, stored: ShopTexts): readonly ShopSettingName[] {
  return shopSettingNames.filter((name) => {
    const text = stored[name];
    return text !== undefined && (given[name] !== undefined || shopSettingProblem(name, text) !== null);
  });
}

/** The values in force: the environment wins; else the stored value, if its form is accepted; else the default. */
export function shopValuesOf(given: ShopTexts, stored: ShopTexts): ShopValues {
  const idle = new Set(idleStored(given, stored));
  const kept = Object.entries(stored).filter(([name]) => !idle.has(name as ShopSettingName));
  const { SHOP_HOURS: hours, ...values } = shopSchema.parse({ ...Object.fromEntries(kept), ...given });
  const answers: readonly (ShopAnswer | undefined)[] = [
    values.SHOP_ANSWER_1,
    values.SHOP_ANSWER_2,
    values.SHOP_ANSWER_3,
    values.SHOP_ANSWER_4,
    values.SHOP_ANSWER_5,
    hours === undefined ? undefined : { words: hourWords, answer: hours },
  ];
  return {
    name: values.SHOP_NAME ?? null,
    color: values.SHOP_COLOR ?? null,
    logo: values.SHOP_LOGO ?? null,
    shopAnswers: answers.filter((one) => one !== undefined),
    earnPercent: values.EARN_PERCENT ?? null,
    correctionCapCentavos: values.CORRECTION_CAP,
    redeemCapCentavos: values.REDEEM_CAP ?? null,
    ceilingCentavos: values.SALE_CEILING,
    closingTime: values.CLOSING_HOUR ?? null,
    tickets: values.TICKETS,
    charges: {
      limit: readChargeLimit(values.WHATSAPP_MONTHLY_LIMIT ?? ""),
      prices: readPrices(values.WHATSAPP_PRICES) ?? [],
    },
  };
}

const shopSchema = formsOf(shopSettingNames);
