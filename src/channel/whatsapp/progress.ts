import { channel } from "node:diagnostics_channel";

/** Diagnostics channels for tests: they tell a test with a manual clock when it may advance it. */
const sends = channel("monedero:whatsapp:send");
const receives = channel("monedero:whatsapp:receive");

/** Publishes `{ phase, id }` at start and end of `work`, which sends one message and waits for its ack. */
export function whileSending<T>(id: string, work: () => Promise<T>): Promise<T> {
  return published(sends, id, work);
}

/** Publishes `{ phase, id }` at start and end of `work`, which stores received messages. */
export function whileReceiving<T>(id: string, work: () => Promise<T>): Promise<T> {
  return published(receives, id, work);
}

async function published<T>(to: typeof sends, id: string, work: () => Promise<T>): Promise<T> {
  to.publish({ phase: "start", id });
  try {
    return await work();
  } finally {
    to.publish({ phase: "end", id });
  }
}
