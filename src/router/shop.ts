import type { Words } from "../domain/language.ts";
import type { ShopSettingName, ShopTexts, ShopValues } from "../domain/shop.ts";

/** The shop's own settings as they count now: from the environment, or as they were changed at the console. */
export interface Shop {
  /** Those that the environment has: they win, and nobody changes them here. */
  readonly given: ShopTexts;
  values(): ShopValues;
  /** What the database has. */
  stored(): ShopTexts;
  /** What is expected of a text that cannot be the value of a setting; null: it can. */
  problemWith(name: ShopSettingName, text: string): Words | null;
  /** What they come to with other stored texts. */
  valuesWith(others: ShopTexts): ShopValues;
  /** Reads them again from the store: what is stored counts from then on. */
  reload(): Promise<void>;
}
