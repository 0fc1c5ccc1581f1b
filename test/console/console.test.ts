import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shownFor } from "../../src/ledger/operation.ts";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import { ConsoleVisitor, plainText } from "../support/console-visitor.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { doubtIn, hidden, luis, token, visitorOf } from "./console-shop.ts";

const hostile = '<img src=x onerror="alert(1)">';
let shop: Shop;
let visitor: ConsoleVisitor;

beforeEach(async () => {
  const seed = demoSeed();
  const [maria, ...others] = seed.customers;
  if (!maria) throw new Error("The demo has a customer");
  const customers = [{ ...maria, name: hostile }, ...others];
  shop = await Shop.open({
    network: "telegram",
    wallet: { seed: { ...seed, customers } },
    env: { CONSOLE_TOKEN: token },
  });
  await shop.start().started;
  await shop.enter("ana");
  visitor = visitorOf(shop);
});
afterEach(() => shop.close());

/** Ana sells in one line and confirms; resolves with the first thing she hears of it. */
async function sell(line: string): Promise<string> {
  await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
  return shop.asks("ana", "sí");
}

/** What the form of an operation was shown for. */
function shownOf(id: string): string {
  const operation = shop.operations().find((one) => one.id === id);
  return operation ? shownFor(operation.request) : "";
}
const decide = async (id: string, decision: string, shown = shownOf(id)) =>
  visitor.send(`/console/doubts/${id}`, { decision, shown });
/** Decides, and goes where that leads; what is said there. */
async function decided(id: string, decision: string): Promise<string> {
  const { status, location } = await decide(id, decision);
  expect([status, location]).toEqual([303, "/console/doubts"]);
  return visitor.read("/console/doubts");
}

