/** One socket to WhatsApp, from its opening to its end: pairing, and the watch over a socket that hangs. */
import {
  type AuthenticationCreds,
  type BinaryNode,
  type ConnectionState,
  makeWASocket,
  type UserFacingSocketConfig,
  type WAMessage,
  type WASocket,
  type WAVersion,
} from "@whiskeysockets/baileys";
import { renderUnicodeCompact } from "uqr";
import { type Clock, deferred, waitAtMost } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { ChannelLink } from "../../channel.ts";
import type { JournalRow, WhatsAppRecords } from "../../whatsapp-records.ts";
import { openAuthState } from "../keys/auth-state.ts";
import { type HardenedRepository, hardenRepository } from "../keys/signal-repository.ts";
import { ownAddresses, type OwnAddresses } from "../receiving/arrivals.ts";
import type { Ending } from "./reconnection.ts";
import type { ConnectionEvents } from "./socket-options.ts";

/** Callbacks of one socket. None may throw. Called synchronously, and not after `ended`. */
export interface SessionEvents extends Omit<ConnectionEvents, "opened" | "outgoing" | "closed"> {
  opened(socket: WASocket, own: OwnAddresses): void;
  /** A frame arrived while logged in. */
  frameReceived(): void;
  /** A new pairing code; it replaces the one before. */
  linking(link: ChannelLink): void;
  linked(): void;
  /** Rows that were committed together with the keys that decrypted them. */
  journal(rows: readonly JournalRow[], own: OwnAddresses): void;
  /** Messages that the account's phone resent in plain form; they have no row in the journal. */
  unjournalled(messages: readonly WAMessage[]): void;
  storeFailed(error: unknown): void;
}

interface SessionOptions {
  readonly records: WhatsAppRecords;
  readonly clock: Clock;
  readonly log: Log;
  readonly version: WAVersion;
  readonly socketOptions: (
    one: Pick<UserFacingSocketConfig, "auth"> &
      Pick<Required<UserFacingSocketConfig>, "makeSignalRepository" | "version">,
  ) => UserFacingSocketConfig;
  readonly offerPairing: ReturnType<typeof createPairing>;
  readonly events: SessionEvents;
}

/** One socket. Cannot be reused after its end. */
export interface Session {
  readonly ended: Promise<Ending>;
  /** Closes the socket. Resolves when it is closed, after two seconds at most if the peer does not answer. */
  end(): Promise<void>;
}

/** How long the peer may take to close its side, ms. */
const farewellMs = 2000;

/** Connects; logs in to the linked account, or offers pairing codes when none is linked. Throws what `makeWASocket` throws. */
export function openSession(options: SessionOptions): Session {
  const { clock, events, records, offerPairing } = options;
  let settle: ((ending: Ending) => void) | null = null;
  const ended = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  let openedAtMs: number | null = null;
  let over = false;
  let gone: Promise<void> = Promise.resolve();
  let unwatch: (() => void) | null = null;
  const received = deferred();

  const auth = openAuthState({
    records,
    clock,
    onStoreFailure: (error) => {
      if (over) return;
      events.storeFailed(error);
      finish(null, "the store could not write");
    },
    onJournal: (rows) => events.journal(rows, ownOf(auth.creds)),
    onMapping: (phoneJid, lidJid) => events.mapping(phoneJid, lidJid),
  });
  const repository = hardenRepository(records, auth.keys);
  const socket = makeWASocket(
    options.socketOptions({ auth, makeSignalRepository: repository.makeSignalRepository, version: options.version }),
  );
  /** Closes the socket first and the keys after it: the socket must not confirm anything that is not stored. */
  function finish(code: number | null, why: string) {
    if (over) return;
    over = true;
    unwatch?.();
    gone = closeSocket(clock, socket);
    auth.close();
    settle?.({ code, why, openForMs: openedAtMs === null ? null : clock.monotonicMs() - openedAtMs });
  }
  const onLink = (link: ChannelLink) => {
    if (!over) events.linking(link);
  };
  const onUpdate = (update: Partial<ConnectionState>) => {
    if (update.qr) offerPairing(update.qr, (phone) => socket.requestPairingCode(phone), onLink);
    if (update.isNewLogin) {
      options.log.info("whatsapp: linked; WhatsApp asks to connect again");
      events.linked();
    }
    if (update.connection === "open") {
      openedAtMs = clock.monotonicMs();
      events.opened(socket, ownOf(auth.creds));
      // Baileys reports the answer as an update. A server that does not answer reports it by a refusal (463) or a notification later.
      socket.fetchAccountReachoutTimelock().catch(() => {});
      void received.promise.then(() => repository.decrypted()).then(() => (over ? undefined : events.handedOver()));
    }
    if (update.reachoutTimeLock && !over) events.reachOut(update.reachoutTimeLock);
    if (update.receivedPendingNotifications) received.resolve();
    if (update.connection === "close") finish(...reasonOf(update.lastDisconnect?.error));
  };
  socket.ev.on("creds.update", () => auth.saveCreds());
  listen(options, socket, repository, onUpdate, () => over);
  socket.ws.on("frame", () => {
    if (!over && openedAtMs !== null) events.frameReceived();
  });
  const loggingIn = () => openedAtMs === null && auth.creds.account !== undefined;
  unwatch = watchSocket(clock, socket, loggingIn, (why) => finish(408, why));
  return {
    ended,
    end() {
      finish(null, "ended by us");
      return gone;
    },
  };
}

