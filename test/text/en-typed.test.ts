import { describe, expect, it } from "vitest";
import { allLanguages, type ReadLanguage } from "../../src/domain/language.ts";
import { plain } from "../../src/domain/words.ts";
import { wordsOf, renderer } from "../../src/text/languages.ts";
import { isYesTo } from "../../src/understanding/replies/answers.ts";
import { saysClosed } from "../../src/understanding/consent.ts";
import { closedInEnglish, type EnglishMeaning } from "../../src/understanding/lexicon/en/closed.ts";
import { readDays } from "../../src/understanding/mentions/days.ts";
import { fieldNamed } from "../../src/understanding/mentions/fields.ts";
import { tokensOf } from "../../src/understanding/tokens/tokens.ts";
import { keys, written } from "./samples.ts";
import { commandList } from "../../src/router/turn/commands/menu.ts";
import { invitationToken, readCommand } from "../../src/router/turn/commands/read-command.ts";

/** Emphasised words that are not to be typed; `quien` and `who` are read by the terminal channel. */
const notTyped = new Set(["puede", "may", "no repitas", "not to repeat", "quien", "who"]);

/** The words that a sentence marks with asterisks to be typed. Titles begin with a capital and are left out. */
function wordsToType(text: string): string[] {
  return [...text.matchAll(/\*([^*\n]+)\*/g)]
    .map(([, words = ""]) => words.replace(/CODE|CÓDIGO/, "ab12cd34ef"))
    .filter((words) => words === words.toLowerCase() && !notTyped.has(words) && !words.startsWith("$"));
}

/** Answers in Spanish that a conversation reads itself, with what English has for them. */
const ofConversations: { readonly [spanish: string]: EnglishMeaning } = {
  agregar: "give",
  quitar: "take",
  "sin cumpleanos": "noBirthday",
  cajero: "cashier",
  gerente: "manager",
  ninguna: "noneOfThem",
  "si se registro": "recorded",
  "no se registro": "notRecorded",
  "registrala ahora": "recordNow",
  aprobar: "approves",
  rechazar: "rejects",
  nombre: "name",
  cumpleanos: "birthday",
  motivo: "reason",
  rol: "role",
  sucursal: "branch",
  "es el monto": "amount",
  "es el ticket": "ticket",
};

/** All that words may mean where somebody is asked for something: commands, yes, and the closed meanings. */
function meanings(words: string, language: ReadLanguage): ReadonlySet<string> {
  const found = new Set<string>();
  const command = readCommand(words, language);
  if (command !== null)
    found.add(
      plain(`${command.type} ${command.type === "corte" ? readDays(command.text ?? "") : (command.text ?? "")}`),
    );
  if (invitationToken(words) !== null) found.add("invitation");
  if (isYesTo(words, "record", language)) found.add("yes");
  const tokens = tokensOf(words, language);
  for (const meaning of Object.keys(closedInEnglish) as EnglishMeaning[])
    if (saysClosed(tokens, false, meaning)) found.add(meaning);
  const own = language === "en" ? undefined : ofConversations[plain(words)];
  if (own !== undefined) found.add(own);
  const field = fieldNamed(tokens);
  if (field !== null) found.add(field);
  if (/^\d+$/.test(words)) found.add(words);
  return found;
}

/** Examples of whole lines: `sale 4771234567 250 A-1029`. */
const exampleLines = (text: string) =>
  text.match(
    /(?<![\p{L}*])(?:venta|saldo|corte|auditoría csv|sale|balance|cut|audit csv) \d[\d-]*(?: [\d$][\d,.-]*| [A-Z]-\d+| sin ticket| no ticket)*/gu,
  ) ?? [];
const lineOf = (line: string, language: ReadLanguage) => {
  const command = readCommand(line, language);
  return { ...command, text: command?.text?.replace("no ticket", "sin ticket") };
};

describe("words to type in English sentences", () => {
  it.each(keys)("%s", (key) => {
    const spanish = written("es-MX", key);
    written("en", key).forEach((text, i) => {
      const expected = wordsToType(spanish[i] ?? "").map((words) => meanings(words, "es-MX"));
      const words = wordsToType(text);
      expect(words.length, text).toBe(expected.length);
      for (const word of words) {
        // Each means what one of the words means that the Spanish sentence tells, and no two are the same one.
        const meant = meanings(word, "en");
        const at = expected.findIndex((one) => [...one].some((meaning) => meant.has(meaning)));
        expect(at, `*${word}* (${[...meant].join(", ")}) in: ${text}`).toBeGreaterThanOrEqual(0);
        expected.splice(at, 1);
      }
      const lines = exampleLines(spanish[i] ?? "").map((line) => lineOf(line, "es-MX"));
      expect(exampleLines(text).map((line) => lineOf(line, "en"))).toEqual(lines);
    });
  });

  it.each(allLanguages)("include the commands in the network's list, in %s", (language) => {
    const render = renderer(language, () => "");
    for (const role of ["anyone", "customer", "cashier", "manager"] as const) {
      for (const { command } of commandList(role, render)) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(readCommand(command, language), command).not.toBeNull();
      }
    }
  });
});

describe("commands typed in English", () => {
  it.each([
    ["sale", { type: "sale", text: "" }],
    ["New sale: 477 123 0001 250 no ticket", { type: "sale", text: "477 123 0001 250 no ticket" }],
    ["use 4771234567 30 of 100 A-1029", { type: "redeem", text: "4771234567 30 of 100 A-1029" }],
    ["use 4771234567 all", { type: "redeem", text: "4771234567 all" }],
    ["my balance", { type: "balance", text: "" }],
    ["Balance of 477 123 0001", { type: "balance", text: "477 123 0001" }],
    [
      "add cashier Manager Gómez, Cashier Street",
      { type: "addCollaborator", text: "cajero Manager Gómez, Cashier Street" },
    ],
    ["cut yesterday csv", { type: "corte", text: "yesterday csv" }],
    ["cut of Centro", { type: "corte", text: "of Centro" }],
    ["wallet 2", { type: "wallet", text: "2" }],
    ["erase my data, yes", { type: "forgetMeYes" }],
    ["venta 4771234567 250", { type: "sale", text: "4771234567 250" }],
    ["registrar", { type: "register", text: "" }],
    ["borrar mis datos", { type: "forgetMe" }],
  ])("%s", (text, command) => {
    expect(readCommand(text, "en")).toEqual(command);
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
    expect(readCommand(text, "en")).toBeNull();
  });

  it("are none of whoever writes Spanish, but a few that everybody says", () => {
    expect(["sale", "use", "doubts", "my sales", "cut yesterday"].map((text) => readCommand(text))).toEqual(
      Array(5).fill(null),
    );
    expect(["new sale", "go back"].map((text) => readCommand(text)?.type)).toEqual(["sale", "back"]);
    expect(allLanguages.map(wordsOf)).toContain("en");
  });
});
