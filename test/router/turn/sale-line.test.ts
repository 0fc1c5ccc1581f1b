import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageData } from "../../../src/flow/answer-reading.ts";
import { readSaleStart } from "../../../src/router/turn/selling/reading.ts";
import { runsOf } from "../../tiers.ts";
import { amountWritings, digitsOf, noise, phones, phoneWritings, tickets } from "../../domain/writings.ts";

const read = (text: string): MessageData => readSaleStart(text, "sale", "cashier") ?? {};

/** The data in short: phone, amount and ticket, `?` before what is asked back, `…` where more was said, `(digits)` of a phone that is no whole one. */
function inShort({ phone, amount, ticket, unread, phoneDigits, severalPhones }: MessageData): string {
  const parts: string[] = [];
  if (phone) parts.push(`${phone.sure ? "" : "?"}${phone.phone}`);
  if (phoneDigits !== undefined) parts.push(`(${phoneDigits})`);
  if (severalPhones) parts.push("several");
  if (amount?.type === "amount") parts.push(String(amount.centavos));
  else if (amount?.type === "ambiguous") parts.push(`?${amount.guess}`);
  else if (amount) parts.push(amount.type);
  if (ticket?.type === "ticket") parts.push(ticket.ticket);
  else if (ticket) parts.push(ticket.type === "unsure" ? `?${ticket.guess}` : ticket.type);
  if (unread) parts.push("…");
  return parts.join(" ");
}

describe("the first message of a sale", () => {
  it.each([
    ["4771234567 1,234.50 A-1029", "4771234567 123450 A-1029"],
    ["venta 477 123 4567 250 A-1029", "4771234567 25000 A-1029"],
    ["+52 1 477 123 4567 $1,234.50 ticket A-1029", "4771234567 123450 A-1029"],
    ["477-123-4567 250", "4771234567 25000"],
    ["4771234567", "4771234567"],
    ["VÉNTA: 4771234567, 250, A-1029", "4771234567 25000 A-1029"],
    ["venta\n4771234567\n250\n300", "4771234567 25000 300"],
    ["4771234567 - $ 1,234.50 - A 1029", "4771234567 123450 ?A1029"],
    ["4771234567 250 folio 0", "4771234567 25000 ?0"],
    ["(477) 123-45-67 250 pesos 1029", "4771234567 25000 1029"],
    ["4771234567 $250 pesos 300", "4771234567 25000 300"],
    ["477 123 4567 1 234.50 A1", "4771234567 ?123450 ?A1"],
    ["4771234567 1 234.50", "4771234567 ?123450 …"],
    ["4771234567 250 1029", "4771234567 25000 1029"],
    ["4771234567 1234 567", "4771234567 123400 567"],
    ["4771234567 250.00 300", "4771234567 25000 300"],
    ["4771234567 250 ticket 300", "4771234567 25000 300"],
    ["4771234567 250 #45", "4771234567 25000 45"],
    ["4771234567 250 folio no. 12", "4771234567 25000 12"],
    ["4771234567 250 sin ticket", "4771234567 25000 none"],
    ["4771234567 250 no", "?4771234567 ?25000"],
    ["4771234567 ticket A1", "4771234567 A1"],
    ["52 477 712 34 56 250", "4777123456 25000"],
    ["477 7 12 34 56 250", "4777123456 25000"],
    ["4771234567 12,34 A1", "4771234567 ?1234 A1"],
    ["4771234567 1.234 A1", "4771234567 ?123400 A1"],
    ["4771234567 250 300 ticket 5", "4771234567 ?25000 5 …"],
    ["4771234567 0 A1", "4771234567 notPositive A1"],
    ["4771234567 -250 A1", "4771234567 ?25000 A1"],
    ["4771234567 10.005 A1", "4771234567 ?1000500 A1"],
    ["4771234567 0.005 A1", "4771234567 tooPrecise A1"],
    ["4771234567 12345678 A1", "4771234567 tooLarge A1"],
    ["4771234567 250 ticket", "4771234567 25000"],
    // What has no phone, says more, or may be two things.
    ["", ""],
    ["venta", ""],
    ["ventas 4771234567", "4771234567"],
    ["hola", ""],
    ["250", "25000"],
    ["250 1029", "?25000"],
    ["tel 4771234567 250", "4771234567 25000"],
    ["4771234567 hola", "4771234567"],
    ["4771234567 A-1029", "4771234567 ?A-1029"],
    ["4771234567 A-1029 250", "4771234567 ?25000 …"],
    ["477 123 4567 250 300", "4771234567 ?25000 ?300"],
    ["4771234567 1 234", "4771234567 ?123400 ?234"],
    ["4771234567 1 234 A1", "4771234567 ?123400 ?A1"],
    ["4771234567 250 50", "4771234567 ?25000 ?50"],
    ["4771234567 250 pesos 50", "4771234567 ?25050"],
    ["4771234567 250 .50", "4771234567 ?25050"],
    ["4771234567 250 300.5 400.50", "4771234567 ?300.5 …"],
    ["4771234567 1234 1234", "4771234567 ?123400 ?1234"],
    ["4771234567 1234.00 1234", "4771234567 ?123400 ?1234"],
    ["4771234567 4777654321", "4777654321 …"],
    ["4771234567 250 4777654321", "several 25000 …"],
    ["4771234567 12345678901", "4771234567 tooLarge"],
    ["4771234567 2 mil", "4771234567 200000"],
    ["4771234567 2 mil 500", "4771234567 250000"],
    ["4771234567 2k", "4771234567 200000"],
    ["4771234567 250 con 50", "4771234567 ?25050"],
    ["4771234567 250 con50", "4771234567 25000"],
    ["4771234567 250 mil500", "4771234567 25000"],
    ["4771234567 250 x2", "4771234567 ?25000 …"],
    ["4771234567 250\n4779876543 300", "several …"],
    ["4771234567 250 gracias", "4771234567 25000"],
    ["4771234567 250 usd", "4771234567"],
    ["4771234567 no 250", "4771234567"],
    ["4771234567 no", "?4771234567"],
    ["4771234567 250 no 300", "4771234567 ?30000"],
    ["4771234567 ticket A1 250", "4771234567 25000 A1"],
    ["4771234567,250,A-1029", "4771234567 25000 A-1029"],
    ["5212345678 250", "5212345678 25000"],
    ["5222345678 50", "5222345678 5000"],
    ["521 234 5678 250", "5212345678 25000"],
    ["52 22 34 56 78 50", "2234567850"],
    ["52 55 12 34 56 78", "5512345678"],
    ["venta 12345.50 A-1", "1234550 A-1"],
    ["712 3456 250", "…"],
    ["477 123 456 8", "…"],
    ["477123456 8 250", "(477123456) ?825000 ?250"],
    ["477 123 456 25", "…"],
    ["4771234567\n250\n1029\n8", "4771234567 ?25000 …"],
    ["+1 415 555 0100 250", ""],
    // A digit of the phone is missing, or one too many.
    ["477123456 250 A-1", "(477123456) 25000 A-1"],
    ["47712345678 250 A-1", "(47712345678) 25000 A-1"],
    ["477 123 456 250", "(477123456) 25000"],
    ["477 123 45678 250", "(47712345678) 25000"],
    ["477 123 456 $250", "(477123456) 25000"],
    ["+52 477 123 456 A-1", "(52477123456) ?A-1"],
    ["venta 477-123-456", "(477123456)"],
    ["1 477 123 4567", "4771234567 …"],
  ])("%j is read as %j", (text, expected) => {
    expect(inShort(read(text))).toBe(expected);
  });

  it("keeps the phone as it was typed", () => {
    expect(read("venta +52 (477)  123-45-67 250").phone).toMatchObject({ typed: "+52 (477) 123-45-67" });
  });
});

