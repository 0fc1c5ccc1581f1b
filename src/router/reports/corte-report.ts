/** The cut as message, file and table, and the day of one person. */
import type { OutgoingBody, OutgoingTable } from "../../channel/channel.ts";
import { channelTraits } from "../../domain/chat.ts";
import { type Centavos, decimalAmount, type Points, pointsOf, wirePoints } from "../../domain/money.ts";
import { maskPhone, type Phone } from "../../domain/phone.ts";
import { billedSum, estimate, limitText } from "../../domain/prices.ts";
import { dayBefore, type Days, dayText } from "../../domain/time.ts";
import { plain } from "../../domain/words.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import { type Corte, corteOf, corteOfNamed, partsOf, pointsGiven, sumOfCortes } from "../../ledger/corte.ts";
import { type Fate, fateOf, type Operation } from "../../ledger/operation.ts";
import { expectedChange, isPurchase, purchaseKinds, soldBy } from "../../ledger/request.ts";
import type { Drift } from "../../ledger/settle.ts";
import { mask } from "../../log.ts";
import type { Cell } from "../../report/report.ts";
import { type Gap, gapsWithin } from "../../store/store.ts";
import { isOneDay } from "../../text/corte.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import type { CorteView, DaysView, OwnDayCount } from "../../text/views.ts";
import { textBody } from "../messages.ts";
import { listedOperation, namedOperation } from "../money/operation-views.ts";
import { dayAndTime } from "../money/restored.ts";
import type { OperationsCsv } from "../operator/operator-actions.ts";
import type { Ports } from "../ports.ts";
import { longestTapBytes, tapData } from "../tap.ts";
import { cortePicture, daysName, daysView } from "./corte-picture.ts";
import { earlierOf, operationsOfDays, refundedBy, sheetFile, yieldToOthers } from "./day-operations.ts";

/** Whether the reader's network has tables, and whether the reader wants the cut as one. */
export type Tables = "none" | "offered" | "wanted";

type CorteRequest = Extract<ReportRequest, { kind: "corte" }>;

/** The branch and the cashier that a part of a corte belongs to. */
interface Named {
  readonly branch: string;
  readonly cashier: string;
}

/** A corte with the data of its message and its file. */
interface CorteDays {
  readonly days: DaysView;
  readonly only: string;
  readonly corte: Corte;
  /** Its operations, oldest first. */
  readonly operations: readonly Operation[];
  /** Times within the days that a restored database knows nothing about. */
  readonly gaps: readonly Gap[];
}

/** The most doubts and drifts named in a message. The file has all. */
const namedInMessage = 10;
/** How many rows of a file are written before other work runs. */
const rowsAtOnce = 500;

/** Makes the corte in the requested form: message, file, picture, or message and picture; and says if the range was too long or a part is archived. */
export async function corteReport(
  ports: Ports,
  render: Render,
  request: CorteRequest,
  tables: Tables = "none",
): Promise<readonly OutgoingBody[]> {
  const { store, settings, clock } = ports;
  const { day, until = day } = request;
  const { archived, operations, ...read } = await readDays(store, { from: day, until });
  const days = daysView(read.days, settings.local.shopDay(clock.nowMs()));
  const names = [
    ...operations.map((one): Named => ({ branch: one.branch, cashier: one.decider.name })),
    ...archived.flatMap(partsOf).map(({ branch, name }): Named => ({ branch, cashier: name })),
  ];
  const isSelected = selection(names, request.only);
  if (isSelected === null) {
    const known = [...new Set(names.flatMap(({ branch, cashier }) => [branch, cashier]))].filter(Boolean).toSorted();
    return [textBody(render, { key: "corteUnclear", values: { days, only: request.only, known } })];
  }
  const only = (one: Operation) => isSelected({ branch: one.branch, cashier: one.decider.name });
  const selected = operations.filter(only).toReversed();
  const gaps = gapsWithin(await store.gaps(), read.days, settings.local);
  // Days with a gap are never called empty.
  if (selected.length === 0 && gaps.length === 0 && archived.length === 0)
    return [textBody(render, { key: "corteNothing", values: { days, only: request.only } })];
  const earlier = await earlierOf(store, operations);
  const refunded = await refundedBy(store, operations);
  await yieldToOthers();
  const archivedCortes = archived.map((one) =>
    request.only === "" ? one : corteOfNamed(one, (branch, cashier) => isSelected({ branch, cashier })),
  );
  const ofLedger = corteOf({ operations, earlier, refunded, only });
  const corte = archivedCortes.length === 0 ? ofLedger : sumOfCortes([...archivedCortes, ofLedger]);
  const about = { days, only: request.only, corte, operations: selected, gaps };
  const made = await bodiesOf(ports, render, request, about, tables);
  if (archived.length > 0)
    made.push(textBody(render, { key: "corteArchived", values: { dayText: dayText(read.since) } }));
  return days.from === day ? made : [...made, textBody(render, { key: "corteTooMany", values: { days } })];
}

