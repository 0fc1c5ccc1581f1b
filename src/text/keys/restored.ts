import type { NamedOperation } from "../views.ts";

/** What is said after the database came back from a backup. */
export interface RestoredKeys {
  /** For managers. Times with their day; `doubts`, `approvals`: what was open in the backup. */
  readonly restored: { fromText: string; untilText: string; doubts: number; approvals: number };
  /** For a chat in which something was under way. */
  readonly restoredChat: { fromText: string };
  readonly restoredDoubt: NamedOperation;
  readonly restoredRepeatable: NamedOperation;
  readonly restoredApproval: NamedOperation;
  /** Reply to a message that was written before the bot started on the restored database. */
  readonly restoredTooOld: undefined;
}
