/** Reads the wallet's answers. For money, only what the reference documents counts. */
import { jsonIn } from "../domain/attempt.ts";
import type { Collaborator } from "../domain/person.ts";
import { type Phone, phoneFromDigits } from "../domain/phone.ts";
import { readBalance } from "../domain/money.ts";
import { digitsOf, oneLineName, personName } from "../domain/words.ts";
import type { Outcome } from "../ledger/outcome.ts";
import { type Call, confirms, type OwnCodes, refusalOf } from "./endpoints.ts";
import type { Exchange } from "./exchange.ts";
import type { Customer, WalletReading } from "./wallet.ts";

/** The fields of a JSON object from the wallet. Any may be missing or of another type than the reference prints. */
export type Fields = Readonly<Record<string, unknown>>;

/** An answer with a verdict, of any call. */
type Answer =
  | { readonly success: true; readonly fields: Fields }
  | { readonly success: false; readonly code: string | null };

/** Reads a body. Null: it is no answer (no JSON object, or no boolean `success`). */
function answerIn(body: string): Answer | null {
  const json = jsonIn(body);
  if (!isFields(json)) return null;
  if (json["success"] === true) return { success: true, fields: json };
  if (json["success"] !== false) return null;
  return { success: false, code: typeof json["code"] === "string" ? json["code"] : null };
}

/**
 * The outcome of a write: the first row that fits of the outcome table in `docs/wallet-api.md`. `why` has no phone, and nothing from the body except a code.
 */
export function outcomeOf(call: Call, exchange: Exchange): Outcome {
  if (!exchange.mayHaveBeenSent) return { type: "notSent", why: exchange.why };
  if (exchange.body === null) return { type: "unknown", why: exchange.why };
  const answer = answerIn(exchange.body);
  if (answer === null) return { type: "unknown", why: unreadable(exchange) };
  if (answer.success) {
    const why = whyUnconfirmed(call, answer.fields);
    if (why !== null) return { type: "unknown", why };
    const balance = readBalance(answer.fields["newBalance"]);
    if (balance?.isExact === false) return { type: "confirmed", newBalance: null, flooredBalance: balance.points };
    return { type: "confirmed", newBalance: balance?.points ?? null };
  }
  const meaning = answer.code === null ? null : refusalOf(call, answer.code);
  if (answer.code !== null && meaning !== null && (exchange.status ?? 0) < 500) {
    return { type: "rejected", code: answer.code, meaning };
  }
  return { type: "unknown", why: `refused with status ${exchange.status} and ${codeText(answer.code)}` };
}

/**
 * Why a success does not confirm this call: its code is not the call's own, or its `status` contradicts it. Null: it does confirm. A missing `status` means
 * nothing, since some answers of the reference lack it.
 */
export function whyUnconfirmed(call: string, fields: Fields, own?: OwnCodes): string | null {
  const code = typeof fields["code"] === "string" ? fields["code"] : null;
  if (code === null || !confirms(call, code, own))
    return `a success with ${codeText(code)}, which does not confirm this call`;
  const status = textIn(fields["status"]) ?? "";
  return Number(status) >= 400 ? "a success whose status in the body is an error" : null;
}

/**
 * Reads the answer to a read. `read` makes the value of a successful answer, or says why it is unreadable; it may also find a refusal in it (an empty list for
 * a query about one customer).
 */
export function readingOf<T>(
  call: string,
  exchange: Exchange,
  read: (fields: Fields) => WalletReading<T>,
  own?: OwnCodes,
): WalletReading<T> {
  if (exchange.body === null) return { type: "unavailable", why: exchange.why };
  const answer = answerIn(exchange.body);
  if (answer === null) {
    const isDown = isUnavailable(exchange.status);
    return { type: "unavailable", why: unreadable(exchange), ...(!isDown && { misread: true }) };
  }
  if (!answer.success) return refusedReading(call, exchange.status, answer.code, own);
  const why = whyUnconfirmed(call, answer.fields, own);
  return why === null ? read(answer.fields) : unavailable(why);
}

/** A refused read. Errors of the server or the edge (5xx, bare 429) are not the wallet's word: `unavailable`. */
export function refusedReading(
  call: string,
  status: number | null,
  code: string | null,
  own?: OwnCodes,
): WalletReading<never> {
  const meaning = code === null ? null : refusalOf(call, code, own);
  const fromServer = !isUnavailable(status) || (status === 429 && meaning !== null);
  if (code !== null && fromServer) return { type: "refused", code, meaning };
  return { type: "unavailable", why: `refused with status ${status} and ${codeText(code)}` };
}

/** `/toolusers/get`: the list. Entries without an id are left out. */
export function collaboratorsIn(fields: Fields): WalletReading<readonly Collaborator[]> {
  const list = fields["result"];
  if (!Array.isArray(list)) return unavailable("the answer has no list of collaborators");
  const collaborators = list.filter(isFields).flatMap((entry): Collaborator[] => {
    const usertoolId = textIn(entry["usertool_id"]);
    if (usertoolId === null) return [];
    const name = personName(textIn(entry["usertool_name"]) ?? "");
    const phone = phoneIn(entry["usertool_number"]);
    const branch = nameIn(entry["usertool_branch"]);
    const type = textIn(entry["usertool_type"]) ?? "";
    return [{ usertoolId, name, phone, branch, type, status: textIn(entry["usertool_status"]) ?? "" }];
  });
  return { type: "ok", value: collaborators };
}

/**
 * `/wallet/contact/get` with a phone: one object as the reference prints it, or a list of one. An empty list: nobody has this phone. An
 * answer about another phone is refused, since its balance would be taken for this customer's.
 */
