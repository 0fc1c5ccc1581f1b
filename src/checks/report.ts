/**
 * Every check in order, and the findings as text: all of them for `doctor`, a line for each group at a start. The running bot keeps them current
 * (`CheckWatch`): it stores the findings every hour for `doctor`, and tells linked managers once about a lasting failure of the wallet. Its facts come from the
 * bot's normal work; the wallet is asked only if it was not for an hour.
 */
import type { Clock } from "../clock.ts";
import { type Language, type Words, wordsIn } from "../domain/language.ts";
import type { CheckRecord, Finding, Level } from "../domain/shop.ts";
import { errorText, type Log } from "../log.ts";
import type { CheckStore } from "../store/console.ts";
import { type Check, type Facts, findingsOf } from "./check.ts";
import { databaseChecks } from "./database.ts";
import type { WalletSeen } from "./gather/wallet.ts";
import { machineChecks } from "./machine.ts";
import { networkChecks } from "./networks.ts";
import { settingChecks } from "./settings.ts";
import { walletChecks } from "./wallet.ts";

const marks: { readonly [level in Level]: string } = { ok: "✓", warn: "⚠", fail: "✗" };

const groups: { readonly [group: string]: Words } = {
  settings: { "es-MX": "Ajustes", en: "Settings" },
  wallet: { "es-MX": "Monedero", en: "Wallet" },
  telegram: { "es-MX": "Telegram", en: "Telegram" },
  whatsapp: { "es-MX": "WhatsApp", en: "WhatsApp" },
  "whatsapp-cloud": { "es-MX": "WhatsApp (Cloud API)", en: "WhatsApp (Cloud API)" },
  database: { "es-MX": "Base de datos", en: "Database" },
  machine: { "es-MX": "Computadora", en: "Machine" },
};

export const everyCheck: readonly Check[] = [
  ...settingChecks,
  ...walletChecks,
  ...networkChecks,
  ...databaseChecks,
  ...machineChecks,
];

const idsOf = (flag: "isHeadline" | "isOfRunningBot"): ReadonlySet<string> =>
  new Set(everyCheck.flatMap((one) => (one[flag] ? [one.id] : [])));
const headlines = idsOf("isHeadline");
export const ofRunningBot = idsOf("isOfRunningBot");

export function worst(findings: readonly Finding[]): Level {
  if (findings.some(({ level }) => level === "fail")) return "fail";
  return findings.some(({ level }) => level === "warn") ? "warn" : "ok";
}

/** Every finding with its remedy, by group, and a last line with the counts. */
export function fullReport(findings: readonly Finding[], language: Language): string {
  const parts = grouped(findings, language).map(([name, own]) => [name, ...own.flatMap(linesOf)].join("\n"));
  const [fails, warns] = (["fail", "warn"] as const).map(
    (level) => findings.filter((one) => one.level === level).length,
  );
  const last =
    worst(findings) === "ok"
      ? { "es-MX": "Todo en orden.", en: "All in order." }
      : { "es-MX": `Fallas: ${fails} · Advertencias: ${warns}`, en: `Failures: ${fails} · Warnings: ${warns}` };
  return `${parts.join("\n\n")}\n\n${wordsIn(last, language)}\n`;
}

