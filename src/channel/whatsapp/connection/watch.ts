import type { WASocket } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";

/** How often the socket is checked, ms. */
const checkMs = 30_000;
/** Silence after which the server is pinged, ms. Baileys pings every 30 s; this covers the case that its timer has died. */
const silenceMs = 180_000;
/** Timeout of that ping, ms. Baileys measures it by the system clock. */
const answerTimeoutMs = 10_000;
/** Longest time for a login to be accepted or refused, ms. */
const loginMs = 120_000;

/**
 * Detects a dead connection that the socket itself does not report. Returns the function that ends the watch.
 *
 * @param loggingIn True while a linked account is not logged in yet. Must be false during pairing, which has no time limit.
 * @param dead Called at most once, with the reason.
 */
export function watchSocket(
  clock: Clock,
  socket: WASocket,
  loggingIn: () => boolean,
  dead: (why: string) => void,
): () => void {
  const startedMs = clock.monotonicMs();
  let heardMs = startedMs;
  let over = false;
  socket.ws.on("frame", () => {
    heardMs = clock.monotonicMs();
  });
  let cancel: (() => void) | null = null;
  const next = () => {
    if (!over) cancel = clock.after(checkMs, check);
  };
  const check = () => {
    if (loggingIn() && clock.monotonicMs() - startedMs >= loginMs) return dead("the login got no answer");
    if (clock.monotonicMs() - heardMs < silenceMs) return next();
    void ping();
  };
  const ping = async () => {
    const there = await answers(socket);
    if (over) return;
    if (there) next();
    else dead("the server has gone silent");
  };
  next();
  return () => {
    over = true;
    cancel?.();
  };
}

/** Pings the server; true when any frame arrives in time, a refusal included. */
async function answers(socket: WASocket): Promise<boolean> {
  const heard = new Promise<true>((resolve) => {
    socket.ws.once("frame", () => resolve(true));
  });
  const ping = { tag: "ping", attrs: {} };
  const attrs = { id: socket.generateMessageTag(), to: "s.whatsapp.net", type: "get", xmlns: "w:p" };
  // Resolves with undefined after the timeout; rejects when the connection is closed.
  const asked = socket.query({ tag: "iq", attrs, content: [ping] }, answerTimeoutMs);
  return Promise.race([heard, asked.then((answer: unknown) => answer !== undefined).catch(() => false)]);
}
