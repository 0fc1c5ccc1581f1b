/**
 * The commands of `node dist/src/main.js`: each is a row of `commands`, whose code is in `commands/`. `bot/` puts the bot together: `start-bot.ts` is its
 * composition root. Besides `live.ts` and `demo/` only this folder may import every part; it decides nothing about what a part does.
 */

import { parseArgs } from "node:util";
import { demoBotWord } from "../demo/protocol.ts";
import { nearestWord } from "../config/nearest-word.ts";
import { type Words, wordsIn } from "../domain/language.ts";
import { UsageError, commandLanguage, programVersion, say, type CommandArguments } from "./command.ts";

/** A command. `run` rejects when it fails. */
export interface Command {
  /** One line for `help`; null: not listed. */
  readonly summary: Words | null;
  readonly options?: readonly string[];
  /** Names of its operands, in the form of `help`: `["[FOLDER]"]`. */
  readonly operands?: readonly string[];
  /** It runs until a signal stops it. */
  readonly keepsRunning?: boolean;
  /** It only prints, so it fails if its output cannot be written. */
  readonly printsOnly?: boolean;
  readonly load: () => Promise<{ readonly run: (given: CommandArguments) => void | Promise<void> }>;
}

/** Every command. To add one: a row here, and in `commands/` a function that is loaded only when the command runs. */
export const commands: { readonly [name: string]: Command } = {
  start: {
    summary: {
      "es-MX": "Inicia el bot; sin ajustes, la demostración. Es el comando por omisión.",
      en: "Starts the bot; without settings, the demo. The default.",
    },
    keepsRunning: true,
    load: () => import("./bot/start-bot.ts"),
  },
  doctor: {
    summary: {
      "es-MX": "Revisa ajustes, monedero, redes, base de datos y computadora; no cambia nada.",
      en: "Checks settings, wallet, networks, database and machine; changes nothing.",
    },
    options: ["json"],
    printsOnly: true,
    load: () => import("./commands/doctor.ts"),
  },
  "whatsapp-resume": {
    summary: {
      "es-MX": "Deja que el bot se conecte otra vez a WhatsApp después de que se detuvo.",
      en: "Lets the bot connect to WhatsApp again after it had stopped for good.",
    },
    options: ["json"],
    load: async () => ({ run: (await import("./commands/whatsapp-commands.ts")).resume }),
  },
  "whatsapp-templates": {
    summary: {
      "es-MX": "Muestra las plantillas de mensajes que hay que crear en Meta para la Cloud API de WhatsApp.",
      en: "Prints the message templates to create at Meta for WhatsApp's Cloud API.",
    },
    options: ["json"],
    printsOnly: true,
    load: async () => ({ run: (await import("./commands/whatsapp-commands.ts")).printTemplates }),
  },
  "whatsapp-flow": {
    summary: {
      "es-MX": "Muestra el formulario de venta para la Cloud API de WhatsApp; con --yes lo publica en Meta.",
      en: "Prints the form of a sale for WhatsApp's Cloud API; with --yes publishes it at Meta.",
    },
    options: ["yes", "json"],
    load: async () => ({ run: (await import("./commands/whatsapp-commands.ts")).publishFlow }),
  },
  backup: {
    summary: {
      "es-MX": "Hace un respaldo de la base de datos, también con el bot en marcha. Por omisión en BACKUP_DIR.",
      en: "Makes a backup of the database, also while the bot runs. Default folder: BACKUP_DIR.",
    },
    operands: ["[FOLDER]"],
    options: ["json"],
    load: async () => ({ run: (await import("./commands/backup.ts")).makeBackup }),
  },
  verify: {
    summary: { "es-MX": "Revisa que un respaldo esté completo.", en: "Checks that a backup is whole." },
    operands: ["PATH"],
    options: ["json"],
    load: async () => ({ run: (await import("./commands/backup.ts")).verify }),
  },
  archive: {
    summary: {
      "es-MX": "Muestra qué operaciones de hace más de un año se exportarían y quitarían; con --yes lo hace.",
      en: "Shows which operations older than a year would be exported and removed; with --yes does it.",
    },
    operands: ["FOLDER", "[DAY]"],
    options: ["yes", "json"],
    load: () => import("./commands/archive.ts"),
  },
  restore: {
    summary: {
      "es-MX": "Muestra qué haría restaurar un respaldo; con --yes lo hace. --in-place: se restauró por otro medio.",
      en: "Shows what restoring a backup would do; with --yes does it. --in-place: it was restored by other means.",
    },
    operands: ["[PATH]"],
    options: ["yes", "in-place", "json"],
    load: async () => ({ run: (await import("./commands/backup.ts")).restoreBackup }),
  },
  "wallet-moved": {
    summary: {
      "es-MX": "El mismo monedero tiene otra dirección: muestra qué cambiaría en la base de datos; con --yes lo hace.",
      en: "The same wallet has another address: shows what would change in the database; with --yes does it.",
    },
    options: ["yes", "json"],
    load: () => import("./commands/wallet-moved.ts"),
  },
  help: {
    summary: { "es-MX": "Muestra los comandos.", en: "Lists the commands." },
    printsOnly: true,
    load: async () => ({ run: printHelp }),
  },
  version: {
    summary: { "es-MX": "Muestra la versión.", en: "Prints the version." },
    printsOnly: true,
    load: async () => ({ run: () => say(programVersion()) }),
  },
  [demoBotWord]: {
    summary: null,
    keepsRunning: true,
    load: async () => ({ run: (await import("./bot/start-bot.ts")).runDemoBot }),
  },
};

