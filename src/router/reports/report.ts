import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { OutgoingBody } from "../../channel/channel.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../domain/chat.ts";
import { allLanguages } from "../../domain/language.ts";
import type { Query } from "../../flow/requests.ts";
import type { AuditEntry, LookupRow, Reply } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import { auditReport } from "./audit-report.ts";
import type { Ports } from "../ports.ts";
import { corteReport, type Tables } from "./corte-report.ts";
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
  const wants = row.by !== null && (await ports.store.preferences(row.by)).tables === true;
  const bodies = await bodiesOf(ports, await renderFor(ports, row.by), row.chat, asked, tablesIn(row.chat, wants));
  const { kind } = asked.report;
  const takenOut = kind !== "corte" && bodies.some((body) => body.type === "file");
  return {
    replies: bodies.map((body) => spare({ chat: row.chat, body })),
    audit: takenOut ? [deed(row, `report.${kind}`, null)] : [],
  };
}

/** Whether a chat's network has tables, and its reader wants the cut as one. */
const tablesIn = (chat: ChatKey, wants: boolean): Tables =>
  channelTraits[chatChannel(chat)].hasTables ? (wants ? "wanted" : "offered") : "none";

/** The messages of a report for every manager, each in their language. It is made once per language, and where tables come into it. */
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
    for (const tables of ["none", "offered", "wanted"] as const) {
      const chats = readers.filter((one) => tablesIn(one.chat, one.tables === true) === tables).map((one) => one.chat);
      if (chats.length === 0) continue;
      const bodies = await bodiesOf(ports, render, row.chat, asked, tables);
      for (const chat of new Set(chats)) replies.push(...bodies.map((body) => spare({ chat, body })));
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
  tables: Tables,
): Promise<readonly OutgoingBody[]> {
  switch (report.kind) {
    case "corte":
      return corteReport(ports, render, report, tables);
    case "customers":
      return customersReport(ports, render, chat, report);
    case "audit":
      return auditReport(ports, render, report);
  }
}

function deed(row: LookupRow, what: AuditDeed, detail: string | null): AuditEntry {
  return { what, who: row.by, operationId: null, detail };
}
