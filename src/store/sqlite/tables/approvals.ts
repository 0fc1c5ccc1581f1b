import { approvalMoves, type Approval, type ApprovalState, type NewApproval } from "../../../ledger/approval.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

interface Row {
  state: string;
  body: string;
}

type Stored = Omit<Approval, "state">;

/** Corrections that wait for a second person. Writes run inside a commit. */
export class Approvals {
  readonly #commits: Commits;
  readonly #insert;
  readonly #row;
  readonly #update;
  readonly #open;
  readonly #waiting;
  readonly #due;
  readonly #nextDue;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#insert = db.prepare<[string, number, number, string]>(
      "INSERT INTO approvals (id, state, created_at, expires_at, body) VALUES (?, 'new', ?, ?, ?)",
    );
    this.#row = db.prepare<[string], Row>("SELECT state, body FROM approvals WHERE id = ?");
    this.#update = db.prepare<[string, string, string]>("UPDATE approvals SET state = ?, body = ? WHERE id = ?");
    this.#open = db.prepare<[number], Row>(
      "SELECT state, body FROM approvals WHERE state IN ('new', 'open') ORDER BY created_at, id LIMIT ?",
    );
    this.#waiting = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM approvals WHERE state IN ('new', 'open')");
    this.#due = db.prepare<[number], Row>(
      "SELECT state, body FROM approvals WHERE state = 'new' OR (state = 'open' AND expires_at <= ?) ORDER BY created_at, id",
    );
    this.#nextDue = db.prepare<[number], { at: number | null }>(
      "SELECT min(expires_at) AS at FROM approvals WHERE state = 'open' AND expires_at > ?",
    );
  }

  add(approval: NewApproval): void {
    const stored: Stored = { ...approval, decidedBy: null, endedAtMs: null };
    this.#insert.run(approval.id, approval.createdAtMs, approval.expiresAtMs, JSON.stringify(stored));
    this.#commits.announce("approvals");
  }

  /** Null when it is not in `from` any more. Throws on a move that does not exist. */
  move(
    id: string,
    from: ApprovalState,
    to: ApprovalState,
    decidedBy: Approval["decidedBy"],
    nowMs: number,
  ): Approval | null {
    if (!approvalMoves[from].includes(to)) throw new Error(`An approval cannot go from ${from} to ${to}`);
    const row = this.#row.get(id);
    if (!row || row.state !== from) return null;
    const endedAtMs = approvalMoves[to].length === 0 ? nowMs : null;
    const stored: Stored = { ...(JSON.parse(row.body) as Stored), decidedBy, endedAtMs };
    this.#update.run(to, JSON.stringify(stored), id);
    this.#commits.announce("approvals");
    return { ...stored, state: to };
  }

  get(id: string): Approval | null {
    const row = this.#row.get(id);
    return row ? read(row) : null;
  }

  open(max: number): Approval[] {
    return this.#open.all(max).map(read);
  }

  /** How many are `new` or `open`. */
  waiting(): number {
    return this.#waiting.get()?.n ?? 0;
  }

  due(nowMs: number): Approval[] {
    return this.#due.all(nowMs).map(read);
  }

  dueAfter(nowMs: number): number | null {
    return this.#nextDue.get(nowMs)?.at ?? null;
  }
}

function read(row: Row): Approval {
  return { ...(JSON.parse(row.body) as Stored), state: row.state as ApprovalState };
}
