import type { Identity } from "../../../domain/people/person.ts";
import type { Reply } from "../../../store/store.ts";
import type { Ports } from "../../ports.ts";

/** Writes to the audit trail that somebody tried to decide and was not allowed. */
export async function noteRefusal(
  { store, clock }: Ports,
  by: { readonly identity: Identity | null; readonly chat: Reply["chat"] | null } | null,
  operationId: string,
  detail: string,
): Promise<void> {
  const entry = { what: "access.refused", who: by?.identity ?? null, operationId, detail } as const;
  await store.note(entry, by?.chat ?? null, clock.nowMs());
}
