import { describe, expect, it } from "vitest";
import { factsIn } from "../facts-in.ts";
import type { SituationName } from "../../../src/understanding/situation.ts";

type Asked = SituationName | null;

// A number that is denied, supposed, asked about, told of something else or wished for is not taken; the same words around one that is told are no hindrance.

const of = (asked: Asked) => (text: string) => factsIn(text, asked);

describe("an amount that is not told of this sale", () => {
  it.each([
    "200 no es",
    "200 no era",
    "200 no son",
    "200 pesos no fueron",
    "no es el 200",
    "no son los 200",
    "200 está mal",
    "200 es incorrecto",
    "200 ya no",
    "no pagó 200",
    "no compró 200",
    "nunca pagó 200",
    "no fue de 200",
    "no llegó a 200",
    "200 no alcanzó",
    "no le cobré 200",
    "no le cobres 200",
    "no pongas 200",
    "ni 200",
    "no cobré 200",
    "el anterior fue 200",
    "llego en 5",
    "ahorita regreso en 10",
    "nip 4455",
    "mi nip es 4455",
    "mi clave es 4455",
    "la contraseña 4455",
    "el código 4455",
    "código postal 44100",
    "cp 44550",
    "empleado 204",
    "mi número de empleado es 204",
    "cajera 12",
    "puntos 20",
    "puntos: 200",
    "cashback 20",
  ])("%s", (text) => expect(of("amount")(text)).toBe("- - -"));

  it.each([["cliente 204", "204?"]])("%s is asked about", (text, amount) =>
    expect(of("amount")(text)).toBe(`- ${amount} -`),
  );

  it.each([
    ["sí son 200", "200"],
    ["si, son 200", "200"],
    ["no, son 200", "200"],
    ["no trae ticket, son 200", "200"],
    ["no pagó con puntos, son 200", "200"],
    ["no era 180, era 200", "200"],
    ["le cobré 200", "200"],
    ["pagó 200", "200"],
    ["cuenta 350", "350"],
  ])("%s is told", (text, amount) => expect(of("amount")(text).split(" ")[1]).toBe(amount));

  it.each([
    ["3312098876 nip 4455", "3312098876 - -"],
    ["3312098876 cp 44100", "3312098876 - -"],
    ["3312098876 empleado 204", "3312098876 - -"],
    ["3312098876 puntos 20", "3312098876 - -"],
  ])("%s: %s", (text, facts) => expect(of(null)(text)).toBe(facts));

  it.each(["si son 500 me avisas", "no cobré 500", "si fueran 500 te digo", "no le cobres 500"])(
    "%s changes no summary",
    (text) => expect(of("summary")(text)).toMatch(/^- (?:-|\d+\?) -$/),
  );
});

describe("a ticket that is not told of this sale", () => {
  it.each([
    "no es el ticket 56",
    "ticket 56 no es",
    "56 no es",
    "56 está mal",
    "no pongas el 56",
    "ni el 56",
    "todavía no es el 56",
    "el 56 ya está registrado",
    "el ticket anterior fue 56",
    "mi nip es 4455",
  ])("%s", (text) => expect(of("ticket")(text)).toBe("- - -"));

  it.each([
    ["el ticket es 56", "56"],
    ["no es el 55, es el 56", "56"],
    ["el ticket no, es el 56", "56"],
    ["ya lo encontré, es el 56", "56"],
    ["registra el 56", "56"],
    ["el de la terminal es 004418", "004418"],
    ["es el 56, ya se imprimió", "56"],
  ])("%s is told", (text, ticket) => expect(of("ticket")(text)).toBe(`- - ${ticket}`));
});

describe("a ticket that is only spoken of", () => {
  it.each([
    "no hay venta",
    "no quiso comprar",
    "no compró nada",
    "no pagó todavía",
    "no tarda",
    "no lo encuentro",
    "no se lee",
    "no ha llegado",
    "no contesta",
    "no me acuerdo",
    "lleva ticket",
    "ticket de compra",
    "ticket",
    "el ticket",
    "tiket",
    "ticket:",
    "folio",
    "nota",
    "no. de ticket",
    "mi ticket",
    "el folio del ticket",
    "aquí está el ticket",
    "ahorita te paso el folio",
    "ticket mañana",
    "luego el ticket",
    "ticket pendiente",
    "ticket luego",
    "el folio al rato",
    "no tengo a la mano",
    "no lo tengo a la mano",
    "no es sin ticket",
    "no va sin ticket",
    "no lo dejes sin ticket",
    "no la registres sin ticket",
    "no puede ir sin ticket",
    "no se puede registrar sin nota",
    "sin ticket no",
    "sin ticket no se puede",
    "la jefa dice que sin ticket no",
    "antes era sin ticket",
    "se puede sin ticket?",
    "sin ticket no puedo?",
    "qué pasa si no tiene ticket",
    "si va sin ticket se puede?",
  ])("%s", (text) => expect(of("ticket")(text)).toBe("- - -"));

  it.each(["no es sin ticket", "no va sin ticket", "no lo pongas sin ticket", "sin ticket no"])(
    "%s at a summary",
    (text) => expect(of("summary")(text)).toBe("- - -"),
  );

  it.each(["venta 4770781789 200 no es sin ticket", "venta 3304564751 200 sin ticket no"])("%s", (text) =>
    expect(of(null)(text)).toMatch(/ 200 -$/),
  );

  it.each([
    "sin ticket",
    "no, sin ticket",
    "no hay ticket",
    "el ticket no lo trae",
    "ticket no",
    "no tiene ticket",
    "no va, sin ticket",
    "puedes ponerle sin ticket?",
    "va sin ticket",
    "déjalo sin ticket",
    "no pidió, va sin ticket",
    "no quiso ticket",
  ])("%s says that there is none", (text) => expect(of("ticket")(text)).toBe("- - none"));
});