function listen(
  { log, events }: SessionOptions,
  { ev, ws }: WASocket,
  repository: HardenedRepository,
  onUpdate: (update: Partial<ConnectionState>) => void,
  over: () => boolean,
): void {
  /** Baileys does not catch errors of listeners: a throw would end the process. */
  const guarded =
    <T>(listener: (value: T) => void) =>
    (value: T) => {
      if (over()) return;
      try {
        listener(value);
      } catch (error) {
        log.error("whatsapp: a listener failed", { why: errorText(error) });
      }
    };
  const noteStanza = (node: BinaryNode) => repository.noteStanza(node);
  const onAck = ({ attrs }: BinaryNode) => events.acked(attrs.id ?? "", attrs.error ? Number(attrs.error) : null);
  ev.on("connection.update", guarded(onUpdate));
  ev.on(
    "messages.upsert",
    guarded(({ messages, requestId }) => {
      warnUndecrypted(log, messages);
      if (requestId !== undefined) events.unjournalled(messages.filter((one) => one.message));
    }),
  );
  ws.prependListener("CB:message", guarded(noteStanza));
  ws.on("CB:ack,class:message", guarded(onAck));
  const onSuccess = ({ attrs }: BinaryNode) => {
    if (Number(attrs.t) > 0) events.serverTime(Number(attrs.t) * 1000);
  };
  ws.prependListener("CB:success", guarded(onSuccess));
}

function ownOf({ me }: AuthenticationCreds): OwnAddresses {
  if (!me) throw new Error("the account is not linked, so it has no addresses");
  return ownAddresses(me);
}

/** Baileys throws Boom errors: the code is in `output.statusCode`. */
function reasonOf(error: Error | undefined): [code: number | null, why: string] {
  const code = (error as { output?: { statusCode?: unknown } } | undefined)?.output?.statusCode;
  return [typeof code === "number" ? code : null, error?.message ?? "closed"];
}

function warnUndecrypted(log: Log, messages: readonly WAMessage[]): void {
  const count = messages.filter((one) => !one.message).length;
  if (count > 0)
    log.warn("whatsapp: messages could not be decrypted; their senders were asked to send them again", { count });
}

/** Ends the socket. Baileys would wait without limit for the peer's close frame: after `farewellMs` the connection is cut. */
async function closeSocket(clock: Clock, socket: WASocket): Promise<void> {
  await waitAtMost(clock, farewellMs, socket.end(undefined));
  const { socket: webSocket } = socket.ws as unknown as { readonly socket: { terminate(): void } | null };
  webSocket?.terminate();
}

