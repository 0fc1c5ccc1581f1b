import type { Judged } from "./run.ts";
import { states, type ListName } from "./utterance.ts";
import type { Verdict } from "./verdict.ts";

const verdicts: readonly Verdict[] = ["understood", "asked well", "misunderstood", "dead end"];
const columns = ["", "utterances", ...verdicts, "wrong money"];

/** The table of a list: a row for each state, and one for all. */
export function tableOf(name: ListName, judged: readonly Judged[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rowOf = (label: string, some: readonly Judged[]) => {
    const counts = verdicts.map((verdict) => some.filter((one) => one.verdict === verdict).length);
    return line([label, ...[some.length, ...counts, some.filter(({ harm }) => harm.length > 0).length].map(String)]);
  };
  const rows = states.map((state) =>
    rowOf(
      state,
      judged.filter(({ utterance }) => utterance.state === state),
    ),
  );
  return [
    `### ${name}`,
    "",
    line(columns),
    `|---|${columns
      .slice(1)
      .map(() => "---:|")
      .join("")}`,
    ...rows,
    rowOf("**all**", judged),
    "",
    `Understood or asked well: ${percent(judged, ["understood", "asked well"])}; understood: ${percent(judged, ["understood"])}.`,
  ].join("\n");
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