/** One line for each group (`Monedero ✓ Demo · 3 colaboradores · 1 gerente`), followed by everything that is not in order. */
export function shortReport(findings: readonly Finding[], language: Language): string {
  return grouped(findings, language)
    .flatMap(([name, own]) => {
      const told = own.filter(({ id, level }) => headlines.has(id) && level === "ok").map(({ detail }) => detail);
      const bad = own.filter(({ level }) => level !== "ok").flatMap(linesOf);
      return [`${name} ${marks[worst(own)]} ${told.join(" · ")}`.trimEnd(), ...bad];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf({ level, title, detail, remedy }: Finding): readonly string[] {
  const line = `  ${marks[level]} ${title}: ${detail}`;
  return remedy === null ? [line] : [line, `      → ${remedy}`];
}

const groupOf = ({ id }: Finding) => id.split(".")[0] ?? "";

function grouped(findings: readonly Finding[], language: Language): readonly (readonly [string, readonly Finding[]])[] {
  return [...new Set(findings.map(groupOf))].map((group) => {
    const words = groups[group];
    return [words === undefined ? group : wordsIn(words, language), findings.filter((one) => groupOf(one) === group)];
  });
}

const everyMs = 3_600_000;
/** How long the report of a start waits for the wallet's first answers, ms. */
const firstMs = 10_000;
/** How long a failure must last before managers are told, ms: one bad answer is no trouble, and a wallet that is down is often back soon. */
const lastsMs = 60_000;
const unreachableLastsMs = 600_000;
const unreachable = "wallet.reachable";

interface CheckWatchParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: CheckStore;
  readonly language: Language;
  readonly seen: WalletSeen;
  readonly facts: () => Facts;
  /** Asks the wallet for both lists again. Does not reject. */
  readonly askWallet: () => Promise<unknown>;
  /** Tells linked managers about the failure of a wallet check. Resolves to how many were told. */
  readonly tellManagers: (id: string) => Promise<number>;
  readonly print: (text: string) => void;
}

export class CheckWatch {
  readonly #parts: CheckWatchParts;
  #told: ReadonlySet<string> = new Set();
  /** When each failure of the wallet began, by the monotonic clock, ms. */
  #failingSinceMs: ReadonlyMap<string, number> = new Map();
  #cancelLook: () => void = () => {};
  #cancelNext: () => void = () => {};
  #working: Promise<void> = Promise.resolve();
  #reported = false;
  #stopped = false;

  constructor(parts: CheckWatchParts) {
    this.#parts = parts;
  }

  findings(language: Language = this.#parts.language): readonly Finding[] {
    return findingsOf(everyCheck, this.#parts.facts(), language);
  }

  /** Ids of the failing wallet checks, without `wallet.reachable`, which the last exchange decides. */
  walletFailures(): readonly string[] {
    return this.#failures().filter((id) => id !== unreachable);
  }

  /** Begins. The report is printed after the wallet has answered, or after ten seconds. */
  async start(): Promise<void> {
    if (this.#stopped) return;
    this.#told = new Set((await this.#parts.store.checkRecord())?.told);
    this.#parts.seen.subscribe(() => this.#look());
    this.#cancelNext = this.#parts.clock.after(firstMs, () => this.#report());
    this.#look();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelLook();
    this.#cancelNext();
    await this.#working;
  }

  #failures(): readonly string[] {
    const { facts, language } = this.#parts;
    const found = findingsOf(walletChecks, facts(), language);
    return found.filter(({ level }) => level === "fail").map(({ id }) => id);
  }

  #report(): void {
    if (this.#reported || this.#stopped) return;
    this.#reported = true;
    this.#cancelNext();
    const { print, log, language } = this.#parts;
    const findings = this.findings();
    print(shortReport(findings, language));
    for (const { id, level, detail } of findings) if (level !== "ok") log.warn("A check found trouble", { id, detail });
    this.#save(findings);
    this.#again();
  }

  #again(): void {
    this.#cancelNext = this.#parts.clock.after(everyMs, () => {
      const { clock, seen, askWallet, log } = this.#parts;
      const askedAtMs = seen.askedAtMs();
      const isOld = askedAtMs === null || clock.monotonicMs() - askedAtMs > everyMs / 2;
      void (isOld ? askWallet() : Promise.resolve()).then(() => {
        if (this.#stopped) return;
        const findings = this.findings();
        for (const { id, level, detail } of findings) if (level === "fail") log.error("A check fails", { id, detail });
        this.#save(findings);
        this.#again();
      });
    });
  }

  /** Judges the wallet after every answer, and again when a failure has lasted. */
  #look(): void {
    if (this.#stopped) return;
    const { clock, seen } = this.#parts;
    if (seen.askedAtMs() !== null) this.#report();
    const nowMs = clock.monotonicMs();
    this.#failingSinceMs = new Map(this.#failures().map((id) => [id, this.#failingSinceMs.get(id) ?? nowMs]));
    const mended = [...this.#told].filter((id) => !this.#failingSinceMs.has(id));
    // A part that was not judged may still be wrong: forget only after the wallet has answered in order.
    if (mended.length > 0 && this.#isJudged(mended)) this.#remember(mended, false);
    const waiting = [...this.#failingSinceMs].filter(([id]) => !this.#told.has(id));
    const dueInMs = (id: string, sinceMs: number) =>
      sinceMs + (id === unreachable ? unreachableLastsMs : lastsMs) - nowMs;
    this.#cancelLook();
    for (const [id, sinceMs] of waiting) if (dueInMs(id, sinceMs) <= 0) this.#tell(id);
    const later = waiting.map(([id, sinceMs]) => dueInMs(id, sinceMs)).filter((ms) => ms > 0);
    if (later.length > 0) this.#cancelLook = clock.after(Math.min(...later), () => this.#look());
  }

  #isJudged(ids: readonly string[]): boolean {
    const found = new Set(this.findings().map(({ id }) => id));
    return ids.every((id) => found.has(id));
  }

  #tell(id: string): void {
    const { tellManagers, log } = this.#parts;
    this.#work(async () => {
      if (this.#told.has(id)) return;
      log.error("The wallet cannot be relied on", { id });
      // No linked manager could be told: the next answer tries again.
      if ((await tellManagers(id)) > 0) this.#remember([id], true);
    });
  }

  #remember(ids: readonly string[], isTold: boolean): void {
    const others = [...this.#told].filter((id) => !ids.includes(id));
    this.#told = new Set(isTold ? [...others, ...ids] : others);
    this.#save(this.findings());
  }

  #save(findings: readonly Finding[]): void {
    const { clock, store } = this.#parts;
    const record: CheckRecord = { atMs: clock.nowMs(), findings, told: [...this.#told] };
    this.#work(() => store.saveCheckRecord(record));
  }

  /** Runs jobs one after the other. A failed job is logged, and the next check tries again. */
  #work(job: () => Promise<void>): void {
    this.#working = this.#working
      .then(job)
      .catch((error: unknown) => this.#parts.log.error("A check could not be stored", { why: errorText(error) }));
  }
}
