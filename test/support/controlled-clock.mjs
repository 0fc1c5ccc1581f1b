// Preloaded into a bot under test (`node --import`): plants a clock that stands still until the test moves it on, and crash points
// that kill the process for good. The test speaks to it over IPC:
//   { advance: ms }            moves time on, from timer to timer, waiting in between until no request is in flight; answers { advanced }
//   { arm: point, nth? }       SIGKILL at the nth time from now that the point is reached
//   { quiet: true }            answers { quiet } when no request is in flight
import { subscribe } from "node:diagnostics_channel";

const startMs = Number(process.env.CLOCK_START_MS ?? 1_764_000_000_000);
let nowMs = startMs;
let armed = null;
let timers = [];
let nextId = 1;
let seed = 42;

globalThis[Symbol.for("monedero.clock")] = {
  nowMs: () => nowMs,
  monotonicMs: () => nowMs - startMs,
  random() {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  },
  after(delayMs, run) {
    const timer = { id: nextId++, dueMs: nowMs + Math.max(0, delayMs), run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  },
  crash(point) {
    process.send?.({ reached: point });
    if (armed === null || armed.point !== point) return;
    armed.left -= 1;
    if (armed.left === 0) process.kill(process.pid, "SIGKILL");
  },
};

// Requests in flight, but for the long poll, which is always in flight.
const flying = new Set();
subscribe("undici:request:create", ({ request }) => {
  if (!String(request.path).endsWith("/getUpdates")) flying.add(request);
});
subscribe("undici:request:trailers", ({ request }) => flying.delete(request));
subscribe("undici:request:error", ({ request }) => flying.delete(request));

const realPause = () => new Promise((resolve) => setTimeout(resolve, 1));

async function quiet() {
  for (let still = 0; still < 4; still += 1) {
    await realPause();
    if (flying.size > 0) still = 0;
  }
}

async function advance(ms) {
  const untilMs = nowMs + ms;
  await quiet();
  for (;;) {
    const next = timers.filter((one) => one.dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs || a.id - b.id)[0];
    if (!next) break;
    timers = timers.filter((one) => one !== next);
    nowMs = Math.max(nowMs, next.dueMs);
    next.run();
    await quiet();
  }
  nowMs = untilMs;
}

process.on("message", async (message) => {
  if (message.arm) armed = { point: message.arm, left: message.nth ?? 1 };
  if (message.advance !== undefined) {
    await advance(message.advance);
    process.send?.({ advanced: nowMs });
  }
  if (message.quiet) {
    await quiet();
    process.send?.({ quiet: true });
  }
});
process.channel?.unref();
