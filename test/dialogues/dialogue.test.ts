import { describe, expect, it } from "vitest";
import { MalformedLine, parse, primary } from "./dialogue.ts";

const one = (...lines: readonly string[]) => parse(lines.join("\n"), "a.txt");
const head = ["# a sale", "as: cashier", "> 4771234567 350.50 t A-1"];

describe("the format of a dialogue", () => {
  it("has a title, who writes, messages, and what a good bot may do", () => {
    const [dialogue] = one(
      ...head,
      "= summary 4771234567 350.50 A-1",
      "? asks ticket",
      "as: manager",
      "> corte",
      "= corte",
    );
    expect(dialogue).toMatchObject({
      title: "a sale",
      messages: [
        {
          as: "cashier",
          text: "4771234567 350.50 t A-1",
          line: 3,
          expected: [
            { is: "summary", phone: "4771234567", centavos: 35_050, ticket: "A-1", asked: false },
            { is: "asks", topic: "ticket", asked: true },
          ],
        },
        { as: "manager", text: "corte", expected: [{ is: "corte" }] },
      ],
    });
  });

  it("goes on from the first outcome that is right at once", () => {
    const [dialogue] = one(...head, "? asks confirm", "= summary 4771234567 350 -", "= keeps");
    expect(dialogue?.messages.map(primary)).toMatchObject([{ is: "summary", ticket: null }]);
  });

  it("takes a message of several lines", () => {
    const [dialogue] = one(...head, "4777654321 20 t A-2", "= summary 4771234567 350.50 A-1");
    expect(dialogue?.messages[0]?.text).toBe("4771234567 350.50 t A-1\n4777654321 20 t A-2");
  });

  it("reads quoted words and signed points", () => {
    const [dialogue] = one(...head, '= answers "se queda" "no"', "= correct-summary 4771234567 -20", "= refuses");
    expect(dialogue?.messages[0]?.expected).toMatchObject([
      { is: "answers", words: ["se queda", "no"] },
      { is: "correct-summary", centavos: -2000 },
      { is: "refuses", words: [] },
    ]);
  });

  it.each([
    [[...head, "= summary 477123456 350 A-1"], "a.txt:4: expected summary PHONE AMOUNT TICKET"],
    [[...head, "= asks birthdate"], "a.txt:4: expected asks phone|amount"],
    [[...head, "= sumary 4771234567 350 A-1"], "a.txt:4: expected an outcome, one of"],
    [[...head, "summary 4771234567 350 A-1"], 'a.txt:4: expected "= " or "? " before an outcome'],
    [[...head, "= answers caja"], 'a.txt:4: expected answers "word" "word"'],
    [[...head, "= keeps now"], "a.txt:4: expected keeps"],
    [[...head, "= corrected 4771234567 50"], "a.txt:4: expected corrected PHONE SIGNED"],
    [[...head, "> si", "= keeps"], "a.txt:4: expected an outcome of the message of line 3"],
    [head, "a.txt:3: expected an outcome of this message"],
    [["# a", "as: boss"], "a.txt:2: expected as: cashier|manager|customer|stranger"],
    [
      ["# a", "> hola", "= greeting"],
      "a.txt:2: expected as: cashier|manager|customer|stranger before the first message",
    ],
    [["as: cashier"], "a.txt:1: expected # a title before it"],
    [["# a", "as: cashier"], 'a.txt:1: expected messages in "a", found none'],
    [["# a", "hola"], "a.txt:2: expected # title, as: role, > message, = outcome or ? outcome"],
  ])("names the line of %j, and what was expected", (lines, message) => {
    expect(() => one(...lines)).toThrow(MalformedLine);
    expect(() => one(...lines)).toThrow(message);
  });
});
