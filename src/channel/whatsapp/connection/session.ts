import {
  makeWASocket,
  type ConnectionState,
  type AuthenticationCreds,
  type BinaryNode,
  type UserFacingSocketConfig,
  type WAMessage,
  type WASocket,
  type WAVersion,
} from "@whiskeysockets/baileys";
import { sleep, type Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { ChannelLink, JournalRow, WhatsAppRecords } from "../../channel.ts";
import { deferred } from "../../deferred.ts";
import { openAuthState } from "../keys/auth-state.ts";
import type { Pairing } from "./pairing.ts";
import type { Ending } from "./reactions.ts";
import { ownAddresses, type OwnAddresses } from "../receiving/received.ts";
import { hardenRepository, type HardenedRepository } from "../keys/signal-repository.ts";
import { watchSocket } from "./watch.ts";

/** What one socket tells of its life. None may throw; all are called at once, never after `ended`. */
export interface SessionEvents {
  opened(socket: WASocket, own: OwnAddresses): void;
  /** Something came from the server over a socket that is logged in. */
  frameReceived(): void;
  /** What a person can link the account with, until it is renewed or `linked`. */
  linking(link: ChannelLink): void;
  linked(): void;
  /** Committed together with the keys that decrypted them. */
  journal(rows: readonly JournalRow[], own: OwnAddresses): void;
  /** Messages that were never encrypted for us, as the account's phone gives them on request. */
  unjournalled(messages: readonly WAMessage[]): void;
  acked(messageId: string, error: number | null): void;
  mapping(phoneJid: string, lidJid: string): void;
  /** What waited at the server when we logged in has been handed over and is decrypted. */
  handedOver(): void;
  /** What time it is, by the server that lets in, epoch ms (it counts in seconds); before anything that waited there. */
  serverTime(ms: number): void;
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

/** One socket, from its making to its end. */
export interface Session {
  readonly ended: Promise<Ending>;
  /** Ends it. Resolves when the connection is given up, a silent peer's as well. */
  end(): Promise<void>;
}

/** How long a peer may take to close its side. */
const farewellMs = 2000;

/** Connects, and either logs in to the linked account or offers to link one. Throws what Baileys throws when it makes a socket. */
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
  /** The socket stops sending before the store stops writing: what is not on disk must not be confirmed. */
  function finish(code: number | null, why: string) {
    if (over) return;
    over = true;
    unwatch?.();
    gone = giveUp(clock, socket);
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
      void received.promise.then(() => repository.decrypted()).then(() => (over ? undefined : events.handedOver()));
    }
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
  /** Baileys awaits no listener: what one throws would end the process. */
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
      tellUnreadable(log, messages);
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
  if (!me) throw new Error("an account that is not linked has no addresses");
  return ownAddresses(me);
}

/** Baileys' errors are Boom's: the code is in `output.statusCode`. */
function reasonOf(error: Error | undefined): [code: number | null, why: string] {
  const code = (error as { output?: { statusCode?: unknown } } | undefined)?.output?.statusCode;
  return [typeof code === "number" ? code : null, error?.message ?? "closed"];
}

function tellUnreadable(log: Log, messages: readonly WAMessage[]): void {
  const count = messages.filter((one) => !one.message).length;
  if (count > 0) log.warn("whatsapp: messages could not be read; their senders were asked for them again", { count });
}

/** Baileys waits for the peer's farewell for as long as it takes: a dead one is cut off. */
async function giveUp(clock: Clock, socket: WASocket): Promise<void> {
  const waiting = new AbortController();
  const closed = socket.end(undefined).finally(() => waiting.abort());
  await Promise.race([closed, sleep(clock, farewellMs, waiting.signal)]);
  const { socket: wire } = socket.ws as unknown as { readonly socket: { terminate(): void } | null };
  wire?.terminate();
}
