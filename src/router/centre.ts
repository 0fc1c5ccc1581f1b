import type { Channel } from "../channel/channel.ts";
import type { ChannelName } from "../domain/chat.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Skew } from "../clock/skew.ts";
import type { ChartMaker, ReportMaker } from "../report/report.ts";
import type { Store } from "../store/store.ts";
import type { Wallet } from "../wallet/wallet.ts";
import type { Settings } from "./settings.ts";

/** What every part of the centre works with. */
export interface Centre {
  readonly store: Store;
  readonly wallet: Wallet;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly clock: Clock;
  /** How far the machine's clock is from the networks'; absent: nobody says. */
  readonly skew?: Skew;
  readonly log: Log;
  readonly settings: Settings;
  readonly reports: ReportMaker;
  readonly charts: ChartMaker;
  /** The first password of a collaborator, derived from the operation that adds them; kept nowhere. */
  readonly passwordOf: (operationId: string) => string;
}
