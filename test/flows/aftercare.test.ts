import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";

let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"])));
afterEach(() => shop.close());

const dayMs = 24 * 3_600_000;
const isSummary = (text: string) => text.includes("¿La registro?");

/** `afterMs`: so long after the stop. */
async function restart(afterMs = 1_000): Promise<void> {
  await shop.bot.stop();
  shop.start({ CLOCK_START_MS: String(shop.clockMs + afterMs) });
  await shop.bot.started;
  // The networks go by the bot's clock, once it has told it.
  await shop.bot.pass(1_000);
}

async function sell(line: string): Promise<void> {
  await shop.asks("ana", `venta ${line}`, isSummary);
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
}

/** The manager makes the refund that he was asked for. */
async function refunds(): Promise<void> {
  await shop.asks("luis", "sí", (text) => text.includes("¿La hago?") && text.includes("Quitar"));
  await shop.asks("luis", "sí", (text) => text.includes("Devolución hecha"));
}

/** Sales as they were sent: whose, centavos, and the ticket. */
const sales = () =>
  shop
    .operations()
    .flatMap(({ request }) =>
      request.kind === "sale" ? [`${request.phone} ${request.amountCentavos} ${request.ticket}`] : [],
    );
const asked = () => shop.heard("luis").filter((text) => text.includes("pide una devolución"));

