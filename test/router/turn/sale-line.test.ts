import { readFileSync } from "node:fs";
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

/** What is written, and what it is in short. */
const lines = readFileSync(new URL("sale-lines.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("# "))
  .map((line) => line.replaceAll(String.raw`\n`, "\n").split(" => "));

describe("the first message of a sale", () => {
  it.each([["", "-"], ...lines])("%j is read as %j", (text = "", expected = "") => {
    expect(inShort(read(text)) || "-").toBe(expected);
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
