import { describe, expect, it } from "vitest";
import { changeSaid, directionSaid } from "../../../src/domain/hearing/facts/balance-change.ts";

const phone = "4771234567";

describe("which way a correction moves a balance", () => {
  it.each([
    [`ponle 50 puntos al ${phone}`, "add"],
    [`quítale 50 puntos al ${phone}`, "remove"],
    [`ponle -50 puntos al ${phone}`, "remove"],
    [`ponle menos 50 puntos al ${phone}`, "remove"],
    [`${phone} -50 puntos`, "remove"],
    [`${phone} +50 puntos`, "add"],
    [`castígalo con 50 puntos ${phone}`, "remove"],
    [`multa de 50 puntos al ${phone}`, "remove"],
    [`perdió 50 puntos el ${phone}`, "remove"],
    [`le cayeron 50 puntos de más al ${phone}`, "remove"],
    [`le puse 50 de más al ${phone}, quítaselos`, "remove"],
    [`le pusimos de menos al ${phone}, súmale 35`, "add"],
    [`en vez de quitarle 50 ponle 50 al ${phone}`, "add"],
    [`quítale, no, dale 50 puntos al ${phone}`, "add"],
    ["no quites, agrega 50", "add"],
    ["no, agrega", "add"],
    [`devuélvele los 50 puntos que le quité al ${phone}`, "add"],
    [`quítale los 50 puntos que le di al ${phone}`, "remove"],
    // What says both is asked, and so is a dash that may be a sign.
    [`${phone} - 50 puntos`, null],
    [`quítale -50 puntos al ${phone}`, null],
    [`quítale o ponle 50 al ${phone}`, null],
    [`dale 50 puntos más al ${phone}`, "add"],
    ["no es agregar", undefined],
    ["50", undefined],
    [`${phone} 50 puntos`, undefined],
    ["error de captura", undefined],
  ])("%s: %s", (text, direction) => {
    expect(directionSaid(text)).toBe(direction);
  });

  it.each([
    [`quítale 50 centavos al ${phone}`, 50],
    [`en vez de quitarle 50 ponle 50 al ${phone}`, 50_00],
    [`quítale 50 puntos al ${phone} no, 40`, 40_00],
    ["cincuenta", 50_00],
  ])("%s: %i centavos", (text, centavos) => {
    expect(changeSaid(text)).toEqual({ type: "amount", centavos });
  });

  it("numbers that differ are none", () => {
    expect(changeSaid(`quítale 50 o 40 al ${phone}`)).toBeNull();
  });
});
