import type { OutgoingBody } from "../channel/channel.ts";
import type { ChatKey } from "../domain/chat.ts";
import type { LookupRequest } from "../flow/flow.ts";
import type { AuditEntry, LookupRow, Reply } from "../store/store.ts";
import { auditReport } from "./audit-report.ts";
import type { Centre } from "./centre.ts";
import { corteReport } from "./corte-report.ts";
import { customersReport } from "./customers-report.ts";
import type { DirectoryReader } from "./directory-reader.ts";
import { message } from "./receipts.ts";

/** A lookup that ends in messages, and in what the audit trail is to know of it. */
export interface Reported {
  readonly replies: readonly Reply[];
  readonly audit: readonly AuditEntry[];
}

type Asked = Extract<LookupRequest, { type: "report" }>;

/** Makes a report. Repeatable: it only reads. Whoever asked must still be a manager; at closing hour it goes to every manager. */
export async function makeReport(
  centre: Centre,
  directory: DirectoryReader,
  row: LookupRow,
  asked: Asked,
): Promise<Reported> {
  if (asked.to === "managers") {
    await directory.refreshIfStale();
    const bodies = await bodiesOf(centre, row.chat, asked);
    const chats = [...new Set(await directory.managerChats())];
    return { replies: chats.flatMap((chat) => bodies.map((body) => ({ chat, body }))), audit: [] };
  }
  const { render } = centre.settings;
  const person = row.by === null ? null : await centre.store.person(row.by);
  const access = person?.phone ? await directory.checkedAccess(person.phone) : null;
  if (access?.role !== "manager" || !access.readable) {
    const key = access?.readable === false ? "rolesUnreadable" : "notAllowed";
    return { replies: [message(render, row.chat, { key })], audit: [deed(row, "access.refused", "report")] };
  }
  const bodies = await bodiesOf(centre, row.chat, asked);
  const { kind } = asked.report;
  const takenOut = kind !== "corte" && bodies.some((body) => body.type === "file");
  return {
    replies: bodies.map((body) => ({ chat: row.chat, body })),
    audit: takenOut ? [deed(row, `report.${kind}`, null)] : [],
  };
}

function bodiesOf(centre: Centre, chat: ChatKey, { report }: Asked): Promise<readonly OutgoingBody[]> {
  switch (report.kind) {
    case "corte":
      return corteReport(centre, report);
    case "customers":
      return customersReport(centre, chat, report);
    case "audit":
      return auditReport(centre, report);
  }
}

function deed(row: LookupRow, what: string, detail: string | null): AuditEntry {
  return { what, who: row.by, operationId: null, detail };
}
