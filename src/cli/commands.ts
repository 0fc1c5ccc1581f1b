/**
 * The commands of `node dist/src/main.js`: each is a row of `commands` and a file in this folder. `start.ts` is the composition root of the bot.
 */

import { parseArgs } from "node:util";
import { demoBotWord } from "../demo/protocol.ts";
import { nearestWord } from "../domain/nearest-word.ts";
import type { Words } from "../domain/worded.ts";
import { UsageError, type Given } from "./given.ts";

/** A command. Its file exports `run`, which rejects when the command fails. */
export interface Command {
  /** One line for `help`; null: not listed. */
  readonly summary: Words | null;
  readonly options?: readonly string[];
  /** Names of its operands, as `help` shows them: `["[FOLDER]"]`. */
  readonly operands?: readonly string[];
  /** It runs until it is stopped. */
  readonly keepsRunning?: boolean;
  /** What it prints is all that it does: it fails where that cannot be written. */
  readonly onlySays?: boolean;
  readonly load: () => Promise<{ readonly run: (given: Given) => void | Promise<void> }>;
}

/** Every command. To add one: a row here, and a file in this folder that exports `run` and is loaded only when the command runs. */
export const commands: { readonly [name: string]: Command } = {
  start: {
    summary: {
      "es-MX": "Inicia el bot; sin ajustes, la demostración. Es el comando por omisión.",
      en: "Starts the bot; without settings, the demo. The default.",
    },
    keepsRunning: true,
    load: () => import("./commands/start.ts"),
  },
  doctor: {
    summary: {
      "es-MX": "Revisa ajustes, monedero, redes, base de datos y computadora; no cambia nada.",
      en: "Checks settings, wallet, networks, database and machine; changes nothing.",
    },
    options: ["json"],
    onlySays: true,
    load: () => import("./commands/doctor.ts"),
  },
  "whatsapp-resume": {
    summary: {
      "es-MX": "Deja que el bot se conecte otra vez a WhatsApp después de que se detuvo.",
      en: "Lets the bot connect to WhatsApp again after it had stopped for good.",
    },
    options: ["json"],
    load: () => import("./commands/whatsapp-resume.ts"),
  },
  "whatsapp-templates": {
    summary: {
      "es-MX": "Muestra las plantillas de mensajes que hay que crear en Meta para la Cloud API de WhatsApp.",
      en: "Prints the message templates to create at Meta for WhatsApp's Cloud API.",
    },
    options: ["json"],
    onlySays: true,
    load: () => import("./commands/whatsapp-templates.ts"),
  },
  backup: {
    summary: {
      "es-MX": "Hace un respaldo de la base de datos, también con el bot en marcha. Por omisión en BACKUP_DIR.",
      en: "Makes a backup of the database, also while the bot runs. Default folder: BACKUP_DIR.",
    },
    operands: ["[FOLDER]"],
    options: ["json"],
    load: () => import("./commands/backup.ts"),
  },
  verify: {
    summary: { "es-MX": "Revisa que un respaldo esté completo.", en: "Checks that a backup is whole." },
    operands: ["PATH"],
    options: ["json"],
    load: () => import("./commands/verify.ts"),
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
    load: () => import("./commands/restore.ts"),
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
    onlySays: true,
    load: async () => {
      const { printHelp } = await import("./commands/help.ts");
      return { run: () => printHelp(commands) };
    },
  },
  version: {
    summary: { "es-MX": "Muestra la versión.", en: "Prints the version." },
    onlySays: true,
    load: () => import("./commands/version.ts"),
  },
  [demoBotWord]: {
    summary: null,
    keepsRunning: true,
    load: async () => ({ run: (await import("./commands/start.ts")).runDemoBot }),
  },
};

interface Invocation {
  readonly name: string;
  readonly command: Command;
  readonly given: Given;
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
        en: `${rawName} takes no value, and got "${value}". Write ${rawName}, or leave it out.`,
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
