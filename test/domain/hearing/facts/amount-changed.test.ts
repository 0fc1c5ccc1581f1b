import { describe, expect, it } from "vitest";
import { amountChanged } from "../../../../src/domain/hearing/facts/amount-changed.ts";
import type { Centavos } from "../../../../src/domain/money.ts";

describe("what an amount of 437 comes to", () => {
  it.each<[string, number]>([
    ["más 50", 487],
    ["50 más", 487],
    ["más 50 pesos por favor", 487],
    ["ponle más 50 pesos", 487],
    ["mas cincuenta pesos", 487],
    ["menos 50 pesos", 387],
    ["+50", 487],
    ["súmale 20", 457],
    ["agrégale un refresco de 20", 457],
    ["y una coca de 18", 455],
    ["otro refresco de 20", 457],
    ["le faltaron 50", 487],
    ["quítale 20", 417],
    ["-20", 417],
    ["son 20 menos", 417],
    ["con 20 de descuento", 417],
    ["le puse 50 de más", 387],
    ["déjalo en 400", 400],
  ])("%s: %i", (text, pesos) => expect(amountChanged(text, 43700 as Centavos)).toBe(pesos * 100));

  it.each([
    "y 50",
    "otra de 300",
    "una bolsa de 5",
    "ponle 55",
    "250 más o menos",
    "quítale el ticket 55",
    "súmale 50 al 4771234567",
    "¿más 50?",
    "con 10%",
    "quítale 500",
    "437 - 37",
  ])("%s tells none", (text) => expect(amountChanged(text, 43700 as Centavos)).toBeNull());
});
