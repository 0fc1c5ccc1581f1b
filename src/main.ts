import { existsSync } from "node:fs";
import { invocationOf } from "./cli/commands.ts";
import { UsageError } from "./cli/given.ts";
import { ConfigError } from "./config/config.ts";
import { errorText } from "./log.ts";

/** Runs the one command that the command line names. Exit codes: 2 for wrong usage, 1 for a command that failed. */
async function main(): Promise<void> {
  // Databases and backups hold people's phones and keys: nobody else on the machine reads them.
  process.umask(0o077);
  // Node.js would open its inspector to every program of this machine, which could then read the secrets.
  process.on("SIGUSR1", () => {});
  const { name, command, given } = invocationOf(process.argv.slice(2));
  if (existsSync(".env")) process.loadEnvFile(".env");
  try {
    const { run } = await command.load();
    await run(given);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    fail(error instanceof ConfigError ? error.message : `Could not ${name}: ${errorText(error)}`, 1);
  }
}

/** Ends the process: what a command opened before it failed would keep it alive. */
function fail(why: string, exitCode: number): never {
  process.stderr.write(`${why}\n`);
  process.exit(exitCode);
}

main().catch((error: unknown) => (error instanceof UsageError ? fail(error.message, 2) : fail(errorText(error), 1)));
