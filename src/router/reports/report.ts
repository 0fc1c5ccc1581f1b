/** Makes a requested report: the cut, the audit trail, or the customers. */
import type { OutgoingBody } from "../../channel/channel.ts";
import { channelTraits, chatChannel, type ChatKey } from "../../domain/chat.ts";
import { allLanguages } from "../../domain/language.ts";
import { groupThousands, wirePoints } from "../../domain/money.ts";
import { type Identity, operatorPhone } from "../../domain/person.ts";
import { formatPhone, maskPhone } from "../../domain/phone.ts";
import { addDays, dayText } from "../../domain/time.ts";
import type { Query, ReportRequest } from "../../flow/requests.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import { type Operation, wasMade } from "../../ledger/operation.ts";
import { isPurchase } from "../../ledger/request.ts";
import type { AuditEntry, LookupRow, Reply, StoredAudit } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import type { CustomersGrowth } from "../../text/views.ts";
import { namesOf } from "../access.ts";
import type { Core } from "../directory-reader.ts";
import { message, renderFor, spare, textBody } from "../messages.ts";
import { namedApproval } from "../money/approvals.ts";
import { namedOperation } from "../money/operation-views.ts";
import type { Ports } from "../ports.ts";
import { corteReport, type Tables } from "./corte-report.ts";
import { operationsOfDays, sheetFile } from "./day-operations.ts";

/** The messages of a report, and its entries in the audit trail. */
export interface Reported {
  readonly replies: readonly Reply[];
  readonly audit: readonly AuditEntry[];
}

type ReportQuery = Extract<Query, { type: "report" }>;

/** Makes a report as messages and files. Start here for router/reports. It only reads, so it may be repeated. The requester must still be a manager. */
export async function makeReport(ports: Core, row: LookupRow, asked: ReportQuery): Promise<Reported> {
  if (asked.to === "managers") {
    await ports.directory.refreshIfStale();
    return { replies: await toManagers(ports, row, asked), audit: [] };
  }
  const person = row.by === null ? null : await ports.store.person(row.by);
  const access = person?.phone ? await ports.directory.checkedAccess(person.phone) : null;
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

/** The messages of a report for every manager, each in their language. It is made once per language and table setting. */
async function toManagers(ports: Core, row: LookupRow, asked: ReportQuery): Promise<Reply[]> {
  const managers = await ports.directory.managers();
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

type AuditRequest = Extract<ReportRequest, { kind: "audit" }>;

const inMessage = 20;
const inFile = 20_000;

/** The audit trail, newest first: the latest entries as a message, or a range of days as a file. */
async function auditReport(ports: Ports, render: Render, request: AuditRequest): Promise<readonly OutgoingBody[]> {
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

/** A person's name. Without a name, the network they are on. */
function nameIn(render: Render, names: ReadonlyMap<Identity, string>, who: Identity): string {
  const name = names.get(who);
  if (name !== undefined && name !== who) return name;
  const phone = operatorPhone(who);
  if (phone !== null) return formatPhone(phone);
  return render({ key: "somebodyOn", values: { channel: chatChannel(who as string as ChatKey) } });
}

/** An operation or an approval in words. Null: it no longer exists. */
async function aboutOf({ store }: Ports, render: Render, id: string): Promise<string | null> {
  const operation = await store.operation(id);
  if (operation !== null) return render({ key: "operationNamed", values: namedOperation(operation) });
  const approval = await store.approval(id);
  return approval === null ? null : render({ key: "operationNamed", values: namedApproval(approval) });
}

/** The detail in words: a person's identity as their name, a phone in its usual form. */
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

/** The place of an entry: the network, or the session of the console. */
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

type CustomersRequest = Extract<ReportRequest, { kind: "customers" }>;

const progressEveryMs = 4_000;

/** Every customer of a wallet as a file. They are read as a stream; while that takes long, the chat gets the count so far. */
async function customersReport(
  ports: Ports,
  render: Render,
  chat: ChatKey,
  request: CustomersRequest,
): Promise<readonly OutgoingBody[]> {
  const { wallet, store, clock, settings, reports, log } = ports;
  const sheet = reports.sheet(render({ key: "customersColumns" }).split("|"));
  let count = 0;
  let toldAtMs = clock.monotonicMs();
  const told: Promise<void>[] = [];
  const reading = await wallet.customers(request.walletKey, (customer) => {
    count += 1;
    sheet.add([customer.name, customer.phone, { decimal: wirePoints(customer.balance) }, customer.birthdate]);
    if (clock.monotonicMs() - toldAtMs < progressEveryMs) return;
    toldAtMs = clock.monotonicMs();
    const body = textBody(render, { key: "customersReading", values: { count: written(count) } });
    told.push(store.notify([{ chat, body }], clock.nowMs()));
  });
  await Promise.all(told);
  if (reading.type !== "ok") {
    const why = reading.type === "refused" ? reading.code : reading.why;
    log.warn("The list of customers could not be read", { why });
    const tooMany = reading.type === "unavailable" && reading.why.startsWith("the answer is longer");
    if (tooMany) return [textBody(render, { key: "customersTooMany" })];
    const refusal = reading.type === "refused" ? reading.meaning : null;
    return [textBody(render, { key: "customersUnavailable", values: { refusal } })];
  }
  const values = { count: written(reading.value.count), wallet: request.walletName };
  const growth = await growthOf(ports, request.walletKey);
  const caption = render({ key: "customersFile", values });
  return [
    textBody(render, { key: "customersGrowth", values: growth }),
    sheetFile(ports, `clientes-${settings.local.day(clock.nowMs())}`, caption, sheet),
  ];
}

/** The most names of today's customers that are shown. */
const mostNames = 5;

/** Who came, and how many come now and came before, by this bot's ledger. */
async function growthOf({ store, clock, settings }: Ports, walletKey: string): Promise<CustomersGrowth> {
  const today = settings.local.shopDay(clock.nowMs());
  const { operations } = await operationsOfDays(store, { from: addDays(today, 1 - 2 * monthDays), until: today });
  const made = operations.filter((one) => one.request.walletKey === walletKey && wasMade(one));
  const visits = made.filter(({ request }) => isPurchase(request));
  /** The phones in the last `days` days, and in as many days before. */
  const compared = (among: readonly Operation[], days: number) => {
    const since = addDays(today, 1 - days);
    const before = addDays(today, 1 - 2 * days);
    const phones = (within: (day: string) => boolean) =>
      new Set(among.filter(({ day }) => within(day)).map(({ request }) => request.phone)).size;
    return { now: phones((day) => day >= since), before: phones((day) => day >= before && day < since) };
  };
  const ofToday = new Map(visits.filter(({ day }) => day === today).map((one) => [one.request.phone, one]));
  const names = [...ofToday.values()].map(({ customerName, request }) => customerName ?? maskPhone(request.phone));
  return {
    today: ofToday.size,
    names: names.slice(0, mostNames),
    week: compared(visits, 7),
    month: compared(visits, monthDays),
    registered: compared(
      made.filter(({ request }) => request.kind === "register"),
      monthDays,
    ),
  };
}

const monthDays = 30;

function written(count: number): string {
  return groupThousands(String(count));
}
