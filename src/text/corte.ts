import type { Days } from "../domain/time.ts";
import { formatAmount, type Centavos, type Points } from "../domain/money.ts";
import { averageTicket, cashierLabels, netCentavos } from "../ledger/corte.ts";
import type { Tally } from "../ledger/tally.ts";
import type { CorteView, DaysView, ShowPoints } from "./views.ts";
import { bullets, lines, signed, times } from "./wording.ts";

/** A language's words for the cut. Those that begin a line are capitalised. */
export interface CorteWords {
  readonly title: (days: DaysView) => string;
  readonly sale: string;
  readonly sales: string;
  readonly salesTitle: string;
  readonly refunds: string;
  readonly refunded: string;
  readonly net: string;
  readonly averageTicket: string;
  readonly earned: string;
  /** Confirmed sales whose points the wallet did not state; `sales` counts them. */
  readonly pointsUnknown: (sales: string) => string;
  readonly redeems: string;
  readonly used: string;
  readonly corrections: string;
  readonly rejected: string;
  readonly notDone: string;
  readonly waiting: string;
  readonly inDoubt: string;
  readonly inDoubtTitle: string;
  readonly balance: string;
  readonly drifts: string;
  /** A balance that changed between two readings without an operation of the bot. */
  readonly drift: (lastDigits: string, change: string, afterText: string, beforeText: string) => string;
  /** A time that the bot knows nothing about, since its database was restored. */
  readonly gap: (fromText: string, untilText: string) => string;
  /** Lines that were left out. */
  readonly more: (count: number) => string;
  /** Messages that WhatsApp charges for this month. */
  readonly billed: (count: number, dollars: string | null, limit: string | null) => string;
  readonly noBranch: string;
}

export function isOneDay({ from, until }: Days): boolean {
  return from === until;
}

/** Makes the function that writes days in one language: `"24/11/2026"`, `"23 al 26 de noviembre"`. */
export function writesDays(words: { readonly months: readonly string[]; readonly of: string; readonly to: string }) {
  return ({ from, until, withYear }: DaysView): string => {
    if (isOneDay({ from, until })) return from.split("-").toReversed().join("/");
    const [firstYear = 0, firstMonth = 0, first] = from.split("-").map(Number);
    const [year, month = 0, last] = until.split("-").map(Number);
    const ofMonth = (n: number) => `${words.of}${words.months[n - 1] ?? n}`;
    const years = firstYear !== year;
    const start = `${first}${firstMonth !== month || years ? ofMonth(firstMonth) : ""}${years ? `${words.of}${firstYear}` : ""}`;
    return `${start}${words.to}${last}${ofMonth(month)}${withYear || years ? `${words.of}${year}` : ""}`;
  };
}

/** A line of the cut: as it is, or a label with its values. */
type Line = string | readonly [label: string, ...values: string[]];

/** Makes the function that writes the cut in one language. */
export function writesCorte(words: CorteWords) {
  return (v: CorteView, show: ShowPoints): string =>
    lines(corteLines(words, v, show).map((line) => (typeof line === "string" ? line : labelled(line))));
}

const labelled = ([label, ...values]: Exclude<Line, string>) => `${label}: ${values.join(" · ")}`;

/** Makes the function that writes the cut as a table: a line for each row, its cells separated by `|`. */
export function writesCorteTable(words: CorteWords) {
  return (v: CorteView, show: ShowPoints): string =>
    lines(
      corteLines(words, v, show).map((line) => {
        const cells =
          typeof line === "string" ? [line] : line.map((cell, place) => (place > 0 ? cell : unlisted(cell)));
        return cells.map((cell) => cell.replaceAll("|", "/")).join("|");
      }),
    );
}

const dash = "- ";
const unlisted = (label: string) => (label.startsWith(dash) ? label.slice(dash.length) : label);

function corteLines(words: CorteWords, v: CorteView, show: ShowPoints): Line[] {
  const all: (Line | null)[] = [
    `*${words.title(v.days)}*${v.only === "" ? "" : ` · ${v.only}`}`,
    ...v.gaps.map((gap) => `⚠️ ${words.gap(gap.fromText, gap.untilText)}`),
    ...totals(words, v.total, show),
    ...doubtful(words, v, show),
    ...drifting(words, v, show),
    ...v.branches.flatMap((one): Line[] => [
      [`*${one.branch || words.noBranch}*`, ...part(words, one.tally, show)],
      ...cashierLabels(one.cashiers).map((label, index): Line => [
        `${dash}${label}`,
        ...part(words, (one.cashiers[index] ?? one).tally, show),
      ]),
    ]),
    v.billed === null ? null : words.billed(v.billed.count, v.billed.dollars, v.billed.limit),
  ];
  return all.filter((line) => line !== null);
}

