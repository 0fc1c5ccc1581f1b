import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { centavosOf, pointsOfCentavos } from "../../../../../src/domain/money.ts";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "../../../two-networks.ts";

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
    const now = await saying(ana, `usar 50 ${phone}`, "compra 300", "cambiar", "ticket", "55 y no usa puntos");
    expect(now).toMatchObject({ flow: "sale", amountCentavos: 300_00, ticket: "55", question: "summary" });
  });

  it("no, eran 280 where the ticket is asked: the purchase", async () => {
    const now = await saying(ana, `usar 50 ${phone}`, "compra 300", "cambiar", "ticket", "no, eran 280");
    expect(now).toMatchObject({ points: pesos(50), amountCentavos: 280_00 });
  });

  it.each(["que use 40", "usa 40", "el saldo son 40"])("%s at the summary: 40 is used", async (text) => {
    const now = await saying(ana, `usar 50 ${phone}`, "compra 300", text);
    expect(now).toMatchObject({ points: pesos(40), amountCentavos: 300_00, question: "summary" });
  });

  it.each(["no uses el ticket", "no usa 300"])("%s leaves no use of balance", async (text) => {
    expect(await saying(ana, `usar 50 ${phone}`, text)).toMatchObject({ flow: "redeem", points: pesos(50) });
  });

  it.each([
    ["300 A55", "A55"],
    ["300, A55", "A55"],
    ["300 sin ticket", null],
  ])("%s: the purchase and its ticket", async (text, ticket) => {
    const now = await saying(ana, `usar 50 ${phone}`, text);
    expect(now).toMatchObject({ points: pesos(50), amountCentavos: 300_00, ticket, question: "summary" });
  });

  it.each([`paga 300 y usa 50 de saldo ${phone}`, `usa 50 en su compra de 300 ${phone}`])(
    "%s: 50 of 300",
    async (text) => {
      expect(await saying(ana, text)).toMatchObject({
        flow: "redeem",
        phone,
        points: pesos(50),
        amountCentavos: 300_00,
      });
    },
  );

  it.each([`usó 50 ${phone}`, `que use 50 ${phone}`])("%s is no sale of 50", async (text) => {
    expect(await saying(ana, text)).toMatchObject({ flow: "redeem", points: pesos(50), amountCentavos: null });
    expect(await sales()).toBe(0);
  });
});

describe("a correction's sign and number", () => {
  const luis = whatsapp(2, "4771110002");

  it.each([
    [`quítale 50 centavos al ${phone}`, "remove", 0.5],
    [`-250 ${phone}`, "remove", 250],
  ])("%s", async (text, direction, many) => {
    expect(await saying(luis, text)).toMatchObject({ flow: "correct", phone, direction, points: pesos(many) });
  });

  it.each([
    [["quita 50"], "remove"],
    [["no quites, agrega 50"], "add"],
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
  it.each(["registra el 55", "pon 55"])("%s", async (text) => {
    const now = await saying(ana, `venta ${phone} 437`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00, ticket: "55", question: "summary" });
  });
});

describe("an amount that is only guessed", () => {
  it.each([
    ["dos cincuenta", "sin ticket", null],
    ["como 250", "A9214", "A9214"],
    ["como unos 250", "A9214", "A9214"],
    ["arriba de 250", "sin ticket", null],
  ])("%s, then %s: it is still asked, and the ticket kept", async (amount, said, ticket) => {
    const now = await saying(ana, `venta ${phone}`, amount, said);
    expect(now).toMatchObject({ amountCentavos: null, ticket, ticketAnswered: true, question: "amountGuess" });
    expect(await saying(ana, "300")).toMatchObject({ amountCentavos: 300_00, ticket, question: "summary" });
  });
});

describe("the purchase beside how much is used", () => {
  it.each(["la compra es de 300", "la compra fue de 300", "el total es 300"])(
    "%s where the points are asked: the purchase, and they are asked again",
    async (text) => {
      const now = await saying(ana, `usar ${phone}`, text);
      expect(now).toMatchObject({ points: null, amountCentavos: 300_00, question: "points" });
    },
  );

  it.each(["mejor solo venta de 300", "mejor solo la venta de 300", "solo venta de 300"])(
    "%s where the purchase is asked: a sale",
    async (text) => {
      const now = await saying(ana, `usar 50 ${phone}`, text);
      expect(now).toMatchObject({ amountCentavos: 300_00, question: "ticket" });
      expect(now["points"]).toBeUndefined();
    },
  );
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

  it.each(["digo, 1029"])("%s may be the ticket: it is asked back, and the amount kept", async (text) => {
    const now = await saying(ana, `venta ${phone} 437`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00, ticketGuess: "1029" });
    expect(await saying(ana, "sí")).toMatchObject({ amountCentavos: 437_00, ticket: "1029", question: "summary" });
  });

  it.each(["perdón, 55", "55 perdón"])("%s at the ticket of a use of balance changes neither number", async (text) => {
    const { points, amountCentavos } = await saying(ana, `usar 50 ${phone}`, "compra 300", "cambiar", "ticket");
    expect(amountCentavos).toBe(300_00);
    expect(await saying(ana, text)).toMatchObject({ points, amountCentavos, ticketGuess: "55" });
  });

  it.each([
    "cámbialo por el 56",
    "cambia por el 56",
    "ponle el 56",
    "era el 56",
    "no era ese era el 56",
    "sí, era el 56",
  ])("%s at the summary may be the ticket: it is asked which", async (text) => {
    const now = await saying(ana, `venta ${phone} 437 A1`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00 });
    expect(await saying(ana, "sí")).toMatchObject({ amountCentavos: 437_00 });
  });

  it.each(["era 56", "son 56", "el total es 56", "el bueno es 56 pesos"])(
    "%s at the summary: the amount",
    async (text) => {
      const now = await saying(ana, `venta ${phone} 437 A1`, text, "sí");
      expect(now["amountCentavos"] ?? 56_00).toBe(56_00);
    },
  );

  it("uno más que el anterior goes back to nothing", async () => {
    const now = await saying(ana, `venta ${phone} 437`, "uno más que el anterior");
    expect(now).toMatchObject({ amountCentavos: 437_00, question: "ticket" });
  });
});

