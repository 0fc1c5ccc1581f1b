import { Curve, type BinaryNode, type proto } from "@whiskeysockets/baileys";
import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { listenOn } from "../../loopback.ts";
import type { BotMessage } from "./media/bot-message.ts";
import { makeCertificateChain } from "./wire/certificate-chain.ts";
import { Connection } from "./connection.ts";
import { ContactPeer, type Contact } from "./phones/contact-peer.ts";
import { Delivery } from "./delivery.ts";
import type { Device } from "./pairing/device.ts";
import type { PlannedFault } from "../faults.ts";
import { type Fault, type FaultPlan, WhatsAppFaults } from "./faults.ts";
import { ownerSays, takeMessage } from "./from-bot.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { kick, logIn, type Kick } from "./login.ts";
import { MediaHost } from "./media/media-host.ts";
import { OwnerPhone } from "./phones/owner-phone.ts";
import { Pairing } from "./pairing/pairing.ts";
import { answerIq, reachOutOf } from "./queries.ts";
import { malformedJid, stanza } from "./wire/stanza.ts";
import { WebSocketEnd } from "./wire/web-socket.ts";
import { contactOf, seconds, type World } from "./world.ts";

export interface WhatsAppServerOptions {
  /** Digits of the shop's number, as in its address. */
  readonly phone?: string;
  /** Absent: a free one. */
  readonly port?: number;
  readonly nowMs?: () => number;
}

export interface ContactOptions {
  /** Digits, as in the address (`5215500000001`); null: the bot can't learn it from the network. */
  readonly phone: string | null;
  /** Digits. With one, they are addressed by it, and the phone's address comes along as `sender_pn`. */
  readonly lid?: string | null;
  readonly name?: string;
  /** They have a phone, but their stanzas don't tell it until `sharePhone`. */
  readonly phoneHidden?: boolean;
}

/**
 * A WhatsApp server for tests, on loopback: Noise handshake with signed certificates, linking by QR and by code, login, queries, messages encrypted and
 * decrypted with libsignal by contacts and by the phone that owns the account, receipts, a queue for absent devices, a media host, and faults of all kinds. It
 * refuses what the real one is known to refuse, and notes every breach in `violations`.
 *
 * It cannot prove anything about the real server's limits and moods (how often one may write, when it answers 463, which versions it still accepts), how phones
 * show a repeated id, the real certificate chain, history and settings of a real account, groups, calls and newsletters.
 */
export interface WhatsAppServer {
  /** `ws://127.0.0.1:port/ws/chat` */
  readonly url: string;
  /** Public key of its certificate root, 32 bytes: what `WA_CERT_DETAILS.PUBLIC_KEY` has to be for strict verification. */
  readonly rootKey: Uint8Array;
  /** The number of the shop. */
  readonly account: { readonly phone: string; readonly phoneJid: string; readonly lidJid: string };
  /** The owner's phone scans the QR from `connection.update {qr}`. Resolves when the client is linked. */
  scan(qrText: string): Promise<void>;
  /** The owner types the client's code into the phone, once a client has requested one. Rejects a wrong code. */
  typeCode(code: string): Promise<void>;
  /** True if a device is linked. */
  readonly paired: boolean;
  contact(options: ContactOptions): Contact;
  /** The owner writes in a contact's chat on the shop's phone; returns the message id. */
  ownerSays(to: Contact, text: string): string;
  /** The bot's messages on the owner's phone. */
  readonly copies: readonly { readonly id: string; readonly chat: string }[];
  /** Plans a fault. */
  fault(fault: Fault, plan?: FaultPlan): PlannedFault<Fault>;
  /** Ends the connection of the bot; throws when there is none. */
  kick(how: Kick): void;
  /** Sends any stanza (a call, a group message, a notification) to the linked devices; it is queued like a message. */
  sendStanza(node: BinaryNode): void;
  /** Forbids the account to write first to anybody until then, epoch ms; null: allows it. The linked devices are told. */
  lockReachOut(untilMs: number | null): void;
  /** Redelivers a contact's message, as the same stanza. */
  redeliver(messageId: string): void;
  /** Messages that the bot (the last linked device) has neither confirmed nor refused. */
  readonly queue: number;
  /** Resolves when `queue` is 0 and nothing is in flight. */
  waitUntilConfirmed(): Promise<void>;
  /** True if a linked client is logged in. Messages wait while none is. */
  readonly online: boolean;
  /** Number of connections so far. */
  readonly connections: number;
  /** Number of successful logins. */
  readonly logins: number;
  waitForLogin(count: number, withinMs?: number): Promise<void>;
  /** Cuts every connection, like a network loss. */
  cutConnections(): void;
  /** Every stanza of every connection, in order, decoded. */
  readonly journal: readonly JournalEntry[];
  /** Resolves with the first stanza that matches `which`; with `count`, with that many matches. */
  waitForStanza(which: (entry: JournalEntry) => boolean, count?: number): Promise<JournalEntry>;
  waitForMessage(contact: Contact, which: (message: BotMessage) => boolean, withinMs?: number): Promise<BotMessage>;
  /** Protocol violations of the bot, whose stanza was refused or connection cut. */
  readonly violations: readonly string[];
  /** `host`: `127.0.0.1:port`, by HTTPS. */
  readonly media: { readonly uploads: number; readonly host: string };
  /** Path of the media host's certificate (PEM), for `NODE_EXTRA_CA_CERTS`. */
  readonly caPath: string;
  close(): Promise<void>;
  /** For `pairOffline`. */
  readonly phone: OwnerPhone;
}

