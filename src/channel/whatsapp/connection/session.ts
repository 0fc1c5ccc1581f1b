import {
  makeWASocket,
  type ConnectionState,
  type AuthenticationCreds,
  type BinaryNode,
  type ReachoutTimelockState,
  type UserFacingSocketConfig,
  type WAMessage,
  type WASocket,
  type WAVersion,
} from "@whiskeysockets/baileys";
import { waitAtMost, type Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { ChannelLink } from "../../channel.ts";
import type { JournalRow, WhatsAppRecords } from "../../whatsapp-records.ts";
import { deferred } from "../../deferred.ts";
import { openAuthState } from "../keys/auth-state.ts";
import type { Pairing } from "./pairing.ts";
import type { Ending } from "./reactions.ts";
import { ownAddresses, type OwnAddresses } from "../receiving/received.ts";
import { hardenRepository, type HardenedRepository } from "../keys/signal-repository.ts";
import { watchSocket } from "./watch.ts";

/** Callbacks of one socket. None may throw. Called synchronously, and not after `ended`. */
export interface SessionEvents {
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
  acked(messageId: string, error: number | null): void;
  mapping(phoneJid: string, lidJid: string): void;
  /** The messages that waited at the server at login are received and decrypted. */
  handedOver(): void;
  /** The server's time at login, epoch ms (resolution of seconds). Called before the waiting messages arrive. */
  serverTime(ms: number): void;
  reachOut(lock: ReachoutTimelockState): void;
  storeFailed(error: unknown): void;
}

export interface SessionOptions {
  readonly records: WhatsAppRecords;
  readonly clock: Clock;
  readonly log: Log;
  readonly version: WAVersion;
  readonly socketOptions: (
    one: Pick<UserFacingSocketConfig, "auth"> &
      Pick<Required<UserFacingSocketConfig>, "makeSignalRepository" | "version">,
  ) => UserFacingSocketConfig;
  readonly pairing: Pairing;
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
  const { clock, events, records, pairing } = options;
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
    if (update.qr) pairing.offer(update.qr, (phone) => socket.requestPairingCode(phone), onLink);
    if (update.isNewLogin) {
      options.log.info("whatsapp: linked; WhatsApp asks to connect again");
      events.linked();
    }
    if (update.connection === "open") {
      openedAtMs = clock.monotonicMs();
      events.opened(socket, ownOf(auth.creds));
      // Baileys tells the answer as an update. A server that does not answer tells it by a refusal (463) or a notification later.
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
