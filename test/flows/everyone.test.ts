import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import { networkOfRun } from "../support/networks/network.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults, type FaultPlan } from "../support/wallet/wallet-server.ts";

let shop: Shop;

beforeEach(async () => void (shop = await Shop.entered("ana")));
afterEach(() => shop.close());

describe("free writing", () => {
  it("a sale in a sentence goes to its summary, and yes records it", async () => {
    const summary = await shop.asks("ana", "Hola, vendí 250 al 477 123 4567 ticket 88");
    expect(summary).toContain("477 123 4567");
    expect(summary).toContain("$250.00");
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    const [sent] = shop.wallet.requests("/wallet/sale");
    expect(sent?.form).toMatchObject({ phone: "4771234567", transaction_amount: "250", ticket: "88" });
  });

  it("what a sentence lacks is asked for, and what it says is kept", async () => {
    expect(await shop.asks("ana", "vendí 250 ticket 88")).toContain("¿Teléfono");
    const summary = await shop.asks("ana", "4771234567", (text) => text.includes("¿La registro?"));
    expect(summary).toContain("$250.00");
    expect(summary).toContain("88");
    await shop.asks("ana", "cancelar");
    expect(await shop.asks("ana", "vendí 250 al 477123456")).toContain("(van 9)");
    await shop.asks("ana", "cancelar");
    // Beside a number that cannot be told, no amount is taken.
    expect(await shop.asks("ana", "vendí 250 o 300 al 4771234567 ticket 89")).toContain("¿Monto");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
  });

  it("balances, use of balance and registrations are understood; a question in a sale leaves it open", async () => {
    expect(await shop.asks("ana", "cuánto tiene 4771234567")).toContain("saldo");
    expect(await shop.asks("ana", "usa 30 puntos de 4771234567")).toContain("compra");
    await shop.asks("ana", "cancelar");
    expect(await shop.asks("ana", "registra a Ana López 4779990001")).toContain("¿Cumpleaños?");
    await shop.asks("ana", "cancelar");
    await shop.asks("ana", "venta 4771234567");
    expect(await shop.asks("ana", "¿cuánto tiene el 477 123 4567?")).toContain("saldo");
    expect(await shop.asks("ana", "250")).toContain("ticket");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
  });

  it("a customer who writes of a sale makes none, and asks of their own balance", async () => {
    await shop.enter("maria");
    await shop.bot.pass(3_000);
    expect(await shop.asks("maria", "vendí 250 al 4771234567 ticket 88")).toMatch(/en caja|saldo/);
    expect(await shop.asks("maria", "¿cuánto tengo?")).toContain("tu saldo");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
  });
});

describe.runIf(networkOfRun === "telegram")("somebody whose phone is not known", () => {
  it("is answered what needs no phone, and told how to prove it for the rest, over a restart", async () => {
    expect(await shop.asks("pedro", "¿cuánto tengo?")).toMatch(/solo se lo digo a su dueño[^]*Comparte tu número/);
    expect(await shop.asks("pedro", "¿tienen estacionamiento?")).toContain("en la tienda");
    await shop.bot.stop();
    shop.start();
    expect(await shop.asks("pedro", "quiero hablar con una persona")).toContain("le aviso a una persona");
    expect(await shop.asks("pedro", "¿cómo gano puntos?")).toContain("Da tu número en caja");
    shop.say("pedro", "¿venden pan?");
    await shop.bot.quiet();
    expect(shop.heard("pedro")).toHaveLength(4);
  });
});

describe("help in a conversation", () => {
  it("says what the question wants and asks it again", async () => {
    await shop.asks("ana", "venta");
    expect(await shop.asks("ana", "ayuda")).toContain("10 dígitos");
    await shop.hears("ana", (text) => text.includes("¿Teléfono"), shop.heard("ana").length - 1);
    const before = shop.heard("ana").length;
    expect(await shop.asks("ana", "4771234567")).toContain("¿Monto");
    expect(shop.heard("ana")).toHaveLength(before + 1);
  });

  it("at a summary it asks again, and yes to the new one records once", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    const before = shop.heard("ana").length;
    await shop.asks("ana", "ayuda");
    await shop.hears("ana", (text) => text.includes("¿La registro?"), before);
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
  });
});

