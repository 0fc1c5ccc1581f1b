import type { Update } from "../../domain/update.ts";
import type { Store } from "../../store/store.ts";

/**
 * Updates, with one more for each chat whose messages showed a number that somebody has left, where the network says it of the number alone. Their delivery
 * ids are the same each time.
 */
export async function withLeftNumbers(
  store: Pick<Store, "showing">,
  updates: readonly Update[],
): Promise<readonly Update[]> {
  const all: Update[] = [];
  for (const update of updates) {
    all.push(update);
    const { body, channel, deliveryId, sender } = update;
    if (body.type !== "numberChanged" || body.number === undefined) continue;
    for (const { identity, chat } of await store.showing(channel, body.number)) {
      if (identity === sender.identity) continue;
      const left = { identity, name: null, provenPhone: null };
      all.push({
        ...update,
        chat,
        deliveryId: `${deliveryId}:${identity}`,
        sender: left,
        body: { type: "numberChanged" },
      });
    }
  }
  return all;
}
