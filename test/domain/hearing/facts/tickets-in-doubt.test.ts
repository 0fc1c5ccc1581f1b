import { factsIn } from "../facts-in.ts";
import { parseTicket } from "../../../../src/domain/ticket.ts";
import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";

const unsure = (guess: string) => ({ type: "unsure", guess });

describe("a ticket that is asked about", () => {
  it.each([
    ["autorización 445566", "445566"],
    ["folio de autorización 445566", "445566"],
    ["A de árbol, 115", "A115"],
    ["nota 71 b", "71B"],
  ])("%s", (text, guess) => expect(hear(text, "ticket").facts.ticket).toEqual(unsure(guess)));

  it.each([
    ["nota 71 a mi nombre", "71"],
    ["ticket 71 y ya", "71"],
    ["autorización 445566 ticket 5", "5"],
  ])("%s: the ticket is %s", (text, ticket) =>
    expect(hear(text, "ticket").facts.ticket).toEqual({ type: "ticket", ticket }),
  );

  it.each(["nota", "la nota", "ticket", "folio"])("%s alone says neither which nor that there is none", (text) =>
    expect(hear(text, "ticket").facts.ticket).toBeNull(),
  );

  it.each(["no ticket", "sin nota"])("%s says that there is none", (text) =>
    expect(hear(text, "ticket").facts.ticket).toEqual({ type: "none" }),
  );
});

describe("a ticket that is only spoken of", () => {
  it.each([
    ["amount", "250 el ticket al rato te lo paso", "- 250 -"],
    ["amount", "250 aún no me dan el ticket", "- 250 -"],
    ["amount", "250 y mil gracias", "- 250 -"],
    ["ticket", "aún no me dan el ticket", "- - -"],
    ["ticket", "no me dieron ticket", "- - none"],
    ["ticket", "no traje ticket", "- - none"],
    ["ticket", "folio 5567, no quiere factura", "- - 5567"],
    ["ticket", "no hay ticket ni factura", "- - none"],
    [null, "4771234567 250 gracias", "4771234567 250 -"],
    [null, "4771234567 250 A-8 y no quiere factura", "4771234567 250 A-8"],
  ] as const)("where %s is asked: %s", (asked, text, facts) => expect(factsIn(text, asked)).toBe(facts));
});

describe("the amount that counts of two", () => {
  it.each([
    ["la cuenta dice 1,036.40 pero le cobré 1,036 cerrado", 1036_00],
    ["dice 540 pero le cobré 500", 500_00],
    ["son 540 pero se lo dejé en 500", 500_00],
    ["500 no, no, 550", 550_00],
    ["220 de la consulta y 130 de la medicina, todo junto 350", 350_00],
  ])("%s", (text, centavos) => expect(hear(text, "amount").facts.amount).toEqual({ type: "amount", centavos }));

  it.each(["540 pero no le cobré 500", "cobré 500 pero la cuenta era 540", "son 300 no, no 350", "150 no 160"])(
    "%s: none for certain",
    (text) => expect(hear(text, "amount").facts.amount?.type).not.toBe("amount"),
  );

  it("the number of a transfer is added to nothing", () =>
    expect(hear("4771234567 520 transferencia 445566", null).facts.amountSummed).toBe(false));
});

describe("two bare numbers of which the first is an odd sum of money", () => {
  it.each(["8812 250", "8812 1250", "1029 250", "8812, 250"])("%s: the first may be the ticket", (text) => {
    expect(factsIn(`4771234567 ${text}`)).toMatch(/^4771234567 \d+\? -$/);
  });

  it.each([
    ["250 8812", "250 8812"],
    ["1200 350", "1200 350"],
    ["1348 905", "1348 905"],
    ["$8812 250", "8812 250"],
    ["8,812.50 250", "8812.5 250"],
    ["8812 ticket 250", "8812 250"],
  ])("%s: amount and ticket", (text, facts) => expect(factsIn(`4771234567 ${text}`)).toBe(`4771234567 ${facts}`));
});

