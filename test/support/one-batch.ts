import type { Shop } from "./shop.ts";

/** Somebody whom the bot does not know and who is in nobody's way. */
const passerBy = 990;

/**
 * What is said and tapped in `act` reaches the bot in one batch. Resolves when the bot has made it durable; rejects when it did not come
 * as one batch, and the test proves nothing.
 */
export async function inOneBatch(shop: Shop, act: () => void): Promise<void> {
  const { telegram } = shop;
  const number = telegram.journal.filter((entry) => entry.method === "getUpdates").length + 1;
  const held = telegram.fault("getUpdates", { type: "hang", applied: false }, { call: number });
  // A poll is under way already: it has to end before the next one can be held.
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
