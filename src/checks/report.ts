import type { Finding, Level } from "../domain/shop/finding.ts";
import type { Language } from "../domain/people/language.ts";
import { wordsIn, type Words } from "../domain/worded.ts";

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

/** The findings that name their group in one line at a start, where the group is in order. */
const telling: ReadonlySet<string> = new Set([
  "wallet.wallet",
  "wallet.collaborators",
  "telegram.token",
  "telegram.connection",
  "whatsapp.link",
  "whatsapp.connection",
  "whatsapp-cloud.number",
  "whatsapp-cloud.connection",
  "database.size",
  "machine.zone",
]);

/** The worst level among findings. */
export function worst(findings: readonly Finding[]): Level {
  if (findings.some(({ level }) => level === "fail")) return "fail";
  return findings.some(({ level }) => level === "warn") ? "warn" : "ok";
}

/** Every finding with its remedy, by group, and a last line with the counts. */
export function fullReport(findings: readonly Finding[], language: Language): string {
  const parts = grouped(findings).map(([group, own]) =>
    [nameOf(group, language), ...own.flatMap((one) => linesOf(one))].join("\n"),
  );
  const count = (level: Level) => findings.filter((one) => one.level === level).length;
  const [fails, warns] = [count("fail"), count("warn")];
  const last = {
    "es-MX": fails + warns === 0 ? "Todo en orden." : `Fallas: ${fails} · Advertencias: ${warns}`,
    en: fails + warns === 0 ? "All in order." : `Failures: ${fails} · Warnings: ${warns}`,
  };
  return `${parts.join("\n\n")}\n\n${wordsIn(last, language)}\n`;
}

/** One line for each group (`Monedero ✓ Demo · 3 colaboradores · 1 gerente`), and below it what is not in order. */
export function shortReport(findings: readonly Finding[], language: Language): string {
  return grouped(findings)
    .flatMap(([group, own]) => {
      const told = own.filter(({ id, level }) => telling.has(id) && level === "ok").map(({ detail }) => detail);
      const bad = own.filter(({ level }) => level !== "ok").flatMap((one) => linesOf(one));
      return [`${nameOf(group, language)} ${marks[worst(own)]} ${told.join(" · ")}`.trimEnd(), ...bad];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function linesOf({ level, title, detail, remedy }: Finding): readonly string[] {
  const line = `  ${marks[level]} ${title}: ${detail}`;
  return remedy === null ? [line] : [line, `      → ${remedy}`];
}

function grouped(findings: readonly Finding[]): readonly (readonly [group: string, own: readonly Finding[]])[] {
  return [...new Set(findings.map(groupOf))].map((group) => [group, findings.filter((one) => groupOf(one) === group)]);
}

function groupOf({ id }: Finding): string {
  return id.split(".")[0] ?? "";
}

function nameOf(group: string, language: Language): string {
  const words = groups[group];
  return words === undefined ? group : wordsIn(words, language);
}
