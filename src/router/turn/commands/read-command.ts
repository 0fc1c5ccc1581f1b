import type { Language, ReadLanguage } from "../../../domain/language.ts";
import { recentResults } from "../../../domain/recent.ts";
import { plain } from "../../../domain/words.ts";
import { restAfter, readLanguage } from "../../../understanding/lines/command-words.ts";
import {
  beginsWithFigure,
  invitationIn,
  isFigures,
  lettersOf,
  tokensOf,
} from "../../../understanding/tokens/tokens.ts";
import { languages } from "../../../text/languages.ts";
import { readTap } from "../../tap.ts";
import { commands, type CommandType } from "../commands.ts";
import type { CommandRow } from "./command-row.ts";

/** A command in a message, outside any flow. */
export interface ChatCommand {
  readonly type: CommandType;
  /** The text after the command's words. Absent: the command takes none. */
  readonly text?: string;
  /** Of *idioma*: the language to switch to. Null: ask which one. */
  readonly language?: Language | null;
  /** Of *idioma*: true if the message has the word *idioma*, not only the name of a language. */
  readonly byWord?: boolean;
}

const rows = Object.entries(commands) as readonly (readonly [CommandType, CommandRow])[];

/** The command with which a line begins in the words of a language, and what follows it; null: it begins with none. */
function opening(typed: string, language: ReadLanguage): { readonly type: CommandType; readonly text: string } | null {
  for (const [type, { begins }] of rows) {
    for (const one of begins?.[language] ?? []) {
      const text = restAfter(typed, one);
      if (text !== null) return { type, text: [one.gives, text].filter(Boolean).join(" ") };
    }
  }
  return null;
}

const greetings = ["hola", "buenos dias", "buenas tardes", "buenas noches"];

/** Whole messages of a language that are commands; the Spanish name of a command that may say more is found by how it begins. */
function wholeMessages(language: ReadLanguage): ReadonlyMap<string, ChatCommand> {
  return new Map(
    rows.flatMap(([type, { name, also, begins, listed }]): [string, ChatCommand][] => {
      if (type === "language") return [];
      const command = begins ? { type, text: "" } : { type };
      const names = [name[language], ...(listed ? [listedWord(name[language])] : [])];
      const isFound = language === "es-MX" && begins !== undefined;
      return [...(isFound ? [] : names), ...(also?.[language] ?? [])].map((word) => [plain(word), command]);
    }),
  );
}

const spanish = new Map([
  ...wholeMessages("es-MX"),
  ...greetings.map((greeting): [string, ChatCommand] => [greeting, { type: "menu" }]),
]);
const whole: { readonly [language in ReadLanguage]: ReadonlyMap<string, ChatCommand> } = {
  "es-MX": spanish,
  en: new Map([...wholeMessages("en"), ...spanish]),
};

/** A command's name in the form that networks allow in a list: 1–32 of `[a-z0-9_]`. */
export function listedWord(name: string): string {
  return lettersOf(name).replaceAll(" ", "");
}

/** Reads a command; null if the text is none. Accents, capitals and spaces do not matter. `language`: of the writer. */
export function readCommand(text: string, language: Language = "es-MX"): ChatCommand | null {
  // Figures are the most frequent answers, and never a command.
  if (isFigures(text)) return null;
  return text.length > longestKept ? read(text, language) : recently(`${language} ${text}`, () => read(text, language));
}

/** The most recent readings. Texts longer than `longestKept` are not kept. */
const recently = recentResults<ChatCommand | null>();
const longestKept = 32;

function read(text: string, language: Language): ChatCommand | null {
  const said = plain(text);
  const reads = languages[language].words;
  const command = whole[reads].get(reads === "en" ? said.replaceAll(",", "") : said);
  if (command && text.includes("?") && (commands[command.type] as CommandRow).isNoQuestion) return null;
  const begun = reads === "es-MX" ? null : opening(text, reads);
  // "Add cashier" says more than its command: who is to be added.
  if (command && (begun?.text ?? "") === "") return command;
  if (said.startsWith("start ")) return { type: "menu" };
  const chosen = readLanguage(text);
  if (chosen) return { type: "language", ...chosen };
  return begun ?? opening(text, "es-MX");
}

/** The command behind a button that stands for one (`do:saldo`); null where it stands for something else. */
export function tappedCommand(data: string): ChatCommand | null {
  const tap = readTap(data);
  return tap?.type === "command" ? readCommand(tap.words) : null;
}

/** True if a command is followed by more than a phone. Then it is likely a sentence that happens to begin with the word ("corte de pelo"). */
export function saysMore({ text = "" }: ChatCommand): boolean {
  return text !== "" && !beginsWithFigure(text);
}

/** True if a text is a greeting and nothing else. */
export function isGreeting(text: string, language: ReadLanguage = "es-MX"): boolean {
  return (
    greetings.includes(plain(text)) || (language === "en" && commands.menu.also.en.some((one) => one === plain(text)))
  );
}

/** The token of an invitation, typed or in a link (`/start inv_…`). Null: the text has none. */
export function invitationToken(text: string): string | null {
  return invitationIn(text);
}

const numbers: ReadonlyMap<string, ChatCommand> = new Map(
  rows.flatMap(([type, { number, begins }]) =>
    number === undefined ? [] : [[number, begins ? { type, text: "" } : { type }] as const],
  ),
);

/** The command with this number in the menu. Numbers count only while no question is open. */
export function menuNumber(text: string): ChatCommand | null {
  return numbers.get(plain(text)) ?? null;
}

/** True if a text that is no command is a sale all the same, because it begins with a phone. */
export function looksLikeSale(text: string): boolean {
  return tokensOf(text)[0]?.type === "phone";
}
