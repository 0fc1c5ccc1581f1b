import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSaleLine, type SaleLine } from "../../src/understanding/lines/sale-line.ts";
import { amountWritings, digitsOf, noise, phones, phoneWritings, tickets } from "./writings.ts";

/** A line in short: phone, amount (`?` before one that is asked back) and ticket. */
function inShort(line: SaleLine): string {
  if (line.type !== "line") return line.type === "wrongPhone" ? `wrong ${line.digits}` : "unclear";
  const { phone, amount, ticket } = line;
  const parts: string[] = [phone];
  if (amount?.type === "amount") parts.push(String(amount.centavos));
  else if (amount?.type === "ambiguous") parts.push(`?${amount.guess}`);
  else if (amount) parts.push(amount.type);
  if (ticket) parts.push(ticket.type === "ticket" ? ticket.ticket : ticket.type);
  return parts.join(" ");
}

describe("parseSaleLine", () => {
  it.each([
    ["4771234567 1,234.50 A-1029", "4771234567 123450 A-1029"],
    ["venta 477 123 4567 250 A-1029", "4771234567 25000 A-1029"],
    ["+52 1 477 123 4567 $1,234.50 ticket A-1029", "4771234567 123450 A-1029"],
    ["477-123-4567 250", "4771234567 25000"],
    ["4771234567", "4771234567"],
    ["VÉNTA: 4771234567, 250, A-1029", "4771234567 25000 A-1029"],
    ["venta\n4771234567\n250\n300", "4771234567 25000 300"],
    ["4771234567 - $ 1,234.50 - A 1029", "4771234567 123450 unsure"],
    ["4771234567 250 folio 0", "4771234567 25000 unsure"],
    ["(477) 123-45-67 250 pesos 1029", "4771234567 25000 1029"],
    ["4771234567 $250 pesos 300", "4771234567 25000 300"],
    ["477 123 4567 1 234.50 A1", "4771234567 123450 A1"],
    ["4771234567 1 234.50", "4771234567 123450"],
    ["4771234567 250 1029", "4771234567 25000 1029"],
    ["4771234567 1234 567", "4771234567 123400 567"],
    ["4771234567 250.00 300", "4771234567 25000 300"],
    ["4771234567 250 ticket 300", "4771234567 25000 300"],
    ["4771234567 250 #45", "4771234567 25000 45"],
    ["4771234567 250 folio no. 12", "4771234567 25000 12"],
    ["4771234567 250 sin ticket", "4771234567 25000 none"],
    ["4771234567 250 no", "4771234567 25000 none"],
    ["4771234567 ticket A1", "4771234567 A1"],
    ["52 477 712 34 56 250", "4777123456 25000"],
    ["477 7 12 34 56 250", "4777123456 25000"],
    ["4771234567 12,34 A1", "4771234567 ?1234 A1"],
    ["4771234567 1.234 A1", "4771234567 ?123400 A1"],
    ["4771234567 250 300 ticket 5", "4771234567 ?25030000 5"],
    ["4771234567 0 A1", "4771234567 notPositive A1"],
    ["4771234567 -250 A1", "4771234567 notPositive A1"],
    ["4771234567 10.005 A1", "4771234567 ?1000500 A1"],
    ["4771234567 0.005 A1", "4771234567 tooPrecise A1"],
    ["4771234567 12345678 A1", "4771234567 tooLarge A1"],
    ["4771234567 250 ticket", "4771234567 25000 notATicket"],
  ])("reads %j as %j", (text, expected) => {
    expect(inShort(parseSaleLine(text))).toBe(expected);
  });

  it.each([
    "",
    "venta",
    "ventas 4771234567",
    "hola",
    "250",
    "250 1029",
    "tel 4771234567 250",
    "4771234567 hola",
    "4771234567 A-1029",
    "4771234567 A-1029 250",
    "477 123 4567 250 300",
    "4771234567 1 234",
    "4771234567 1 234 A1",
    "4771234567 250 50",
    "4771234567 250 pesos 50",
    "4771234567 250 .50",
    "4771234567 250 300.5 400.50",
    "4771234567 1234 1234",
    "4771234567 1234.00 1234",
    "4771234567 4777654321",
    "4771234567 250 4777654321",
    "4771234567 12345678901",
    "4771234567 2 mil",
    "4771234567 2 mil 500",
    "4771234567 2k",
    "4771234567 250 con 50",
    "4771234567 250 con50",
    "4771234567 250 mil500",
    "4771234567 250 x2",
    "4771234567 250\n4779876543 300",
    "4771234567 250 gracias",
    "4771234567 250 usd",
    "4771234567 no 250",
    "4771234567 no",
    "4771234567 250 no 300",
    "4771234567 ticket A1 250",
    "4771234567,250,A-1029",
    "5212345678 250",
    "5222345678 50",
    "521 234 5678 250",
    "52 22 34 56 78 50",
    "52 55 12 34 56 78",
    "venta 12345.50 A-1",
    "712 3456 250",
    "477 123 456 8",
    "477123456 8 250",
    "477 123 456 25",
    "4771234567\n250\n1029\n8",
    "+1 415 555 0100 250",
    `4771234567 250 ${" ".repeat(200)}A1`,
  ])("takes nothing from %j", (text) => {
    expect(parseSaleLine(text)).toEqual({ type: "unclear" });
  });

  it.each([
    ["477123456 250 A-1", 9],
    ["47712345678 250 A-1", 11],
    ["477 123 456 250", 9],
    ["477 123 45678 250", 11],
    ["477 123 456 $250", 9],
    ["+52 477 123 456 A-1", 9],
    ["venta 477-123-456", 9],
    ["1 477 123 4567", 11],
  ])("says of %j that %i digits arrived", (text, digits) => {
    expect(parseSaleLine(text)).toEqual({ type: "wrongPhone", digits });
  });

  it("keeps the phone as it was typed", () => {
    expect(parseSaleLine("venta +52 (477)  123-45-67 250")).toMatchObject({ phoneTyped: "+52 (477) 123-45-67" });
  });
});

