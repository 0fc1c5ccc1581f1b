import { answerIn, customerOf, isFields, type Answer } from "./answers.ts";
import type { Customer } from "./wallet.ts";

/** Reads the list of a wallet's customers while it arrives, one customer in memory at a time. */
export interface CustomerStream {
  /** Takes the next piece of the body; gives why reading must stop, or null. Rethrows what `each` throws. */
  read(text: string): string | null;
  /** The answer around the list. Call it when the body has ended; null where it is not an answer. */
  end(): Answer | null;
  /** Customers handed over so far. */
  count(): number;
  /** Entries left out, whose phone or balance is unreadable. */
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
 * Cuts the body in two by counting brackets outside strings: the objects directly inside `"result":[…]`, parsed one by one, and the frame
 * around them, in which each is replaced by `0`. The frame is parsed at the end like any other answer; until then nothing that `each` was
 * given is certain.
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

  /** Counts a bracket; says whether an entry begins or ends at it. */
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
        const json = parsed(entry + text.slice(from, at + 1));
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
