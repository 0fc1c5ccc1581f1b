import { describe, expect, it } from "vitest";
import { connect, rig, startServer, webhookRig } from "./rig.ts";

const ana = 4801;
const beginMs = 1_790_000_000_000;

describe("the state of a channel that polls", () => {
  it("is connecting until the first poll is answered, then working, with the time of the last answer", async () => {
    const { server, clock, channel, start, stored } = await rig();
    const none = { state: "connecting", sinceMs: beginMs, lastTrafficAtMs: null, trouble: null, link: null };
    expect(channel.state?.()).toEqual(none);
    server.fault("getMe", { type: "internal" });
    server.say(ana, "hola");
    await start();
    await clock.elapse(750);
    await stored(1);
    await expect.poll(() => channel.state?.()).toMatchObject({ state: "working", lastTrafficAtMs: beginMs + 750 });
    await channel.stop();
    expect(channel.state?.()).toEqual({
      ...none,
      state: "stopped",
      sinceMs: beginMs + 750,
      lastTrafficAtMs: beginMs + 750,
    });
  });

  it("says what troubles it, keeps the time of what was heard last, and forgets the trouble when it is over", async () => {
    const { server, clock, channel, start, stored } = await rig();
    server.say(ana, "hola");
    await start();
    await server.waitUntilConfirmed();
    server.fault("getUpdates", { type: "error", code: 502, description: "Bad Gateway" }, { times: 2 });
    // Answers the poll that is under way; the next two fail.
    server.say(ana, "¿hay alguien?");
    await stored(2);
    await clock.elapse(750);
    const troubled = { state: "connecting", lastTrafficAtMs: beginMs, trouble: "getUpdates: 502 Bad Gateway" };
    await clock.waitForTimer(1500);
    expect(channel.state?.()).toMatchObject(troubled);
    server.say(ana, "¿nadie?");
    await clock.elapse(1500);
    await stored(3);
    await expect.poll(() => channel.state?.()).toMatchObject({ state: "working", trouble: null });
    expect(channel.state?.().lastTrafficAtMs).toBe(beginMs + 2250);
  });

  it("is not working while what was received cannot be stored", async () => {
    const { server, clock, channel, start, stored } = await rig();
    let refuse = true;
    server.say(ana, "hola");
    await start(() => (refuse ? Promise.reject(new Error("disk full at 4771234567")) : Promise.resolve()));
    await clock.waitForTimer(750);
    const trouble = "accept: Error: disk full at ******4567";
    expect(channel.state?.()).toMatchObject({ state: "connecting", lastTrafficAtMs: null, trouble });
    refuse = false;
    await clock.elapse(750);
    await stored(1);
    await expect.poll(() => channel.state?.().state).toBe("working");
  });

  it("names a token that is not accepted without showing it", async () => {
    const server = await startServer();
    const token = "555001:AAnobodys-token-of-this-test";
    const { clock, channel } = connect(server, [], { token });
    await channel.start(() => Promise.resolve());
    await clock.waitForTimer(60_000);
    expect(channel.state?.().trouble).toContain("401");
    expect(JSON.stringify(channel.state?.())).not.toContain(token);
  });
});

describe("the state of a channel with a webhook", () => {
  it("is working once the webhook is set, and the time of the last post or look is known", async () => {
    const { server, clock, channel, start, post } = await webhookRig();
    server.fault("setWebhook", { type: "internal" });
    await start();
    await clock.waitForTimer(750);
    expect(channel.state?.()).toMatchObject({ state: "connecting", lastTrafficAtMs: null });
    await clock.elapse(750);
    await clock.waitForTimer(60_000);
    expect(channel.state?.()).toMatchObject({ state: "working", lastTrafficAtMs: beginMs + 750, trouble: null });
    await clock.elapse(60_000);
    await clock.waitForTimer(60_000);
    expect(channel.state?.().lastTrafficAtMs).toBe(beginMs + 60_750);
    await post("{}", { headers: { "x-telegram-bot-api-secret-token": "nobody's" } });
    server.fault("getWebhookInfo", { type: "internal" });
    await clock.elapse(60_000);
    await clock.waitForTimer(60_000);
    expect(channel.state?.()).toMatchObject({ state: "connecting", lastTrafficAtMs: beginMs + 60_750 });
    server.say(ana, "hola");
    await server.waitUntilConfirmed();
    expect(channel.state?.()).toMatchObject({ state: "working", lastTrafficAtMs: beginMs + 120_750, trouble: null });
  });

  it("has the trouble that Telegram tells of its deliveries, and that of the store", async () => {
    const { server, clock, channel, start } = await webhookRig({ server: { nowMs: () => beginMs + 500_000 } });
    await start(() => Promise.reject(new Error("disk full")));
    await clock.waitForTimer(60_000);
    server.say(ana, "hola");
    await server.waitForPost((post) => post.status === 503);
    expect(channel.state?.().trouble).toBe("accept: Error: disk full");
    await clock.elapse(60_000);
    await clock.waitForTimer(60_000);
    expect(channel.state?.()).toMatchObject({
      state: "connecting",
      trouble: "Telegram could not deliver to the webhook: Wrong response from the webhook: 503",
    });
  });
});
