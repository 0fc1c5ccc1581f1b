import { describe, expect, it } from "vitest";
import { leftOver } from "../../../src/domain/hearing/left-over.ts";
import type { Asked } from "../../../src/domain/hearing/facts/roles/number-role.ts";

const answers: readonly (readonly [Asked, string])[] = [
  ["phone", "4771234567"],
  ["amount", "250"],
  ["amount", "son 250 pesos"],
  ["ticket", "B-20"],
  ["ticket", "ticket 88"],
  ["summary", "es al 4771234567"],
  [null, "venta 4771234567 250 A-88"],
];

describe("a clause behind the facts", () => {
  it.each([
    "pero cancélala",
    "mejor cancélala",
    "y cancélala",
    "pero no la registres",
    "pero ya no quiso",
    "cancélala",
  ])("%s: all is called off", (tail) => {
    for (const [asked, said] of answers)
      expect(leftOver(`${said} ${tail}`, asked), said).toMatchObject({ wish: "cancel" });
  });

  it.each(["pero espera", "pero espérame tantito", "espera"])("%s: to wait", (tail) => {
    for (const [asked, said] of answers)
      expect(leftOver(`${said} ${tail}`, asked), said).toMatchObject({ wish: "wait" });
  });

  it.each([
    "pero todavía no",
    "pero mañana",
    "pero ya la registré",
    "pero no es su número",
    "pero el cliente es otro",
    "pero falta que pague",
    "cuando pague",
    "si paga",
    "hasta que pague",
    "aunque no pagó",
    "y repítela",
    "y no la dupliques",
    "pero era broma",
    "excepto la bolsa",
    "y me debe 50",
    "si acepta",
    "nomás si paga hoy",
    "en cuanto llegue",
    "con tal que pague",
    "ya que pague",
    "una vez que pague",
    "a ver si sí lo quiere",
    "que no la quiere",
    "que siempre no",
    "dice mi jefe que no",
    "uy no",
    "no le pongas todavía",
    "pero no vale",
    "y luego la borras",
    "la cancelas por favor",
    "me lo queda a deber",
    "se fue sin pagar",
    "por confirmar",
    "pero primero pregúntale",
    "pero es de mentis",
    "pero no la toques",
    "pero ni le piques",
    "pero el billete es falso",
    "pero no cuadra",
    "pero no liquidó",
  ])("%s: it is not known what", (tail) => {
    for (const [asked, said] of answers) expect(leftOver(`${said} ${tail}`, asked), said).not.toBeNull();
  });

  it("says what it was, as it was typed", () => {
    expect(leftOver("250 pero era Broma", "amount")).toEqual({ wish: null, words: "pero era Broma" });
  });
});

describe("what is told, agrees or changes nothing", () => {
  it.each([
    "por favor",
    "y gracias",
    "y ya",
    "y es todo",
    "pero con tarjeta",
    "y pagó en efectivo",
    "mejor en efectivo",
    "no trae tarjeta",
    "y no usa puntos",
    "pero apúrale que hay fila",
    "y regístrala",
    "si eres tan amable",
    "cuando puedas",
    "y se llama Juan",
    "ahorita te paso el ticket",
    "pero sí pagó",
    "ya con descuento",
    "y leche y pan",
    "no más",
    "y súmale sus puntos",
    "y no quiso factura",
    "pero sí quiere factura",
    "pero no trae la app",
    "y no dejó propina",
    "no traía cambio así que pagó con tarjeta",
    "porque ya no había chico",
    "pero es para llevar",
    "pero ya con descuento",
    "no te tardes",
    "que no se te olvide",
    "no me falles",
    "pero no me urge",
    "no te oí bien",
    "no me acordaba",
    "no lo encontraba",
    "la impresora no sirve",
    "aunque está medio borroso",
    "aunque se ve borroso",
    "y aún está aquí",
    "nunca había venido",
    "no es broma",
    "y no llevó más",
    "si gusta",
    "cuando me hagas el favor",
    "hasta luego",
    "ya que pagó con tarjeta",
    "por si preguntan",
    "ya se fue",
    "espero que pase",
  ])("%s: nothing is left over", (tail) => {
    for (const [asked, said] of answers) expect(leftOver(`${said} ${tail}`, asked), said).toBeNull();
  });

  it.each([
    ["amount", "250 pero el ticket es A-5"],
    ["amount", "250 y no trae ticket"],
    ["amount", "son 250 no lo que puse"],
    ["summary", "son 250 pero el teléfono está mal"],
    ["summary", "el monto son 250 y el ticket no es ese"],
    ["ticket", "el ticket no"],
    ["ticket", "no"],
    ["phone", "pero espera"],
    [null, "fueron 640 del 4771234567, ticket no me salió"],
    [null, "súmale 50 al 4771234567, no le cayeron"],
    [null, "venta 4771234567 250 A-8 es nueva, no tiene saldo"],
    ["amount", "250 y no sé el ticket"],
  ] as const)("where %s is asked: %s", (asked, text) => expect(leftOver(text, asked)).toBeNull());
});
