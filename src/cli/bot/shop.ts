/** The router's settings, among them the shop's own, which may change while the bot runs. */
import { createHash } from "node:crypto";
import { type Config, shopSettingProblem, shopValuesOf } from "../../config/config.ts";
import { localTime, type LocalTime } from "../../domain/time.ts";
import { pointsOfCentavos } from "../../domain/points.ts";
import type { Settings } from "../../router/settings.ts";
import type { Shop } from "../../router/shop.ts";
import type { Store } from "../../store/store.ts";

/** The shop's settings of this configuration, with what its database has. */
export async function openShop({ shopGiven: given }: Config, store: Store): Promise<Shop> {
  let stored = await store.shopSettings();
  let values = shopValuesOf(given, stored);
  const reload = async () => {
    stored = await store.shopSettings();
    values = shopValuesOf(given, stored);
  };
  store.subscribe((work) => {
    // If it cannot be read now, the next commit of another process triggers another reading.
    if (work.has("elsewhere")) void reload().catch(() => {});
  });
  return {
    given,
    values: () => values,
    stored: () => stored,
    problemWith: shopSettingProblem,
    valuesWith: (others) => shopValuesOf(given, others),
    reload,
  };
}

/** Local time of a zone. It always follows the present closing hour, however long a caller keeps it. */
export function localTimeOf(zone: string, shop: Pick<Shop, "values">): LocalTime {
  let made: { readonly closing: string | null; readonly local: LocalTime } | null = null;
  // Made with the first question: names of zones take Node.js a while, and a start needs none.
  const now = () => {
    const { closingTime: closing } = shop.values();
    if (made?.closing !== closing) made = { closing, local: localTime(zone, closing) };
    return made.local;
  };
  return {
    day: (atMs) => now().day(atMs),
    shopDay: (atMs) => now().shopDay(atMs),
    time: (atMs) => now().time(atMs),
  };
}

/** Makes the router's settings of the configuration. Those that the shop may change while the bot runs are read again at each use. */
export function routerSettings(
  config: Config,
  shop: Shop,
  given: Pick<Settings, "flows" | "renderIn" | "local">,
): Settings {
  const hasForm = config.mode === "live" && (config.whatsappCloud?.flowId ?? null) !== null;
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
    get redeemCap() {
      const { redeemCapCentavos } = shop.values();
      return redeemCapCentavos === null ? null : pointsOfCentavos(redeemCapCentavos);
    },
    get tickets() {
      return shop.values().tickets;
    },
    get earnPercent() {
      return shop.values().earnPercent;
    },
    get shopAnswers() {
      return shop.values().shopAnswers;
    },
    operationsPerPhoneADay: config.operationsPerPhoneADay,
    get charges() {
      return shop.values().charges;
    },
    // The form at Meta is in Spanish.
    offersForm: (channel, language) => hasForm && channel === "whatsapp-cloud" && language === "es-MX",
    approvalMs: config.approvalMs,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    backupsKeptMs: config.backup.everyMs === null ? null : config.backup.everyMs * config.backup.keep,
    privacyNoticeUrl: config.privacyNoticeUrl,
    selfRegistrationUsertoolId: config.selfRegistrationUsertoolId,
  };
}
