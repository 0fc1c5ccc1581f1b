import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Centavos } from "../../../../../src/domain/money.ts";
import { pointsOfCentavos } from "../../../../../src/domain/points.ts";
import { ana, chatOf, TwoNetworks } from "../../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

/** What a conversation holds after these were said, and its question. */
async function saying(...texts: readonly string[]): Promise<object> {
  await nets.saysAll(ana, ...texts);
  const session = await nets.store.readModel.conversation(chatOf(ana));
  if (session === null) throw new Error("Nothing is open");
  const { value, context } = session.state as { readonly value: unknown; readonly context: object };
  return { ...context, question: value };
}

const atSummary = (...texts: readonly string[]) => saying("venta 4771234567 437 A-1", ...texts);
const before = { phone: "4771234567", amountCentavos: 437_00, ticket: "A-1", question: "summary", offer: null };

describe("an offer is taken by a yes to it alone", () => {
  it.each<readonly [string, string, object]>([
    ["perdón 98", "sí", { amountCentavos: 98_00 }],
    ["perdón 98", "sí, 98", { amountCentavos: 98_00 }],
    ["perdón 98", "si 98", { amountCentavos: 98_00 }],
    ["perdón 98", "sí, cámbialo", { amountCentavos: 98_00 }],
    ["perdón 98", "cámbialo", { amountCentavos: 98_00 }],
    ["el 56", "sí, el 56", { ticket: "56" }],
    ["el 56", "sí, 56", { ticket: "56" }],
    ["el 56", "sí, son 56", { amountCentavos: 56_00 }],
    ["perdón 98", "sí, 89", { question: "offer", offer: { field: "amount", centavos: 89_00 } }],
    ["perdón 98", "ticket 55", { ticket: "55" }],
    ["perdón 98", "ticket 98", { ticket: "98" }],
    ["perdón 98", "ponle 98 al ticket", { ticket: "98" }],
    ["perdón 98", "no, el ticket es 98", { ticket: "98" }],
    ["perdón 98", "sin ticket", { ticket: null }],
    ["perdón 98", "el tel es 4777654321", { phone: "4777654321" }],
    ["el 56", "el monto es 56", { amountCentavos: 56_00 }],
    ["el 56", "son 300", { amountCentavos: 300_00 }],
    ["4777654321", "son 300", { amountCentavos: 300_00 }],
    ["si, 300", "el ticket 350", { ticket: "350" }],
    ["perdón 98", "no", {}],
    ["perdón 98", "déjalo así", {}],
    // What goes on from it means both.
    ["el 56", "y son 300", { ticket: "56", amountCentavos: 300_00 }],
    ["el 56", "sí, y son 300", { ticket: "56", amountCentavos: 300_00 }],
    ["perdón 98", "y el ticket B7", { ticket: "B7", amountCentavos: 98_00 }],
  ])("%s, %s", async (offered, answer, changed) => {
    expect(await atSummary(offered, answer)).toMatchObject({ ...before, ...changed });
  });

  it.each<readonly [string, string, object]>([
    ["perdón 98", "no 89", { amountCentavos: 89_00 }],
    ["perdón 98", "mejor 89", { amountCentavos: 89_00 }],
    ["perdón 98", "perdón, 89.50", { amountCentavos: 89_50 }],
    ["el 56", "no, 57", { ticket: "57" }],
    ["el 56", "no, es el 57", { ticket: "57" }],
    ["B55", "no, C77", { ticket: "C77" }],
    ["el 56", "no, son 57", { amountCentavos: 57_00 }],
  ])("%s, %s: the same is told anew", async (offered, answer, changed) => {
    expect(await atSummary(offered, answer)).toMatchObject({ ...before, ...changed });
  });

  it.each(["era el ticket", "no, al ticket", "no, ese es el ticket", "es el número de ticket", "no, era el folio"])(
    "perdón 98, %s: the number is the ticket",
    async (answer) => {
      expect(await atSummary("perdón 98", answer)).toMatchObject({ ...before, ticket: "98" });
    },
  );

  it.each(["no son 57", "no es 57", "no es ese", "no, es otra cosa"])(
    "el 56, %s: nothing is taken, and what is to be changed is asked",
    async (answer) => {
      expect(await atSummary("el 56", answer)).toMatchObject({
        ...before,
        ticket: "A-1",
        question: "change",
      });
    },
  );

  it.each(["no, 2", "no 98", "no, 4 pesos no"])("perdón 98, %s: the amount stays", async (answer) => {
    expect(await atSummary("perdón 98", answer)).not.toMatchObject({ amountCentavos: 98_00 });
  });

  it("K45, no, 300: it may be another field", async () => {
    expect(await atSummary("K45", "no, 300")).toMatchObject({
      amountCentavos: 437_00,
      ticket: "A-1",
      question: "offer",
    });
    expect(nets.heard(ana).at(-1)?.text).toMatch(/monto a \$300/);
  });

  it("K45, 300: what is offered is not taken by what is said next", async () => {
    expect(await atSummary("K45", "$300")).toMatchObject({ ...before, amountCentavos: 300_00 });
  });
});

