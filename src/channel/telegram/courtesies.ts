import type { LanguageCode } from "grammy/types";
import { backOffMs, sleep, type Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { BotApi } from "./bot-api.ts";
import { failureOf } from "./failure.ts";
import type { Tap } from "./from-telegram.ts";
import type { Command } from "./sending.ts";

export interface CourtesiesOptions {
  readonly api: BotApi;
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The one sentence said in a group before leaving it. */
  readonly groupLine: string;
}

/** Commands, for people whose app speaks a language (ISO 639-1), or for all others. */
export interface CommandList {
  readonly commands: readonly Command[];
  readonly language_code?: LanguageCode;
}

/** Calls beside the conversation, all best effort: nothing waits for them and nothing fails with them. */
export interface Courtesies {
  /** Ends the turning of a pressed button and removes its keyboard (`answerCallbackQuery`, `editMessageReplyMarkup`). */
  release(tap: Tap): void;
  /** Says the group line and leaves (`sendMessage`, `leaveChat`). */
  leave(chat: number, joined: boolean): void;
  /** Publishes the commands that everyone sees in a private chat (`setMyCommands`), until it succeeds or `stop` aborts. */
  publish(lists: readonly CommandList[], stop: AbortSignal): void;
}

/** Messages of a group that were written before the bot left still arrive: they are not worth a second farewell. */
const farewellQuietMs = 60_000;
const publishBaseMs = 15_000;
const publishLongestMs = 15 * 60_000;

/** Makes the courtesies of one bot. */
export function createCourtesies(options: CourtesiesOptions): Courtesies {
  const { api, clock, log, token } = options;
  const leaving = new Set<number>();
  const farewells = new Map<number, number>();

  async function attempt(what: string, run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      log.debug("telegram: a courtesy failed", { what, why: failureOf(error, token).why });
    }
  }

  async function farewell(chat: number): Promise<void> {
    const say = { chat_id: chat, text: options.groupLine };
    await attempt("the line to a group", () => api.call((raw, signal) => raw.sendMessage(say, signal)));
    await attempt("leaving a group", () => api.call((raw, signal) => raw.leaveChat({ chat_id: chat }, signal)));
    leaving.delete(chat);
  }

  return {
    release({ callbackId, chat, messageId }) {
      const answer = { callback_query_id: callbackId };
      void attempt("answering a tap", () => api.call((raw, signal) => raw.answerCallbackQuery(answer, signal)));
      if (messageId === null) return;
      const edit = { chat_id: chat, message_id: messageId };
      void attempt("removing a keyboard", () => api.call((raw, signal) => raw.editMessageReplyMarkup(edit, signal)));
    },
    leave(chat, joined) {
      const nowMs = clock.monotonicMs();
      for (const [old, atMs] of farewells) if (nowMs - atMs >= farewellQuietMs) farewells.delete(old);
      if (leaving.has(chat) || (!joined && farewells.has(chat))) return;
      leaving.add(chat);
      farewells.set(chat, nowMs);
      void farewell(chat);
    },
    publish(lists, stop) {
      void publish(options, lists, stop);
    },
  };
}

async function publish(options: CourtesiesOptions, lists: readonly CommandList[], stop: AbortSignal): Promise<void> {
  const { api, clock, log, token } = options;
  const scope = { type: "all_private_chats" as const };
  for (let attempt = 1; !stop.aborted; attempt += 1) {
    try {
      // A list of a language hides the one for all: one that somebody set by hand would stay in sight.
      for (const list of lists) await api.call((raw, signal) => raw.setMyCommands({ ...list, scope }, signal));
      return;
    } catch (error) {
      const failure = failureOf(error, token);
      if (failure.type === "refused") {
        log.error("telegram: the list of commands is refused", { why: failure.why });
        return;
      }
      const pauseMs = backOffMs(clock, attempt, publishBaseMs, publishLongestMs);
      await sleep(clock, failure.type === "wait" ? Math.max(failure.retryAfterMs, pauseMs) : pauseMs, stop);
    }
  }
}
