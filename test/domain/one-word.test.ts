import { describe, expect, it } from "vitest";
import { isFigures, isOneWord } from "../../src/understanding/lines/one-word.ts";
import { isTicketAlone } from "../../src/domain/ticket.ts";

describe("one word, one code or figures alone", () => {
  it.each(["venta", "sí", "A-1029", "b77", "#88", "$1,250.00", "(477) 123-4567", "477 123 4567", "250.50", " ok "])(
    "are nothing else: %s",
    (text) => {
      expect(isOneWord(text)).toBe(true);
    },
  );

  it.each(["250 no", "B-20,no", "¿ya?", "cancela: 250", "2k", "250.no", "no/sí", "duplicada-venta"])(
    "are not what may hold a second clause: %s",
    (text) => {
      expect(isOneWord(text)).toBe(false);
      expect(isFigures(text)).toBe(false);
    },
  );
});

describe("a ticket alone", () => {
  it.each(["A-1029", "b77", "TKT-55", "Z-00012"])("is %s", (text) => {
    expect(isTicketAlone(text)).toBe(true);
  });

  it.each(["1029", "no-88", "si-88", "usa50", "WD-40", "mp3", "A-1029 no", "A 1029", "a1", "A-1234567", "3pm"])(
    "is not, for certain, %s",
    (text) => {
      expect(isTicketAlone(text)).toBe(false);
    },
  );
});
