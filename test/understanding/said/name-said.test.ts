import { describe, expect, it } from "vitest";
import { isNoName, nameIn, readNameAnswer, readNameCorrection } from "../../../src/understanding/mentions/names.ts";
import { tokensOf } from "../../../src/understanding/tokens/tokens.ts";

describe("the name in an answer", () => {
  it.each([
    ["Lupita Pérez", "Lupita Pérez"],
    ["se llama Lupita Pérez", "Lupita Pérez"],
    ["es Lupita Pérez", "Lupita Pérez"],
    ["ella es Lupita Pérez", "Lupita Pérez"],
    ["él es Luis Pérez", "Luis Pérez"],
    ["la clienta es Lupita Pérez", "Lupita Pérez"],
    ["dice que se llama Ana Ruiz", "Ana Ruiz"],
    ["la señora se llama Ana Ruiz", "Ana Ruiz"],
    ["el nombre es Ana Ruiz", "Ana Ruiz"],
    ["su nombre completo es Ana Ruiz", "Ana Ruiz"],
    ["nombre: Ana Ruiz", "Ana Ruiz"],
    ["a nombre de Ana Ruiz", "Ana Ruiz"],
    ["me llamo Ana Ruiz", "Ana Ruiz"],
    ["soy Ana Ruiz", "Ana Ruiz"],
    ["no, es Ana Ruiz", "Ana Ruiz"],
    ["perdón, Ana Ruiz", "Ana Ruiz"],
    ["Ana Ruiz por favor", "Ana Ruiz"],
    ["Esperanza Ruiz", "Esperanza Ruiz"],
    ["Nombela Ruiz", "Nombela Ruiz"],
  ])("%s: %s", (text, name) => {
    expect(readNameAnswer(text)).toBe(name);
    expect(isNoName(name)).toBe(false);
  });

  it.each([
    "gracias",
    "muchas gracias",
    "deja le pregunto",
    "todavía no me dice",
    "el teléfono está mal",
    "mejor venta",
    "cómo se escribe",
    "cancela la venta",
  ])("%s is none", (text) => expect(isNoName(readNameAnswer(text))).toBe(true));

  it.each(["Flores Rosas", "rosa flores", "Ana", "kevin", "Zoila Vaca del Campo", "luz", "citlali", "Domingo Flores"])(
    "%s is one",
    (text) => expect(isNoName(text)).toBe(false),
  );
});

describe("a name that is told where none is asked", () => {
  it.each([
    ["el nombre es Lupita Gómez", "Lupita Gómez"],
    ["se llama Lupita Gómez", "Lupita Gómez"],
    ["no, se llama Damaris Gómez", "Damaris Gómez"],
    ["no, Lupita Gómez", "Lupita Gómez"],
    ["no, es Lupita Gómez", "Lupita Gómez"],
    ["perdón, es Lupita Gómez", "Lupita Gómez"],
  ])("%s: %s", (text, name) => expect(readNameCorrection(text)).toBe(name));

  it.each([
    "sí",
    "no",
    "no, gracias",
    "Centro",
    "Lupita Gómez",
    "el nombre está mal",
    "no, Sucursal Norte",
    "perdón, 4771234567",
    "¿se llama Lupita?",
    "no, el de la esquina",
    "cómo se llama",
  ])("%s tells none", (text) => expect(readNameCorrection(text)).toBeNull());
});

describe("the name in a message", () => {
  it.each([
    ["registra a juan perdón luis 9980086772", "luis"],
    ["registra a Juan digo Luis 8442083594", "Luis"],
    ["registra a Juan, mejor dicho Luis, 6182934823", "Luis"],
    ["registra a Juan Pérez, no, Luis Pérez 6182934823", "Luis Pérez"],
    ["registra a Clara Bueno 3391458745", "Clara Bueno"],
    ["registra a Luz Ocho 8449634513", "Luz Ocho"],
    // What follows puts no name right.
    ["registra a Paola Ruiz 4777163748 no trae ticket", "Paola Ruiz"],
    ["registra a Paola, no tiene cumpleaños", "Paola"],
    ["bueno, registra a Clara 3391458745", "Clara"],
  ])("%s: %s", (text, name) => {
    expect(nameIn(tokensOf(text))).toBe(name);
  });
});