/** Operations of days, newest first, and the cortes of archived days (before `since`). */
async function readDays(
  store: Ports["store"],
  { from, until }: Days,
): Promise<{
  readonly days: Days;
  readonly operations: readonly Operation[];
  readonly archived: readonly Corte[];
  readonly since: string;
}> {
  const since = (await store.ledgerSince()) ?? "";
  if (from >= since) return { ...(await operationsOfDays(store, { from, until })), archived: [], since };
  const ofLedger =
    until < since
      ? { days: { from: since, until }, operations: [] }
      : await operationsOfDays(store, { from: since, until });
  // If a range is too long, its beginning is left out.
  if (ofLedger.days.from > since) return { ...ofLedger, archived: [], since };
  const archived = await store.archivedDays({ from, until: until < since ? until : dayBefore(since) });
  return { ...ofLedger, days: { from, until }, archived: archived.map(({ corte }) => corte), since };
}

async function bodiesOf(
  ports: Ports,
  render: Render,
  { as }: CorteRequest,
  corteDays: CorteDays,
  tables: Tables,
): Promise<OutgoingBody[]> {
  switch (as) {
    case "file":
      return [await file(ports, render, corteDays)];
    case "message":
    case "text":
    case "table": {
      const isTable = as === "message" ? tables === "wanted" : as === "table" && tables !== "none";
      return [await message(ports, render, corteDays, tables, isTable)];
    }
    case "picture":
      return [await cortePicture(ports, render, corteDays, corteDays.operations, corteDays.corte)];
    case "messageAndPicture":
      return [
        await message(ports, render, corteDays, tables, tables === "wanted"),
        await cortePicture(ports, render, corteDays, corteDays.operations, corteDays.corte),
      ];
  }
}

/** Makes a filter for a branch or a cashier: by a part of the name, or by words of it in any order. `only` empty: all. Null: no name fits. */
function selection(all: readonly Named[], only: string): ((one: Named) => boolean) | null {
  const wanted = plain(only);
  if (wanted === "") return () => true;
  const words = wanted.split(" ");
  const named = words.length > 1 ? words.filter((word) => !["sucursal", "cajero", "cajera"].includes(word)) : words;
  const names = [(one: Named) => plain(one.branch), (one: Named) => plain(one.cashier)];
  const matches = [
    (name: string) => name.includes(wanted),
    (name: string) => named.every((word) => name.includes(word)),
  ];
  const ways = matches.flatMap((match) => names.map((nameOf) => (one: Named) => match(nameOf(one))));
  return ways.find((fits) => all.some(fits)) ?? null;
}

