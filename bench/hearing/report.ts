import type { Judged } from "./run.ts";
import { states } from "./utterance.ts";
import type { Verdict } from "./verdict.ts";

const verdicts: readonly Verdict[] = ["understood", "asked well", "misunderstood", "dead end"];

/** A table with a row for each group of utterances, and one for all. */
export function tableOf(heading: string, groups: ReadonlyMap<string, readonly Judged[]>): string {
  const columns = [heading, "utterances", ...verdicts, "wrong money", "understood", "or asked well"];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rowOf = (label: string, some: readonly Judged[]) => {
    const counts = verdicts.map((verdict) => some.filter((one) => one.verdict === verdict).length);
    const wrong = some.filter(({ harm }) => harm.length > 0).length;
    const shares = [percent(some, ["understood"]), percent(some, ["understood", "asked well"])];
    return line([label, ...[some.length, ...counts, wrong].map(String), ...shares]);
  };
  const rows = [...groups].map(([label, some]) => rowOf(label, some));
  const all = [...groups.values()].flat();
  return [line(columns), `|---|${"---:|".repeat(columns.length - 1)}`, ...rows, rowOf("**all**", all)].join("\n");
}

/** The utterances by the state of their chat. */
export function byState(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  return new Map(states.map((state) => [state, judged.filter(({ utterance }) => utterance.state === state)]));
}

function percent(judged: readonly Judged[], wanted: readonly Verdict[]): string {
  const count = judged.filter(({ verdict }) => wanted.includes(verdict)).length;
  return `${((100 * count) / Math.max(1, judged.length)).toFixed(1)} %`;
}

/**
 * Every utterance that was neither understood nor asked about well, with what was expected and what came. `withAsked`: those asked about well
 * are told too.
 */
export function shortcomings(judged: readonly Judged[], withAsked: boolean): string {
  return judged
    .filter(({ verdict }) => verdict !== "understood" && (withAsked || verdict !== "asked well"))
    .map(({ utterance, verdict, harm, heard, left }) => {
      const { id, state, texts, expect, never } = utterance;
      return [
        `${verdict.toUpperCase()}${harm.length > 0 ? ` (WRONG: ${harm.join(", ")})` : ""} · ${state} · ${id}`,
        ...texts.map((text) => `  > ${text.replaceAll("\n", " ⏎ ")}`),
        `  expected: ${expect.map((one) => JSON.stringify(one)).join(" or ")}${never.length > 0 ? `; never ${never.join(", ")}` : ""}`,
        `  left: ${left}`,
        ...heard.map(
          ({ text, options }) =>
            `  < ${text.replaceAll("\n", " ⏎ ")}${options.length > 0 ? ` [${options.join("] [")}]` : ""}`,
        ),
      ].join("\n");
    })
    .join("\n\n");
}
