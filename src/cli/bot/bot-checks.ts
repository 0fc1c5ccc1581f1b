import type { Channel, ChannelState } from "../../channel/channel.ts";
import type { WhatsAppRecords } from "../../channel/whatsapp-records.ts";
import {
  type Facts,
  metaUnasked,
  type TelegramFacts,
  type TelegramRefusal,
  type WhatsAppFacts,
} from "../../checks/check.ts";
import { gatherMachine, gatherPlace } from "../../checks/gather/machine.ts";
import { createWalletSeen, type WalletSeen } from "../../checks/gather/wallet.ts";
import { CheckWatch } from "../../checks/report.ts";
import type { Clock } from "../../clock.ts";
import type { Skew } from "../../clock/skew.ts";
import type { Config } from "../../config/config.ts";
import type { Log } from "../../log.ts";
import type { ServerInspection } from "../../store/postgres/inspect.ts";
import { inspectDatabase } from "../../store/sqlite/inspect.ts";
import type { Shop } from "../../router/ports.ts";
import type { Store } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import { isWalletTrouble } from "../../text/views.ts";
import type { Wallet } from "../../wallet/wallet.ts";
import { backupFacts, serverOf, stampOf } from "../database.ts";
import { say } from "../command.ts";
import { lookAtSettings } from "../settings.ts";

export interface BotCheckParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: Store;
  readonly shop: Pick<Shop, "stored">;
  readonly skew: Skew;
  readonly tellManagers: (said: Said) => Promise<number>;
}

/** Makes the checks of a live bot, with the last answers of its wallet. */
export async function createBotChecks(parts: BotCheckParts) {
  const { config, clock, log, store, tellManagers } = parts;
  const seen = createWalletSeen(clock);
  let server = await serverOf(config, stampOf(config));
  let outside: { readonly channels: readonly Channel[]; readonly wallet: Wallet } | null = null;
  const watch = new CheckWatch({
    clock,
    log,
    store,
    language: config.language,
    seen,
    facts: factsOf(
      parts,
      seen,
      () => server,
      () => outside?.channels ?? [],
    ),
    askWallet: () => Promise.all([outside?.wallet.wallets(), outside?.wallet.collaborators("lookup")]),
    tellManagers: async (id) => {
      const what = id.replace(/^wallet\./, "");
      return isWalletTrouble(what) ? tellManagers({ key: "walletTrouble", values: { what } }) : 0;
    },
    print: (text) => say(text.trimEnd()),
  });
  return {
    watch,
    seen,
    /** Gives the checks the channels and the wallet, once this process works. */
    async connect(channels: readonly Channel[], wallet: Wallet): Promise<void> {
      outside = { channels, wallet };
      server = await serverOf(config, stampOf(config));
    },
  };
}

export type BotChecks = Awaited<ReturnType<typeof createBotChecks>>;

/** Gathers once the facts that do not change while the bot runs. */
function factsOf(
  { config, clock, store, skew, shop }: BotCheckParts,
  seen: WalletSeen,
  inspection: () => ServerInspection | null,
  channels: () => readonly Channel[],
) {
  const { settings } = lookAtSettings();
  const path = config.databasePath;
  const server = inspection();
  const stamp = server === null ? stampOf(config) : `whatsapp of ${stampOf(config)}`;
  const database = inspectDatabase({ path, stamp, databaseKey: config.databaseKey, reads: "header", isOpenHere: true });
  const usesFile = server === null || (config.mode === "live" && config.whatsapp !== null);
  const { http } = config;
  const stateOf = (name: Channel["name"]): ChannelState | null =>
    channels()
      .find((one) => one.name === name)
      ?.state?.() ?? null;
  return (): Facts => {
    const place = gatherPlace(path);
    const live = config.mode === "live" ? config : null;
    const now = inspection();
    return {
      settings,
      config,
      wallet: seen.facts(),
      telegram: live?.telegram ? telegramOf(stateOf("telegram")) : null,
      whatsapp: live?.whatsapp
        ? whatsappOf(stateOf("whatsapp"), store.whatsapp, database.whatsapp?.isLinked ?? null)
        : null,
      whatsappCloud: live?.whatsappCloud ? { ...metaUnasked, live: stateOf("whatsapp-cloud") } : null,
      database: usesFile ? { ...database, bytes: place.fileBytes ?? database.bytes, shop: shop.stored() } : null,
      server: now && { ...now, shop: shop.stored() },
      place: usesFile ? place : null,
      machine: gatherMachine(clock, skew),
      port: http && { address: `${http.host}:${http.port}`, state: "ours" },
      backup: backupFacts(config, "age", clock.nowMs()),
    };
  };
}

/** The status of Telegram's answer, in the trouble of its channel: `"getUpdates: 409 Conflict"` (written by `channel/telegram/bot-api.ts`). */
const answered = /^\w+: (\d{3}) /;

function telegramOf(live: ChannelState | null): TelegramFacts {
  const code = answered.exec(live?.trouble ?? "")?.[1];
  const isRefused = code === "401" || code === "404";
  const bot: TelegramRefusal | null = isRefused ? { type: "unauthorised", why: live?.trouble ?? "" } : null;
  const isWorking = live?.state === "working" ? false : null;
  return { bot, webhook: null, otherPoller: code === "409" ? true : isWorking, live };
}

/** The facts of the running bot's channel about WhatsApp. `wasLinked`: the database had the keys of a linked device when the bot started. */
function whatsappOf(
  live: ChannelState | null,
  records: Pick<WhatsAppRecords, "stopped" | "reachOutLock">,
  wasLinked: boolean | null,
): WhatsAppFacts {
  const isLinked = live?.state === "working" ? true : wasLinked;
  const [stop, lock] = [records.stopped(), records.reachOutLock()];
  return { isLinked, numbers: [], stop, lock, version: null, live };
}
