import type { InlineKeyboardButton, LanguageCode } from "grammy/types";
import { backOffMs, sleep, type Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import { type BotApi, failureOf } from "./bot-api.ts";
import type { Tap } from "./from-telegram.ts";
import type { LiveKeyboards } from "./keyboards.ts";
import type { Command } from "./sending.ts";

export interface SideCallsOptions {
  readonly api: BotApi;
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly keyboards: Pick<LiveKeyboards, "gone">;
  /** Sentence sent to a group before the bot leaves it. */
  readonly groupLine: string;
}

/** Commands for people whose app uses `language_code` (ISO 639-1); absent: for everyone else. */
export interface CommandList {
  readonly commands: readonly Command[];
  readonly language_code?: LanguageCode;
}

/** Messages written in a group before the bot left still arrive. No second group line within this time, ms. */
const farewellQuietMs = 60_000;
const publishBaseMs = 15_000;
const publishLongestMs = 15 * 60_000;

/** Best-effort Bot API calls beside the conversation. They return at once, never throw, and failures are only logged. */
export function createSideCalls(options: SideCallsOptions) {
  const { api, clock, log, token } = options;
  const leaving = new Set<number>();
  const farewells = new Map<number, number>();

  /** Returns why it failed. Null: it did not. */
  async function attempt(what: string, run: () => Promise<unknown>): Promise<string | null> {
    try {
      await run();
      return null;
    } catch (error) {
      const { why } = failureOf(error, token);
      log.debug("telegram: a side call failed", { what, why });
      return why;
    }
  }

  /** A server that does not know disabled buttons (before Bot API 10.3) says so once; then the keyboard goes. */
  let disables = true;
  async function edit(chat: string | number, messageId: number, rows: InlineKeyboardButton[][]): Promise<void> {
    const isDisabling = disables;
    const left = isDisabling ? rows : rows.filter((row) => row.every((one) => !("disabled" in one)));
    const markup = left.length > 0 && { reply_markup: { inline_keyboard: left } };
    const change = { chat_id: chat, message_id: messageId, ...markup };
    const why = await attempt("editing a keyboard", () =>
      api.call((raw, signal) => raw.editMessageReplyMarkup(change, signal)),
    );
    if (!isDisabling || why === null || !why.includes("inline keyboard button")) return;
    disables = false;
    await edit(chat, messageId, rows);
  }

  async function farewell(chat: number): Promise<void> {
    const say = { chat_id: chat, text: options.groupLine };
    await attempt("the line to a group", () => api.call((raw, signal) => raw.sendMessage(say, signal)));
    await attempt("leaving a group", () => api.call((raw, signal) => raw.leaveChat({ chat_id: chat }, signal)));
    leaving.delete(chat);
  }

  return {
    /** A button was pressed, whose update is about to be stored: its keyboard is left to `release`. */
    pressed({ chat, messageId, pressed }: Tap) {
      if (messageId !== null && pressed !== null) options.keyboards.gone(String(chat), messageId);
    },
    /**
     * A tap was stored: stops the spinner of the button (`answerCallbackQuery`), and reduces its keyboard to that button, disabled, and the buttons that copy
     * (`editMessageReplyMarkup`).
     */
    release({ callbackId, chat, messageId, pressed }: Tap) {
      const answer = { callback_query_id: callbackId };
      void attempt("answering a tap", () => api.call((raw, signal) => raw.answerCallbackQuery(answer, signal)));
      if (messageId === null || pressed === null) return;
      void edit(chat, messageId, pressed);
    },
    /** Removes the keyboards of these messages (`editMessageReplyMarkup`). */
    bare(messages: readonly { readonly chat: string; readonly messageId: number }[]) {
      for (const { chat, messageId } of messages) void edit(chat, messageId, []);
    },
    /** An update came from a chat that is not private: sends the group line and leaves (`sendMessage`, `leaveChat`). `joined`: the bot was just added. */
    leave(chat: number, joined: boolean) {
      const nowMs = clock.monotonicMs();
      for (const [old, atMs] of farewells) if (nowMs - atMs >= farewellQuietMs) farewells.delete(old);
      if (leaving.has(chat) || (!joined && farewells.has(chat))) return;
      leaving.add(chat);
      farewells.set(chat, nowMs);
      void farewell(chat);
    },
    /** Publishes the default commands of private chats (`setMyCommands`). Retries until it succeeds, Telegram refuses it or `stop` aborts. */
    publish(lists: readonly CommandList[], stop: AbortSignal) {
      void publish(options, lists, stop);
    },
  };
}

async function publish(options: SideCallsOptions, lists: readonly CommandList[], stop: AbortSignal): Promise<void> {
  const { api, clock, log, token } = options;
  const scope = { type: "all_private_chats" as const };
  for (let attempt = 1; !stop.aborted; attempt += 1) {
    try {
      // A language's list hides the default, so a list that somebody set by hand would stay visible: overwrite each.
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
