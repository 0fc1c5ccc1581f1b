import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { saleFlow, saleFlowName } from "../../../src/channel/whatsapp-cloud/registered.ts";
import type { CloudFlow } from "../../support/networks/whatsapp-cloud-server/flows.ts";
import { flowIn, type CloudMessage } from "../../support/networks/whatsapp-cloud-server/world.ts";
import type { Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";

const texts = { title: "V", phone: "T", phoneHint: "t", amount: "M", ticket: "N", ticketHint: "n", send: "C" };
const whole = { phone: "477 123 4567", amount: "250", ticket: "F-1" };
const isSummary = (text: string) => text.includes("¿La registro?");
const isPhoneQuestion = (text: string) => text.startsWith("¿Teléfono del cliente?");
const isOld = (text: string) => text === "Ese botón ya no vale; no hice nada.";
const minuteMs = 60_000;

let shop: Shop;
let flow: CloudFlow;
afterEach(() => shop.close());

/** A shop with the Flow that Meta has in this state, or with none. */
async function open(status: CloudFlow["status"] | null = "PUBLISHED"): Promise<void> {
  shop = await Shop.open({ network: "whatsapp-cloud" });
  flow = shop.cloud.server.world.flows.add(saleFlowName, status ?? "PUBLISHED", saleFlow(texts));
  shop.start(status === null ? {} : { WHATSAPP_CLOUD_FLOW_ID: flow.id });
  for (const who of ["ana", "luis"] as const) await shop.enter(who);
}

const sent = (who: Who) => shop.cloud.server.messages(shop.cloud.person(who));
const newest = (who: Who): CloudMessage => {
  const message = sent(who).findLast(({ body }) => flowIn(body) !== null);
  if (!message) throw new Error(`${who} was shown no form`);
  return message;
};
const tokenOf = (message: CloudMessage) => flowIn(message.body)?.flow_token ?? "";
const sales = () => shop.wallet.requests("/wallet/sale").length;

type Filled = Parameters<Shop["cloud"]["server"]["writing"]["fill"]>;

/** Fills in a form; gives what is answered. */
async function fills(
  who: Who,
  values: Filled[2] = whole,
  { message = newest(who), ...options }: Filled[3] & { readonly message?: CloudMessage } = {},
  which: (text: string) => boolean = () => true,
): Promise<string> {
  const before = shop.heard(who).length;
  shop.cloud.server.writing.fill(shop.cloud.person(who), message, values, options);
  return shop.hears(who, which, before);
}

/** Nothing of a form is registered, nor shown as a sale that could be: a yes finds nothing. */
async function registersNothing(who: Who, summaries = 0): Promise<void> {
  await shop.bot.quiet();
  expect(shop.heard(who).filter(isSummary)).toHaveLength(summaries);
  expect([shop.operations(), sales()]).toEqual([[], 0]);
}

describe("a sale by its form", () => {
  it("venta shows it, it comes back as one message, and one yes records one sale", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const before = shop.heard("ana").length - 1;
    expect(await fills("ana", whole, {}, isSummary)).toMatch(/477 123 4567[^]*\$250\.00[^]*F-1/);
    expect(sales()).toBe(0);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    await shop.bot.quiet();
    expect(sales()).toBe(1);
    expect(shop.heard("ana").length - before).toBe(3);
    expect(shop.operations()).toMatchObject([
      { request: { amountCentavos: 25_000, ticket: "F-1" }, state: "confirmed" },
    ]);
  });

  it("so does the menu's button, and whoever types is not held to it", async () => {
    await open();
    await shop.asks("ana", "menú");
    const heard = shop.heard("ana").length;
    shop.tap("ana", "", "Venta");
    await shop.hears("ana", isPhoneQuestion, heard);
    expect(tokenOf(newest("ana"))).not.toBe("");
    await shop.asks("ana", "4771234567", (text) => text.includes("¿Monto"));
    await shop.asks("ana", "250", (text) => text.includes("ticket"));
    await shop.asks("ana", "A-1", isSummary);
  });

  it.each([
    ["no ticket", { ...whole, ticket: "" }, isSummary],
    ["a phone without a digit", { ...whole, phone: "477123456" }, /falta un dígito/],
    ["an amount of two meanings", { ...whole, amount: "12,34" }, /¿Son/],
    ["an amount of nothing", { ...whole, amount: "0" }, /más de cero|mayor que cero/],
    ["the amount for a ticket", { ...whole, ticket: "250" }, /¿El ticket también es 250\?/],
    ["one's own phone", { ...whole, phone: "4771110001" }, /tu (?:propio )?(?:número|teléfono)/],
    ["an unknown phone", { ...whole, phone: "4779998877" }, /registr/],
  ])("is checked as what is typed: %s", async (_, values, says) => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const asked = await fills("ana", values, {}, (text) => (says instanceof RegExp ? says.test(text) : says(text)));
    expect(asked).not.toBe("");
    expect(sales()).toBe(0);
  });

  it("what was right in it is kept, and only the rest is asked for", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    await fills("ana", { ...whole, phone: "47712345" });
    expect(await shop.asks("ana", "4771234567", isSummary)).toMatch(/\$250\.00[^]*F-1/);
  });

  it("a ticket that was used stops it", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 99 F-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    await shop.asks("ana", "venta", isPhoneQuestion);
    await fills("ana", whole, {}, (text) => text.includes("F-1") && !isSummary(text));
    await shop.asks("ana", "sí");
    await shop.bot.quiet();
    expect(sales()).toBe(1);
  });
});

