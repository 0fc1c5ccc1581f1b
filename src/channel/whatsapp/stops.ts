import { sleep, type Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { WhatsAppRecords } from "../channel.ts";

/** How often a stopped connection looks whether a person has cleared the stop. */
const lookMs = 30_000;
const resumeCommand = "node dist/src/main.js whatsapp-resume";
/** Nobody scanned the codes: unlike what the server itself says, undone by a restart of the program. */
const pairingEndedCode = 408;

/** Clears what a restart clears. */
export function clearAtStart(records: Pick<WhatsAppRecords, "stopped" | "saveStopped">): void {
  if (records.stopped()?.code === pairingEndedCode) records.saveStopped(null);
}

/**
 * Resolves when there is no stop to obey, or when `ended` aborts. True when there was one: a person has said to go on.
 */
export async function obeyStop(
  records: Pick<WhatsAppRecords, "stopped">,
  clock: Clock,
  log: Log,
  ended: AbortSignal,
): Promise<boolean> {
  for (let told = false; !ended.aborted; told = true) {
    const stop = records.stopped();
    if (stop === null) {
      if (told) log.info("whatsapp: resumed");
      return told;
    }
    const { code, why } = stop;
    if (!told) log.error(`whatsapp: stopped; nothing is tried until this is run: ${resumeCommand}`, { code, why });
    await sleep(clock, lookMs, ended);
  }
  return false;
}
