import { ConsoleSessionOver, type ActingStore, type ConsoleSessionStore } from "../../console-sessions.ts";
import type { Rows } from "../rows.ts";
import { notify } from "./outbox.ts";
import type { Write } from "./write.ts";

/** Implements `ConsoleSessionStore`. `acting`: what a session may do, by writes of its own. */
export function consoleSessionsOn(
  rows: Rows,
  write: Write,
  acting: (write: Write) => ActingStore,
): ConsoleSessionStore {
  const { sessions, directory, audit } = rows;
  return {
    beginConsoleSession: (session, nowMs) => write(() => sessions.begin(session, nowMs)),
    consoleSession: async (key, nowMs) => sessions.get(key, nowMs),
    changeConsoleSession: (was, changes, { audit: entries = [], replies = [] }, nowMs) =>
      write(() => {
        if (!sessions.change(was, changes, directory.collaborators(), nowMs)) return false;
        for (const entry of entries) audit.add({ ...entry, session: was.name }, null, nowMs);
        notify(rows, replies, nowMs);
        return true;
      }),
    endConsoleSessions: (which, why, nowMs) => write(() => sessions.end(which, why, nowMs)),
    inSession: (key, nowMs) =>
      acting((job) =>
        write(() => {
          const session = sessions.get(key, nowMs);
          if (session === null) throw new ConsoleSessionOver();
          return audit.inSession(session.name, job);
        }),
      ),
  };
}
