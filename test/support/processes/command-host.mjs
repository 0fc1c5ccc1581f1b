// Runs one command of the program after another in one process, so that the program is loaded once. The test sends { program, env, cwd, args }. When the
// command has ended, since it exits or nothing keeps its process alive, both outputs end with a line of its code.
import { writeSync } from "node:fs";

let runs = 0;
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);

function over(code = process.exitCode) {
  process.exitCode = undefined;
  for (const event of ["SIGTERM", "SIGINT", "SIGUSR1", "uncaughtException"]) process.removeAllListeners(event);
  // The test removes the command's folder.
  process.chdir("/");
  process.channel?.ref();
  for (const output of [1, 2]) writeSync(output, `\nthe command is over: ${code ?? 0}\n`);
}

process.exit = over;
process.on("beforeExit", () => over());
process.on("message", ({ program, env, cwd, args }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.argv.splice(2, Infinity, ...args);
  process.channel.unref();
  runs += 1;
  // Only the program's entry is loaded anew: what it imports is there.
  void import(`${program}?run=${runs}`);
});
process.on("disconnect", () => process.reallyExit());
