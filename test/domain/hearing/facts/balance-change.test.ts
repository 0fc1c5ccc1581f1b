import { describe, expect, it } from "vitest";
import { changeSaid, directionSaid, isMovement } from "../../../../src/domain/hearing/facts/balance-change.ts";

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
    [`le quitaron 50 puntos al ${phone}, regrésaselos`, "add"],
    [`regrésale al ${phone} los 50 puntos que le quitaron`, "add"],
    [`el ${phone} tiene 50 puntos de menos`, "add"],
    [`debita 50 puntos al ${phone}`, "remove"],
    [`disminuye 50 puntos al ${phone}`, "remove"],
    [`anula 50 puntos al ${phone}`, "remove"],
    [`50 puntos menos al ${phone}`, "remove"],
    [`- 50 puntos al ${phone}`, null],
    [`quítale el descuento de 50 al ${phone}`, null],
    // How much there is to be says not how much it is moved.
    [`bájale a 170 al ${phone}`, null],
    [`súbele a 170 al ${phone}`, null],
    [`ponle al ${phone} 170 en total`, null],
    [`abónale 50 al ${phone}, quedaría en 70`, null],
    [`súmale 50 al ${phone} para que quede en 170`, null],
    [`bájale 50 al ${phone}`, "remove"],
    [`súmale al ${phone} 50 que faltaban`, "add"],
    // What others did says not which way it is to go.
    [`el sistema le quitó 20 puntos al ${phone}`, undefined],
    [`karla le quito 20 al ${phone}`, undefined],
    [`alguien le restó 20 puntos al ${phone}`, undefined],
    [`le quitaron 20 al ${phone}`, undefined],
    [`karla le quitó 20 al ${phone}, pónselos`, "add"],
    ["quitar no", undefined],
    ["quitar no, agregar", "add"],
    ["quítale no, agrégale", "add"],
    [`le sobran 20 al ${phone}?`, null],
    [`¿le faltan 20 al ${phone}?`, null],
    [`le sobran 20 al ${phone}`, "remove"],
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

  it.each([
    [`multa de 50 al ${phone}`, true],
    [`ajuste de -50 al ${phone}`, true],
    [`${phone} -50`, true],
    [`+50 al ${phone}`, true],
    [`baja 50 al ${phone}`, true],
    [`no le quites 50 al ${phone}, agrégale 50`, true],
    // What may be a sale, or the one that was made.
    [`ponle 50 al ${phone}`, false],
    [`50 al ${phone}`, false],
    [`${phone} - 50`, false],
    [`borra la de 250 del ${phone}`, false],
    [`borra 250 del ${phone}`, false],
    [`${phone} 250 menos el descuento`, false],
  ])("%s is a movement of a balance and nothing else: %s", (text, moves) => {
    expect(isMovement(text)).toBe(moves);
  });

  it("numbers that differ are none", () => {
    expect(changeSaid(`quítale 50 o 40 al ${phone}`)).toBeNull();
  });
});
