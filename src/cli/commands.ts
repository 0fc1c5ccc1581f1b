/**
 * The commands of `node dist/src/main.js`: each is a row of `commands` and a file in this folder. `start.ts` is the composition root of the bot.
 */

import { parseArgs } from "node:util";
import { demoBotWord } from "../demo/protocol.ts";
import { likeliest } from "../domain/likeliest.ts";
import { UsageError, type Given } from "./given.ts";

/** A command. Its file exports `run`, which rejects when the command fails. */
export interface Command {
  /** One line for `help`; null: not listed. */
  readonly summary: string | null;
  readonly options?: readonly string[];
  /** Names of its operands, as `help` shows them: `["[FOLDER]"]`. */
  readonly operands?: readonly string[];
  readonly load: () => Promise<{ readonly run: (given: Given) => void | Promise<void> }>;
}

/** Every command. To add one: a row here, and a file in this folder that exports `run` and is loaded only when the command runs. */
export const commands: { readonly [name: string]: Command } = {
  start: { summary: "Starts the bot; without settings, the demo. The default.", load: () => import("./start.ts") },
  doctor: {
    summary: "Checks settings, wallet, networks, database and machine; changes nothing.",
    options: ["json"],
    load: () => import("./doctor.ts"),
  },
  "whatsapp-resume": {
    summary: "Lets the bot connect to WhatsApp again after it had stopped for good.",
    load: () => import("./whatsapp-resume.ts"),
  },
  backup: {
    summary: "Makes a backup of the database, also while the bot runs. Default folder: BACKUP_DIR.",
    operands: ["[FOLDER]"],
    load: () => import("./backup.ts"),
  },
  verify: {
    summary: "Checks that a backup is whole.",
    operands: ["PATH"],
    load: () => import("./verify.ts"),
  },
  restore: {
    summary: "Shows what restoring a backup would do; with --yes does it. --in-place: it was restored by other means.",
    operands: ["[PATH]"],
    options: ["yes", "in-place"],
    load: () => import("./restore.ts"),
  },
  help: {
    summary: "Lists the commands.",
    load: async () => {
      const { printHelp } = await import("./help.ts");
      return { run: () => printHelp(commands) };
    },
  },
  version: { summary: "Prints the version.", load: () => import("./version.ts") },
  [demoBotWord]: { summary: null, load: async () => ({ run: (await import("./start.ts")).runDemoBot }) },
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
  if (command === undefined) throw new UsageError(unknown("command", name, listed));
  const { tokens } = parseArgs({ args: args.slice(isNamed ? 1 : 0), strict: false, tokens: true });
  const options = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  if (options.some((one) => one.name === "help")) return invocationOf(["help"]);
  for (const { rawName, name: option } of options)
    if (!command.options?.includes(option))
      throw new UsageError(
        unknown(
          `option of ${name}`,
          rawName,
          (command.options ?? []).map((one) => `--${one}`),
        ),
      );
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const surplus = operands[command.operands?.length ?? 0];
  if (surplus !== undefined) throw new UsageError(`${name} does not take "${surplus}".\nTry "help".`);
  return { name, command, given: { options: new Set(options.map((one) => one.name)), operands } };
}

function unknown(what: string, given: string, known: readonly string[]): string {
  const guess = likeliest(given, known);
  return `There is no ${what} called "${given}".\n${guess === null ? 'Try "help".' : `Did you mean "${guess}"?`}`;
}