/** Starts the server on loopback. */
export async function startWhatsAppServer(options: WhatsAppServerOptions = {}): Promise<WhatsAppServer> {
  const nowMs = options.nowMs ?? (() => Date.now());
  const violations: string[] = [];
  const violation = (why: string) => {
    violations.push(why);
  };
  const journal = new Journal(nowMs);
  const faults = new WhatsAppFaults();
  const world: World = {
    phone: new OwnerPhone(options.phone ?? "5215500000000", "100000000000001"),
    contacts: [],
    delivery: new Delivery(violation, () => journal.changed()),
    faults,
    journal,
    media: new MediaHost(faults, violation),
    pairing: new Pairing(),
    connections: new Set(),
    nowMs,
    reachOutEndsMs: null,
    violation,
  };
  world.pairing.world = world;
  await world.media.start();
  const listening = await listen(world, options.port ?? 0);
  const { url, rootKey, close } = listening;
  return Object.assign(views(world, violations, listening), controls(world, violations), { url, rootKey, close });
}

interface Listening {
  readonly url: string;
  readonly rootKey: Uint8Array;
  readonly opened: () => number;
  readonly close: () => Promise<void>;
}

async function listen(world: World, port: number): Promise<Listening> {
  const staticKeys = Curve.generateKeyPair();
  const chain = makeCertificateChain(staticKeys.public, world.nowMs());
  let opened = 0;
  const http = createServer((_request, response) => response.writeHead(404).end());
  http.on("upgrade", (request: IncomingMessage, tcp: Duplex) => {
    const socket = WebSocketEnd.accept(request, tcp);
    if (!socket) return;
    opened += 1;
    const connection = new Connection({
      socket,
      number: opened,
      staticKeys,
      certificates: chain.encoded,
      journal: world.journal,
      faults: world.faults,
      onHello: (one, key, payload) => greet(world, one, key, payload),
      onStanza: (one, node) => take(world, one, node),
      onClose: (one) => forget(world, one),
      onViolation: (why) => world.violation(why),
    });
    world.connections.add(connection);
    if (world.faults.strike(["cutAtConnect"])) connection.cut();
    world.journal.changed();
  });
  world.faults.all.onLift = () => {
    for (const connection of world.connections) connection.speak();
  };
  const listening = await listenOn(http, port);
  return {
    url: `ws://127.0.0.1:${listening.port}/ws/chat`,
    rootKey: chain.rootKey,
    opened: () => opened,
    close: async () => {
      world.faults.all.liftAll();
      for (const connection of world.connections) connection.cut();
      await listening.close();
      await world.media.close();
    },
  };
}

function greet(world: World, connection: Connection, staticKey: Buffer, payload: proto.ClientPayload): void {
  if (payload.devicePairingData) world.pairing.begin(connection, staticKey, payload);
  else logIn(world, connection, staticKey, payload);
}

function forget(world: World, connection: Connection): void {
  world.connections.delete(connection);
  world.delivery.gone(connection);
  world.pairing.gone(connection);
  world.journal.changed();
}

function take(world: World, connection: Connection, node: BinaryNode): void {
  const wrong = malformedJid(node);
  if (wrong !== null) {
    world.violation(`<${node.tag}> with an address that is none: ${wrong}`);
    connection.send(stanza("stream:error", {}, [stanza("xml-not-well-formed")]));
    connection.end();
    return;
  }
  const { device } = connection;
  if (!device) {
    world.pairing.stanza(connection, node);
    return;
  }
  if (node.tag === "iq") void answerIq(world, connection, device, node);
  else if (node.tag === "message") takeMessage(world, connection, device, node);
  else if (node.tag === "receipt") takeReceipt(world, connection, device, node);
  else if (node.tag === "ack") world.delivery.acked(device, node);
}

