import type { Button, OutgoingBody } from "../../../channel/channel.ts";
import type { Choice } from "../../../flow/flow.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/text.ts";
import { tapData } from "../../tap.ts";

/** Options of a reply. */
export interface Saying {
  /** Answers to the open question. */
  readonly choices?: readonly Choice[];
  readonly gate?: boolean;
  readonly passwordOf?: string;
  readonly askContact?: boolean;
  /** Buttons whose data is not an answer to the open question. */
  readonly buttons?: readonly Button[];
  /** A bare number chooses one of the choices or buttons. */
  readonly closed?: true;
  /** The sentence itself says what can be answered. */
  readonly spelledOut?: true;
}

/**
 * The message of a turn. `nonce` is what its choices are known by. `open`: a conversation is open. A bare number may then be its answer, so the buttons
 * of the router take only a quoted number.
 */
export function bodyOf(
  render: Render,
  nonce: number,
  said: Said,
  saying: Saying,
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
    ...(saying.closed === true && answers.length + others.length > 0 && { pick: number }),
    ...(saying.spelledOut === true && { spelledOut: true }),
    askContact: saying.askContact ?? false,
    ...(saying.passwordOf !== undefined && { passwordOf: saying.passwordOf }),
  };
}
