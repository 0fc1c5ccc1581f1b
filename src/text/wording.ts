/** The building blocks of the sentences of every language: their type, texts for each role, the menu, lists and names. No words of a language are here. */
import { channelTraits } from "../domain/chat.ts";
import { allLanguages, type Language, languageName, languageNames, type ReadLanguage } from "../domain/language.ts";
import { formatAmount, type Points, pointsOf } from "../domain/money.ts";
import type { Role } from "../domain/person.ts";
import { formatPhone } from "../domain/phone.ts";
import type { CancelReason } from "../ledger/operation.ts";
import type { Refusal } from "../ledger/outcome.ts";
import { kindOf } from "../ledger/request.ts";
import type { AuditView, ListedPerson, NamedOperation, PastView, ShowPoints } from "./views.ts";

/** The Spanish sentences of a topic, each with the type of its values: they say which sentences there are. */
export interface TextTable {
  readonly [key: string]: (values: never, show: ShowPoints) => string;
}

/** The sentences of a topic, by key, and the type of the values of each (`undefined`: none), read from the Spanish ones. */
export type KeysOf<Table> = {
  readonly [K in keyof Table]: Table[K] extends () => string
    ? undefined
    : Table[K] extends (values: infer Values, show: ShowPoints) => string
      ? Values
      : never;
};

/** One language's sentences for the keys of a topic. A missing sentence does not compile. */
export type TextsOf<Keys> = { readonly [K in keyof Keys]: (values: Keys[K], show: ShowPoints) => string };

/** A text in the two languages that are written side by side: in Spanish and in English. */
export type Both = readonly [spanish: string, english: string];

/** The place of a language in `Both`. */
export const placeOf: { readonly [language in ReadLanguage]: 0 | 1 } = { "es-MX": 0, en: 1 };

/** One language's sentences of a table of texts without values. */
export function sentencesIn<Key extends string>(table: { readonly [key in Key]: Both }, language: ReadLanguage) {
  const sentences = Object.entries<Both>(table).map(([key, both]) => [key, () => both[placeOf[language]]]);
  return Object.fromEntries(sentences) as { readonly [key in Key]: () => string };
}

/** A text per reader: the role decides what a person may know and can do. */
export type ForEach = { readonly [role in Role]: string };

/** Why the wallet refused, per reader, with a next step. */
export type RefusalTexts = { readonly [refusal in Refusal]: ForEach };

/** Why an operation was cancelled before it was sent, per reader. */
export type CancelTexts = { readonly [reason in CancelReason]: ForEach };

/** The same text for every role. */
export function everyone(text: string): ForEach {
  return { cashier: text, manager: text, customer: text };
}

/** A line of the menu, by its name, and the number that chooses it. Null: none. */
export interface MenuEntry<Line extends string> {
  readonly line: Line;
  readonly number: string | null;
}

/** Writes the menu in a language. `texts`: the lines. */
export function menuText<Line extends string>(
  texts: { readonly [line in Line]: string },
  entries: readonly MenuEntry<Line>[],
): string {
  return entries.map(({ line, number }) => (number === null ? texts[line] : `${number} · ${texts[line]}`)).join("\n");
}

/* The parts of sentences that every language builds alike: lists, sums, names of operations and people. The words are parameters. */

/** Joins lines, without null lines, but with empty ones. */
export function lines(all: readonly (string | null)[]): string {
  return all.filter((line) => line !== null).join("\n");
}

/** A list, one item a line. */
export function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

