import type { ConsoleSessionStore } from "../console-sessions.ts";
import type { Meta } from "./core/meta.ts";
import type { Rows } from "./rows.ts";

/** Name in `meta`. */
const name = "console_sessions_ended";

/** Until when each ended session would have lasted, epoch ms. */
type Ended = { readonly [id: string]: number };

/** The ended sessions on the rows of a database. `write`: runs a job in a commit. */
export function consoleSessionsOn({ meta }: Rows, write: <T>(job: () => T) => Promise<T>): ConsoleSessionStore {
  return {
    endConsoleSession: (id, untilMs, nowMs) => write(() => addEnded(meta, id, untilMs, nowMs)),
    consoleSessionEnded: async (id) => isEnded(meta, id),
  };
}

function isEnded(meta: Pick<Meta, "get">, id: string): boolean {
  return Object.hasOwn(read(meta), id);
}

/** Adds a session, and drops those that are over by themselves. Inside a commit. */
function addEnded(meta: Pick<Meta, "get" | "set">, id: string, untilMs: number, nowMs: number): void {
  const lasting = Object.entries(read(meta)).filter(([, until]) => until > nowMs);
  meta.set(name, JSON.stringify(Object.fromEntries([...lasting, [id, untilMs]])));
}

function read(meta: Pick<Meta, "get">): Ended {
  return JSON.parse(meta.get(name) ?? "{}") as Ended;
}
