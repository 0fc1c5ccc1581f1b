/**
 * Keeps one account connected: one socket after another, each a `Session`. Entry point: `createConnection`.
 * Before each socket it waits until received messages are stored and until no stop is stored; after each, `Reconnection` decides the pause.
 * Must not open two sockets at once, must not connect after a 401, 403 or 440 until a person resumes the channel, and not on the Cloud API's number.
 */
import type { WASocket, WAVersion } from "@whiskeysockets/baileys";
import { type Clock, sleep } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { LiveState } from "../../live-state.ts";
import { linkedNumber, type WhatsAppRecords } from "../../whatsapp-records.ts";
import { storedCreds } from "../keys/auth-state.ts";
import { type Arrivals, ownAddresses, type OwnAddresses } from "../receiving/arrivals.ts";
import { createReconnection, type ReconnectionOptions } from "./reconnection.ts";
import { createPairing, openSession, type PairingOptions, type Session, type SessionEvents } from "./session.ts";
import { type AccountSocket, type ConnectionEvents, socketOptionsFor } from "./socket-options.ts";

interface ConnectionOptions extends ReconnectionOptions {
  readonly records: WhatsAppRecords;
  readonly state: LiveState;
  /** True if another channel of the bot works on this number. */
  readonly isTaken: (number: string) => boolean;
  readonly wsUrl: string;
  readonly pairing: Omit<PairingOptions, "log">;
  readonly arrivals: Arrivals;
  readonly events: ConnectionEvents;
}

interface OpenAccountSocket {
  socket: WASocket | null;
  own: OwnAddresses | null;
}

export function createConnection(options: ConnectionOptions) {
  const { records, clock, log, state, arrivals, events } = options;
  const reconnection = createReconnection(options);
  const closing = new AbortController();
  let waiting = new AbortController();
  const account: OpenAccountSocket = { socket: null, own: null };
  const connect = sessionsOf(options, account);
  let running: Promise<void> = Promise.resolve();
  let session: Session | null = null;
  let begun = false;

  const begin = () => {
    clearAtStart(records);
    const me = storedCreds(records)?.me;
    if (me) arrivals.replayJournal((account.own = ownAddresses(me)));
    begun = true;
  };
  /** Opens one socket, waits for its end, and sleeps the pause after it. */
  const runSocket = async (): Promise<void> => {
    if (!begun) begin();
    // A new socket brings more messages: connect only when the store has taken the earlier ones.
    await arrivals.drained();
    waiting = new AbortController();
    if (await waitWhileStopped(options, closing.signal, waiting.signal)) reconnection.resumedByPerson();
    if (closing.signal.aborted) return;
    if (state.now().state === "stopped") state.connecting(null);
    if (isTaken(options)) return reconnection.refuse("the Cloud API works on this number");
    session = connect(reconnection.version());
    const ending = await session.ended;
    account.socket = null;
    state.connecting(ending.why);
    if (ending.openForMs !== null) events.closed();
    if (closing.signal.aborted) return;
    const pauseMs = await reconnection.after(ending);
    if (storedCreds(records) === null) account.own = null;
    if (pauseMs > 0) await sleep(clock, pauseMs, closing.signal);
  };
  const run = async () => {
    while (!closing.signal.aborted) {
      try {
        await runSocket();
      } catch (error) {
        const why = errorText(error);
        log.error("whatsapp: connecting failed in the program itself, trying again", { why });
        state.connecting(why);
        options.alarms.raise("storeFailed");
        await sleep(clock, reconnection.pauseMs(), closing.signal);
      }
    }
  };
  return {
    account: account as AccountSocket,
    /** Hands the journal's open messages to the inbox, then connects and reconnects until `close`. */
    start() {
      running = run();
    },
    /** Deletes the stored stop and connects at once; does nothing without a stop. Throws when the store cannot delete it. */
    resume() {
      if (records.stopped() === null) return;
      records.saveStopped(null);
      waiting.abort();
    },
    /** Closes the socket and stops reconnecting. No event is called afterwards. */
    async close() {
      closing.abort();
      waiting.abort();
      await arrivals.stop();
      await session?.end();
      await running;
      state.stopped(null);
    },
  };
}

/** True if another channel of the bot works on the linked account's number. */
function isTaken(options: Pick<ConnectionOptions, "records" | "isTaken">): boolean {
  const number = linkedNumber(options.records.creds());
  return number !== null && options.isTaken(number);
}

/** Returns the function that opens a session; all sessions report to the same events. */
function sessionsOf(options: ConnectionOptions, account: OpenAccountSocket): (version: WAVersion) => Session {
  const { records, clock, log, state, arrivals, alarms, events } = options;
  const socketOptions = socketOptionsFor({ clock, log, wsUrl: options.wsUrl, outgoing: (id) => events.outgoing(id) });
  const sessionEvents: SessionEvents = {
    ...events,
    opened(socket, own) {
      Object.assign(account, { socket, own });
      log.info("whatsapp: connected");
      arrivals.replayJournal(own);
      state.working();
      events.opened();
    },
    frameReceived: state.working,
    linking: state.linking,
    linked: () => state.connecting(null),
    journal: (rows, own) => arrivals.journal(rows, own),
    unjournalled: arrivals.unjournalled,
    storeFailed(error) {
      log.error("whatsapp: the store cannot write; the connection is given up until it can", { why: errorText(error) });
      alarms.raise("storeFailed");
    },
  };
  return (version) => {
    const offerPairing = createPairing({ ...options.pairing, log });
    return openSession({ records, clock, log, version, socketOptions, offerPairing, events: sessionEvents });
  };
}

/** How often a stopped connection checks whether a person has cleared the stop, ms. */
const lookMs = 30_000;
const resumeCommand = "node dist/src/main.js whatsapp-resume";
/** Nobody used the pairing codes. Unlike a stop from the server, a restart of the program clears it. */
const pairingEndedCode = 408;

export function clearAtStart(records: Pick<WhatsAppRecords, "stopped" | "saveStopped">): void {
  if (records.stopped()?.code === pairingEndedCode) records.saveStopped(null);
}

interface StopOptions {
  readonly records: Pick<WhatsAppRecords, "stopped">;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
}

/**
 * Waits while a stop is stored. Resolves with true when a person has cleared it, with false when there was none or `ended` aborted. Checks
 * again at once when `resumed` aborts.
 */
async function waitWhileStopped(options: StopOptions, ended: AbortSignal, resumed: AbortSignal): Promise<boolean> {
  const { records, clock, log, state } = options;
  for (let told = false; !ended.aborted; told = true) {
    const stop = records.stopped();
    if (stop === null) {
      if (told) log.info("whatsapp: resumed");
      return told;
    }
    const { code, why } = stop;
    if (!told) log.error("whatsapp: stopped; nothing is tried until it is resumed", { code, why, run: resumeCommand });
    state.stopped(`${code}: ${why}`);
    await sleep(clock, lookMs, resumed);
  }
  return false;
}
