import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { invocationOf, type Command } from "./cli/commands.ts";
import { exitCodes, UsageError, commandLanguage, print, printable } from "./cli/command.ts";
import { failureOf } from "./cli/failure.ts";
import { loadEnvFile } from "./cli/settings.ts";
import { wordsIn } from "./domain/language.ts";
import { installedFile } from "./installed.ts";
import { createLog, mask, withoutSecrets } from "./log.ts";
import { onStopSignal } from "./stop-signals.ts";

/** Runs the one command that the command line names. */
async function main(): Promise<void> {
  // Databases and backups hold people's phones and keys: nobody else on the machine reads them.
  process.umask(0o077);
  keepCompiledCode();
  compileLater();
  limitInlining();
  limitHeapGrowth();
  // Node.js would open its inspector to every program of this machine, which could then read the secrets.
  process.on("SIGUSR1", () => {});
  process.on("uncaughtException", endUncaught);
  const args = process.argv.slice(2);
  try {
    loadEnvFile();
    const { name, command, given } = invocationOf(args);
    // Nothing is under way until the bot has started, which then takes the signals over.
    if (command.keepsRunning === true) onStopSignal(() => process.exit(0));
    handleOutputErrors(command);
    try {
      const { run } = await command.load();
      await run(given);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const why = wordsIn(failureOf(name, error), commandLanguage());
      if (given.options.has("json")) print(given, { text: "", json: { ok: false, error: withoutSecrets(why) } });
      end(why, exitCodes.failed);
    }
  } catch (error) {
    const why = wordsIn(failureOf("start", error), commandLanguage());
    const json = { ok: false, error: withoutSecrets(why) };
    // Of what is wrong usage the options are not known.
    if (args.includes("--json")) print({ options: new Set(["json"]) }, { text: "", json });
    end(why, error instanceof UsageError ? exitCodes.usage : exitCodes.failed);
  }
}

/** Node.js 22.8 and later keep what they have compiled for the next start. Where the folder cannot be written, they compile again. */
function keepCompiledCode(): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => void };
  enableCompileCache?.(fileURLToPath(installedFile("dist/compiled")));
}

/**
 * V8 compiles a function once more, to its best, when it has run for this budget (in bytes of its code) three times: at three times V8's own, a process
 * compiles fewer, and those that it does by what it knows better. That saves CPU during the first ten thousand messages or so, and costs none afterwards.
 */
function compileLater(): void {
  // Of the V8 of Node.js 20. A later one decides by other budgets, and says on the error output that it does not know this flag.
  const [major] = process.versions.node.split(".").map(Number);
  if (major === 20) setFlagsFromString("--interrupt-budget=200000");
}

/**
 * V8 compiles a hot function together with the functions that it calls (inlining). A lower limit saves CPU during the first ten thousand messages or so, until
 * everything hot is compiled, and costs none afterwards.
 */
function limitInlining(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}

/**
 * V8 lets the heap grow to four times its live data before a full collection. At one and a half times a busy process keeps a quarter less memory resident,
 * without measurable CPU (docs/benchmarks.md).
 */
function limitHeapGrowth(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

/** Ends the process, which open handles of a failed command would keep alive. */
function end(why: string, exitCode: number): never {
  process.stderr.write(`${printable(withoutSecrets(why))}\n`);
  process.exit(exitCode);
}

/** Handles output that cannot be written: a command goes on with its work and reports it; a bot ends. */
function handleOutputErrors({ keepsRunning = false, printsOnly = false }: Command): void {
  if (keepsRunning) {
    for (const stream of [process.stdout, process.stderr]) stream.on("error", endUnlessPipeClosed);
    return;
  }
  let isTold = false;
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isTold) return;
    isTold = true;
    if (printsOnly) process.exitCode = exitCodes.failed;
    const why = error.message;
    const words = {
      "es-MX": `La salida no se pudo escribir (${why}). El código de salida dice si el comando se hizo.`,
      en: `The output could not be written (${why}). The exit code tells whether the command succeeded.`,
    };
    process.stderr.write(`${wordsIn(words, commandLanguage())}\n`);
  });
}

/** Goes on when the reader of the output has closed the pipe (`… | head -1`). */
function endUnlessPipeClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") endUncaught(error);
}

/** Logs an error that nobody caught and ends the process, whose state is unknown now; the service manager restarts it. */
function endUncaught(error: unknown): never {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  createLog("error").error("The program failed and ends", { why: mask(why) });
  process.exit(exitCodes.uncaught);
}

void main();
