import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { LogLine } from "../../support/kept-log.ts";
import { connect, rig, startServer } from "./rig.ts";

const ana = 4201;

describe("receiving survives", () => {
  it("a cut connection in the middle of a poll", async () => {
    const { server, clock, start, stored } = await rig();
    server.say(ana, "uno");
    await start();
    await stored(1);
    await server.waitUntilConfirmed();
    server.cutConnections();
    server.say(ana, "dos");
    await clock.elapse(100, 5000);
    await stored(2);
  });

  it("an answer that was lost on the way: what it carried comes again", async () => {
    const { server, clock, start, stored, accepted } = await rig();
    server.say(ana, "uno");
    server.fault("getUpdates", { type: "drop", applied: true });
    await start();
    await clock.elapse(100, 5000);
    await stored(1);
    expect(accepted()).toHaveLength(1);
  });

  it.each([
    ["500", { type: "internal" as const }],
    ["an HTML page", { type: "html" as const, status: 502 }],
    ["JSON that is no answer", { type: "nonsense" as const, body: "null" }],
    ["a result that is no list", { type: "nonsense" as const, body: '{"ok":true,"result":7}' }],
    ["an answer cut short", { type: "nonsense" as const, body: '{"ok":true,"resu' }],
  ])("%s, with longer and longer pauses, capped", async (_name, fault) => {
    const { server, clock, start, stored, lines } = await rig();
    server.say(ana, "uno");
    server.fault("getUpdates", fault, { times: 7 });
    await start();
    for (const pauseMs of [750, 1500, 3000, 6000, 12_000, 22_500, 22_500]) await clock.elapse(pauseMs);
    await stored(1);
    await server.waitUntilConfirmed();
    expect(lines.map((line) => line.event)).toContain("telegram: receiving again");
  });

  it("429, for as long as Telegram asks", async () => {
    const { server, clock, start, stored } = await rig();
    server.say(ana, "uno");
    server.fault("getUpdates", { type: "tooManyRequests", retryAfterSeconds: 7 });
    await start();
    await clock.elapse(7000, 7000);
    await stored(1);
  });

  it("another program that polls with the same token, for ever", async () => {
    const { server, clock, start, stored, lines } = await rig();
    await start();
    await server.waitForArrival("getUpdates");
    server.fault(
      "getUpdates",
      { type: "error", code: 409, description: "Conflict: terminated by other getUpdates request" },
      { times: 9 },
    );
    server.cutConnections();
    server.say(ana, "uno");
    await clock.elapse(750, 750);
    for (let attempt = 0; attempt < 9; attempt += 1) await clock.elapse(3000, 31_000);
    await stored(1);
    expect(lines.filter((line) => line.level === "warn").length).toBeLessThan(7);
  });

  it("a real second poller: gets 409 and polls again", async () => {
    const server = await startServer();
    server.say(ana, "uno");
    const lines: LogLine[] = [];
    const first = connect(server, lines);
    let stored = 0;
    await first.channel.start((batch) => {
      stored += batch.length;
      return Promise.resolve();
    });
    await server.waitUntilConfirmed();
    const second = connect(server, []);
    await second.channel.start(() => Promise.resolve());
    await server.waitForCall(
      "getUpdates",
      (entry) => entry.error?.startsWith("Conflict: terminated by other") === true,
    );
    await second.channel.stop();
    server.say(ana, "dos");
    await first.clock.elapse(2000, 31_000);
    await server.waitUntilConfirmed();
    expect(stored).toBe(2);
  });

  it("a webhook that somebody sets: deletes it", async () => {
    const { server, clock, start, stored } = await rig();
    await start();
    await server.waitForArrival("getUpdates");
    await fetch(`${server.apiRoot}/bot${server.token}/setWebhook`, {
      method: "POST",
      body: new URLSearchParams({ url: "https://example.com/hook" }),
    });
    server.say(ana, "uno");
    await clock.elapse(2000, 31_000);
    await stored(1);
    expect(server.journal.filter((entry) => entry.method === "deleteWebhook")).toHaveLength(2);
  });

  it("a token that is not accepted: retries slowly, logs one error", async () => {
    const { server, clock, start, stored, lines } = await rig();
    server.say(ana, "uno");
    server.fault("deleteWebhook", { type: "error", code: 401, description: "Unauthorized" }, { times: 4 });
    await start();
    for (let attempt = 0; attempt < 4; attempt += 1) await clock.elapse(60_000, 60_000);
    await stored(1);
    expect(lines.filter((line) => line.level === "error").map((line) => line.event)).toEqual([
      "telegram: the bot token is not accepted",
    ]);
  });

  it("a malformed token", async () => {
    const server = await startServer();
    const lines: LogLine[] = [];
    const { clock, channel } = connect(server, lines, { token: "not-a-token" });
    await channel.start(() => Promise.resolve());
    await clock.elapse(60_000, 60_000);
    expect(lines.some((line) => line.level === "error")).toBe(true);
  });

  it("a silent peer: the poll ends at its deadline", async () => {
    const { server, clock, start, stored, lines } = await rig();
    server.say(ana, "uno");
    server.fault("getUpdates", { type: "hang", applied: false });
    await start();
    await server.waitForArrival("getUpdates");
    await clock.elapse(45_000);
    await clock.elapse(100, 5000);
    await stored(1);
    expect(lines.map((line) => line.fields["why"])).toContain("no answer within 45000 ms");
  });

  it("a server that answers an empty long poll at once: no hot loop", async () => {
    const { server, clock, start } = await rig();
    server.fault("getUpdates", { type: "nonsense", body: '{"ok":true,"result":[]}' }, { times: 1000 });
    await start();
    await clock.elapse(1000, 1000);
    await clock.elapse(1000, 1000);
    const polls = server.journal.filter((entry) => entry.method === "getUpdates").length;
    expect(polls).toBeLessThan(6);
  });

  it("one update that cannot be read: skips it", async () => {
    const { server, start, stored, accepted, lines } = await rig();
    server.say(ana, "malo", { extra: { from: null as never } });
    server.say(ana, "bueno");
    await start();
    await stored(1);
    await server.waitUntilConfirmed();
    expect(accepted()[0]?.body).toEqual({ type: "text", text: "bueno" });
    expect(lines.filter((line) => line.level === "error")).toHaveLength(1);
  });

  it("commands that cannot be published yet: publishes them later", async () => {
    const { server, clock, start } = await rig();
    server.fault("setMyCommands", { type: "internal" }, { times: 2 });
    await start();
    await clock.elapse(11_250, 11_250);
    await clock.elapse(22_500, 22_500);
    const all = { type: "all_private_chats" };
    await server.waitForCall("setMyCommands", (entry) => entry.params["language_code"] === "en" && entry.ok === true);
    expect(server.commands(all)).toEqual([{ command: "menu", description: "Opciones de anyone" }]);
    expect(server.commands(all, "es")).toEqual(server.commands(all));
    expect(server.commands(all, "en")).toEqual([{ command: "menu", description: "Options of anyone" }]);
  });
});

