import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf, type Contender } from "./contenders.ts";
import type { Scenario } from "./scenario.ts";
import type { Verdict } from "./verdict.ts";

/** One scenario of one contender. */
export interface Cell {
  readonly scenario: Scenario;
  readonly contender: Contender;
  readonly verdicts: readonly Verdict[];
}

/** A whole run. */
export interface Findings {
  readonly cells: readonly Cell[];
  readonly contenders: readonly Contender[];
  readonly scenarios: readonly Scenario[];
  readonly seed: string;
  readonly tookMs: number;
}

const paper = join(import.meta.dirname, "README.md");
/** What a run writes stands below this line of the page; what is above is written by people. */
const mark = "<!-- Below: written by `npm run torture -- --write` -->\n";

/** The tables of one run, in Markdown. */
export function page(found: Findings): string {
  const { contenders, scenarios, cells } = found;
  const cellOf = (scenario: Scenario, contender: Contender) =>
    cells.find((cell) => cell.scenario === scenario && cell.contender === contender)?.verdicts ?? [];
  const rows = scenarios.map((scenario) => [
    `${scenario.title}${scenario.repeats > 1 ? ` (× ${scenario.repeats})` : ""}`,
    ...contenders.map((contender) => say(cellOf(scenario, contender))),
  ]);
  const verdictsOf = (contender: Contender) =>
    cells.filter((cell) => cell.contender === contender).flatMap((cell) => cell.verdicts);
  const sums = counts.map(([label, counted]) => [
    label,
    ...contenders.map((contender) => String(verdictsOf(contender).filter(counted).length)),
  ]);
  const head = contenders.map(({ name }) => name);
  return `${[
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, seed ${found.seed}, ${Math.round(found.tookMs / 60_000)} minutes.`,
    table(["scenario", ...head], rows),
    "### All runs",
    table(["", ...head], sums),
    "### Versions",
    contenders
      .filter(({ packages }) => packages.length > 0)
      .map(({ name, packages }) => `* ${name}: ${packages.map((one) => `${one} ${versionOf(one)}`).join(", ")}`)
      .join("\n"),
  ].join("\n\n")}\n`;
}

/** Puts the tables at the end of the page. */
export function writePage(told: string): void {
  const [above] = readFileSync(paper, "utf8").split(mark);
  writeFileSync(paper, `${above}${mark}\n${told}`);
}

const counts: readonly (readonly [string, (verdict: Verdict) => boolean])[] = [
  ["runs", () => true],
  ["good: each sale once, and told", ({ grade }) => grade === "good"],
  [
    "open: nothing twice, wrong or false, but the cashier has to look or to write again",
    ({ grade }) => grade === "open",
  ],
  ["a sale twice", ({ money }) => money === "doubled"],
  ["a wrong sale", ({ money }) => money === "wrong"],
  ["a sale lost without a word", ({ money, told }) => money === "missing" && told === "nothing"],
  ["a sale made without a word", ({ money, told }) => money !== "missing" && told === "nothing"],
  ["something false said", ({ told }) => told === "false"],
  ["another chat kept waiting", ({ complaints }) => complaints.length > 0],
];

/** A cell: what the runs came to, the same ones counted together. */
function say(verdicts: readonly Verdict[]): string {
  const found = new Map<string, number>();
  for (const verdict of verdicts) {
    const words = wordsOf(verdict);
    found.set(words, (found.get(words) ?? 0) + 1);
  }
  const many = found.size > 1;
  return [...found].map(([words, count]) => (many ? `${count} × ${words}` : words)).join("<br>");
}

function wordsOf({ money, told, complaints, remarks, grade }: Verdict): string {
  const sign = { good: "✓", open: "○", bad: "✗" }[grade];
  const moneyWords = { right: "sold", missing: "not sold", doubled: "**sold twice**", wrong: "**wrong sale**" }[money];
  const toldWords = { true: "", false: ", **told wrong**", unsure: ", told it is in doubt", nothing: ", not told" }[
    told
  ];
  return `${sign} ${[`${moneyWords}${toldWords}`, ...complaints, ...remarks].join("; ")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
