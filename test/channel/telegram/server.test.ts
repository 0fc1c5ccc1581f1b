import { describe, expect, it } from "vitest";
import type { TelegramServer } from "../../support/networks/telegram-server/server.ts";
import { call, startServer } from "./rig.ts";

const ana = 4401;

async function poll(server: TelegramServer, params: object = {}): Promise<number[]> {
  const answer = await call(server, "getUpdates", params);
  return (answer.result as { update_id: number }[]).map((update) => update.update_id);
}

const refusal = (code: number, description: string) => ({ ok: false, error_code: code, description });

/** The server the channel is tested against must not be kinder than Telegram. */
describe("the Bot API server for tests", () => {
  it("knows its token", async () => {
    const server = await startServer();
    expect(await call(server, "getMe")).toMatchObject({ ok: true, result: { id: 700_000_001, is_bot: true } });
    expect(await call(server, "getMe", {}, "nonsense")).toEqual(refusal(404, "Not Found"));
    expect(await call(server, "getMe", {}, "700000001:another-token-of-some-other-bot")).toEqual(
      refusal(401, "Unauthorized"),
    );
    expect(await call(server, "sendMoney")).toEqual(refusal(404, "Not Found: method not found"));
    expect(server.journal.map((entry) => entry.method)).toEqual(["getMe"]);
  });

  it("hands updates over until an offset confirms them", async () => {
    const server = await startServer({ repeatSlowdowns: false });
    for (const word of ["a", "b", "c"]) server.say(ana, word);
    expect(await poll(server)).toEqual([1001, 1002, 1003]);
    expect(await poll(server, { limit: 2 })).toEqual([1001, 1002]);
    expect(await poll(server, { offset: 1002 })).toEqual([1002, 1003]);
    expect(await poll(server)).toEqual([1002, 1003]);
    expect(await poll(server, { offset: 5000 })).toEqual([1002, 1003]);
    expect(await poll(server, { offset: -1 })).toEqual([1003]);
    expect(await poll(server, { offset: 1004 })).toEqual([]);
    expect(server.pendingCount()).toBe(0);
  });

  it("gives one update at a time to a poll that repeats its offset at once", async () => {
    const server = await startServer();
    for (const word of ["a", "b"]) server.say(ana, word);
    expect(await poll(server, { timeout: 5 })).toEqual([1001, 1002]);
    expect(await poll(server, { timeout: 5 })).toEqual([1001]);
  });

  it("refuses to be polled while a webhook is set, and keeps what is pending when it is taken down", async () => {
    const server = await startServer();
    server.say(ana, "hola");
    expect(await call(server, "setWebhook", { url: "http://example.com" })).toMatchObject({ error_code: 400 });
    await call(server, "setWebhook", { url: "https://example.com/hook" });
    expect(await call(server, "getUpdates")).toMatchObject({ error_code: 409 });
    await call(server, "deleteWebhook");
    expect(await poll(server)).toEqual([1001]);
  });

  it("forgets taps after 150 s and messages after a day", async () => {
    const server = await startServer({ repeatSlowdowns: false });
    server.say(ana, "hola");
    const sent = await call(server, "sendMessage", {
      chat_id: ana,
      text: "¿?",
      reply_markup: { inline_keyboard: [[{ text: "Sí", callback_data: "si" }]] },
    });
    server.tap(ana, (sent.result as { message_id: number }).message_id, "Sí");
    expect(await poll(server)).toEqual([1001, 1002]);
    server.passTime(151_000);
    expect(await poll(server)).toEqual([1001]);
    server.passTime(86_400_000);
    expect(await poll(server)).toEqual([]);
  });

  it("does not make updates of kinds that the bot did not ask for", async () => {
    const server = await startServer();
    await poll(server, { allowed_updates: ["callback_query"] });
    expect(server.say(ana, "hola").updateId).toBeNull();
    await poll(server, { offset: 1, allowed_updates: [] });
    expect(server.say(ana, "hola").updateId).toBe(1001);
  });

  it.each([
    [{}, "chat_id is empty"],
    [{ chat_id: 1, text: "x" }, "chat not found"],
    [{ chat_id: ana, text: "" }, "message text is empty"],
    [{ chat_id: ana, text: " \n " }, "message text is empty"],
    [{ chat_id: ana, text: "x".repeat(4097) }, "message is too long"],
    [{ chat_id: ana, text: "<b>x", parse_mode: "HTML" }, "unsupported parse_mode"],
    [
      { chat_id: ana, text: "x", reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "é".repeat(33) }]] } },
      "BUTTON_DATA_INVALID",
    ],
    [
      { chat_id: ana, text: "x", reply_markup: { inline_keyboard: [[{ text: "a" }]] } },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [{ chat_id: ana, text: "x", reply_markup: "{" }, "can't parse reply keyboard markup JSON object"],
  ])("refuses the message %j", async (params, why) => {
    const server = await startServer();
    server.say(ana, "hola");
    expect(await call(server, "sendMessage", params)).toEqual(refusal(400, `Bad Request: ${why}`));
    expect(server.messages(ana)).toHaveLength(0);
  });

  it("asks nobody in a group for a phone", async () => {
    const server = await startServer();
    server.joinGroup(-44, ana);
    const reply_markup = { keyboard: [[{ text: "Mi teléfono", request_contact: true }]] };
    expect(await call(server, "sendMessage", { chat_id: -44, text: "x", reply_markup })).toMatchObject({
      description: "Bad Request: phone number can be requested in private chats only",
    });
    await call(server, "leaveChat", { chat_id: -44 });
    expect(await call(server, "sendMessage", { chat_id: -44, text: "x" })).toEqual(
      refusal(403, "Forbidden: bot is not a member of the group chat"),
    );
    server.joinGroup(-44, ana);
    server.kickFromGroup(-44, ana);
    expect(await call(server, "leaveChat", { chat_id: -44 })).toMatchObject({ error_code: 403 });
  });

  it("takes one answer to a tap, in time", async () => {
    const server = await startServer();
    server.say(ana, "hola");
    const reply_markup = { inline_keyboard: [[{ text: "Sí", callback_data: "si" }]] };
    await call(server, "sendMessage", { chat_id: ana, text: "¿?", reply_markup });
    const message = await server.waitForMessage(ana, 0);
    const press = () => {
      server.tap(ana, message, "Sí");
      return server.updates.at(-1)?.callback_query?.id ?? "";
    };
    const tooOld = refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    const first = press();
    expect(await call(server, "answerCallbackQuery", { callback_query_id: first })).toMatchObject({ ok: true });
    expect(await call(server, "answerCallbackQuery", { callback_query_id: first })).toEqual(tooOld);
    const second = press();
    server.passTime(16_000);
    expect(await call(server, "answerCallbackQuery", { callback_query_id: second })).toEqual(tooOld);
    expect(await call(server, "answerCallbackQuery", { callback_query_id: "1" })).toEqual(tooOld);
  });

  it("edits its own messages only, and only when something changes", async () => {
    const server = await startServer();
    const { messageId } = server.say(ana, "hola");
    await call(server, "sendMessage", { chat_id: ana, text: "uno" });
    const edit = (id: number, text: string) => call(server, "editMessageText", { chat_id: ana, message_id: id, text });
    expect((await edit(messageId, "x")).description).toBe("Bad Request: message can't be edited");
    expect((await edit(99, "x")).description).toBe("Bad Request: message to edit not found");
    expect((await edit(2, "uno")).description).toMatch(/^Bad Request: message is not modified: specified new message/);
    expect((await edit(2, "dos")).ok).toBe(true);
    expect(server.messages(ana)[0]).toMatchObject({ text: "dos", edits: 1 });
    expect((await call(server, "editMessageReplyMarkup", { chat_id: ana, message_id: 2 })).ok).toBe(false);
  });

  it("keeps one list of commands per scope and language", async () => {
    const server = await startServer();
    const commands = [{ command: "venta", description: "Registrar una venta" }];
    const set = (more: object) => call(server, "setMyCommands", { commands, ...more });
    expect((await set({ scope: { type: "all_private_chats" }, language_code: "es" })).ok).toBe(true);
    expect(server.commands({ type: "all_private_chats" }, "es")).toEqual(commands);
    expect(server.commands({ type: "all_private_chats" })).toEqual([]);
    expect((await set({ language_code: "spanish" })).description).toBe("Bad Request: invalid language code specified");
    expect((await set({ scope: { type: "everyone" } })).ok).toBe(false);
    expect((await set({ scope: { type: "chat", chat_id: 1 } })).description).toBe("Bad Request: chat not found");
    expect((await set({ commands: [{ command: "Venta", description: "x" }] })).description).toBe(
      "Bad Request: BOT_COMMAND_INVALID",
    );
    expect((await set({ commands: [{ command: "venta", description: "" }] })).ok).toBe(false);
  });

  it("reads forms and multipart as well as JSON", async () => {
    const server = await startServer();
    server.say(ana, "hola");
    const keyboard = JSON.stringify({ inline_keyboard: [[{ text: "Sí", callback_data: "si" }]] });
    const fields = { chat_id: String(ana), text: "ñandú", reply_markup: keyboard };
    const multipart = new FormData();
    for (const [name, value] of Object.entries(fields)) multipart.set(name, value);
    for (const body of [new URLSearchParams(fields), multipart]) {
      await fetch(`${server.apiRoot}/bot${server.token}/sendMessage`, { method: "POST", body });
    }
    expect(server.messages(ana).map(({ text, markup }) => [text, markup.type])).toEqual([
      ["ñandú", "inline"],
      ["ñandú", "inline"],
    ]);
  });
});
