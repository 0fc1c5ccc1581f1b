import { describe, expect, it } from "vitest";
import { factsIn } from "../facts-in.ts";

describe("a number behind the way to pay is no other price", () => {
  it.each([
    ["4771234567 250 efectivo 500", "250 -"],
    ["4771234567 250 en efectivo 500 ticket A7", "250 A7"],
    ["4771234567 $250 efectivo $500", "250 -"],
    ["4771234567 250 tarjeta 250 ticket A7", "250 A7"],
    ["4771234567 250 tarjeta 4432", "250 -"],
    ["4771234567 187.50 tarjeta ****9921 ticket A7", "187.5 A7"],
    ["4771234567 250 débito 4432 ticket A7", "250 A7"],
    ["4771234567 250 transferencia 998877 ticket A7", "250 A7"],
    ["4771234567 250 tarjeta 12 meses", "250 -"],
    ["4771234567 250 con tarjeta a 3 meses ticket A7", "250 A7"],
    ["4771234567 250 tarjeta 2 pagos", "250 -"],
    ["4771234567 250 efectivo 2 billetes", "250 -"],
    // It may be the ticket, or a part that was paid otherwise.
    ["4771234567 250 efectivo 77", "250? -"],
    ["4771234567 200 efectivo y 50", "250? -"],
    ["tarjeta 4432 4771234567 250", "250? -"],
    // What is paid, behind the way: the price.
    ["pagó con tarjeta 1250 al 4771234567 nota 55", "1250 55"],
    ["4771234567 ticket 77 efectivo 500", "500 77"],
    ["4771234567 con tarjeta 250 ticket 5", "250 5"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(`4771234567 ${facts}`));

  it.each([
    ["250 efectivo 500", "250 -"],
    ["250 tarjeta 4432", "250 -"],
    ["efectivo 200", "200 -"],
  ])("%s, where the amount is asked: %s", (text, facts) => expect(factsIn(text, "amount")).toBe(`- ${facts}`));

  it.each([
    ["200 en efectivo y 50 con tarjeta", 250],
    ["200 efectivo 50 tarjeta", 250],
    ["efectivo 200 tarjeta 50", 250],
    ["120 de pan y 30 de leche con tarjeta", 150],
    ["450 más 120 en efectivo", 570],
  ])("%s: each is told with its own way, or one is for all: %i", (text, sum) => {
    expect(factsIn(`4771234567 ${text}`)).toBe(`4771234567 ${sum} -`);
  });
});

describe("a number that is no price is not added", () => {
  it.each([
    "250 + 2 refrescos ticket A7",
    "250 más 1 gratis ticket A7",
    "250 más 1 de regalo ticket A7",
    "250 más 3 meses ticket A7",
    "250 más 2 boletos ticket A7",
    "250 + 18 años ticket A7",
    "250 +5 min ticket A7",
  ])("%s", (text) => expect(factsIn(`4771234567 ${text}`)).toMatch(/^4771234567 (?:-|250\?) A7$/));

  it("may be the ticket: it is asked about", () => {
    expect(factsIn("4771234567+250+8812")).toBe("4771234567 - -");
    expect(factsIn("4771234567+250+77")).toBe("4771234567 - -");
    expect(factsIn("4771234567 250 + 8812")).toBe("4771234567 9062? -");
  });

  it.each([
    ["250 + 120", 370],
    ["250 más 30 de envío", 280],
    ["780 + 40 envío", 820],
    ["85 mas 15", 100],
  ])("%s are prices: %i", (text, sum) => expect(factsIn(`4771234567 ${text}`)).toBe(`4771234567 ${sum} -`));
});
