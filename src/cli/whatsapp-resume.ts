import { processClock } from "../clock.ts";
import { readConfig } from "../config/config.ts";
import { openStore } from "./open-store.ts";

/** Deletes the stored stop of WhatsApp, so that the running bot, or the next one, connects again. Idempotent; also while the bot runs. */
export async function run(): Promise<void> {
  const store = openStore(readConfig(process.env), processClock());
  const stop = store.whatsapp.stopped();
  store.whatsapp.saveStopped(null);
  await store.close();
  const was = stop === null ? "WhatsApp was not stopped." : `WhatsApp was stopped (${stop.code}: ${stop.why}).`;
  process.stdout.write(`${was} A bot that runs tries again within half a minute; otherwise the next start does.\n`);
}
