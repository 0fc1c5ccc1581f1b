import type { OutgoingBody } from "../../channel/channel.ts";
import type { StoryMessage } from "../read-model.ts";

/** A body as it is stored: of a file only the fact that it was one, once it was sent or given up. */
export type StoredBody = OutgoingBody | { readonly type: "sent file" };

/** The fate of a message by `outbox.state`. */
export const fates: readonly StoryMessage["fate"][] = ["open", "sent", "givenUp"];

const numbersFromMs = Date.UTC(2025, 0, 1);
const highestStart = 2 ** 31;

/**
 * The number that the messages after a start come behind. At each start they are numbered from the seconds since then: a restored database has sent
 * messages that it has no rows of, and WhatsApp tells messages apart by their numbers. A bot sends fewer than one message a second on average, so that
 * numbers never catch up. They have 32 bits; a clock far ahead leaves half of them.
 */
export function startNumber(nowMs: number): number {
  return Math.min(Math.floor((nowMs - numbersFromMs) / 1_000), highestStart);
}

/** Whether a message is a background message: it waits beside the order of its chat. */
export function isBackground({ type }: OutgoingBody): boolean {
  return type === "commands" || type === "remove" || type === "wake";
}

/** The text of a message; of a file its caption. */
export function textOf(body: StoredBody): string | null {
  if (body.type === "text") return body.text;
  return body.type === "file" ? body.caption : null;
}
