import { markBytes } from "../domain/button-mark.ts";
import type { Decision } from "../flow/requests.ts";

/** What a button means. Its data stays on screens for months, so each kind keeps its format byte for byte. `shown`: the hash of what it showed, or empty. */
export type Tap =
  /** `do:saldo`: as if these Spanish words were typed. */
  | { readonly type: "command"; readonly words: string }
  /** `settle:op-1:applied:ab12`: a manager's decision on a doubt. */
  | { readonly type: "settle"; readonly operationId: string; readonly decision: Decision; readonly shown: string }
  /** `approve:ap-1:yes:ab12`: a manager's decision on an approval. */
  | { readonly type: "approve"; readonly approvalId: string; readonly approved: boolean; readonly shown: string }
  /** `allow:ap-1:yes:ab12`: a customer's answer to a use of their balance. It needs no staff role. */
  | { readonly type: "allow"; readonly approvalId: string; readonly approved: boolean; readonly shown: string }
  /** `stop:op-1:ab12`: cancels a waiting operation. */
  | { readonly type: "stop"; readonly operationId: string; readonly shown: string }
  /** `forget:1760000000000`: confirms the erasure of the sender's data. */
  | { readonly type: "forget"; readonly offeredAtMs: number }
  /** `form:1742`: a filled form, shown with the question of the conversation with this nonce. */
  | { readonly type: "form"; readonly nonce: number }
  /** `1742:sí`: an answer to the question of the conversation with this nonce. */
  | { readonly type: "answer"; readonly nonce: number; readonly answer: string };

const decisions: readonly Decision[] = ["applied", "notApplied", "registerNow"];

/** The most bytes in the data of a button: Telegram's limit (`InlineKeyboardButton`) less the mark. */
export const longestTapBytes = 64 - markBytes;

/** Writes the data of a button. It must have at most `longestTapBytes`. */
export function tapData(tap: Tap): string {
  switch (tap.type) {
    case "command":
      return `do:${tap.words}`;
    case "settle":
      return `settle:${tap.operationId}:${tap.decision}:${tap.shown}`;
    case "approve":
    case "allow":
      return `${tap.type}:${tap.approvalId}:${tap.approved ? "yes" : "no"}:${tap.shown}`;
    case "stop":
      return `stop:${tap.operationId}:${tap.shown}`;
    case "forget":
      return `forget:${tap.offeredAtMs}`;
    case "form":
      return `form:${tap.nonce}`;
    case "answer":
      return `${tap.nonce}:${tap.answer}`;
  }
}

/** The prefix of the data of all buttons of a question: of a conversation, of a doubt, or of an approval by a manager or a customer. */
export function questionPrefix(
  asked:
    | { readonly nonce: number }
    | { readonly operationId: string }
    | { readonly approvalId: string }
    | { readonly allowedId: string },
): string {
  if ("nonce" in asked) return `${asked.nonce}:`;
  if ("allowedId" in asked) return `allow:${asked.allowedId}:`;
  return "operationId" in asked ? `settle:${asked.operationId}:` : `approve:${asked.approvalId}:`;
}

/** Reads the data of a button. Null: a decision that does not exist. Data without a known tag is read as an answer; its nonce then matches no question. */
export function readTap(data: string): Tap | null {
  const [tag = "", ...parts] = data.split(":");
  const [id = "", second = "", shown = ""] = parts;
  const rest = parts.join(":");
  switch (tag) {
    case "do":
      return { type: "command", words: rest };
    case "settle": {
      const decision = decisions.find((one) => one === second);
      return decision === undefined ? null : { type: "settle", operationId: id, decision, shown };
    }
    case "approve":
    case "allow":
      return second === "yes" || second === "no"
        ? { type: tag, approvalId: id, approved: second === "yes", shown }
        : null;
    case "stop":
      return { type: "stop", operationId: id, shown: second };
    case "forget":
      return { type: "forget", offeredAtMs: Number(rest) };
    case "form":
      return { type: "form", nonce: Number(rest) };
    default:
      return { type: "answer", nonce: Number(tag), answer: rest };
  }
}

/** Tags of buttons outside any conversation, with whether the button decides something on a message that the bot sent by itself. */
const decides: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ settle: true, approve: true, allow: true, stop: true, forget: false } satisfies {
    readonly [tag in Exclude<Tap["type"], "command" | "form" | "answer">]: boolean;
  }),
);

/** True if a button's data decides something outside any conversation, on a message that the bot sent by itself. Also for an unknown decision. */
export function decidesAlone(data: string): boolean {
  return decides.get(data.split(":", 1)[0] ?? "") === true;
}
