import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNo, isYes, plain, tidy } from "../../src/domain/words.ts";
import { noise } from "./writings.ts";

describe("plain", () => {
  it.each([
    ["  MENÚ  ", "menu"],
    ["¿Cuál es mi   saldo?", "cual es mi saldo"],
    ["¡Sí!", "si"],
    ["Cancelar...", "cancelar"],
    ["Año", "ano"],
    ["Nu\u0301mero", "numero"],
    ["sí\u00a0\u200b", "si"],
    ["1️⃣", "1"],
    ["ＯＫ", "ok"],
    ["a.b, c", "a.b, c"],
    ["?!", ""],
    ["", ""],
  ])("makes %j %j", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it("leaves alone what is plain, and never throws", () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(plain(plain(text))).toBe(plain(text));
      }),
      { seed: 7, numRuns: 10_000 },
    );
  });
});

describe("isYes and isNo", () => {
  it.each([
    "sí",
    "SI",
    "Si.",
    "s",
    "siii",
    "sí sí",
    "¡Sí!",
    "sí, por favor",
    "Sí, es correcto.",
    "va",
    "dale",
    "sale",
    "Correcto",
    "confirmo",
    "OK",
    "claro que sí",
    "de acuerdo",
    "👍",
    "👍🏽",
    "✅",
    "✔️",
  ])("%j agrees", (text) => {
    expect([isYes(text), isNo(text)]).toEqual([true, false]);
  });

  it.each(["no", "No.", "N", "nel", "nooo", "no, gracias", "mejor no", "Incorrecto", "no es correcto", "👎🏿", "❌"])(
    "%j declines",
    (text) => {
      expect([isYes(text), isNo(text)]).toEqual([false, true]);
    },
  );

  it.each([
    "",
    "¿sí?",
    "ok?",
    "¿no?",
    "sí pero no",
    "sí, no",
    "no sí",
    "si el monto es 300",
    "no es ese ticket",
    "1",
    "y",
    "sinaloa",
    "sin ticket",
    "nota",
    "👍👎",
    "confirmo 4771234567",
  ])("%j is neither", (text) => {
    expect([isYes(text), isNo(text)]).toEqual([false, false]);
  });

  it("never both", () => {
    fc.assert(
      fc.property(noise, (text) => !(isYes(text) && isNo(text))),
      { seed: 8, numRuns: 10_000 },
    );
  });
});
