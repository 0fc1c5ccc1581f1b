import { describe, expect, it } from "vitest";
import { amountRetold } from "../../../../src/domain/hearing/facts/amount-retold.ts";
import { centavosOf } from "../../../../src/domain/money.ts";

const before = centavosOf(250_00);

describe("a number where the ticket is asked and the amount is known", () => {
  it.each([
    "son 203",
    "fueron 203",
    "eran 203",
    "perdón, son 203",
    "no, fueron 203 pesos",
    "uy no, son 203",
    "van a ser 203",
    "le cobré 203",
    "son 203 perdón",
    "chin eran 203",
  ])("%s: the amount", (text) => expect(amountRetold(text, before)).toEqual({ type: "amount", centavos: 203_00 }));

  it.each(["perdón 203", "no 203", "espera, 203", "203 digo", "híjole 203", "quise decir 203", "era 203", "fue 203"])(
    "%s: it or the ticket",
    (text) => expect(amountRetold(text, before)).toEqual({ type: "either", typed: "203" }),
  );

  it.each(["perdón 205", "digo 520", "260 perdón"])("%s: the amount, of which one figure was wrong", (text) =>
    expect(amountRetold(text, before)?.type).toBe("amount"),
  );

  it.each(["son 2", "espera 5"])("%s: there may be two tickets, or minutes", (text) =>
    expect(amountRetold(text, before)).toBeNull(),
  );

  it.each([
    "203",
    "es 203",
    "el 203",
    "perdón, el 203",
    "es la 203",
    "perdón el folio 203",
    "son A55",
    "#203",
    "son 203?",
  ])("%s: nothing says that it is the amount", (text) => expect(amountRetold(text, before)).toBeNull());

  it.each(["son 250", "perdón 250", "no son 203 ni 204", "son 4771234567"])("%s: none", (text) =>
    expect(amountRetold(text, before)).toBeNull(),
  );
});
