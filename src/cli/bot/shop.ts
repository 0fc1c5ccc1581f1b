import type { Config } from "../../config/config.ts";
import { shopSettingProblem, shopValuesOf } from "../../config/shop-settings.ts";
import { localTime, type LocalTime } from "../../domain/time/local-time.ts";
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
    // Where it cannot be read now, the next commit of another process causes it to be read again.
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

/** Local time of a zone by the closing hour as it is now, whoever holds it for how long. */
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
