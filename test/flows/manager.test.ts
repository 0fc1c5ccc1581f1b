import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;

beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"])));
afterEach(() => shop.close());

async function sell(line: string): Promise<void> {
  await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
}

async function restart(): Promise<void> {
  await shop.bot.stop();
  shop.start();
  await shop.bot.started;
}

describe("what a manager reads", () => {
  it("clientes says who came and how they grow, before the list", async () => {
    await sell("4771234567 250 A-1");
    await sell("4777654321 90 A-2");
    await restart();
    const growth = await shop.asks("luis", "clientes", (text) => text.includes("Hoy vinieron"));
    expect(growth).toMatch(/Hoy vinieron 2 clientes: [^]*María Torres[^]*En 7 días: 2 \(antes 0\)[^]*30 días: 2/);
    await shop.waitForMessage("luis", ({ file }) => file !== null);
  });

  it("auditoría is in sentences: who, what and of which operation, and no ids", async () => {
    await sell("4771234567 250 A-1");
    await restart();
    const trail = await shop.asks("luis", "auditoría", (text) => text.includes("Auditoría"));
    expect(trail).toContain("Ana López – dijo que sí: $250.00 · María Torres · ticket A-1");
    for (const { id } of shop.operations()) expect(trail).not.toContain(id);
    expect(trail).not.toMatch(/(?:telegram|whatsapp|whatsapp-cloud):/);
  });

  it("a doubt says what the balance is if the sale went in", async () => {
    for (const line of ["4777654321 100 A-1", "4777654321 250 A-2", "4777654321 333.40 A-3"]) await sell(line);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 400 B-1", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(200_000);
    await restart();
    await shop.asks("luis", "pendientes", (text) => text.includes("B-1"));
    expect(await shop.asks("luis", "1", (text) => text.includes("Saldo antes"))).toMatch(
      /Saldo antes: \$50\.00\nSi entró, sube a \$70\.00\./,
    );
  });

  it("who asked for a correction above the cap is offered no decision on it", async () => {
    await shop.asks("luis", "corregir 4771234567 +600 error de captura", (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Falta aprobación"));
    await restart();
    const before = shop.messages("luis").length;
    await shop.asks("luis", "aprobaciones", (text) => text.includes("La pediste tú: la aprueba otro gerente"));
    expect(
      shop
        .messages("luis")
        .slice(before)
        .flatMap(({ options }) => options),
    ).toEqual([]);
    expect(await shop.asks("luis", "aprobar")).not.toContain("Aprobada");
    expect(shop.wallet.requests("/wallet/balance/update")).toEqual([]);
  });
});

describe("what a manager says", () => {
  it.each([
    ["corregir 50 puntos", ["4771234567", "agregar"]],
    ["corregir 4771234567 50 puntos de más", ["agregar"]],
    ["corregir 4771234567 50", ["agregar"]],
  ])("%s: the points that were said are kept", async (first, answers) => {
    await shop.asks("luis", first, (text) => text.includes("¿"));
    await restart();
    for (const answer of answers) await shop.asks("luis", answer, (text) => text.includes("¿"));
    const summary = await shop.asks("luis", "cortesía por la espera", (text) => text.includes("¿La hago?"));
    expect(summary).toMatch(/Agregar: \$50\.00\n[^]*Motivo: cortesía por la espera/);
  });

  it("da de baja in the list of desvincular, and invita in that of desactivar, mean what they say", async () => {
    await shop.asks("luis", "desvincular", (text) => text.includes("¿Qué chat desvinculo?"));
    await restart();
    await shop.asks("luis", "da de baja a Ana", (text) => text.includes("¿Le doy de baja?"));
    await shop.asks("luis", "no");
    await shop.asks("luis", "desactivar", (text) => text.includes("¿A quién doy de baja?"));
    await shop.asks("luis", "invita a Ana", (text) => text.includes("Todos ya tienen su chat"));
  });

  it("tk 1 in a list is the ticket, where a number is a place", async () => {
    await sell("4771234567 100 1");
    await sell("4771234567 250 A-1");
    await shop.asks("luis", "devolución 4771234567", (text) => text.includes("¿Cuál devuelvo?"));
    await restart();
    expect(await shop.asks("luis", "tk 1", (text) => text.includes("¿La hago?"))).toContain("$100.00");
  });
});
