import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../src/domain/phone.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;

beforeEach(async () => void (shop = await Shop.entered("ana")));
afterEach(() => shop.close());

const isDone = (text: string) => text.includes("Uso de saldo registrado");
const isSummary = (text: string) => text.includes("¿Lo uso?");
const forms = () => shop.wallet.requests("/wallet/sale").map((request) => request.form);
const account = () => shop.wallet.state.account;

/** Ana answers questions in order; gives the last thing she hears. */
async function asks(...texts: string[]): Promise<string> {
  let heard = "";
  for (const text of texts) heard = await shop.asks("ana", text);
  return heard;
}

describe("usar saldo", () => {
  it("shows the balance, then uses a part of it", async () => {
    expect(await asks("usar")).toMatch(/Teléfono del cliente/);
    const balance = await shop.asks("ana", "477 123 4567", (text) => text.includes("¿Cuánto usa?"));
    expect(balance).toMatch(/María Torres tiene \$50\.00/);
    expect(await asks("30")).toMatch(/Usa: \$30\.00[^]*Compra: sin monto[^]*Ticket: sin ticket/);
    expect(await asks("30", "sin monto")).toMatch(/Compra: sin monto[^]*Ticket: sin ticket/);
    const summary = await asks("A-1");
    expect(summary).toMatch(/María Torres[^]*477 123 4567[^]*Usa: \$30\.00[^]*Compra: sin monto[^]*Ticket: A-1/);
    expect(forms()).toEqual([]);
    expect(await asks("sí")).toMatch(
      /✅ Uso de saldo registrado: usar \$30\.00 · María Torres · ticket A-1 · saldo \$20\.00/,
    );
    expect(forms()).toMatchObject([
      { phone: "4771234567", transaction_type: "1", points_used: "30", ticket: "A-1", usertool_id: "8001" },
    ]);
    expect(shop.operations().map((one) => one.state)).toEqual(["confirmed"]);
  });

  it("uses all there is, in one line", async () => {
    expect(await shop.asks("ana", "usar 4771234567 todo A-1", isSummary)).toMatch(/Usa: \$50\.00/);
    expect(await asks("sí")).toMatch(/ · saldo \$0\.00/);
    expect(forms()[0]).toMatchObject({ points_used: "50" });
    expect(await shop.asks("ana", "usar 4771234567 todo", (text) => text.includes("María"))).toMatch(
      /No hay saldo que usar/,
    );
  });

  it("never uses more than there is, nor more than the purchase", async () => {
    expect(await shop.asks("ana", "canjear 4771234567 80 A-1", (text) => text.includes("Solo tiene"))).toMatch(
      /\$50\.00/,
    );
    expect(await asks("51")).toMatch(/Solo tiene/);
    expect(await asks("50 puntos")).toMatch(/¿La|¿Lo uso/);
    expect(await asks("3")).toMatch(/De cuánto es la compra/);
    expect(await asks("20")).toMatch(/La compra es de \$20\.00\. ¿Uso solo eso\?/);
    expect(await asks("30")).toMatch(/¿Uso solo eso\?/);
    expect(await asks("regresar")).toMatch(/¿Cuánto usa/);
    expect(await asks("todo")).toMatch(/Usa: \$20\.00[^]*resta por pagar: \$0\.00/);
    expect(await asks("cambiar", "compra", "15")).toMatch(/La compra es de \$15\.00\. ¿Uso solo eso\?/);
    expect(await asks("sí")).toMatch(/Usa: \$15\.00[^]*resta por pagar: \$0\.00/);
    await asks("cancelar");
    expect(await shop.asks("ana", "usar 4771234567 todo de 20 A-1", isSummary)).toMatch(/Usa: \$20\.00/);
    await asks("cancelar");
    await shop.asks("ana", "usar 4771234567 20", isSummary);
    expect(await asks("cambiar", "compra", "20")).toMatch(/también es de \$20\.00/);
    expect(await asks("sí")).toMatch(/resta por pagar: \$0\.00/);
    expect(forms()).toEqual([]);
  });

  it("goes back question by question, changes one answer, and is cancelled without a trace", async () => {
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    expect(await asks("regresar")).toMatch(/ticket/);
    expect(await asks("regresar")).toMatch(/compra/);
    expect(await asks("regresar")).toMatch(/Cuánto usa/);
    expect(await asks("regresar")).toMatch(/Teléfono/);
    expect(await asks("regresar")).toMatch(/primera pregunta/);
    await shop.asks("ana", "4771234567", (text) => text.includes("¿Cuánto usa"));
    await shop.asks("ana", "usar 4771234567", (text) => text.includes("¿Cuánto usa?"));
    expect(await asks("1,5", "sí", "compra 200")).toMatch(/Usa: \$1\.50[^]*Compra: \$200\.00[^]*\$198\.50/);
    expect(await asks("cambiar")).toMatch(/Qué cambio/);
    expect(await asks("cuánto")).toMatch(/Cuánto usa/);
    expect(await asks("10")).toMatch(/Usa: \$10\.00[^]*\$190\.00/);
    expect(await asks("cancelar")).toMatch(/Cancelado/);
    expect(await asks("sí")).toMatch(/No hay nada por confirmar/);
    expect(forms()).toEqual([]);
  });

  it("does not take a yes from before the summary", async () => {
    const deliver = shop.network.holdNextReply();
    await shop.asks("ana", "ayuda");
    shop.say("ana", "usar 4771234567 30 A-1");
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    deliver();
    await shop.hears("ana", isSummary);
    await shop.asks("ana", "saldo 4771234567", (text) => text.includes("saldo $"));
    expect(forms()).toEqual([]);
  });
});

