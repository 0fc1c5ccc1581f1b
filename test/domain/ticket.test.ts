import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTicket, ticketKey, type Ticket } from "../../src/domain/ticket.ts";
import { noise, tickets } from "./writings.ts";

describe("parseTicket", () => {
  it.each([
    ["A-1029", "A-1029"],
    ["a-1029", "a-1029"],
    ["  A  1029 ", "A 1029"],
    ["A–1029", "A-1029"],
    ["A-1029.", "A-1029"],
    ["#123", "#123"],
    ["000123", "000123"],
    ["B/12_3.4", "B/12_3.4"],
    ["Ñ-1", "Ñ-1"],
    ["N\u0303-1", "Ñ-1"],
    ["ticket A-1029", "A-1029"],
    ["Ticket: A-1029", "A-1029"],
    ["FOLIO #123", "#123"],
    ["ticket#123", "#123"],
    ["folio no. 123", "123"],
    ["nota Núm. 123", "123"],
    ["ticket número 123", "123"],
    ["no. 123", "123"],
    ["n° 123", "123"],
    ["Nº123", "123"],
    ["NOTA-123", "NOTA-123"],
    ["folio123", "folio123"],
    ["no 123", "no 123"],
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

  it("reads back 10,000 generated tickets, and reads again what it gave", () => {
    let count = 0;
    fc.assert(
      fc.property(tickets, fc.constantFrom("", "ticket ", "Folio: ", "NOTA ", " "), (ticket, before) => {
        count++;
        expect(parseTicket(before + ticket)).toEqual({ type: "ticket", ticket });
        expect(parseTicket(ticket)).toEqual({ type: "ticket", ticket });
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
  it("is the same for the same paper", () => {
    const keys = ["A-1029", "a-1029", "#A-1029", "# a - 1029", "A -1029"].map((ticket) => ticketKey(ticket as Ticket));
    expect(new Set(keys)).toEqual(new Set(["a-1029"]));
  });

  it("keeps different papers apart", () => {
    expect(ticketKey("A-1029" as Ticket)).not.toBe(ticketKey("A1029" as Ticket));
    expect(ticketKey("0123" as Ticket)).not.toBe(ticketKey("123" as Ticket));
  });
});
