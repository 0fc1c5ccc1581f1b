import { approvalMoves, type Approval, type ApprovalState, type NewApproval } from "../../../../ledger/approval.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";

interface Row {
  state: string;
  body: string;
}

interface Known {
  readonly state: string;
  readonly expiresAtMs: number;
}

type Stored = Omit<Approval, "state">;

/** Corrections that wait for a second person. Writes run inside a commit. */
export class Approvals {
  readonly #commits: Commits;
  readonly #insert;
  readonly #row;
  readonly #update;
  readonly #open;
  readonly #readOpen;
  /** Those that are `new` or `open`, oldest first; null: read them. */
  #known: Map<string, Known> | null = null;

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
    this.#readOpen = db.prepare<[], Known & { id: string }>(
      "SELECT id, state, expires_at AS expiresAtMs FROM approvals WHERE state IN ('new', 'open') ORDER BY created_at, id",
    );
    commits.onRollback(() => this.invalidate());
  }

  /** Call after rows were changed elsewhere. */
  invalidate(): void {
    this.#known = null;
  }

  add(approval: NewApproval): void {
    const stored: Stored = { ...approval, decidedBy: null, endedAtMs: null };
    this.#insert.run(approval.id, approval.createdAtMs, approval.expiresAtMs, JSON.stringify(stored));
    this.invalidate();
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
    this.invalidate();
    this.#commits.announce("approvals");
    return { ...stored, state: to };
  }

  get(id: string): Approval | null {
    const row = this.#row.get(id);
    return row ? read(row) : null;
  }

  open(max: number): Approval[] {
    return this.waiting() === 0 ? [] : this.#open.all(max).map(read);
  }

  /** How many are `new` or `open`. */
  waiting(): number {
    return this.#all().size;
  }

  /** Those that are `new`, or open and expired, oldest first. */
  due(nowMs: number): Approval[] {
    const due = [...this.#all()].filter(([, one]) => one.state === "new" || one.expiresAtMs <= nowMs);
    return due.map(([id]) => this.get(id)).filter((one) => one !== null);
  }

  dueAfter(nowMs: number): number | null {
    const later = [...this.#all().values()].filter((one) => one.state === "open" && one.expiresAtMs > nowMs);
    return later.length === 0 ? null : Math.min(...later.map((one) => one.expiresAtMs));
  }

  #all(): Map<string, Known> {
    this.#known ??= new Map(this.#readOpen.all().map(({ id, ...known }) => [id, known]));
    return this.#known;
  }
}

function read(row: Row): Approval {
  return { ...(JSON.parse(row.body) as Stored), state: row.state as ApprovalState };
}
