/** What the router works with: store, wallet, channels, clock, log, settings, and the shop's own settings. */
import type { Channel } from "../channel/channel.ts";
import type { Clock } from "../clock.ts";
import type { Skew } from "../clock/skew.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { Words } from "../domain/language.ts";
import type { Identities, ShopSettingName, ShopTexts, ShopValues } from "../domain/shop.ts";
import type { Log } from "../log.ts";
import type { ChartMaker, ReportMaker } from "../report/report.ts";
import type { Store } from "../store/store.ts";
import type { Wallet } from "../wallet/wallet.ts";
import type { Settings } from "./settings.ts";

/** The ports and settings that every part of the router is given. It holds no state. */
export interface Ports {
  readonly store: Store;
  readonly wallet: Wallet;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly clock: Clock;
  /** How far this machine's clock is from the networks'; absent: not measured. */
  readonly skew?: Skew;
  /** Whose database this is; absent: nobody compares it. */
  readonly identities?: Identities;
  readonly log: Log;
  readonly settings: Settings;
  /** Changes those of `settings` that are the shop's own; absent: they stay as they are. */
  readonly shop?: Shop;
  readonly reports: ReportMaker;
  readonly charts: ChartMaker;
  /** Derives a new collaborator's first password from the id of the operation that adds them. Never store or log it. */
  readonly passwordOf: (operationId: string) => string;
}

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
