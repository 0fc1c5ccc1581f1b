import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/understanding/lexicon/language.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";
import { outcomeProblem } from "./english-outcome.ts";

/** Lines of situation, message and what must be read. */
const lines = readFileSync(join(import.meta.dirname, "english-messages.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t") as [string, string, string]);

/** What must hold of every single message: it is no yes, begins no sale, gives no amount for certain. A training may move any other by a little. */
const guards = new Set(["!noconsent", "!nosale", "!tells", "!unsure"]);
const isGuard = (expected: string) => guards.has(expected.split(" ").at(-1) ?? "");

describe("a message in English", () => {
  it("is read as it is meant, at least 97 of 100", () => {
    const problems = lines.flatMap(([situation, text, expected]) => {
      const problem = outcomeProblem(situation, text, expected);
      return problem === null ? [] : [`${situation}: ${text}: ${problem}`];
    });
    expect(problems.length, problems.join("\n")).toBeLessThanOrEqual(lines.length * 0.03);
  });

  it.each(lines.filter(([, , expected]) => isGuard(expected)))(
    "%s: %s: moves no money that is not meant",
    (situation, text, expected) => {
      expect(outcomeProblem(situation, text, expected)).toBeNull();
    },
  );

  it.each(lines.filter(([, , expected]) => expected === "consents" || !expected.includes("!")))(
    "%s: %s: gives no other phone, amount or ticket for certain",
    (situation, text, expected) => {
      const { phone, amount, ticket } = understand(text, situationOf(situation, "en")).slots;
      const told = expected.split(" ");
      if (phone?.sure === true) expect(told).toContain(phone.value);
      if (amount?.sure === true && amount.value.type === "amount")
        expect(told).toContain(String(amount.value.centavos / 100));
      if (ticket?.sure === true && ticket.value.type === "ticket") expect(told).toContain(ticket.value.ticket);
    },
  );

  it("that holds anything back is no yes, at any summary", () => {
    const besides = [
      "but",
      "if she pays",
      "later",
      "wait",
      "no",
      "not",
      "maybe",
      "300",
      "?",
      "when he comes",
      "I think",
    ];
    for (const yes of ["yes", "ok", "sure", "go ahead", "record it", "that's right", "looks good"])
      for (const beside of besides)
        for (const text of [`${yes} ${beside}`, `${yes}, ${beside}`, `${beside} ${yes}`])
          for (const uses of [false, true])
            expect(understand(text, { ...situationOf("summary", "en"), uses }).consents, text).toBe(false);
  });

  it.each([
    "that's all",
    "that",
    "its",
    "thanks",
    "it",
    "now",
    "yeah right",
    "she paid",
    "good",
    "fine",
    "to me",
    "boss",
  ])("agrees to nothing: %s", (text) => {
    for (const uses of [false, true])
      expect(understand(text, { ...situationOf("summary", "en"), uses }).consents).toBe(false);
  });

  it("has no amount that nobody said", () => {
    for (const [situation, text] of lines) {
      const amount = understand(text, situationOf(situation, "en")).slots.amount;
      const isSaid =
        amount === null || /\d|hundred|thousand|(?:teen|ty)\b|one|two|three|nine|eighty|fifty|twenty/i.test(text);
      expect(isSaid, text).toBe(true);
    }
  });
});

describe("the language of a message", () => {
  it.each([
    ["venta 4771234567 250", "es-MX"],
    ["¿cuánto tiene el 4771234567?", "es-MX"],
    ["me equivoqué", "es-MX"],
    ["sin ticket", "es-MX"],
    ["cóbrale 250 al 4771234567", "es-MX"],
    ["4771234567 250 A-1", "es-MX"],
    ["👍", "es-MX"],
    ["charge 250 to 4771234567", "en"],
    ["sale 4771234567 250", "en"],
    ["no ticket", "en"],
    ["yes", "en"],
    ["ticket A-12", "en"],
  ] as const)("of somebody who writes English is told by its words: %s", (text, language) => {
    expect(languageOf(text, "en")).toBe(language);
  });

  it.each(["charge 250 to 4771234567", "sale", "yes", "balance", "all", "no"])(
    "of somebody who writes Spanish is Spanish: %s",
    (text) => {
      expect(languageOf(text, "es-MX")).toBe("es-MX");
    },
  );

  it.each([
    ["wait", "wait"],
    ["never mind", "cancel"],
    ["no ticket", "noTicket"],
    ["hold on", "wait"],
    ["wrong amount", "change"],
  ])("of whoever writes Spanish: a few phrases are known as a whole: %s", (text, act) => {
    expect(understand(text, situationOf("ticket")).act).toBe(act);
  });
});
