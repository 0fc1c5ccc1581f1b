import { describe, expect, it } from "vitest";
import { isTicketAlone } from "../../src/domain/ticket.ts";

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
