import { afterEach, describe, expect, it } from "vitest";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import { Shop } from "../../support/shop/shop.ts";
import { holdDialogues } from "../held.ts";

/** The clock of the test begins on Monday 24 November 2025, 10:00 in Mexico City. */
const dayMs = 24 * 3_600_000;
let shop: Shop;

const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";

async function open(options: Parameters<typeof Shop.open>[0] = {}): Promise<void> {
  shop = await Shop.entered(["ana", "luis"], options);
}

async function sell(who: "ana" | "luis", amount: string, ticket: string): Promise<void> {
  await shop.asks(who, `venta 4771234567 ${amount} ${ticket}`, (text) => text.includes("¿La registro?"));
  await shop.asks(who, "sí", (text) => text.includes("registrada"));
}

async function refund(ticket: string): Promise<void> {
  await shop.asks("luis", `devolución 4771234567 ${ticket}`, (text) => text.includes("¿La hago?"));
  await shop.asks("luis", "sí", (text) => text.includes("Devolución hecha"));
}

const isCut = (text: string) => text.startsWith("Corte del");
const cutOf = async (words: string) => (await shop.asks("luis", words, isCut)).replaceAll("*", "");

/** The file that answers a message or a tap. */
async function fileAfter(
  ask: () => void,
): Promise<{ readonly name: string; readonly text: string; readonly bytes: Buffer }> {
  const before = shop.heard("luis").length;
  ask();
  const message = await shop.waitForMessage("luis", (one) => one.file !== null, before);
  return { name: message.file?.name ?? "", text: message.text, bytes: (await message.file?.read()) ?? Buffer.alloc(0) };
}

describe("the cut of a range", () => {
  afterEach(() => shop.close());

  it("several days of sales and a refund: the range sums them up, by branch and person, as message, file and picture", async () => {
    await open();
    await sell("ana", "100", "A-1");
    await shop.bot.leap(dayMs);
    await sell("luis", "250.50", "B-1");
    await sell("ana", "49.50", "B-2");
    await shop.bot.leap(dayMs);
    await refund("B-1");

    const week = await cutOf("corte de la semana porfa");
    expect(week.split("\n").slice(0, 6)).toEqual([
      "Corte del 24 al 26 de noviembre",
      "Ventas: 3 · $400.00",
      "Devoluciones: 1 · $250.50 · saldo −$12.52",
      "Neto: $149.50",
      "Ticket promedio: $133.33",
      "Abonado por ventas: $20.00",
    ]);
    expect(week).not.toMatch(/Rechazadas|Usos de saldo|Correcciones|En duda/);
    expect(week).toContain("- Ana López: 2 ventas · $149.50");
    expect(week).toContain("- Luis Pérez: 1 venta · $250.50 · devuelto $250.50");

    expect(await cutOf("corte ayer")).toMatch(/^Corte del 25\/11\/2025\nVentas: 2 · \$300\.00\n(?!Devol|Neto)/);
    expect(await cutOf("corte")).toMatch(
      /^Corte del 26\/11\/2025\nVentas: 0 · \$0\.00\nDevoluciones: 1 · \$250\.50.*\nNeto: -\$250\.50/,
    );
    expect(await cutOf("corte del 24 al 25 de noviembre")).toMatch(
      /^Corte del 24 al 25 de noviembre\nVentas: 3 · \$400\.00/,
    );
    expect(await cutOf("corte mes ana")).toMatch(/^Corte del 1 al 26 de noviembre · ana\nVentas: 2 · \$149\.50/);
    expect(await cutOf("corte 24/11")).toContain("Ventas: 1 · $100.00");

    await cutOf("corte semana");
    const csv = await fileAfter(() => shop.tap("luis", "Corte del 24 al 26", "CSV"));
    expect(csv.name).toBe("corte-2025-11-24-2025-11-26.csv");
    const rows = csv.bytes.toString("utf8").split("\r\n").slice(1, -1);
    expect(rows.map((row) => row.slice(1, 11))).toEqual(["2025-11-24", "2025-11-25", "2025-11-25", "2025-11-26"]);
    const picture = await fileAfter(() => shop.say("luis", "corte semana gráfica"));
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.text).toBe("Corte del 24 al 26 de noviembre · $400.00 · 3 ventas");
  });

  it("the console's page of a day shows what was refunded on it, and only then", async () => {
    await open({ network: "telegram", env: { CONSOLE_TOKEN: token } });
    await sell("ana", "100", "A-1");
    await shop.bot.leap(dayMs);
    await refund("A-1");
    const visitor = new ConsoleVisitor(shop.network.env()["HTTP_PORT"] ?? "");
    await visitor.enter(token);
    const pageOf = async (day: string) =>
      (await visitor.get(`/console/corte?from=${day}&until=${day}`)).text
        .replaceAll(/<[^>]*>/g, " ")
        .replaceAll(/\s+/g, " ");
    const refunded = await pageOf("2025-11-25");
    for (const figure of [
      /Vendido \$0\.00|\$0\.00 Vendido/,
      /Devuelto \$100\.00|\$100\.00 Devuelto/,
      /Neto -\$100\.00|-\$100\.00 Neto/,
    ])
      expect(refunded).toMatch(figure);
    expect(await pageOf("2025-11-24")).not.toMatch(/Devuelto|Neto/);
  });
});

holdDialogues(import.meta.url);
