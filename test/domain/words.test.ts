import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isYesTo, refuses } from "../../src/understanding/replies/answers.ts";
import { oneLineName, personName, plain, tidy } from "../../src/domain/words.ts";
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
    ["\u3164\u2800", ""],
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

describe("personName", () => {
  it.each([
    ["MARÍA DE LA LUZ PÉREZ-GIL", "María de la Luz Pérez-Gil"],
    ["MARIA TORRES", "Maria Torres"],
    ["JOSÉ D'ANGELO Y RUIZ", "José D'Angelo y Ruiz"],
    ["DE LA O, J. R.", "De la O, J. R."],
    ["Lupita MC", "Lupita MC"],
    ["ana de la o", "Ana de la O"],
    ["王伟", "王伟"],
    ["", ""],
  ])("%j is %j", (name, written) => {
    expect(personName(name)).toBe(written);
  });
});

describe("isYesTo and refuses", () => {
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
    expect([isYesTo(text, "record"), refuses(text)]).toEqual([true, false]);
  });

  it.each(["no", "No.", "N", "nel", "nooo", "no, gracias", "mejor no", "Incorrecto", "no es correcto", "👎🏿", "❌"])(
    "%j declines",
    (text) => {
      expect([isYesTo(text, "record"), refuses(text)]).toEqual([false, true]);
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
    // The bot's own words for another question.
    "sí acepta",
    "acepta",
    "sí se registró",
  ])("%j is neither", (text) => {
    expect([isYesTo(text, "record"), refuses(text)]).toEqual([false, false]);
  });

  it("never both", () => {
    fc.assert(
      fc.property(noise, (text) => !(isYesTo(text, "record") && refuses(text))),
      { seed: 8, numRuns: 10_000 },
    );
  });
});

describe("a name as others wrote it", () => {
  it.each([
    ["Ana\nMonto: $25.00\r\n\u2028¿La registro? sí", "Ana Monto: $25.00 ¿La registro? sí"],
    ["\u202eoirosoP\u2066 \u200bZoe\u0007\ufeff", "oirosoP Zoe"],
    ["  Jose\u0301  Pérez-Ñu  ", "José Pérez-Ñu"],
    ["Bodega #3 “El Sol” – 50 %", "Bodega #3 “El Sol” – 50 %"],
    ["\ud800Ana\udfff", "\ufffdAna\ufffd"],
    ["שלום", "שלום"],
    ["\u200b\n\t", ""],
  ])("%j is %j", (written, name) => {
    expect(oneLineName(written)).toBe(name);
  });

  it.each([
    "\u2800",
    "\u3164",
    "\u115f\u1160",
    "\uffa0",
    "\u034f",
    "\u0301",
    "\ufe0f",
    " \u200b\u2800 \u3164",
    "\u17b4",
  ])("is empty where nothing of it is seen: %j", (written) => {
    expect(oneLineName(written)).toBe("");
  });

  it("has sixty characters at most, none of them halved", () => {
    expect(oneLineName("x".repeat(60))).toBe("x".repeat(60));
    expect(oneLineName("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
    expect(oneLineName("😀".repeat(1_000))).toBe(`${"😀".repeat(59)}…`);
  });

  it("is one line without control or format characters, and stays as it is when it is made again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (written) => {
        const name = oneLineName(written);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(60);
        expect(oneLineName(name)).toBe(name);
      }),
    );
  });
});
