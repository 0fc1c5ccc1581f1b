import {
  DisconnectReason,
  makeCacheableSignalKeyStore,
  makeWASocket,
  useMultiFileAuthState,
} from "@whiskeysockets/baileys";
import type { proto, WAMessage, WASocket } from "@whiskeysockets/baileys";
import { pino } from "pino";
import { request } from "undici";

/**
 * The rival on WhatsApp: Baileys as its README and its example write it. Keys in a folder of files (`useMultiFileAuthState`) behind a cache, every
 * message of `messages.upsert` answered at once, a new socket when the connection is lost. It answers *saldo*, and a phone, with the wallet calls of
 * the product: the collaborators once a minute, the customer each time. It keeps none of the product's promises: what it had received and not
 * answered when it died is lost, and so are the keys that its files had not been given yet.
 *
 * It reads the product's environment; its keys are in the folder `<DATABASE_PATH>.auth`.
 */
interface Collaborator {
  readonly usertool_number: string;
}

interface Customer {
  readonly contact_name: string;
  readonly contact_balance: number;
}

interface Wallet {
  readonly wallet_key: string;
  readonly wallet_app_redeem: string;
}

interface WalletAnswer {
  readonly success: boolean;
  readonly result?: unknown;
}

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};
const walletUrl = env("WALLET_API_URL");
const apiKey = env("WALLET_API_KEY");
const staffFreshMs = 60_000;
const logger = pino({ level: "error" });

async function wallet(path: string, form: Record<string, string>): Promise<WalletAnswer> {
  const { body } = await request(walletUrl + path, {
    method: "POST",
    headers: { apikey: apiKey, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  });
  return (await body.json()) as WalletAnswer;
}

let staff: Promise<readonly Collaborator[]> = Promise.resolve([]);
let staffReadAtMs = Number.NEGATIVE_INFINITY;

async function isStaff(phone: string): Promise<boolean> {
  if (performance.now() - staffReadAtMs > staffFreshMs) {
    staffReadAtMs = performance.now();
    staff = wallet("/toolusers/get", {}).then(({ result }) => result as readonly Collaborator[]);
  }
  return (await staff).some((one) => one.usertool_number.endsWith(phone));
}

/** Asked for once, and not waited for at the start. */
const firstWallet = wallet("/wallet/get", {}).then(({ result }) => (result as readonly [Wallet])[0]);
const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

async function answer(phone: string, text: string): Promise<string> {
  if (!(await isStaff(phone))) return "No sé quién eres.";
  const asked = /^saldo (\d{10})$/.exec(text.trim().toLowerCase())?.[1];
  if (asked === undefined) return "Escribe saldo y un teléfono";
  const { wallet_key, wallet_app_redeem: link } = await firstWallet;
  const found = await wallet("/wallet/contact/get", { wallet_key, phone: asked });
  if (!found.success) return "No está registrado.";
  const { contact_name: name, contact_balance: balance } = found.result as Customer;
  const shown = `${asked.slice(0, 3)} ${asked.slice(3, 6)} ${asked.slice(6)}`;
  return `${name} (${shown}): saldo ${money.format(balance)}.\n${link}`;
}

/** What was said, for phones that ask for it again. */
const said = new Map<string, proto.IMessage>();

async function reply(socket: WASocket, { key, message }: WAMessage): Promise<void> {
  const text = message?.conversation ?? message?.extendedTextMessage?.text;
  const from = [key.remoteJid, key.remoteJidAlt].find((jid) => jid?.endsWith("@s.whatsapp.net"));
  if (key.fromMe === true || !key.remoteJid || !from || !text) return;
  const phone = from.replace(/[:@].*$/, "").slice(-10);
  const sent = await socket.sendMessage(key.remoteJid, { text: await answer(phone, text) });
  if (sent?.key.id && sent.message) said.set(sent.key.id, sent.message);
}

async function connect(): Promise<void> {
  const { state, saveCreds } = await useMultiFileAuthState(`${env("DATABASE_PATH")}.auth`);
  const socket = makeWASocket({
    waWebSocketUrl: env("WHATSAPP_WS_URL"),
    logger,
    auth: { creds: state.creds, keys: makeCacheableSignalKeyStore(state.keys, logger) },
    getMessage: ({ id }) => Promise.resolve(id ? said.get(id) : undefined),
    markOnlineOnConnect: false,
    syncFullHistory: false,
  });
  const stop = () => void socket.end(undefined);
  process.once("SIGTERM", stop);
  socket.ev.on("creds.update", () => void saveCreds());
  socket.ev.on("connection.update", ({ connection, lastDisconnect }) => {
    if (connection !== "close") return;
    process.off("SIGTERM", stop);
    const error = lastDisconnect?.error as { output?: { statusCode?: number } } | undefined;
    // No error: it was ended on purpose.
    if (error && error.output?.statusCode !== DisconnectReason.loggedOut) void connect();
    else process.exit(0);
  });
  socket.ev.on("messages.upsert", ({ messages, type }) => {
    if (type !== "notify") return;
    for (const message of messages) reply(socket, message).catch((error: unknown) => console.error(error));
  });
}

await connect();
