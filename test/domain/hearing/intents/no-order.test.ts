import { describe, expect, it } from "vitest";
import { ordersElse, reportsElse, reportsOwn, speaksOfPast } from "../../../../src/domain/hearing/intents/no-order.ts";

const phone = "4771234567";

describe("what was done before, and was no sale", () => {
  it.each([
    `el ${phone} apartó 250`,
    `el ${phone} aparto 250`,
    `el ${phone} abonó 250`,
    `${phone} pidió los 250`,
    `le sumé 50 al ${phone}`,
    `le abonamos 50 al ${phone}`,
    `Ana le regaló 50 al ${phone}`,
    `empeñó 300 el ${phone}`,
    `le pasé 50 al ${phone}`,
  ])("%s: is told", (text) => expect(reportsElse(text)).toBe(true));

  it.each([
    `le vendí 250 al ${phone}`,
    `${phone} compró 250`,
    `cargó 500 de magna el ${phone}`,
    `${phone} desayunó 250`,
    `le despaché 250 al ${phone}`,
    `le serví 250 al ${phone}`,
    `me faltó ${phone} 250`,
    `se me pasó ${phone} 250`,
    `con el descuento quedó en 360 ${phone}`,
    `usó 50 el ${phone}`,
    `${phone} 500 abonó 100`,
    `un café 35 ${phone}`,
    `José 250 ${phone}`,
    `medio kilo de camaron 165 ${phone}`,
    `el ${phone} pago 250`,
    `le abono 250 al ${phone}`,
    `al ${phone} cóbrale 250, dejó su tarjeta`,
  ])("%s: may be a sale", (text) => expect(reportsElse(text)).toBe(false));

  it("whose deed it was stands in the verb", () => {
    expect([`le sumé 50 al ${phone}`, `le abonamos 50 al ${phone}`].map(reportsOwn)).toEqual([true, true]);
    expect(reportsOwn(`el sistema le quitó 50 al ${phone}`)).toBe(false);
  });

  it.each(["ya usaste 30?", "anotaste 250?", "metieron 250?", "le sumó 250?"])("%s: is of the past", (text) =>
    expect(speaksOfPast(text)).toBe(true),
  );
  it.each(["registra 250?", "le cobro 250?", "un café 35?"])("%s: is not", (text) =>
    expect(speaksOfPast(text)).toBe(false),
  );
});

describe("what the bot does for nobody", () => {
  it.each([
    `fíale 250 al ${phone}`,
    `apártale 250 al ${phone}`,
    `dile al ${phone} que ya están sus 250`,
    `oye, llámale al ${phone} por los 250`,
    `cámbiale 250 al ${phone}`,
    `préstale 250 al ${phone}`,
  ])("%s: is ordered", (text) => expect(ordersElse(text)).toBe(true));

  it.each([
    `cóbrale 250 al ${phone}`,
    `métele 250 al ${phone}`,
    `sírvele 250 al ${phone}`,
    `despáchale 250 al ${phone}`,
    `ponle 250 al ${phone}`,
    `dale 250 al ${phone}`,
    `descuéntale 50 al ${phone}`,
    `cámbiale 60 puntos al ${phone}`,
    `sale ${phone} 250`,
    `ándale, ${phone} 250`,
    `chilaquiles 250 ${phone}`,
  ])("%s: is not", (text) => expect(ordersElse(text)).toBe(false));
});
