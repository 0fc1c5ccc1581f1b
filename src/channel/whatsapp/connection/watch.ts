import type { WASocket } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";

/** How often it is looked. */
const lookMs = 30_000;
/** No traffic for so long: the server is asked whether it is there. Baileys pings every 30 s; this is for when that has died. */
const silenceMs = 180_000;
/** Of real time, Baileys' own: the server may be asked while a clock of ours leaps. */
const answerTimeoutMs = 10_000;
/** A login that was begun and neither accepted nor refused. */
const loginMs = 120_000;

/**
 * Looks after a socket that might be dead without knowing it, until the function that this gives is called.
 *
 * @param loggingIn Whether it is yet to be logged in to an account that is linked (pairing takes the time it takes).
 * @param dead Called once, with why.
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
    if (!over) cancel = clock.after(lookMs, look);
  };
  const look = () => {
    if (loggingIn() && clock.monotonicMs() - startedMs >= loginMs) return dead("the login got no answer");
    if (clock.monotonicMs() - heardMs < silenceMs) return next();
    void ask();
  };
  const ask = async () => {
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

/** Whatever comes will do, a refusal or something else altogether. */
async function answers(socket: WASocket): Promise<boolean> {
  const heard = new Promise<true>((resolve) => {
    socket.ws.once("frame", () => resolve(true));
  });
  const ping = { tag: "ping", attrs: {} };
  const attrs = { id: socket.generateMessageTag(), to: "s.whatsapp.net", type: "get", xmlns: "w:p" };
  // Undefined after the timeout; rejected when the connection is gone.
  const asked = socket.query({ tag: "iq", attrs, content: [ping] }, answerTimeoutMs);
  return Promise.race([heard, asked.then((answer: unknown) => answer !== undefined).catch(() => false)]);
}
