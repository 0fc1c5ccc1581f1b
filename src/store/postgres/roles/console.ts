import { ConsoleSessionOver, type ActingStore, type ConsoleSessionStore } from "../../console-sessions.ts";
import { tellAll } from "../consequences.ts";
import type { Runs } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import { addAudit } from "../tables/ledger/audit-trail.ts";
import {
  beginSession,
  changeSession,
  endSessions,
  heldSession,
  liveSession,
} from "../tables/people/console-sessions.ts";
import { collaborators } from "../tables/people/directory.ts";

/** The console's sessions. `acting`: what a session may do, by commits of its own. */
export function consoleRoles(db: Db, commits: Runs, acting: (commits: Runs) => ActingStore): ConsoleSessionStore {
  return {
    beginConsoleSession: (session, nowMs) => commits.run(async (tx) => beginSession(tx, session, nowMs)),
    consoleSession: (key, nowMs) => liveSession(db, key, nowMs),
    changeConsoleSession: (was, changes, { audit = [], replies = [] }, nowMs) =>
      commits.run(async (tx) => {
        if (!(await changeSession(tx, was, changes, await collaborators(tx), nowMs))) return false;
        for (const entry of audit) addAudit(tx, { ...entry, session: was.name }, null, nowMs);
        tellAll(tx, replies, nowMs);
        return true;
      }),
    endConsoleSessions: (which, why, nowMs) => commits.run((tx) => endSessions(tx, which, why, nowMs)),
    inSession: (key, nowMs) =>
      acting({
        run: (job) =>
          commits.run(async (tx) => {
            const session = await heldSession(tx, key, nowMs);
            if (session === null) throw new ConsoleSessionOver();
            tx.session = session.name;
            try {
              return await job(tx);
            } finally {
              tx.session = null;
            }
          }),
      }),
  };
}
