import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

async function open(tickets?: string): Promise<void> {
  shop = await Shop.entered("ana", tickets === undefined ? {} : { env: { TICKETS: tickets } });
}

async function restart(): Promise<void> {
  await shop.bot.stop();
  shop.start();
  await shop.bot.started;
}

const isSummary = (text: string) => text.includes("¿La registro?");
const tickets = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"] ?? "");

/** The wallet takes no sale without a ticket. */
function wantTickets(): void {
  const wallet = shop.wallet.state.account.wallets.get("monedero-demo");
  if (wallet) wallet.ticketMandatory = true;
}

describe("a shop without tickets (TICKETS=none)", () => {
  it("asks nobody for one, neither in a sale nor in a use of balance, also after a restart", async () => {
    await open("none");
    await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
    await shop.asks("ana", "4771234567", (text) => text.includes("¿Monto"));
    const summary = await shop.asks("ana", "250", isSummary);
    expect(summary).toMatch(/Monto: \$250\.00\n¿La registro\? sí, o cambia: 1 teléfono · 2 monto$/);
    expect(await shop.asks("ana", "cambiar")).toBe("¿Qué cambio? 1 teléfono · 2 monto. O cancelar.");
    await restart();
    await shop.asks("ana", "2", (text) => text.includes("¿Monto"));
    expect(await shop.asks("ana", "300", isSummary)).not.toMatch(/ticket/i);
    expect(await shop.asks("ana", "¿quién es?")).not.toMatch(/ticket/i);
    expect(await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"))).not.toMatch(/ticket/i);
    const use = await shop.asks("ana", "usar 4771234567 10", (text) => text.includes("¿Lo uso?"));
    expect(use).toMatch(/Compra: sin monto\n¿Lo uso\? sí, o cambia: 1 teléfono · 2 cuánto · 3 compra$/);
    await shop.asks("ana", "sí", (text) => text.includes("Uso de saldo registrado"));
    expect(tickets()).toEqual(["", ""]);
  });

  it("goes back to the amount, and takes a ticket that is told all the same", async () => {
    await open("none");
    await shop.asks("ana", "venta 4771234567 250", isSummary);
    expect(await shop.asks("ana", "regresar")).toContain("¿Monto");
    expect(await shop.asks("ana", "260 ticket 88", isSummary)).toMatch(/\$260\.00[^]*Ticket: 88[^]*3 ticket/);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(tickets()).toEqual(["88"]);
  });

  it("believes the wallet that refuses a sale without one: the same sale goes on with its ticket, and later ones have one", async () => {
    await open("none");
    wantTickets();
    await shop.asks("ana", "venta 4771234567 250", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("el monedero pide ticket"));
    await restart();
    expect(await shop.asks("ana", "A-7", isSummary)).toContain("Ticket: A-7");
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(await shop.asks("ana", "venta 4771234567 80")).toContain("este monedero lo pide");
    expect(tickets()).toEqual(["", "A-7"]);
  });
});

describe("a shop whose sales all have a ticket", () => {
  it.each([["required"], [undefined]])(
    "is told nowhere that there may be none (TICKETS=%s), also after a restart",
    async (setting) => {
      await open(setting);
      if (setting === undefined) {
        wantTickets();
        await shop.asks("ana", "venta 4771234567 95 sin ticket", isSummary);
        await shop.asks("ana", "sí", (text) => text.includes("el monedero pide ticket"));
        await shop.asks("ana", "cancelar", (text) => text.includes("Cancelado"));
      }
      await restart();
      const asked = await shop.asks("ana", "venta 4771234567 80");
      const answers = [asked];
      for (const text of ["ayuda", "mmm", "???", "no trae", "sin ticket", "cuál ticket"])
        answers.push(await shop.asks("ana", text));
      for (const text of answers) expect(text).not.toMatch(/sin ticket/);
      expect(answers.filter((text) => text.includes("pide"))).not.toEqual([]);
      expect(await shop.asks("ana", "A-8", isSummary)).toContain("Ticket: A-8");
    },
  );
});

describe("a shop that says nothing of tickets", () => {
  it("is asked for one, which can be skipped", async () => {
    await open();
    expect(await shop.asks("ana", "venta 4771234567 250")).toContain("O sin ticket");
    expect(await shop.asks("ana", "sin ticket", isSummary)).toContain("Ticket: sin ticket");
  });
});
