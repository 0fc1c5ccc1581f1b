import type { Button, OutgoingBody } from "../../channel/channel.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { Choice } from "../../flow/flow.ts";
import type { TurnInput, TurnOutput } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import { copiesOf } from "../messages.ts";
import { tapData } from "../tap.ts";

/** Collects the replies of a turn in order, and notes which are questions and which one is the gate. */
export class TurnReplies {
  readonly #chat: ChatKey;
  /** True if the turn reports the outcome of an operation. Such a reply never counts as a question, since the deliverer may withhold a question. */
  readonly #tellsOutcome: boolean;
  readonly #replies: TurnOutput["replies"][number][] = [];
  /** Indexes of questions, with the conversation that asks. */
  readonly #questions: { readonly index: number; readonly conversationId: number }[] = [];
  #gate: number | null = null;
  /** True if one of the replies is a question of a conversation. */
  asked = false;

  constructor({ chat, content }: TurnInput["entry"]) {
    this.#chat = chat;
    const event = content.type === "event" ? content.event.type : null;
    this.#tellsOutcome = event === "performed" || event === "ticketNeeded";
  }

  /** Adds a reply. `asking`: the conversation that asks it; null: no question. `gate`: it needs a deliberate yes. */
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

  /** Questions of a conversation that is no longer `open` after the turn are dropped. */
  output(open: number | null): Pick<TurnOutput, "replies" | "gate" | "asks"> {
    const asks = this.#questions.filter(({ conversationId }) => conversationId === open).map(({ index }) => index);
    return { replies: this.#replies, gate: this.#gate, asks };
  }
}

/**
 * Makes the reply to an answer that came before its question can have been read. The question is in the chat or on its way, so only its last line is repeated,
 * after a sentence that says what was wrong. `nonce`: of the question; its buttons answer this reply too.
 */
export function askedTooEarly(render: Render, nonce: number, question: Said, saying: ReplyOptions): OutgoingBody {
  const body = bodyOf(render, nonce, question, saying, true);
  const lastLine = body.text.trimEnd().split("\n").at(-1) ?? "";
  return { ...body, text: `${render({ key: "answeredTooEarly" })}\n${lastLine}` };
}

/** Options of a reply. */
export interface ReplyOptions {
  /** Answers to the open question. */
  readonly choices?: readonly Choice[];
  /** The form of the flow may answer it, and its network has one. */
  readonly form?: boolean;
  /** It needs a deliberate yes. */
  readonly gate?: boolean;
  /** As in `OutgoingBody`. */
  readonly passwordOf?: string;
  /** As in `OutgoingBody`. */
  readonly askContact?: boolean;
  /** Buttons whose data is not an answer to the open question. */
  readonly buttons?: readonly Button[];
  /** A bare number chooses one of the choices or buttons. */
  readonly closed?: true;
  /** The sentence itself lists the possible answers. */
  readonly spelledOut?: true;
}

/**
 * Makes the body of a reply. `nonce`: of its choices. `open`: a conversation is open. Then a bare number may answer its question, so a number chooses one of
 * the router's `buttons` only if it quotes this message.
 */
export function bodyOf(
  render: Render,
  nonce: number,
  said: Said,
  saying: ReplyOptions,
  open: boolean,
): Extract<OutgoingBody, { readonly type: "text" }> {
  const answers = (saying.choices ?? []).map((choice) => ({
    label: render(choice.label),
    data: tapData({ type: "answer", nonce, answer: choice.answer }),
  }));
  const others = saying.buttons ?? [];
  const number = others.length > 0 && open ? "quotedNumber" : "number";
  return {
    type: "text",
    text: render(said),
    language: render.language,
    buttons: [...answers, ...others],
    ...copiesOf(render, said),
    ...(saying.closed === true && answers.length + others.length > 0 && { pick: number }),
    ...(saying.spelledOut === true && { spelledOut: true }),
    ...(saying.form === true && { form: tapData({ type: "form", nonce }) }),
    askContact: saying.askContact ?? false,
    ...(saying.passwordOf !== undefined && { passwordOf: saying.passwordOf }),
  };
}
