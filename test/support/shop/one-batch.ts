import type { Shop } from "./shop.ts";

/** A chat that no test uses. */
const passerBy = 990;

/** Delivers the texts and taps of `act` to the bot in one `getUpdates` batch. Resolves when the bot has confirmed the batch. Rejects if it came in several. */
export async function inOneBatch(shop: Shop, act: () => void): Promise<void> {
  const { telegram } = shop;
  const polls = () => telegram.journal.filter((entry) => entry.method === "getUpdates");
  // The bot's answer may arrive before its next poll.
  while (polls().at(-1)?.ok !== null) await telegram.waitForArrival("getUpdates", polls().length + 1);
  const number = polls().length + 1;
  const held = telegram.fault("getUpdates", { type: "hang", applied: false }, { call: number });
  // Ends the poll that is open now, so that the next one can be held.
  telegram.say(passerBy, "buenas");
  const poll = await telegram.waitForArrival("getUpdates", number);
  const before = telegram.updates.length;
  act();
  const said = telegram.updates
    .slice(before)
    .map((update) => update.update_id)
    .join();
  held.release();
  await telegram.waitForArrival("getUpdates", number + 1);
  const handed = poll.updateIds?.join() ?? "nothing";
  if (handed !== said) throw new Error(`Said ${said}, but the batch held ${handed}`);
}
