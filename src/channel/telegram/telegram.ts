import type { Clock } from "../../clock.ts";
import { allLanguages, type Language } from "../../domain/language.ts";
import type { Role } from "../../domain/person.ts";
import type { Log } from "../../log.ts";
import type { Channel } from "../channel.ts";
import { openBotApi } from "./bot-api.ts";
import { createCourtesies, type CommandList } from "./courtesies.ts";
import { pollLoop } from "./poll-loop.ts";
import { createSending, type Command } from "./sending.ts";

export interface TelegramOptions {
  /** The bot token of BotFather. It appears in no log, no answer and no error of this channel. */
  readonly token: string;
  /** Root of the Bot API: `https://api.telegram.org`, or a server of one's own. A path is allowed. */
  readonly apiRoot: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The command list of a role in a language (null: the shop's); `anyone` is what a stranger sees. Names: 1–32 of `[a-z0-9_]`. */
  readonly commandsFor: (role: Role | "anyone", language: Language | null) => readonly Command[];
  /** The one sentence said in a group before leaving it. */
  readonly groupLine: string;
  /** What the button that shares one's own phone says. */
  readonly contactLabel: (language: Language | null) => string;
  /** How long a poll waits for news, s; Telegram caps it at 50. Lower it behind a proxy that cuts idle connections. */
  readonly pollTimeoutSeconds?: number;
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

/** Makes the Telegram channel: long polling, private chats only. Connects in `start`. */
export function createTelegram(options: TelegramOptions): Channel {
  const { token, clock, log, commandsFor, groupLine, contactLabel } = options;
  const api = openBotApi(token, options.apiRoot, options.pollTimeoutSeconds ?? 30, clock);
  const courtesies = createCourtesies({ api, token, clock, log, groupLine });
  const stopping = new AbortController();
  let receiving: Promise<void> | null = null;
  let username: string | null = null;
  const onBot = (name: string) => {
    username = name;
  };
  const stop = async () => {
    stopping.abort();
    await receiving;
  };
  return {
    name: "telegram",
    start(accept) {
      if (receiving !== null) throw new Error("telegram: started twice");
      receiving = pollLoop({ api, token, clock, log, accept, events: courtesies, onBot, stop: stopping.signal });
      courtesies.publish(listsOf(commandsFor), stopping.signal);
      return Promise.resolve();
    },
    send: createSending({ api, token, commandsFor, contactLabel }),
    startLink: (payload) => (username === null ? null : `https://t.me/${username}?start=${payload}`),
    stop,
    async close() {
      await stop();
      await api.close();
    },
  };
}
