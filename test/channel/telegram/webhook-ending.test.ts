import { connect as connectSocket } from "node:net";
import { describe, expect, it } from "vitest";
import type { Update } from "../../../src/domain/update.ts";
import { deferred } from "../../../src/clock.ts";
import { next, textUpdate, webhookRig } from "./rig.ts";

const ana = 4511;
const beto = 4512;
const texts = (updates: readonly Update[]) => updates.map(({ body }) => (body.type === "text" ? body.text : body.type));

describe("a webhook that ends", () => {
  it("finishes what is in flight, refuses what comes, and leaves the rest to Telegram", async () => {
    const { server, channel, http, start, post, batches } = await webhookRig();
    const handedOver = deferred();
    const committed = deferred();
    server.say(ana, "en camino");
    await start(async () => {
      handedOver.resolve();
      await committed.promise;
    });
    await handedOver.promise;
    let stopped = false;
    const stopping = channel.stop().finally(() => {
      stopped = true;
    });
    server.say(beto, "tarde");
    const late = await post(textUpdate(999, "tarde"));
    expect([late.status, late.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(stopped).toBe(false);
    committed.resolve();
    await stopping;
    await http.close();
    expect(await server.waitForPost((one) => one.updateId === 1001 && one.ended)).toMatchObject({ status: 200 });
    expect(batches.map(texts)).toEqual([["en camino"]]);
    expect(server.pendingCount()).toBe(1);
    expect(server.journal.some((entry) => entry.method === "deleteWebhook")).toBe(false);
  });

  it("does not wait without limit for an unfinished request", async () => {
    const { url, secret, http, clock, start } = await webhookRig();
    await start();
    const socket = connectSocket(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    const headers = `content-type: application/json\r\nx-telegram-bot-api-secret-token: ${secret}`;
    socket.write(`POST /hook HTTP/1.1\r\nhost: x\r\n${headers}\r\ncontent-length: 5000\r\n\r\n{`);
    await next();
    const closed = http.close();
    await clock.elapse(2_000);
    await closed;
  });

  it("answers 503 with Retry-After before start", async () => {
    const { post, start, stored } = await webhookRig();
    const early = await post(textUpdate(5, "temprano"));
    expect([early.status, early.headers.get("retry-after")]).toEqual([503, "1"]);
    await start();
    expect((await post(textUpdate(5, "temprano"))).status).toBe(200);
    await stored(1);
  });
});