/** Phones that can't be taken for the country's prefix and a part of a phone. */
const everyday = phones.filter((phone) => !phone.startsWith("52"));

describe("parseSaleLine over generated writings", () => {
  it("reads back each of 10,000 lines, or says that it can't; never another phone, amount or ticket", () => {
    const seen = { read: 0, askedBack: 0, unclear: 0 };
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
        const reading = parseSaleLine(opening + fields.join(separator));
        if (reading.type !== "line") {
          expect(reading).toEqual({ type: "unclear" });
          seen.unclear++;
          return;
        }
        expect(reading.phone).toBe(phone);
        if (!amount) expect(reading.amount).toBeNull();
        else if (reading.amount?.type === "amount") expect(reading.amount.centavos).toBe(amount.centavos);
        else expect(reading.amount).toEqual({ type: "ambiguous", guess: amount.centavos });
        const printed = ticket?.replace(/^#/, "");
        expect(reading.ticket).toEqual(amount && ticket !== null ? { type: "ticket", ticket: printed } : null);
        seen[reading.amount?.type === "ambiguous" ? "askedBack" : "read"]++;
      }),
      { seed: 20_771, numRuns: 10_000 },
    );
    console.log(`sale lines: ${seen.read} read back, ${seen.askedBack} amount asked back, ${seen.unclear} unclear`);
    expect(seen.unclear).toBeLessThan(2_500);
  });

  it("reads every line in the everyday forms", () => {
    const price = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(everyday, price, digitsOf(1, 8), (phone, [pesos, cents], folio) => {
        const amount = `${pesos}.${String(cents).padStart(2, "0")}`;
        const expected = `${phone} ${pesos * 100 + cents} A-${folio}`;
        const spaced = `${phone.slice(0, 3)} ${phone.slice(3, 6)} ${phone.slice(6)}`;
        for (const typed of [phone, spaced, `+52 1 ${spaced}`, `521${phone}`, `52 ${phone}`]) {
          if (pesos + cents > 0) expect(inShort(parseSaleLine(`${typed} ${amount} A-${folio}`))).toBe(expected);
        }
      }),
      { seed: 250, numRuns: 2_000 },
    );
  });

  it("never reads a phone of nine or eleven digits", () => {
    fc.assert(
      fc.property(everyday, digitsOf(1, 1), fc.constantFrom(" 250", " 1,234.50 A-1029", ""), (phone, extra, rest) => {
        expect(parseSaleLine(phone.slice(0, 9) + rest)).toEqual({ type: "wrongPhone", digits: 9 });
        expect(parseSaleLine(phone + extra + rest)).toEqual({ type: "wrongPhone", digits: 11 });
      }),
      { seed: 911, numRuns: 2_000 },
    );
  });

  it("never throws on noise", () => {
    let lines = 0;
    fc.assert(
      fc.property(noise, (text) => {
        if (parseSaleLine(text).type === "line") lines++;
      }),
      { seed: 3, numRuns: 10_000 },
    );
    console.log(`noise: 10000 texts, ${lines} of them with a phone at the beginning`);
  });
});