function takeReceipt(world: World, connection: Connection, device: Device, node: BinaryNode): void {
  const { id = "", to = "", type } = node.attrs;
  if (!world.delivery.receipted(device, node)) world.violation(`a receipt for ${id}, which was never sent`);
  connection.send(stanza("ack", { class: "receipt", id, from: to, type }));
  if (type !== "retry") return;
  const [retry] = Array.isArray(node.content) ? node.content : [];
  contactOf(world, to)?.resend(id, Number(retry?.attrs.count ?? 1));
}

function controls(world: World, violations: readonly string[]) {
  const { phone, delivery, journal } = world;
  const logins = () => phone.logins;
  const broken = () => `violations: ${violations.join("; ") || "none"}`;
  const peer = (contact: Contact): ContactPeer => {
    const found = world.contacts.find((one) => one === contact);
    if (!found) throw new Error("a contact of another server");
    return found;
  };
  const live = () => [...world.connections].find(({ device }) => device !== null);
  const sendStanza = (node: BinaryNode) =>
    void delivery.inOrder(async () => {
      for (const device of phone.devices) delivery.push(device, node);
    });
  return {
    scan: async (qrText: string) => void (await world.pairing.scan(qrText)),
    typeCode: async (code: string) => void (await world.pairing.typeCode(code)),
    contact(options: ContactOptions): Contact {
      const made = new ContactPeer(world, options);
      world.contacts.push(made);
      return made;
    },
    ownerSays: (to: Contact, text: string) => ownerSays(world, peer(to), text),
    fault: (fault: Fault, plan?: FaultPlan) => world.faults.plan(fault, plan),
    kick(how: Kick) {
      const connection = live();
      if (!connection) throw new Error("the bot is not connected");
      kick(world, connection, how);
    },
    sendStanza,
    lockReachOut(untilMs: number | null) {
      world.reachOutEndsMs = untilMs;
      const update = { data: { xwa2_notify_account_reachout_timelock: reachOutOf(world) } };
      const named = { op_name: "NotificationUserReachoutTimelockUpdate" };
      const id = `lock-${untilMs ?? "over"}`;
      const attributes = { id, from: "s.whatsapp.net", type: "mex", t: seconds(world) };
      sendStanza(stanza("notification", attributes, [stanza("update", named, Buffer.from(JSON.stringify(update)))]));
    },
    redeliver: (messageId: string) => delivery.redeliver(messageId),
    waitUntilConfirmed: async () => {
      await delivery.inOrder(async () => {});
      const confirmed = () => (queueOf(world) === 0 ? true : undefined);
      await journal.until(() => `an empty queue instead of ${queueOf(world)}; ${broken()}`, confirmed);
    },
    waitForLogin: async (count: number, withinMs?: number) => {
      await journal.until(
        () => `login ${count}`,
        () => (logins() >= count ? true : undefined),
        withinMs,
      );
    },
    cutConnections() {
      for (const connection of world.connections) connection.cut();
    },
    waitForStanza: (which: (entry: JournalEntry) => boolean, count = 1) =>
      journal.until(
        () => `a stanza ${which.toString()}`,
        () => journal.entries.filter(which)[count - 1],
      ),
    waitForMessage: (contact: Contact, which: (message: BotMessage) => boolean, withinMs?: number) =>
      journal.until(
        () =>
          `a message ${which.toString()}; heard: ${JSON.stringify(contact.heard.map(({ text }) => text))}, ` +
          `undecryptable: ${contact.undecryptable}; ${broken()}`,
        () => contact.heard.find(which),
        withinMs,
      ),
  };
}

function queueOf({ phone, delivery }: World): number {
  const last = phone.devices.at(-1);
  return last ? delivery.queueOf(last) : 0;
}

function views(world: World, violations: readonly string[], listening: Listening) {
  const { phone } = world;
  return {
    account: { phone: phone.phone, phoneJid: phone.phoneJid, lidJid: phone.lidJid },
    get paired() {
      return phone.devices.length > 0;
    },
    copies: phone.copies,
    get queue() {
      return queueOf(world);
    },
    get online() {
      return [...world.connections].some(({ device }) => device !== null);
    },
    get connections() {
      return listening.opened();
    },
    get logins() {
      return phone.logins;
    },
    journal: world.journal.entries,
    violations,
    media: world.media,
    caPath: world.media.caPath,
    phone,
  };
}