export function customerIn(fields: Fields, phone: Phone): WalletReading<Customer> {
  const result = fields["result"];
  if (Array.isArray(result) && result.length === 0) {
    return { type: "refused", code: "balance_get_04", meaning: "customerUnknown" };
  }
  const entry: unknown = Array.isArray(result) && result.length === 1 ? result[0] : result;
  const customer = isFields(entry) ? customerOf({ contact_phone: phone, ...entry }) : null;
  if (customer === null) return unavailable("the answer has no customer that can be read");
  if (customer.phone !== phone) return unavailable("the answer is about another phone");
  return { type: "ok", value: customer };
}

/** One entry of `/wallet/contact/get`. Null: its phone or balance is unreadable. */
function customerOf(entry: Fields): Customer | null {
  const phone = phoneIn(entry["contact_phone"]);
  const balance = readBalance(entry["contact_balance"]);
  if (phone === null || balance === null) return null;
  const name = personName(textIn(entry["contact_name"]) ?? "");
  const floored = !balance.isExact && ({ floored: true } as const);
  return { name, phone, balance: balance.points, ...floored, birthdate: textIn(entry["contact_birthdate"]) };
}

/** True for a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The reading of an answer that differs from the reference as a whole. */
export function unavailable(why: string): WalletReading<never> {
  return { type: "unavailable", why, misread: true };
}

/** True if a status says that the wallet, or the edge before it, cannot answer now. */
function isUnavailable(status: number | null): boolean {
  return (status ?? 0) >= 500 || status === 429;
}

function phoneIn(value: unknown): Phone | null {
  return phoneFromDigits(digitsOf(textIn(value) ?? ""));
}

/** A text, or a number as text, trimmed. Null: empty or another type. */
export function textIn(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return value.trim() || null;
}

/** A name of a wallet or a branch on one line. Empty: none. */
export function nameIn(value: unknown): string {
  return oneLineName(textIn(value) ?? "");
}

function unreadable(exchange: Exchange): string {
  const body = exchange.body ?? "";
  return `status ${exchange.status} and ${body.trim() === "" ? "an empty body" : "a body that is no answer"}`;
}

/** A code for the log, only if it is one word of at most 40 characters, since it is foreign text. */
function codeText(code: string | null): string {
  if (code === null) return "no code";
  return /^\w{1,40}$/.test(code) ? `code ${code}` : "an unreadable code";
}

/** Reads the list of a wallet's customers while it arrives, one customer in memory at a time. */
interface CustomerStream {
  /** Takes the next piece of the body. Returns why reading must stop, or null. Rethrows exceptions of `each`. */
  read(text: string): string | null;
  /** The answer around the list. Call it when the body has ended. Null: it is no answer. */
  end(): Answer | null;
  /** Customers handed over so far. */
  count(): number;
  /** Entries left out because their phone or balance is unreadable. */
  skipped(): number;
}

/** Longest entry, characters: more than any customer needs. */
const longestEntry = 64 * 1024;
/** Longest body without its entries, characters: two for each of some millions of customers. */
const longestFrame = 8 * 1024 * 1024;

const quote = 34;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/**
 * Splits the body by counting brackets outside strings: the objects directly inside `"result":[…]`, parsed one by one, and the frame around them, in which each
 * is replaced by `0`. The frame is parsed at the end like any other answer; until then nothing that `each` received is certain.
 */
export function createCustomerStream(each: (customer: Customer) => void): CustomerStream {
  let frame = "";
  let entry = "";
  let depth = 0;
  let inEntry = false;
  let inList = false;
  let inString = false;
  let escaped = false;
  let count = 0;
  let skipped = 0;

  const take = (json: unknown) => {
    const customer = isFields(json) ? customerOf(json) : null;
    if (customer === null) skipped += 1;
    else {
      count += 1;
      each(customer);
    }
  };

  /** Counts a bracket. Returns whether an entry begins or ends at it. */
  const boundary = (code: number, before: () => string): "begins" | "ends" | null => {
    if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth === 2) inList = code === openBracket && /(?:^|[^\\])"result"\s*:\s*$/.test(before());
      return code === openBrace && depth === 3 && inList && !inEntry ? "begins" : null;
    }
    depth -= 1;
    if (depth < 2) inList = false;
    return inEntry && depth === 2 ? "ends" : null;
  };

  const read = (text: string): string | null => {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inString = false;
        continue;
      }
      if (code === quote) inString = true;
      if (code !== openBrace && code !== closeBrace && code !== openBracket && code !== closeBracket) continue;
      const start = from;
      const found = boundary(code, () => frame.slice(-64) + text.slice(start, at));
      if (found === "begins") {
        frame += `${text.slice(from, at)}0`;
        from = at;
        inEntry = true;
      } else if (found === "ends") {
        const json = jsonIn(entry + text.slice(from, at + 1));
        if (json === undefined) return "an entry of the list is no JSON";
        entry = "";
        from = at + 1;
        inEntry = false;
        take(json);
      }
    }
    if (inEntry) entry += text.slice(from);
    else frame += text.slice(from);
    return entry.length > longestEntry || frame.length > longestFrame ? "the answer is no list of customers" : null;
  };

  return {
    read,
    end() {
      const answer = inEntry ? null : answerIn(frame);
      // A single customer may come as an object instead of a list.
      if (answer?.success && isFields(answer.fields["result"])) take(answer.fields["result"]);
      return answer;
    },
    count: () => count,
    skipped: () => skipped,
  };
}
