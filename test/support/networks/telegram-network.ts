import { freePort } from "../processes/free-port.ts";
import type { Heard, Network } from "./network.ts";
import { people, type Who } from "../shop/people.ts";
import { inlineButtons, type BotMessage } from "./telegram-server/chats.ts";
import { startTelegramServer, type TelegramServer } from "./telegram-server/server.ts";

/** How a bot receives from Telegram. */
export type TelegramMode = "polling" | "webhook";

/** The mode of this run: `SHOP_TELEGRAM`; polling by default. */
const modeOfRun: TelegramMode = process.env["SHOP_TELEGRAM"] === "webhook" ? "webhook" : "polling";

/** The shop's people on Telegram, over the Bot API server of the tests. */
export interface TelegramNetwork extends Network {
  readonly name: "telegram";
  readonly server: TelegramServer;
  /** The settings with which a bot receives in this mode, whatever the others say. */
  envOf(mode: TelegramMode): { readonly [name: string]: string };
}

/** `passedMs`: how far the bots' clocks were moved; the network's follows them. */
export async function startTelegramNetwork(
  passedMs: () => number,
  mode: TelegramMode = modeOfRun,
): Promise<TelegramNetwork> {
  const nowMs = () => Date.now() + passedMs();
  const server = await startTelegramServer({ nowMs, repeatSlowdowns: false, webhookBackOffMs: 2 });
  const port = await freePort();
  const envOf = (one: TelegramMode) => ({
    TELEGRAM_WEBHOOK_URL: one === "webhook" ? `http://127.0.0.1:${port}/telegram/updates` : "",
    TELEGRAM_WEBHOOK_SECRET: "webhook_Jm4Rq7-Zx1Wd8Ks5Vn2Gt9Pb",
    HTTP_PORT: String(port),
  });
  const chatOf = (who: Who) => people[who].id;
  const messages = (who: Who) => server.messages(chatOf(who)).map(heard);
  const share = (who: Who) => {
    server.shareContact(chatOf(who), { kind: "own", phone: people[who].phone });
  };
  return {
    name: "telegram",
    title: "Telegram",
    tellsPhones: false,
    server,
    messages,
    envOf,
    env: () => ({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot, ...envOf(mode) }),
    prepare: () => Promise.resolve(),
    say(who, text, { quotesOwn, forwarded = false } = {}) {
      const replied = quotesOwn !== undefined && { replyTo: Number(quotesOwn) };
      return String(server.say(chatOf(who), text, { forwarded, ...replied }).messageId);
    },
    quote(who, { id }, text) {
      server.say(chatOf(who), text, { replyTo: Number(id) });
    },
    react() {
      throw new Error("The bot does not ask Telegram for reactions");
    },
    tap(who, message, label) {
      // Buttons are removed in parallel to everything else: an app may not have heard of it yet.
      server.tap(chatOf(who), Number(message.id), label, { evenIfGone: true });
    },
    share,
    introduce: share,
    async enter(who) {
      share(who);
      await server.waitForMessage(chatOf(who), (message) => message.text.includes("Te reconocí"));
    },
    follow(who, link) {
      const { origin, pathname, searchParams } = new URL(link);
      if (`${origin}${pathname}` !== `https://t.me/${server.bot.username}`) throw new Error(`${link} is another's`);
      const said = `/start ${searchParams.get("start")}`;
      server.say(chatOf(who), said);
      return said;
    },
    async waitForMessage(who, which, after) {
      const chat = chatOf(who);
      const wanted = (message: BotMessage) => server.messages(chat).indexOf(message) >= after && which(heard(message));
      return heard(await server.waitForMessage(chat, wanted));
    },
    waitUntilConfirmed: () => server.waitUntilConfirmed(),
    holdNextReply() {
      const held = server.fault("sendMessage", { type: "hang", applied: true });
      return () => held.release();
    },
    keyOf: (who) => `telegram:${chatOf(who)}`,
    close: () => server.close(),
  };
}

function heard({ messageId, text, firstMarkup, file, shownAs = "document", deleted }: BotMessage): Heard {
  return {
    id: String(messageId),
    text: file ? text.slice(`[${file.name}] `.length) : text,
    // Buttons that copy are never pressed, since they send nothing.
    options: inlineButtons(firstMarkup).flatMap((button) => ("copy_text" in button ? [] : [button.text])),
    file: file ? { name: file.name, shownAs, read: async () => Buffer.from(await file.arrayBuffer()) } : null,
    removed: deleted,
  };
}