/** How often the socket is checked, ms. */
const checkMs = 30_000;
/** Silence after which the server is pinged, ms. Baileys pings every 30 s; this covers the case that its timer has died. */
const silenceMs = 180_000;
/** Timeout of that ping, ms. Baileys measures it by the system clock. */
const answerTimeoutMs = 10_000;
/** Longest time for a login to be accepted or refused, ms. */
const loginMs = 120_000;

/**
 * Detects a dead connection that the socket itself does not report. Returns the function that ends the watch.
 *
 * @param loggingIn True while a linked account is not logged in yet. Must be false during pairing, which has no time limit.
 * @param dead Called at most once, with the reason.
 */
function watchSocket(
  clock: Clock,
  socket: WASocket,
  loggingIn: () => boolean,
  dead: (why: string) => void,
): () => void {
  const startedMs = clock.monotonicMs();
  let heardMs = startedMs;
  let over = false;
  socket.ws.on("frame", () => {
    heardMs = clock.monotonicMs();
  });
  let cancel: (() => void) | null = null;
  const next = () => {
    if (!over) cancel = clock.after(checkMs, check);
  };
  const check = () => {
    if (loggingIn() && clock.monotonicMs() - startedMs >= loginMs) return dead("the login got no answer");
    if (clock.monotonicMs() - heardMs < silenceMs) return next();
    void ping();
  };
  const ping = async () => {
    const there = await answers(socket);
    if (over) return;
    if (there) next();
    else dead("the server has gone silent");
  };
  next();
  return () => {
    over = true;
    cancel?.();
  };
}

/** Pings the server; true when any frame arrives in time, a refusal included. */
async function answers(socket: WASocket): Promise<boolean> {
  const heard = new Promise<true>((resolve) => {
    socket.ws.once("frame", () => resolve(true));
  });
  const ping = { tag: "ping", attrs: {} };
  const attrs = { id: socket.generateMessageTag(), to: "s.whatsapp.net", type: "get", xmlns: "w:p" };
  // Resolves with undefined after the timeout; rejects when the connection is closed.
  const asked = socket.query({ tag: "iq", attrs, content: [ping] }, answerTimeoutMs);
  return Promise.race([heard, asked.then((answer: unknown) => answer !== undefined).catch(() => false)]);
}

export interface PairingOptions {
  /** The account's phone in international digits: link by code; null: link by QR. */
  readonly phone: string | null;
  /** Writes a line to standard output, which a service manager may keep. Codes must not go to `log`, which is forwarded too. */
  readonly print: (line: string) => void;
  /** Standard output is a terminal: draw the QR code. */
  readonly terminal: boolean;
  readonly log: Log;
}

/**
 * Gives the function that prints how to link the account, one per socket. It is called for each QR code that the server offers; `qr` is its content. With a phone
 * configured it requests a code once instead. Calls `offered` with what it printed.
 */
export function createPairing({ phone, print, terminal, log }: PairingOptions) {
  let asked = false;
  const show = (qr: string) => {
    log.info("whatsapp: not linked; a QR code is on standard output");
    if (!terminal) return print(qr);
    print(drawing(qr));
    print("WhatsApp: scan it with the shop's phone (Linked devices, Link a device).");
  };
  return (qr: string, requestCode: (phone: string) => Promise<string>, offered: (link: ChannelLink) => void): void => {
    if (phone === null) {
      show(qr);
      return offered({ qr });
    }
    if (asked) return;
    asked = true;
    requestCode(phone).then(
      (code) => {
        log.info("whatsapp: not linked; a pairing code is on standard output");
        print(`WhatsApp pairing code: ${code}`);
        offered({ code });
      },
      (error: unknown) => {
        log.warn("whatsapp: WhatsApp gave no pairing code", { why: errorText(error) });
      },
    );
  };
}

/** Draws white on black whatever the terminal's colours are: some phones do not read an inverted QR code. */
function drawing(qr: string): string {
  return renderUnicodeCompact(qr, { ecc: "L", border: 2 })
    .split("\n")
    .map((line) => `\u001B[97;40m${line}\u001B[0m`)
    .join("\n");
}
