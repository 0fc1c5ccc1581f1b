import { badRequest } from "./refusal.ts";

const lifeMs = 15_000;

/** Callback queries that wait for an answer. Each accepts one, within 15 s. */
export class Callbacks {
  private readonly open = new Map<string, number>();
  private count = 0;
  private readonly nowMs: () => number;

  constructor(nowMs: () => number) {
    this.nowMs = nowMs;
  }

  /** A new callback query id. */
  press(): string {
    this.count += 1;
    const id = String(4_000_000_000_000 + this.count);
    this.open.set(id, this.nowMs());
    return id;
  }

  answer(id: string): void {
    const pressedAtMs = this.open.get(id);
    if (pressedAtMs === undefined || this.nowMs() > pressedAtMs + lifeMs) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    this.open.delete(id);
  }
}
