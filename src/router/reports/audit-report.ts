import type { OutgoingBody } from "../../channel/channel.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../domain/chat.ts";
import { operatorPhone, type Identity } from "../../domain/person.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import type { StoredAudit } from "../../store/store.ts";
import { dayText } from "../../domain/time.ts";
import { sheetFile } from "./day-operations.ts";
import type { Render } from "../../text/languages.ts";
import type { Ports } from "../ports.ts";
import { namesOf } from "../people/names.ts";
import { namedOperation } from "../money/operation-views.ts";
import { textBody } from "../messages.ts";
import { namedApproval } from "../money/decisions/approvals.ts";

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
  const who = entries.flatMap((one) => [
    ...(one.who === null ? [] : [one.who]),
    ...(one.what === "person.unlinked" && one.detail !== null ? [one.detail as Identity] : []),
    ...(one.detail?.startsWith(askedBy) === true ? [one.detail.slice(askedBy.length) as Identity] : []),
  ]);
  const names = await namesOf(store, who);
  return [
    file ? asFile(ports, render, entries, names, found.length > max) : await asList(ports, render, entries, names),
  ];
}

/** The days in UTC, one day wider on both sides: enough for any time zone. */
function aroundOf({ from, to }: AuditRequest): { readonly sinceMs?: number; readonly untilMs?: number } {
  const dayMs = 24 * 3_600_000;
  return {
    ...(from === null ? {} : { sinceMs: Date.parse(`${from}T00:00:00Z`) - dayMs }),
    ...(to === null ? {} : { untilMs: Date.parse(`${to}T00:00:00Z`) + 2 * dayMs }),
  };
}

async function asList(
  ports: Ports,
  render: Render,
  entries: readonly StoredAudit[],
  names: ReadonlyMap<Identity, string>,
): Promise<OutgoingBody> {
  const { local } = ports.settings;
  const views = await Promise.all(
    entries.map(async (one) => ({
      atText: `${dayText(local.day(one.atMs)).slice(0, 5)} ${local.time(one.atMs)}`,
      who: one.who === null ? null : nameIn(render, names, one.who),
      what: render({ key: "auditDeed", values: { what: one.what } }),
      about: one.operationId === null ? null : await aboutOf(ports, render, one.operationId),
      detail: saidDetail(render, names, one),
      channel: saidPlace(render, one),
    })),
  );
  return textBody(render, { key: "auditList", values: { entries: views } });
}

/** Somebody's name; of whom nobody knows one, the network they are on. */
function nameIn(render: Render, names: ReadonlyMap<Identity, string>, who: Identity): string {
  const name = names.get(who);
  if (name !== undefined && name !== who) return name;
  const phone = operatorPhone(who);
  if (phone !== null) return formatPhone(phone);
  return render({ key: "somebodyOn", values: { channel: chatChannel(who as string as ChatKey) } });
}

/** An operation or an approval in words; null: it is not there any more. */
async function aboutOf({ store }: Ports, render: Render, id: string): Promise<string | null> {
  const operation = await store.operation(id);
  if (operation !== null) return render({ key: "operationNamed", values: namedOperation(operation) });
  const approval = await store.approval(id);
  return approval === null ? null : render({ key: "operationNamed", values: namedApproval(approval) });
}

/** The detail in words: of whoever asked the name, of a phone its usual form. */
function saidDetail(render: Render, names: ReadonlyMap<Identity, string>, one: StoredAudit): string | null {
  const { what, detail } = one;
  if (detail === null) return null;
  const asked = detail.startsWith(askedBy) ? (detail.slice(askedBy.length) as Identity) : null;
  if (asked !== null) {
    const said = `${askedBy}${nameIn(render, names, asked)}`;
    return render({ key: "auditDetail", values: { what, detail: said } });
  }
  if (what === "invitation.made") return formatPhone(detail);
  if (what === "person.unlinked") return nameIn(render, names, detail as Identity);
  return detailOf(render, one);
}

const askedBy = "asked by ";

function saidPlace(render: Render, { chat, session }: StoredAudit): string | null {
  if (session !== undefined) return render({ key: "atTheDesk", values: { session } });
  return chat === null ? null : channelTraits[chatChannel(chat)].title;
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
