/** The ports of the router: store, wallet, channels, clock, log, settings, and the shop's own settings. */
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

/** The ports and settings that every part of the router gets. It holds no state. */
export interface Ports {
  readonly store: Store;
  readonly wallet: Wallet;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly clock: Clock;
  /** How far this machine's clock is from the networks'; absent: not measured. */
  readonly skew?: Skew;
  /** The identities to which the database belongs. Absent: not compared. */
  readonly identities?: Identities;
  readonly log: Log;
  readonly settings: Settings;
  /** Changes the shop's own settings. Absent: they stay as they are. */
  readonly shop?: Shop;
  readonly reports: ReportMaker;
  readonly charts: ChartMaker;
  /** Derives a new collaborator's first password from the id of the operation that adds them. Never store or log it. */
  readonly passwordOf: (operationId: string) => string;
}

/** The shop's own settings in effect: from the environment, or as they were changed at the console. */
export interface Shop {
  /** The settings in the environment. They take precedence and cannot be changed here. */
  readonly given: ShopTexts;
  values(): ShopValues;
  stored(): ShopTexts;
  /** The expected form of a setting, if a text is no valid value for it; otherwise null. */
  problemWith(name: ShopSettingName, text: string): Words | null;
  /** The settings that would follow from other stored texts. */
  valuesWith(others: ShopTexts): ShopValues;
  /** Reads the settings from the store again and puts them into effect. */
  reload(): Promise<void>;
}
