import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { ConsoleVisitor } from "../support/console-visitor.ts";
import { proveAtConsole } from "../support/prove-at-console.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import type { Shop } from "../support/shop/shop.ts";
import { approvalIn, askAboveCap, hidden, luis, openConsoleShop, token, visitorOf } from "./console-shop.ts";

const rosa = "4771110010";
const cookieName = "monedero_console";
const updates = "/wallet/balance/update";
let shop: Shop;
let visitor: ConsoleVisitor;
let rosaRow: ReturnType<typeof addRosa>;

beforeEach(async () => {
  shop = await openConsoleShop();
  rosaRow = addRosa(shop);
  await shop.start().started;
  for (const who of ["luis", "rosa"] as const) await shop.enter(who);
  visitor = visitorOf(shop);
});
afterEach(() => shop.close());

const port = () => shop.network.env()["HTTP_PORT"] ?? "";
/** A browser's cookie, or the one before that. */
const cookieOf = (one: ConsoleVisitor, at = -1) =>
  one.setCookies
    .filter((cookie) => cookie.startsWith(`${cookieName}=`))
    .at(at)
    ?.split(";")[0] ?? "";
/** Whether a cookie opens the console. */
const opens = async (cookie: string) => (await new ConsoleVisitor(port()).get("/console", { cookie })).status === 200;
const ends = () =>
  shop.rows<{ detail: string; session: string }>("SELECT detail, session FROM audit WHERE what = 'console.ended'");

/** Luis asks for a correction above the cap. Gives the form that approves it. */
async function asked(): Promise<{ readonly path: string; readonly shown: string }> {
  await askAboveCap(shop);
  const path = approvalIn((await visitor.get("/console/approvals")).text);
  return { path, shown: hidden((await visitor.get(`${path}/sure?decision=refuse`)).text, "shown") };
}

/** A stream of the console with this cookie. `over` resolves when the server ends it. */
async function listen(
  cookie: string,
): Promise<{ readonly status: number; readonly over: Promise<void>; close(): void }> {
  const asking = request(`http://127.0.0.1:${port()}/console/stream`, { headers: { cookie } });
  asking.end();
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  answer.resume();
  const over = new Promise<void>((resolve) => void answer.on("close", resolve));
  return { status: answer.statusCode ?? 0, over, close: () => void asking.destroy() };
}

describe("a proof at the console", () => {
  it("cannot be made up by whoever has the token and the program, nor is anything of it at rest", async () => {
    await visitor.enter(token, rosa);
    const { path, shown } = await asked();
    const own = cookieOf(visitor).slice(cookieName.length + 1);
    const [row] = shop.rows<{ key: string; name: string }>("SELECT key, name FROM console_sessions");
    const forged = [own.slice(0, -1), `${own}*`, `${own}.${rosa}*`, row?.key ?? "", row?.name ?? "", token, ""];
    for (const one of forged) expect(await opens(`${cookieName}=${one}`), one).toBe(false);
    expect(JSON.stringify(shop.rows("SELECT * FROM console_sessions"))).not.toContain(own);
    await visitor.send(path, { decision: "approve", shown });
    expect(shop.wallet.requests(updates)).toHaveLength(0);
  });

  it("is the browser's alone that entered the code: a cookie that was planted or copied before has nothing of it", async () => {
    await visitor.enter(token, rosa);
    const planted = cookieOf(visitor);
    expect(await opens(planted)).toBe(true);
    const stream = await listen(planted);
    expect(await proveAtConsole(shop, visitor, "rosa")).toBe(true);
    expect([await opens(planted), await opens(cookieOf(visitor))]).toEqual([false, true]);
    await stream.over;
  });

  it("is good once: the same code proves nothing after another choice of a manager", async () => {
    await visitor.enter(token, rosa);
    const before = shop.heard("rosa").length;
    await visitor.send("/console/prove/code", { back: "/console" });
    const code = /consola: (\w+)/.exec(await shop.hears("rosa", (text) => text.includes("código"), before))?.[1] ?? "";
    const enter = async () => (await visitor.send("/console/prove", { back: "/console", code })).status;
    expect(await enter()).toBe(303);
    await visitor.send("/console/who", { phone: rosa });
    expect(await enter()).toBe(200);
  });

  it("ends with the manager's role, with the token, and with a restore, for every copy of its cookie", async () => {
    await visitor.enter(token, rosa);
    await proveAtConsole(shop, visitor, "rosa");
    const cookie = cookieOf(visitor);
    rosaRow.type = "cajero";
    await shop.bot.pass(61_000);
    await shop.asks("luis", "pendientes");
    rosaRow.type = "gerente";
    await shop.bot.pass(61_000);
    await shop.asks("luis", "pendientes");
    expect(await opens(cookie)).toBe(false);
    expect(ends().map(({ detail }) => detail)).toEqual(["role"]);

    const again = visitorOf(shop);
    await again.enter(token, luis);
    expect(await opens(cookieOf(again))).toBe(true);
    for (const CONSOLE_TOKEN of [`another-${token}`, token]) {
      await shop.bot.stop();
      await shop.start({ CONSOLE_TOKEN }).started;
      expect(await opens(cookieOf(again)), CONSOLE_TOKEN).toBe(false);
    }

    const last = visitorOf(shop);
    await last.enter(token, luis);
    const { out } = shop.command("backup", `${dirname(shop.databasePath)}/backups`);
    await last.send("/console/logout", {});
    await shop.bot.stop();
    shop.command("restore", out.trimEnd().split("\n").at(-1) ?? "", "--yes");
    await shop.start().started;
    for (const at of [-1, -2]) expect(await opens(cookieOf(last, at))).toBe(false);
  });
});

