import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../support/console-visitor.ts";
import { Shop } from "../support/shop/shop.ts";
import { token } from "./console-shop.ts";

let shop: Shop;
let port: string;

beforeAll(async () => {
  shop = await Shop.open({
    network: "telegram",
    env: { CONSOLE_TOKEN: token, TRUSTED_PROXIES: "127.0.0.1", PUBLIC_URL: "https://bot.example.com" },
  });
  port = shop.network.env()["HTTP_PORT"] ?? "";
  await shop.start().started;
  await shop.enter("luis");
});
afterAll(() => shop.close());

/** The log's lines of refused tokens. */
const refusals = () => shop.output.split("\n").filter((line) => line.includes("console: a login was refused"));
const places = ["", "/doubts", "/operations", "/corte", "/conversations", "/people", "/channels", "/audit"];

describe("the door of the console", () => {
  it("shows nothing to whoever has not the token: neither pages, nor the stream, nor forms", async () => {
    const stranger = new ConsoleVisitor(port);
    expect((await stranger.get("/")).location).toBe("/console");
    for (const place of [...places, "/operations/op1", "/conversations/x", "/who"]) {
      const { status, location, text } = await stranger.get(`/console${place}`);
      expect([status, location, text], place).toEqual([302, "/console/login", ""]);
    }
    expect((await stranger.get("/console/stream")).status).toBe(401);
    for (const form of ["/doubts/op1", "/channels/telegram/resume", "/logout", "/who"])
      expect((await stranger.post(`/console${form}`, { decision: "applied" })).status, form).toBe(401);
  });

  it("keeps the session in a cookie that scripts and other sites cannot have", async () => {
    const visitor = new ConsoleVisitor(port);
    await visitor.enter(token);
    const sessions = visitor.setCookies.filter((cookie) => cookie.startsWith("monedero_console="));
    expect(sessions.length).toBeGreaterThan(0);
    for (const cookie of sessions) {
      expect(cookie).toMatch(/; Path=\/console(?:;|$)/);
      expect(cookie).toMatch(/; HttpOnly(?:;|$)/);
      expect(cookie).toMatch(/; SameSite=Strict(?:;|$)/);
      expect(cookie).not.toContain(token);
    }
  });

  it("lets nobody out of a login that another site sends, nor take a form without its token", async () => {
    const other = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const visitor = new ConsoleVisitor(port);
    expect((await visitor.post("/console/login", { token }, other)).status).toBe(403);
    await visitor.enter(token, "4771110002");
    const formToken = await visitor.formToken();
    const decision = { decision: "applied", form_token: formToken };
    expect((await visitor.post("/console/doubts/none", decision, other)).status).toBe(403);
    expect((await visitor.post("/console/doubts/none", { decision: "applied" })).status).toBe(403);
    expect((await visitor.post("/console/doubts/none", { ...decision, form_token: "made-up" })).status).toBe(403);
    // As it is meant to be, the same form is taken.
    expect((await visitor.post("/console/doubts/none", decision)).location).toBe("/console/doubts");
  });

  it("takes no form that is longer than any of its own", async () => {
    const visitor = new ConsoleVisitor(port);
    expect((await visitor.post("/console/login", { token: "x".repeat(20_000) })).status).toBe(413);
  });

  it("allows no script, style or frame but its own, on every page", async () => {
    const visitor = new ConsoleVisitor(port);
    await visitor.enter(token, "4771110002");
    for (const place of ["/login", "/who", ...places]) {
      const { status, headers, text } = await visitor.get(`/console${place}`);
      expect(status, place).toBe(200);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(text.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/g), place).toBeNull();
    }
  });

  it("says goodbye: the session is over, for a copy of its cookie too, and after a restart", async () => {
    const visitor = new ConsoleVisitor(port);
    await visitor.enter(token, "4771110002");
    const [before = "", ...copies] = visitor.setCookies.map((cookie) => cookie.split(";")[0] ?? "");
    expect(copies).toHaveLength(1);
    const stays = new ConsoleVisitor(port);
    await stays.enter(token);
    const thief = new ConsoleVisitor(port);
    for (const cookie of copies) expect((await thief.get("/console/who", { cookie })).status).toBe(200);
    // Each choice of a manager has a cookie of its own.
    expect((await thief.get("/console/who", { cookie: before })).location).toBe("/console/login");
    await visitor.send("/console/logout", {});
    expect((await visitor.get("/console")).location).toBe("/console/login");
    for (const cookie of copies) expect((await thief.get("/console/who", { cookie })).location).toBe("/console/login");
    expect((await stays.get("/console")).status).toBe(200);
    await shop.bot.stop();
    await shop.start().started;
    for (const cookie of copies) expect((await thief.get("/console/who", { cookie })).location).toBe("/console/login");
    expect((await stays.get("/console")).status).toBe(200);
  });

  it("lets nobody guess more often by holding the forms back until all have been let in", async () => {
    await shop.bot.pass(61_000);
    const before = refusals().length;
    const origin = `http://127.0.0.1:${port}`;
    const held = Array.from({ length: 12 }, (_, guess) => {
      const body = `token=held-${guess}`;
      const headers = { origin, "content-type": "application/x-www-form-urlencoded", "content-length": body.length };
      const guessing = request(`${origin}/console/login`, { method: "POST", headers });
      guessing.flushHeaders();
      return { body, guessing };
    });
    await new Promise((resolve) => void setTimeout(resolve, 300));
    const statuses = await Promise.all(
      held.map(async ({ body, guessing }) => {
        guessing.end(body);
        const [answer] = (await once(guessing, "response")) as [IncomingMessage];
        answer.resume();
        return answer.statusCode;
      }),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(refusals().length - before).toBe(5);
    await shop.bot.pass(61_000);
  });

  it("makes whoever guesses wait, and lets the right token in at any time", async () => {
    const guesser = new ConsoleVisitor(port);
    const before = refusals().length;
    const trail = shop.audit().length;
    for (let guess = 1; guess <= 5; guess++)
      expect((await guesser.post("/console/login", { token: `guess-${guess}` })).status).toBe(401);
    const sixth = await guesser.post("/console/login", { token: "guess-6" });
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers["retry-after"])).toBeGreaterThan(0);
    // The log says from which network, five times; the audit trail, which is kept for ever, does not grow by it.
    expect(refusals().slice(before)).toHaveLength(5);
    for (const line of refusals()) expect(line).toContain('"address":"127.0.0.*"');
    expect(shop.audit()).toHaveLength(trail);
    const owner = new ConsoleVisitor(port);
    expect((await owner.post("/console/login", { token })).status).toBe(303);
    await owner.enter(token);
    expect((await owner.get("/console")).text).toMatch(/\d+ intentos de entrar a la consola/);
    expect((await guesser.post("/console/login", { token: "guess-7" })).status).toBe(429);
    await shop.bot.pass(61_000);
    expect((await guesser.post("/console/login", { token: "guess-8" })).status).toBe(401);
    await shop.bot.pass(61_000);
    expect(shop.output).not.toContain(token);
    expect(shop.output).not.toContain("guess-1");
  });

  it("tells addresses apart by what the proxy in front says, and by nothing that others write", async () => {
    const from = (address: string) => ({ "x-forwarded-for": `198.51.100.77, ${address}` });
    const visitor = new ConsoleVisitor(port);
    const tryFrom = async (address: string) =>
      (await visitor.post("/console/login", { token: "a-guess" }, from(address))).status;
    for (let guess = 1; guess <= 5; guess++) expect(await tryFrom("203.0.113.1")).toBe(401);
    expect(await tryFrom("203.0.113.1")).toBe(429);
    expect(await tryFrom("203.0.113.2")).toBe(401);
    expect(refusals().at(-1)).toContain('"address":"203.0.113.*"');
    await shop.bot.pass(61_000);
  });

  it("is not there for a name that another site lets lead here", async () => {
    const visitor = new ConsoleVisitor(port);
    for (const path of ["/console/login", "/metrics"]) {
      expect((await visitor.get(path, { host: "evil.example" })).status, path).toBe(421);
      expect((await visitor.get(path, { host: "bot.example.com" })).status, path).toBe(200);
    }
    const form = { host: "evil.example", origin: "http://evil.example" };
    expect((await visitor.post("/console/login", { token }, form)).status).toBe(421);
  });

  it("takes a form that broke off for no error of its own", async () => {
    const headers = { origin: `http://127.0.0.1:${port}`, "content-type": "application/x-www-form-urlencoded" };
    const length = { "content-length": "100" };
    const form = request(`http://127.0.0.1:${port}/console/login`, {
      method: "POST",
      headers: { ...headers, ...length },
    });
    form.on("error", () => {});
    form.write("token=half");
    await new Promise((resolve) => void setTimeout(resolve, 200));
    form.destroy();
    await new Promise((resolve) => void setTimeout(resolve, 200));
    expect((await new ConsoleVisitor(port).get("/console/login")).status).toBe(200);
    expect(shop.output).not.toMatch(/a page failed|could not be answered/);
  });

  it("opens no inspector to a program of this machine", async () => {
    shop.bot.child.kill("SIGUSR1");
    await new Promise((resolve) => void setTimeout(resolve, 500));
    expect((await new ConsoleVisitor(port).get("/healthz")).status).toBe(200);
    expect(shop.output).not.toContain("Debugger listening");
  });
});