describe("using and earning on one ticket", () => {
  it("is two operations, each with its own yes", async () => {
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    const sale = await shop.asks("ana", "sí", (text) => text.includes("¿La registro?"));
    expect(sale).toMatch(/Venta[^]*María Torres[^]*Monto: \$70\.00[^]*Ticket: A-1/);
    expect(shop.heard("ana").some((text) => text.includes("Uso de saldo registrado"))).toBe(true);
    expect(forms().length).toBe(1);
    expect(await asks("sí")).toMatch(/Venta registrada: \$70\.00/);
    expect(forms()).toMatchObject([
      { transaction_type: "1", points_used: "30", transaction_amount: "100", ticket: "A-1" },
      { transaction_type: "0", transaction_amount: "70", ticket: "A-1" },
    ]);
  });

  it("stops after a refusal: nothing was used, so the whole purchase is left, and no rest is told", async () => {
    account().blacklist.add("4771234567");
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("bloqueado"));
    await shop.bot.quiet();
    expect(shop.heard("ana").some((text) => text.includes("Falta la venta del resto"))).toBe(false);
    expect(forms().length).toBe(1);
  });

  it("tells no rest where the use expired, the wallet being away", async () => {
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    shop.wallet.away();
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(620_000);
    expect(shop.operations()[0]?.state).toBe("expired");
    expect(shop.heard("ana").some((text) => text.includes("Falta la venta del resto"))).toBe(false);
  });

  it("stops in doubt, says so, and what was said to type then works", async () => {
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    const said = await shop.asks("ana", "sí", (text) => text.includes("Falta la venta del resto"));
    expect(shop.heard("ana").some((text) => text.includes("No lo repitas: lo estoy verificando"))).toBe(true);
    await shop.bot.pass(3_100);
    await shop.hears("ana", (text) => text.includes("Verificada por saldo"));
    expect(forms().length).toBe(1);
    const line = said.slice(said.indexOf("venta 477"));
    expect(await shop.asks("ana", line, (text) => text.includes("¿La registro?"))).toMatch(/\$70\.00[^]*A-1/);
  });

  it("goes on after the process is killed between the two", async () => {
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    await shop.bot.arm("outcome committed");
    shop.say("ana", "sí");
    await shop.bot.exited;
    shop.start();
    await shop.hears("ana", (text) => text.includes("¿La registro?"));
    expect(await asks("sí")).toMatch(/Venta registrada: \$70\.00/);
    expect(forms().map((form) => form?.["transaction_type"])).toEqual(["1", "0"]);
  });

  it("killed while the request is out: in doubt, one request, no sale of the rest", async () => {
    await shop.asks("ana", "usar 4771234567 30 de 100 A-1", isSummary);
    await shop.bot.arm("request written");
    shop.say("ana", "sí");
    await shop.bot.exited;
    shop.start();
    await shop.hears("ana", (text) => text.includes("Falta la venta del resto"));
    expect(shop.heard("ana").some((text) => text.includes("No lo repitas: lo estoy verificando"))).toBe(true);
    expect(forms().length).toBe(1);
  });
});

