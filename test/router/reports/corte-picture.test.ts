import { describe, expect, it } from "vitest";
import { type Centavos, formatPoints } from "../../../src/domain/money.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { localTime } from "../../../src/domain/time.ts";
import { corteOf } from "../../../src/ledger/corte.ts";
import type { Operation } from "../../../src/ledger/operation.ts";
import { createLog } from "../../../src/log.ts";
import { drawChart } from "../../../src/report/chart.ts";
import type { Chart } from "../../../src/report/report.ts";
import { renderer } from "../../../src/text/languages.ts";
import type { DaysView } from "../../../src/text/views.ts";
import { cortePicture, daysName } from "../../../src/router/reports/corte-picture.ts";

const render = renderer("es-MX", (points) => formatPoints(points, "money"));
const settings = { local: localTime("America/Mexico_City") };
const oneDay = { from: "2026-11-24", until: "2026-11-24", withYear: false };
const log = createLog("silent");
/** Midnight in Mexico City. */
const midnightMs = Date.parse("2026-11-24T06:00:00Z");

function sale(hour: number, centavos: number, who = "Ana", branch = "Centro"): Operation {
  const createdAtMs = midnightMs + hour * 3_600_000 + 59 * 60_000;
  const request = { kind: "sale", walletKey: "w", phone: "4771234567" as Phone, amountCentavos: centavos as Centavos };
  const decider = { phone: who, name: who };
  const known = { id: `${hour} ${who}`, state: "confirmed", request, decider, branch, createdAtMs, day: "2026-11-24" };
  const made: unknown = { ...known, balanceBefore: null, newBalance: null, probes: [] };
  return made as Operation;
}

/** What is handed to be drawn of some operations. */
async function charted(operations: readonly Operation[], only = "", days: DaysView = oneDay): Promise<Chart> {
  const seen: Chart[] = [];
  const draw = async (chart: Chart) => {
    seen.push(chart);
    return drawChart(chart);
  };
  const charts = { ending: "png", mime: "image/png", draw };
  const corte = corteOf({ operations, earlier: [], refunded: [], only: () => true });
  const body = await cortePicture({ settings, log, charts }, render, { days, only }, operations, corte);
  expect(body).toMatchObject({ type: "file", name: `corte-${daysName(days)}.png`, mime: "image/png" });
  return seen[0] as Chart;
}

const sum = (bars: Chart["hours"]) => bars.reduce((total, one) => total + one.centavos, 0);

describe("what the picture of a cut shows", () => {
  it.each([
    [[0], 0, 7],
    [[23], 16, 23],
    [[12], 9, 16],
    [[9, 20], 9, 20],
    [[0, 23], 0, 23],
  ])("of sales at %j, the hours from %i to %i", async (at, from, to) => {
    const { hours } = await charted(at.map((hour) => sale(hour, 5_000)));
    expect([Number(hours[0]?.label), Number(hours.at(-1)?.label)]).toEqual([from, to]);
    expect(hours.filter(({ centavos }) => centavos > 0).map(({ label }) => Number(label))).toEqual(at);
  });

  it("has who sold most first, and all who are left in one bar: the bars add up to the headline", async () => {
    const people = ["Ana", "Beto", "Caro", "Dani", "Eva", "Fer", "Gil"];
    const chart = await charted(people.map((who, n) => sale(10 + n, (n + 1) * 10_050, who)));
    expect(chart.people.map(({ label }) => label)).toEqual(["Gil", "Fer", "Eva", "Dani", "Otros 3"]);
    expect(chart.people.at(-1)?.note).toBe("3 ventas · $603.00");
    expect([chart.headline, sum(chart.hours), sum(chart.people)]).toEqual(["$2,814.00", 281_400, 281_400]);
  });

  it("names the branch, or those whose cut it is", async () => {
    const operations = [sale(9, 100, "Ana", "Centro"), sale(9, 100, "Luis", "")];
    expect((await charted(operations)).subtitle).toBe("Sin sucursal · Centro");
    expect((await charted(operations)).people.map(({ label }) => label)).toEqual(["Ana · Centro", "Luis"]);
    expect((await charted(operations.slice(0, 1), "CENT")).subtitle).toBe("Centro");
    expect((await charted(operations.slice(0, 1), "ana")).subtitle).toBe("Ana · Centro");
  });

  it("has of a month a bar for each day, also without sales; of a longer range one for each month", async () => {
    const on = (day: string, centavos: number): Operation => ({ ...sale(9, centavos), id: day, day });
    const operations = [
      on("2026-10-31", 7_000),
      on("2026-11-02", 5_000),
      on("2026-11-02", 100),
      on("2026-11-30", 20_000),
    ];
    const month = { from: "2026-11-01", until: "2026-11-30", withYear: false };
    const { title, hoursTitle, hours } = await charted(operations.slice(1), "", month);
    expect([title, hoursTitle, hours.length]).toEqual(["Corte del 1 al 30 de noviembre", "Ventas por día", 30]);
    const sold = hours.filter(({ centavos }) => centavos > 0).map(({ label, note }) => `${label}: ${note}`);
    expect(sold).toEqual(["2: $51.00", "30: $200.00"]);
    const long = await charted(operations, "", { from: "2026-09-15", until: "2026-11-30", withYear: false });
    expect([long.hoursTitle, sum(long.hours)]).toEqual(["Ventas por mes", 32_100]);
    expect(long.hours.map(({ label, note }) => `${label}: ${note}`)).toEqual(["9: $0.00", "10: $70.00", "11: $251.00"]);
    expect((await charted([], "", month)).hours).toEqual([]);
  });

  it("says what was refunded, where something was", async () => {
    const sold = sale(9, 8_000);
    const request = { ...sold.request, kind: "correction", direction: "remove", points: 40_000 };
    const undone: unknown = { ...sold, id: "undone", request, refund: true, corrects: sold.id };
    const { figures } = await charted([sold, undone as Operation]);
    expect(figures.map(({ label, value }) => `${label}: ${value}`)).toContain("Devuelto: $80.00");
    expect((await charted([sold])).figures.map(({ label }) => label)).toEqual(["Saldo usado", "Rechazadas", "En duda"]);
  });

  it("says what is in doubt, apart from the bars", async () => {
    const doubtful: Operation = { ...sale(9, 8_000), state: "ask" };
    const chart = await charted([doubtful, sale(10, 5_000)]);
    expect(chart.figures.at(-1)).toEqual({ label: "En duda", value: "1 · $80.00", warns: true });
    expect([chart.headline, sum(chart.hours)]).toEqual(["$50.00", 5_000]);
    expect(chart.footnote).not.toBe("");
    const use = { ...doubtful.request, kind: "redeem", points: 300_000 };
    const used = await charted([{ ...doubtful, request: use as unknown as Operation["request"] }]);
    expect(used.figures.at(-1)?.value).toBe("1 · saldo $30.00");
    const sure = await charted([sale(10, 5_000)]);
    expect([sure.figures.at(-1), sure.footnote]).toEqual([{ label: "En duda", value: "0", warns: false }, ""]);
  });

  it("is a sentence where nothing can be drawn", async () => {
    const charts = { ending: "png", mime: "image/png", draw: () => Promise.reject(new Error("no binary")) };
    const corte = corteOf({ operations: [], earlier: [], refunded: [], only: () => true });
    const body = await cortePicture({ settings, log, charts }, render, { days: oneDay, only: "" }, [], corte);
    expect(body).toMatchObject({ type: "text", text: expect.stringContaining("No pude dibujar") });
  });
});
