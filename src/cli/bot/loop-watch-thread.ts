// The thread of `loop-watch.ts`; a program of its own in the bundle. It must work while the rest of the process hangs: it writes to standard error itself, and
// loads nothing of the program.
import { execFile } from "node:child_process";
import { writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { Log } from "../../log.ts";
import type { LoopWatchOptions } from "./loop-watch.ts";

const lookMs = 1_000;
/** CPU time that the process must use before the loop is asked again, ms, so that a sleeping process is not woken. */
const usedMs = 500;

const given = workerData as LoopWatchOptions;
const answered = new Int32Array(given.answered);
const isGuarded = new Int32Array(given.isGuarded);
const { WATCHDOG_USEC, WATCHDOG_PID, NOTIFY_SOCKET } = process.env;
const isForUs = NOTIFY_SOCKET !== undefined && (WATCHDOG_PID === undefined || Number(WATCHDOG_PID) === process.pid);
/** How often systemd gets a sign of life, ms. Null: never. */
const tellMs = (isForUs && Number(WATCHDOG_USEC) / 3_000) || null;

const log: Pick<Log, "warn" | "error"> = {
  warn: (msg, fields) => write({ level: "warn", time: new Date().toISOString(), ...fields, msg }),
  error: (msg, fields) => write({ level: "error", time: new Date().toISOString(), ...fields, msg }),
};

let question = 0;
/** CPU time of the process when the question was asked or, if it is answered, when that was seen. */
let cpuMs = cpuNowMs();
let isAsked = false;
let toldAtMs = Number.NEGATIVE_INFINITY;

function cpuNowMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function look(): void {
  const cpuUsedMs = cpuNowMs() - cpuMs;
  const isToTell = tellMs !== null && performance.now() - toldAtMs >= tellMs;
  if (isAsked && Atomics.load(answered, 0) === question) {
    isAsked = false;
    cpuMs = cpuNowMs();
    if (isToTell) tell();
  } else if (isAsked) {
    if (Atomics.load(isGuarded, 0) === 0) {
      cpuMs = cpuNowMs();
      if (isToTell) tell();
    } else if (cpuUsedMs >= given.limitMs) end();
  } else if (cpuUsedMs >= usedMs || isToTell) {
    question++;
    isAsked = true;
    cpuMs = cpuNowMs();
    parentPort?.postMessage(question, []);
  }
}

/** Tells systemd that the process works. Node.js itself cannot open a datagram socket of that kind. */
function tell(): void {
  toldAtMs = performance.now();
  execFile("systemd-notify", ["WATCHDOG=1"], { timeout: 10_000 }, (error) => {
    if (error) log.warn("systemd could not be told that the program works", { why: error.message });
  });
}

function end(): void {
  const cpuSeconds = Math.round((cpuNowMs() - cpuMs) / 1_000);
  log.error("The program hangs: it kills itself, to be started again", { cpuSeconds });
  process.kill(process.pid, "SIGKILL");
}

function write(line: object): void {
  try {
    writeSync(2, `${JSON.stringify(line)}\n`);
  } catch {
    // The reader may be gone, or slow.
  }
}

setInterval(look, lookMs);
