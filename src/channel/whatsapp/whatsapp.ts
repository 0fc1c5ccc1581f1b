/**
 * The WhatsApp channel: a linked device of the shop's own account, through Baileys; private chats only. Entry point: `createWhatsApp`.
 * `connection/` keeps the socket up, `keys/` stores keys and decrypted messages, `receiving/` turns messages into updates, `sending/` sends.
 * Must not confirm a message to WhatsApp before it is in the journal, must not print or log keys, and must not connect while a stop is stored.
 */
import type { Clock } from "../../clock.ts";
import { errorText, type Log } from "../../log.ts";
import type { Channel } from "../channel.ts";
import { textOfPayload, whatsappLink, type WhatsAppRecords } from "../whatsapp-records.ts";
import type { EarlySign } from "../../domain/shop.ts";
import { createEarlySigns, createLiveState } from "../live-state.ts";
import { createAlarms, type Alarms, type ConnectionAlarm } from "./connection/reconnection.ts";
import { createArrivals, createBacklog } from "./receiving/arrivals.ts";
import { checkCertificates, type CertificateCheck } from "./keys/certificate.ts";
import { createConnection } from "./connection/connection.ts";
import { redactLibsignalOutput } from "./connection/redact-libsignal-output.ts";
import type { SendingTexts } from "./sending/outgoing-content.ts";
import { createInbound, type Inbound } from "./receiving/from-whatsapp.ts";
import type { AccountSocket } from "./connection/socket-options.ts";
import { createReachOut, createSending, type Sending } from "./sending/sending.ts";
import { typingOf } from "./sending/message-sender.ts";

export interface WhatsAppOptions {
  readonly records: WhatsAppRecords;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: {
    /** The account's phone in international digits: link by code; null: link by QR. */
    readonly pairingPhone: string | null;
    /** Messages per second over all chats. */
    readonly sendsPerSecond: number;
    /** `wss://web.whatsapp.com/ws/chat`, or one's own server. */
    readonly wsUrl: string;
    readonly versionRefresh: boolean;
    readonly certificate: CertificateCheck;
  };
  /** True if another channel of the bot works on this number (ten digits, or foreign with its country). An account with such a number is not connected. */
  readonly isTaken: (number: string) => boolean;
  /** Called at each login with the server's time, epoch ms (resolution of seconds), before the waiting messages arrive. */
  readonly onServerTime?: (ms: number) => void;
  /** Called when a person must act. */
  readonly onAlarm: (what: ConnectionAlarm) => void;
  /** Called when an early sign of trouble begins. */
  readonly onSign: (sign: EarlySign) => void;
  /** Writes a line to standard output: how to link the account. */
  readonly print: (line: string) => void;
  /** Standard output is a terminal: draw the QR code. */
  readonly terminal: boolean;
  readonly texts: SendingTexts;
}

/** Creates the channel. Connects in `start`. */
export function createWhatsApp(options: WhatsAppOptions): Channel {
  const { records, clock, log, settings, onSign } = options;
  const alarms = createAlarms(options.onAlarm);
  const freeConsole = redactLibsignalOutput(log);
  const freeCurve = checkCertificates(settings.certificate, certificateAlarm(log, alarms));
  let inbound: Inbound | null = null;
  let sending: Sending | null = null;
  const received: Inbound = (messages) => started(inbound)(messages);
  const arrivals = createArrivals({ records, clock, log, received });
  const state = createLiveState(clock);
  const backlog = createBacklog({ clock, drained: () => arrivals.drained(), over: () => sending?.opened() });
  const signs = createEarlySigns({ channel: "whatsapp", clock, log, onSign });
  const reachOut = createReachOut(clock, signs, records);
  const connection = createConnection({
    records,
    clock,
    log,
    state,
    isTaken: options.isTaken,
    wsUrl: settings.wsUrl,
    versionRefresh: settings.versionRefresh,
    pairing: { phone: settings.pairingPhone, print: options.print, terminal: options.terminal },
    arrivals,
    alarms,
    events: {
      acked: (id, error) => sending?.acked(id, error),
      mapping: (phoneJid, lidJid) => learn(options, phoneJid, lidJid),
      outgoing: async (id) => sending?.outgoing(id),
      serverTime: (ms) => options.onServerTime?.(ms),
      reachOut: (lock) => reachOut.told(lock),
      opened: () => backlog.opened(),
      handedOver: () => backlog.handedOver(),
      closed() {
        backlog.closed();
        sending?.closed();
      },
    },
  });
  const { account } = connection;
  const showTyping = typingOf(account);
  sending = createSending({ ...options, ...settings, account, showTyping, signs, reachOut });
  return {
    name: "whatsapp",
    start(accept) {
      if (inbound !== null) throw new Error("whatsapp: start() was called twice; a channel starts once");
      inbound = createInbound({ account, records, accept: reachOut.hearing(accept), clock, log, showTyping });
      sending?.start(accept);
      connection.start();
      return Promise.resolve();
    },
    caughtUp: () => backlog.first,
    send: (message) => sending.send(message),
    startLink: (payload) => linkTo(account, textOfPayload(payload)),
    textLink: (text) => linkTo(account, text),
    state: () => state.now(),
    signs: () => signs.now(),
    resume: () => connection.resume(),
    async stop() {
      await Promise.all([sending.stop(), arrivals.stop()]);
    },
    async close() {
      await connection.close();
      freeCurve();
      freeConsole();
    },
  };
}

function started(inbound: Inbound | null): Inbound {
  if (inbound === null) throw new Error("whatsapp: a message arrived before start()");
  return inbound;
}

/** URL that opens a chat with the account, with the text already typed. */
function linkTo({ own }: AccountSocket, text: string): string | null {
  const digits = /^\d+(?=@)/.exec(own?.phoneJid ?? "")?.[0];
  return digits === undefined ? null : whatsappLink(digits, text);
}

function learn({ records, log }: WhatsAppOptions, phoneJid: string, lidJid: string): void {
  try {
    records.learn(phoneJid, lidJid);
  } catch (error) {
    // The next message of the same person brings the pair again.
    log.warn("whatsapp: a pair of addresses could not be saved", { why: errorText(error) });
  }
}

function certificateAlarm(log: Log, alarms: Alarms): (why: string) => void {
  return (why) => {
    log.error("whatsapp: the server's certificate is not valid", { why });
    alarms.raise("certificate");
  };
}
