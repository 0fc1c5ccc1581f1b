/** The socket of Baileys: the parts of it that are used, and its options, with its cache and its log. */
import {
  Browsers,
  type CacheStore,
  DEFAULT_CONNECTION_CONFIG,
  proto,
  type ReachoutTimelockState,
  type SocketConfig,
  type UserFacingSocketConfig,
  type WASocket,
  type WAVersion,
} from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import { errorText, type Log, mask } from "../../../log.ts";
import { BoundedMap } from "../../../domain/recent.ts";
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

/** The present socket of the account. Read it at each use: it changes with every reconnection. */
export interface AccountSocket {
  /** The socket while it is open and logged in; null otherwise. */
  readonly socket: WASocket | null;
  /** The bot's own addresses without device part; null until linked. */
  readonly own: { readonly phoneJid: string; readonly lidJid: string | null } | null;
}

/** Callbacks from the connection to the rest of the channel. */
export interface ConnectionEvents {
  /** The server's ack of a sent message: `error` is null, or its code. */
  acked(messageId: string, error: number | null): void;
  /** A phone address and a LID address belong to one person. */
  mapping(phoneJid: string, lidJid: string): void;
  /** Content of a sent message, for a phone that could not decrypt it; undefined when it is not known any more. */
  outgoing(messageId: string): Promise<proto.IMessage | undefined>;
  /** The server's time at login, epoch ms (resolution of seconds). Called before the waiting messages arrive. */
  serverTime(ms: number): void;
  /** WhatsApp's report about the account: whether it may write first. */
  reachOut(lock: ReachoutTimelockState): void;
  /** Logged in; `socket` is set. */
  opened(): void;
  /** The messages that waited at the server at login are received and decrypted. */
  handedOver(): void;
  /** The socket is closed. Messages that were written and not acked may or may not have arrived. */
  closed(): void;
}

const mostEntries = 10_000;

/**
 * Cache for Baileys whose entries expire after `keptMs`. Outlives the socket, unlike Baileys' own: the count of retry requests per message
 * must survive a reconnection.
 */
function createCache(clock: Clock, keptMs: number): CacheStore {
  const entries = new BoundedMap<string, { readonly value: unknown; readonly setAtMs: number }>(mostEntries);
  return {
    // Baileys' cache interface leaves the type to the caller.
    get(key: string) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (clock.monotonicMs() - entry.setAtMs <= keptMs) return entry.value as never;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.set(key, { value, setAtMs: clock.monotonicMs() });
    },
    del: (key) => entries.delete(key),
    flushAll: () => entries.clear(),
  };
}

type BaileysLog = SocketConfig["logger"];

/**
 * Logger for Baileys: writes its errors as warnings, its warnings as debug lines, and drops the rest. Logs only the message and the error's
 * text, masked. Must not log its objects: they hold stanzas, addresses and keys.
 */
export function baileysLog(log: Log): BaileysLog {
  const bridge: BaileysLog = {
    level: "warn",
    child: () => bridge,
    trace() {},
    debug() {},
    info() {},
    warn: (first, sentence) => log.debug("whatsapp: Baileys warns", fieldsOf(first, sentence)),
    error: (first, sentence) => log.warn("whatsapp: Baileys reports an error", fieldsOf(first, sentence)),
  };
  return bridge;
}

function fieldsOf(first: unknown, sentence: string | undefined) {
  const said = sentence ?? (typeof first === "string" ? first : "");
  const error = errorIn(first);
  return { said: mask(said).slice(0, 200), ...(error === null ? {} : { why: errorText(error) }) };
}

function errorIn(first: unknown): Error | null {
  if (first instanceof Error) return first;
  if (typeof first !== "object" || first === null) return null;
  const { err, error, e } = first as { readonly err?: unknown; readonly error?: unknown; readonly e?: unknown };
  return [err, error, e].find((one): one is Error => one instanceof Error) ?? null;
}
