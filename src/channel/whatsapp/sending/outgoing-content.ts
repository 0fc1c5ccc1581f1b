import type { AnyMessageContent } from "@whiskeysockets/baileys";
import type { Language } from "../../../domain/language.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { OutgoingBody, WhatsAppPerson } from "../../channel.ts";
import { splitText } from "../../split-text.ts";
import { mostParts, parseMessageId } from "./message-id.ts";

type TextBody = Extract<OutgoingBody, { readonly type: "text" }>;
type FileBody = Extract<OutgoingBody, { readonly type: "file" }>;

/** Sentences of the channel's own, written by whoever knows the languages; null: the shop's. */
export interface SendingTexts {
  /** How to choose where a bare number is not enough: by an answer that quotes the message. One line. */
  readonly replyWithNumber: (language: Language | null) => string;
}

/** What a message depends on beside its body. */
export interface Addressee {
  /** The address it goes to. */
  readonly jid: string;
  /** Their number is known, so it need not be asked for. */
  readonly phoneKnown: boolean;
}

/** Whom a message goes to: the address they wrote from last, whatever other they have, since the server may refuse any other. */
export function addresseeOf({ replyTo, phoneJid }: WhatsAppPerson): Addressee {
  return { jid: replyTo, phoneKnown: phoneJid !== null };
}

/** The longest caption of a file, in UTF-16 units: what WhatsApp shows without cutting it. */
const longestCaption = 1024;

/**
 * The WhatsApp messages that a body becomes, in order; none for what WhatsApp has nothing for. The same body always gives the same
 * messages, so that each can be told by its place (`OwnMessage.part`). A text comes before the request for a phone.
 */
export function contentsOf(body: OutgoingBody, to: Addressee, texts: SendingTexts, salt: string): AnyMessageContent[] {
  switch (body.type) {
    case "commands":
      return [];
    case "remove":
      // Of a message that is not ours there is nothing to take away. Phones take no notice of what comes after two days.
      if (parseMessageId(body.messageId, salt) === null) return [];
      return [{ delete: { remoteJid: to.jid, fromMe: true, id: body.messageId } }];
    case "file":
      return [fileContent(body)];
    case "text": {
      // A preview would make the bot fetch whatever address stands in a text.
      const parts = textsOf(body, texts).map((text): AnyMessageContent => ({ text, linkPreview: null }));
      return body.askContact && !to.phoneKnown ? [...parts, { requestPhoneNumber: true }] : parts;
    }
  }
}

/** The texts a body becomes: WhatsApp shows `*bold*` as it is written, and knows no buttons, so that options are lines. */
function textsOf(body: TextBody, texts: SendingTexts): string[] {
  return splitText([body.text, ...optionLines(body, texts)].join("\n")).slice(0, mostParts - 1);
}

function optionLines({ text, language, buttons, pick, spelledOut }: TextBody, texts: SendingTexts): string[] {
  if (buttons.length === 0 || spelledOut === true) return [];
  if (pick !== undefined) {
    const lines = buttons.map(({ label }, index) => `${index + 1} · ${label}`);
    return pick === "quotedNumber" ? [...lines, `_${texts.replyWithNumber(language ?? null)}_`] : lines;
  }
  const said = boldWords(text);
  const unsaid = buttons.map(({ label }) => label).filter((label) => !said.has(plain(label)));
  return unsaid.length === 0 ? [] : [`_${unsaid.join(" · ")}_`];
}

/** What a text already tells to type. */
function boldWords(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\*([^*\n]+)\*/g)].map(([, words = ""]) => plain(words)));
}

function fileContent({ name, mime, caption, base64 }: FileBody): AnyMessageContent {
  const bytes = Buffer.from(base64, "base64");
  const line = caption.slice(0, longestCaption);
  return mime.startsWith("image/")
    ? { image: bytes, mimetype: mime, caption: line }
    : { document: bytes, mimetype: mime, fileName: name, caption: line };
}
