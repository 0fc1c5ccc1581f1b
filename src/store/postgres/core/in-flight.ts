import { channel } from "node:diagnostics_channel";

/** Tells who listens what is under way at the server: tests move their clock on only when nothing is. */
const underWay = channel("monedero:postgres");
let nextId = 1;

/** Runs work at the server, and tells of its begin and end. */
export async function inFlight<T>(work: () => Promise<T>): Promise<T> {
  if (!underWay.hasSubscribers) return work();
  const id = nextId++;
  underWay.publish({ phase: "begin", id });
  try {
    return await work();
  } finally {
    underWay.publish({ phase: "end", id });
  }
}
