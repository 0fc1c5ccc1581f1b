import { channel } from "node:diagnostics_channel";

/**
 * Gives the function that publishes `{ phase, id }` at the start and end of a work: it tells a test with a manual clock when it may advance it.
 */
function publishing(name: string) {
  const to = channel(name);
  return async <T>(id: string, work: () => Promise<T>): Promise<T> => {
    to.publish({ phase: "start", id });
    try {
      return await work();
    } finally {
      to.publish({ phase: "end", id });
    }
  };
}

/** Sends one message and waits for its ack. */
export const whileSending = publishing("monedero:whatsapp:send");
/** Stores received messages. */
export const whileReceiving = publishing("monedero:whatsapp:receive");
