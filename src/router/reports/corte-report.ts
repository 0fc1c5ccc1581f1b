import { tapData } from "../turn/commands/tap.ts";
import type { OutgoingBody } from "../../channel/channel.ts";
import { wireAmount } from "../../domain/money.ts";
import { wirePoints, type Points } from "../../domain/points.ts";
import { plain } from "../../domain/reader/words.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import { corteOf, pointsGiven, type Corte } from "../../ledger/corte.ts";
import type { Drift } from "../../ledger/drift.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Cell } from "../../report/report.ts";
import type { Render } from "../../text/text.ts";
import type { Gap } from "../../store/store.ts";
import { dayAndTime } from "../money/restored.ts";
import { dayText } from "./ask-report.ts";
import type { Centre } from "../centre.ts";
import { cortePicture } from "./corte-picture.ts";
import { earlierOf, operationsOfDay, sheetFile } from "./day-operations.ts";
import { namedOperation, textBody } from "../money/receipts.ts";

type CorteRequest = Extract<ReportRequest, { kind: "corte" }>;

/** Most doubts and drifts named in a message; the file has all. */
const namedInMessage = 10;
/** The longest `data` a button can carry, bytes. */
const longestData = 64;

/** The corte of a day: a message with buttons for the file and the picture, or one of these. */
export async function corteReport(
  centre: Centre,
  render: Render,
  request: CorteRequest,
): Promise<readonly OutgoingBody[]> {
  const { store } = centre;
  const day = dayText(request.day);
  const operations = await operationsOfDay(store, request.day);
  const only = selection(operations, request.only);
  if (only === null) {
    const known = [...new Set(operations.flatMap((one) => [one.branch, one.decider.name]))].filter(Boolean).toSorted();
    return [textBody(render, { key: "corteUnclear", values: { only: request.only, known } })];
  }
  const corte = corteOf({ operations, earlier: await earlierOf(store, operations), only });
  const meant = operations.filter(only).toReversed();
  const gaps = await gapsOf(centre, request.day);
  // A day of which something may be missing is never said to be empty.
  if (meant.length === 0 && gaps.length === 0) {
    return [textBody(render, { key: "corteNothing", values: { dayText: day, only: request.only } })];
  }
  switch (request.as) {
    case "file":
      return [file(centre, render, request, meant, corte)];
    case "message":
      return [cut(centre, render, request, corte, gaps)];
    case "picture":
      return [await cortePicture(centre, render, request, meant, corte)];
    case "messageAndPicture":
      return [cut(centre, render, request, corte, gaps), await cortePicture(centre, render, request, meant, corte)];
  }
}

/** Selects a branch or a cashier by part of the name; null where no name fits. */
function selection(operations: readonly Operation[], only: string): ((operation: Operation) => boolean) | null {
  const wanted = plain(only);
  if (wanted === "") return () => true;
  const names = [(one: Operation) => one.branch, (one: Operation) => one.decider.name];
  const byName = names.map((nameOf) => (one: Operation) => plain(nameOf(one)).includes(wanted));
  return byName.find((matches) => operations.some(matches)) ?? null;
}

/** The times of a day of which a restored database knows nothing. */
async function gapsOf(centre: Centre, day: string): Promise<readonly Gap[]> {
  const { local } = centre.settings;
  return (await centre.store.gaps()).filter(
    ({ fromMs, untilMs }) => local.shopDay(fromMs) <= day && day <= local.shopDay(untilMs),
  );
}

function cut(centre: Centre, render: Render, request: CorteRequest, corte: Corte, gaps: readonly Gap[]): OutgoingBody {
  const { total, branches, doubts, drifts } = corte;
  const values = {
    dayText: dayText(request.day),
    only: request.only,
    total,
    branches,
    doubts: doubts.slice(0, namedInMessage).map((one) => doubtLine(centre, render, one)),
    moreDoubts: Math.max(0, doubts.length - namedInMessage),
    drifts: drifts.slice(0, namedInMessage).map((one) => ({ ...one, ...between(centre, request.day, one) })),
    gaps: gaps.map(({ fromMs, untilMs }) => ({
      fromText: dayAndTime(centre, fromMs),
      untilText: dayAndTime(centre, untilMs),
    })),
    moreDrifts: Math.max(0, drifts.length - namedInMessage),
  };
  const tap = (word: string) =>
    tapData({ type: "command", words: `corte ${word} ${request.day} ${request.only}`.trim() });
  const buttons = [
    { label: { key: "corteCsvButton" }, data: tap("csv") },
    { label: { key: "corteChartButton" }, data: tap("grafica") },
  ] as const;
  return textBody(
    render,
    { key: "corte", values },
    buttons.filter(({ data }) => Buffer.byteLength(data) <= longestData),
  );
}

function doubtLine({ settings }: Centre, render: Render, operation: Operation): string {
  const stateText = render({ key: "corteState", values: { state: operation.state } });
  const atText = `${settings.local.time(operation.createdAtMs)} ${operation.decider.name}:`;
  return render({ key: "otherOperation", values: { ...namedOperation(operation), atText, stateText } });
}

/** The two times of a drift, with the day where it is not the corte's. */
function between({ settings }: Centre, day: string, drift: Drift): { afterText: string; beforeText: string } {
  const textOf = (atMs: number) => {
    const on = settings.local.day(atMs);
    return on === day ? settings.local.time(atMs) : `${dayText(on)} ${settings.local.time(atMs)}`;
  };
  return { afterText: textOf(drift.afterMs), beforeText: textOf(drift.beforeMs) };
}

function file(
  centre: Centre,
  render: Render,
  request: CorteRequest,
  operations: readonly Operation[],
  corte: Corte,
): OutgoingBody {
  const columns = render({ key: "corteColumns" }).split("|");
  const sheet = centre.reports.sheet(columns);
  for (const one of operations) sheet.add(cells(centre, render, one));
  for (const drift of corte.drifts) {
    const { afterText: after, beforeText: before } = between(centre, request.day, drift);
    const kind = render({ key: "corteDriftKind", values: { after, before } });
    const change = points(drift.change);
    const row: Cell[] = [request.day, before, null, null, kind, null, drift.phone, null, null, null, change];
    sheet.add([...row, ...columns.slice(row.length).map(() => null)]);
  }
  const values = { dayText: dayText(request.day), rows: operations.length };
  return sheetFile(centre, `corte-${request.day}`, render({ key: "corteFile", values }), sheet);
}

function cells({ settings }: Centre, render: Render, operation: Operation): Cell[] {
  const { local } = settings;
  const { what, amountCentavos, points: named, ticket, phone, customer } = namedOperation(operation);
  const moved = named === null ? pointsGiven(operation) : what === "add" ? named : (-named as Points);
  return [
    operation.day,
    local.time(operation.createdAtMs),
    operation.branch,
    operation.decider.name,
    render({ key: "corteKind", values: { what } }),
    render({ key: "corteState", values: { state: operation.state } }),
    phone,
    customer,
    ticket,
    amountCentavos === null ? null : { decimal: wireAmount(amountCentavos) },
    points(moved),
    points(operation.balanceBefore),
    points(operation.newBalance),
    operation.code,
    operation.walletName,
    operation.reason,
    operation.id,
  ];
}

function points(value: Points | null): Cell {
  return value === null ? null : { decimal: wirePoints(value) };
}
