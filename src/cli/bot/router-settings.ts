import { createHash } from "node:crypto";
import type { Config } from "../../config/config.ts";
import { pointsOfCentavos } from "../../domain/points.ts";
import type { Settings } from "../../router/settings.ts";
import type { Shop } from "../../router/shop.ts";

/** What the configuration says to the router. What the shop may change while the bot runs is read again each time. */
export function routerSettings(
  config: Config,
  shop: Shop,
  given: Pick<Settings, "flows" | "renderIn" | "local">,
): Settings {
  return {
    ...given,
    ownerPhones: new Set(config.ownerPhones),
    walletKey: config.mode === "live" ? config.wallet.key : null,
    managerTypes: config.managerTypes,
    inactiveStatuses: config.inactiveStatuses,
    get ceilingCentavos() {
      return shop.values().ceilingCentavos;
    },
    get closingTime() {
      return shop.values().closingTime;
    },
    get correctionCap() {
      return pointsOfCentavos(shop.values().correctionCapCentavos);
    },
    get tickets() {
      return shop.values().tickets;
    },
    get shopAnswers() {
      return shop.values().shopAnswers;
    },
    operationsPerPhoneADay: config.operationsPerPhoneADay,
    get charges() {
      return shop.values().charges;
    },
    approvalMs: config.approvalMs,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    backupsKeptMs: config.backup.everyMs === null ? null : config.backup.everyMs * config.backup.keep,
    privacyNoticeUrl: config.privacyNoticeUrl,
    selfRegistrationUsertoolId: config.selfRegistrationUsertoolId,
  };
}
