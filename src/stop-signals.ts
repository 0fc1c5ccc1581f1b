const signals = ["SIGTERM", "SIGINT"] as const;

let stop = () => {};

/** Handles the first signal; a second one of its kind ends the process at once, as by default. */
function onSignal(signal: NodeJS.Signals): void {
  process.off(signal, onSignal);
  stop();
}

/** From now on SIGTERM and SIGINT call `next`, once, instead of what they called before. */
export function onStopSignal(next: () => void): void {
  stop = next;
  // The listener is never replaced: a signal that is pending would be lost with it.
  for (const signal of signals) if (!process.listeners(signal).includes(onSignal)) process.on(signal, onSignal);
}
