/** Every check in its order, and the findings as text: all of them for `doctor`, a line for each group at a start. */
import type { Finding, Level } from "../domain/shop.ts";
import { type Language, type Words, wordsIn } from "../domain/language.ts";
import type { Check } from "./check.ts";
import { databaseChecks } from "./database.ts";
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

/** Every check, in the order in which the reports show them. */
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
/** Ids of the checks that only the running bot can make. */
export const ofRunningBot = idsOf("isOfRunningBot");

/** The worst level among findings. */
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

/** One line for each group (`Monedero ✓ Demo · 3 colaboradores · 1 gerente`), and below it what is not in order. */
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

/** The findings of each group, under its name. */
function grouped(findings: readonly Finding[], language: Language): readonly (readonly [string, readonly Finding[]])[] {
  return [...new Set(findings.map(groupOf))].map((group) => {
    const words = groups[group];
    return [words === undefined ? group : wordsIn(words, language), findings.filter((one) => groupOf(one) === group)];
  });
}