function totals(words: CorteWords, t: Tally, show: ShowPoints): (Line | null)[] {
  const unknown =
    t.salesWithoutPoints > 0 ? ` (${words.pointsUnknown(times(t.salesWithoutPoints, words.sale, words.sales))})` : "";
  const average = averageTicket(t);
  return [
    [words.salesTitle, `*${t.sales}*`, `*${formatAmount(t.salesCentavos)}*`],
    ...refunded(words, t, show),
    average !== null && t.sales > 1 ? [words.averageTicket, formatAmount(average)] : null,
    t.sales > 0 ? [words.earned, `${show(t.pointsGiven)}${unknown}`] : null,
    t.redeems > 0 ? [words.redeems, String(t.redeems), show(t.redeemedPoints)] : null,
    t.additions + t.removals > 0
      ? [words.corrections, `+${show(t.addedPoints)} (${t.additions})`, `−${show(t.removedPoints)} (${t.removals})`]
      : null,
    failed(words, t),
    t.waiting > 0 ? [words.waiting, String(t.waiting)] : null,
  ];
}

/** The rejected and undone operations, in one line. */
function failed(words: CorteWords, { refused, notDone }: Tally): Line | null {
  const undone = [words.notDone, String(notDone)] as const;
  if (refused === 0) return notDone > 0 ? undone : null;
  return [words.rejected, String(refused), ...(notDone > 0 ? [labelled(undone)] : [])];
}

/** The refunds, and the sales that remain. Nothing if there was no refund. */
function refunded(words: CorteWords, t: Tally, show: ShowPoints): Line[] {
  if (t.refunds === 0) return [];
  const moved = [
    ...(t.refundedCentavos > 0 ? [formatAmount(t.refundedCentavos)] : []),
    ...(t.refundRemovedPoints > 0 ? [`${words.balance} −${show(t.refundRemovedPoints)}`] : []),
    ...(t.refundAddedPoints > 0 ? [`${words.balance} +${show(t.refundAddedPoints)}`] : []),
  ];
  const net: Line[] = t.refundedCentavos > 0 ? [[words.net, `*${formatAmount(netCentavos(t))}*`]] : [];
  return [[words.refunds, String(t.refunds), ...moved], ...net];
}

function part(words: CorteWords, t: Tally, show: ShowPoints): string[] {
  return [
    times(t.sales, words.sale, words.sales),
    formatAmount(t.salesCentavos),
    ...(t.refundedCentavos > 0 ? [`${words.refunded} ${formatAmount(t.refundedCentavos)}`] : []),
    ...(t.redeems > 0 ? [`${words.used} ${show(t.redeemedPoints)}`] : []),
    ...(t.inDoubt > 0 ? [`${words.inDoubt} ${t.inDoubt}`] : []),
  ];
}

function doubtful(words: CorteWords, v: CorteView, show: ShowPoints): (Line | null)[] {
  const { inDoubt, inDoubtCentavos, inDoubtPoints } = v.total;
  if (inDoubt === 0) return [];
  const points = inDoubtPoints > 0 ? [balanceOf(words, inDoubtPoints, show)] : [];
  return [
    [`⚠️ ${words.inDoubtTitle}`, String(inDoubt), `${words.sales} ${formatAmount(inDoubtCentavos)}`, ...points],
    ...bullets(v.doubts),
    left(words, v.moreDoubts),
  ];
}

function drifting(words: CorteWords, v: CorteView, show: ShowPoints): (string | null)[] {
  if (v.drifts.length === 0) return [];
  return [
    `⚠️ ${words.drifts}`,
    ...v.drifts.map(
      (one) => `- ${words.drift(one.phone.slice(-4), signed(one.change, show), one.afterText, one.beforeText)}`,
    ),
    left(words, v.moreDrifts),
  ];
}

const left = (words: CorteWords, count: number) => (count > 0 ? `- ${words.more(count)}` : null);

/** Makes the function that labels what is in doubt on the picture of the cut. */
export function labelsDoubt(words: CorteWords) {
  return (v: { inDoubt: number; centavos: Centavos; points: Points }, show: ShowPoints): string =>
    [
      String(v.inDoubt),
      ...(v.centavos > 0 ? [formatAmount(v.centavos)] : []),
      ...(v.points > 0 ? [balanceOf(words, v.points, show)] : []),
    ].join(" · ");
}

const balanceOf = (words: CorteWords, points: Points, show: ShowPoints) => `${words.balance} ${show(points)}`;
