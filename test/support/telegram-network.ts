import type { Heard, Network } from "./network.ts";
import { people, type Who } from "./people.ts";
import { inlineButtons, type BotMessage } from "./telegram-server/chats.ts";
import { startTelegramServer, type TelegramServer } from "./telegram-server/server.ts";

/** Somebody whom the bot does not know and who is in nobody's way. */
const passerBy = 990;

/** The shop's people on Telegram, over the Bot API server of the tests. */
export interface TelegramNetwork extends Network {
  readonly name: "telegram";
  readonly server: TelegramServer;
}

export async function startTelegramNetwork(): Promise<TelegramNetwork> {
  const server = await startTelegramServer({ repeatSlowdowns: false });
  const chatOf = (who: Who) => people[who].id;
  const messages = (who: Who) => server.messages(chatOf(who)).map(heard);
  const introduce = (who: Who) => {
    server.shareContact(chatOf(who), { kind: "own", phone: people[who].phone });
  };
  return {
    name: "telegram",
    server,
    messages,
    env: () => ({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot }),
    prepare: () => Promise.resolve(),
    say(who, text) {
      server.say(chatOf(who), text);
    },
    tap(who, message, label, options = {}) {
      server.tap(chatOf(who), Number(message.id), label, options);
    },
    introduce,
    async enter(who) {
      introduce(who);
      await server.waitForMessage(chatOf(who), (message) => message.text.includes("Te reconocí"), 45_000);
    },
    follow(who, link) {
      const { origin, pathname, searchParams } = new URL(link);
      if (`${origin}${pathname}` !== `https://t.me/${server.bot.username}`) throw new Error(`${link} is another's`);
      const said = `/start ${searchParams.get("start")}`;
      server.say(chatOf(who), said);
      return said;
    },
    async waitForMessage(who, which, after, timeoutMs) {
      const chat = chatOf(who);
      const wanted = (message: BotMessage) => server.messages(chat).indexOf(message) >= after && which(heard(message));
      return heard(await server.waitForMessage(chat, wanted, timeoutMs));
    },
    waitUntilConfirmed: (timeoutMs) => server.waitUntilConfirmed(timeoutMs),
    inOneBatch: (act) => inOneBatch(server, act),
    keyOf: (who) => `telegram:${chatOf(who)}`,
    close: () => server.close(),
  };
}

function heard({ messageId, text, firstMarkup, file, shownAs = "document", deleted }: BotMessage): Heard {
  return {
    id: String(messageId),
    text,
    options: inlineButtons(firstMarkup).map((button) => button.text),
    file: file ? { name: file.name, shownAs, read: async () => Buffer.from(await file.arrayBuffer()) } : null,
    removed: deleted,
  };
}

/** Holds the bot's poll back while `act` is said. */
async function inOneBatch(server: TelegramServer, act: () => void): Promise<void> {
  const number = server.journal.filter((entry) => entry.method === "getUpdates").length + 1;
  const held = server.fault("getUpdates", { type: "hang", applied: false }, { call: number });
  // A poll is under way already: it has to end before the next one can be held.
  server.say(passerBy, "buenas");
  const poll = await server.waitForArrival("getUpdates", number, 45_000);
  const before = server.updates.length;
  act();
  const said = server.updates
    .slice(before)
    .map((update) => update.update_id)
    .join();
  held.release();
  await server.waitForArrival("getUpdates", number + 1, 45_000);
  const handed = poll.updateIds?.join() ?? "nothing";
  if (handed !== said) throw new Error(`Said ${said}, but the batch held ${handed}`);
}
