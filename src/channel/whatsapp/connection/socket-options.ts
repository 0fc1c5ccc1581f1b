import {
  Browsers,
  DEFAULT_CONNECTION_CONFIG,
  proto,
  type SocketConfig,
  type UserFacingSocketConfig,
  type WAVersion,
} from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import { baileysLog } from "./baileys-log.ts";
import { createCache } from "./cache.ts";
import { isIgnored } from "../receiving/ignored.ts";

/** A query holds up all sends, and all that is received. */
const queryTimeoutMs = 20_000;
const minuteMs = 60_000;

/** The version of WhatsApp Web that this Baileys says it is. */
export const bundledVersion: WAVersion = DEFAULT_CONNECTION_CONFIG.version;

/** What belongs to one socket. */
type OfOneSocket = Pick<SocketConfig, "auth" | "makeSignalRepository" | "version">;

/** Gives Baileys' options for each socket of an account: its caches and its log are the same for all of them. */
export function socketOptionsFor(options: {
  readonly clock: Clock;
  readonly log: Log;
  readonly wsUrl: string;
  readonly outgoing: (messageId: string) => Promise<proto.IMessage | undefined>;
}): (one: OfOneSocket) => UserFacingSocketConfig {
  const { clock } = options;
  const shared = {
    waWebSocketUrl: options.wsUrl,
    logger: baileysLog(options.log),
    browser: Browsers.macOS("Chrome"),
    defaultQueryTimeoutMs: queryTimeoutMs,
    msgRetryCounterCache: createCache(clock, 60 * minuteMs),
    userDevicesCache: createCache(clock, 5 * minuteMs),
    callOfferCache: createCache(clock, 5 * minuteMs),
    placeholderResendCache: createCache(clock, 60 * minuteMs),
    // The shop's phone goes on ringing.
    markOnlineOnConnect: false,
    // Our own messages are in the outbox, and their fate is in the server's acks.
    emitOwnEvents: false,
    syncFullHistory: false,
    shouldSyncHistoryMessage: takesHistory,
    shouldIgnoreJid: isIgnored,
    getMessage: async ({ id }) => (id ? options.outgoing(id) : undefined),
    // The store is a local file: what fails at once is not mended by Baileys' 10 times 3 s with all sessions locked.
    transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
    generateHighQualityLinkPreview: false,
  } satisfies Partial<UserFacingSocketConfig>;
  return (one) => ({ ...shared, ...one });
}

/**
 * Of the history, what comes first and says which LID is which phone, and nothing more. Baileys asks this for RECENT as well, to decide whether a
 * first login holds its events back (20 s, until a history arrives): it need not, since messages are handed over as they are decrypted.
 */
function takesHistory({ syncType }: proto.Message.IHistorySyncNotification): boolean {
  const { INITIAL_BOOTSTRAP, NON_BLOCKING_DATA } = proto.Message.HistorySyncType;
  return syncType === INITIAL_BOOTSTRAP || syncType === NON_BLOCKING_DATA;
}
