import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../support/console-visitor.ts";
import { Shop } from "../support/shop.ts";

const token = "a-token-of-the-console-0001";
let shop: Shop;
let port: string;

beforeAll(async () => {
  shop = await Shop.open({ network: "telegram", env: { CONSOLE_TOKEN: token } });
  port = shop.network.env()["HTTP_PORT"] ?? "";
  await shop.start().started;
  await shop.enter("luis");
});
afterAll(() => shop.close());

const refusals = () => shop.audit().filter(({ what }) => what === "console.refused").length;
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

  it("says goodbye: the session is gone with the cookie", async () => {
    const visitor = new ConsoleVisitor(port);
    await visitor.enter(token);
    await visitor.post("/console/logout", { form_token: await visitor.formToken() });
    expect((await visitor.get("/console")).location).toBe("/console/login");
  });

  it("lets nobody guess more often by holding the forms back until all have been let in", async () => {
    await shop.bot.pass(61_000);
    const before = refusals();
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
    expect(refusals() - before).toBe(5);
    await shop.bot.pass(61_000);
  });

  it("makes whoever guesses wait, writes it down, and lets the right token in afterwards", async () => {
    const guesser = new ConsoleVisitor(port);
    const before = refusals();
    for (let guess = 1; guess <= 5; guess++)
      expect((await guesser.post("/console/login", { token: `guess-${guess}` })).status).toBe(401);
    const sixth = await guesser.post("/console/login", { token });
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers["retry-after"])).toBeGreaterThan(0);
    expect(refusals() - before).toBe(5);
    await shop.bot.pass(61_000);
    expect((await guesser.post("/console/login", { token })).status).toBe(303);
    expect(shop.output).not.toContain(token);
    expect(shop.output).not.toContain("guess-1");
  });
});
