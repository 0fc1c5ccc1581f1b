import { describe, expect, it } from "vitest";
import { hear } from "../../../../src/domain/hearing/hear.ts";

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
    `250 ${phone} a su saldo`,
    `250 ${phone} para su monedero`,
    `250 ${phone} acumula saldo`,
    `250 ${phone} juntando saldo`,
    `250 ${phone} guárdale su saldo`,
    `250 ${phone} deja su saldo`,
    `250 ${phone} que se quede su saldo`,
    `registra 250 ${phone} para su saldo`,
    `${phone} 250 efectivo, no tiene saldo`,
    `250 ${phone} no le alcanza el saldo`,
    `250 ${phone} y quiere saber su saldo`,
    `250 ${phone} súmale a su saldo`,
  ])("%s: a sale of 250", (text) => {
    const { facts, intent, tellsOnly } = hear(text, null);
    expect([null, "sale"]).toContain(intent);
    expect(tellsOnly).toBe(false);
    expect(facts).toMatchObject({ phone: { phone }, amount: { type: "amount", centavos: 250_00 }, points: null });
  });

  it.each([
    `usar 50 puntos ${phone}`,
    `usa 50 ${phone} de su saldo`,
    `quiere usar sus puntos ${phone}`,
    `paga 250 con sus puntos ${phone}`,
  ])("%s: a use of balance", (text) => {
    expect(hear(text, null)).toMatchObject({ intent: "redeem", usesNoBalance: false });
  });

  it.each([`súmale 50 ${phone} a su saldo`, `250 ${phone} súmale a su saldo`])(
    "%s, from a manager, is read as it was",
    (text) => {
      expect(hear(text, null, "manager").line).toMatch(/saldo$/);
    },
  );

  it.each([
    `le puse 250 a ${phone} y no tiene saldo`,
    `carga 250 ${phone} a su saldo`,
    `tiene 250 en su saldo ${phone}`,
  ])("%s tells something else than a sale", (text) => {
    expect(hear(text, null).line).toMatch(/saldo/);
  });

  it("without a purchase the words are all there is", () => {
    expect(hear("no quiere usar sus puntos", "amount")).toMatchObject({
      usesNoBalance: true,
      line: "no quiere usar sus puntos",
    });
  });
});
