import type { OutgoingBody } from "../channel/channel.ts";
import type { ChatKey } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Identity } from "../domain/person.ts";
import type { LookupRequest } from "../flow/flow.ts";

/** A message to send. */
export interface Reply {
  readonly chat: ChatKey;
  /** As a function it is made when it is written down, for the language that whoever has the chat chose; null: they chose none. */
  readonly body: OutgoingBody | ((language: Language | null) => OutgoingBody);
  /** The operation that it is about, where it is told by nothing that moves it. */
  readonly about?: string;
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
