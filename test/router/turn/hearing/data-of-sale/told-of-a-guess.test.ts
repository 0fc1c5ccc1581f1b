import { describe, expect, it } from "vitest";
import { atTheCounter } from "./counter.ts";

const { saying } = atTheCounter();

const phone = "4771234567";
const asked = ["venta 4771234567 437", "56 creo"];

describe("at ¿el ticket es 56?", () => {
  it.each(["sí, el 56", "si es 56", "es el 56", "56"])("%s: it is", async (text) => {
    expect(await saying(...asked, text)).toMatchObject({ ticket: "56", amountCentavos: 437_00 });
  });

  it.each(["no, sin ticket", "no tiene", "no hay", "no trae ticket"])("%s: there is none", async (text) => {
    expect(await saying(...asked, text)).toMatchObject({ ticket: null, ticketAnswered: true, amountCentavos: 437_00 });
  });

  it("no: it is asked", async () => {
    expect(await saying(...asked, "no")).toMatchObject({ ticketAnswered: false, ticketGuess: null });
  });

  it.each(["es el monto", "no, es el monto", "no, el monto"])("%s: that", async (text) => {
    expect(await saying(...asked, text)).toMatchObject({ amountCentavos: 56_00, ticketAnswered: false });
  });
});

describe("at ¿son $250.56?", () => {
  it.each(["son 250 y el ticket es 56"])("%s", async (text) => {
    expect(await saying(`${phone} 250 56`, text)).toMatchObject({ amountCentavos: 250_00, ticket: "56" });
  });

  it("sí, 250: the amount, and the ticket is asked", async () => {
    expect(await saying(`${phone} 250 56`, "sí, 250")).toMatchObject({ amountCentavos: 250_00, ticketAnswered: false });
  });

  it("another ticket leaves the guess open", async () => {
    expect(await saying(`${phone} 250 56`, "el ticket es 77")).toMatchObject({ amountCentavos: null });
  });
});

describe("what the ticket says", () => {
  it.each(["dice 250 el ticket", "la nota marca 250"])("%s is the amount, where that is asked", async (text) =>
    expect(await saying(`venta ${phone}`, text)).toMatchObject({ amountCentavos: 250_00, ticketAnswered: false }),
  );

  it.each(["dice 200 el ticket"])("%s changes nothing at the summary: it is asked", async (text) =>
    expect(await saying(`venta ${phone} 437 A77`, text)).toMatchObject({ amountCentavos: 437_00, ticket: "A77" }),
  );

  it.each([
    ["el ticket dice B88", "B88"],
    ["el ticket es 88", "88"],
  ])("%s at the summary is its number", async (text, ticket) => {
    expect(await saying(`venta ${phone} 437 A77`, text)).toMatchObject({ amountCentavos: 437_00, ticket });
  });

  it("el ticket dice 88, where it is asked", async () => {
    expect(await saying(`venta ${phone} 437`, "el ticket dice 88")).toMatchObject({ ticket: "88" });
  });
});

describe("a digit beside a phone, where that is asked", () => {
  it("two digits and more are", async () => {
    expect(await saying("venta", `${phone} 45`)).toMatchObject({ phone, amountCentavos: 45_00 });
  });
});

describe("at ¿son $2.50?", () => {
  it.each(["no, son 250", "no eran 250 pesos", "250"])("%s: that", async (text) => {
    expect(await saying(`venta ${phone} 2,50 J-1`, text)).toMatchObject({ amountCentavos: 250_00, guess: null });
  });

  it.each(["no son 2.50", "no"])("%s: it is asked", async (text) => {
    expect(await saying(`venta ${phone} 2,50 J-1`, text)).toMatchObject({ amountCentavos: null, guess: null });
  });
});

describe("at ¿es otra?", () => {
  const same = [`venta ${phone} 150 sin ticket`, "sí", `venta ${phone} 150 sin ticket`];

  it.each(["es otra, la señora vino otra vez", "otra, volvió"])("%s: it is", async (text) =>
    expect(await saying(...same, text)).toMatchObject({ question: "summary" }),
  );

  it.each(["sí es otra, pero de 80", "es otra o la misma", "no es otra, compró dos veces"])(
    "%s: it is asked, or told anew",
    async (text) =>
      expect(await saying(...same, text)).not.toMatchObject({
        question: "summary",
        amountCentavos: 150_00,
      }),
  );
});

