import type { AuditStore } from "../../audit.ts";
import type { CheckStore } from "../../checks.ts";
import type { ShopSettingStore } from "../../shop-settings.ts";
import type { Runs } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import { changeShopSetting, checkRecord, saveCheckRecord, shopSettings } from "../small-records.ts";
import { addAudit, auditBetween } from "../tables/ledger/audit-trail.ts";

interface Given {
  readonly db: Db;
  readonly commits: Runs;
}

/** The audit trail, and the shop's settings. */
export function recordRoles({ db, commits }: Given): AuditStore & ShopSettingStore {
  return {
    note: (entry, chat, nowMs) => commits.run(async (tx) => addAudit(tx, entry, chat, nowMs)),
    auditTrail: (options) => auditBetween(db, options),
    shopSettings: () => shopSettings(db),
    changeShopSetting: (change, nowMs) => commits.run((tx) => changeShopSetting(tx, change, nowMs)),
  };
}

/** What the bot's checks found. */
export function checkRole({ db, commits }: Given): CheckStore {
  return {
    checkRecord: () => checkRecord(db),
    saveCheckRecord: (record) => commits.run(async (tx) => saveCheckRecord(tx, record)),
  };
}