describe("at the summary", () => {
  it.each(["al 3 ponle 88", "ponle 88 al 3", "cambia el 3 por 88", "en el 3 pon 88"])(
    "%s: by the number of the ticket",
    async (text) => {
      expect(await atSummary(text)).toMatchObject({ ...before, ticket: "88" });
    },
  );

  it.each(["es 55 no 27", "es 9, no 8"])("%s: of which field is asked", async (text) => {
    expect(await atSummary(text)).toMatchObject({ amountCentavos: 437_00, ticket: "A-1", question: "change" });
  });

  it("es 473 no 437: the amount", async () => {
    expect(await atSummary("es 473 no 437")).toMatchObject({ ...before, amountCentavos: 473_00 });
  });

  it.each<readonly [string, object]>([
    ["son 250 pero el tel está mal", { amountCentavos: 250_00, phone: null, ticket: "A-1", question: "phone" }],
    ["el monto son 250 y el ticket no es ese", { amountCentavos: 250_00, ticketAnswered: false, question: "ticket" }],
    ["el ticket es B7 pero el monto está mal", { amountCentavos: null, ticket: "B7", question: "amount" }],
    ["son 250, el ticket está bien", { amountCentavos: 250_00, ticket: "A-1", question: "summary" }],
    ["el monto está mal, son 250", { amountCentavos: 250_00, question: "summary" }],
  ])("%s: both halves count", async (text, left) => {
    expect(await atSummary(text)).toMatchObject(left);
  });

  it.each([
    "avísale al 4777654321",
    "mándale mensaje al 4777654321",
    "llámale a la clienta al 4777654321",
    "el de la tienda es 4777654321",
    "el 4777654321 es de su hermana",
    "la siguiente es del 4777654321",
  ])("%s gives the sale no other phone", async (text) => {
    expect(await atSummary(text)).toMatchObject({ phone: "4771234567" });
  });

  it.each([
    "el tel es 4777654321",
    "es del 4777654321",
    "el 4777654321 es el bueno",
    "el teléfono de la clienta es 4777654321",
  ])("%s does", async (text) => {
    expect(await atSummary(text)).toMatchObject({ phone: "4777654321" });
  });

  it("2, no, el 3: the ticket is changed, and not the amount", async () => {
    expect(await atSummary("2", "no, el 3")).toMatchObject({ amountCentavos: 437_00, question: "ticket" });
  });

  it("2, 3: three pesos", async () => {
    expect(await atSummary("2", "3")).toMatchObject({ amountCentavos: 3_00, question: "summary" });
  });
});

describe("at the summary of a use of balance", () => {
  const pesos = (many: number) => pointsOfCentavos((many * 100) as Centavos);
  const use = ["usar saldo 4771234567 30", "200", "A-1"] as const;

  it.each<readonly [string, object]>([
    ["son 250 y usa 40", { points: pesos(40), amountCentavos: 250_00, ticket: "A-1" }],
    ["usa 40 y son 250", { points: pesos(40), amountCentavos: 250_00, ticket: "A-1" }],
    ["son 250 ticket 99", { points: pesos(30), amountCentavos: 250_00, ticket: "99" }],
    // Alone it may be either.
    ["son 35", { points: pesos(30), amountCentavos: 200_00, ticket: "A-1" }],
    // What is left to pay is not the purchase.
    ["usa 40 y paga 160", { points: pesos(40), amountCentavos: 200_00, ticket: "A-1" }],
    ["usa 40", { points: pesos(40), amountCentavos: 200_00, ticket: "A-1" }],
  ])("%s", async (text, held) => {
    expect(await saying(...use, text)).toMatchObject(held);
  });
});

