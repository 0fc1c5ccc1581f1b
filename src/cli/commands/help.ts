import type { Language } from "../../domain/people/language.ts";
import { wordsIn, type Words } from "../../domain/worded.ts";
import { commandLanguage, say } from "../say.ts";

/** The part of a command that help shows. */
interface Listed {
  readonly summary: Words | null;
  readonly options?: readonly string[];
  readonly operands?: readonly string[];
}

const frame: { readonly usage: Words; readonly settings: Words; readonly codes: Words } = {
  usage: { "es-MX": "Uso: node dist/src/main.js [COMANDO]", en: "Usage: node dist/src/main.js [COMMAND]" },
  settings: {
    "es-MX": "Los ajustes vienen del entorno y de .env; .env.example los explica. BOT_LANGUAGE=en: en inglés.",
    en: "Settings come from the environment and from .env; .env.example explains each.",
  },
  codes: {
    "es-MX": "Salida: 0 bien · 1 falló · 2 mal escrito · 3 solo se mostró el plan · 70 error del programa",
    en: "Exit: 0 well · 1 failed · 2 wrong usage · 3 only showed its plan · 70 error of the program",
  },
};

/** What operands are called in Spanish. */
const operandWords: { readonly [name: string]: string } = { FOLDER: "CARPETA", PATH: "RUTA", DAY: "DÍA" };

function operandIn(language: Language, operand: string): string {
  return language === "es-MX" ? operand.replace(/[A-Z]+/, (name) => operandWords[name] ?? name) : operand;
}

/** Prints every command that has a summary, with its operands and options. */
export function printHelp(commands: { readonly [name: string]: Listed }): void {
  const language = commandLanguage();
  const rows = Object.entries(commands).flatMap(([name, { summary, operands = [], options = [] }]) =>
    summary === null
      ? []
      : [
          {
            usage: [
              name,
              ...operands.map((one) => operandIn(language, one)),
              ...options.map((one) => `[--${one}]`),
            ].join(" "),
            summary,
          },
        ],
  );
  const width = Math.max(...rows.map(({ usage }) => usage.length));
  const lines = rows.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${wordsIn(summary, language)}`);
  const { usage, settings, codes } = frame;
  const parts = [wordsIn(usage, language), lines.join("\n"), wordsIn(codes, language), wordsIn(settings, language)];
  say(parts.join("\n\n"));
}
