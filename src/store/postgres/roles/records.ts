import type { AuditStore } from "../../audit.ts";
import type { CheckStore } from "../../checks.ts";
import type { ConsoleSessionStore } from "../../console-sessions.ts";
import type { ShopSettingStore } from "../../shop-settings.ts";
import type { Commits } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import {
  changeShopSetting,
  checkRecord,
  consoleSessionEnded,
  endConsoleSession,
  saveCheckRecord,
  shopSettings,
} from "../small-records.ts";
import { addAudit, auditBetween } from "../tables/ledger/audit-trail.ts";

/** The audit trail, and what is stored as one record each. */
export function recordRoles({
  db,
  commits,
}: {
  readonly db: Db;
  readonly commits: Commits;
}): AuditStore & CheckStore & ConsoleSessionStore & ShopSettingStore {
  return {
    note: (entry, chat, nowMs) => commits.run(async (tx) => addAudit(tx, entry, chat, nowMs)),
    auditTrail: (options) => auditBetween(db, options),
    checkRecord: () => checkRecord(db),
    saveCheckRecord: (record) => commits.run(async (tx) => saveCheckRecord(tx, record)),
    endConsoleSession: (id, untilMs, nowMs) => commits.run((tx) => endConsoleSession(tx, id, untilMs, nowMs)),
    consoleSessionEnded: (id) => consoleSessionEnded(db, id),
    shopSettings: () => shopSettings(db),
    changeShopSetting: (change, nowMs) => commits.run((tx) => changeShopSetting(tx, change, nowMs)),
  };
}
