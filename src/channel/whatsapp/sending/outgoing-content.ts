import type { AnyMessageContent } from "@whiskeysockets/baileys";
import type { Language } from "../../../domain/language.ts";
import { plain } from "../../../domain/words.ts";
import type { OutgoingBody } from "../../channel.ts";
import type { WhatsAppPerson } from "../../whatsapp-records.ts";
import { splitText } from "../../split-text.ts";
import { mostParts, parseMessageId } from "./message-id.ts";

type TextBody = Extract<OutgoingBody, { readonly type: "text" }>;
type FileBody = Extract<OutgoingBody, { readonly type: "file" }>;

/** Sentences that the channel adds itself, by language (null: the shop's default). */
export interface SendingTexts {
  /** Says that an option is chosen by replying to this message with its number. One line. */
  readonly replyWithNumber: (language: Language | null) => string;
}

export interface Addressee {
  readonly jid: string;
  /** Their number is known, so the message must not ask for it. */
  readonly phoneKnown: boolean;
}

/** Messages go to the address the person last wrote from; the server may refuse their other one. */
export function addresseeOf({ replyTo, phoneJid }: WhatsAppPerson): Addressee {
  return { jid: replyTo, phoneKnown: phoneJid !== null };
}

/** Longest caption that WhatsApp shows in full, in UTF-16 units. */
const longestCaption = 1024;

/**
 * Converts a body to WhatsApp messages, in order; empty for what this network does not have. Must be deterministic: a message's index is its part number in
 * the message id (`OwnMessage.part`). The request for a phone comes after the text.
 */
export function contentsOf(body: OutgoingBody, to: Addressee, texts: SendingTexts, salt: string): AnyMessageContent[] {
  switch (body.type) {
    case "commands":
    case "wake":
      return [];
    case "remove":
      // Only own messages can be removed. Phones ignore a removal after two days.
      if (parseMessageId(body.messageId, salt) === null) return [];
      return [{ delete: { remoteJid: to.jid, fromMe: true, id: body.messageId } }];
    case "file":
      return [fileContent(body)];
    case "text": {
      // A link preview would make the bot fetch any URL in a text.
      const parts = textsOf(body, texts).map((text): AnyMessageContent => ({ text, linkPreview: null }));
      return body.askContact && !to.phoneKnown ? [...parts, { requestPhoneNumber: true }] : parts;
    }
  }
}

/** Text parts of a body. WhatsApp renders `*bold*` itself and has no buttons: options are appended as lines. */
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

/** Words in bold: the text already tells the person to type these. */
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