describe("a sale that should have been another", () => {
  it("of another customer: the refund is asked for with the reason, and the right sale comes behind it, over restarts", async () => {
    await sell("4771234567 250 A-1");
    expect(await shop.asks("ana", "era de otro cliente")).toMatch(/La última: \$250\.00[^]*¿De qué cliente era\?/);
    await restart();
    expect(await shop.asks("ana", "4777654321")).toMatch(
      /La buena: \$250\.00 · 477 765 4321 · ticket A-1[^]*¿Se la pido\?/,
    );
    await restart();
    expect(await shop.asks("ana", "sí")).toMatch(/Ya se la pedí[^]*te muestro la buena/);
    expect(await shop.hears("luis", (text) => text.includes("pide una devolución"))).toMatch(
      /\$250\.00 · María Torres[^]*Motivo: «era de otro cliente»[^]*En su lugar va: \$250\.00 · 477 765 4321/,
    );
    expect(await shop.asks("ana", "¿ya la devolvieron?")).toMatch(
      /todavía no la hace[^]*La buena[^]*va cuando esté la devolución/,
    );
    await restart();
    const before = shop.heard("ana").length;
    await refunds();
    await shop.hears("ana", (text) => /hizo la devolución[^]*Va la buena/.test(text), before);
    expect(await shop.hears("ana", isSummary, before)).toMatch(/Jorge Ruiz[^]*\$250\.00[^]*Ticket: A-1/);
    await restart();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    const after = shop.heard("ana").length;
    await shop.asks("ana", "¿ya la devolvieron?", (text) => text.includes("Devolución: hecha (Luis Pérez"));
    await shop.hears("ana", (text) => /Sí quedó: \$250\.00 · Jorge Ruiz/.test(text), after);
    expect(sales()).toEqual(["4771234567 25000 A-1", "4777654321 25000 A-1"]);
  });

  it("of another amount: days later, too, what became of both is told; it is asked for once", async () => {
    await sell("4771234567 250 A-1");
    await restart(3 * dayMs);
    // A network may keep messages from whoever has not written for a day.
    await shop.asks("luis", "menú");
    expect(await shop.asks("ana", "la de 250 eran 350")).toMatch(
      /Es esta: \$250\.00[^]*24\/11\/2025[^]*La buena: \$350\.00/,
    );
    await shop.asks("ana", "sí, le puse mal el monto", (text) => text.includes("te muestro la buena: $350.00"));
    await shop.hears("luis", (text) => text.includes("le puse mal el monto"));
    expect(await shop.asks("ana", "eran 350")).toMatch(/Devolución: se la pedí a tu gerente/);
    await restart(dayMs);
    await shop.asks("luis", "menú");
    expect(await shop.asks("ana", "entonces qué hago")).toMatch(/todavía no la hace[^]*La buena \(\$350\.00/);
    await shop.asks("ana", "venta 4777654321 80 A-9", isSummary);
    const before = shop.heard("ana").length;
    await shop.asks("luis", "devolución 4771234567", (text) => text.includes("¿Cuál devuelvo?"));
    await shop.asks("luis", "1", (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Devolución hecha"));
    await shop.hears("ana", (text) => /hizo la devolución[^]*La buena va después: \$350\.00/.test(text), before);
    await restart();
    await shop.asks("ana", "sí", (text) => /Venta registrada: \$80\.00/.test(text));
    expect(await shop.asks("ana", "siguiente", isSummary)).toMatch(/\$350\.00[^]*Ticket: A-1/);
    await shop.asks("ana", "sí", (text) => /Venta registrada: \$350\.00/.test(text));
    expect(asked()).toHaveLength(1);
    expect(sales()).toEqual(["4771234567 25000 A-1", "4777654321 8000 A-9", "4771234567 35000 A-1"]);
  });

  it("is asked for no more by whoever asked: the manager is told, and it waits for nobody", async () => {
    await sell("4771234567 250 A-1");
    await shop.asks("ana", "eran 350", (text) => text.includes("La buena: $350.00"));
    await shop.asks("ana", "sí", (text) => text.includes("Ya se la pedí"));
    await shop.hears("luis", (text) => text.includes("pide una devolución"));
    await restart();
    expect(await shop.asks("ana", "siempre no, ya no la pidas")).toMatch(/ya no la pido: \$250\.00 · María Torres/);
    expect(await shop.hears("luis", (text) => text.includes("ya no pide la devolución"))).toMatch(/No la hagas/);
    expect(await shop.asks("luis", "pendientes")).toMatch(/No hay nada en duda/);
    expect(await shop.asks("ana", "ya no la pidas")).toMatch(/No hay nada abierto/);
    expect(sales()).toEqual(["4771234567 25000 A-1"]);
  });

  it("that the manager declines stays as it was: the right one is not recorded, and its ticket is taken", async () => {
    await sell("4771234567 250 A-1");
    await shop.asks("ana", "eran 350", (text) => text.includes("La buena: $350.00"));
    await shop.asks("ana", "sí", (text) => text.includes("Ya se la pedí"));
    expect(await shop.asks("ana", "venta 4771234567 360 A-1")).toMatch(/Va detrás de la devolución[^]*\$360\.00/);
    await shop.hears("luis", (text) => text.includes("pide una devolución"));
    await shop.asks("luis", "no", (text) => text.includes("Rechazada"));
    await shop.hears("ana", (text) => text.includes("Luis Pérez rechazó la devolución"));
    await restart();
    expect(await shop.asks("ana", "¿ya la devolvieron?")).toMatch(/la rechazó[^]*no la registré/);
    expect(await shop.asks("ana", "venta 4771234567 360 A-1")).toContain("ya se usó hoy");
    expect(sales()).toHaveLength(1);
  });

  it("that nobody answers for waits: the right one is not lost when its question is closed", async () => {
    await sell("4771234567 250 A-1");
    await shop.asks("ana", "eran 350", (text) => text.includes("La buena: $350.00"));
    await shop.asks("ana", "sí", (text) => text.includes("Ya se la pedí"));
    await shop.hears("luis", (text) => text.includes("pide una devolución"));
    const before = shop.heard("ana").length;
    await refunds();
    await shop.hears("ana", isSummary, before);
    await shop.bot.pass(20 * 60_000);
    await shop.hears("ana", (text) => text.includes("Queda 1 por registrar"), before);
    await restart();
    expect(await shop.asks("ana", "siguiente", isSummary)).toContain("$350.00");
  });
});

describe("a sale that was called off", () => {
  it("comes back to its summary, over a restart", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "cancelar", (text) => text.includes("Cancelado"));
    await restart();
    expect(await shop.asks("ana", "siempre sí la quiere", isSummary)).toMatch(/\$250\.00[^]*Ticket: A-1/);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(sales()).toHaveLength(1);
  });
});

it("“la última” is said of the last alone", async () => {
  await sell("4771234567 250 A-1");
  await sell("4777654321 90 A-2");
  expect(await shop.asks("ana", "cancela la de María")).toMatch(/^Es esta: \$250\.00/);
  expect(await shop.asks("ana", "cancela la del ticket A-1")).toMatch(/^Es esta: \$250\.00/);
  expect(await shop.asks("ana", "cancela la de Jorge")).toMatch(/^La última: \$90\.00/);
});
