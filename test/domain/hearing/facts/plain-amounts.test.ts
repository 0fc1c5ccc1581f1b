import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";
import { factsIn } from "../facts-in.ts";

describe("the plain amount of a whole sale is not outranked by how another number is written", () => {
  it.each([
    ["250 coca 2.5 ticket K1", "250? K1"],
    ["250 coca de 2.5 ticket K1", "250? K1"],
    ["250 lentes 2.50 ticket K1", "250? K1"],
    ["250 aceite 1.5 K004", "250? K004"],
    ["250 28.11 ticket K1", "250? K1"],
    ["250 lts 10.42 ticket K1", "250? K1"],
    ["250 iva 34.48 ticket K1", "250? K1"],
    ["250 iva $34 ticket K1", "250? K1"],
    ["250 envío 30 pesos ticket K1", "250? K1"],
    ["250 saldo $105 ticket K1", "250? K1"],
    ["250 seguro $15 ticket K1", "250? K1"],
    ["250 y le sobraron $50 ticket K1", "250? K1"],
    ["250 pagó $500 ticket K1", "250? K1"],
    ["250 con 500 pesos ticket K1", "250? K1"],
    ["250 a las 14.30 ticket K1", "250? K1"],
    ["250 me debía 20 pesos", "250? -"],
    ["250 zapatos $500 ticket K1", "250? K1"],
  ])("%s: %s", (text, facts) => expect(factsIn(`4771234567 ${text}`)).toBe(`4771234567 ${facts}`));

  it.each([
    ["250 10.42 litros ticket K1", /^4771234567 (?:250\?|-) K1$/],
    ["250 10.42 lts ticket K1", /^4771234567 (?:250\?|-) K1$/],
    ["250 1.60 mts", /^4771234567 (?:250\?|-) -$/],
    ["250 2.30 pm", /^4771234567 (?:250\?|-) -$/],
  ])("%s: a measure is no price", (text, facts) => expect(factsIn(`4771234567 ${text}`)).toMatch(facts));

  it.each([
    ["20 tacos $300 ticket K1", "300 K1"],
    ["3 cocas 45.50 ticket K1", "45.5 K1"],
    ["24 rosas 480 pesos", "480 -"],
    ["120 lts 2800.50", "2800.5 -"],
    ["250 tacos son $500 ticket K1", "500 K1"],
    ["30 piezas $300 ticket K1", "300 K1"],
    ["mesa 25 $300 ticket K1", "300 K1"],
    ["8812 $250", "250 -"],
    ["A55 $250", "250 A55"],
    ["ticket 8812 $250", "250 8812"],
    ["250 y 30.50 total 280.50 ticket K1", "280.5 K1"],
  ])("%s: %s, a count, a place, a ticket or a named total leaves the price what it is", (text, facts) =>
    expect(factsIn(`4771234567 ${text}`)).toBe(`4771234567 ${facts}`),
  );

  it.each([
    ["250 coca 2.5", "250? -"],
    ["250 zapatos 26.5", "250? -"],
    ["10.42 lts", "- -"],
    ["a las 2.30", "2.3? -"],
    ["con 500", "500? -"],
    ["con 500 pesos", "500? -"],
    ["dejó 100", "100? -"],
    ["abonó 100", "100? -"],
    ["iva 34.48", "34.48? -"],
    ["envío $50", "50? -"],
    ["son 250", "250 -"],
    ["pan 34.50", "34.5 -"],
    ["fueron 34.50 pesos", "34.5 -"],
  ])("%s, where the amount is asked: %s", (text, facts) => expect(factsIn(text, "amount")).toBe(`- ${facts}`));

  it.each([
    "con 500 pesos",
    "me dio 500 pesos",
    "trae 500 pesos",
    "le doy 63 pesos",
    "envío 50 pesos",
    "anticipo 100 pesos",
    "abonó 200 pesos",
    "la torta es de 50 pesos",
  ])("%s, where the ticket is asked: neither", (text) => expect(factsIn(text, "ticket")).toBe("- - -"));

  it.each([
    ["son 250 pesos", "250"],
    ["no, eran 250 pesos", "250"],
    ["perdón, 250 pesos", "250"],
    ["$250", "250"],
  ])("%s, where the ticket is asked: %s", (text, pesos) => expect(factsIn(text, "ticket")).toBe(`- ${pesos} -`));

  it.each([
    "coca 2.5",
    "es la coca 2.5",
    "tenis del 27.5",
    "iva $60",
    "con iva 506.92",
    "son 10.42 lts",
    "a las 14.30",
    "hoy 28.11",
    "su saldo es 5000.50",
    "sí, gana 21.85",
    "envío 50 pesos",
    "le regreso 63 pesos",
    "con 500 pesos",
    "pagó 200 y luego el resto",
    "apartó con 200 pesos",
    "la torta es de 50 pesos",
    "faltó cobrar 20 pesos",
  ])("%s, at a summary: asked", (text) => expect(factsIn(text, "summary")).toMatch(/^- (?:-|\S+\?) -$/));

  it.each([
    ["son 250 pesos", "250"],
    ["el monto es 250.50", "250.5"],
    ["no, cobré 250 pesos", "250"],
    ["me equivoqué, eran 250 pesos", "250"],
    ["cambia el monto a $250", "250"],
    ["mejor ponle 250 pesos", "250"],
    ["la cuenta fue de 250.50", "250.5"],
    ["$250", "250"],
  ])("%s, at a summary: %s", (text, pesos) => expect(factsIn(text, "summary")).toBe(`- ${pesos} -`));

  it.each([
    "200 en efectivo y el resto con puntos ticket K1",
    "250 el resto con puntos ticket K1",
    "250 lo que falta con su saldo ticket K1",
    "200 con tarjeta y lo demás de sus puntos ticket K1",
  ])("%s: neither the amount nor how much is used", (text) => {
    expect(factsIn(`4771234567 ${text}`)).toBe("4771234567 - K1");
    expect(hear(`4771234567 ${text}`, null).facts.points).toBeNull();
  });
});
