import type { Meta } from "./meta.ts";

/** Name in `meta`. */
const name = "console_sessions_ended";

/** Until when each ended session would have lasted, epoch ms. */
type Ended = { readonly [id: string]: number };

export function isEnded(meta: Pick<Meta, "get">, id: string): boolean {
  return Object.hasOwn(read(meta), id);
}

/** Adds a session, and drops those that are over by themselves. Inside a commit. */
export function addEnded(meta: Pick<Meta, "get" | "set">, id: string, untilMs: number, nowMs: number): void {
  const lasting = Object.entries(read(meta)).filter(([, until]) => until > nowMs);
  meta.set(name, JSON.stringify(Object.fromEntries([...lasting, [id, untilMs]])));
}

function read(meta: Pick<Meta, "get">): Ended {
  return JSON.parse(meta.get(name) ?? "{}") as Ended;
}
