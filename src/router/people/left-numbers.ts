import { channelTraits, chatChannel } from "../../domain/chat.ts";
import type { Update } from "../../domain/update.ts";
import type { Person, Store } from "../../store/store.ts";

/**
 * The updates of a network with those that it leaves out: one more `numberChanged` for each chat whose person has left a number. A network says of a number
 * alone that its owner has left it (for each chat whose messages have shown it), or says by a card that another account has it now. Their delivery ids come from that of the update, so that a repeated delivery adds nothing.
 */
export async function withLeftNumbers(
  store: Pick<Store, "showing" | "chatsOf">,
  updates: readonly Update[],
): Promise<readonly Update[]> {
  const all: Update[] = [];
  for (const update of updates) {
    all.push(update);
    const { deliveryId, sender } = update;
    for (const { identity, chat } of await whoLeft(store, update)) {
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

async function whoLeft(
  store: Pick<Store, "showing" | "chatsOf">,
  { body, channel }: Update,
): Promise<readonly Pick<Person, "identity" | "chat">[]> {
  if (body.type === "numberChanged" && body.number !== undefined) return store.showing(channel, body.number);
  if (body.type !== "contact" || body.phone === null || !channelTraits[channel].movesByCard) return [];
  return (await store.chatsOf([body.phone])).filter(({ chat }) => chatChannel(chat) === channel);
}