describe("money that changed hands is no ticket and no amount", () => {
  const taken = { amountCentavos: 437_00, ticketAnswered: false, question: "ticket" };

  it.each([
    "500 efectivo",
    "el cambio fue 63",
    "el cambio es 63",
    "su cambio es 63",
    "cambio: 63",
    "devolvió una blusa de 100",
  ])("%s where the ticket is asked", async (text) => {
    expect(await saying(ana, `venta ${phone} 437`, text)).toMatchObject(taken);
  });

  it.each(["recibí 500", "el cambio fue 63", "su cambio fue de 63", "me dio 500, el cambio fue 63"])(
    "%s where the amount is asked",
    async (text) => {
      const now = await saying(ana, `venta ${phone}`, text);
      expect(now).toMatchObject({ flow: "sale", ticket: null });
      // What was handed over without the change is what it cost, and is asked.
      expect(now["amountCentavos"]).toBeNull();
    },
  );

  it.each(["son 250 recibí 500", "recibí 500 son 250"])("%s: 250, and no ticket", async (text) => {
    const now = await saying(ana, `venta ${phone}`, text);
    expect(now).toMatchObject({ amountCentavos: 250_00, ticket: null, question: "ticket" });
  });

  it.each(["el cambio fue de 63"])("%s at the summary changes nothing", async (text) => {
    const now = await saying(ana, `venta ${phone} 437 A1`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00, ticket: "A1" });
    expect(await sales()).toBe(0);
  });

  it.each(["260 fue el total", "260 el total", "260 el monto", "260 la cuenta", "no es 437 es 260"])(
    "%s where the ticket is asked: the amount",
    async (text) => {
      const now = await saying(ana, `venta ${phone} 437`, text);
      expect(now).toMatchObject({ ticket: null });
      expect([260_00, 437_00]).toContain(now["amountCentavos"]);
    },
  );

  it.each(["el total del ticket es 430", "el ticket es por 430"])("%s: the amount", async (text) => {
    expect(await saying(ana, `venta ${phone}`, text)).toMatchObject({ amountCentavos: 430_00, ticket: null });
  });

  it.each([`${phone} son 430 recibí 500 cambio 70`, `recibí 500 de ${phone}, son 430`])("%s: 430", async (text) => {
    expect(await saying(ana, text)).toMatchObject({ flow: "sale", phone, amountCentavos: 430_00, ticket: null });
  });

  it("recibí 250 and a phone: a sale of 250", async () => {
    expect(await saying(ana, `recibí 250 ${phone}`)).toMatchObject({
      flow: "sale",
      amountCentavos: 250_00,
      ticket: null,
    });
  });

  it("who was born on the 25th bought nothing for 25", async () => {
    expect(await saying(ana, "venta", `${phone} nació el 25`)).toMatchObject({ phone, amountCentavos: null });
  });
});

describe("a ticket that is denied, doubted or has a letter", () => {
  it.each(["no tengo el 55", "sin el 55", "menos el 55", "será el 55", "cualquiera, 55"])("%s", async (text) => {
    const now = await saying(ana, `venta ${phone} 437`, text);
    expect(now).toMatchObject({ amountCentavos: 437_00, ticket: null, ticketAnswered: false });
  });

  it("no hay ticket at the summary is none", async () => {
    expect(await saying(ana, `venta ${phone} 437 A1`, "no hay ticket")).toMatchObject({
      ticket: null,
      question: "summary",
    });
  });
});

describe("a phone that is not certain", () => {
  it.each([
    `antes era ${phone}`,
    `cambió, antes ${phone}`,
    `parece ${phone}`,
    `${phone}?`,
    `${phone} creo`,
    `del proveedor ${phone}`,
    `el mío es ${phone}`,
  ])("%s is asked again", async (text) => {
    expect(await saying(ana, "venta", text)).toMatchObject({ phone: null, question: "phone" });
  });

  it.each(["empieza con 8", "8?"])("477123456, %s is no phone", async (text) => {
    expect(await saying(ana, "venta", "477123456", text)).toMatchObject({ phone: null, question: "phone" });
  });
});
