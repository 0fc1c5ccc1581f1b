import { describe, expect, it } from "vitest";
import { hear } from "../../../src/domain/hearing/hear.ts";

const phone = "4771234567";

describe("balance that is not used", () => {
  it.each([
    `250 ${phone} sin usar puntos`,
    `sin usar su saldo 250 ${phone}`,
    `250 ${phone} que junte sus puntos`,
    `250 ${phone} quiere acumular puntos`,
    `250 ${phone} quiere sus puntos`,
    `250 ${phone} luego usa sus puntos`,
    `250 ${phone} pagó en efectivo, no con puntos`,
    `pagó 250 con tarjeta, no con saldo ${phone}`,
    `250 ${phone} no usó puntos`,
    `vendí 250 a ${phone} no usa puntos`,
    `compró 250 y no quiso usar puntos ${phone}`,
  ])("%s: a sale of 250", (text) => {
    const { facts, intent, tellsOnly } = hear(text, null);
    expect([null, "sale"]).toContain(intent);
    expect(tellsOnly).toBe(false);
    expect(facts).toMatchObject({ phone: { phone }, amount: { type: "amount", centavos: 250_00 }, points: null });
  });

  it.each([`usar 50 puntos ${phone}`, `quiere usar sus puntos ${phone}`, `paga 250 con sus puntos ${phone}`])(
    "%s: a use of balance",
    (text) => {
      expect(hear(text, null)).toMatchObject({ intent: "redeem", usesNoBalance: false });
    },
  );

  it("without a purchase the words are all there is", () => {
    expect(hear("no quiere usar sus puntos", "amount")).toMatchObject({
      usesNoBalance: true,
      line: "no quiere usar sus puntos",
    });
  });
});
