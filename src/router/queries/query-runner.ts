/** Makes the queries and commands of chats, and shows their results in the order in which they were asked. */
import { backOffMs } from "../../clock.ts";
import type { QueryOrCommand, Result } from "../../flow/requests.ts";
import { errorText } from "../../log.ts";
import { type LookupRow, noConversation } from "../../store/store.ts";
import type { Access } from "../access.ts";
import { Worker, Part } from "../loop.ts";
import { message, spare } from "../messages.ts";
import type { Ports } from "../ports.ts";
import type { Reported } from "../reports/report.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { commandTable } from "./command-table.ts";
import { queryTable } from "./query-table.ts";
import { CustomerReader, type Followed, type LookupTools } from "./rows.ts";

/** The most queries under way at once that wait for the wallet. */
const mostAtWallet = 128;
/** The most queries and commands under way at once: answers of the store never wait behind a slow wallet. */
const mostRunning = 256;

/** Pause before a lookup is tried again, ms: the first, and the longest. */
const shortestPauseMs = 800;
const longestPauseMs = 5_000;

/** Runs the stored queries and commands, as their tables say, and puts each result into the mailbox of the chat that asked. */
export class QueryRunner extends Worker<LookupRow, number> {
  /** Reads customers at the wallet, with a short cache. */
  readonly customers = new CustomerReader(this.ports);
  readonly #slow = new SlowLookups(this.ports);
  #atWallet = 0;

  protected override readonly options = {
    mostInFlight: mostRunning,
    passFailed: "Looking up failed",
    itemFailed: "A lookup could not be put off",
    keyField: "id",
  };

  override async stop(): Promise<void> {
    await super.stop();
    this.#slow.stop();
  }

  /** Empties the cache of customers. Called when money moves. */
  forgetBalances(): void {
    this.customers.forget();
  }

  protected override async due(busy: ReadonlySet<number>, max: number): Promise<readonly LookupRow[]> {
    const { store, clock } = this.ports;
    const rows = await store.openLookups({ max, nowMs: clock.nowMs(), skip: busy, inOrder: answeredInOrder });
    for (const row of rows) this.#slow.watch(row);
    let room = mostAtWallet - this.#atWallet;
    return rows.filter(({ request }) => !needsWallet(request) || room-- > 0);
  }

  protected override async perform(row: LookupRow): Promise<void> {
    const isAtWallet = Number(needsWallet(row.request));
    this.#atWallet += isAtWallet;
    try {
      await this.#run(row);
    } finally {
      this.#atWallet -= isAtWallet;
    }
  }

  /** Makes one lookup and stores its result. Postpones it if it failed or the wallet is unavailable. */
  async #run(row: LookupRow): Promise<void> {
    const { store, clock, log } = this.ports;
    try {
      const tools = { ports: this.ports, directory: this.ports.directory, customers: this.customers, row };
      const made = await make(row.request, tools);
      if (made === "later") {
        await store.lookupLater(
          row.id,
          clock.nowMs() + backOffMs(clock, row.attempts + 1, shortestPauseMs, longestPauseMs),
        );
      } else if ("replies" in made) {
        this.#slow.ended(row.id);
        await store.finishReport(row, made.replies, made.audit, clock.nowMs());
      } else {
        this.#slow.ended(row.id);
        const { result, consequences = {} } = "consequences" in made ? made : { result: made };
        await store.finishLookup(row, result, clock.nowMs(), consequences);
        clock.reached("lookup committed");
      }
    } catch (error) {
      log.error("A lookup failed", { lookup: row.request.type, why: errorText(error) });
      await store.lookupLater(row.id, clock.nowMs() + longestPauseMs);
    }
  }
}

const table = { ...queryTable, ...commandTable };

/** Types whose lookups outside a flow a chat gets one after the other. */
export const answeredInOrder: readonly QueryOrCommand["type"][] = Object.entries(table)
  .filter(([, { inOrder }]) => inOrder)
  .map(([type]) => type as QueryOrCommand["type"]);

/** True if a query or command waits for the wallet. One of an unknown type, which a newer version stored, does not. */
function needsWallet(asked: QueryOrCommand): boolean {
  const needs = table[asked.type]?.needsWallet ?? false;
  // Each row takes its own type, which the compiler cannot follow through an index.
  return typeof needs === "boolean" ? needs : (needs as (asked: QueryOrCommand) => boolean)(asked);
}