describe("the console", () => {
  it("tells an operation's whole story, and shows what a customer calls themselves as text", async () => {
    await sell("4771234567 250 A-1029");
    await visitor.enter(token, luis);
    const list = await visitor.get("/console/operations?ticket=a-1029");
    const id = shop.operations()[0]?.id ?? "";
    expect(list.text).toContain(`/console/operations/${id}`);
    expect(list.text).not.toContain("<img");
    expect(list.text).toMatch(/&lt;img/i);
    const story = await visitor.read(`/console/operations/${id}`);
    for (const part of ["$250.00", "Registrada", "A-1029", "Ana López", "La persona confirmó", "Se envió al monedero"])
      expect(story).toContain(part);
    expect(story).toMatch(/Saldo antes de enviar \$50\.00.*Saldo que dijo el monedero \$62\.50/);
    expect(story).toMatch(/El bot escribió .*Venta registrada/);
    const nowhere = await visitor.get("/console/operations/none");
    expect([nowhere.status, plainText(nowhere.text).includes("No hay ninguna operación")]).toEqual([404, true]);
  });

  it("tells of an operation what was said of it, and nothing of another sale in the same chat", async () => {
    for (const [amount, ticket] of [
      [250, "ST-1"],
      [300, "ST-2"],
    ] as const) {
      await sell(`4771234567 ${amount} ${ticket}`);
      await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes(ticket));
      await shop.asks("ana", "saldo 4777654321", (text) => text.includes("saldo"));
    }
    await visitor.enter(token, luis);
    const stories = await Promise.all(
      shop.operations().map(async ({ id }) => visitor.read(`/console/operations/${id}`)),
    );
    for (const [index, story] of stories.entries()) {
      const [own, other] = index === 0 ? ["ST-1", "ST-2"] : ["ST-2", "ST-1"];
      const said = story.split("El bot escribió").slice(1);
      expect(said).toHaveLength(2);
      expect(said[0]).toMatch(new RegExp(`Ticket: ${own}[^]*¿La registro\\?`));
      expect(said[1]).toMatch(new RegExp(`Venta registrada[^]*ticket ${own}`));
      expect(story).not.toContain(other);
    }
  });

  it("has no whole phone of anybody on any page", async () => {
    await sell("4771234567 250 A-1029");
    await shop.asks("ana", "venta 4777654321", (text) => text.includes("¿Monto"));
    const doubted = await doubtIn(shop).catch(() => "");
    await visitor.enter(token, luis);
    const pages = [
      "",
      "/doubts",
      "/approvals",
      "/operations",
      "/corte",
      "/customers",
      "/search?q=maria",
      "/operations.csv",
      "/conversations",
      "/people",
      "/channels",
      "/audit",
    ];
    const own = [
      ...shop.operations().map(({ id }) => `/operations/${id}`),
      `/operations/${doubted}`,
      `/customers/${doubted}`,
    ];
    for (const page of [...pages, ...own]) {
      const shown = await visitor.read(`/console${page}`);
      expect(shown.match(/\b4(?:\D?\d){9}\b/g), page).toBeNull();
    }
  });

  it("filters, and says what is wrong with a filter", async () => {
    for (const line of ["4771234567 100 F-1", "4777654321 200 F-2"]) await sell(line);
    await visitor.enter(token);
    const found = async (query: string) => {
      const { text } = await visitor.get(`/console/operations?${query}`);
      return plainText(text).match(/\bF-\d\b/g) ?? [];
    };
    expect(await found("")).toEqual(["F-2", "F-1"]);
    expect(await found("phone=477%20123%204567")).toEqual(["F-1"]);
    expect(await found("state=rejected")).toEqual([]);
    expect(await found("state=confirmed&kind=sale")).toEqual(["F-2", "F-1"]);
    expect(await found("from=2001-01-01&until=2001-01-02")).toEqual([]);
    expect(await visitor.read("/console/operations?phone=123")).toContain("10 dígitos");
    expect(await visitor.read("/console/operations?from=ayer")).toContain("AAAA-MM-DD");
  });

  it("shows the cut of the day as the ledger has it", async () => {
    await sell("4771234567 250 C-1");
    await sell("4777654321 99.50 C-2");
    await visitor.enter(token);
    const cut = await visitor.read("/console/corte");
    expect(cut).toMatch(/Vendido \$349\.50 Ventas 2 Ticket promedio \$174\.75 Saldo dado \$17\.47/);
    expect(cut).toMatch(/Ana López Sucursal Centro 2 \$349\.50/);
    expect(await visitor.read("/console/corte?from=2001-01-01")).toContain("Ventas 2");
    expect(await visitor.read("/console/corte?until=2001-01-01")).toContain("no hubo operaciones");
    expect(await visitor.read("/console/corte?range=yesterday")).toContain("no hubo operaciones");
    const picture = await visitor.get("/console/corte.png?range=today&cashier=Ana+López");
    expect([picture.status, picture.headers["content-type"], picture.text.slice(1, 4)]).toEqual([
      200,
      "image/png",
      "PNG",
    ]);
    expect((await visitor.get("/console/corte.png?range=yesterday")).status).toBe(404);
    expect(await visitor.read("/console/corte?cashier=Ana+López&kind=sale")).toMatch(
      /\d{4} · Ana López · Venta Vendido/,
    );
    expect(await visitor.read("/console/corte?cashier=Nadie")).toContain("no hubo operaciones");
  });

  it("gives what is shown as a file that a spreadsheet opens, with amounts to the centavo and no formula", async () => {
    await sell("4771234567 250 C-1");
    await sell("4777654321 99.50 C-2");
    await visitor.enter(token);
    const { text, headers } = await visitor.get("/console/operations.csv?ticket=C-1&range=today");
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toMatch(/attachment; filename="operaciones-[\d-]+\.csv"/);
    const [head = "", line = "", end] = text.split("\r\n");
    expect(head.startsWith("\uFEFF")).toBe(true);
    expect(line).toContain(',"C-1",250.00,');
    expect(line).toContain('"******4567"');
    expect(end).toBe("");
    expect((await visitor.get("/console/operations.csv?branch=nowhere")).text.split("\r\n")).toHaveLength(2);
    expect((await visitor.get("/console/operations.csv?from=2026-13-01")).status).toBe(400);
  });

  it("finds a customer by name or phone and an operation by ticket or id, and shows the customer's balance now", async () => {
    await sell("4777654321 250 C-1");
    await visitor.enter(token);
    const id = shop.operations()[0]?.id ?? "";
    const found = async (text: string) =>
      [
        ...(await visitor.get(`/console/search?q=${encodeURIComponent(text)}`)).text.matchAll(
          /href="\/console\/((?:customers|operations)\/[^"]+)"/g,
        ),
      ].map(([, path]) => path);
    const name = shop.operations()[0]?.customerName ?? "";
    for (const text of [name, name.toUpperCase(), "4321", "321", "477 765 4321"])
      expect(await found(text)).toContain(`customers/${id}`);
    for (const text of ["c1", "C-1", id, id.slice(0, 5)]) expect(await found(text)).toContain(`operations/${id}`);
    for (const text of ["nobody at all", "7654", "54321", "477765"]) expect(await found(text)).toEqual([]);
    const customer = await visitor.read(`/console/customers/${id}`);
    expect(customer).toMatch(/Compras 1 Importe \$250\.00/);
    expect(customer).toContain("no recibe avisos");
    const balance = async () => visitor.read(`/console/customers/${id}/balance`);
    expect(await balance()).toMatch(/\$\d/);
    await shop.bot.pass(10_000);
    for (let time = 0; time < 5; time++) shop.wallet.fault("/wallet/contact/get", faults.requestLost());
    expect(await balance()).toContain("no sé cuánto tiene ahora");
    expect((await visitor.get("/console/customers/none")).status).toBe(404);
  });

  it("shows an open conversation as its chat, with where it stands, and its machine behind a tab in the reader's words", async () => {
    await shop.asks("ana", "venta 4771234567", (text) => text.includes("¿Monto"));
    await visitor.enter(token);
    const { text: list } = await visitor.get("/console/conversations");
    expect(plainText(list)).toContain("¿Monto?");
    const path = /href="(\/console\/conversations\/[^"]+)"/.exec(list)?.[1] ?? "";
    const chat = await visitor.read(path);
    expect(chat).toMatch(/Va en: ¿Monto\? .*Escribió \(lo que escriben no se guarda\) \d\d:\d\d .*¿Monto.* \d\d:\d\d/);
    expect(chat).not.toContain("4771234567");
    const here = async () =>
      /class="state \w+ here"[^]*?<text[^>]*>([^<]+)</.exec((await visitor.get(`${path}?view=diagram`)).text)?.[1];
    expect(await here()).toBe("¿Monto?");
    await shop.asks("ana", "250", (text) => text.includes("icket"));
    expect(await here()).toBe("¿Ticket?");
    await visitor.get("/console/language?to=en&back=/console");
    expect(await here()).toBe("Ticket?");
    expect((await visitor.get(`${path}?view=diagram`)).text).not.toMatch(/ANSWER|LOOKED_UP/);
    await visitor.get("/console/language?to=es-MX&back=/console");
    await shop.asks("ana", "cancelar");
    expect(await visitor.read(path)).toContain("ya terminó");
  });

  it("speaks English to whoever chooses it", async () => {
    await visitor.enter(token);
    await visitor.get("/console/language?to=en&back=/console/operations");
    const { text } = await visitor.get("/console/operations");
    expect(text).toContain('lang="en"');
    expect(plainText(text)).toContain("There are no such operations.");
    const away = await visitor.get("/console/language?to=en&back=//evil.example");
    expect(away.location).toBe("/console");
    const link = /href="(\/console\/language[^"]+)"/.exec(
      (await visitor.get("/console/operations?phone=477+123")).text,
    );
    const back = await visitor.get((link?.[1] ?? "").replaceAll("&amp;", "&"));
    expect(back.location).toBe("/console/operations?phone=477+123");
  });

  it("masks phones in the audit trail too: of who was invited, and of an owner whom the wallet does not list", async () => {
    const owner = "4771110009";
    shop.bot.kill();
    await shop.bot.exited;
    await shop.start({ OWNER_PHONES: owner }).started;
    const id = await doubtIn(shop);
    await visitor.enter(token, owner);
    await decide(id, "notApplied");
    await shop.enter("luis");
    await shop.asks("luis", "desvincular ana", (text) => text.includes("¿Lo desvinculo?"));
    await shop.asks("luis", "sí");
    await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
    const trail = await visitor.read("/console/audit");
    expect(trail).toMatch(/desk:\*+0009/);
    expect(trail.match(/\d{10}/g)).toBeNull();
    const story = await visitor.read(`/console/operations/${id}`);
    expect(story).not.toContain("doubt.notApplied");
  });

  it("is at the same place with a slash behind it, and says in the reader's words where nothing is, and leads back", async () => {
    await visitor.enter(token);
    expect((await visitor.get("/console/")).location).toBe("/console");
    for (const path of ["/console/nowhere", "/console/doubts/x", "/console/operations/x"]) {
      const { status, text } = await visitor.get(path);
      expect([status, plainText(text).includes("No existe"), text.includes('href="/console"')], path).toEqual([
        404,
        true,
        true,
      ]);
    }
  });
});