/** Phones that can't be taken for the country's prefix and a part of a phone. */
const everyday = phones.filter((phone) => !phone.startsWith("52"));

describe("generated first messages", () => {
  it("reads back each line, or says that it can't; never another phone, amount or ticket", () => {
    let unclear = 0;
    const separators = fc.constantFrom(" ", " ", "  ", "\n", ", ", " - ", "; ");
    const line = fc.tuple(
      phoneWritings,
      fc.option(amountWritings, { freq: 6 }),
      fc.option(tickets),
      fc.constantFrom("", "", "ticket ", "Folio: "),
      separators,
      fc.constantFrom("", "venta ", "VENTA: "),
    );
    fc.assert(
      fc.property(line, ([{ phone, text }, amount, ticket, word, separator, opening]) => {
        const fields = [text];
        if (amount) fields.push(amount.text);
        if (amount && ticket !== null) fields.push(word + ticket);
        const said = read(opening + fields.join(separator));
        if (said.phone?.sure !== true) {
          unclear++;
          return;
        }
        expect(said.phone.phone).toBe(phone);
        if (said.amount?.type === "amount") expect(said.amount.centavos).toBe(amount?.centavos);
        if (said.ticket?.type === "ticket") expect(said.ticket.ticket).toBe(ticket?.replace(/^#/, ""));
      }),
      { seed: 20_771, numRuns: runsOf(10_000) },
    );
    expect(unclear).toBeLessThan(runsOf(2_500));
  });

  it("reads every line in the everyday forms", () => {
    const price = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(everyday, price, digitsOf(1, 8), (phone, [pesos, cents], folio) => {
        const amount = `${pesos}.${String(cents).padStart(2, "0")}`;
        const expected = `${phone} ${pesos * 100 + cents} A-${folio}`;
        const spaced = `${phone.slice(0, 3)} ${phone.slice(3, 6)} ${phone.slice(6)}`;
        for (const typed of [phone, spaced, `+52 1 ${spaced}`, `521${phone}`, `52 ${phone}`]) {
          if (pesos + cents > 0) expect(inShort(read(`${typed} ${amount} A-${folio}`))).toBe(expected);
        }
      }),
      { seed: 250, numRuns: runsOf(2_000) },
    );
  });

  it("never reads a phone of nine or eleven digits", () => {
    fc.assert(
      fc.property(everyday, digitsOf(1, 1), fc.constantFrom(" 250", " 1,234.50 A-1029", ""), (phone, extra, rest) => {
        expect(read(phone.slice(0, 9) + rest)).toMatchObject({ phoneDigits: phone.slice(0, 9) });
        expect(read(phone + extra + rest)).toMatchObject({ phoneDigits: phone + extra });
      }),
      { seed: 911, numRuns: runsOf(2_000) },
    );
  });

  it("never throws on noise", () => {
    fc.assert(
      fc.property(noise, (text) => void read(text)),
      { seed: 3, numRuns: runsOf(10_000) },
    );
  });
});
