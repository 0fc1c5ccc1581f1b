import { describe, expect, it } from "vitest";
import { pointsRetold } from "../../../../../flows/redeem/retold.ts";
import type { Centavos } from "../../../../../src/domain/money.ts";
import type { Points } from "../../../../../src/domain/points.ts";
import { atTheCounter } from "../counter.ts";

const { saying, says } = atTheCounter();
const begun = ["venta 4771234567", "230"] as const;

describe("what was told before, changed where the ticket is asked", () => {
  it.each(["más 50", "súmale 50", "y un refresco de 50"])("%s: the new amount is asked about", async (text) => {
    expect(await saying(...begun, text)).toMatchObject({ guess: 280_00, question: "amountGuess", ticket: null });
    expect(await saying("sí")).toMatchObject({ amountCentavos: 280_00, question: "ticket" });
  });

  it("another change is one of the amount that is asked about", async () => {
    expect(await saying(...begun, "más 50", "y otros 20")).toMatchObject({ guess: 300_00, question: "amountGuess" });
  });

  it.each(["más 50 ticket K-12", "K-12 y 50 más"])("%s: the ticket is taken beside it", async (text) => {
    expect(await saying(...begun, text)).toMatchObject({ guess: 280_00, ticket: "K-12", question: "amountGuess" });
    expect(await saying("sí")).toMatchObject({ amountCentavos: 280_00, ticket: "K-12", question: "summary" });
  });

  it("a no leaves the amount as it was", async () => {
    expect(await saying(...begun, "más 50", "no")).toMatchObject({ amountCentavos: 230_00, question: "ticket" });
  });

  it("280 no 230: another amount", async () => {
    expect(await saying(...begun, "280 no 230")).toMatchObject({ amountCentavos: 280_00, question: "ticket" });
  });

  it("a number that may be the amount is asked about, where there is no ticket", async () => {
    const asked = { guess: 280_00, ticketAnswered: true, ticket: null, question: "amountGuess" };
    expect(await saying(...begun, "no 280", "sin ticket")).toMatchObject(asked);
    expect(await saying("sí")).toMatchObject({ amountCentavos: 280_00, question: "summary" });
  });

  it.each([["no era 4779876543"], ["es 4779876543"], ["4779876543", "sin ticket"]])(
    "%s %s: another phone is asked about",
    async (...texts) => {
      expect(await saying(...begun, ...texts)).toMatchObject({
        phone: null,
        phonePart: "4779876543",
        question: "phone",
      });
      expect(await saying("sí")).toMatchObject({ phone: "4779876543", amountCentavos: 230_00 });
    },
  );

  it.each(["A-77", "77", "sin ticket", "es el 77"])("%s answers", async (text) => {
    expect(await saying(...begun, text)).toMatchObject({ amountCentavos: 230_00, question: "summary" });
  });
});

describe("how much is used, put right where the purchase or the ticket is asked", () => {
  it.each([
    [["usar 50 4771234567", "no espera 60"], 60_00],
    [["usar 50 4771234567", "300", "no 60"], 60_00],
  ] as const)("%j: asked about", async (texts, centavos) => {
    expect(await saying(...texts)).toMatchObject({ guess: { centavos, of: "points" }, question: "guess" });
  });

  it("usa 60 mejor tells it", () => {
    const gathered = { points: 50 as Points, amountCentavos: 300_00 as Centavos };
    expect(pointsRetold(gathered, "usa 60 mejor")).toEqual({ type: "amount", centavos: 60_00 });
  });
});

describe("a change at the summary", () => {
  const atSummary = [...begun, "44"] as const;

  it.each([
    ["más 50", "¿Cambio el monto a $280.00?"],
    ["+ 80", "¿Cambio el monto a $310.00?"],
    ["-50", "¿Cambio el monto a $180.00?"],
    ["con 30 de descuento", "¿Cambio el monto a $200.00?"],
    ["dos ochenta", "¿Cambio el monto a $280.00?"],
    ["no, 45", "¿Qué cambio por 45"],
    ["no 56", "¿Qué cambio por 56"],
    ["280 el kilo", "¿Qué cambio?"],
  ])("%s: %s", async (text, answer) => expect(await says(...atSummary, text)).toContain(answer));

  it("monto 2 quotes the question", async () => {
    expect(await saying(...atSummary, "280", "monto 2")).toMatchObject({ amountCentavos: 280_00, question: "summary" });
  });

  it("1 and a phone change the phone", async () => {
    expect(await saying(...atSummary, "1 4779876543")).toMatchObject({ phone: "4779876543", amountCentavos: 230_00 });
  });

  it("no, 2 is no amount where the phone is asked", async () => {
    expect(await saying(...atSummary, "1", "no, 2")).toMatchObject({ amountCentavos: 230_00, question: "phone" });
  });
});
