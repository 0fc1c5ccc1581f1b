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
import { isIgnored } from "../identity.ts";

/** A pending query blocks sending and receiving, ms. */
const queryTimeoutMs = 20_000;
const minuteMs = 60_000;

/** The version of WhatsApp Web that this release of Baileys reports. */
export const bundledVersion: WAVersion = DEFAULT_CONNECTION_CONFIG.version;

/** Options that differ per socket. */
type OfOneSocket = Pick<SocketConfig, "auth" | "makeSignalRepository" | "version">;

/** Returns the function that builds Baileys' options for a socket. All sockets share the caches and the log. */
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
    // Otherwise the shop's phone would stop notifying.
    markOnlineOnConnect: false,
    // Own messages are in the outbox, and the server's acks say whether they arrived.
    emitOwnEvents: false,
    syncFullHistory: false,
    shouldSyncHistoryMessage: takesHistory,
    shouldIgnoreJid: isIgnored,
    getMessage: async ({ id }) => (id ? options.outgoing(id) : undefined),
    // The store is a local file: retrying does not help, and Baileys would retry 10 times for 3 s with all sessions locked.
    transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
    generateHighQualityLinkPreview: false,
  } satisfies Partial<UserFacingSocketConfig>;
  return (one) => ({ ...shared, ...one });
}

/**
 * Accepts only the parts of the history that map LIDs to phones. Baileys also asks this for RECENT, to decide whether a first login delays its
 * events until a history arrives (20 s); false is right, because messages reach the inbox as they are decrypted.
 */
function takesHistory({ syncType }: proto.Message.IHistorySyncNotification): boolean {
  const { INITIAL_BOOTSTRAP, NON_BLOCKING_DATA } = proto.Message.HistorySyncType;
  return syncType === INITIAL_BOOTSTRAP || syncType === NON_BLOCKING_DATA;
}
