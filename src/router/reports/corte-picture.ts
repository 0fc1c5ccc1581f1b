import type { OutgoingBody } from "../../channel/channel.ts";
import { centavosOf, formatAmount } from "../../domain/money.ts";
import { plain } from "../../domain/words.ts";
import { cashierLabels, type Corte, salesBy, salesByHour } from "../../ledger/corte.ts";
import type { Operation } from "../../ledger/operation.ts";
import { addDays, type Days } from "../../domain/time.ts";
import { errorText } from "../../log.ts";
import type { Bar, Chart } from "../../report/report.ts";
import { isOneDay } from "../../text/corte.ts";
import type { Render } from "../../text/languages.ts";
import type { DaysView } from "../../text/views.ts";
import type { Ports } from "../ports.ts";
import { textBody } from "../messages.ts";
import type { Settings } from "../settings.ts";

const fewestHours = 8;
/** The most days with a bar each. A longer range has a bar for each month. */
const mostDays = 31;
/** Most bars of people; the last one then sums up the rest. */
const mostPeople = 5;

interface DrawingPart extends Pick<Ports, "charts" | "log"> {
  readonly settings: Pick<Settings, "local">;
}

type ChartBy = "hour" | "day" | "month";

interface Pictured {
  readonly days: DaysView;
  /** A branch or a cashier, as typed; empty: all. */
  readonly only: string;
}

/** The corte as a picture: sales by hour (by day or month for several days) and by person. If it cannot be drawn, a sentence that says how to read the same. */
export async function cortePicture(
  { settings, charts, log }: DrawingPart,
  render: Render,
  request: Pictured,
  operations: readonly Operation[],
  corte: Corte,
): Promise<OutgoingBody> {
  const { local } = settings;
  const { days } = request;
  const [by, bars] = isOneDay(days)
    ? (["hour", hourBars(salesByHour(operations, (atMs) => Number(local.time(atMs).slice(0, 2))))] as const)
    : dayBars(operations, days);
  const chart = chartOf(render, request, corte, by, bars);
  try {
    return {
      type: "file",
      name: `corte-${daysName(days)}.${charts.ending}`,
      mime: charts.mime,
      caption: `${chart.title} · ${chart.headline} · ${chart.headlineNote}`,
      base64: await charts.draw(chart),
    };
  } catch (error) {
    log.error("A chart could not be drawn", { why: errorText(error) });
    return textBody(render, { key: "corteChartFailed" });
  }
}

function chartOf(render: Render, request: Pictured, corte: Corte, by: ChartBy, hours: readonly Bar[]): Chart {
  const { total } = corte;
  const [
    hoursTitle = "",
    peopleTitle = "",
    refunds = "",
    used = "",
    refused = "",
    doubt = "",
    nothing = "",
    noBranch = "",
    footnote = "",
  ] = render({ key: "corteChartLabels", values: { by } }).split("|");
  const doubted = { inDoubt: total.inDoubt, centavos: total.inDoubtCentavos, points: total.inDoubtPoints };
  return {
    title: render({ key: "corteChartTitle", values: { days: request.days } }),
    subtitle: subtitle(corte, request.only, noBranch),
    headline: formatAmount(total.salesCentavos),
    headlineNote: render({ key: "corteChartSales", values: { sales: total.sales } }),
    figures: [
      ...(total.refundedCentavos > 0
        ? [{ label: refunds, value: formatAmount(total.refundedCentavos), warns: false }]
        : []),
      { label: used, value: render({ key: "corteChartUsed", values: { points: total.redeemedPoints } }), warns: false },
      { label: refused, value: String(total.refused), warns: false },
      { label: doubt, value: render({ key: "corteChartDoubt", values: doubted }), warns: total.inDoubt > 0 },
    ],
    hoursTitle,
    hours,
    peopleTitle,
    people: peopleBars(render, corte),
    nothing,
    footnote: total.inDoubt > 0 ? footnote : "",
  };
}

/** The branches; before them the people, if one person was selected. */
function subtitle({ branches }: Corte, only: string, noBranch: string): string {
  const names = branches.map(({ branch }) => branch || noBranch);
  const ofBranch = names.some((name) => plain(name).includes(plain(only)));
  const people = ofBranch ? [] : branches.flatMap(({ cashiers }) => cashiers.map(({ name }) => name));
  return [...new Set([...people, ...names])].join(" · ");
}

/** The days of a range, or its months if it is long. Empty: nothing was sold. */
function dayBars(operations: readonly Operation[], { from, until }: Days): readonly [ChartBy, readonly Bar[]] {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  const by = days.length > mostDays ? "month" : "day";
  const keyOf = (day: string) => (by === "month" ? day.slice(0, 7) : day);
  const sales = salesBy(operations, ({ day }) => keyOf(day));
  if (sales.size === 0) return [by, []];
  const bars = [...new Set(days.map(keyOf))].map((key) => {
    const centavos = sales.get(key) ?? centavosOf(0);
    return { label: String(Number(key.slice(-2))), centavos, note: formatAmount(centavos) };
  });
  return [by, bars];
}

/** The hours from the first sale to the last, widened to `fewestHours`. */
function hourBars(hours: ReturnType<typeof salesByHour>): Bar[] {
  const busy = [...hours.keys()].filter((hour) => (hours[hour] ?? 0) > 0);
  let from = busy[0];
  let to = busy.at(-1);
  if (from === undefined || to === undefined) return [];
  while (to - from + 1 < fewestHours) {
    if (to < 23) to += 1;
    if (to - from + 1 < fewestHours && from > 0) from -= 1;
  }
  return hours
    .map((centavos, hour) => ({ label: String(hour), centavos, note: formatAmount(centavos) }))
    .slice(from, to + 1);
}

function labelled(name: string, branch: string): string {
  return branch === "" ? name : `${name} · ${branch}`;
}

/** Sorted by sales, highest first. */
function peopleBars(render: Render, { branches }: Corte): Bar[] {
  const sellers = branches
    .flatMap(({ branch, cashiers }) =>
      cashiers.map(({ tally }, index) => ({
        label: labelled(cashierLabels(cashiers)[index] ?? "", branches.length > 1 ? branch : ""),
        centavos: tally.salesCentavos,
        sales: tally.sales,
      })),
    )
    .filter(({ sales }) => sales > 0)
    .toSorted((a, b) => b.centavos - a.centavos || a.label.localeCompare(b.label, "es"));
  const own = sellers.length > mostPeople ? sellers.slice(0, mostPeople - 1) : sellers;
  const rest = sellers.slice(own.length);
  const others = {
    label: render({ key: "corteChartOthers", values: { people: rest.length } }),
    centavos: centavosOf(sum(rest.map(({ centavos }) => centavos))),
    sales: sum(rest.map(({ sales }) => sales)),
  };
  return [...own, ...(rest.length > 0 ? [others] : [])].map(({ label, centavos, sales }) => ({
    label,
    centavos,
    note: `${render({ key: "corteChartSales", values: { sales } })} · ${formatAmount(centavos)}`,
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Days in the form for sentences. `now`: the shop's day today. */
export function daysView({ from, until }: Days, now: string): DaysView {
  return { from, until, withYear: until.slice(0, 4) !== now.slice(0, 4) };
}

/** Days in the name of a file. */
export function daysName({ from, until }: Days): string {
  return from === until ? from : `${from}-${until}`;
}
