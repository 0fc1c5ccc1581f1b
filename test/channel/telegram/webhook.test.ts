import { connect as connectSocket } from "node:net";
import { describe, expect, it } from "vitest";
import type { Update } from "../../../src/domain/update.ts";
import { deferred } from "../../../src/clock.ts";
import { next, textUpdate, webhookRig } from "./rig.ts";

const ana = 4501;
const texts = (updates: readonly Update[]) => updates.map(({ body }) => (body.type === "text" ? body.text : body.type));

describe("a webhook", () => {
  it("is set as the reference says, and nothing is polled", async () => {
    const { server, url, secret, start, stored, accepted, channel } = await webhookRig();
    server.say(ana, "antes");
    await start();
    await stored(1);
    server.say(ana, "después");
    await stored(2);
    await server.waitUntilConfirmed();
    await server.waitForCall("getMe");
    expect(server.journal.find((entry) => entry.method === "setWebhook")?.params).toEqual({
      url,
      secret_token: secret,
      allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
      max_connections: 40,
      drop_pending_updates: false,
    });
    expect(texts(accepted())).toEqual(["antes", "después"]);
    expect(accepted()[0]?.deliveryId).toBe(`${server.bot.id}:1001`);
    expect(channel.startLink?.("x")).toBe(`https://t.me/${server.bot.username}?start=x`);
    expect(channel.textLink?.("mi saldo")).toBe(`https://t.me/${server.bot.username}?text=mi%20saldo`);
    await channel.stop();
    const called = new Set(server.journal.map((entry) => entry.method));
    expect([called.has("getUpdates"), called.has("deleteWebhook")]).toEqual([false, false]);
  });

  it("answers what was stored with an empty 200, and not before it is stored", async () => {
    const { server, start, stored } = await webhookRig();
    const handedOver = deferred();
    const committed = deferred();
    server.say(ana, "venta");
    await start(async () => {
      handedOver.resolve();
      await committed.promise;
    });
    await handedOver.promise;
    await next();
    expect(server.posts.map((post) => post.status)).toEqual([null]);
    committed.resolve();
    await stored(1);
    await server.waitUntilConfirmed();
    expect(server.posts).toMatchObject([{ status: 200, body: "" }]);
  });

  it("is answered with 503 and a time when nothing could be stored, and Telegram delivers again then", async () => {
    const { server, start, stored, accepted, lines } = await webhookRig();
    let refusals = 2;
    await start(() => (refusals-- > 0 ? Promise.reject(new Error("disk full")) : Promise.resolve()));
    for (const word of ["uno", "dos"]) server.say(ana, word);
    for (const number of [1, 2]) {
      await server.waitForPost((post) => post.number === number && post.ended);
      server.passTime(5_000);
    }
    await stored(2);
    await server.waitUntilConfirmed();
    expect(texts(accepted())).toEqual(["uno", "dos"]);
    expect(
      server.posts.map(({ updateId, status, retryAfterSeconds }) => [updateId, status, retryAfterSeconds]),
    ).toEqual([
      [1001, 503, 5],
      [1001, 503, 5],
      [1001, 200, null],
      [1002, 200, null],
    ]);
    expect(lines.filter((line) => line.level === "warn").map((line) => line.fields["why"])).toContain(
      "accept: Error: disk full",
    );
    expect(lines.map((line) => line.event)).toContain("telegram: receiving again");
  });

  it("stores what arrives together in the order of its ids, in one batch, and what comes meanwhile in the next", async () => {
    const { start, post, batches, stored, arrived } = await webhookRig();
    const handedOver = deferred();
    const committed = deferred();
    let first = true;
    await start(async () => {
      if (!first) return;
      first = false;
      handedOver.resolve();
      await committed.promise;
    });
    const answers = [post(textUpdate(10, "a"))];
    await handedOver.promise;
    for (const id of [14, 12, 15, 11, 13]) answers.push(post(textUpdate(id, String(id))));
    await arrived(6);
    await next();
    committed.resolve();
    await stored(6);
    expect((await Promise.all(answers)).map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(batches.map(texts)).toEqual([["a"], ["11", "12", "13", "14", "15"]]);
  });

  it("takes many chats beside one another, and keeps the order in each", async () => {
    const { server, start, stored, accepted } = await webhookRig();
    await start();
    for (let turn = 0; turn < 10; turn += 1)
      for (let chat = 0; chat < 20; chat += 1) server.say(4600 + chat, `m${turn}`);
    await stored(200);
    for (let chat = 0; chat < 20; chat += 1) {
      const own = accepted().filter((update) => update.chat === `telegram:${4600 + chat}`);
      expect(texts(own)).toEqual(Array.from({ length: 10 }, (_, turn) => `m${turn}`));
    }
    await server.waitUntilConfirmed();
    expect(Math.max(...server.posts.map((post) => post.atOnce))).toBeGreaterThan(10);
  });

  it("releases a tap after it is stored, and leaves groups", async () => {
    const { server, channel, start, stored, sendText } = await webhookRig();
    await start();
    server.say(ana, "hola");
    await stored(1);
    await channel.send(sendText(ana, "¿La registro?", { buttons: [{ label: "Sí", data: "si:n1" }] }));
    server.tap(ana, await server.waitForMessage(ana, 0), "Sí");
    await stored(2);
    expect((await server.waitForCall("answerCallbackQuery")).ok).toBe(true);
    server.joinGroup(-77, ana);
    expect((await server.waitForCall("leaveChat")).ok).toBe(true);
    await server.waitUntilConfirmed();
  });

  it("skips an update that cannot be read, so that it does not block its chat", async () => {
    const { server, start, stored, accepted, lines } = await webhookRig();
    await start();
    server.say(ana, "malo", { extra: { from: null as never } });
    server.say(ana, "bueno");
    await stored(1);
    await server.waitUntilConfirmed();
    expect(texts(accepted())).toEqual(["bueno"]);
    expect(lines.filter((line) => line.level === "error")).toHaveLength(1);
  });
});

describe("a post that is not Telegram's", () => {
  const secretHeader = "x-telegram-bot-api-secret-token";
  const long = "x".repeat(20_000);
  it.each([
    ["no secret", { [secretHeader]: "" }, 401],
    ["another secret", { [secretHeader]: "S-e_c-r_e_t-of-the-webhook-43" }, 401],
    ["the beginning of the secret", { [secretHeader]: "S-e_c-r_e_t-of-the-webhook-4" }, 401],
    ["the secret and more", { [secretHeader]: "S-e_c-r_e_t-of-the-webhook-42, x" }, 401],
    ["the secret in capitals", { [secretHeader]: "S-E_C-R_E_T-OF-THE-WEBHOOK-42" }, 401],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a type that begins like JSON", { "content-type": "application/json-seq" }, 415],
  ])("with %s is refused without detail, and nothing is stored", async (_, headers, status) => {
    const { start, post, batches } = await webhookRig();
    await start();
    const answer = await post(textUpdate(1, long), { headers });
    expect([answer.status, await answer.text()]).toEqual([status, ""]);
    expect(batches).toEqual([]);
    expect((await post(textUpdate(1, "hola"))).status).toBe(200);
  });

  it("is refused before its body has come", async () => {
    const { start, url } = await webhookRig();
    await start();
    const socket = connectSocket(Number(new URL(url).port), "127.0.0.1");
    socket.write("POST /hook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5000000\r\n\r\n");
    const answer = await new Promise<string>((resolve) => socket.once("data", (chunk) => resolve(chunk.toString())));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
  });

  it.each([
    ["is not JSON", "4771234567 no JSON"],
    ["is cut short", textUpdate(7, "4771234567").slice(0, -3)],
    ["is no object", "[1]"],
    ["has no id", '{"message":{"text":"4771234567"}}'],
    ["has an id that is no number", '{"update_id":"7"}'],
    ["is empty", ""],
  ])("whose body %s is 400, and its content is in no log", async (_, body) => {
    const { start, post, batches, lines } = await webhookRig();
    await start();
    const answer = await post(body);
    expect([answer.status, await answer.text()]).toEqual([400, ""]);
    expect(batches).toEqual([]);
    expect(lines.filter((line) => line.event.includes("not an update"))).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain("4771234567");
  });

  it.each([
    ["says so", {}],
    ["does not say so", { "transfer-encoding": "chunked" }],
  ])("with more than a MiB is 413, whether its header %s", async (_, headers) => {
    const { start, post, url, secret, batches } = await webhookRig();
    await start();
    const body = Buffer.from(textUpdate(1, "x".repeat(1024 * 1024)));
    const answer = "transfer-encoding" in headers ? await chunked(url, secret, body) : (await post(body)).status;
    expect(answer).toBe(413);
    expect(batches).toEqual([]);
    expect((await post(textUpdate(1, "x".repeat(900_000)))).status).toBe(200);
  });

  it("by another method is 405, on another path 404; a query does not matter", async () => {
    const { start, post, url, secret, stored } = await webhookRig();
    await start();
    const got = await post("", { method: "GET" });
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
    for (const [path, status] of [
      ["/", 404],
      ["/hook/", 404],
      ["/hook?x=1", 200],
    ] as const) {
      const to = new URL(path, url);
      expect((await fetch(to, { method: "POST", headers, body: textUpdate(3, "hola") })).status).toBe(status);
    }
    await stored(1);
  });

  it("is logged at the 1st, 2nd, 4th, 8th time", async () => {
    const { start, post, lines } = await webhookRig();
    await start();
    for (let turn = 0; turn < 9; turn += 1) await post("{}", { headers: { [secretHeader]: "no" } });
    const said = lines.filter((line) => line.event.includes("without the secret"));
    expect(said.map((line) => line.fields["strangers"])).toEqual([1, 2, 4, 8]);
  });

  it("that ends in the middle stores nothing", async () => {
    const { start, url, secret, post, batches, channel, lines } = await webhookRig();
    await start();
    const socket = connectSocket(Number(new URL(url).port), "127.0.0.1");
    const headers = `content-type: application/json\r\nx-telegram-bot-api-secret-token: ${secret}`;
    socket.write(`POST /hook HTTP/1.1\r\nhost: x\r\n${headers}\r\ncontent-length: 5000\r\n\r\n{"update_id":`);
    await next();
    socket.destroy();
    await next();
    expect((await post(textUpdate(1, "hola"))).status).toBe(200);
    expect(batches).toHaveLength(1);
    await channel.stop();
    expect(lines.filter((line) => line.level === "error")).toEqual([]);
  });
});

/** Posts a body without telling its length before. */
async function chunked(url: string, secret: string, body: Buffer): Promise<number> {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  const init = { method: "POST", headers, body: stream, duplex: "half" };
  return (await fetch(url, init as RequestInit)).status;
}