describe("where the ticket is asked", () => {
  const atTicket = (...texts: readonly string[]) => saying("venta 4771234567", "437", ...texts);

  it.each(["mejor 3", "mejor 30", "era con 5", "era con 50", "total 3"])("%s may be the ticket", async (text) => {
    expect(await atTicket(text)).toMatchObject({ amountCentavos: 437_00, question: "ticketGuess" });
  });

  it.each(["el 56 es de otra", "los primeros son 56", "al final es 7", "es 7 no 8"])("%s is neither", async (text) => {
    const held = { phone: "4771234567", amountCentavos: 437_00, ticketAnswered: false, question: "ticket" };
    expect(await atTicket(text)).toMatchObject(held);
  });

  it.each<readonly [string, number]>([
    ["mejor 473", 473_00],
    ["total 300", 300_00],
    ["eran 500", 500_00],
    ["mejor $30", 30_00],
    ["son 30 pesos", 30_00],
    ["le faltó un 0 son 4370", 4_370_00],
  ])("%s: the amount", async (text, amountCentavos) => {
    expect(await atTicket(text)).toMatchObject({ amountCentavos, ticketAnswered: false });
  });

  it.each<readonly [string, object]>([
    ["no, 57", { ticket: "57", ticketAnswered: true }],
    ["no, es 57", { ticket: "57", ticketAnswered: true }],
    ["perdón 57", { ticket: "57", ticketAnswered: true }],
    ["el monto son 98", { amountCentavos: 98_00, ticketGuess: null, ticketAnswered: false }],
    ["no, son 98", { amountCentavos: 98_00, ticketGuess: null, ticketAnswered: false }],
    ["el tel es 4777654321", { phone: "4777654321", ticketGuess: null, ticketAnswered: false }],
    ["no es 57", { ticketAnswered: false, amountCentavos: 437_00 }],
  ])("creo que es 56, %s", async (text, held) => {
    expect(await atTicket("creo que es 56", text)).toMatchObject(held);
  });
});

describe("digits of the phone that are said to be others", () => {
  it.each([
    "4771234567 al final es 8 no 9",
    "4771234567 con 8 al final",
    "4771234567 el último es 7",
    "4771234567 perdón es 7 al final",
    "4771234567 pero termina en 5",
    "4771234567 en vez de 8 es 7",
    "4771234567 ese no es",
    "4771234567, espera, está mal",
    "4771234567 lo puse mal",
  ])("%s: it is asked again", async (text) => {
    expect(await saying("venta", text)).toMatchObject({ phone: null, amountCentavos: null, question: "phone" });
  });

  it.each(["4771234567 son 250", "4771234567 está bien", "4771234567 es el bueno"])("%s: it stays", async (text) => {
    expect(await saying("venta", text)).toMatchObject({ phone: "4771234567" });
  });

  it.each(["al final es 7", "el último es 7", "no, termina en 55", "perdón, 7 al final", "ese no es", "está mal"])(
    "%s, where the amount is asked",
    async (text) => {
      expect(await saying("venta 4771234567", text)).toMatchObject({
        phone: null,
        amountCentavos: null,
        question: "phone",
      });
    },
  );

  it.each(["al final son 250", "al final fueron 250", "es 250", "son 250, no 300"])(
    "%s is the amount",
    async (text) => {
      expect(await saying("venta 4771234567", text)).toMatchObject({ phone: "4771234567", amountCentavos: 250_00 });
    },
  );

  it("200 after seven digits may be the amount: the phone is asked back", async () => {
    expect(await saying("venta", "4771234", "200")).toMatchObject({ phone: null, question: "phone" });
    expect(nets.heard(ana).at(-1)?.text).toMatch(/4771234200/);
    expect(await saying("sí")).toMatchObject({ phone: "4771234200", question: "amount" });
  });

  it("a phone in shorter parts is taken", async () => {
    expect(await saying("venta", "477", "123", "4567")).toMatchObject({ phone: "4771234567", question: "amount" });
  });
});

describe("a number of something else changes nothing, and none is offered", () => {
  it.each([
    "me dio 500",
    "abonó 200",
    "solo me pagó 400",
    "mesa 5",
    "es de la mesa 12",
    "a las 5",
    "a 3 meses",
    "talla 28",
    "tarjeta 4821",
    "autorización 554433",
    "la del 24 de noviembre",
    "y 50 centavos",
    "y 80",
    "5567 usando su saldo",
    "437 - 37",
    "250, 80",
  ])("%s", async (text) => {
    expect(await atSummary(text)).toMatchObject({ ...before, question: "change" });
  });

  it.each([
    "mejor 260",
    "no, 260",
    "el bueno es 260",
    "cámbialo a 260",
    "no fueron eso, me pagó 260",
    "mejor dicho 260",
  ])("%s is offered", async (text) => {
    const offer = { field: "amount", centavos: 260_00 };
    expect(await atSummary(text)).toMatchObject({ ...before, question: "offer", offer });
  });
});

describe("more than the amount that is asked back", () => {
  it.each(["sí y otra de 80", "con 50"])("%s: no other guess takes its place", async (text) => {
    const said = { amountCentavos: null, guess: null, question: "amount" };
    expect(await saying("venta 4771234567", "como 250", text)).toMatchObject(said);
  });

  it("told anew it is asked back anew", async () => {
    expect(await saying("venta 4771234567", "como 250", "como 260")).toMatchObject({ guess: 260_00 });
  });
});
