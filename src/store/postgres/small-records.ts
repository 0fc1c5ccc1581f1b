import type { CheckRecord } from "../../domain/shop/finding.ts";
import { shopSettingNames, type ShopTexts } from "../../domain/shop/shop-settings.ts";
import type { ShopChange } from "../shop-settings.ts";
import { tellAll } from "./consequences.ts";
import type { Db } from "./core/db.ts";
import { metaOf, metaToChange, setMeta } from "./core/meta.ts";
import type { Transaction } from "./core/transaction.ts";
import { addAudit } from "./tables/ledger/audit-trail.ts";

/** Names in `meta`. */
const [checks, settings] = ["checks", "shop_settings"] as const;

type Texts = { readonly [name: string]: string };

/** The stored findings of the bot's checks; null: none yet. */
export async function checkRecord(db: Db): Promise<CheckRecord | null> {
  const json = await metaOf(db, checks);
  return json === null ? null : (JSON.parse(json) as CheckRecord);
}

/** See `CheckStore.saveCheckRecord`. */
export function saveCheckRecord(tx: Transaction, record: CheckRecord): void {
  setMeta(tx, checks, JSON.stringify(record));
}

/** The shop's settings that are stored; names that this program does not know are left out. */
export async function shopSettings(db: Db): Promise<ShopTexts> {
  const stored = JSON.parse((await metaOf(db, settings)) ?? "{}") as Texts;
  return Object.fromEntries(
    shopSettingNames.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  );
}

/** Stores one setting. False, and nothing else happens: something else than `was` is stored. */
export async function changeShopSetting(
  tx: Transaction,
  { name, was, to, audit, replies }: ShopChange,
  nowMs: number,
): Promise<boolean> {
  const { [name]: now = null, ...others } = JSON.parse((await metaToChange(tx, settings)) ?? "{}") as Texts;
  if (now !== was) return false;
  setMeta(tx, settings, JSON.stringify(to === null ? others : { ...others, [name]: to }));
  addAudit(tx, audit, null, nowMs);
  tellAll(tx, replies, nowMs);
  return true;
}
