/**
 * A simulated wallet API for the demo and the tests: `rules.ts` follows the reference, `state.ts` keeps the account and a journal of all requests, `http.ts`
 * serves it on loopback and makes it fail.
 */

import type { Clock } from "../../clock.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import { createAccount, customerId, type SandboxAccount, type SandboxSeed } from "./account.ts";
import { messageOf, twinOf } from "./messages.ts";
import { isCall, refused, verdictOf, type Form } from "./rules.ts";

/** One request to the sandbox. */
export interface SandboxRequest {
  readonly path: string;
  readonly apiKey: string | null;
  readonly form: Form;
}

/** The answer to a request. */
export interface SandboxAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly applied: boolean;
  readonly code: string | null;
}

/** One entry of the journal: what the server did, whatever the client was told. */
export interface JournalEntry {
  readonly path: string;
  readonly form: Form;
  readonly status: number;
  /** Whether it changed the account. */
  readonly applied: boolean;
  readonly code: string | null;
  readonly atMs: number;
}

/** Options of a sandbox. */
export interface SandboxManners {
  readonly clock: Clock;
  /** HTTP status of refusals; the reference does not say. Default 200. */
  readonly refusalStatus?: number;
  /** Sends numbers as strings, as some PHP servers do. Default false. */
  readonly numbersAsStrings?: boolean;
  /** Refuses with the second of two codes that mean the same (`twinOf`). Default false. */
  readonly twinCodes?: boolean;
  /** Called with every new entry of the journal. */
  readonly onEntry?: (entry: JournalEntry) => void;
}

export type SandboxState = ReturnType<typeof createSandboxState>;

/** The simulated server without HTTP: an account, its rules and the journal of requests. */
export function createSandboxState(seed: SandboxSeed, manners: SandboxManners) {
  const account = createAccount(seed);
  const journal: JournalEntry[] = [];
  const enter = ({ path, form }: SandboxRequest, entry: Pick<JournalEntry, "status" | "applied" | "code">) => {
    const line: JournalEntry = { path, form, ...entry, atMs: manners.clock.nowMs() };
    journal.push(line);
    manners.onEntry?.(line);
  };
  return {
    account,
    /** Append-only, oldest first. */
    journal: journal as readonly JournalEntry[],
    /** Carries out a request and adds it to the journal. */
    apply(request: SandboxRequest): SandboxAnswer {
      const answer = answerTo(account, request, manners);
      enter(request, answer);
      return answer;
    },
    /** Adds a request to the journal without carrying it out. */
    ignore: (request: SandboxRequest, status: number) => enter(request, { status, applied: false, code: null }),
    /** Points of a customer, null where the wallet does not know the phone. */
    balance: (walletKey: string, phone: Phone) => account.customers.get(customerId(walletKey, phone))?.balance ?? null,
    /** Changes a balance as the vendor's panel would. Throws where the wallet does not know the phone. */
    moveBalance(walletKey: string, phone: Phone, change: Points) {
      const customer = account.customers.get(customerId(walletKey, phone));
      if (!customer) throw new Error(`moveBalance: no such customer ${phone} in wallet ${walletKey}`);
      customer.balance = (customer.balance + change) as Points;
    },
  };
}

function answerTo(account: SandboxAccount, request: SandboxRequest, manners: SandboxManners): SandboxAnswer {
  const call = request.path;
  if (!isCall(call)) {
    const body = "<!doctype html><title>404 Not Found</title>";
    return { status: 404, contentType: "text/html; charset=utf-8", body, applied: false, code: null };
  }
  const allowed = request.apiKey === account.apiKey;
  const { success, code: own, fields, applied } = allowed ? verdictOf(account, call, request.form) : refused("auth_01");
  const code = manners.twinCodes === true ? twinOf(call, own) : own;
  const status = success ? 200 : (manners.refusalStatus ?? 200);
  const message = messageOf(call, own);
  // The reference shows no status in this answer.
  const said = call === "/toolusers/get" && success ? { code } : { status, code };
  const answer = { success, ...(message !== null && { message }), ...fields, ...said };
  const body = JSON.stringify(answer, manners.numbersAsStrings ? numberAsText : undefined);
  return { status, contentType: "application/json; charset=utf-8", body, applied, code };
}

function numberAsText(key: string, value: unknown): unknown {
  return typeof value === "number" && key !== "status" ? String(value) : value;
}
