import type { OutgoingBody } from "../../../channel/channel.ts";
import type { ChatKey } from "../../../domain/people/chat.ts";
import type { TurnInput, TurnOutput } from "../../../store/store.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/text.ts";
import { bodyOf, type Saying } from "./saying.ts";

/** Collects the replies of a turn in order, and notes which of them are questions and which one is the gate. */
export class TurnReplies {
  readonly #chat: ChatKey;
  /** Whether the turn tells how an operation ended. Such a reply never counts as a question, since the deliverer may withhold a question. */
  readonly #tellsOutcome: boolean;
  readonly #replies: TurnOutput["replies"][number][] = [];
  /** Indexes of questions, with the conversation that asks. */
  readonly #questions: { readonly index: number; readonly conversationId: number }[] = [];
  #gate: number | null = null;
  /** Whether one of the replies is a question of a conversation. */
  asked = false;

  constructor({ chat, content }: TurnInput["entry"]) {
    this.#chat = chat;
    const event = content.type === "event" ? content.event.type : null;
    this.#tellsOutcome = event === "performed" || event === "ticketNeeded";
  }

  /** Adds a reply. `asking`: the conversation that asks this; null: it is no question. `gate`: it asks for a deliberate yes. */
  add(body: OutgoingBody, asking: number | null, gate = false): void {
    const index = this.#replies.push({ chat: this.#chat, body }) - 1;
    if (gate) this.#gate = index;
    if (asking !== null) this.asked = true;
    const isSecret = body.type === "text" && body.passwordOf !== undefined;
    if (asking !== null && !this.#tellsOutcome && !isSecret) this.#questions.push({ index, conversationId: asking });
  }

  get count(): number {
    return this.#replies.length;
  }

  /** Drops all replies but the first `kept`. */
  dropAfter(kept: number): void {
    this.asked = false;
    this.#replies.length = Math.min(kept, this.#replies.length);
    if (this.#gate !== null && this.#gate >= kept) this.#gate = null;
    const asked = this.#questions.filter(({ index }) => index < kept);
    this.#questions.splice(0, this.#questions.length, ...asked);
  }

  /** `open`: the conversation that is open after the turn. Questions of one that has ended are no longer asked. */
  output(open: number | null): Pick<TurnOutput, "replies" | "gate" | "asks"> {
    const asks = this.#questions.filter(({ conversationId }) => conversationId === open).map(({ index }) => index);
    return { replies: this.#replies, gate: this.#gate, asks };
  }
}

/**
 * The reply to an answer that came before its question can have been read. The question is in the chat or on its way, so only its last line is repeated, after
 * the sentence that says what was wrong. `nonce`: that of the question, whose buttons answer this one too.
 */
export function askedTooEarly(render: Render, nonce: number, question: Said, saying: Saying): OutgoingBody {
  const body = bodyOf(render, nonce, question, saying, true);
  const lastLine = body.text.trimEnd().split("\n").at(-1) ?? "";
  return { ...body, text: `${render({ key: "answeredTooEarly" })}\n${lastLine}` };
}
