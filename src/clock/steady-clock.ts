import { openSync, readFileSync, readSync } from "node:fs";
import { randomUUID } from "node:crypto";
import type { SteadyTime } from "../domain/time/steady-time.ts";

/** Smaller differences between two clocks are taken for imprecision, ms. */
const slackMs = 1_000;

/**
 * Makes a reader of the time since boot, which nobody can set. Where /proc does not tell it, or tells that of something younger than the machine (some
 * containers have a /proc that starts over with each start), the process's own monotonic clock is read, in an epoch of its own: no other process can
 * compare with it.
 */
export function createSteadyClock(): () => SteadyTime {
  const boot = bootOfLinux();
  if (boot === null) return ofThisProcess();
  return seldomRead(() => {
    const ms = uptimeMs();
    return ms === null ? { epoch: randomUUID(), ms: 0 } : { epoch: boot, ms };
  });
}

/** How long a reading is carried on by the process's monotonic clock, ms. */
const carriedMs = 1_000;
/** A larger difference between the monotonic and the wall clock may be a sleep of the machine, ms: the monotonic one stands still then. */
const awakeMs = 20;

/**
 * The same clock, which is read once a second at most and carried on by the process's monotonic clock between. It never goes back within an epoch.
 * `own`: the process's clocks, ms.
 */
export function seldomRead(
  read: () => SteadyTime,
  own: { monotonicMs(): number; wallMs(): number } = { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
): () => SteadyTime {
  let last: { readonly time: SteadyTime; readonly monotonicMs: number; readonly wallMs: number } | null = null;
  let latest: SteadyTime | null = null;
  return () => {
    const monotonicMs = own.monotonicMs();
    const wallMs = own.wallMs();
    const passedMs = last === null ? carriedMs : monotonicMs - last.monotonicMs;
    const isCarried = last !== null && passedMs < carriedMs && Math.abs(wallMs - last.wallMs - passedMs) < awakeMs;
    if (last === null || !isCarried) last = { time: read(), monotonicMs, wallMs };
    const { epoch, ms } = last.time;
    const time = { epoch, ms: ms + Math.round(monotonicMs - last.monotonicMs) };
    latest = latest?.epoch === epoch && latest.ms > time.ms ? latest : time;
    return latest;
  };
}

/** Id of this boot of the machine; null where /proc does not tell it or cannot be trusted. */
function bootOfLinux(): string | null {
  const sinceBootMs = uptimeMs();
  if (sinceBootMs === null || sinceBootMs + slackMs < Number(process.hrtime.bigint() / 1_000_000n)) return null;
  return textOf("/proc/sys/kernel/random/boot_id");
}

/** `/proc/uptime`, which is read several times a sale: it stays open. Undefined: it is not open. */
let uptimeFile: number | undefined;
const uptimeBytes = Buffer.alloc(64);

/** Time since boot, sleep included, ms; null where it cannot be read. */
function uptimeMs(): number | null {
  try {
    uptimeFile ??= openSync("/proc/uptime", "r");
    const length = readSync(uptimeFile, uptimeBytes, 0, uptimeBytes.length, 0);
    const [text = ""] = uptimeBytes.toString("latin1", 0, length).split(" ");
    const seconds = Number(text);
    return text !== "" && Number.isFinite(seconds) ? Math.round(seconds * 1_000) : null;
  } catch {
    uptimeFile = undefined;
    return null;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch {
    return null;
  }
}

/** The process's monotonic clock. It may stand still while the machine sleeps: when it and the wall clock drift apart, a new epoch begins. */
function ofThisProcess(): () => SteadyTime {
  let epoch = randomUUID();
  let wallMs = Date.now() - performance.now();
  return () => {
    const ms = performance.now();
    if (Math.abs(Date.now() - ms - wallMs) > slackMs) epoch = randomUUID();
    wallMs = Date.now() - ms;
    return { epoch, ms: Math.round(ms) };
  };
}