describe("the token of a form", () => {
  it("forged: registers nothing, and is answered as an old button is", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const real = tokenOf(newest("ana"));
    const forged = [
      null,
      "",
      "unused",
      "form:0",
      "form:",
      "form:7",
      `${real}0`,
      real.slice(1),
      real.slice(0, 5),
      "do:venta",
    ];
    const buttons = [
      "do:pendientes",
      real.replace("form:", ""),
      `${real.replace("form:", "")}:sí`,
      "settle:op:applied:1",
    ];
    for (const token of [...forged, ...buttons])
      expect([token, isOld(await fills("ana", whole, { token, again: true }))]).toEqual([token, true]);
    await registersNothing("ana");
    // The real one is as good as before.
    await fills("ana", whole, { again: true }, isSummary);
  });

  it("with something else in place of its fields: registers nothing", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const { writing } = shop.cloud.server;
    for (const response_json of [
      "",
      "null",
      "[]",
      "{",
      '"x"',
      '{"flow_token":7}',
      `{"phone":"4771234567","amount":250}`,
    ]) {
      const before = shop.heard("ana").length;
      const nfm_reply = { name: "flow", body: "Sent", response_json };
      writing.write(shop.cloud.person("ana"), { type: "interactive", interactive: { type: "nfm_reply", nfm_reply } });
      await shop.hears("ana", isOld, before);
    }
    const [flow_token, before] = [tokenOf(newest("ana")), shop.heard("ana").length];
    const odd = JSON.stringify({ flow_token, phone: { a: 1 }, amount: [250], ticket: "9".repeat(900) });
    const nfm_reply = { name: "flow", body: "Sent", response_json: odd };
    writing.write(shop.cloud.person("ana"), { type: "interactive", interactive: { type: "nfm_reply", nfm_reply } });
    await shop.hears("ana", (text) => !isOld(text), before);
    await registersNothing("ana");
  });

  it.each([
    ["the sale was called off", ["cancelar"]],
    ["the phone was typed", ["4771234567"]],
    ["the sale was told another way", ["venta 4771234567 80 B-2"]],
    ["another sale was begun", ["venta"]],
    ["something else was begun", ["usar"]],
  ])("stale, since %s: registers nothing", async (_, said) => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const message = newest("ana");
    for (const text of said) await shop.asks("ana", text);
    await shop.bot.quiet();
    const summaries = shop.heard("ana").filter(isSummary).length;
    await fills("ana", whole, { message }, isOld);
    await registersNothing("ana", summaries);
  });

  it("stale, since the sale was closed for silence: registers nothing", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    await shop.bot.pass(11 * minuteMs);
    await shop.bot.pass(6 * minuteMs);
    await shop.hears("ana", (text) => text.includes("Lo dejé"));
    expect(isOld(await fills("ana"))).toBe(true);
    await registersNothing("ana");
  });

  it.each(["while the bot runs", "while it was down"])(
    "stale, as it is of 12 minutes ago %s: it is shown anew",
    async (how) => {
      await open();
      await shop.asks("ana", "venta", isPhoneQuestion);
      const [message, before] = [newest("ana"), shop.heard("ana").length];
      await shop.bot.quiet();
      if (how === "while the bot runs") await shop.bot.pass(12 * minuteMs);
      else await shop.bot.stop();
      shop.cloud.server.writing.fill(shop.cloud.person("ana"), message, whole);
      if (how !== "while the bot runs") {
        const CLOCK_START_MS = String(shop.clockMs + 12 * minuteMs);
        await shop.start({ CLOCK_START_MS, WHATSAPP_CLOUD_FLOW_ID: flow.id }).started;
        await shop.waitUntilConfirmed();
      }
      await shop.hears("ana", (text) => text.includes("más de 10 minutos"), before);
      await shop.hears("ana", isPhoneQuestion, before);
      await registersNothing("ana");
      expect(newest("ana").id).not.toBe(message.id);
      await fills("ana", whole, {}, isSummary);
    },
  );

  it("is as good as before where something else was asked in between", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    await shop.asks("ana", "saldo 4771234567", (text) => text.includes("saldo $"));
    await fills("ana", whole, {}, isSummary);
  });

  it("repeated: delivered twice, sent twice, and sent after the sale is made, it makes one sale", async () => {
    await open();
    shop.cloud.server.webhook.faults.twice = true;
    await shop.asks("ana", "venta", isPhoneQuestion);
    const message = newest("ana");
    await fills("ana", whole, { message }, isSummary);
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(isSummary)).toHaveLength(1);
    expect(isOld(await fills("ana", { ...whole, amount: "900" }, { message, again: true }))).toBe(true);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(isOld(await fills("ana", whole, { message, again: true }))).toBe(true);
    await shop.asks("ana", "sí");
    await shop.bot.quiet();
    expect(shop.operations()).toMatchObject([{ request: { amountCentavos: 25_000 } }]);
    expect(sales()).toBe(1);
  });

  it("repeated before the first one is answered, it is one answer to one question", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const [message, before] = [newest("ana"), shop.heard("ana").length];
    const { writing } = shop.cloud.server;
    writing.fill(shop.cloud.person("ana"), message, whole);
    writing.fill(shop.cloud.person("ana"), message, { ...whole, amount: "900" }, { again: true });
    await shop.hears("ana", isOld, before);
    expect(await shop.hears("ana", isSummary, before)).toContain("$250.00");
    await shop.bot.quiet();
    expect(shop.heard("ana").filter(isSummary)).toHaveLength(1);
  });

  it.each(["with a sale of their own open", "with nothing open"])("foreign, %s: registers nothing", async (how) => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    if (how === "with a sale of their own open") await shop.asks("luis", "venta", isPhoneQuestion);
    const [message, token] = [newest("ana"), tokenOf(newest("ana"))];
    expect(isOld(await fills("luis", whole, { message, token }))).toBe(true);
    for (const who of ["luis", "ana"] as const) await registersNothing(who);
    await fills("ana", whole, { message, again: true }, isSummary);
  });

  it("of somebody whose number is not proved any more: is answered once it is, over a restart, and registers nothing", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const message = newest("ana");
    const ana = shop.cloud.person("ana");
    shop.cloud.server.writing.changeNumber(ana, "525550000001", false);
    ana.shown = "user id alone";
    await shop.waitUntilConfirmed();
    await shop.bot.pass(2_000);
    expect(await fills("ana", whole, { message })).toContain("no sé quién eres");
    await shop.waitUntilConfirmed();
    shop.bot.kill();
    await shop.bot.exited;
    await shop.start({ WHATSAPP_CLOUD_FLOW_ID: flow.id }).started;
    const before = shop.heard("ana").length;
    shop.network.share("ana");
    await shop.hears("ana", isOld, before);
    await registersNothing("ana");
  });

  it("of a database before a restore: registers nothing", async () => {
    await open();
    await shop.asks("ana", "venta", isPhoneQuestion);
    const message = newest("ana");
    await shop.bot.quiet();
    const { code, out, errors } = shop.command("backup", `${dirname(shop.databasePath)}/backups`);
    expect(code, errors).toBe(0);
    shop.bot.kill();
    await shop.bot.exited;
    const backup = out.trimEnd().split("\n").at(-1) as string;
    expect(shop.command("restore", backup, "--yes").code).toBe(0);
    await shop.start({ WHATSAPP_CLOUD_FLOW_ID: flow.id }).started;
    await shop.bot.quiet();
    await shop.bot.pass(2 * minuteMs);
    await fills("ana", whole, { message }, isOld);
    await registersNothing("ana");
  });
});

