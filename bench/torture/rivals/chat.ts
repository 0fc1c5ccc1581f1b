/**
 * Vercel's Chat SDK with its Telegram adapter behind a webhook; a switch over the step, which is kept as the state of the thread.
 *
 * Pages followed (in `node_modules/chat/docs`): "Handling Events" ("Thread state for multi-step flows": the state is set before the answer is posted),
 * "Direct Messages" (`onDirectMessage`), "Overlapping Messages" (`queue`, "never lose messages", with those that were skipped), "Error Handling" (wait
 * and post again when the rate is limited), "State Adapters"; the README of @chat-adapter/telegram (a webhook: its
 * "Polling" is for local development).
 */
import { serve } from "@hono/node-server";
import { createTelegramAdapter } from "@chat-adapter/telegram";
import { Chat, type Thread } from "chat";
import { FileState } from "./chat-state.ts";
import {
  apiRoot,
  customerOf,
  isNo,
  isSale,
  isYes,
  readAmount,
  readPhone,
  readTicket,
  sell,
  texts,
  token,
  webhookPort,
  type Sale,
} from "./till.ts";

interface ThreadState extends Partial<Sale> {
  readonly step: "idle" | "phone" | "amount" | "ticket" | "confirm";
}

type Till = Thread<ThreadState>;

async function takePhone(thread: Till, text: string): Promise<string> {
  const phone = readPhone(text);
  if (phone === null) return texts.phone;
  const customer = await customerOf(phone);
  if (customer === undefined) return texts.walletAway;
  if (customer === null) return texts.unknownPhone;
  await thread.setState({ step: "amount", phone, customer });
  return texts.amount;
}

async function takeAmount(thread: Till, text: string): Promise<string> {
  const amount = readAmount(text);
  if (amount === null) return texts.amount;
  await thread.setState({ step: "ticket", amount });
  return texts.ticket;
}

async function takeTicket(thread: Till, text: string, known: ThreadState): Promise<string> {
  const ticket = readTicket(text);
  if (ticket === "") return texts.ticket;
  await thread.setState({ step: "confirm", ticket });
  return `${texts.summary({ ...known, ticket } as Sale)}\n${texts.confirm}`;
}

async function takeDecision(thread: Till, text: string, known: ThreadState): Promise<string> {
  if (!isYes(text) && !isNo(text)) return texts.confirm;
  await thread.setState({ step: "idle" }, { replace: true });
  return isNo(text) ? texts.cancelled : sell(known as Sale);
}

async function answerTo(thread: Till, text: string): Promise<string> {
  const known = (await thread.state) ?? { step: "idle" };
  switch (known.step) {
    case "idle":
      if (!isSale(text)) return texts.idle;
      await thread.setState({ step: "phone" });
      return texts.phone;
    case "phone":
      return takePhone(thread, text);
    case "amount":
      return takeAmount(thread, text);
    case "ticket":
      return takeTicket(thread, text, known);
    case "confirm":
      return takeDecision(thread, text, known);
  }
}

/** Posts. Where the rate is limited it waits as long as it was told, and posts again. */
async function post(thread: Till, text: string): Promise<void> {
  try {
    await thread.post(text);
  } catch (error) {
    const { code, retryAfter = 5 } = error as { readonly code?: string; readonly retryAfter?: number };
    if (code !== "RATE_LIMITED") throw error;
    await new Promise((resolve) => void setTimeout(resolve, retryAfter * 1_000));
    await thread.post(text);
  }
}

const secretToken = "till-of-the-torture-bench";
const telegram = createTelegramAdapter({ mode: "webhook", botToken: token, secretToken, apiUrl: apiRoot });
const bot = new Chat<{ telegram: typeof telegram }, ThreadState>({
  userName: "till",
  adapters: { telegram },
  state: new FileState(),
  concurrency: "queue",
  logger: "warn",
});
bot.onDirectMessage(async (thread, message, _channel, context) => {
  for (const { text } of [...(context?.skipped ?? []), message]) await post(thread, await answerTo(thread, text));
});
await bot.initialize();

const address = { hostname: "127.0.0.1", port: webhookPort };
const server = serve({ ...address, fetch: (request) => bot.webhooks.telegram(request) });
process.once("SIGTERM", () => {
  server.close();
  void bot.shutdown();
});
// As the README does it with curl.
await fetch(`${apiRoot}/bot${token}/setWebhook`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ url: `http://${address.hostname}:${webhookPort}/`, secret_token: secretToken }),
});
