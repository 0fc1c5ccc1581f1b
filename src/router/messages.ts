// Messages outside a turn: their languages and buttons.
import type { OutgoingBody, QuestionToManagers, TextBody } from "../channel/channel.ts";
import { channelTraits, chatChannel, type ChatKey } from "../domain/chat.ts";
import { allLanguages } from "../domain/language.ts";
import type { Identity } from "../domain/person.ts";
import type { Consequences, Reply, TranslatedBody } from "../store/store.ts";
import type { Said } from "../text/keys.ts";
import type { Render, RenderIn } from "../text/languages.ts";
import { movesBalance } from "../text/wording.ts";
import type { Ports } from "./ports.ts";

export interface SaidButton {
  readonly label: Said;
  readonly data: string;
}

/** A body written in every language, for a chat whose language is read when the message is stored. `write` must be pure. */
export function translated(renderIn: RenderIn, write: (render: Render) => OutgoingBody): TranslatedBody {
  const bodies = Object.fromEntries(allLanguages.map((language) => [language, write(renderIn(language))]));
  return { type: "translated", ofShop: renderIn(null).language, bodies: bodies as TranslatedBody["bodies"] };
}

/** A text message outside a turn, in the language of the chat's person. `said`: may make its values in that language. `asks`: its question to a manager. */
export function message(
  renderIn: RenderIn,
  chat: Reply["chat"],
  said: Said | ((render: Render) => Said),
  buttons: readonly SaidButton[] = [],
  asks?: QuestionToManagers,
): Reply {
  const body = translated(renderIn, (render) => ({
    ...textBody(render, typeof said === "function" ? said(render) : said, buttons),
    ...(asks && { asks }),
  }));
  return { chat, body };
}

/** Events beside messages that ask these chats something: each asks its own open question again; with nothing open, a yes begins the command `takes`. */
export function questionAskedEvents(
  chats: readonly Reply["chat"][],
  takes: string,
): NonNullable<Consequences["events"]> {
  return chats.map((chat) => ({ chat, event: { type: "asked", takes } }));
}

/** The body of a text sent outside a turn. Only a quoted number picks one of its buttons, a bare number does not. */
export function textBody(render: Render, said: Said, buttons: readonly SaidButton[] = []): TextBody {
  return {
    type: "text",
    text: render(said),
    language: render.language,
    buttons: buttons.map(({ label, data }) => ({ label: render(label), data })),
    ...copiesOf(render, said),
    ...(buttons.length > 0 && ({ pick: "quotedNumber" } as const)),
    askContact: false,
  };
}

/** Buttons that copy the part of a sentence that people hand on: the code of an invitation, or the data of a registration. */
export function copiesOf(render: Render, said: Said): Pick<TextBody, "copies"> {
  if (said.key === "invitation")
    return { copies: [{ label: render({ key: "copyInvitation" }), text: render({ key: "invitationCode" }) }] };
  const isReceipt = said.key === "operationConfirmed" && movesBalance(said.values.what);
  return isReceipt ? { copies: [{ label: render({ key: "copyReceipt" }) }] } : {};
}

/** Removes the buttons of an answered question, in one chat or in all (null), if the network can do so. Runs beside everything else. */
export function retire({ channels }: Pick<Ports, "channels">, chat: ChatKey | null, prefix: string): void {
  if (chat !== null) return channels.get(chatChannel(chat))?.retire?.(chat, prefix);
  for (const channel of channels.values()) channel.retire?.(null, prefix);
}

/** Marks a message on which no money depends: where the network charges for it, it is dropped once the month's limit is reached. */
export function spare(reply: Reply): Reply {
  if (!channelTraits[chatChannel(reply.chat)].charges) return reply;
  return { ...reply, body: spareBody(reply.body) };
}

/** The same for a body whose chats are not known yet. */
export function spareBody(body: Reply["body"]): Reply["body"] {
  if (body.type === "text" || body.type === "file") return { ...body, spare: true };
  if (body.type !== "translated") return body;
  const bodies = Object.fromEntries(allLanguages.map((language) => [language, spareBody(body.bodies[language])]));
  return { ...body, bodies: bodies as TranslatedBody["bodies"] };
}

/** The renderer of a person's language; null: the shop's. */
export async function renderFor({ store, settings }: Ports, identity: Identity | null): Promise<Render> {
  return settings.renderIn(identity === null ? null : (await store.preferences(identity)).language);
}
