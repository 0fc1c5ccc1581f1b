import { shopSettingNames, type ShopTexts } from "../../domain/shop/shop-settings.ts";
import type { ShopChange, ShopSettingStore } from "../shop-settings.ts";
import type { Meta } from "./core/meta.ts";
import type { Rows } from "./rows.ts";

/** Name in `meta`. */
const metaName = "shop_settings";

/** The shop's settings on the rows of a database. `write`: runs a job in a commit. */
export function shopSettingsOn(rows: Rows, write: <T>(job: () => T) => Promise<T>): ShopSettingStore {
  return {
    shopSettings: async () => shopSettingsIn(rows.meta),
    changeShopSetting: (change, nowMs) => write(() => changeIn(rows, change, nowMs)),
  };
}

/** What is stored; names that this program does not know are left out. */
export function shopSettingsIn(meta: Pick<Meta, "get">): ShopTexts {
  const stored = read(meta);
  return Object.fromEntries(
    shopSettingNames.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  );
}

function changeIn(rows: Rows, { name, was, to, audit, replies }: ShopChange, nowMs: number): boolean {
  const { [name]: now = null, ...others } = read(rows.meta);
  if (now !== was) return false;
  rows.meta.set(metaName, JSON.stringify(to === null ? others : { ...others, [name]: to }));
  rows.audit.add(audit, null, nowMs);
  for (const reply of replies) rows.tell(reply, null, nowMs);
  return true;
}

function read(meta: Pick<Meta, "get">): { readonly [name: string]: string } {
  return JSON.parse(meta.get(metaName) ?? "{}") as { readonly [name: string]: string };
}
