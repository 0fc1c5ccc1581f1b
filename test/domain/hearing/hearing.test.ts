import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hear } from "../../../src/domain/hearing/hear.ts";
import { readAboutPast } from "../../../src/domain/reader/about-past.ts";
import { inWords, noSale, saleSentence } from "./sentences.ts";

/** `HEARING_RUNS=100000` for all of them. */
const numRuns = Number(process.env.HEARING_RUNS ?? 5_000);
const begins: readonly (string | null)[] = ["sale", "redeem", "register", "correctAdd", "correctRemove"];

describe("a sale told in one message", () => {
  it("is read as it was told, or asked about: no fact is another one", () => {
    fc.assert(
      fc.property(saleSentence, ({ text, phone, amountCentavos, ticket }) => {
        const { facts } = hear(text, null);
        if (facts.phone !== null) expect(facts.phone.phone, text).toBe(phone);
        if (facts.amount?.type === "amount") expect(facts.amount.centavos, text).toBe(amountCentavos);
        if (facts.ticket?.type === "ticket") expect(facts.ticket.ticket, text).toBe(ticket);
        if (facts.ticket?.type === "none") expect(ticket, text).toBe(null);
      }),
      { seed: 13, numRuns },
    );
  });

  it("is read whole nearly always", () => {
    const sentences = fc.sample(saleSentence, { seed: 7, numRuns: 2_000 });
    const whole = sentences.filter(({ text, phone, amountCentavos, ticket }) => {
      const { facts, intent } = hear(text, null);
      const read = facts.ticket === null ? undefined : facts.ticket.type === "ticket" ? facts.ticket.ticket : null;
      return (
        intent === "sale" &&
        facts.phone?.phone === phone &&
        facts.amount?.type === "amount" &&
        facts.amount.centavos === amountCentavos &&
        read === ticket
      );
    });
    expect(whole.length / sentences.length).toBeGreaterThan(0.95);
  });

  it.each(["pagó con un billete de 500", "me dio un billete de 200", "pagan con 500"])(
    "is never of what was handed over: %s",
    (text) => {
      const { amount, unread } = hear(text, "amount").facts;
      expect([amount, unread]).toEqual([null, true]);
    },
  );

  it("is never begun by a sentence that undoes, asks or denies", () => {
    fc.assert(
      fc.property(noSale, (text) => {
        const { intent, questioned } = hear(text, null);
        const isPast = readAboutPast(text)?.named === true;
        expect(begins.includes(intent) && !questioned && !isPast, `${text}: ${intent}`).toBe(false);
      }),
      { seed: 17, numRuns },
    );
  });

  it("has its numbers in words read to the peso", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), (pesos) => {
        const { facts } = hear(inWords(pesos), "amount");
        // "Mil dos" may be 1,200 as well.
        const mayBeHundreds = pesos > 1_000 && pesos % 1_000 > 1 && pesos % 1_000 < 10;
        const read = { type: "amount", centavos: pesos * 100 };
        expect(facts.amount, inWords(pesos)).toEqual(mayBeHundreds ? { type: "ambiguous", guess: pesos * 100 } : read);
      }),
      { seed: 3, numRuns: 3_000 },
    );
  });
});