describe("what the wallet refuses", () => {
  it("wants a ticket: asks for it and goes on", async () => {
    const wallet = account().wallets.get("monedero-demo");
    if (wallet) wallet.ticketMandatory = true;
    await shop.asks("ana", "usar 4771234567 30 sin ticket", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("¿Número de ticket?"));
    expect(await asks("sin ticket")).toMatch(/pide ticket/);
    expect(await asks("A-7")).toMatch(/Ticket: A-7/);
    expect(await asks("sí")).toMatch(/Uso de saldo registrado/);
    expect(forms().map((form) => form?.["ticket"] ?? "")).toEqual(["", "A-7"]);
    expect(await shop.asks("ana", "usar 4771234567 5", (text) => text.includes("este monedero lo pide"))).toBeTruthy();
  });

  it("not enough any more: asks again with the balance of now", async () => {
    await shop.asks("ana", "usar 4771234567 50 A-1", isSummary);
    const customer = account().customers.get("monedero-demo 4771234567");
    if (customer) customer.balance = 100_000 as typeof customer.balance;
    await shop.bot.pass(6_000);
    const again = await shop.asks("ana", "sí", (text) => text.includes("¿Cuánto usa?"));
    expect(again).toMatch(/tiene \$10\.00/);
    expect(await asks("todo")).toMatch(/Usa: \$10\.00/);
    expect(await asks("sí")).toMatch(/ · saldo \$0\.00/);
  });

  it("quota and block: says whose matter it is, and the chat is free", async () => {
    account().redeemQuota = 0;
    await shop.asks("ana", "usar 4771234567 30 A-1", isSummary);
    expect(await asks("sí")).toMatch(/❌ No se registró[^]*plan del negocio[^]*gerente/);
    account().redeemQuota = null;
    account().blacklist.add("4771234567");
    await shop.asks("ana", "usar 4771234567 30 A-1", isSummary);
    expect(await asks("sí")).toMatch(/❌ No se registró[^]*bloqueado/);
    expect(await asks("menú")).toMatch(/¿Qué hacemos/);
  });

  it("a ticket used today for the same, in another chat at the same time: nothing is sent, and the chat is free", async () => {
    await shop.enter("luis");
    for (const who of ["ana", "luis"] as const) await shop.asks(who, "usar 4771234567 10 A-1", isSummary);
    await shop.asks("luis", "sí", isDone);
    expect(await asks("sí")).toMatch(/ticket ya se usó/);
    expect(await asks("1")).toMatch(/Teléfono del cliente/);
    expect(forms().length).toBe(1);
  });

  it("while it is on its way, nothing says that it was not sent", async () => {
    let free = () => {};
    await shop.asks("ana", "usar 4771234567 30 A-1", isSummary);
    shop.wallet.fault("/wallet/sale", faults.holdAfter(new Promise<void>((done) => (free = done))));
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    expect(await asks("sí")).toMatch(/Ya lo mandé/);
    expect(await asks("cancelar")).toMatch(/Ya salió y no se puede cancelar/);
    free();
    await shop.hears("ana", (text) => text.includes("Uso de saldo registrado"));
    expect(forms().length).toBe(1);
  });
});