async function message(
  ports: Ports,
  render: Render,
  { days, only, corte, gaps }: CorteDays,
  tables: Tables,
  isTable: boolean,
): Promise<OutgoingBody> {
  const { total, branches, doubts, drifts } = corte;
  const values = {
    days,
    only,
    total,
    branches,
    doubts: doubts.slice(0, namedInMessage).map((one) => doubtLine(ports, render, days, one)),
    moreDoubts: Math.max(0, doubts.length - namedInMessage),
    drifts: drifts.slice(0, namedInMessage).map((one) => ({ ...one, ...between(ports, days, one) })),
    gaps: gaps.map(({ fromMs, untilMs }) => ({
      fromText: dayAndTime(ports, fromMs),
      untilText: dayAndTime(ports, untilMs),
    })),
    moreDrifts: Math.max(0, drifts.length - namedInMessage),
    billed: only === "" ? await billedThisMonth(ports, days) : null,
  };
  const named = isOneDay(days) ? days.from : `${days.from} ${days.until}`;
  const tap = (word: string) => tapData({ type: "command", words: `corte ${word} ${named} ${only}`.trim() });
  const buttons = [
    { label: { key: "corteCsvButton" }, data: tap("csv") },
    { label: { key: "corteChartButton" }, data: tap("grafica") },
    ...(tables === "none"
      ? []
      : [
          isTable
            ? ({ label: { key: "corteTextButton" }, data: tap("texto") } as const)
            : ({ label: { key: "corteTableButton" }, data: tap("tabla") } as const),
        ]),
  ] as const;
  const fitting = buttons.filter(({ data }) => Buffer.byteLength(data) <= longestTapBytes);
  const body = textBody(render, { key: "corte", values }, fitting);
  return isTable ? { ...body, table: tableOf(render, values, tables) } : body;
}

/** The message of a corte as a table. A reader who has not chosen tables can do so there. */
function tableOf(render: Render, values: CorteView, tables: Tables): OutgoingTable {
  const lines = render({ key: "corteTable", values }).split("\n");
  const always = {
    label: render({ key: "corteAlwaysButton" }),
    data: tapData({ type: "command", words: "corte tabla siempre" }),
  };
  const rows = lines.map((line) => (line.includes("|") ? line.split("|") : line));
  return { lines: rows, ...(tables === "offered" && { always }) };
}

/** The month's charges of WhatsApp. Null: no network charges, or the cut is without today. */
async function billedThisMonth(
  { store, settings, clock, channels }: Ports,
  days: DaysView,
): Promise<CorteView["billed"]> {
  const nowMs = clock.nowMs();
  if (days.until !== settings.local.shopDay(nowMs)) return null;
  if (![...channels.keys()].some((name) => channelTraits[name].charges)) return null;
  const billed = await store.billed(nowMs);
  const { limit, prices } = settings.charges;
  const dollars = estimate(billed, prices, nowMs);
  return { count: billedSum(billed), dollars, limit: limit && limitText(limit) };
}

function doubtLine({ settings }: Ports, render: Render, days: DaysView, operation: Operation): string {
  const { day, createdAtMs, decider } = operation;
  const stateText = render({ key: "corteState", values: { state: operation.state } });
  const time = settings.local.time(createdAtMs);
  const atText = `${isOneDay(days) ? time : `${dayText(day).slice(0, 5)} ${time}`} ${decider.name}:`;
  return render({ key: "otherOperation", values: { ...namedOperation(operation), atText, stateText } });
}

/** The two times of a drift. Each has its day, unless the corte has only one. */
function between({ settings }: Ports, days: DaysView, drift: Drift): { afterText: string; beforeText: string } {
  const textOf = (atMs: number) => {
    const on = settings.local.day(atMs);
    const time = settings.local.time(atMs);
    return isOneDay(days) && on === days.from ? time : `${dayText(on)} ${time}`;
  };
  return { afterText: textOf(drift.afterMs), beforeText: textOf(drift.beforeMs) };
}

