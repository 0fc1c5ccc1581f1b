/**
 * The Telegram channel: private chats only, by long polling or by a webhook. Entry point: `createTelegram`.
 * Updates go from `receiving.ts`, by long polling or by `webhook.ts`, to the inbox; messages go out through `sending.ts`.
 * Must not confirm an update to Telegram before it is stored, and must not put the bot token into logs, errors or answers.
 */
import type { LanguageCode } from "grammy/types";
import { type Clock, deferred } from "../../clock.ts";
import { chatId } from "../../domain/chat.ts";
import { allLanguages, type Language } from "../../domain/language.ts";
import type { Role } from "../../domain/person.ts";
import type { Log } from "../../log.ts";
import type { Accept, Channel } from "../channel.ts";
import { createLiveState } from "../live-state.ts";
import { openBotApi } from "./bot-api.ts";
import { LiveKeyboards } from "./keyboards.ts";
import { createSideCalls, type CommandList } from "./side-calls.ts";
import { pollLoop } from "./receiving.ts";
import { createWebhook, keepWebhook, type Webhook } from "./webhook.ts";
import { createSending, type Command } from "./sending.ts";

export interface TelegramOptions {
  /** The bot token that BotFather issued. */
  readonly token: string;
  /** Root of the Bot API: `https://api.telegram.org`, or one's own server. May contain a path. */
  readonly apiRoot: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Called with the `Date` header of every answer and how long the answer took, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
  /** Command list of a role in a language (null: the shop's default); `anyone`: for people without a role. Names: 1–32 of `[a-z0-9_]`. */
  readonly commandsFor: (role: Role | "anyone", language: Language | null) => Promise<readonly Command[]>;
  /** Sentence sent to a group before the bot leaves it. */
  readonly groupLine: string;
  /** Label of the button that shares the person's own phone. */
  readonly contactLabel: (language: Language | null) => string;
  /** How long nobody else can have begun to poll, ms. Absent or null: for as long as this process runs. */
  readonly leftMs?: (() => number) | null;
  /** Long-poll timeout, s; Telegram caps it at 50. Lower it behind a proxy that cuts idle connections. */
  readonly pollTimeoutSeconds?: number;
  /** Public URL of the webhook, and the secret (1–256 of `[A-Za-z0-9_-]`) that Telegram sends with each post; absent or null: poll instead. */
  readonly webhook?: { readonly url: string; readonly secret: string } | null;
}

/** Command lists for people without a role: one for each language of the bot, by its code of two letters (ISO 639-1), and one default. */
async function listsOf(commandsFor: TelegramOptions["commandsFor"]): Promise<CommandList[]> {
  const byLanguage = allLanguages.map(async (language) => ({
    commands: await commandsFor("anyone", language),
    language_code: new Intl.Locale(language).language as LanguageCode,
  }));
  return Promise.all([commandsFor("anyone", null).then((commands) => ({ commands })), ...byLanguage]);
}

export interface Telegram extends Channel {
  /** Handler that the HTTP server must call for posts to the webhook's path; null when the channel polls. */
  readonly webhook: Pick<Webhook, "path" | "answer"> | null;
}

/** Creates the channel. Connects in `start`; with a webhook, the HTTP server should answer its path by then. */
export function createTelegram(options: TelegramOptions): Telegram {
  const { token, clock, log, commandsFor, groupLine, contactLabel } = options;
  const api = openBotApi(token, options.apiRoot, options.pollTimeoutSeconds ?? 30, clock, options.onDate);
  const keyboards = new LiveKeyboards();
  const sideCalls = createSideCalls({ api, token, clock, log, keyboards, groupLine });
  const state = createLiveState(clock);
  const webhook = options.webhook ? createWebhook({ ...options.webhook, token, log, state }) : null;
  const stopping = new AbortController();
  let receiving: Promise<void> | null = null;
  let username: string | null = null;
  const backlog = deferred();
  const onBot = (name: string) => {
    username = name;
  };
  const stop = async () => {
    stopping.abort();
    await Promise.all([receiving, webhook?.stop()]);
    state.stopped(null);
  };
  const receive = (accept: Accept) => {
    const receiver = { accept, log, events: sideCalls };
    const shared = { api, token, clock, log, state, onBot, stop: stopping.signal };
    if (!options.webhook)
      return pollLoop({ ...shared, ...receiver, leftMs: options.leftMs ?? null, onCaughtUp: backlog.resolve });
    webhook?.start({ ...receiver, accept: (updates) => accept(updates).then(backlog.resolve) });
    return keepWebhook({ ...shared, ...options.webhook, onNothingWaits: backlog.resolve });
  };
  return {
    name: "telegram",
    webhook,
    start(accept) {
      if (receiving !== null) throw new Error("telegram: start() was called twice; a channel starts once");
      receiving = receive(accept);
      // People's messages come first.
      void backlog.promise.then(async () => sideCalls.publish(await listsOf(commandsFor), stopping.signal));
      return Promise.resolve();
    },
    ...(webhook && { receive: (accept: Accept) => webhook.start({ accept, log, events: sideCalls }) }),
    caughtUp: () => backlog.promise,
    send: createSending({ api, token, keyboards, commandsFor, contactLabel }),
    retire: (chat, prefix) => sideCalls.bare(keyboards.take(chat && chatId(chat), prefix)),
    startLink: (payload) => (username === null ? null : `https://t.me/${username}?start=${payload}`),
    textLink: (text) => (username === null ? null : `https://t.me/${username}?text=${encodeURIComponent(text)}`),
    state: () => state.now(),
    stop,
    async close() {
      await stop();
      await api.close();
    },
  };
}
