import type { Clock } from "../../clock.ts";
import { allLanguages, type Language } from "../../domain/language.ts";
import type { Role } from "../../domain/person.ts";
import type { Log } from "../../log.ts";
import type { Accept, Channel } from "../channel.ts";
import { createLiveState } from "../live-state.ts";
import { deferred } from "../deferred.ts";
import { openBotApi } from "./bot-api.ts";
import { createCourtesies, type CommandList } from "./courtesies.ts";
import { pollLoop } from "./poll-loop.ts";
import { keepWebhook } from "./registration.ts";
import { createSending, type Command } from "./sending.ts";
import { createWebhook, type Webhook } from "./webhook.ts";

export interface TelegramOptions {
  /** The bot token of BotFather. It appears in no log, no answer and no error of this channel. */
  readonly token: string;
  /** Root of the Bot API: `https://api.telegram.org`, or a server of one's own. A path is allowed. */
  readonly apiRoot: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Told the `Date` of every answer, and how long the answer took, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
  /** The command list of a role in a language (null: the shop's); `anyone` is what a stranger sees. Names: 1–32 of `[a-z0-9_]`. */
  readonly commandsFor: (role: Role | "anyone", language: Language | null) => readonly Command[];
  /** The one sentence said in a group before leaving it. */
  readonly groupLine: string;
  /** What the button that shares one's own phone says. */
  readonly contactLabel: (language: Language | null) => string;
  /** How long a poll waits for news, s; Telegram caps it at 50. Lower it behind a proxy that cuts idle connections. */
  readonly pollTimeoutSeconds?: number;
  /** Receive by a webhook at this public address, which Telegram proves itself to by the secret (1–256 of `[A-Za-z0-9_-]`); absent or null: by polling. */
  readonly webhook?: { readonly url: string; readonly secret: string } | null;
}

/** As Telegram calls the languages of its apps. */
const codes = { "es-MX": "es", en: "en" } as const satisfies { readonly [language in Language]: string };

/** What strangers see: by the language of their app, where that is one of ours. */
function listsOf(commandsFor: TelegramOptions["commandsFor"]): CommandList[] {
  const byLanguage = allLanguages.map((language) => ({
    commands: commandsFor("anyone", language),
    language_code: codes[language],
  }));
  return [{ commands: commandsFor("anyone", null) }, ...byLanguage];
}

/** The channel, and what has to be put on an HTTP server for it. */
export interface Telegram extends Channel {
  /** What answers Telegram's posts to the path of the webhook's address; null when the channel polls. */
  readonly webhook: Pick<Webhook, "path" | "answer"> | null;
}

/**
 * Makes the Telegram channel: private chats only, by long polling or by a webhook. Connects in `start`; with a webhook, its path should
 * be answered by then.
 */
export function createTelegram(options: TelegramOptions): Telegram {
  const { token, clock, log, commandsFor, groupLine, contactLabel } = options;
  const api = openBotApi(token, options.apiRoot, options.pollTimeoutSeconds ?? 30, clock, options.onDate);
  const courtesies = createCourtesies({ api, token, clock, log, groupLine });
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
    const intake = { accept, log, events: courtesies };
    const shared = { api, token, clock, log, state, onBot, stop: stopping.signal };
    if (!options.webhook) return pollLoop({ ...shared, ...intake, onCaughtUp: backlog.resolve });
    webhook?.start({ ...intake, accept: (updates) => accept(updates).then(backlog.resolve) });
    return keepWebhook({ ...shared, ...options.webhook, onNothingWaits: backlog.resolve });
  };
  return {
    name: "telegram",
    webhook,
    start(accept) {
      if (receiving !== null) throw new Error("telegram: started twice");
      receiving = receive(accept);
      courtesies.publish(listsOf(commandsFor), stopping.signal);
      return Promise.resolve();
    },
    caughtUp: () => backlog.promise,
    send: createSending({ api, token, commandsFor, contactLabel }),
    startLink: (payload) => (username === null ? null : `https://t.me/${username}?start=${payload}`),
    state: () => state.now(),
    stop,
    async close() {
      await stop();
      await api.close();
    },
  };
}
