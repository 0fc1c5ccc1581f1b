import { describe, expect, it } from "vitest";
import { pointsOfCentavos, centavosOf } from "../../../../../src/domain/money.ts";
import { ana } from "../../../two-networks.ts";
import { atTheCounter } from "../counter.ts";

const { nets, saying } = atTheCounter();

const used50 = pointsOfCentavos(centavosOf(50_00));
const used = pointsOfCentavos(centavosOf(30_00));

describe("how much is used, beside the purchase", () => {
  it.each([
    "4771234567 usa 30 puntos en una compra de 300",
    "300 4771234567 usa 30",
    "4771234567 300 usa 30 puntos",
    "usa 30 puntos 4771234567 compra de 300",
    "usa 30 puntos 4771234567 y el resto 270 en efectivo",
  ])("%s", async (text) => {
    const said = { flow: "redeem", phone: "4771234567", points: used, amountCentavos: 300_00, question: "summary" };
    expect(await saying(text)).toMatchObject(said);
  });

  it.each([
    ["50, la cuenta es de 300", { points: used50, amountCentavos: 300_00, question: "summary" }],
    ["50 de una compra de 300", { points: used50, amountCentavos: 300_00, question: "summary" }],
    ["50 pesos y paga 250", { points: used50, amountCentavos: null, question: "guess" }],
    ["300 es la compra", { points: null, amountCentavos: 300_00, question: "points" }],
    ["50", { points: used50, question: "summary" }],
  ])("%s, where it is asked how much is used", async (text, told) => {
    expect(await saying("usar 4771234567", text)).toMatchObject(told);
  });

  it("usar 4771234567 50 pesos y paga 250: a purchase of 300 is asked back", async () => {
    const told = { flow: "redeem", points: used50, amountCentavos: null, question: "guess" };
    expect(await saying("usar 4771234567 50 pesos y paga 250")).toMatchObject(told);
  });

  it("usa 50 más 20: how much that comes to is asked", async () => {
    expect(await saying("usa 50 más 20 4771234567")).toMatchObject({ points: null, question: "points" });
  });

  it("4771234567 canje 50 compra 300 ticket A-72", async () => {
    const said = { flow: "redeem", points: used50, amountCentavos: 300_00, ticket: "A-72" };
    expect(await saying("4771234567 canje 50 compra 300 ticket A-72")).toMatchObject(said);
  });

  it("quiere usar 50, where an amount is guessed: the guess is asked again", async () => {
    expect(await nets().saysAll(ana, "venta 4771234567 dos cincuenta", "sí pero quiere usar 50")).toMatch(/¿Son \$250/);
  });

  it.each(["4771234567 usa 30"])("%s: no purchase is asked", async (text) => {
    expect(await saying(text)).toMatchObject({ flow: "redeem", amountCentavos: null, question: "summary" });
  });
});

describe("how much is used, behind the name of the balance", () => {
  it.each(["con puntos 30", "con saldo 30", "con sus puntos 30"])("%s, at the summary of a sale", async (text) => {
    const said = { flow: "redeem", points: used, amountCentavos: 437_00, ticket: "A-1" };
    expect(await saying("venta 4771234567 437 A-1", text)).toMatchObject(said);
  });

  it("con puntos 30, where the amount is asked: no purchase of 30", async () => {
    expect(await saying("venta 4771234567", "con puntos 30")).toMatchObject({ points: used, amountCentavos: null });
  });

  it.each(["4771234567 250 puntos 50", "4771234567 250 puntos 100"])("%s: either; it is asked", async (text) => {
    expect(await saying(text)).toMatchObject({ flow: "redeem", points: null });
  });
});

describe("the balance that is asked for beside a sale", () => {
  it.each(["4771234567 y cuánto tiene", "4771234567 su saldo"])("%s: of no sale", async (text) => {
    expect(await saying(text)).toBeNull();
  });

  it("beside a use it is one", async () => {
    expect(await saying("4771234567 300 A-1 usa 30 y cuánto le queda")).not.toMatchObject({ flow: "sale" });
  });
});

describe("what is no sale yet", () => {
  it.each(["va a comprar 250 4771234567"])("%s", async (text) => expect(await saying(text)).toBeNull());

  it.each(["va a llevar 250 4771234567"])("%s is one", async (text) =>
    expect(await saying(text)).toMatchObject({ flow: "sale", amountCentavos: 250_00 }),
  );
});

describe("a phone that somebody is not sure of", () => {
  it.each(["creo que es el 4771234567", "4771234567 creo", "¿4771234567?"])(
    "%s is asked about, and taken after a yes",
    async (text) => {
      expect(await saying("venta", text)).toMatchObject({ phone: null, question: "phone" });
      expect(nets().heard(ana).at(-1)?.text).toMatch(/¿Es el 477 123 4567\?/);
      expect(await saying("sí")).toMatchObject({ phone: "4771234567", question: "amount" });
    },
  );

  it("no: it is forgotten", async () => {
    expect(await saying("venta", "4771234567 creo", "no", "sí")).toMatchObject({ phone: null, question: "phone" });
    expect(await saying("4777654321")).toMatchObject({ phone: "4777654321" });
  });
});

describe("a number that nothing names, beside a wish to use balance where the ticket is asked", () => {
  it.each(["5567 pagó con puntos", "5567 y paga con monedero"])(
    "%s: the ticket, and never the purchase",
    async (text) => {
      const said = { flow: "redeem", ticket: "5567", amountCentavos: 437_00, question: "points" };
      expect(await saying("venta 4771234567 437", text)).toMatchObject(said);
    },
  );

  it("all of the balance is of the purchase that is known", async () => {
    const said = { flow: "redeem", ticket: "88", amountCentavos: 437_00 };
    expect(await saying("venta 4771234567 437", "88 y usa todo su saldo")).toMatchObject(said);
  });

  it("what is said to be the purchase is", async () => {
    const said = { flow: "redeem", amountCentavos: 300_00 };
    expect(await saying("venta 4771234567 437", "son 300 y usa su saldo")).toMatchObject(said);
  });
});

describe("money that nothing names as the purchase, where a use of balance is told", () => {
  it.each(["usar saldo de 4771234567 $30", "usar puntos 4771234567 30 pesos", "canje 30 pesos 4771234567"])(
    "%s: it is what is used",
    async (text) => {
      expect(await saying(text)).toMatchObject({ flow: "redeem", points: used, amountCentavos: null });
    },
  );

  it.each(["usar saldo 4771234567 compra de 300 pesos", "usar saldo 4771234567 total 300 pesos"])(
    "%s: it is the purchase",
    async (text) => {
      expect(await saying(text)).toMatchObject({ flow: "redeem", points: null, amountCentavos: 300_00 });
    },
  );
});
