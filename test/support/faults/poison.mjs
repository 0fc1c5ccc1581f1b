// Preloaded into a bot under test (`node --import`): a message that says *venéno* does to its process what POISON says, whenever it is read: `hang` loops
// without end, `kill` ends it, `wait` blocks it once, for three seconds in which it
// computes nothing. POISON_HANG_MS: the CPU time after which the bot counts as hanging.
const { POISON, POISON_HANG_MS } = process.env;
if (POISON_HANG_MS) globalThis[Symbol.for("monedero.hangMs")] = Number(POISON_HANG_MS);

let hasWaited = false;
const { value: real } = Object.getOwnPropertyDescriptor(String.prototype, "normalize");
function normalize(...given) {
  if (this.includes("venéno")) {
    if (POISON === "kill") process.kill(process.pid, "SIGKILL");
    if (POISON !== "wait") for (;;);
    if (!hasWaited) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000);
    hasWaited = true;
  }
  return real.apply(this, given);
}
Reflect.defineProperty(String.prototype, "normalize", { value: normalize });
