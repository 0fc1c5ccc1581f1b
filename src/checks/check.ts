import type { Finding, Level } from "../domain/shop/finding.ts";
import type { Language } from "../domain/people/language.ts";
import { wordsIn, type Words } from "../domain/worded.ts";
import type { Facts } from "./facts.ts";

/** The judgement of a check: what was found, and what to do where it is not in order. */
export type Verdict =
  | { readonly level: "ok"; readonly detail: Words }
  | { readonly level: Exclude<Level, "ok">; readonly detail: Words; readonly remedy: Words };

/** One check. It judges facts that were gathered before: it does no I/O and reads no clock. */
export interface Check {
  /** Stable name; programs read it in `doctor --json`. The part before the dot is the group. */
  readonly id: string;
  readonly title: Words;
  /** Settings with whose values it compares what was found: it says nothing while one of them cannot be read. */
  readonly reads?: readonly string[];
  /** Null where the facts say nothing about it, such as of a network that is switched off. */
  readonly judge: (facts: Facts) => Verdict | null;
}

/** A verdict in order. */
export function ok(detail: Words): Verdict {
  return { level: "ok", detail };
}

/** A verdict that works and should be looked at. */
export function warn(detail: Words, remedy: Words): Verdict {
  return { level: "warn", detail, remedy };
}

/** A verdict that has to be mended. */
export function fail(detail: Words, remedy: Words): Verdict {
  return { level: "fail", detail, remedy };
}

/** The findings of these checks, in their order, in one language. */
export function findingsOf(checks: readonly Check[], facts: Facts, language: Language): readonly Finding[] {
  const unread = facts.settings?.unread;
  return checks.flatMap(({ id, title, reads, judge }): Finding[] => {
    if (reads?.some((name) => unread?.has(name)) === true) return [];
    const verdict = judge(facts);
    if (verdict === null) return [];
    const remedy = verdict.level === "ok" ? null : wordsIn(verdict.remedy, language);
    return [
      { id, level: verdict.level, title: wordsIn(title, language), detail: wordsIn(verdict.detail, language), remedy },
    ];
  });
}