interface Invocation {
  readonly name: string;
  readonly command: Command;
  readonly given: CommandArguments;
}

/** Parses the arguments after the program's name. Throws a `UsageError` that names the likeliest command or option. */
export function invocationOf(args: readonly string[]): Invocation {
  const first = args[0] ?? "start";
  if (first === "--help" || first === "-h") return invocationOf(["help"]);
  if (first === "--version") return invocationOf(["version"]);
  const isNamed = !first.startsWith("-");
  const name = isNamed ? first : "start";
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const listed = Object.keys(commands).filter((one) => commands[one]?.summary !== null);
  if (command === undefined) throw new UsageError(unknown({ "es-MX": "el comando", en: "command" }, name, listed));
  const { tokens } = parseArgs({ args: args.slice(isNamed ? 1 : 0), strict: false, tokens: true });
  const options = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  if (options.some((one) => one.name === "help" && one.value === undefined)) return invocationOf(["help"]);
  for (const { rawName, name: option, value } of options) {
    if (!command.options?.includes(option))
      throw new UsageError(
        unknown(
          { "es-MX": `la opción de ${name}`, en: `option of ${name}` },
          rawName,
          (command.options ?? []).map((one) => `--${one}`),
        ),
      );
    if (value !== undefined)
      throw new UsageError({
        "es-MX": `${rawName} no lleva valor, y se le dio "${value}". Escribe ${rawName}, o quítala.`,
        en: `${rawName} takes no value, but got "${value}". Write ${rawName}, or leave it out.`,
      });
  }
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (operands.some((one) => one.trim() === ""))
    throw new UsageError({
      "es-MX": `${name} recibió una ruta o un día vacío: escríbelo, o quítalo.\nPrueba "help".`,
      en: `${name} got an empty path or day: write it, or leave it out.\nTry "help".`,
    });
  const surplus = operands[command.operands?.length ?? 0];
  if (surplus !== undefined)
    throw new UsageError({
      "es-MX": `${name} no toma "${surplus}".\nPrueba "help".`,
      en: `${name} does not take "${surplus}".\nTry "help".`,
    });
  return { name, command, given: { options: new Set(options.map((one) => one.name)), operands } };
}

function unknown(what: Words, given: string, known: readonly string[]): Words {
  const guess = nearestWord(given, known);
  return {
    "es-MX": `No existe ${what["es-MX"]} "${given}".\n${guess === null ? 'Prueba "help".' : `¿Quisiste decir "${guess}"?`}`,
    en: `There is no ${what.en} called "${given}".\n${guess === null ? 'Try "help".' : `Did you mean "${guess}"?`}`,
  };
}

const frame: { readonly usage: Words; readonly settings: Words; readonly codes: Words } = {
  usage: { "es-MX": "Uso: node dist/src/main.js [COMANDO]", en: "Usage: node dist/src/main.js [COMMAND]" },
  settings: {
    "es-MX": "Los ajustes vienen del entorno y de .env; .env.example los explica. BOT_LANGUAGE=en: en inglés.",
    en: "Settings come from the environment and from .env; .env.example explains each.",
  },
  codes: {
    "es-MX": "Salida: 0 bien · 1 falló · 2 mal escrito · 3 solo se mostró el plan · 70 error del programa",
    en: "Exit code: 0 done · 1 failed · 2 wrong usage · 3 plan shown only · 70 internal error",
  },
};

const operandWords: { readonly [name: string]: string } = { FOLDER: "CARPETA", PATH: "RUTA", DAY: "DÍA" };

function printHelp(): void {
  const language = commandLanguage();
  const rows = Object.entries(commands).flatMap(([name, { summary, operands = [], options = [] }]) => {
    if (summary === null) return [];
    const named = operands.map((one) =>
      language === "es-MX" ? one.replace(/[A-Z]+/, (operand) => operandWords[operand] ?? operand) : one,
    );
    const given = [...named, ...options.map((one) => `[--${one}]`)];
    return [{ usage: [name, ...given].join(" "), summary }];
  });
  const width = Math.max(...rows.map(({ usage }) => usage.length));
  const lines = rows.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${wordsIn(summary, language)}`);
  const { usage, settings, codes } = frame;
  const parts = [wordsIn(usage, language), lines.join("\n"), wordsIn(codes, language), wordsIn(settings, language)];
  say(parts.join("\n\n"));
}