describe("several wallets", () => {
  beforeEach(async () => {
    await shop.close();
    const seed = demoSeed();
    const [first] = seed.wallets;
    const [maria] = seed.customers;
    if (!first || !maria) throw new Error("The demo has a wallet and a customer");
    const second = { ...first, key: "monedero-2", name: "Café Luna", redeemLink: "https://example.com/canje-luna" };
    const wallets = [first, { ...second, clientLink: "https://example.com/luna" }];
    const customers = [...seed.customers, { ...maria, walletKey: second.key }];
    shop = await Shop.entered("ana", { wallet: { seed: { ...seed, wallets, customers } } });
  });

  it("a cashier chooses once, the summary names it, and the sale goes there; monedero changes it", async () => {
    expect(await shop.asks("ana", "venta 4771234567 250 A-1")).toContain("¿En qué monedero");
    expect(await shop.asks("ana", "monedero 2")).toContain("Café Luna");
    const summary = await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    expect(summary).toContain("Café Luna");
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale").map((one) => one.form?.["wallet_key"])).toEqual(["monedero-2"]);
    expect(await shop.asks("ana", "saldo 4771234567")).toContain("saldo en Café Luna");
    expect(await shop.asks("ana", "más")).toContain("https://example.com/canje-luna");
    const before = shop.heard("ana").length;
    await shop.asks("ana", "monedero");
    shop.tap("ana", "¿En qué monedero", "Monedero Demo");
    await shop.hears("ana", (text) => text.includes("trabajas en Monedero Demo"), before);
    shop.bot.kill();
    await shop.bot.exited;
    shop.start();
    const again = await shop.asks("ana", "venta 4771234567 90 A-2", (text) => text.includes("¿La registro?"));
    expect(again).toContain("Monedero Demo");
  });

  it("a customer reads every wallet in one message, and the links of all with *más*", async () => {
    await shop.enter("maria");
    const balances = await shop.asks("maria", "saldo");
    expect(balances).toContain("Monedero Demo: $50.00\nCafé Luna: $50.00");
    const more = await shop.asks("maria", "más");
    expect(more).toContain("Monedero Demo: https://example.com/monedero\nCafé Luna: https://example.com/luna");
  });
});

