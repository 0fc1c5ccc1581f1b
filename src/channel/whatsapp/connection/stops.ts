import { sleep, type Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import type { LiveState } from "../../live-state.ts";

/** How often a stopped connection checks whether a person has cleared the stop, ms. */
const lookMs = 30_000;
const resumeCommand = "node dist/src/main.js whatsapp-resume";
/** Nobody used the pairing codes. Unlike a stop from the server, a restart of the program clears it. */
const pairingEndedCode = 408;

export function clearAtStart(records: Pick<WhatsAppRecords, "stopped" | "saveStopped">): void {
  if (records.stopped()?.code === pairingEndedCode) records.saveStopped(null);
}

export interface StopOptions {
  readonly records: Pick<WhatsAppRecords, "stopped">;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
}

/**
 * Waits while a stop is stored. Resolves with true when a person has cleared it, with false when there was none or `ended` aborted. Checks
 * again at once when `resumed` aborts.
 */
export async function waitWhileStopped(
  options: StopOptions,
  ended: AbortSignal,
  resumed: AbortSignal,
): Promise<boolean> {
  const { records, clock, log, state } = options;
  for (let told = false; !ended.aborted; told = true) {
    const stop = records.stopped();
    if (stop === null) {
      if (told) log.info("whatsapp: resumed");
      return told;
    }
    const { code, why } = stop;
    if (!told) log.error("whatsapp: stopped; nothing is tried until it is resumed", { code, why, run: resumeCommand });
    state.stopped(`${code}: ${why}`);
    await sleep(clock, lookMs, resumed);
  }
  return false;
}
