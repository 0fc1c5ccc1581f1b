import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import type { SteadyTime } from "../domain/steady-time.ts";

/** What a wall clock may differ by, and not have been set nor have slept, ms. */
const slackMs = 1_000;

/**
 * Reads the time since the machine began, which nobody can set. Where the kernel does not tell it, or tells that of something younger than the
 * machine (a container whose /proc is made up begins anew with each start), the process's own clock is read, and no other process can go on with it.
 */
export function createSteadyClock(): () => SteadyTime {
  const boot = bootOfLinux();
  if (boot === null) return ofThisProcess();
  return () => {
    const ms = uptimeMs();
    return ms === null ? { epoch: randomUUID(), ms: 0 } : { epoch: boot, ms };
  };
}

/** What this boot of the machine, and the time that its processes are shown, are called by; null where that is not to be had. */
function bootOfLinux(): string | null {
  const sinceBootMs = uptimeMs();
  if (sinceBootMs === null || sinceBootMs + slackMs < Number(process.hrtime.bigint() / 1_000_000n)) return null;
  return textOf("/proc/sys/kernel/random/boot_id");
}

/** Counts the machine's sleep as well. */
function uptimeMs(): number | null {
  const seconds = Number(textOf("/proc/uptime")?.split(" ")[0]);
  return Number.isFinite(seconds) ? Math.round(seconds * 1_000) : null;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch {
    return null;
  }
}

/** A clock that may stand still while the machine sleeps: when the wall clock has gone another way meanwhile, it is another clock from then on. */
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
