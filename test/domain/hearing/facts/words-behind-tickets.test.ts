import { describe, expect, it } from "vitest";
import { parseSaleLine } from "../../../../src/domain/reader/sale-line.ts";
import { factsIn } from "../facts-in.ts";

/** A sale in one line is left to the reader of sentences where more is said behind its ticket. */
function read(text: string): string {
  return parseSaleLine(text).type === "unclear" ? factsIn(text) : "line";
}

describe("what is said behind the ticket of a sale", () => {
  it.each([
    "!",
    " 🙏",
    " en efectivo",
    " pagó con tarjeta",
    " pagó con 500",
    " regístrala porfa",
    " mesa 5",
    " hoy",
    " para llevar",
    " a nombre de Rosalba",
    " cliente nuevo",
    " no usa puntos",
    " 2 piezas",
    " urge",
  ])("ticket A77%s: is no part of it", (behind) => {
    expect(read(`4771234567 250 ticket A77${behind}`)).toBe("4771234567 250 A77");
  });

  it.each([
    ["ticket A77 o B88", "250 -"],
    ["ticket 88 son 300", "- 88"],
    ["ticket 88 creo", "250? 88?"],
    ["ticket A77, no, A78", "250 A78"],
    ["ticket no sé", "250 -"],
    ["ticket A77 pagó con 100", "- A77"],
  ])("%s: %s", (text, facts) => expect(read(`4771234567 250 ${text}`)).toBe(`4771234567 ${facts}`));

  it.each(["ticket A77", "ticket K 45", "ticket", "folio 88"])("%s: nothing is", (text) => {
    expect(read(`4771234567 250 ${text}`)).toBe("line");
  });
});
