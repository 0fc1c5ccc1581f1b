import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { invocationOf, type Command } from "./cli/commands.ts";
import { exitCodes, UsageError, commandLanguage, print, printable } from "./cli/command.ts";
import { failureOf } from "./cli/failure.ts";
import { loadEnvFile } from "./cli/settings.ts";
import { wordsIn } from "./domain/worded.ts";
import { installedFile } from "./installed.ts";
import { createLog, mask, withoutSecrets } from "./log.ts";
import { onStopSignal } from "./stop-signals.ts";

/** Runs the one command that the command line names. */
async function main(): Promise<void> {
  // Databases and backups hold people's phones and keys: nobody else on the machine reads them.
  process.umask(0o077);
  keepCompiledCode();
  compileLessAtOnce();
  collectSooner();
  // Node.js would open its inspector to every program of this machine, which could then read the secrets.
  process.on("SIGUSR1", () => {});
  process.on("uncaughtException", endUncaught);
  const args = process.argv.slice(2);
  try {
    loadEnvFile();
    const { name, command, given } = invocationOf(args);
    // Nothing is under way until the bot has started, which then takes the signals over.
    if (command.keepsRunning === true) onStopSignal(() => process.exit(0));
    watchOutput(command);
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
 * V8 compiles what runs often anew, together with what it calls. With less at once a process costs less CPU until all is compiled, which takes some ten
 * thousand messages, and as much as before from then on.
 */
function compileLessAtOnce(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}

/**
 * V8 lets a heap grow to four times what is alive in it before it collects all of it. At one and a half a busy process has a quarter less memory resident,
 * at no more CPU that could be measured (docs/benchmarks.md).
 */
function collectSooner(): void {
  setFlagsFromString("--heap-growing-percent=50");
}

/** Ends the process: what a command opened before it failed would keep it alive. */
function end(why: string, exitCode: number): never {
  process.stderr.write(`${printable(withoutSecrets(why))}\n`);
  process.exit(exitCode);
}

/** What to do where the output cannot be written: a command goes on with its work and tells so; a bot ends. */
function watchOutput({ keepsRunning = false, onlySays = false }: Command): void {
  if (keepsRunning) {
    for (const stream of [process.stdout, process.stderr]) stream.on("error", endUnlessClosed);
    return;
  }
  let isTold = false;
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isTold) return;
    isTold = true;
    if (onlySays) process.exitCode = exitCodes.failed;
    const why = error.message;
    const words = {
      "es-MX": `La salida no se pudo escribir (${why}). Si se hizo lo pedido, lo dice el código de salida.`,
      en: `The output could not be written (${why}). Whether what was asked for was done, the exit code says.`,
    };
    process.stderr.write(`${wordsIn(words, commandLanguage())}\n`);
  });
}

/** Whoever read the output has read enough (`… | head -1`): what is being done goes on without them. */
function endUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") endUncaught(error);
}

/** An error that nobody caught: nothing can be relied on any more, so the process ends and the service manager starts it anew. */
function endUncaught(error: unknown): never {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  createLog("error").error("The program failed and ends", { why: mask(why) });
  process.exit(exitCodes.uncaught);
}

void main();
