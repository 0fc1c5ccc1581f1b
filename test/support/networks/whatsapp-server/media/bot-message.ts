import { normalizeMessageContent, type proto } from "@whiskeysockets/baileys";
import type { MediaHost } from "./media-host.ts";

/** File of a message, downloaded from the media host and decrypted. */
interface BotFile {
  /** Null: a picture, which has none. */
  readonly name: string | null;
  readonly mime: string;
  readonly bytes: Buffer;
}

/** A message of the bot, as a contact's phone shows it. */
export interface BotMessage {
  readonly id: string;
  /** The text, or the caption of a file. */
  readonly text: string;
  readonly message: proto.IMessage;
  /** How often the same id arrived again; a real phone shows it once. */
  readonly repeats: number;
  readonly file: BotFile | null;
  /** Why the file cannot be opened; null: no file, or it opens. */
  readonly fileProblem: string | null;
}

export function readBotMessage(id: string, message: proto.IMessage, media: MediaHost): BotMessage {
  const content = normalizeMessageContent(message) ?? {};
  const { imageMessage, documentMessage, extendedTextMessage } = content;
  const attachment = imageMessage ?? documentMessage;
  const text = content.conversation || extendedTextMessage?.text || attachment?.caption || "";
  const base = { id, text, message, repeats: 0 };
  if (!attachment) return { ...base, file: null, fileProblem: null };
  try {
    const bytes = media.download(attachment, imageMessage ? "image" : "document");
    const file = { name: documentMessage?.fileName ?? null, mime: attachment.mimetype ?? "", bytes };
    return { ...base, file, fileProblem: null };
  } catch (error) {
    return { ...base, file: null, fileProblem: error instanceof Error ? error.message : String(error) };
  }
}

/** The `type` of the stanza that carries a message. */
export function contentType(message: proto.IMessage): string {
  const content = normalizeMessageContent(message) ?? {};
  if (content.reactionMessage) return "reaction";
  if (content.pollCreationMessage || content.pollCreationMessageV3 || content.pollUpdateMessage) return "poll";
  const media =
    content.imageMessage ??
    content.videoMessage ??
    content.audioMessage ??
    content.documentMessage ??
    content.stickerMessage ??
    content.locationMessage ??
    content.contactMessage ??
    content.contactsArrayMessage;
  return media ? "media" : "text";
}