/** The file of a corte: a row for each operation, and one for each drift. */
async function file(ports: Ports, render: Render, { days, operations, corte }: CorteDays): Promise<OutgoingBody> {
  const columns = render({ key: "corteColumns" }).split("|");
  const sheet = ports.reports.sheet(columns);
  for (const [row, one] of operations.entries()) {
    sheet.add(cells(ports, render, one));
    if (row % rowsAtOnce === 0) await yieldToOthers();
  }
  for (const drift of corte.drifts) {
    const { afterText: after, beforeText: before } = between(ports, days, drift);
    const kind = render({ key: "corteDriftKind", values: { after, before } });
    const day = isOneDay(days) ? days.from : ports.settings.local.shopDay(drift.beforeMs);
    const row: Cell[] = [day, before, null, null, kind, null, drift.phone, null, null, null, pointsCell(drift.change)];
    sheet.add([...row, ...columns.slice(row.length).map(() => null)]);
  }
  const values = { days, rows: operations.length };
  return sheetFile(ports, `corte-${daysName(days)}`, render({ key: "corteFile", values }), sheet);
}

/** Writes operations like the file of a corte, with masked phones. */
export function operationsCsv(ports: Ports, render: Render): OperationsCsv {
  const { begin, line, ending, mime } = ports.reports;
  return {
    begin: begin(render({ key: "corteColumns" }).split("|")),
    line: (operation) =>
      line(cells(ports, render, { ...operation, reason: operation.reason && mask(operation.reason) }, maskPhone)),
    ending,
    mime,
  };
}

function cells(
  { settings }: Ports,
  render: Render,
  operation: Operation,
  shownPhone: (phone: Phone) => string = (phone) => phone,
): Cell[] {
  const { local } = settings;
  const { what, amountCentavos, points: named, ticket, undoes, phone, customer } = namedOperation(operation);
  const moved = named === null ? pointsGiven(operation) : expectedChange(operation.request);
  return [
    operation.day,
    local.time(operation.createdAtMs),
    operation.branch,
    operation.decider.name,
    render({ key: "corteKind", values: { what: operation.refund === true ? "refund" : what } }),
    render({ key: "corteState", values: { state: operation.state } }),
    shownPhone(phone),
    customer,
    ticket ?? undoes?.ticket ?? null,
    amountCentavos === null ? null : { decimal: decimalAmount(amountCentavos) },
    pointsCell(moved),
    pointsCell(operation.balanceBefore),
    pointsCell(operation.newBalance),
    operation.code,
    operation.walletName,
    operation.reason,
    operation.id,
  ];
}

/** A cell with points. Empty: unknown. */
function pointsCell(value: Points | null): Cell {
  return value === null ? null : { decimal: wirePoints(value) };
}

const listed = 10;

const states: readonly (readonly [Fate, OwnDayCount["state"]])[] = [
  ["applied", "confirmed"],
  ["verified", "verified"],
  ["open", "open"],
  ["inDoubt", "inDoubt"],
  ["not", "not"],
];

/** Today's sales and uses of balance of one person: counts by state, and the latest ones. `atMost`: operations of the day that are read. */
export async function ownDay(ports: Ports, phone: Phone, render: Render, atMost: number): Promise<Said> {
  const { store, clock, settings } = ports;
  const day = settings.local.shopDay(clock.nowMs());
  const all = await store.operations({ day, max: atMost });
  const own = all
    .filter((one) => one.decider.phone === phone && isPurchase(one.request))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const counts: OwnDayCount[] = [];
  for (const what of purchaseKinds) {
    for (const [fate, state] of states) {
      const some = own.filter((one) => one.request.kind === what && fateOf(one) === fate);
      if (some.length > 0) counts.push({ what, state, ...dayTotal(some) });
    }
  }
  const last = own.slice(0, listed).map((one) => listedOperation(one, settings.local, render));
  return { key: "ownDay", values: { counts, last, more: own.length - last.length } };
}

function dayTotal(operations: readonly Operation[]): Omit<OwnDayCount, "what" | "state"> {
  const sum = (of: (request: Operation["request"]) => number) =>
    operations.reduce((before, { request }) => before + of(request), 0);
  const amountCentavos = sum((request) => soldBy(request) ?? 0) as Centavos;
  const points = pointsOf(sum((request) => ("points" in request ? request.points : 0)));
  return { count: operations.length, amountCentavos, points };
}
