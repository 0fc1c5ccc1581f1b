import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { centavosOf } from "../../src/domain/money.ts";
import { pointsOfCentavos } from "../../src/domain/points.ts";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "./two-networks.ts";

const ana = whatsapp(1, "4771110001");
const phone = "4771234567";

/** Balance of so many pesos. */
const pesos = (many: number) => pointsOfCentavos(centavosOf(many * 100));

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

interface Holds {
  readonly flow: string | null;
  readonly question?: unknown;
  readonly [field: string]: unknown;
}

/** What the open conversation holds. */
async function open(writer: Writer): Promise<Holds> {
  const session = await nets.store.readModel.conversation(chatOf(writer));
  if (session === null) return { flow: null };
  const { value, context } = session.state as { readonly value: unknown; readonly context: object };
  return { ...context, flow: session.flow, question: value };
}

const sales = async () => (await nets.store.operations({ kind: "sale", max: 10 })).length;

async function saying(writer: Writer, ...texts: readonly string[]): Promise<Holds> {
  for (const text of texts) await nets.says(writer, text);
  return open(writer);
}

describe("how much balance is used", () => {
  it.each(["no usa puntos, son 300", "siempre no usa, son 300", "no usa, son 300", "no, es venta de 300"])(
    "%s: it is a sale of 300",
    async (text) => {
      expect(await saying(ana, `usar 50 ${phone}`, text)).toMatchObject({
        flow: "sale",
        phone,
        amountCentavos: 300_00,
      });
    },
  );

  it("55 y no usa puntos: a sale of the purchase, with its ticket", async () => {
    const now = await saying(ana, `usar 50 ${phone}`, "300", "55 y no usa puntos");
    expect(now).toMatchObject({ flow: "sale", amountCentavos: 300_00, ticket: "55", question: "summary" });
  });

  it.each([
    "no, usa 40",
    "mejor 40",
    "usa 40",
    "no 50, 40",
    "me equivoqué, 40",
    "nada más usa 40",
    "no son 50 son 40",
    "no eran 50, eran 40",
  ])("%s where the purchase is asked: 40 is used, which is said", async (text) => {
    await nets.says(ana, `usar 50 ${phone}`);
    expect(await nets.says(ana, text)).toEqual([expect.stringMatching(/usa \$?40.*compra/)]);
    expect(await open(ana)).toMatchObject({
      flow: "redeem",
      points: pesos(40),
      amountCentavos: null,
      question: "purchase",
    });
  });

  it.each(["mejor 40", "no, eran 40", "no son 50 son 40", "nada más 40"])(
    "%s where the ticket is asked: 40 is used of the 300",
    async (text) => {
      const now = await saying(ana, `usar 50 ${phone}`, "300", text);
      expect(now).toMatchObject({ points: pesos(40), amountCentavos: 300_00, ticketAnswered: false });
    },
  );

  it("no, eran 280 where the ticket is asked: the purchase", async () => {
    const now = await saying(ana, `usar 50 ${phone}`, "300", "no, eran 280");
    expect(now).toMatchObject({ points: pesos(50), amountCentavos: 280_00 });
  });

  it.each(["que use 40", "usa 40", "nada más 40", "el saldo son 40"])("%s at the summary: 40 is used", async (text) => {
    const now = await saying(ana, `usar 50 ${phone}`, "300", "sin ticket", text);
    expect(now).toMatchObject({ points: pesos(40), amountCentavos: 300_00, question: "summary" });
  });

  it("no todo, 50: not all of it", async () => {
    expect(await saying(ana, `usar todo ${phone}`, "no todo, 50")).toMatchObject({ points: pesos(50) });
  });

  it.each([
    ["300 A55", "A55"],
    ["300, A55", "A55"],
    ["300 ticket 55", "55"],
    ["300 sin ticket", null],
  ])("%s: the purchase and its ticket", async (text, ticket) => {
    const now = await saying(ana, `usar 50 ${phone}`, text);
    expect(now).toMatchObject({ points: pesos(50), amountCentavos: 300_00, ticket, question: "summary" });
  });

  it.each([
    `paga 300 y usa 50 de saldo ${phone}`,
    `quiere pagar 300 con 50 de puntos ${phone}`,
    `venta 300 ${phone} con 50 puntos`,
    `compra 300 usa 50 ${phone}`,
    `venta 300 ${phone} y usó 50`,
    `usa 50 en su compra de 300 ${phone}`,
    `usa 50 por 300 ${phone}`,
  ])("%s: 50 of 300", async (text) => {
    expect(await saying(ana, text)).toMatchObject({ flow: "redeem", phone, points: pesos(50), amountCentavos: 300_00 });
  });

  it.each([`usó 50 ${phone}`, `ya usó 50 ${phone}`, `que use 50 ${phone}`])("%s is no sale of 50", async (text) => {
    expect(await saying(ana, text)).toMatchObject({ flow: "redeem", points: pesos(50), amountCentavos: null });
    expect(await sales()).toBe(0);
  });

  it("250 sin usar puntos where the amount is asked: a sale of 250", async () => {
    const now = await saying(ana, `venta ${phone}`, "250 sin usar su saldo");
    expect(now).toMatchObject({ flow: "sale", amountCentavos: 250_00, question: "ticket" });
  });
});

