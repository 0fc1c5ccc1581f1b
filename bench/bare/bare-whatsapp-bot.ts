import {
  DisconnectReason,
  makeCacheableSignalKeyStore,
  makeWASocket,
  useMultiFileAuthState,
} from "@whiskeysockets/baileys";
import type { proto, WAMessage, WASocket } from "@whiskeysockets/baileys";
import { pino } from "pino";
import { answer } from "./balance.ts";
import { env } from "./wallet.ts";

/**
 * The rival on WhatsApp: Baileys as its README and its example write it. Keys in a folder of files (`useMultiFileAuthState`) behind a cache, every
 * message of `messages.upsert` answered at once, a new socket when the connection is lost. It answers *saldo*, and a phone, with the wallet calls of
 * the product: the collaborators once a minute, the customer each time. It keeps none of the product's promises: what it had received and not
 * answered when it died is lost, and so are the keys that its files had not been given yet.
 *
 * It reads the product's environment; its keys are in the folder `<DATABASE_PATH>.auth`.
 */
const logger = pino({ level: "error" });

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
