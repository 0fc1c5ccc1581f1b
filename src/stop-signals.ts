const signals = ["SIGTERM", "SIGINT"] as const;

let stop = () => {};

/** A second signal of the kind ends the process at once, as it does by default. */
function onSignal(signal: NodeJS.Signals): void {
  process.off(signal, onSignal);
  stop();
}

/** From now on SIGTERM and SIGINT call `next`, once, instead of what they called before. */
export function onStopSignal(next: () => void): void {
  stop = next;
  // The listener stays the same: a signal that has come and was not handed over yet would be lost with it.
  for (const signal of signals) if (!process.listeners(signal).includes(onSignal)) process.on(signal, onSignal);
}
