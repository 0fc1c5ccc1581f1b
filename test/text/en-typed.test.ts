import { describe, expect, it } from "vitest";
import { type Language, allLanguages } from "../../src/domain/people/language.ts";
import { agreesTo as isYes, refuses as isNo } from "../../src/understanding/answers.ts";
import { plain } from "../../src/domain/reader/words.ts";
import { commandList } from "../../src/router/turn/commands/command-list.ts";
import { invitationToken, readCommand } from "../../src/router/turn/commands/read-command.ts";
import { inBotWords, renderer } from "../../src/text/text.ts";
import { helpTopics } from "../../src/text/views.ts";
import { keys, written } from "./samples.ts";

/** Emphasised words that are not to be typed; `quien` and `who` are read by the terminal channel. */
const notTyped = new Set(["puede", "may", "no repitas", "not to repeat", "quien", "who"]);

/** The words that a sentence marks with asterisks to be typed. Titles begin with a capital and are left out. */
function wordsToType(text: string): string[] {
  return [...text.matchAll(/\*([^*\n]+)\*/g)]
    .map(([, words = ""]) => words.replace(/CODE|CÓDIGO/, "ab12cd34ef"))
    .filter((words) => words === words.toLowerCase() && !notTyped.has(words) && !words.startsWith("$"));
}

/** Every translation of an English text, over all topics. */
const readings = (text: string) => new Set([null, ...helpTopics].map((topic) => plain(inBotWords("en", text, topic))));

/** What is told, with one word for all that say the same. */
function meaning(words: string, language: Language = "es-MX"): string {
  if (/^(?:si )?acept[oa]$/.test(plain(words))) return "acepta";
  if (invitationToken(words) !== null) return "invitacion";
  const command = readCommand(words, language);
  if (command !== null) return plain(`${command.type} ${command.text ?? ""}`);
  return isYes(words) ? "si" : plain(words);
}

/** Examples of whole lines: `sale 4771234567 250 A-1029`. */
const exampleLines = (text: string) =>
  text.match(
    /(?<![\p{L}*])(?:venta|saldo|corte|auditoría csv|sale|balance|cut|audit csv) \d[\d-]*(?: [\d$][\d,.-]*| [A-Z]-\d+| sin ticket| no ticket)*/gu,
  ) ?? [];

describe("words to type in English sentences", () => {
  it.each(keys)("%s", (key) => {
    const spanish = written("es-MX", key);
    written("en", key).forEach((text, i) => {
      const expected = wordsToType(spanish[i] ?? "").map((words) => meaning(words));
      const words = wordsToType(text);
      expect(words.length, text).toBe(expected.length);
      for (const word of words) {
        // Each is one of the words that the Spanish sentence tells, and no two are the same one.
        const at = expected.findIndex((one) => [...readings(word)].some((reading) => meaning(reading, "en") === one));
        expect(at, `*${word}* in: ${text}`).toBeGreaterThanOrEqual(0);
        expected.splice(at, 1);
      }
      const lines = exampleLines(spanish[i] ?? "").map((line) => readCommand(line));
      expect(exampleLines(text).map((line) => readCommand(inBotWords("en", line, null)))).toEqual(lines);
    });
  });

  it("are commands, yes, no, numbers, or answers to an open question", () => {
    const all = new Set(keys.flatMap((key) => written("en", key).flatMap(wordsToType)));
    const answers = [...all].filter((word) => {
      const always = inBotWords("en", word, null);
      return (
        !readCommand(always, "en") && !isYes(always) && !isNo(always) && !/^\d+$/.test(word) && !invitationToken(word)
      );
    });
    const understood = answers.filter((word) => readings(word).size > 1);
    expect(answers.toSorted()).toEqual(understood.toSorted());
    expect(answers).toContain("all");
  });

  it.each(allLanguages)("include the commands in the network's list, in %s", (language) => {
    const render = renderer(language, () => "");
    for (const role of ["anyone", "customer", "cashier", "manager"] as const) {
      for (const { command } of commandList(role, render)) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(readCommand(inBotWords(language, command, null), language), command).not.toBeNull();
      }
    }
  });
});

describe("typed English", () => {
  it.each([
    ["sale", { type: "sale", text: "" }],
    ["New sale: 477 123 0001 250 no ticket", { type: "sale", text: "477 123 0001 250 sin ticket" }],
    ["use 4771234567 30 of 100 A-1029", { type: "redeem", text: "4771234567 30 de 100 A-1029" }],
    ["use 4771234567 all", { type: "redeem", text: "4771234567 todo" }],
    ["my balance", { type: "balance", text: "" }],
    ["Balance of 477 123 0001", { type: "balance", text: "477 123 0001" }],
    [
      "add cashier Manager Gómez, Cashier Street",
      { type: "addCollaborator", text: "cajero Manager Gómez, Cashier Street" },
    ],
    ["cut yesterday csv", { type: "corte", text: "ayer csv" }],
    ["cut of Centro", { type: "corte", text: "de Centro" }],
    ["wallet 2", { type: "wallet", text: "2" }],
    ["erase my data, yes", { type: "forgetMeYes" }],
    ["venta 4771234567 250", { type: "sale", text: "4771234567 250" }],
    ["registrar", { type: "register", text: "" }],
    ["borrar mis datos", { type: "forgetMe" }],
  ])("%s", (text, command) => {
    expect(readCommand(inBotWords("en", text, null))).toEqual(command);
  });

  it.each([
    "sales",
    "wallet of leather",
    "correct the ticket",
    "refund of goods",
    "registering",
    "balanced",
    "add sugar",
    "used",
    "salesman",
    "",
  ])("is no command: %j", (text) => {
    expect(inBotWords("en", text, null)).toBe(text);
  });

  it.each([
    ["ticket", "none", "sin ticket"],
    ["reference", "None", "ninguna"],
    ["summary", "Yes, please", "sí"],
    ["summary", "yes please?", "yes please?"],
    ["birthday", "12 May 1990", "12 mayo 1990"],
    ["birthday", "dec 3, 1985", "diciembre 3, 1985"],
    ["privacy", "Yes, they accept", "sí acepta"],
    ["detail", "It was not recorded.", "no se registró"],
    // Free text is left unchanged.
    ["reason", "none", "none"],
    ["name", "April May", "April May"],
    ["branch", "add", "add"],
    ["ticket", "ALL-12", "ALL-12"],
  ] as const)("in answer to %s: %s", (topic, text, said) => {
    expect(inBotWords("en", text, topic)).toBe(said);
  });

  it("stays unchanged where the language is Spanish", () => {
    for (const text of ["sale", "anyway", "no ticket", "12 May 1990"]) {
      expect(inBotWords("es-MX", text, "summary")).toBe(text);
    }
  });
});
