import { describe, expect, it } from "vitest";
import { readConsent } from "../../../../src/domain/hearing/consent/consent.ts";

describe("a remark calls nothing off", () => {
  it.each([
    "ya pagó con tarjeta",
    "ya pasó la tarjeta",
    "mejor en efectivo",
    "fue por transferencia",
    "déjala pagada",
    "ya se fue a pagar",
    "ya se fue al cajero",
    "ya se fue por su cartera",
    "ya se fue pero pagó",
    "siempre no usa puntos",
    "mejor no le des puntos",
    "ya no quiere la torta",
    "ya no quiso el refresco",
    "ya no lleva el pan",
    "cancela la torta",
    "quítale el refresco",
    "la otra se canceló",
    "a lo mejor cancela",
    "creo que va a cancelar",
    "cancela el monto",
    "ya no hay cambio",
    "la clienta ya se fue regístrala",
    "déjala como está",
    "déjala igual",
    "déjela así como está",
    "déjala sin cambios",
    "déjalo así",
    "déjala así porfa",
    "dice que lo dejes así",
  ])("%s", (text) => {
    expect(readConsent(text)).not.toBe("cancel");
    expect(readConsent(text)).not.toBe("yes");
  });

  it.each([
    "ya se fue",
    "la clienta ya se fue",
    "se fue sin pagar",
    "ya no quiere",
    "ya no quiere nada",
    "ya no quiere la compra",
    "ya no quiso el cliente",
    "siempre no quiere",
    "mejor no",
    "déjala",
    "cancela la venta",
    "la clienta canceló",
    "quiere cancelar",
    "ya no, no trae dinero",
    "mejor bórrala, pagó en otro lado",
    "siempre no se llevó nada",
    "no hay cambio, cancélala",
    "ya no quiso, no tiene cambio",
  ])("%s: called off", (text) => expect(readConsent(text)).toBe("cancel"));

  it.each(["déjalo así", "mejor déjalo así, ya se fue"])("%s, where another question is open: called off", (text) =>
    expect(readConsent(text, "amount")).toBe("cancel"),
  );
});