describe("what customers choose", () => {
  const sell = async (ticket: string) => {
    const amount = 250 + Number(ticket.slice(2));
    await shop.asks("ana", `venta 4771234567 ${amount} ${ticket}`, (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  };
  const notices = () => shop.heard("maria").filter((text) => text.includes("ya cuenta en"));

  it("a notice after each sale for whoever asked, for nobody else, and no more after they say so", async () => {
    await shop.enter("maria");
    await sell("A-1");
    expect(await shop.asks("maria", "avisos")).toContain("te aviso");
    await sell("A-2");
    await shop.hears("maria", (text) => text.includes("A-2") && text.includes("$252.00"));
    expect(notices()).toHaveLength(1);
    expect(await shop.asks("maria", "no más avisos")).toContain("Ya no");
    await sell("A-3");
    expect(await shop.asks("maria", "saldo")).toContain("tu saldo");
    expect(notices()).toHaveLength(1);
    expect(shop.heard("ana").some((text) => text.includes("ya cuenta en"))).toBe(false);
  });

  it("a notice also of a sale that the balance proved, and of one that a manager settled", async () => {
    await shop.enter("maria");
    await shop.enter("luis");
    await shop.asks("maria", "avisos");
    for (const line of ["4777654321 100 A-1", "4777654321 250 A-2", "4777654321 333.40 A-3"]) {
      await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    }
    const lose = async (fault: FaultPlan, ticket: string) => {
      shop.wallet.fault("/wallet/sale", fault);
      await shop.asks("ana", `venta 4771234567 400 ${ticket}`, (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    };
    await lose(faults.answerLost(), "B-1");
    await shop.bot.pass(4_000);
    expect(await shop.hears("maria", (text) => text.includes("B-1"))).toMatch(/\$400\.00[^]*se ve en tu saldo de/);
    await shop.bot.pass(700_000);
    await lose(faults.requestLost(), "B-2");
    await shop.bot.pass(200_000);
    await shop.asks("luis", "pendientes", (text) => text.includes("B-2"));
    await shop.asks("luis", "1", (text) => text.includes("$400.00"));
    await shop.asks("luis", "sí se registró");
    expect(await shop.hears("maria", (text) => text.includes("B-2"))).toMatch(/\$400\.00[^]*ya cuenta en/);
  });

  it("it is offered once, with the balance", async () => {
    await shop.enter("maria");
    const offer = "Avísame de mis compras";
    const offers = () => shop.messages("maria").filter((message) => message.options.includes(offer)).length;
    await shop.asks("maria", "saldo");
    await shop.asks("maria", "saldo");
    expect(offers()).toBe(1);
    shop.tap("maria", "tu saldo en", offer, 0);
    await shop.hears("maria", (text) => text.includes("te aviso"));
  });

  it("what is held of them is told, and forgotten when they confirm; the ledger stays", async () => {
    await shop.enter("maria");
    await shop.asks("maria", "avisos");
    await sell("A-1");
    await shop.hears("maria", (text) => text.includes("ya cuenta en"));
    const held = await shop.asks("maria", "mis datos");
    expect(held).toContain("477 123 4567");
    expect(held).toContain("Movimientos anotados con tu número: 1");
    expect(await shop.asks("maria", "borrar mis datos")).toContain("sin tu número");
    expect(await shop.asks("maria", "mis datos")).toContain("477 123 4567");
    expect(await shop.asks("maria", "borrar mis datos sí")).toContain("borré tu teléfono");
    // Where the network tells the phone, they are who they are without anything being held of them.
    expect(await shop.asks("maria", "saldo")).toContain(shop.network.tellsPhones ? "tu saldo" : "no sé quién eres");
    await sell("A-2");
    expect(notices()).toHaveLength(1);
    expect(shop.operations()).toHaveLength(2);
    expect(shop.audit().map((one) => one.what)).toContain("person.forgotten");
  });
});

describe("alerts to managers", () => {
  const alerts = (says: string) => shop.heard("luis").filter((text) => text.includes(says));

  it("a phone with more operations than five in a day is told once, masked", async () => {
    await shop.enter("luis");
    for (let i = 1; i <= 7; i++) {
      await shop.asks("ana", `venta 4771234567 ${100 + i} B-${i}`, (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    }
    const alert = await shop.hears("luis", (text) => text.includes("6 operaciones hoy"));
    expect(alert).toContain("******4567");
    expect(alert).toContain("Ana López");
    expect(alerts("operaciones hoy")).toHaveLength(1);
  });
});

describe("alerts about the merchant", () => {
  it("credit that is used up is told once a day, with what to do", async () => {
    await shop.close();
    shop = await Shop.entered(["ana", "luis"], { wallet: { seed: { ...demoSeed(), merchantCredit: 0 } } });
    for (const ticket of ["C-1", "C-2"]) {
      await shop.asks("ana", `venta 4771234567 120 ${ticket}`, (text) => text.includes("¿La registro?"));
      await shop.asks("ana", "sí");
    }
    await shop.hears("luis", (text) => text.includes("se acabó el crédito"));
    await shop.asks("luis", "menú");
    expect(shop.heard("luis").filter((text) => text.includes("se acabó el crédito"))).toHaveLength(1);
  });
});
