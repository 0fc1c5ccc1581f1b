import type { Button, OutgoingBody } from "../../../channel/channel.ts";
import type { Choice } from "../../../flow/flow.ts";
import type { Said } from "../../../text/keys.ts";
import type { Render } from "../../../text/text.ts";
import { copiesOf } from "../../messages.ts";
import { tapData } from "../../tap.ts";

/** Options of a reply. */
export interface Saying {
  /** Answers to the open question. */
  readonly choices?: readonly Choice[];
  /** The form of the flow may answer it, and its network has one. */
  readonly form?: boolean;
  /** It asks for a deliberate yes. */
  readonly gate?: boolean;
  /** As in `OutgoingBody`. */
  readonly passwordOf?: string;
  /** As in `OutgoingBody`. */
  readonly askContact?: boolean;
  /** Buttons whose data is not an answer to the open question. */
  readonly buttons?: readonly Button[];
  /** A bare number chooses one of the choices or buttons. */
  readonly closed?: true;
  /** The sentence itself says what can be answered. */
  readonly spelledOut?: true;
}

/**
 * Makes the body of a reply. `nonce`: the number that its choices carry. `open`: whether a conversation is open. A bare number may then be the answer to its
 * question, so that a button of the router (`buttons`) is picked only by a number that quotes this message.
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
    ...copiesOf(render, said),
    ...(saying.closed === true && answers.length + others.length > 0 && { pick: number }),
    ...(saying.spelledOut === true && { spelledOut: true }),
    ...(saying.form === true && { form: tapData({ type: "form", nonce }) }),
    askContact: saying.askContact ?? false,
    ...(saying.passwordOf !== undefined && { passwordOf: saying.passwordOf }),
  };
}
