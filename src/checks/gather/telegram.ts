import { openBotApi, type BotApi } from "../../channel/telegram/bot-api.ts";
import { failureOf } from "../../channel/telegram/failure.ts";
import type { Clock } from "../../clock.ts";
import { mask } from "../../log.ts";
import type { TelegramFacts, TelegramRefusal } from "../facts.ts";

/** Longer than bots pause after a 409 before they poll again, s: a second poller shows itself within that time. */
const pollSeconds = 6;

export interface TelegramProbe {
  readonly token: string;
  readonly apiRoot: string;
  readonly webhook: { readonly secret: string } | null;
  readonly clock: Clock;
  readonly onDate: (date: string | null, tookMs: number) => void;
  /** Fetch updates, without confirming any, to see whether another program does; false while a bot runs here. */
  readonly polls: boolean;
}

/** Asks Telegram who the bot is and how its updates are delivered. Confirms no update and sets no webhook. */
export async function gatherTelegram(probe: TelegramProbe): Promise<TelegramFacts> {
  const { token, apiRoot, clock } = probe;
  const api = openBotApi(token, apiRoot, pollSeconds, clock, probe.onDate);
  try {
    const bot = await api
      .call((raw, signal) => raw.getMe(signal))
      .catch((error: unknown): TelegramRefusal => refusalOf(error, token));
    if ("type" in bot) return { bot, webhook: null, otherPoller: null, live: null };
    const webhook = await webhookOf(api, [token, probe.webhook?.secret ?? token]);
    const mayPoll = probe.polls && probe.webhook === null && webhook?.url === "";
    const otherPoller = mayPoll ? await isPolledElsewhere(api, token, webhook.waiting) : null;
    return { bot: { username: bot.username }, webhook, otherPoller, live: null };
  } finally {
    await api.close();
  }
}

async function webhookOf(api: BotApi, secrets: readonly string[]): Promise<TelegramFacts["webhook"]> {
  try {
    const info = await api.call((raw, signal) => raw.getWebhookInfo(signal));
    const lastError = info.last_error_message === undefined ? null : mask(info.last_error_message, secrets);
    return { url: mask(info.url ?? "", secrets), waiting: info.pending_update_count, lastError };
  } catch {
    return null;
  }
}

/** A poll that answers at once, since updates wait, proves nothing: then nobody seems to fetch them. Null: the poll failed otherwise. */
async function isPolledElsewhere(api: BotApi, token: string, waiting: number): Promise<boolean | null> {
  if (waiting > 0) return false;
  try {
    await api.poll(null, new AbortController().signal);
    return false;
  } catch (error) {
    return failureOf(error, token).type === "conflict" ? true : null;
  }
}

function refusalOf(error: unknown, token: string): TelegramRefusal {
  const { type, why } = failureOf(error, token);
  return { type: type === "unauthorised" || type === "conflict" ? type : "other", why };
}
