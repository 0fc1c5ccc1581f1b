/** From now on SIGTERM and SIGINT call `stop`, and nothing that they called before. */
export function onStopSignal(stop: () => void): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.removeAllListeners(signal);
    process.once(signal, stop);
  }
}