describe("the same customer again, with an amount", () => {
  it.each(["otra vez el mismo señor, 35", "de nuevo la misma clienta, 35 pesos"])(
    "%s: their next sale",
    async (text) => {
      expect(await saying(`venta ${phone} 150 A-1`, "sí", text)).toMatchObject({
        flow: "sale",
        phone,
        amountCentavos: 35_00,
      });
    },
  );

  it.each(["otra vez"])("%s begins none", async (text) => {
    expect(await saying(`venta ${phone} 150 A-1`, "sí", text)).toBeNull();
  });
});

describe("all the balance there is", () => {
  it.each(["¿lo que tiene?"])("%s is no answer", async (text) => {
    expect(await saying(`usar ${phone} 80`, text)).toMatchObject({ question: "points" });
  });
});

describe("at the summary of a use of balance", () => {
  const use = `usar ${phone} 30 de 100 A-1`;

  it.each(["mejor que use todo", "que use todo", "que use todo su saldo"])("%s: all of it", async (text) => {
    expect(await saying(use, text)).toMatchObject({ question: "summary", points: 50_0000 });
  });

  it.each(["¿que use todo?", "todo bien?", "todo menos 10"])("%s changes nothing", async (text) => {
    expect(await saying(use, text)).toMatchObject({ points: 30_0000 });
  });
});

describe("beside a sale", () => {
  it.each(["¿le alcanza para 50?", "¿le alcanza?", "¿con sus puntos le alcanza para pagar 50?"])(
    "%s: the balance is told, and the amount still asked",
    async (text) => expect(await saying(`venta ${phone}`, text)).toMatchObject({ question: "amount", guess: null }),
  );
});

describe("an amount that is said in two numbers", () => {
  it.each([
    ["dos cincuenta", 250_00],
    ["fueron tres ochenta y cinco", 385_00],
    ["cuarenta y cinco cincuenta", 45_50],
    ["ciento veinte cincuenta", 120_50],
  ])("%s is asked back", async (text, guess) => {
    expect(await saying(`venta ${phone}`, text)).toMatchObject({
      question: "amountGuess",
      guess,
      amountCentavos: null,
    });
  });

  it.each(["¿cuál ticket?", "¿qué?", "¿cómo?"])("%s: it is asked again", async (text) => {
    expect(await saying(`venta ${phone}`, "dos cincuenta", text)).toMatchObject({
      question: "amountGuess",
      guess: 250_00,
    });
  });
});

describe("a use of balance without a purchase", () => {
  it.each(["no va a comprar nada más", "solo los puntos", "ninguna"])("%s", async (text) => {
    expect(await saying(`usar ${phone} 30`, "cambiar", "compra", text)).toMatchObject({
      question: "summary",
      amountCentavos: null,
      amountAnswered: true,
    });
  });

  it.each(["no compró 30", "quién sabe", "compró 80"])("%s says no such thing", async (text) => {
    expect(await saying(`usar ${phone} 30`, "cambiar", "compra", text)).not.toMatchObject({
      amountCentavos: null,
      amountAnswered: true,
    });
  });
});

describe("the privacy notice", () => {
  const begun = ["registrar 4779990001", "Paola Ortiz", "sin cumpleaños"];

  it.each(["dice que sí", "sí, dice que sí", "la clienta dijo que sí acepta", "está de acuerdo"])(
    "%s",
    async (text) => {
      expect(await saying(...begun, text)).toMatchObject({ question: "summary", consented: true });
    },
  );

  it.each(["¿dice que sí?", "dice que no", "ahorita dice que sí o no", "dice que quizá sí"])(
    "%s is no consent",
    async (text) => {
      expect((await saying(...begun, text)) ?? { consented: false }).toMatchObject({ consented: false });
    },
  );
});

describe("a figure that may be the amount, where the ticket is asked and the amount is known", () => {
  it.each(["creo q 7781.. no 7718"])("%s: the ticket is asked back", async (text) => {
    const told = { amountCentavos: 267_00, ticket: null, question: "ticketGuess" };
    expect(await saying("venta 4771234567 267", text)).toMatchObject(told);
  });

  it.each(["no, eran 287", "creo que 300 pesos"])("%s: the amount is", async (text) => {
    expect(await saying("venta 4771234567 267", text)).toMatchObject({ ticket: null, question: "amountGuess" });
  });
});
