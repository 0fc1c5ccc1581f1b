// Preloaded into a bot under test (`node --import`): plants a clock that stands still until the test moves it on, and crash points
// that kill the process for good. The test speaks to it over IPC:
//   { advance: ms }            moves time on, from timer to timer, waiting in between until no request is in flight; answers { advanced }
//   { leap: ms }               the same, but in one jump, as when a machine wakes from sleep; answers { advanced }
//   { step: ms }               somebody sets the wall clock, forward or back; no time passes; answers { stepped }
//   { arm: point, nth? }       SIGKILL at the nth time from now that the point is reached
//   { quiet: true }            answers { quiet } when no request is in flight
//   { hold: ending }           from now on, does not wait for the requests in flight to a path with this ending: somebody holds their
//                              answers on purpose; answers { held } with their number. "whatsapp:send": messages without an answer
// Environment: CLOCK_START_MS is when it is as the process begins (a later start goes on with the same boot), CLOCK_AHEAD_MS how far the
// machine's wall clock is ahead of that, CLOCK_BOOT which boot of the machine it is.
import { createHook } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";

let startMs, boot, nowMs, aheadMs, armed, timers, seed;
let nextId = 1;

function begin(env) {
  startMs = Number(env.CLOCK_START_MS ?? 1_764_000_000_000);
  boot = env.CLOCK_BOOT ?? "boot";
  nowMs = startMs;
  aheadMs = Number(env.CLOCK_AHEAD_MS ?? 0);
  armed = null;
  timers = [];
  // Lives differ in what they draw, as they do in the world: CLOCK_SEED.
  seed = Number(env.CLOCK_SEED ?? 42);
}
begin(process.env);

globalThis[Symbol.for("monedero.clock")] = {
  nowMs: () => nowMs + aheadMs,
  monotonicMs: () => nowMs - startMs,
  steady: () => ({ epoch: boot, ms: nowMs }),
  random() {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  },
  after(delayMs, run) {
    const timer = { id: nextId++, dueMs: nowMs + Math.max(0, delayMs), run };
    timers.push(timer);
    holdProcess();
    return () => {
      timers = timers.filter((one) => one !== timer);
      holdProcess();
    };
  },
  reached(point) {
    process.send?.({ reached: point, atMs: nowMs });
    if (armed === null || armed.point !== point) return;
    armed.left -= 1;
    if (armed.left === 0) process.kill(process.pid, "SIGKILL");
  },
};

/** A timer keeps a process alive, and so must one of this clock: while there is any, a real one that never goes off. */
let holding = null;
function holdProcess() {
  if (timers.length > 0) holding ??= setInterval(() => {}, 2 ** 30);
  else if (holding !== null) {
    clearInterval(holding);
    holding = null;
  }
}

// Requests in flight, but for the long poll, which is always in flight.
const flying = new Set();
const polls = new Set();
let polled = false;
subscribe("undici:request:create", ({ request }) => {
  const poll = String(request.path).endsWith("/getUpdates");
  (poll ? polls : flying).add(request);
  polled ||= poll;
});
for (const end of ["undici:request:trailers", "undici:request:error"]) {
  subscribe(end, ({ request }) => {
    flying.delete(request);
    polls.delete(request);
  });
}

// What WhatsApp's channel has under way is in flight too: a message until the server's answer (its "path" is the channel's name, so
// that `hold: "whatsapp:send"` lets go of those whose answers a test holds back), a received batch until it is durable.
const messages = new Map();
// So is what PostgreSQL has not answered.
for (const name of ["monedero:whatsapp:send", "monedero:whatsapp:receive", "monedero:postgres"]) {
  subscribe(name, ({ phase, id }) => {
    const key = `${name} ${id}`;
    flying.delete(messages.get(key));
    messages.delete(key);
    if (phase === "end") return;
    const message = { path: name };
    messages.set(key, message);
    flying.add(message);
  });
}

/** Another bot begins in this process (`bot-host.mjs`): nothing is in flight, and the clock begins as its environment says. */
export function beginAnew(env) {
  for (const requests of [flying, polls, messages]) requests.clear();
  polled = false;
  begin(env);
  holdProcess();
}

const realPause = () => new Promise((resolve) => setTimeout(resolve, 1));

async function quiet() {
  for (let still = 0; still < 4; still += 1) {
    await realPause();
    if (flying.size > 0) still = 0;
  }
}

/** What the database is asked for comes before the requests that follow from it: until it has been asked for nothing for a while. */
async function databaseQuiet() {
  for (let still = 0; still < 10; still += 1) {
    await realPause();
    if ([...flying].some(({ path }) => path === "monedero:postgres")) still = 0;
  }
}

let events = 0;
const seen = () => void (events += 1);
const hook = createHook({ init: seen, before: seen });

/** Runs a timer and one turn of the event loop; gives how much was begun or went on meanwhile. */
async function eventsOf(run) {
  events = 0;
  hook.enable();
  try {
    run();
    await new Promise(setImmediate);
  } finally {
    hook.disable();
  }
  return events;
}
let eventsOfNothing;

async function runNext(untilMs) {
  const next = timers.filter((one) => one.dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs || a.id - b.id)[0];
  if (!next) return false;
  timers = timers.filter((one) => one !== next);
  nowMs = Math.max(nowMs, next.dueMs);
  eventsOfNothing ??= await eventsOf(() => {});
  const began = await eventsOf(next.run);
  holdProcess();
  // What begins nothing, as a look that finds nothing new, need not be waited for: there are thousands in half an hour.
  if (began > eventsOfNothing) await quiet();
  return true;
}

async function advance(ms) {
  const untilMs = nowMs + ms;
  await quiet();
  while (await runNext(untilMs));
  nowMs = Math.max(nowMs, untilMs);
  // Time that stood still in the middle of a poll's back-off would leave the bot deaf: on until it listens again.
  const listensByMs = nowMs + 40_000;
  while (polled && polls.size === 0 && (await runNext(listensByMs)));
}

async function handle(message) {
  if (message.arm) armed = { point: message.arm, left: message.nth ?? 1 };
  if (message.advance !== undefined) {
    await advance(message.advance);
    process.send?.({ advanced: nowMs, atMs: nowMs });
  }
  if (message.leap !== undefined) {
    nowMs += message.leap;
    await advance(0);
    process.send?.({ advanced: nowMs, atMs: nowMs });
  }
  if (message.step !== undefined) {
    aheadMs += message.step;
    process.send?.({ stepped: aheadMs });
  }
  if (message.hold !== undefined) {
    await databaseQuiet();
    const held = [...flying].filter((request) => String(request.path).endsWith(message.hold));
    for (const request of held) flying.delete(request);
    process.send?.({ held: held.length });
  }
  if (message.quiet) {
    await quiet();
    process.send?.({ quiet: true });
  }
}

process.on("message", (message) => void handle(message));
process.channel?.unref();