describe("a correction's sign and number", () => {
  const luis = whatsapp(2, "4771110002");

  it.each([
    [`ponle -50 puntos al ${phone}`, "remove", 50],
    [`${phone} -50 puntos`, "remove", 50],
    [`multa de 50 puntos al ${phone}`, "remove", 50],
    [`en vez de quitarle 50 ponle 50 al ${phone}`, "add", 50],
    [`quítale 50 centavos al ${phone}`, "remove", 0.5],
    [`-250 ${phone}`, "remove", 250],
    [`quítale 50 puntos al ${phone} no, 40`, "remove", 40],
  ])("%s", async (text, direction, many) => {
    expect(await saying(luis, text)).toMatchObject({ flow: "correct", phone, direction, points: pesos(many) });
  });

  it("quítale -50: it is asked which", async () => {
    expect(await saying(luis, `quítale -50 puntos al ${phone}`)).toMatchObject({ phone, question: "direction" });
  });

  it("-250 and a phone of a cashier begins nothing", async () => {
    expect(await saying(ana, `-250 ${phone}`)).toEqual({ flow: null });
  });

  it("the points of a purchase of 250 are a sale of 250", async () => {
    const now = await saying(luis, `ponle los puntos de 250 de compra al ${phone}`);
    expect(now).toMatchObject({ flow: "sale", phone, amountCentavos: 250_00 });
  });

  it("cambia los 50 puntos por 40 uses no balance", async () => {
    expect(await saying(luis, `cambia los 50 puntos del ${phone} por 40`)).toMatchObject({ flow: "correct" });
  });

  it.each([
    [["quita 50"], "remove"],
    [["no quites, agrega 50"], "add"],
    [["le puse 50 de más"], "remove"],
    [["-50"], "remove"],
    [["50", "quita 50"], "remove"],
    [["quita", "cincuenta"], "remove"],
    [["quita", "no, agrega", "50"], "add"],
  ])("¿agrego o quito? %j", async (texts, direction) => {
    const now = await saying(luis, `corrige puntos de ${phone}`, ...texts);
    expect(now).toMatchObject({ direction, points: pesos(50), question: "reason" });
  });

  it("son -50 at the summary turns it around", async () => {
    const now = await saying(luis, `dale 50 puntos al ${phone}`, "error de captura", "son -50");
    expect(now).toMatchObject({ direction: "remove", points: pesos(50) });
  });

  it("no es agregar at the summary adds nothing", async () => {
    const now = await saying(luis, `quítale 50 puntos al ${phone}`, "error de captura", "no es agregar");
    expect(now).toMatchObject({ direction: "remove", points: pesos(50) });
  });

  it.each([
    ["eran 40", { phone, points: 40 }],
    ["era al 4779876543", { phone: "4779876543", points: 50 }],
  ])("%s where the reason is asked is none", async (text, { phone: whose, points }) => {
    const now = await saying(luis, `quítale 50 puntos al ${phone}`, text);
    expect(now).toMatchObject({ phone: whose, points: pesos(points), reason: null, question: "reason" });
  });

  it.each(["era cortesía de la casa", "es un ajuste", "son puntos repetidos"])("%s is a reason", async (text) => {
    expect(await saying(luis, `quítale 50 puntos al ${phone}`, text)).toMatchObject({ reason: text });
  });

  it("espera a que llegue is no reason", async () => {
    expect(await saying(luis, `quítale 50 puntos al ${phone}`, "espera a que llegue")).toMatchObject({ reason: null });
  });
});

describe("the ticket", () => {
  it.each(["ponle 55", "anota 55", "registra el 55", "marca 55", "pon 55"])("%s", async (text) => {
    const now = await saying(ana, `venta ${phone} 437`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00, ticket: "55", question: "summary" });
  });
});

describe("an amount that is only guessed", () => {
  it.each([
    ["dos cincuenta", "sin ticket", null],
    ["como 250", "A9214", "A9214"],
    ["menos de 250", "sin ticket", null],
    ["250 y 300", "A9212", "A9212"],
    ["arriba de 250", "sin ticket", null],
    ["250 con algo", "A7", "A7"],
  ])("%s, then %s: it is still asked, and the ticket kept", async (amount, said, ticket) => {
    const now = await saying(ana, `venta ${phone}`, amount, said);
    expect(now).toMatchObject({ amountCentavos: null, ticket, ticketAnswered: true, question: "amountGuess" });
    expect(await saying(ana, "300")).toMatchObject({ amountCentavos: 300_00, ticket, question: "summary" });
  });
});

describe("a ticket that is taken back or told anew", () => {
  it.each([
    "perdón, es el 55",
    "perdón, el 55",
    "no, es el 55",
    "me equivoqué, es el 55",
    "digo, el 55",
    "mejor el 55",
    "cambia al 55",
  ])("%s is no other amount", async (text) => {
    const now = await saying(ana, `venta ${phone} 437`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00 });
    expect([null, "55"]).toContain(now["ticket"]);
  });

  it("ay, perdón, 654 is the amount", async () => {
    expect(await saying(ana, `venta ${phone} 437`, "ay, perdón, 654")).toMatchObject({ amountCentavos: 654_00 });
  });

  it("el ticket está mal, cámbialo por el 55", async () => {
    const now = await saying(ana, `venta ${phone} 437 A1`, "el ticket está mal", "cámbialo por el 55");
    expect(now).toMatchObject({ amountCentavos: 437_00, ticket: "55", question: "summary" });
  });

  it("no, 260 is asked back; a no leaves the amount as it was", async () => {
    const now = await saying(ana, `venta ${phone} 437`, "no, 260", "no");
    expect(now).toMatchObject({ amountCentavos: 437_00, guess: null, question: "ticket" });
  });

  it("no, 260, es el ticket", async () => {
    const now = await saying(ana, `venta ${phone} 437`, "no, 260", "es el ticket");
    expect(now).toMatchObject({ amountCentavos: 437_00, ticket: "260", question: "summary" });
  });

  it("uno más que el anterior goes back to nothing", async () => {
    const now = await saying(ana, `venta ${phone} 437`, "uno más que el anterior");
    expect(now).toMatchObject({ amountCentavos: 437_00, question: "ticket" });
  });
});
