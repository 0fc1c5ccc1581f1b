import type { OutgoingBody } from "../../channel/channel.ts";
import { chatChannel } from "../../domain/people/chat.ts";
import type { Identity } from "../../domain/people/person.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import type { StoredAudit } from "../../store/store.ts";
import { dayText } from "../../domain/time/local-time.ts";
import { sheetFile } from "./day-operations.ts";
import type { Render } from "../../text/text.ts";
import type { Ports } from "../ports.ts";
import { namesOf } from "../people/names.ts";
import { textBody } from "../messages.ts";

type AuditRequest = Extract<ReportRequest, { kind: "audit" }>;

/** Most entries in a message. */
const inMessage = 20;
/** Most entries in a file. */
const inFile = 20_000;

/** The audit trail, newest first: the latest entries as a message, or those of a range of days as a file. */
export async function auditReport(
  ports: Ports,
  render: Render,
  request: AuditRequest,
): Promise<readonly OutgoingBody[]> {
  const { store, settings } = ports;
  const { local } = settings;
  const file = request.as === "file";
  const max = file ? inFile : inMessage;
  const within = (one: StoredAudit) => {
    const day = local.day(one.atMs);
    return (request.from === null || day >= request.from) && (request.to === null || day <= request.to);
  };
  const found = (await store.auditTrail({ ...aroundOf(request), max: max + 1 })).filter(within);
  if (found.length === 0) return [textBody(render, { key: "auditNone" })];
  const entries = found.slice(0, max);
  const who = entries.flatMap((one) => one.who ?? []);
  const names = await namesOf(store, who);
  return [file ? asFile(ports, render, entries, names, found.length > max) : asList(ports, render, entries, names)];
}

/** The days in UTC, one day wider on both sides: enough for any time zone. */
function aroundOf({ from, to }: AuditRequest): { readonly sinceMs?: number; readonly untilMs?: number } {
  const dayMs = 24 * 3_600_000;
  return {
    ...(from === null ? {} : { sinceMs: Date.parse(`${from}T00:00:00Z`) - dayMs }),
    ...(to === null ? {} : { untilMs: Date.parse(`${to}T00:00:00Z`) + 2 * dayMs }),
  };
}

function asList(
  { settings }: Ports,
  render: Render,
  entries: readonly StoredAudit[],
  names: ReadonlyMap<Identity, string>,
): OutgoingBody {
  const { local } = settings;
  const views = entries.map((one) => ({
    atText: `${dayText(local.day(one.atMs)).slice(0, 5)} ${local.time(one.atMs)}`,
    who: one.who === null ? null : (names.get(one.who) ?? one.who),
    what: render({ key: "auditDeed", values: { what: one.what } }),
    detail: detailOf(render, one) ?? one.operationId,
    channel: placeOf(one),
  }));
  return textBody(render, { key: "auditList", values: { entries: views } });
}

function detailOf(render: Render, { what, detail }: StoredAudit): string | null {
  return detail === null ? null : render({ key: "auditDetail", values: { what, detail } });
}

/** Where it was done: on which network, or in which session of the console. */
function placeOf({ chat, session }: StoredAudit): string | null {
  if (session !== undefined) return `desk ${session}`;
  return chat === null ? null : chatChannel(chat);
}

function asFile(
  { settings, reports, clock }: Ports,
  render: Render,
  entries: readonly StoredAudit[],
  names: ReadonlyMap<Identity, string>,
  cut: boolean,
): OutgoingBody {
  const { local } = settings;
  const sheet = reports.sheet(render({ key: "auditColumns" }).split("|"));
  for (const one of entries) {
    sheet.add([
      local.day(one.atMs),
      local.time(one.atMs),
      one.who === null ? null : (names.get(one.who) ?? null),
      one.who,
      render({ key: "auditDeed", values: { what: one.what } }),
      detailOf(render, one),
      placeOf(one),
      one.operationId,
    ]);
  }
  const caption = render({ key: cut ? "auditTooMany" : "auditFile", values: { rows: entries.length } });
  return sheetFile({ reports }, `auditoria-${local.day(clock.nowMs())}`, caption, sheet);
}