describe("a session of the console that is over", () => {
  it("does nothing any more that was asked for before: a form held back until the log-out approves nothing", async () => {
    await visitor.enter(token, rosa);
    const { path, shown } = await asked();
    await proveAtConsole(shop, visitor, "rosa");
    const cookie = cookieOf(visitor);
    const form = new URLSearchParams({ decision: "approve", shown, form_token: await visitor.formToken() }).toString();
    const origin = `http://127.0.0.1:${port()}`;
    const type = "application/x-www-form-urlencoded";
    const headers = { origin, cookie, "content-type": type, "content-length": form.length };
    const held = request(`${origin}${path}`, { method: "POST", headers });
    held.write(form.slice(0, 10));
    await visitor.send("/console/logout", {});
    held.end(form.slice(10));
    const [answer] = (await once(held, "response")) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(401);
    await shop.bot.quiet();
    expect(shop.wallet.requests(updates)).toHaveLength(0);
    expect(shop.audit().filter(({ what }) => what === "approval.approved")).toHaveLength(0);
  });

  it("loses its streams, and its name is in the audit trail with what was done in it", async () => {
    await visitor.enter(token, luis);
    const stream = await listen(cookieOf(visitor));
    const id = shop.rows<{ name: string }>("SELECT name FROM console_sessions")[0]?.name ?? "";
    await visitor.send("/console/logout", {});
    await stream.over;
    expect(ends()).toEqual([{ detail: "logout", session: id }]);
    const named = shop.rows<{ what: string }>(`SELECT what FROM audit WHERE session = '${id}' ORDER BY id`);
    expect(named.map(({ what }) => what)).toEqual(["console.entered", "console.ended"]);
    await visitor.enter(token, luis);
    expect((await visitor.get("/console/audit")).text).toContain(id);
  });

  it("loses a stream that another worker's log-out has ended, with the next event or comment", async () => {
    await visitor.enter(token, luis);
    const stream = await listen(cookieOf(visitor));
    const database = openKept(shop.databasePath);
    database.prepare("DELETE FROM console_sessions").run();
    database.close();
    await shop.bot.pass(21_000);
    await stream.over;
  });
});

it("gives one session six streams at once, and the next when one of them is closed", async () => {
  await visitor.enter(token, luis);
  const other = visitorOf(shop);
  await other.enter(token, luis);
  const six = await Promise.all(Array.from({ length: 6 }, () => listen(cookieOf(visitor))));
  expect(six.map(({ status }) => status)).toEqual(six.map(() => 200));
  expect((await listen(cookieOf(visitor))).status).toBe(429);
  const others = await listen(cookieOf(other));
  expect(others.status).toBe(200);
  six[0]?.close();
  await expect.poll(async () => (await listen(cookieOf(visitor))).status).toBe(200);
});

it("says at /console/who who the managers are, and no whole phone", async () => {
  await visitor.enter(token);
  const { text } = await visitor.get("/console/who");
  expect(text).toContain("Rosa Díaz");
  for (const phone of [luis, rosa, "477 111 0010"]) expect(text).not.toContain(phone);
  const choice = /name="phone" value="([^"]+)">Rosa/.exec(text)?.[1] ?? "";
  const formToken = await visitor.formToken("/console/who");
  await visitor.post("/console/who", { phone: choice, form_token: formToken });
  expect((await visitor.get("/console")).text).toContain("Rosa Díaz");
});

it("answers 400 to a form that cannot be read, and logs no failure", async () => {
  const post = async (type: string, body: string, path: string) => {
    const origin = `http://127.0.0.1:${port()}`;
    const headers = { origin, cookie: cookieOf(visitor), "content-type": type, "content-length": body.length };
    const asking = request(`${origin}${path}`, { method: "POST", headers });
    asking.end(body);
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  await visitor.enter(token, luis);
  for (const path of ["/console/login", "/console/settings/SHOP_LOGO", "/console/who"])
    for (const [type, body] of [
      ["multipart/form-data; boundary=x", "no form at all"],
      ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\nhalf'],
      ["multipart/form-data", "--x--"],
    ] as const)
      expect(await post(type, body, path), `${path} ${type}`).toBe(400);
  expect(shop.output).not.toContain("a page failed");
});
