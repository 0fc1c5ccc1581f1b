import type { ShopSettingName, ShopTexts } from "../domain/shop/shop-settings.ts";
import type { AuditEntry } from "./audit.ts";
import type { Reply } from "./outbox.ts";

/** A change of one of the shop's settings. */
export interface ShopChange {
  readonly name: ShopSettingName;
  /** What was stored when it was asked for; null: nothing. */
  readonly was: string | null;
  /** Null: nothing is stored any more. */
  readonly to: string | null;
  readonly audit: AuditEntry;
  /** Who is told. */
  readonly replies: readonly Reply[];
}

/** The shop's own settings that were changed at the console, as they were written. */
export interface ShopSettingStore {
  shopSettings(): Promise<ShopTexts>;
  /** Stores one setting. False, and nothing else happens: something else than `was` is stored. */
  changeShopSetting(change: ShopChange, nowMs: number): Promise<boolean>;
}
