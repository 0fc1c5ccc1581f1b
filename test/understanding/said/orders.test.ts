import { describe, expect, it } from "vitest";
import { readConsent } from "../facts-in.ts";

describe("an order with a destination or a manner of its own is no yes", () => {
  it.each([
    "mándala a mi gerente",
    "mándala a revisión",
    "mándala a la basura",
    "mándala aparte",
    "mándala a la oficina",
    "mándala por correo",
    "envíala al jefe",
    "súbela a mano",
    "súbela con la encargada",
    "guárdala en una libreta",
    "pásala con la gerente",
    "métela en papel",
    "anótala en el cuaderno",
    "anótala aparte",
    "regístrala a crédito",
    "regístrala al final",
    "regístrala sin monto",
    "regístrala sin cobrar",
    "regístrala en dólares",
    "regístrala como clienta",
    "regístrala a ella",
    "regístrala para ver",
    "regístrala a su nombre",
    "ya vas a registrarla",
    "hazlo bien",
    "regístrala bien",
    "no hay problema, mándala a mi gerente",
    "mándala bien porfa",
  ])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each([
    "regístrala",
    "regístrala porfa",
    "regístrala así",
    "regístrala ya por favor",
    "mándala, gracias",
    "regístrala, está bien",
    "regístrala a ese teléfono",
    "lista, mándala",
    "está bien, regístrala",
    "no hay problema, regístrela",
    "mándela así como está",
    "ya la puede registrar usted",
  ])("%s: a yes", (text) => expect(readConsent(text)).toBe("yes"));
});

describe("words that agree in one sense only", () => {
  it.each(["confirman", "ya confirman", "guardan", "anotan", "guardó", "sí ajá", "la lista"])("%s", (text) =>
    expect(readConsent(text)).not.toBe("yes"),
  );

  it.each(["confirmo", "ahora sí confirmo", "jalo", "procede", "proceda", "procedemos", "ajá", "así va", "así es"])(
    "%s: a yes",
    (text) => expect(readConsent(text)).toBe("yes"),
  );
});

describe("that there are no coins in the till is no yes", () => {
  it.each([
    "no hay cambio",
    "ya no hay cambio",
    "no hay cambio señora",
    "sí, no hay cambio",
    "no hay cambio en caja",
    "no tengo cambio",
  ])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each(["sí, sin cambios"])("%s: a yes", (text) => expect(readConsent(text)).toBe("yes"));
});

describe("where balance would be used, the sale itself is no yes", () => {
  it.each([
    "registra la venta",
    "sí, registra la venta",
    "nomás registra la venta",
    "guarda la compra",
    "adelante con la venta",
    "regístrala normal",
    "regístrala a ella",
  ])("%s", (text) => expect(readConsent(text, true)).not.toBe("yes"));

  it.each(["sí", "regístrala", "sí, regístrala", "adelante"])("%s: used", (text) =>
    expect(readConsent(text, true)).toBe("yes"),
  );
});