describe("the bot token", () => {
  it("is in no log line, no answer and no view of the channel, whatever fails", async () => {
    const { server, clock, channel, start, stored, lines, sendText } = await rig();
    const { token } = server;
    const secret = token.slice(token.indexOf(":") + 1);
    const leaky = { type: "error" as const, code: 500, description: `Internal: /bot${token}/x` };
    const faults = [
      leaky,
      { type: "html" as const, status: 502 },
      { type: "drop" as const, applied: true },
      { type: "drop" as const, applied: false },
      { type: "nonsense" as const, body: token },
      { ...leaky, code: 400 },
      { ...leaky, code: 403 },
      { ...leaky, code: 401 },
    ];
    server.say(ana, "uno");
    server.fault("setMyCommands", { ...leaky, code: 400 });
    for (const fault of faults) server.fault("getUpdates", fault);
    let refuse = true;
    await start(() => {
      if (!refuse) return Promise.resolve();
      refuse = false;
      return Promise.reject(new Error(`could not store for ${token}`));
    });
    for (const _ of faults) await clock.elapse(100, 60_000);
    await clock.elapse(100, 60_000);
    await stored(1);
    const answers: unknown[] = [];
    for (const fault of faults) {
      server.fault("sendMessage", fault);
      answers.push(await channel.send(sendText(ana, "hola")));
    }
    await server.close();
    answers.push(await channel.send(sendText(ana, "nadie escucha")));
    await channel.close();
    answers.push(await channel.send(sendText(ana, "cerrado")));
    const everything =
      JSON.stringify([lines, answers]) + inspect([channel, lines, answers], { depth: 9, showHidden: true });
    expect(lines.filter((line) => line.level === "warn" || line.level === "error").length).toBeGreaterThan(4);
    expect(everything).toContain("[secret]");
    expect(everything).not.toContain(secret);
    expect(answers.map((answer) => (answer as { type: string }).type)).toEqual(
      "failed failed failed failed failed refused gone failed failed failed".split(" "),
    );
  });
});
