/**
 * grammY with its conversations plugin. `RUNNER=1`: with grammY runner, chats side by side and each in order, as its pages
 * advise for bots whose handlers take long.
 *
 * Pages followed: "Conversations" (builder functions, `external` for side effects, "Persisting Conversations" with a storage of type
 * `key`, "Conversational Plugins" for what must work inside), "Concurrency (runner)" (`run`, `sequentialize` by chat,
 * graceful stop), "Auto-retry", "Sessions: Known Storage Adapters" (file), "Error Handling" (`bot.catch`).
 */
import { join } from "node:path";
import { autoRetry } from "@grammyjs/auto-retry";
import { conversations, createConversation, type Conversation, type ConversationFlavor } from "@grammyjs/conversations";
import { run, sequentialize } from "@grammyjs/runner";
import { FileAdapter } from "@grammyjs/storage-file";
import { Bot, type Context } from "grammy";
import {
  apiRoot,
  customerOf,
  dataFolder,
  isNo,
  isSale,
  isYes,
  readAmount,
  readPhone,
  readTicket,
  sell,
  texts,
  token,
} from "./till.ts";

type OutsideContext = ConversationFlavor<Context>;

/** Waits for a text until `read` makes something of it; what it does not understand is asked again. */
async function answerTo<T>(
  conversation: Conversation<OutsideContext>,
  question: string,
  read: (text: string) => T | null,
) {
  for (;;) {
    const { message, reply } = await nextText(conversation);
    const value = read(message);
    if (value !== null) return { value, reply };
    await reply(question);
  }
}

async function nextText(conversation: Conversation<OutsideContext>) {
  const ctx = await conversation.waitFor("message:text");
  return { message: ctx.message.text, reply: (text: string) => ctx.reply(text) };
}

async function askCustomer(conversation: Conversation<OutsideContext>) {
  for (;;) {
    const { value: phone, reply } = await answerTo(conversation, texts.phone, readPhone);
    const { customer } = await conversation.external(async () => ({ customer: await customerOf(phone) }));
    if (typeof customer === "string") return { phone, customer, reply };
    await reply(customer === null ? texts.unknownPhone : texts.walletAway);
  }
}

async function sale(conversation: Conversation<OutsideContext>, ctx: Context): Promise<void> {
  await ctx.reply(texts.phone);
  const { phone, customer, reply } = await askCustomer(conversation);
  await reply(texts.amount);
  const amount = await answerTo(conversation, texts.amount, readAmount);
  await amount.reply(texts.ticket);
  const ticket = await answerTo(conversation, texts.ticket, (text) => readTicket(text) || null);
  const sold = { phone, customer, amount: amount.value, ticket: ticket.value };
  await ticket.reply(`${texts.summary(sold)}\n${texts.confirm}`);
  const decision = await answerTo(conversation, texts.confirm, (text) =>
    isYes(text) ? "yes" : isNo(text) ? "no" : null,
  );
  if (decision.value === "no") {
    await decision.reply(texts.cancelled);
    return;
  }
  const told = await conversation.external(() => sell(sold));
  await decision.reply(told);
}

const beside = process.env["RUNNER"] === "1";
const bot = new Bot<OutsideContext>(token, { client: { apiRoot } });
bot.api.config.use(autoRetry());
if (beside) bot.use(sequentialize((ctx) => ctx.chatId?.toString()));
bot.use(
  conversations({
    storage: { type: "key", version: 1, adapter: new FileAdapter({ dirName: join(dataFolder, "conversations") }) },
    // What is installed outside does not reach the contexts inside.
    plugins: [
      async (ctx, next) => {
        ctx.api.config.use(autoRetry());
        await next();
      },
    ],
  }),
);
bot.use(createConversation(sale));
bot.on("message:text", async (ctx) => {
  if (isSale(ctx.message.text)) await ctx.conversation.enter("sale");
  else await ctx.reply(texts.idle);
});
bot.catch(({ error }) => console.error(error));

if (beside) {
  const runner = run(bot);
  process.once("SIGTERM", () => void runner.stop());
} else {
  process.once("SIGTERM", () => void bot.stop());
  await bot.start();
}
