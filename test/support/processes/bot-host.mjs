// Runs one bot after another in one process, so that the program is loaded once. The clock of `controlled-clock.mjs` begins anew with each bot. The
// test speaks to it over IPC:
//   { begin: { program, env, cwd, args } }   starts a bot
//   { end: true }                            stops it in good order; writes a line with `over` and its code when it has stopped
// Whatever else ends the bot (SIGTERM, SIGKILL, a failed start) ends the process.
import { writeSync } from "node:fs";
// Imported, not preloaded: both listen before the first message can come.
import { beginAnew } from "./controlled-clock.mjs";

const over = "the bot is over";
const exit = process.exit.bind(process);
let isEnding = false;
let lives = 0;

process.exit = (code) => {
  if (!isEnding) exit(code);
  isEnding = false;
  for (const signal of ["SIGTERM", "SIGINT"]) process.removeAllListeners(signal);
  // The test removes the bot's folder.
  process.chdir("/");
  // Where the log goes too, so that nothing of this bot comes after it.
  writeSync(2, `\n${over}: ${code ?? process.exitCode ?? 0}\n`);
  process.exitCode = undefined;
};

process.on("message", ({ begin, end }) => {
  if (begin) {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, begin.env);
    process.chdir(begin.cwd);
    process.argv.splice(2, Infinity, ...begin.args);
    beginAnew(begin.env);
    lives += 1;
    // Only the program's entry is loaded anew: what it imports is there. `main.js` loads it once in a process, after a look at the version of Node.
    void import(`${begin.program.replace("/main.js", "/program.js")}?life=${lives}`);
  }
  if (end) {
    isEnding = true;
    process.emit("SIGTERM", "SIGTERM");
  }
});
process.on("disconnect", () => exit());
process.channel?.ref();
