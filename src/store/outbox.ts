import type { OutgoingBody } from "../channel/channel.ts";
import type { ChatKey } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Identity } from "../domain/person.ts";
import type { LookupRequest } from "../flow/flow.ts";

/**
 * One message written in every language of the bot, for a chat whose language the writer has not read. In the transaction that adds the row the store
 * reads the language that the person of the chat chose, and keeps that one body.
 *
 * @example
 * { type: "translated", ofShop: "es-MX", bodies: { "es-MX": textOf("Registrada"), en: textOf("Recorded") } }
 */
export interface TranslatedBody {
  readonly type: "translated";
  /** For a person who chose no language. */
  readonly ofShop: Language;
  readonly bodies: { readonly [language in Language]: OutgoingBody };
}

/** What a message says: as it is sent, or in every language. */
export type ReplyBody = OutgoingBody | TranslatedBody;

/** A message to send. */
export interface Reply {
  readonly chat: ChatKey;
  readonly body: ReplyBody;
  /** Id of the operation that it is about, where it is committed with no move of that operation. */
  readonly about?: string;
}

/** The body that is sent to a person who chose `language`; null: they chose none. */
export function bodyIn(language: Language | null, body: ReplyBody): OutgoingBody {
  return body.type === "translated" ? body.bodies[language ?? body.ofShop] : body;
}

export interface OutboxRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
  readonly attempts: number;
  /** Its answer is a deliberate yes: one typed before the network had accepted it confirms nothing. */
  readonly gate: boolean;
}

export interface LookupRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly flowId: number;
  readonly ask: string;
  readonly request: LookupRequest;
  readonly by: Identity | null;
  readonly attempts: number;
  readonly createdAtMs: number;
}
