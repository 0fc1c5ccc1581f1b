import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { OutgoingBody } from "../../channel/channel.ts";
import type { ChatKey } from "../../domain/people/chat.ts";
import { allLanguages } from "../../domain/people/language.ts";
import type { Query } from "../../flow/requests.ts";
import type { AuditEntry, LookupRow, Reply } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/text.ts";
import { auditReport } from "./audit-report.ts";
import type { Ports } from "../ports.ts";
import { corteReport } from "./corte-report.ts";
import { customersReport } from "./customers-report.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { message, renderFor, spare } from "../messages.ts";

/** The messages that a report ends in, and its entries in the audit trail. */
export interface Reported {
  readonly replies: readonly Reply[];
  readonly audit: readonly AuditEntry[];
}

type ReportQuery = Extract<Query, { type: "report" }>;

/**
 * Makes a report (corte, customers, audit) as messages and files. Start here for router/reports. It only reads, so it may be repeated. Whoever asked
 * must still be a manager; at closing hour it goes to every manager.
 */
export async function makeReport(
  ports: Ports,
  directory: DirectoryReader,
  row: LookupRow,
  asked: ReportQuery,
): Promise<Reported> {
  if (asked.to === "managers") {
    await directory.refreshIfStale();
    return { replies: await toManagers(ports, directory, row, asked), audit: [] };
  }
  const person = row.by === null ? null : await ports.store.person(row.by);
  const access = person?.phone ? await directory.checkedAccess(person.phone) : null;
  if (access?.role !== "manager" || !access.readable) {
    const said: Said =
      access?.readable === false ? { key: "rolesUnreadable", values: { role: access.role } } : { key: "notAllowed" };
    const replies = [message(ports.settings.renderIn, row.chat, said)];
    return { replies, audit: [deed(row, "access.refused", "report")] };
  }
  const bodies = await bodiesOf(ports, await renderFor(ports, row.by), row.chat, asked);
  const { kind } = asked.report;
  const takenOut = kind !== "corte" && bodies.some((body) => body.type === "file");
  return {
    replies: bodies.map((body) => spare({ chat: row.chat, body })),
    audit: takenOut ? [deed(row, `report.${kind}`, null)] : [],
  };
}

/** The messages of a report for every manager, each in their language. It is made once per language. */
async function toManagers(
  ports: Ports,
  directory: DirectoryReader,
  row: LookupRow,
  asked: ReportQuery,
): Promise<Reply[]> {
  const managers = await directory.managers();
  const replies: Reply[] = [];
  for (const language of allLanguages) {
    const render = ports.settings.renderIn(language);
    const readers = managers.filter((one) => ports.settings.renderIn(one.language).language === language);
    if (readers.length === 0) continue;
    const bodies = await bodiesOf(ports, render, row.chat, asked);
    for (const chat of new Set(readers.map((one) => one.chat))) {
      replies.push(...bodies.map((body) => spare({ chat, body })));
    }
  }
  return replies;
}

/** The bodies of a report. */
function bodiesOf(
  ports: Ports,
  render: Render,
  chat: ChatKey,
  { report }: ReportQuery,
): Promise<readonly OutgoingBody[]> {
  switch (report.kind) {
    case "corte":
      return corteReport(ports, render, report);
    case "customers":
      return customersReport(ports, render, chat, report);
    case "audit":
      return auditReport(ports, render, report);
  }
}

function deed(row: LookupRow, what: AuditDeed, detail: string | null): AuditEntry {
  return { what, who: row.by, operationId: null, detail };
}
