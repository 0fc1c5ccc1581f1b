/** Sessions of the console that somebody ended before their time. Their cookies may still exist somewhere. */
export interface ConsoleSessionStore {
  /** Ends a session that would have lasted until `untilMs`, epoch ms. Those that are over by themselves are forgotten. Idempotent. */
  endConsoleSession(id: string, untilMs: number, nowMs: number): Promise<void>;
  /** Whether it was ended. */
  consoleSessionEnded(id: string): Promise<boolean>;
}