/** `1 sale`, `2 sales`. */
export function times(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b or c`, with the language's own word for *or*. */
function alternatives(all: readonly string[], or: string): string {
  return all.join(", ").replace(/, ([^,]*)$/, ` ${or} $1`);
}

/** A change of points with its sign. */
export function signed(points: Points, show: ShowPoints): string {
  return points < 0 ? `−${show(pointsOf(-points))}` : `+${show(points)}`;
}

/** A language's words for each kind of operation: its noun, the confirmation, its name in a list. */
export type OperationWords<More = object> = {
  readonly [what in NamedOperation["what"] | "refund"]: More & {
    readonly [word in "noun" | "done" | "listed"]: string;
  };
};

/** Makes the function that names an operation in a few words, from the language's words for a use of balance, a refund and each kind. */
export function namesOperations(words: OperationWords, use: string) {
  return (v: NamedOperation, show: ShowPoints): string => {
    const who = v.customer ?? formatPhone(v.phone);
    const ticket = v.ticket ? ` · ticket ${v.ticket}` : "";
    const points = v.points === null ? "" : show(v.points);
    if (v.undoes !== undefined) return `${words.refund.listed} ${refundName(v, show)}`;
    if (!movesBalance(v.what)) return `${who} · ${formatPhone(v.phone)}`;
    if (v.what === "redeem") return `${use} ${points} · ${who}${ticket}`;
    const kind = v.what === "add" || v.what === "remove" ? "" : `${words[v.what].listed} `;
    if (v.points !== null) return `${kind}${v.what === "remove" ? "−" : "+"}${points} · ${who}`;
    return `${v.amountCentavos === null ? "" : `${formatAmount(v.amountCentavos)} · `}${who}${ticket}`;
  };
}

/** The text that begins the refund of an operation: the phone, and its ticket or its amount. Empty: no operation. */
export function refundLine(v: NamedOperation | undefined): string {
  if (v === undefined) return "";
  if (v.ticket !== null) return `${v.phone} ticket ${v.ticket}`;
  return v.amountCentavos === null ? v.phone : `${v.phone} ${formatAmount(v.amountCentavos)}`;
}

/** Names a refund by what it undoes and the change of balance: `$250.00 · Ana López · ticket A-1 · −$12.50`. */
export function refundName(v: NamedOperation, show: ShowPoints): string {
  const change = v.points === null ? "" : ` · ${v.what === "add" ? "+" : "−"}${show(v.points)}`;
  return `${undoneName(v, show)}${change}`;
}

/** Names what a refund undoes: `$250.00 · Ana López · ticket A-1`. */
function undoneName(v: NamedOperation, show: ShowPoints): string {
  const amount = v.undoes?.amountCentavos ?? null;
  const points = v.undoes?.points ?? null;
  const sum = points !== null ? show(points) : amount !== null ? formatAmount(amount) : null;
  const ticket = v.undoes?.ticket ? `ticket ${v.undoes.ticket}` : null;
  return [sum, v.customer ?? formatPhone(v.phone), ticket].filter((part) => part !== null).join(" · ");
}

/** True if an operation changes a balance. */
export function movesBalance(what: NamedOperation["what"]): boolean {
  return what === "add" || what === "remove" || kindOf({ kind: what }).movesMoney;
}

/** Earlier operations, each with the number that chooses it. */
export function numberedPast(
  past: readonly PastView[],
  named: (v: NamedOperation, show: ShowPoints) => string,
  show: ShowPoints,
): string[] {
  return past.map((v, i) => `*${i + 1}* · ${v.atText} · ${named(v, show)} · ${v.byName}`);
}

/** Makes the function that names a collaborator in a list. */
export function namesPeople(words: {
  readonly roles: { readonly [role in ListedPerson["role"]]: string };
  readonly noPhone: string;
}) {
  return (v: ListedPerson): string => {
    const phone = v.phone === null ? words.noPhone : formatPhone(v.phone);
    const parts = [v.name, words.roles[v.role], v.branch || null, phone, v.channel && channelTraits[v.channel].title];
    return parts.filter((part) => part !== null).join(" · ");
  };
}

/** An entry of the audit trail. `bot`: the bot's name, for its own acts. */
export function auditLine(entry: AuditView, bot: string): string {
  const about = entry.about === null ? "" : `: ${entry.about}`;
  const detail = entry.detail === null ? "" : ` (${entry.detail})`;
  const channel = entry.channel === null ? "" : `, ${entry.channel}`;
  return `${entry.atText} ${entry.who ?? bot} – ${entry.what}${about}${detail}${channel}`;
}

/** The languages to choose from, a line each; `word` is the command that chooses. */
export function offeredLanguages(word: string): string[] {
  return allLanguages.map((language, i) => `*${word} ${i + 1}* · ${languageNames[language]}`);
}

/** The names of all languages in one: `español o inglés`. */
export function anyLanguage(inLanguage: Language, or: string): string {
  return alternatives(
    allLanguages.map((language) => languageName(language, inLanguage)),
    or,
  );
}
