import type { OutgoingBody } from "../channel/channel.ts";
import type { ChatKey } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";
import type { LookupRequest } from "../flow/flow.ts";

/** A message to send. */
export interface Reply {
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
}

export interface OutboxRow extends Reply {
  readonly id: number;
  readonly attempts: number;
  /** An answer to it is only valid after it began to be sent: `beginReply` must be committed before it is sent. */
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
