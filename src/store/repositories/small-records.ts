import type { CheckRecord } from "../../domain/shop/finding.ts";
import { shopSettingNames, type ShopTexts } from "../../domain/shop/shop-settings.ts";
import type { Db, Doing, Tx } from "../port/engine.ts";
import type { ShopChange } from "../shop-settings.ts";
import type { RunMark } from "../turn.ts";
import { addAudit } from "./ledger/audit-trail.ts";
import { tellAll } from "./messages/outbox.ts";
import { metaOf, metaToChange, setMeta } from "./meta.ts";

/** Names in `meta`. */
const [checks, settings, runMarkName] = ["checks", "shop_settings", "run"] as const;

type Texts = { readonly [name: string]: string };

/** The stored findings of the bot's checks; null: none yet. */
export function* checkRecord(db: Db): Doing<CheckRecord | null> {
  const json = yield* metaOf(db, checks);
  return json === null ? null : (JSON.parse(json) as CheckRecord);
}

/** See `CheckStore.saveCheckRecord`. */
export function saveCheckRecord(tx: Tx, record: CheckRecord): void {
  setMeta(tx, checks, JSON.stringify(record));
}

/** The shop's settings that are stored; names that this program does not know are left out. */
export function* shopSettings(db: Db): Doing<ShopTexts> {
  const stored = JSON.parse((yield* metaOf(db, settings)) ?? "{}") as Texts;
  return Object.fromEntries(
    shopSettingNames.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  );
}

/** Stores one setting. False, and nothing else happens: something else than `was` is stored. */
export function* changeShopSetting(
  tx: Tx,
  { name, was, to, audit, replies }: ShopChange,
  nowMs: number,
): Doing<boolean> {
  const { [name]: now = null, ...others } = JSON.parse((yield* metaToChange(tx, settings)) ?? "{}") as Texts;
  if (now !== was) return false;
  setMeta(tx, settings, JSON.stringify(to === null ? others : { ...others, [name]: to }));
  addAudit(tx, audit, null, nowMs);
  tellAll(tx, replies, nowMs);
  return true;
}

/** See `TurnStore.runMark`. */
export function* runMark(db: Db): Doing<RunMark | null> {
  const mark = yield* metaOf(db, runMarkName);
  return mark === null ? null : (JSON.parse(mark) as RunMark);
}

/** See `TurnStore.saveRunMark`. */
export function saveRunMark(tx: Tx, mark: RunMark): void {
  setMeta(tx, runMarkName, JSON.stringify(mark));
}
