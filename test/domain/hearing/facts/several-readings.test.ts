import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";
import type { Asked } from "../../../../src/domain/hearing/facts/roles/number-role.ts";
import { factsIn } from "../facts-in.ts";

const q = "4771234567";

describe("cents behind a sign or a pause", () => {
  it.each<[string, string, Asked]>([
    ["200, 50", "- 200.5? -", "amount"],
    ["99 pesos 90", "- 99.9? -", "amount"],
    [`${q} 180, 50`, `${q} 180.5? -`, null],
    [`${q} 180 . 50`, `${q} 180.5? -`, null],
    [`${q} 180. 50`, `${q} 180.5? -`, null],
    [`${q} 180 .50`, `${q} 180.5? -`, null],
    [`${q} 250 c/50`, `${q} 250.5? -`, null],
    [`${q} 180c/50`, `${q} 180.5? -`, null],
    [`${q} $180 50/100 m.n.`, `${q} 180.5 -`, null],
  ])("%s: %s", (text, facts, asked) => expect(factsIn(text, asked)).toBe(facts));

  it.each<[string, string]>([
    [`${q} 180, 1029`, `${q} 180 1029`],
    [`${q} 180, 50 de propina`, `${q} - -`],
    [`${q} 180\n50`, `${q} 180 50`],
    [`${q} 180, A-50`, `${q} 180 A-50`],
  ])("%s has none: %s", (text, facts) => expect(factsIn(text)).toBe(facts));
});

describe("a number that is named as something else begins no amount", () => {
  it.each<[string, string]>([
    [`${q} mesa 3 150 pesos`, `${q} 150 -`],
    [`${q} talla 32 450 pesos`, `${q} 450 -`],
    [`${q} mesa 4 320`, `${q} 320 -`],
    [`${q} tenis del 27 890`, `${q} - -`],
    [`${q} orden 12, 180`, `${q} - -`],
    [`${q} un refresco 18 y unas papas 22`, `${q} - -`],
    [`${q} 33, 320`, `${q} 33? -`],
    [`${q} 45 abono de 100`, `${q} 45? -`],
    [`${q} de rosalba 1 234`, `${q} 1234? -`],
    [`${q} café 45`, `${q} 45 -`],
    [`${q} orden 12, 180 pesos`, `${q} 180 -`],
    [`${q} 1 234`, `${q} 1234? -`],
    [`${q} 250 *280`, `${q} 280 -`],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));
});

describe("a number in words with two readings", () => {
  it.each<[string, string]>([
    ["mil dos", "1002?"],
    ["dos mil cinco", "2005?"],
    ["3 mil dos", "3002?"],
    ["mil dos cincuenta", "1250?"],
    ["mil y un pesos", "1001?"],
    ["cien y uno", "101?"],
    ["mil doscientos", "1200"],
    ["mil quince", "1015"],
    ["dos mil", "2000"],
    ["ciento uno", "101"],
  ])("%s: %s", (text, pesos) => expect(factsIn(text, "amount")).toBe(`- ${pesos} -`));
});

describe("what changes a price is not left out of what is asked about", () => {
  it.each<[string, string]>([
    ["3 kg x 80", "240?"],
    ["dos veces 99", "198?"],
    ["3kg x 80", "80?"],
    ["99 cada quien", "-"],
    ["45 + 5 propina", "-"],
    ["20 más", "-"],
    ["4 garrafones por 152 pesos", "152"],
    ["250 más o menos", "250?"],
  ])("%s: %s", (text, pesos) => expect(factsIn(text, "amount")).toBe(`- ${pesos} -`));
});

describe("two of which one is meant", () => {
  it.each<[string, string]>([
    [`${q} 250 ticket A-12 o A-13`, `${q} 250 -`],
    [`${q} 250 ticket A-3 / A-4`, `${q} 250 -`],
    [`${q} 250 ticket A-12 no A-13`, `${q} - -`],
    [`${q} 45 (ticket A-3)`, `${q} 45 A-3`],
    [`${q} 250 (280 con envío)`, `${q} - -`],
    [`(477) 123 4567 250 A-3`, `${q} 250 A-3`],
    [`${q} litros 20.5 480`, `${q} 480 -`],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    "45 al 4771234567 no al 4779876543",
    "venta 45 al 4771234567, no al 4779876543",
    "45 al 4771234567, ya no al 4779876543",
    "45 al 4771234567, no es el 4779876543",
  ])("%s: neither phone is taken", (text) =>
    expect(hear(text, null).facts).toMatchObject({ phone: null, phoneProblem: { type: "several" } }),
  );

  it("a phone that is put right is", () =>
    expect(factsIn("45 al 4771234567. no, al 4779876543")).toBe("4779876543 45 -"));
});

describe("a number that is hardly the ticket", () => {
  it.each(["25o", "l50", "2S0", "2cincuenta", "54-9"])("%s beside a phone alone is a slip", (text) =>
    expect(factsIn(`${q} ${text}`)).toBe(`${q} - -`),
  );

  it.each<[string, string, Asked]>([
    [`${q} A-1029`, `${q} - A-1029`, null],
    [`${q} 320 28-11-2026`, `${q} 320 28-11-2026?`, null],
    [`${q} 45 ticket como A-3`, `${q} 45? A-3?`, null],
    [`${q} no quiso dar ticket 45`, `${q} - -`, null],
    ["y 50", "- - 50?", "ticket"],
    ["le di 63", "- - 63?", "ticket"],
    ["una bolsa de 5", "- - 5?", "ticket"],
    ["no sé si A-32", "- - A-32?", "ticket"],
    ["es el 63", "- - 63", "ticket"],
    ["me dio el 63", "- - 63", "ticket"],
  ])("%s: %s", (text, facts, asked) => expect(factsIn(text, asked)).toBe(facts));
});
