import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFromOwnPage } from "../../src/demo/page/page.ts";
import type { ShownDemo } from "../../src/demo/page/shown.ts";
import { DemoProcess } from "../support/processes/demo-process.ts";

describe("who may talk to the demo", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ origin: "http://localhost:8080" }, true],
    [{ "sec-fetch-site": "cross-site", origin: "http://localhost:8080" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: "http://localhost:9090" }, false],
    [{ origin: "http://evil.example" }, false],
    [{ origin: "null" }, false],
    [{}, false],
  ])("a request with %j changes something: %s", (headers, own) => {
    const all: { readonly [name: string]: string } = { host: "localhost:8080", ...headers };
    expect(isFromOwnPage((name) => all[name])).toBe(own);
  });
});

describe("the demo over HTTP", () => {
  let demo: DemoProcess;
  beforeAll(async () => {
    demo = await DemoProcess.start();
    await demo.greeted();
  });
  afterAll(async () => {
    expect(await demo.stop()).toBe(0);
  });

  /** A request with a Host of the test's own, which `fetch` does not allow. */
  function statusWith(host: string, path: string, method = "GET"): Promise<number> {
    return new Promise((resolve, reject) => {
      const asked = request(`${demo.url}${path}`, { method, headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      asked.on("error", reject);
      asked.end();
    });
  }

  it.each(["/", "/demo/stream", "/demo/demo.js", "/console", "/healthz"])(
    "refuses %s under a foreign name, whatever it points to",
    async (path) => {
      expect(await statusWith("evil.example", path)).toBe(421);
    },
  );

  it("refuses what another site's page posts, and does nothing", async () => {
    const before = await demo.greeted();
    for (const headers of [{ origin: "http://evil.example" }, { "sec-fetch-site": "cross-site" }]) {
      for (const what of ["say", "kill", "fault", "clock"]) {
        const told = { phone: "cashier", text: "venta", fault: "down", ms: 60_000 };
        expect((await demo.tell(what, told, headers)).status).toBe(403);
      }
    }
    const after = await demo.greeted();
    expect(after).toEqual(before);
  });

  it.each([
    ["say", { phone: "nobody", text: "hola" }],
    ["say", { phone: "cashier", text: "   " }],
    ["say", ["cashier"]],
    ["tap", { phone: "cashier", message: "bot-1", button: 99 }],
    ["tap", { phone: "cashier", message: "nothing", button: 0 }],
    ["fault", { fault: "fire" }],
    ["clock", { ms: -1 }],
    ["clock", { ms: 1e12 }],
    ["arm", { armed: "yes" }],
  ])("%s %j is nothing that could be done", async (what, told) => {
    expect((await demo.tell(what, told)).status).toBe(400);
  });

  it("takes no more than a message's worth", async () => {
    expect((await demo.tell("say", { phone: "cashier", text: "a".repeat(4_001) })).status).toBe(400);
    expect((await demo.tell("say", { phone: "cashier", text: "a".repeat(20_000) })).status).toBe(413);
    const headers = { host: new URL(demo.url).host, "sec-fetch-site": "same-origin", "transfer-encoding": "chunked" };
    const chunked = request(`${demo.url}/demo/say`, { method: "POST", headers });
    chunked.end(JSON.stringify({ phone: "cashier", text: "hola" }));
    const [answer] = (await once(chunked, "response")) as [IncomingMessage];
    expect(answer.resume().statusCode).toBe(413);
  });

  it("lets nothing but its own scripts and styles run, and has none within the page", async () => {
    const answer = await fetch(demo.url);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*style-src 'self'/);
    expect(policy).not.toMatch(/unsafe/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const page = await answer.text();
    expect(page).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
  });

  it("leads whoever comes to the console without its token back to the page that knows it", async () => {
    await demo.is(({ bot }) => bot.console);
    const login = await fetch(`${demo.url}/console`);
    expect(await login.text()).toMatch(/href="\/">[^<]*vuelve a la demostración/);
  });

  it("speaks the language that was chosen, and keeps it", async () => {
    expect(await (await fetch(demo.url)).text()).toMatch(/<html lang="es-MX">[^]*Matar al bot/);
    const chosen = await fetch(`${demo.url}/?lang=en`, { redirect: "manual" });
    expect(chosen.status).toBe(303);
    const cookie = chosen.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(await (await fetch(demo.url, { headers: { cookie } })).text()).toMatch(/<html lang="en">[^]*Kill the bot/);
    const odd = await fetch(`${demo.url}/?lang=%3Cb%3E`, { redirect: "manual" });
    expect([odd.status, odd.headers.get("set-cookie")]).toEqual([303, null]);
  });

  it("gives files as what they are, to be saved, and pictures to be seen", async () => {
    const cashier = (text: string) => demo.tell("say", { phone: "cashier", text });
    await cashier("venta 4771234567 250 A-1029");
    await demo.is(({ phones }) => phones["cashier"]?.messages.at(-1)?.mine === false);
    await demo.confirmSale();
    for (const text of ["corte csv", "corte gráfica"]) await demo.tell("say", { phone: "manager", text });
    const filesIn = ({ phones }: ShownDemo) => phones["manager"]?.messages.flatMap(({ file }) => file ?? []) ?? [];
    const files = filesIn(await demo.is((shown) => filesIn(shown).length === 2));
    const answers = await Promise.all(files.map(({ id }) => fetch(`${demo.url}/demo/file/${id}`)));
    const headers = answers.map((one) => [one.headers.get("content-type"), one.headers.get("content-disposition")]);
    headers.sort(([one = ""], [other = ""]) => String(one).localeCompare(String(other)));
    expect(headers).toEqual([
      ["image/png", expect.stringMatching(/^inline; filename="corte[\w.-]*\.png"$/)],
      ["text/csv", expect.stringMatching(/^attachment; filename="corte[\w.-]*\.csv"$/)],
    ]);
    expect((await fetch(`${demo.url}/demo/file/nothing`)).status).toBe(404);
  });

  it("says that the bot is dead where its own pages would be, and goes on by itself", async () => {
    await demo.tell("kill");
    const dead = await demo.is(({ bot }) => bot.is === "dead");
    expect(dead.bot).toMatchObject({ pid: null, deaths: 1 });
    const away = await fetch(`${demo.url}/console/sales`, { headers: { cookie: "monedero_language=en" } });
    expect([away.status, away.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(await away.text()).toContain("The bot is dead");
    await demo.is(({ bot }) => bot.is === "running");
  });
});

describe("a demo that other machines reach", () => {
  const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
  let demo: DemoProcess;
  beforeAll(async () => {
    demo = await DemoProcess.start({ HTTP_HOST: "0.0.0.0", CONSOLE_TOKEN: token });
  });
  afterAll(async () => {
    expect(await demo.stop()).toBe(0);
  });

  const asked = (path: string, password?: string) =>
    fetch(`${demo.url}${path}`, {
      redirect: "manual",
      ...(password !== undefined && { headers: { authorization: `Basic ${btoa(`anybody:${password}`)}` } }),
    });

  it("shows and does nothing for whoever has not the token", async () => {
    for (const path of ["/", "/demo/stream", "/console/login", "/metrics"]) {
      expect((await asked(path)).status, path).toBe(401);
      expect((await asked(path, `${token}x`)).status, path).toBe(401);
    }
    expect((await demo.tell("kill")).status).toBe(401);
    const page = await asked("/", token);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain(token);
  });

  it("tells everybody whether it works", async () => {
    for (let status = 0; status !== 200;) ({ status } = await asked("/healthz"));
  });
});
