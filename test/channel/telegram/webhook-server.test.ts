import { createServer, type IncomingMessage } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { listenOn } from "../../support/loopback.ts";
import { call, startServer } from "./rig.ts";

const ana = 4801;

interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly updateId: number;
  readonly answer: (status: number, headers?: Record<string, string>) => void;
}

/** A receiving end that a test answers by hand. */
async function receiver() {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const { update_id: updateId } = JSON.parse(body) as { update_id: number };
      const answer = (status: number, headers = {}) => void response.writeHead(status, headers).end();
      received.push({ headers: request.headers, updateId, answer });
    });
  });
  const { port, close } = await listenOn(server);
  onTestFinished(close);
  /** The n-th post, from 1, as soon as it is there. */
  const post = async (n: number): Promise<Received> => {
    await expect.poll(() => received.length, { interval: 5 }).toBeGreaterThanOrEqual(n);
    return received[n - 1] as Received;
  };
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    post,
    ids: () => received.map((one) => one.updateId),
  };
}

const still = () => new Promise((resolve) => void setTimeout(resolve, 60));

/** The server the webhook is tested against must not be kinder than Telegram. */
describe("the Bot API server for tests, with a webhook", () => {
  it.each([
    [{ url: "nonsense" }, "invalid webhook URL specified"],
    [{ url: "ftp://example.com" }, "invalid webhook URL specified"],
    [{ url: "http://example.com/hook" }, "bad webhook: An HTTPS URL must be provided for webhook"],
    [{ url: "https://example.com:9000/" }, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"],
    [{ url: "https://example.com/", secret_token: "a b" }, "secret token contains unallowed characters"],
    [{ url: "https://example.com/", secret_token: "ñ" }, "secret token contains unallowed characters"],
    [{ url: "https://example.com/", secret_token: "x".repeat(257) }, "secret token is too long"],
    [{ url: "https://example.com/", allowed_updates: "{" }, "can't parse allowed_updates JSON object"],
    [{ url: "https://example.com/", allowed_updates: { a: 1 } }, "can't parse allowed_updates JSON object"],
    [{ url: "https://example.com/", allowed_updates: ["mesage"] }, 'there is no update of the kind "mesage"'],
  ])("refuses %j", async (params, why) => {
    const server = await startServer();
    expect((await call(server, "setWebhook", params)).description).toBe(`Bad Request: ${why}`);
    expect((await call(server, "getUpdates")).ok).toBe(true);
  });

  it("takes one change a second, and any number of repetitions", async () => {
    const server = await startServer();
    const set = (url: string) => call(server, "setWebhook", { url });
    expect((await set("https://example.com:8443/a")).ok).toBe(true);
    expect((await set("https://example.com:8443/a")).ok).toBe(true);
    expect((await set("https://example.com/b")).description).toBe("Too Many Requests: retry after 1");
    server.passTime(1_000);
    expect((await set("https://example.com/b")).ok).toBe(true);
    expect((await call(server, "getWebhookInfo")).result).toEqual({
      url: "https://example.com/b",
      has_custom_certificate: false,
      pending_update_count: 0,
      max_connections: 40,
    });
  });

  it("ends a poll under way with 409, and refuses the next", async () => {
    const server = await startServer();
    const polled = call(server, "getUpdates", { timeout: 50 });
    await server.waitForArrival("getUpdates");
    await call(server, "setWebhook", { url: "https://example.com/" });
    expect((await polled).description).toBe("Conflict: terminated by setWebhook request");
    expect((await call(server, "getUpdates")).description).toMatch(
      /^Conflict: can't use getUpdates method while webhook/,
    );
  });

  it("posts what waits, with the secret, one message of a chat at a time, and confirms by 2xx alone", async () => {
    const server = await startServer({ webhookBackOffMs: 1 });
    const { url, post, ids } = await receiver();
    for (const word of ["uno", "dos"]) server.say(ana, word);
    await call(server, "setWebhook", { url, secret_token: "s-1" });
    const first = await post(1);
    expect(first.headers).toMatchObject({
      "x-telegram-bot-api-secret-token": "s-1",
      "content-type": "application/json",
    });
    await still();
    expect(ids()).toEqual([1001]);
    first.answer(302);
    (await post(2)).answer(404);
    (await post(3)).answer(500);
    (await post(4)).answer(204);
    (await post(5)).answer(200);
    await server.waitUntilConfirmed();
    expect(ids()).toEqual([1001, 1001, 1001, 1001, 1002]);
    expect(server.posts.map((one) => one.status)).toEqual([302, 404, 500, 204, 200]);
  });

  it("comes again at once, then after pauses that double; or when it was told to", async () => {
    const server = await startServer();
    const { url, post, received } = await receiver();
    server.say(ana, "hola");
    await call(server, "setWebhook", { url });
    (await post(1)).answer(500);
    (await post(2)).answer(500);
    for (const [n, pauseMs] of [
      [3, 2000],
      [4, 4000],
      [5, 8000],
    ] as const) {
      await server.waitForPost((one) => one.number === n - 1 && one.ended);
      server.passTime(pauseMs - 500);
      await still();
      expect(received).toHaveLength(n - 1);
      server.passTime(600);
      (await post(n)).answer(n === 5 ? 503 : 500, n === 5 ? { "retry-after": "30" } : {});
    }
    await server.waitForPost((one) => one.number === 5 && one.ended);
    server.passTime(29_000);
    await still();
    expect(received).toHaveLength(5);
    server.passTime(1_100);
    (await post(6)).answer(200);
    await server.waitUntilConfirmed();
  });

  it("has as many posts under way as it may, and taps do not wait for texts", async () => {
    const server = await startServer();
    const { url, post, ids } = await receiver();
    server.say(ana, "hola");
    const reply_markup = { inline_keyboard: [[{ text: "Sí", callback_data: "si" }]] };
    await call(server, "sendMessage", { chat_id: ana, text: "¿?", reply_markup });
    server.tap(ana, 2, "Sí");
    for (let chat = 0; chat < 5; chat += 1) server.say(4900 + chat, "hola");
    await call(server, "setWebhook", { url, max_connections: 3 });
    await post(3);
    await still();
    expect(ids().toSorted((one, other) => one - other)).toEqual([1001, 1002, 1003]);
    (await post(1)).answer(200);
    await post(4);
    expect(Math.max(...server.posts.map((one) => one.atOnce))).toBe(3);
  });

  it("gives back to a poll what was under way when the webhook was taken down, and drops only when told to", async () => {
    const server = await startServer({ repeatSlowdowns: false });
    const { url, post } = await receiver();
    server.say(ana, "hola");
    await call(server, "setWebhook", { url });
    const underWay = await post(1);
    await call(server, "deleteWebhook");
    underWay.answer(200);
    expect((await call(server, "getUpdates")).result).toHaveLength(1);
    server.passTime(1_000);
    await call(server, "setWebhook", { url: "https://example.com/", drop_pending_updates: true });
    expect(server.pendingCount()).toBe(0);
  });

  it("forgets what would come too late", async () => {
    const server = await startServer();
    const { url, post } = await receiver();
    server.say(ana, "hola");
    await call(server, "setWebhook", { url });
    server.passTime(86_400_000 - 20_000);
    (await post(1)).answer(503, { "retry-after": "60" });
    await server.waitUntilConfirmed();
  });
});
