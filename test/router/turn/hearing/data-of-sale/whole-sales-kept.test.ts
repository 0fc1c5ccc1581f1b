import { describe, expect, it } from "vitest";
import { atTheCounter } from "../counter.ts";

const { saying } = atTheCounter();

describe("a remark beside a whole sale", () => {
  it.each(["250 transferencia ticket A77", "250 por transferencia ticket A77", "250 depósito ticket A77"])(
    "%s: it is kept",
    async (text) => {
      expect(await saying(`4771234567 ${text}`)).toMatchObject({ flow: "sale", amountCentavos: 250_00, ticket: "A77" });
    },
  );

  it.each(["250 luego te paso el ticket"])("%s: the ticket is asked", async (text) => {
    const said = { flow: "sale", amountCentavos: 250_00, question: "ticket" };
    expect(await saying(`4771234567 ${text}`)).toMatchObject(said);
  });

  it.each(["250 cupón 50 ticket A77", "250 A77 50 puntos"])("%s: the amount is asked", async (text) => {
    expect(await saying(`4771234567 ${text}`)).toMatchObject({ flow: "sale", amountCentavos: null });
  });
});

describe("what tells of no sale now", () => {
  it.each([
    "4771234567 250 A77 mañana",
    "ayer le vendí 250 al 4771234567",
    "me depositó 250 el 4771234567",
    "¿el 4771234567 de 250 ya tiene ticket?",
  ])("%s", async (text) => expect(await saying(text)).toBeNull());
});