/** Carries out one query or command by its row. Throws for an unknown type, which stays stored. */
export function make(
  asked: QueryOrCommand,
  tools: Omit<LookupTools, "atMost" | "lastTry">,
): Promise<Result | Followed | Reported | "later"> {
  const row = table[asked.type];
  if (row === undefined) throw new Error(`unknown query or command "${asked.type}"`);
  const { atMost, tries } = row;
  const run = row.make as (
    tools: LookupTools,
    asked: QueryOrCommand,
  ) => Promise<Result | Followed | Reported | "later">;
  return run({ ...tools, atMost, lastTry: tools.row.attempts + 1 >= tries }, asked);
}

/** Says a result outside any flow, if the person may still see it. `askName`: the name of its lookup. */
export function showResult(turn: TurnBuilder, askName: string, result: Result): void {
  const { show } = table[result.type];
  if (typeof show === "string")
    throw new Error(`showResult: the row of "${result.type}" says "${show}", so it has no words outside a flow`);
  const query = result.type in queryTable ? queryTable[result.type as keyof typeof queryTable] : null;
  if (query !== null && !mayHave(query.role, turn.actor?.access)) return turn.say({ key: "notAllowed" });
  (show as (turn: TurnBuilder, result: Result, askName: string) => void)(turn, result, askName);
}

/** True if a result is said even if the shop has taken the chat over, or the flow that asked for it has ended. */
export function isAlwaysDelivered({ type }: Result): boolean {
  return type in commandTable && commandTable[type as keyof typeof commandTable].toldAnyway;
}

/** True if a person may see the result of a query for `role`. */
function mayHave(role: "anyone" | "staff" | "manager", access: Access | undefined): boolean {
  if (role === "anyone") return true;
  return role === "manager" ? access?.role === "manager" : access !== undefined && access.role !== "customer";
}

/** Time after a lookup was asked for until "un momento" is said, ms. */
const slowAfterMs = 1_500;

interface Watched {
  readonly row: LookupRow;
  readonly cancel: () => void;
  said: boolean;
}

/** Sends "un momento" in the chat of a slow lookup, once for all that the chat waits for. Kept in memory: after a restart it may be sent once more. */
class SlowLookups extends Part<Ports> {
  readonly #watched = new Map<number, Watched>();

  /** Watches a lookup until `ended`. Lookups that no person asked for are not watched. Idempotent. */
  watch(row: LookupRow): void {
    const { clock } = this.ports;
    if (row.by === null || this.#watched.has(row.id)) return;
    const waitMs = row.createdAtMs + slowAfterMs - clock.nowMs();
    // A flow goes on without a late result, so it may no longer wait.
    if (waitMs < 0 && row.conversationId !== noConversation) return;
    const cancel = clock.after(Math.max(0, waitMs), () => void this.#say(row));
    this.#watched.set(row.id, { row, cancel, said: false });
  }

  /** Ends the watch over a lookup with a result. */
  ended(id: number): void {
    this.#watched.get(id)?.cancel();
    this.#watched.delete(id);
  }

  stop(): void {
    for (const { cancel } of this.#watched.values()) cancel();
  }

  async #say(row: LookupRow): Promise<void> {
    const { store, clock, settings, log } = this.ports;
    const { id, chat } = row;
    try {
      const isWaitedFor = await this.#isWaitedFor(row);
      const watched = this.#watched.get(id);
      if (!isWaitedFor || watched === undefined) return;
      const isSaid = [...this.#watched.values()].some((one) => one.said && one.row.chat === chat);
      watched.said = true;
      if (!isSaid) await store.notify([spare(message(settings.renderIn, chat, { key: "oneMoment" }))], clock.nowMs());
    } catch (error) {
      log.error("A person who waits could not be told so", { lookup: id, why: errorText(error) });
    }
  }

  /** True if the person still waits: their conversation is open, and the shop has not taken the chat over. */
  async #isWaitedFor({ by, chat, conversationId }: LookupRow): Promise<boolean> {
    const { store, clock } = this.ports;
    const person = by === null ? null : await store.person(by);
    if (person !== null && person.quietUntilMs > clock.nowMs()) return false;
    return conversationId === noConversation || (await store.openConversation(chat)) === conversationId;
  }
}