describe("where there is no form", () => {
  it("without the setting a sale is asked for in the chat", async () => {
    await open(null);
    expect(await shop.asks("ana", "venta", isPhoneQuestion)).toBe("¿Teléfono del cliente?");
    expect(() => newest("ana")).toThrow("no form");
    await shop.asks("ana", "4771234567", (text) => text.includes("¿Monto"));
  });

  it("whoever is talked to in English is asked in the chat, as the form is in Spanish", async () => {
    await open();
    await shop.asks("ana", "english");
    await shop.asks("ana", "sale", (text) => text === "Customer's phone?");
    expect(() => newest("ana")).toThrow("no form");
  });

  it.each(["DRAFT", "DEPRECATED", "BLOCKED", "THROTTLED"] as const)(
    "a Flow that is %s is refused, and the sale is asked for in the chat at once",
    async (status) => {
      await open(status);
      const fromMs = shop.clockMs;
      expect(await shop.asks("ana", "venta", isPhoneQuestion)).toBe("¿Teléfono del cliente?");
      expect(shop.clockMs - fromMs).toBeLessThan(1_000);
      await shop.asks("ana", "4771234567", (text) => text.includes("¿Monto"));
      await shop.asks("ana", "250", (text) => text.includes("ticket"));
      await shop.asks("ana", "A-1", isSummary);
      // As soon as it is published, it is shown.
      flow.status = "PUBLISHED";
      await shop.asks("ana", "cancelar");
      await shop.asks("ana", "venta", isPhoneQuestion);
      await fills("ana", whole, {}, isSummary);
    },
  );

  it.each([
    ["an app that is too old for it", null],
    ["a form that Meta takes and fails later", 131_009],
  ])("%s: the sale is asked for in the chat at once, and in that chat from then on", async (_, code) => {
    await open();
    const ana = shop.cloud.person("ana");
    if (code === null) ana.lacksForms = true;
    else shop.cloud.server.world.failLater(ana, code);
    const fromMs = shop.clockMs;
    expect(await shop.asks("ana", "venta", isPhoneQuestion)).toBe("¿Teléfono del cliente?");
    expect(shop.clockMs - fromMs).toBeLessThan(1_000);
    await shop.asks("ana", "4771234567", (text) => text.includes("¿Monto"));
    await shop.asks("ana", "cancelar");
    await shop.bot.quiet();
    const forms = () =>
      shop.cloud.server.world.sent.filter(({ to, body }) => to === ana && flowIn(body) !== null).length;
    expect(forms()).toBe(1);
    await shop.asks("ana", "venta", isPhoneQuestion);
    await shop.bot.quiet();
    expect(forms()).toBe(1);
    // Others have theirs.
    await shop.asks("luis", "venta", isPhoneQuestion);
    await fills("luis", whole, {}, isSummary);
  });

  it("killed after each step, a sale by its form is one sale", async () => {
    await open();
    const again = async () => {
      await shop.bot.quiet();
      shop.bot.kill();
      await shop.bot.exited;
      await shop.start({ WHATSAPP_CLOUD_FLOW_ID: flow.id }).started;
    };
    await shop.asks("ana", "venta", isPhoneQuestion);
    await again();
    await fills("ana", whole, {}, isSummary);
    await again();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    await again();
    expect(isOld(await fills("ana", whole, { again: true }))).toBe(true);
    await shop.bot.quiet();
    expect(sales()).toBe(1);
  });
});
