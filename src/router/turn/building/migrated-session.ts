import { migrate } from "../../../flow/advance.ts";
import { timersOf } from "../../../flow/entering.ts";
import type { FlowTimer } from "../../../flow/flow.ts";
import type { Session } from "../../../store/store.ts";
import type { Settings } from "../../settings.ts";

export interface MigratedSession {
  readonly session: Session;
  /** The timers that its flow sets where it now stands, ms. */
  readonly timers: readonly { readonly name: FlowTimer; readonly afterMs: number }[];
}

/**
 * A conversation of an older version of its flow as this version has it. Null: none is open, it is of this version, or it cannot be migrated; then it stays
 * as it is until its person answers.
 */
export function migratedSession(session: Session | null, flows: Settings["flows"]): MigratedSession | null {
  const flow = session && flows[session.flow];
  if (!flow || session.version === flow.version) return null;
  const state = migrate(flow, session.version, session.state);
  return state && { session: { ...session, version: flow.version, state }, timers: timersOf(flow, state) };
}
