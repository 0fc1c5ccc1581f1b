import { channel } from "node:diagnostics_channel";

/** What goes on in this channel is told here, so that a test whose clock stands still knows when it may move on. */
const sends = channel("monedero:whatsapp:send");
const receives = channel("monedero:whatsapp:receive");

/** Says that a message is on its way to the server and its answer awaited (`{ phase, id }`), until `work` is over. */
export function whileSending<T>(id: string, work: () => Promise<T>): Promise<T> {
  return told(sends, id, work);
}

/** Says that received messages are being made durable (`{ phase, id }`), until `work` is over. */
export function whileReceiving<T>(id: string, work: () => Promise<T>): Promise<T> {
  return told(receives, id, work);
}

async function told<T>(to: typeof sends, id: string, work: () => Promise<T>): Promise<T> {
  to.publish({ phase: "start", id });
  try {
    return await work();
  } finally {
    to.publish({ phase: "end", id });
  }
}
