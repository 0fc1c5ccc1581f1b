/**
 * The checks of `doctor` and of the running bot. This file says what a check is; each group's checks are the rows of one file (`settings.ts`, `wallet.ts`,
 * `networks.ts`, `database.ts`, `machine.ts`), and `report.ts` lists the groups. A check judges facts (`facts.ts`) that `gather/` has read: files,
 * sockets and clocks are touched in `gather/` alone.
 */
import type { Finding, Level } from "../domain/shop.ts";
import { type Language, type Words, wordsIn } from "../domain/language.ts";
import type { Facts } from "./facts.ts";

/** The verdict of a check: what it found and, where that is not in order, the remedy. */
export type Verdict =
  | { readonly level: "ok"; readonly detail: Words }
  | { readonly level: Exclude<Level, "ok">; readonly detail: Words; readonly remedy: Words };

/**
 * One check, for example:
 *
 *     {
 *       id: "machine.node",
 *       title: { "es-MX": "Node.js", en: "Node.js" },
 *       judge: ({ machine }) => (isAtLeast(machine.node, "20.19.0") ? ok(worded`${machine.node}`) : fail(…, …)),
 *     }
 */
export interface Check {
  /** Stable name; programs read it in `doctor --json`. The part before the dot is the group. */
  readonly id: string;
  readonly title: Words;
  /** Settings that it compares with the facts. It is skipped if one of them cannot be read. */
  readonly reads?: readonly string[];
  /** At a start the line of its group shows this detail, if the group is in order. */
  readonly isHeadline?: true;
  /** Only the running bot can know it: `doctor` shows what the bot stored. */
  readonly isOfRunningBot?: true;
  /** Null: the facts say nothing about it, as for a network that is switched off. */
  readonly judge: (facts: Facts) => Verdict | null;
}

/** The verdict "in order". */
export const ok = (detail: Words): Verdict => ({ level: "ok", detail });

/** The verdict "works, but somebody should look at it". */
export const warn = (detail: Words, remedy: Words): Verdict => ({ level: "warn", detail, remedy });

/** The verdict "has to be repaired". */
export const fail = (detail: Words, remedy: Words): Verdict => ({ level: "fail", detail, remedy });

/** The same text in every language, around words that are not: ``worded`${path}: ${trouble}` ``. */
export function worded(texts: TemplateStringsArray, ...values: readonly (Words | string | number)[]): Words {
  const written = (language: "es-MX" | "en") =>
    String.raw({ raw: texts }, ...values.map((one) => (typeof one === "object" ? wordsIn(one, language) : one)));
  return { "es-MX": written("es-MX"), en: written("en") };
}

/** Several texts in one line. */
export const joined = (several: readonly Words[]): Words => ({
  "es-MX": several.map((one) => one["es-MX"]).join(" · "),
  en: several.map(({ en }) => en).join(" · "),
});

/** The findings of these checks, in their order, in one language. */
export function findingsOf(checks: readonly Check[], facts: Facts, language: Language): readonly Finding[] {
  const unread = facts.settings?.unread;
  return checks.flatMap(({ id, title, reads, judge }): Finding[] => {
    const verdict = reads?.some((name) => unread?.has(name)) === true ? null : judge(facts);
    if (verdict === null) return [];
    const { level, detail } = verdict;
    const remedy = level === "ok" ? null : wordsIn(verdict.remedy, language);
    return [{ id, level, title: wordsIn(title, language), detail: wordsIn(detail, language), remedy }];
  });
}

/** A size as people read it: `"24 MB"`. */
export function sizeText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const unit = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), units.length - 1);
  const size = bytes / 1_000 ** unit;
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}

/** Whether a version `"3.51.3"` is this one or a later one. */
export function isAtLeast(version: string, oldest: string): boolean {
  return version.localeCompare(oldest, "en", { numeric: true }) >= 0;
}
