import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { TelegramServer } from "../../support/networks/telegram-server/server.ts";
import { call, webhookRig } from "./rig.ts";

const ana = 4701;

/** A call of another program that has the token. */
const times = (server: TelegramServer, method: string) =>
  server.journal.filter((entry) => entry.method === method).length;

describe("the webhook is set", () => {
  it.each([
    ["500", { type: "internal" as const }, 750],
    ["an HTML page", { type: "html" as const, status: 502 }, 750],
    ["a cut connection", { type: "drop" as const, applied: false }, 750],
    ["429", { type: "tooManyRequests" as const, retryAfterSeconds: 7 }, 7000],
    ["a refusal", { type: "badRequest" as const, what: "bad webhook: Failed to resolve host" }, 750],
    ["a token that is not accepted", { type: "error" as const, code: 401, description: "Unauthorized" }, 60_000],
  ])("in spite of %s", async (_, fault, pauseMs) => {
    const { server, clock, start, stored, lines } = await webhookRig();
    server.fault("setWebhook", fault);
    server.say(ana, "hola");
    await start();
    await clock.elapse(pauseMs);
    await stored(1);
    await server.waitForCall("getMe");
    expect(times(server, "setWebhook")).toBe(2);
    expect(lines.filter((line) => line.level === "warn" || line.level === "error")).toHaveLength(1);
  });

  it("and stays so when only the bot's name cannot be learnt yet", async () => {
    const { server, clock, start, channel } = await webhookRig();
    server.fault("getMe", { type: "internal" });
    await start();
    await clock.elapse(750);
    await server.waitForCall("getMe", (entry) => entry.ok === true);
    expect(times(server, "setWebhook")).toBe(1);
    await clock.waitForTimer(60_000);
    expect(channel.startLink?.("x")).not.toBeNull();
  });

  it("again when another program took it down, changed where it leads, or what it wants", async () => {
    const { server, clock, start, stored, lines } = await webhookRig();
    await start();
    await server.waitForCall("getMe");
    const changes: [string, object][] = [
      ["deleteWebhook", {}],
      ["setWebhook", { url: "https://example.com/hook" }],
      ["setWebhook", { url: "https://example.com/hook", allowed_updates: '["message"]' }],
    ];
    for (const [index, [method, params]] of changes.entries()) {
      await clock.waitForTimer(60_000);
      server.passTime(2_000);
      await call(server, method, params);
      server.say(ana, "entretanto");
      // The other program's change was within the second that Telegram wants between two.
      server.passTime(2_000);
      await clock.elapse(60_000);
      await stored(index + 1);
    }
    expect(lines.filter((line) => line.event.includes("another program changed"))).toHaveLength(3);
  });

  it("and left alone while it is ours, whether or not it can be looked at", async () => {
    const { server, clock, start, lines } = await webhookRig();
    await start();
    server.fault(
      "getWebhookInfo",
      { type: "error", code: 404, description: "Not Found: method not found" },
      { call: 2 },
    );
    for (let looks = 1; looks <= 3; looks += 1) {
      await clock.elapse(60_000);
      await server.waitForArrival("getWebhookInfo", looks);
    }
    await clock.waitForTimer(60_000);
    expect(times(server, "setWebhook")).toBe(1);
    expect(lines.filter((line) => line.level === "warn" || line.level === "error")).toEqual([]);
  });

  it("and what Telegram says of failed deliveries is logged, once", async () => {
    const { server, clock, start, stored, lines } = await webhookRig({ server: { nowMs: () => 1_790_000_500_000 } });
    let refuse = true;
    await start(() => (refuse ? Promise.reject(new Error("disk full")) : Promise.resolve()));
    server.say(ana, "hola");
    await server.waitForPost((post) => post.status === 503);
    for (let looks = 1; looks <= 2; looks += 1) await clock.elapse(60_000);
    await clock.waitForTimer(60_000);
    const told = lines.filter((line) => line.event.includes("could not deliver"));
    expect(told.map((line) => line.fields)).toEqual([{ why: "Wrong response from the webhook: 503", waiting: 1 }]);
    refuse = false;
    server.passTime(5_000);
    await stored(1);
  });

  it("for good when the program stops, at once, whatever it is doing", async () => {
    const { server, clock, channel, start } = await webhookRig();
    server.fault("setWebhook", { type: "hang", applied: false });
    await start();
    await server.waitForArrival("setWebhook");
    await channel.stop();
    await expect(Promise.race([clock.waitForTimer(60_000), Promise.resolve("none")])).resolves.toBe("none");
  });
});

describe("the secret of the webhook", () => {
  it("is in no log line and no view of the channel, whatever fails", async () => {
    const { server, clock, channel, start, stored, lines, secret, post } = await webhookRig();
    const leaky = { type: "error" as const, code: 500, description: `Internal: secret_token=${secret}` };
    for (const code of [500, 400, 403, 401]) server.fault("setWebhook", { ...leaky, code });
    let refuse = true;
    await start(() => {
      if (!refuse) return Promise.resolve();
      refuse = false;
      return Promise.reject(new Error(`could not store for ${secret} and ${server.token}`));
    });
    for (let failures = 0; failures < 4; failures += 1) await clock.elapse(100, 60_000);
    server.say(ana, "hola");
    await server.waitForPost((one) => one.status === 503);
    server.passTime(5_000);
    await stored(1);
    await post("{}", { headers: { "x-telegram-bot-api-secret-token": `${secret}x` } });
    await post(secret);
    const everything = JSON.stringify(lines) + inspect([channel, lines], { depth: 9, showHidden: true });
    expect(everything).toContain("[secret]");
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(server.token);
  });
});
