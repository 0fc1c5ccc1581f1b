import { expect, it } from "vitest";
import { readLoneAnswer } from "../../src/domain/reader/lone-answer.ts";

it.each(["sí, 300", "si 300", "yes 300", "not 88", "2: 300", "4777654321 300", "ya 300"])(
  "no ticket is made of what is more than one answer: %s",
  (text) => {
    expect(readLoneAnswer(text).filter((one) => one.field === "ticket")).toEqual([]);
  },
);

it.each(["K 45", "A - 12"])("a ticket in parts stays one: %s", (text) => {
  const tickets = readLoneAnswer(text).filter((one) => one.field === "ticket");
  expect(tickets.length).toBe(1);
});