describe("a ticket that was used today, before the summary", () => {
  const wasUsed = (text: string) => text.includes("ya se usó hoy");
  beforeEach(async () => {
    await shop.asks("ana", "usar 4771234567 10 A-1", isSummary);
    await shop.asks("ana", "sí", isDone);
  });

  it("a cashier gives another one; the sale on the same ticket is another matter", async () => {
    expect(await shop.asks("ana", "usar 4771234567 5 A-1", wasUsed)).toMatch(/Ana López, \$10\.00[^]*¿Otro número\?/);
    expect(await shop.asks("ana", "de todos modos", (text) => text.includes("ticket"))).not.toMatch(/¿Lo uso/);
    expect(await shop.asks("ana", "A-2", isSummary)).toMatch(/Ticket: A-2/);
    await asks("sí");
    expect(forms().map((form) => form?.["ticket"])).toEqual(["A-1", "A-2"]);
    expect(await shop.asks("ana", "venta 4771234567 70 A-1", (text) => /¿La registro|ya se usó/.test(text))).toMatch(
      /¿La registro/,
    );
  });

  it("a manager lets it through, which is in the audit trail", async () => {
    await shop.enter("luis");
    await shop.asks("luis", "usar 4771234567 5 A-1", wasUsed);
    await shop.asks("luis", "de todos modos", isSummary);
    await shop.asks("luis", "sí", isDone);
    expect(forms().map((form) => form?.["ticket"])).toEqual(["A-1", "A-1"]);
    expect(shop.audit().map((entry) => entry.what)).toContain("override.sameTicket");
  });
});

describe("a phone of the staff", () => {
  const ofStaff = (text: string) => text.includes("es de alguien del equipo");
  beforeEach(() => {
    const customer = account().customers.get("monedero-demo 4771234567");
    if (!customer) throw new Error("There is no customer");
    for (const phone of ["4771110001", "4771110002"] as const) {
      account().customers.set(`monedero-demo ${phone}`, { ...customer, phone: phone as Phone });
    }
  });

  it("is no cashier's to use or to sell to; another phone goes on", async () => {
    expect(await shop.asks("ana", "usar 4771110002 10 A-1", ofStaff)).toMatch(/la hace un gerente/);
    expect(await asks("de todos modos")).not.toMatch(/¿Lo uso/);
    expect(await shop.asks("ana", "4771234567", isSummary)).toMatch(/María Torres[^]*477/);
    await asks("cancelar");
    expect(await shop.asks("ana", "venta 4771110002 10 A-1", ofStaff)).toMatch(/la hace un gerente/);
    expect(await asks("sí")).not.toMatch(/registrada/);
    expect(forms()).toEqual([]);
  });

  it("a manager goes on all the same, which is in the audit trail", async () => {
    await shop.enter("luis");
    await shop.asks("luis", "usar 4771110001 10 de 100 A-1", ofStaff);
    await shop.asks("luis", "de todos modos", isSummary);
    await shop.asks("luis", "sí", ofStaff);
    await shop.asks("luis", "de todos modos", (text) => text.includes("¿La registro?"));
    await shop.asks("luis", "sí", (text) => text.includes("Venta registrada"));
    expect(forms().map((form) => form?.["phone"])).toEqual(["4771110001", "4771110001"]);
    expect(shop.audit().filter((entry) => entry.what === "override.staffPhone").length).toBe(2);
  });
});

describe("who may", () => {
  it("not a customer, and no cashier with their own number", async () => {
    await shop.enter("maria");
    await shop.bot.pass(3_000);
    expect(await shop.asks("maria", "usar 4771234567 10")).not.toMatch(/Usa:/);
    expect(await asks("usar 4771110001 10")).toMatch(/Ese es tu número/);
    expect(forms()).toEqual([]);
  });
});

describe("cancelar while a use of balance is performed", () => {
  it("stops that one, and not a newer one of the chat that a manager ordered", async () => {
    await shop.enter("luis");
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 250 V-1", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => /No l[ao] repitas/.test(text));
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    await shop.asks("ana", "usar 4771234567 30 U-1", isSummary);
    await shop.bot.quiet();
    shop.wallet.away();
    await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
    await shop.bot.pass(10);
    const before = shop.heard("ana").length;
    shop.tap("luis", "En duda", "No: regístrala ahora");
    await shop.hears("ana", (text) => text.includes("V-1") && text.includes("Guardada"), before);
    await shop.asks("ana", "cancelar", (text) => text.includes("No se registró"));
    const states = () => shop.operations().map(({ request, state }) => [request.kind, state]);
    expect(states()).toEqual([
      ["sale", "humanNot"],
      ["redeem", "cancelled"],
      ["sale", "ready"],
    ]);
    await shop.wallet.back();
    await shop.bot.pass(40_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada") && text.includes("V-1"));
    expect(await asks("cancelar")).toMatch(/La última/);
  });
});