describe("settling at the console", () => {
  it("settles as the manager who did it, once, and tells whoever asked", async () => {
    const id = await doubtIn(shop);
    await visitor.enter(token, luis);
    expect(await visitor.read("/console/doubts")).toMatch(/Venta \$400\.00 ticket D-1 En duda/);
    const asked = await visitor.read(`/console/doubts/${id}/sure?decision=notApplied`);
    expect(asked).toMatch(/Venta \$400\.00: No se registró .*onerror.*\*+4567 Ticket D-1 Confirmó Ana López/i);
    expect(shop.operations().at(-1)?.state).toBe("ask");
    const before = shop.heard("ana").length;
    expect(await decided(id, "notApplied")).toContain("$400.00");
    expect(shop.operations().at(-1)).toMatchObject({ state: "humanNot", settledBy: "Luis Pérez" });
    expect(await shop.hears("ana", () => true, before)).toContain("Luis Pérez");
    const entry = shop.audit().find(({ what }) => what === "doubt.notApplied");
    expect(entry?.who).toBe(`desk:${luis}`);
    expect(await visitor.read("/console/audit")).toContain("Luis Pérez");
    expect(await decided(id, "applied")).toMatch(/ya .*Luis Pérez/i);
    expect(shop.operations().at(-1)?.state).toBe("humanNot");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
  });

  it("records it now on the manager's word: one more request, and no more", async () => {
    const id = await doubtIn(shop);
    await visitor.enter(token, luis);
    await decide(id, "registerNow");
    await decide(id, "registerNow");
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(shop.operations().map(({ state, retryOf }) => [state, retryOf])).toEqual([
      ["humanNot", null],
      ["confirmed", id],
    ]);
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(2);
  });

  it("is for nobody who only watches, nor for whoever is no manager any more", async () => {
    const id = await doubtIn(shop);
    await visitor.enter(token);
    expect((await decide(id, "applied")).location).toBe("/console/who");
    await visitor.enter(token, luis);
    const listed = shop.wallet.state.account.collaborators.find(({ phone }) => phone === luis);
    if (listed) listed.status = "archivado";
    await shop.bot.pass(61_000);
    expect(shop.audit().filter(({ what }) => what === "console.ended")).toHaveLength(1);
    await decide(id, "applied");
    expect((await visitor.get("/console")).location).toBe("/console/login");
    expect(shop.operations().at(-1)?.state).toBe("ask");
    expect(shop.audit().filter(({ what }) => what === "access.refused")).toHaveLength(1);
    expect(shop.audit().filter(({ what }) => what === "console.ended")).toHaveLength(2);
  });

  it("is settled once where two browsers settle at the same time", async () => {
    const id = await doubtIn(shop);
    const others = [visitorOf(shop), visitor];
    for (const one of others) await one.enter(token, luis);
    const forms = await Promise.all(others.map((one) => one.formToken()));
    const send = (one: ConsoleVisitor, index: number, decision: string) =>
      one.post(`/console/doubts/${id}`, { decision, shown: shownOf(id), form_token: forms[index] ?? "" });
    await Promise.all([
      ...others.map((one, index) => send(one, index, "registerNow")),
      ...others.map((one, index) => send(one, index, "applied")),
    ]);
    await shop.bot.quiet();
    const [first, ...again] = shop.operations();
    expect(["humanNot", "humanApplied"]).toContain(first?.state);
    expect(again).toHaveLength(first?.state === "humanNot" ? 1 : 0);
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1 + again.length);
    expect(shop.audit().filter(({ what }) => what.startsWith("doubt."))).toHaveLength(1);
  });

  it("tells a form of an earlier session that it does not count, and does nothing", async () => {
    const id = await doubtIn(shop);
    await visitor.enter(token, luis);
    const old = await visitor.formToken();
    await visitor.enter(token);
    const answer = await visitor.post(`/console/doubts/${id}`, { decision: "applied", form_token: old });
    expect(answer.status).toBe(403);
    expect(plainText(answer.text)).toContain("No se hizo nada");
    const late = await visitorOf(shop).post(`/console/doubts/${id}`, {
      decision: "applied",
      form_token: old,
    });
    expect(late.status).toBe(401);
    expect(plainText(late.text)).toContain("no se hizo nada");
    expect(shop.operations().at(-1)?.state).toBe("ask");
  });

  it("adds corrections up with their sign, and shows no whole phone that somebody wrote into a reason", async () => {
    await shop.enter("luis");
    for (const [line, reason] of [
      ["4777654321 +5", "su otro celular es 4775556667"],
      ["4771234567 -5", "error"],
    ] as const) {
      await shop.asks("luis", `corregir ${line}`);
      await shop.asks("luis", reason, (text) => text.includes("¿La hago?"));
      await shop.asks("luis", "sí", (text) => /registrado/i.test(text));
    }
    await visitor.enter(token);
    expect(await visitor.read("/console/corte")).toMatch(/Corrección Registrada 2(?! \$)/);
    const [{ id } = { id: "" }] = shop.operations().filter(({ reason }) => reason?.includes("celular"));
    const story = await visitor.read(`/console/operations/${id}`);
    expect(story).toContain("su otro celular es ******6667");
    expect(story).not.toContain("4775556667");
  });

  it("takes a form that was shown for another operation, or for nothing, and another than the three, for no decision", async () => {
    const id = await doubtIn(shop);
    await visitor.enter(token, luis);
    const { text } = await visitor.get(`/console/doubts/${id}/sure?decision=applied`);
    expect(hidden(text, "shown")).toBe(shownOf(id));
    for (const shown of ["", "00000000"]) {
      await decide(id, "applied", shown);
      expect(await visitor.read("/console/doubts")).toContain("ya no vale");
    }
    expect((await decide(id, "whatever")).status).toBe(400);
    expect(shop.operations().at(-1)?.state).toBe("ask");
  });
});
