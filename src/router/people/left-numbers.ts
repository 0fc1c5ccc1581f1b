import type { Update } from "../../domain/update.ts";
import type { Store } from "../../store/store.ts";

/**
 * The updates of a network with those that it leaves out: where it says of a number alone that its owner has left it, one more `numberChanged` for each chat
 * whose messages have shown that number. Their delivery ids come from that of the update, so that a repeated delivery adds nothing.
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
