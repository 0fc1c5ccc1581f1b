import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTicket } from "../../src/understanding/tokens/ticket.ts";
import { ticketKey, type Ticket } from "../../src/domain/ticket.ts";
import { noise, tickets } from "./writings.ts";

describe("parseTicket", () => {
  it.each([
    ["A-1029", "A-1029"],
    ["a-1029", "a-1029"],
    ["A–1029", "A-1029"],
    ["A-1029.", "A-1029"],
    ["#123", "123"],
    ["# 123", "123"],
    ["000123", "000123"],
    ["B/12_3.4", "B/12_3.4"],
    ["Ñ-1", "Ñ-1"],
    ["N\u0303-1", "Ñ-1"],
    ["ticket A-1029", "A-1029"],
    ["Ticket: A-1029", "A-1029"],
    ["FOLIO #123", "123"],
    ["ticket#123", "123"],
    ["folio no. 123", "123"],
    ["nota Núm. 123", "123"],
    ["ticket número 123", "123"],
    ["el ticket es el E1029.", "E1029"],
    ["es el 1029", "1029"],
    ["no. de ticket: 88, por favor", "88"],
    ["no. 123", "123"],
    ["n° 123", "123"],
    ["Nº123", "123"],
    ["NOTA-123", "NOTA-123"],
    ["folio123", "folio123"],
    ["1".repeat(40), "1".repeat(40)],
  ])("reads %j as %j", (text, ticket) => {
    expect(parseTicket(text)).toEqual({ type: "ticket", ticket });
  });

  it.each([
    "sin ticket",
    "Sin Ticket.",
    "no hay",
    "no",
    "No.",
    "sin",
    "ninguno",
    "-",
    "—",
    "n/a",
    "S/N",
    "no tiene",
    "ticket no",
  ])("understands %j: there is none", (text) => {
    expect(parseTicket(text)).toEqual({ type: "none" });
  });

  it.each([
    "",
    "   ",
    "ticket",
    "folio:",
    "#",
    "...",
    "gracias",
    "¿cuál ticket?",
    "A-1029!",
    "A,1029",
    "1,234.50",
    "$250",
    "A-1029 👍",
    "1".repeat(41),
  ])("takes %j for no ticket", (text) => {
    expect(parseTicket(text)).toEqual({ type: "notATicket" });
  });

  it.each([
    ["A 1029", "A1029"],
    ["K - 45", "K-45"],
    ["es el 10 29", "1029"],
    ["folio 0", "0"],
    ["000", "000"],
    ["300.50", "300.50"],
    ["477 987 6543", "4779876543"],
    ["ticket 4779876543", "4779876543"],
    ["no 123", null],
    ["88 y 89", null],
    ["es A-7 pero el monto es 280", null],
    ["con 500", null],
  ])("asks back %j as %j", (text, guess) => {
    expect(parseTicket(text)).toEqual({ type: "unsure", guess });
  });

  it("does not look into what is longer than any sentence", () => {
    for (const filler of [" ", ".", "á", "1 "]) {
      expect(parseTicket(`88${filler.repeat(65_000)}`)).toEqual({ type: "notATicket" });
    }
  });

  it("reads back 10,000 generated tickets, and reads again what it gave", () => {
    let count = 0;
    fc.assert(
      fc.property(tickets, fc.constantFrom("", "ticket ", "Folio: ", "NOTA ", " "), (ticket, before) => {
        count++;
        const printed = ticket.replace(/^#/, "");
        expect(parseTicket(before + ticket)).toEqual({ type: "ticket", ticket: printed });
        expect(parseTicket(printed)).toEqual({ type: "ticket", ticket: printed });
      }),
      { seed: 1029, numRuns: 10_000 },
    );
    console.log(`tickets read back: ${count}`);
  });

  it("never throws, and gives nothing that is not a ticket", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const reading = parseTicket(text);
        if (reading.type === "ticket") expect(reading.ticket).toMatch(/^(?=.*\d)[\p{L}\d_/#. -]{1,40}$/u);
      }),
      { seed: 40, numRuns: 10_000 },
    );
  });
});

describe("ticketKey", () => {
  const keysOf = (...papers: readonly string[]) => new Set(papers.map((ticket) => ticketKey(ticket as Ticket)));

  it.each([
    ["A-1029", "a-1029", "#A-1029", "# a - 1029", "A -1029", "A1029", "a_1029"],
    ["B-7", "b7", "B-07", "b 7"],
    ["0088", "88", "#0088", "00088"],
    ["1-23", "1/23", "1 - 23"],
  ])("is the same for the same paper: %s", (...papers) => {
    expect(keysOf(...papers).size).toBe(1);
  });

  it.each([
    ["1-23", "12-3"],
    ["A-1029", "B-1029"],
    ["88", "880"],
    ["10", "1"],
    ["A1", "1A"],
    ["2.10", "210"],
  ])("keeps different papers apart: %s", (...papers) => {
    expect(keysOf(...papers).size).toBe(2);
  });

  it("is its own key, and never empty", () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        const key = ticketKey(ticket as Ticket);
        expect(key).toMatch(/\d/);
        expect(ticketKey(key as Ticket)).toBe(key);
      }),
      { seed: 88, numRuns: 5_000 },
    );
  });
});
