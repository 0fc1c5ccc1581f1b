import { sleep, type Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { WhatsAppRecords } from "../../channel.ts";
import type { LiveState } from "../../live-state.ts";

/** How often a stopped connection looks whether a person has cleared the stop. */
const lookMs = 30_000;
const resumeCommand = "node dist/src/main.js whatsapp-resume";
/** Nobody scanned the codes: unlike what the server itself says, undone by a restart of the program. */
const pairingEndedCode = 408;

/** Clears what a restart clears. */
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
 * Resolves when there is no stop to obey, or when `ended` aborts. True when there was one: a person has said to go on. It is looked at
 * once more when `resumed` aborts.
 */
export async function obeyStop(options: StopOptions, ended: AbortSignal, resumed: AbortSignal): Promise<boolean> {
  const { records, clock, log, state } = options;
  for (let told = false; !ended.aborted; told = true) {
    const stop = records.stopped();
    if (stop === null) {
      if (told) log.info("whatsapp: resumed");
      return told;
    }
    const { code, why } = stop;
    if (!told) log.error(`whatsapp: stopped; nothing is tried until this is run: ${resumeCommand}`, { code, why });
    state.stopped(`${code}: ${why}`);
    await sleep(clock, lookMs, resumed);
  }
  return false;
}
