import { describe, expect, it } from "vitest";
import { readConsent } from "../../../../src/domain/hearing/consent/consent.ts";
import { yesBesidePaid } from "../../../../src/domain/hearing/consent/paid-beside.ts";
import { pointsOfCentavos } from "../../../../src/domain/points.ts";
import type { Centavos } from "../../../../src/domain/money.ts";

const shown = pointsOfCentavos(437_00 as Centavos);

describe("a yes beside how $437 were paid", () => {
  it.each([
    "sí, pagó 437",
    "sí, pagó 437 con tarjeta",
    "sí, le di 63 de cambio",
    "va, su cambio fueron 63",
    "ok, pagó con tarjeta terminación 4821",
    "sí, traía cambio",
    "va, 200 en efectivo y 237 con tarjeta",
    "sí, pagó con 500 y le di 63 de cambio",
  ])("%s is one", (text) => expect(yesBesidePaid(text, shown)).toBe("proved"));

  it.each(["sí, pagó con 500", "ok, me dio 500", "va, me pagó con uno de 500", "sí, pagó con dos de 200 y uno de 50"])(
    "%s rather is",
    (text) => expect(yesBesidePaid(text, shown)).toBe("handed"),
  );

  it.each([
    "sí, pagó 200",
    "sí, me dio 200",
    "sí, pagó con 400",
    "sí, 500",
    "sí, son 500",
    "sí, 200 en efectivo y 200 con tarjeta",
    "sí, pagó con 500 y le di 60 de cambio",
    "sí, pagó con 500 pero espera",
    "no, pagó con 500",
    "pagó con 500",
    "sí, pagó con 500?",
  ])("%s is none", (text) => expect(yesBesidePaid(text, shown)).toBeNull());
});

describe("what mocks", () => {
  it.each(["jaja sí claro", "sí güey ajá", "jajaja claro"])("%s agrees to nothing", (text) =>
    expect(readConsent(text)).not.toBe("yes"),
  );
  it.each(["sí jaja", "ajá", "ajá, sí", "sí claro", "simón jaja dale"])("%s agrees", (text) =>
    expect(readConsent(text)).toBe("yes"),
  );
});
