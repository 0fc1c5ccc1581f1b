import { copyFileSync, renameSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { Shop, type ShopOptions } from "../support/shop/shop.ts";
import { readPrometheus, type Samples } from "./prometheus-text.ts";

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";

let shop: Shop;
let heard: string[] = [];
afterEach(async () => {
  // Whatever was asked for, by whomever: no answer names a person, and none shows what is secret.
  const everything = heard.join("\n");
  heard = [];
  const secrets = [consoleToken, shop.wallet.apiKey, shop.telegram.token, "webhook_Jm4Rq7-Zx1Wd8Ks5Vn2Gt9Pb"];
  for (const secret of secrets) expect(everything).not.toContain(secret);
  expect(everything).not.toMatch(/4771234567|4771110001|4771110002|María|Ana/);
  await shop.close();
});

async function open(options: Partial<ShopOptions> = {}): Promise<void> {
  shop = await Shop.entered("ana", { network: "telegram", mode: "polling", ...options });
  await shop.bot.quiet();
}

async function ask(path: string, init: RequestInit = {}): Promise<Response & { readonly said: string }> {
  const { HTTP_PORT } = shop.receivingBy("polling");
  const answer = await fetch(`http://127.0.0.1:${HTTP_PORT}${path}`, init);
  const said = await answer.text();
  heard.push(said, JSON.stringify([...answer.headers]));
  return Object.assign(answer, { said });
}

interface Readiness {
  readonly status: string;
  readonly store: { readonly ok: boolean; readonly why?: string };
  readonly telegram: { readonly ok: boolean; readonly state: string; readonly heardAgoMs: number | null };
  readonly wallet: { readonly ok: boolean; readonly answered: boolean | null; readonly ageMs: number | null };
}

async function readiness(): Promise<Readiness & { readonly code: number }> {
  const { status, said } = await ask("/readyz");
  return { code: status, ...(JSON.parse(said) as Readiness) };
}

const sample = (samples: Samples, name: string) => samples.get(name) ?? null;

async function metrics(): Promise<Samples> {
  const answer = await ask("/metrics");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  return readPrometheus(answer.said);
}

async function sell(ticket: string, amount = 250): Promise<void> {
  await shop.asks("ana", `venta 4771234567 ${amount} ${ticket}`, (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  await shop.bot.quiet();
}

describe("a healthy bot that polls", () => {
  it("is alive and ready, and says so to whoever reads, and to nobody else", async () => {
    await open();
    await sell("A-1");
    const alive = await ask("/healthz");
    expect([alive.status, alive.said]).toEqual([200, '{"status":"ok"}\n']);
    expect(alive.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await readiness()).toEqual({
      code: 200,
      status: "ready",
      store: { ok: true },
      telegram: { ok: true, state: "working", heardAgoMs: 0 },
      wallet: { ok: true, answered: true, ageMs: 0 },
    });
    for (const path of ["/healthz", "/readyz", "/metrics"]) {
      const posted = await ask(path, { method: "POST", body: "x".repeat(1000) });
      expect([path, posted.status, posted.headers.get("allow")]).toEqual([path, 405, "GET, HEAD"]);
      const head = await ask(path, { method: "HEAD" });
      expect([path, head.status, head.said]).toEqual([path, 200, ""]);
      expect(head.headers.get("cache-control")).toBe("no-store");
    }
    expect((await ask("/console")).status).toBe(404);
  });

  it("has metrics that are what is so", async () => {
    await open();
    await sell("A-1");
    await sell("A-2", 260);
    await shop.asks("ana", "venta 4771234567 90", (text) => text.includes("icket"));
    await shop.bot.quiet();
    const samples = await metrics();
    expect(sample(samples, 'monedero_operations{state="confirmed"}')).toBe(2);
    expect(sample(samples, 'monedero_operations{state="ask"}')).toBe(0);
    expect(sample(samples, 'monedero_conversations_open{flow="sale"}')).toBe(1);
    expect(sample(samples, "monedero_inbox_depth")).toBe(0);
    expect(sample(samples, "monedero_outbox_depth")).toBe(0);
    expect(sample(samples, "monedero_doubts")).toBe(0);
    expect(sample(samples, "monedero_timers")).toBeGreaterThan(0);
    expect(sample(samples, 'monedero_channel_state{channel="telegram",state="working"}')).toBe(1);
    expect(sample(samples, 'monedero_channel_state{channel="telegram",state="connecting"}')).toBe(0);
    expect(sample(samples, 'monedero_channel_heard_age_seconds{channel="telegram"}')).toBe(0);
    const sales = 'call="/wallet/sale",outcome="confirmed"';
    expect(sample(samples, `monedero_wallet_exchange_seconds_count{${sales}}`)).toBe(2);
    expect(sample(samples, `monedero_wallet_exchange_seconds_bucket{le="+Inf",${sales}}`)).toBe(2);
    expect(sample(samples, "nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
    expect(sample(samples, "process_resident_memory_bytes")).toBeGreaterThan(1e6);
    await shop.asks("ana", "cancelar");
    await shop.bot.quiet();
    expect(sample(await metrics(), 'monedero_conversations_open{flow="sale"}')).toBe(null);
  });
});

describe("a bot whose wallet is down", () => {
  const failed = 'monedero_wallet_exchange_seconds_count{call="/wallet/contact/get",outcome="unavailable"}';

  it("is not ready once a request failed, says which part it is, and counts what came of it", async () => {
    await open();
    shop.wallet.away();
    shop.say("ana", "saldo 4771234567");
    await expect.poll(async () => sample(await metrics(), failed)).toBeGreaterThan(0);
    expect(await readiness()).toMatchObject({
      code: 503,
      status: "notReady",
      store: { ok: true },
      telegram: { ok: true },
      wallet: { ok: false, answered: false },
    });
    await shop.wallet.back();
    const before = shop.heard("ana").length;
    await shop.bot.pass(10_000);
    await shop.hears("ana", (text) => text.includes("María"), before);
    expect(await readiness()).toMatchObject({ code: 200, wallet: { ok: true, answered: true } });
  });

  it("is not called unready for what was five minutes ago", async () => {
    await open();
    shop.wallet.away();
    shop.say("ana", "saldo 4771234567");
    await expect.poll(async () => sample(await metrics(), failed)).toBeGreaterThan(0);
    await shop.bot.pass(60_000);
    const tried = sample(await metrics(), failed);
    expect((await readiness()).wallet).toMatchObject({ ok: false, answered: false });
    await shop.bot.pass(300_000);
    expect(sample(await metrics(), failed)).toBe(tried);
    expect((await readiness()).wallet).toMatchObject({ ok: true, answered: null });
  });
});

describe("a bot that Telegram does not answer", () => {
  it("is not ready once it was not heard for a minute and a half, and ready when it is heard", async () => {
    await open();
    await shop.bot.pass(60_000);
    const soon = await readiness();
    expect([soon.code, soon.telegram.ok]).toEqual([200, true]);
    expect(soon.telegram.heardAgoMs).toBeGreaterThanOrEqual(60_000);
    shop.telegram.fault("getUpdates", { type: "internal" }, { times: 1000 });
    await shop.bot.pass(60_000);
    const late = await readiness();
    expect([late.code, late.telegram.ok, late.telegram.state]).toEqual([503, false, "connecting"]);
    expect(late.telegram.heardAgoMs).toBeGreaterThan(90_000);
    const samples = await metrics();
    expect(sample(samples, 'monedero_channel_heard_age_seconds{channel="telegram"}')).toBeGreaterThan(90);
    expect(sample(samples, 'monedero_channel_state{channel="telegram",state="working"}')).toBe(0);
    expect((await ask("/healthz")).status).toBe(200);
  });

  it("is heard again with the first answer", async () => {
    await open();
    await shop.bot.pass(130_000);
    expect((await readiness()).telegram.ok).toBe(false);
    await shop.asks("ana", "menú");
    expect(await readiness()).toMatchObject({ code: 200, telegram: { ok: true, heardAgoMs: 0 } });
  });
});

describe("a bot whose database another program holds", () => {
  it("is not ready until it is let go, and answers soon all the same", async () => {
    await open();
    expect((await readiness()).store.ok).toBe(true);
    const other = openKept(shop.databasePath);
    other.exec("BEGIN IMMEDIATE");
    // What was found counts for five seconds.
    expect((await readiness()).store.ok).toBe(true);
    await shop.bot.leap(5_000);
    const held = await readiness();
    expect([held.code, held.store]).toEqual([503, { ok: false, why: "notWritable" }]);
    other.exec("ROLLBACK");
    other.close();
    await shop.bot.leap(5_000);
    expect((await readiness()).store.ok).toBe(true);
    expect(await shop.asks("ana", "menú")).toContain("¿Qué hacemos?");
  });
});

describe("a bot whose database file is not where it was", () => {
  it("is not ready, says why, and is ready again when the file is back", async () => {
    await open();
    const path = shop.databasePath;
    renameSync(path, `${path}.away`);
    expect(await readiness()).toMatchObject({ code: 503, store: { ok: false, why: "fileGone" } });
    copyFileSync(`${path}.away`, path);
    expect(await readiness()).toMatchObject({ code: 503, store: { ok: false, why: "fileReplaced" } });
    renameSync(`${path}.away`, path);
    expect(await readiness()).toMatchObject({ code: 200, store: { ok: true } });
  });
});

describe("a bot with a webhook", () => {
  it("answers Telegram and whoever looks after it on the same port", async () => {
    await open({ mode: "webhook" });
    await sell("A-1");
    expect(await readiness()).toMatchObject({ code: 200, telegram: { ok: true, state: "working" } });
    expect(sample(await metrics(), 'monedero_operations{state="confirmed"}')).toBe(1);
  });
});

describe("a bot on WhatsApp and Telegram", () => {
  it("is ready when both are heard, and says how each fares", async () => {
    await open({ network: "whatsapp", onTelegram: ["luis"] });
    await shop.enter("luis");
    await shop.bot.quiet();
    expect(await readiness()).toMatchObject({
      code: 200,
      telegram: { ok: true, state: "working" },
      whatsapp: { ok: true, state: "working", heardAgoMs: 0 },
    });
    expect(sample(await metrics(), 'monedero_channel_state{channel="whatsapp",state="working"}')).toBe(1);
    shop.telegram.fault("getUpdates", { type: "internal" }, { times: 1000 });
    await shop.bot.pass(120_000);
    expect(await readiness()).toMatchObject({ code: 503, telegram: { ok: false }, whatsapp: { ok: true } });
  });
});

describe("a bot that other machines reach", () => {
  it("shows its metrics to whoever has the console's token, and its health to everybody", async () => {
    await open({ env: { HTTP_HOST: "0.0.0.0", CONSOLE_TOKEN: consoleToken } });
    expect((await ask("/healthz")).status).toBe(200);
    expect((await ask("/readyz")).status).toBe(200);
    const authorised = (authorization: string) => ask("/metrics", { headers: { authorization } });
    for (const wrong of ["", "Bearer", `Bearer ${consoleToken}x`, `Basic ${consoleToken}`, "Bearer null"]) {
      const refused = await authorised(wrong);
      expect([wrong, refused.status]).toEqual([wrong, 401]);
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
      expect(refused.said).not.toContain("monedero_");
    }
    expect((await ask("/metrics")).status).toBe(401);
    const shown = await authorised(`Bearer ${consoleToken}`);
    expect(shown.status).toBe(200);
    expect(readPrometheus(shown.said).size).toBeGreaterThan(20);
    expect(shop.output).not.toContain(consoleToken);
  });
});
