import type { Collaborator } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { staff, type Member } from "./cast.ts";
import type { Random } from "../random.ts";
import type { Timeline } from "./timeline.ts";

/** A list that was given is kept by then, ms. */
const keptWithinMs = 5_000;

/** What the wallet answers when it is asked for the collaborators, and since when a reading shows somebody. */
export class StaffList {
  readonly #timeline: Timeline;
  /** Since when the wallet lists somebody, ms of the run. */
  readonly #listedAtMs = new Map<Phone, number>();
  #failsUntilMs = 0;
  #emptyFromMs: number | null = null;
  #givenAtMs = Number.POSITIVE_INFINITY;
  /** When a reading failed last, ms of the run. */
  #failedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    timeline: Timeline,
    random: Random,
    faults: { readonly listFailsMs: number; readonly listEmpty: number },
  ) {
    this.#timeline = timeline;
    for (const { phone } of staff) this.#listedAtMs.set(phone, Number.NEGATIVE_INFINITY);
    if (faults.listFailsMs > 0) this.#failsUntilMs = random.between(0, faults.listFailsMs);
    if (random.chance(faults.listEmpty)) this.#emptyFromMs = random.between(0, 100_000);
  }

  /** The wallet lists somebody from a time of the run on. */
  hires({ phone }: Member, atMs: number): void {
    this.#listedAtMs.set(phone, atMs);
  }

  /** Whether the wallet lists this phone now. */
  lists(phone: Phone): boolean {
    return (this.#listedAtMs.get(phone) ?? Number.POSITIVE_INFINITY) <= this.#timeline.nowMs;
  }

  /** What a reading gives at this instant; null: it cannot be read. */
  read(): readonly Collaborator[] | null {
    const { nowMs } = this.#timeline;
    if (nowMs < this.#failsUntilMs) {
      this.failed();
      return null;
    }
    // Whoever has never kept a list cannot know that an empty one is wrong.
    if (this.#emptyFromMs !== null && nowMs >= Math.max(this.#emptyFromMs, this.#givenAtMs + keptWithinMs)) {
      this.#emptyFromMs = null;
      // To whoever asks by this very reading it is one that failed.
      this.failed();
      return [];
    }
    this.#givenAtMs = Math.min(this.#givenAtMs, nowMs);
    return staff.filter(({ phone }) => this.lists(phone)).map(collaboratorOf);
  }

  failed(): void {
    this.#failedAtMs = this.#timeline.nowMs;
  }

  /** Since when every reading showed this phone, ms of the run; null where none does yet. */
  shownSinceMs(phone: Phone): number | null {
    const listedAtMs = this.#listedAtMs.get(phone);
    if (listedAtMs === undefined || !this.lists(phone)) return null;
    return Math.max(listedAtMs, this.#failsUntilMs, this.#failedAtMs);
  }
}

function collaboratorOf({ usertoolId, name, phone, role, branch }: Member): Collaborator {
  return { usertoolId, name, phone, branch, type: role, status: "activo" };
}