describe("a code that is no ticket for certain", () => {
  it.each(["mesa B4", "local 12B", "placas ABC123", "talla 32b", "pasillo A3", "asiento C12"])(
    "%s says where it was, or which size",
    (text) => {
      expect(factsIn(`4771234567 250 ${text}`)).toBe("4771234567 250 -");
      expect(factsIn(`4771234567 250 ${text} ticket A7`)).toBe("4771234567 250 A7");
      expect(factsIn(text, "ticket")).toBe("- - -");
    },
  );

  it.each(["250 7up", "250 mp3", "250 hp21", "vitamina B12 250", "tinta HP21 250", "la funda A54 250"])(
    "%s may be what was sold",
    (text) => expect(factsIn(`4771234567 ${text}`)).toMatch(/^4771234567 250 \S+\?$/),
  );

  it.each(["28/11", "3/2/26", "del 27", "el del 27"])("%s may be the day, where the ticket is asked", (text) => {
    expect(parsedOrHeard(text)).toMatch(/\?$/);
  });

  it.each([
    ["A77 250", "250 A77"],
    ["250 B12", "250 B12"],
    ["Rosalba A77 250", "250 A77"],
    ["250 con tarjeta A77", "250 A77"],
  ])("%s is the ticket", (text, facts) => expect(factsIn(`4771234567 ${text}`)).toBe(`4771234567 ${facts}`));

  it.each(["A77", "B12", "12/2345", "es la A77", "del 27 A77"])("%s is, where it is asked", (text) => {
    expect(parsedOrHeard(text)).toMatch(/[\dA-Z]$/);
  });
});

/** As an answer alone is read, or else as a sentence is. */
function parsedOrHeard(text: string): string {
  const reading = parseTicket(text);
  return reading.type === "ticket"
    ? reading.ticket
    : reading.type === "unsure" && reading.guess !== null
      ? `${reading.guess}?`
      : factsIn(text, "ticket");
}

describe("what a ticket comes to is not its number for certain", () => {
  it.each([
    ["el ticket es de 200 pesos", "200"],
    ["ticket de $200", "200"],
    ["el ticket es por 200", "200"],
    ["el ticket salió de 200", "200"],
    ["la nota fue de 200", "200"],
    ["el ticket marca 200", "200"],
    ["en el ticket aparece 200", "200"],
    ["con 500", "500"],
    ["uno de 500", "500"],
  ])("%s, where the ticket is asked: asked about", (text, guess) =>
    expect(hear(text, "ticket").facts.ticket ?? unsure(guess)).toEqual(unsure(guess)),
  );

  it.each([
    ["el ticket es el 200", "200"],
    ["ticket 200", "200"],
    ["el ticket dice 88", "88"],
    ["con el 500", "500"],
    ["con ticket 500", "500"],
    ["es 200", "200"],
  ])("%s, where it is asked: %s", (text, ticket) =>
    expect(hear(text, "ticket").facts.ticket).toEqual({ type: "ticket", ticket }),
  );

  it.each(["3pm", "15hrs", "10min", "2kg", "500ml", "500mg", "2pzas", "6msi", "50pts", "28nov", "20usd", "4ta"])(
    "%s is an hour, a measure or a day, or a ticket: asked about",
    (text) => {
      expect(parseTicket(text)).toEqual(unsure(text));
      expect(factsIn(`4771234567 250 ${text}`)).toMatch(new RegExp(`^4771234567 (?:250\\??|-) (?:-|${text}\\?)$`));
    },
  );

  it.each(["A55", "55B", "12a", "2024m", "K250", "kg12"])("%s is a ticket", (text) =>
    expect(parseTicket(text)).toEqual({ type: "ticket", ticket: text }),
  );

  it.each(["el ticket no coincide", "el ticket no es de ella", "el folio no cuadra", "el ticket no se lee"])(
    "%s: there is one",
    (text) => {
      expect(hear(text, "summary").facts.ticket).toBeNull();
      expect(hear(text, "ticket").facts.ticket).toBeNull();
    },
  );
});
