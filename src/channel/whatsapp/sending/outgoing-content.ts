/** Converts bodies to WhatsApp's content, makes the ids of our messages, and keeps sent contents, which WhatsApp may request again. */
import { createHash } from "node:crypto";
import {
  type AnyMessageContent,
  generateWAMessageContent,
  type MessageContentGenerationOptions,
  type proto,
} from "@whiskeysockets/baileys";
import { chatId } from "../../../domain/chat.ts";
import type { Language } from "../../../domain/language.ts";
import { plain } from "../../../domain/words.ts";
import { BoundedMap } from "../../../domain/recent.ts";
import type { FileBody, OutgoingBody, TextBody } from "../../channel.ts";
import { splitText } from "../../split-text.ts";
import type { WhatsAppPerson, WhatsAppRecords } from "../../whatsapp-records.ts";

/** Sentences that the channel adds itself, by language (null: the shop's default). */
export interface SendingTexts {
  /** Says that an option is chosen by replying to this message with its number. One line. */
  readonly replyWithNumber: (language: Language | null) => string;
}

interface Addressee {
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

/** Message of the bot that an id encodes: the outbox row, and the part (from 0) where a row takes several messages. */
interface OwnMessage {
  readonly outboxId: number;
  readonly part: number;
}

/** Largest number of parts per row: an id has two hex digits for the part. */
const mostParts = 256;

const form = /^3EB0([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{2})$/;

/**
 * WhatsApp id of a message: `3EB0` (the prefix of WhatsApp Web), a fingerprint, the row and the part. The same row has the same id on every
 * attempt and after a restart, so a phone that receives it twice shows it once. `salt` differs per database.
 */
export function messageIdOf({ outboxId, part }: OwnMessage, salt: string): string {
  const row = hex(outboxId, 8);
  const rest = hex(part, 2);
  if (row.length > 8 || rest.length > 2) throw new Error(`no WhatsApp id for part ${part} of row ${outboxId}`);
  return `3EB0${fingerprint(row, rest, salt)}${row}${rest}`;
}

/** Decodes an id of this database; null for any other, and for a forged one. */
export function parseMessageId(id: string, salt: string): OwnMessage | null {
  const [, print = "", row = "", part = ""] = form.exec(id) ?? [];
  if (row === "" || print !== fingerprint(row, part, salt)) return null;
  return { outboxId: Number.parseInt(row, 16), part: Number.parseInt(part, 16) };
}

/** True if an id has this form, of any database. WhatsApp Web's own ids have the same form. */
export function hasOurForm(id: string): boolean {
  return form.test(id);
}

function fingerprint(row: string, part: string, salt: string): string {
  return createHash("sha256").update(`${salt}:${row}:${part}`).digest("hex").slice(0, 8).toUpperCase();
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

/** Messages kept in memory. Phones ask within seconds, or when they are switched on again; texts are then rebuilt from the outbox. */
const mostRemembered = 500;

/** Contents of sent messages, for phones that could not decrypt one and request it again. */
export function createSentMessages(records: WhatsAppRecords, texts: SendingTexts) {
  const recent = new BoundedMap<string, proto.IMessage>(mostRemembered);

  async function fromOutbox(messageId: string): Promise<proto.IMessage | undefined> {
    const salt = records.salt();
    const own = parseMessageId(messageId, salt);
    const row = own === null ? null : records.outgoing(own.outboxId);
    if (own === null || row === null || row.body.type === "file") return undefined;
    // The row holds `{password}`, not the password.
    if (row.body.type === "text" && row.body.passwordOf !== undefined) return undefined;
    const person = records.person(Number(chatId(row.chat)));
    if (person === null) return undefined;
    const content = contentsOf(row.body, addresseeOf(person), texts, salt)[own.part];
    // The options concern uploads and link previews, which these messages do not have.
    const options = {} as MessageContentGenerationOptions;
    return content === undefined ? undefined : generateWAMessageContent(content, options);
  }

  return {
    remember: (messageId: string, message: proto.IMessage) => void recent.set(messageId, message),
    /** The content of a message; undefined for a foreign id, and for a file or password after a restart, whose content is not stored. */
    async again(messageId: string): Promise<proto.IMessage | undefined> {
      return recent.get(messageId) ?? fromOutbox(messageId);
    },
  };
}
