import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { plain, tidy } from "../../src/domain/reader/words.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import type { CollaboratorView } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";
import { agreesTo, chosenOf, phoneIn, refuses, wordsIn } from "../../src/understanding/answers.ts";
import { isNoName, nameSaid, nameTold, saysMoreThanName } from "../../src/understanding/names.ts";

type NewRole = "cajero" | "gerente";

/** What an addition has gathered. JSON: it is stored between any two messages. */
export interface AddContext {
  readonly role: NewRole | null;
  readonly name: string | null;
  readonly branch: string | null;
  readonly phone: Phone | null;
  /** As typed: the summary shows it, so that a slip is seen. */
  readonly phoneTyped: string;
  /** Null before it is read; false where it did not come in time. */
  readonly listed: readonly CollaboratorView[] | false | null;
  /** Replaces the next question, once. */
  readonly notice: Said | null;
}

type Answered = Partial<AddContext>;

const roleWords: { readonly [word: string]: NewRole } = {
  "1": "cajero",
  cajero: "cajero",
  cajera: "cajero",
  "2": "gerente",
  gerente: "gerente",
  manager: "gerente",
  primero: "cajero",
  segundo: "gerente",
};

// Without braces and asterisks, which are markup in a message.
const nameForm = /^(?=.*\p{L})[\p{L}\p{M} .'’-]{2,60}$/u;
const branchForm = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} .,'’#&/-]{2,60}$/u;

/** What an addition starts with: all that the first line already said. Total: xstate also calls it without input. */
export function startingAddition(input: FlowInput | undefined): AddContext {
  const empty: AddContext = {
    role: null,
    name: null,
    branch: null,
    phone: null,
    phoneTyped: "",
    listed: null,
    notice: null,
  };
  return input ? { ...empty, ...readLine(empty, input.text) } : empty;
}

/** The words for a phone right before it: "Fidencio cel 757…", "Rosa, su celular es 757…". */
const phoneWords =
  /[\s,;]+(?:(?:con|y)\s+)?(?:(?:su|el)\s+)?(?:n[uú]mero\s+de\s+)?(?:cel(?:ular)?|tel(?:[eé]fono)?|n[uú]m(?:ero)?|whats(?:app?)?|wpp)\.?(?:\s+es)?(?:\s+el)?\s*(?::\s*)?(?=\+?\(?\d)/giu;

/** Reads `"cajero Ana López, Sucursal Centro, 4771110009"`, or parts of it. The rest is asked. */
function readLine(context: AddContext, text: string): Answered {
  const kind = /^\s*(?:colaboradora?|cajer[oa]|gerente)(?![\p{L}\p{N}])[\s:,]*/iu.exec(text)?.[0] ?? "";
  const role = roleWords[plain(kind.replaceAll(/[:,]/g, " "))] ?? null;
  const parts = text
    .slice(kind.length)
    .replaceAll(phoneWords, ", ")
    .split(/[,;·\n]/)
    .flatMap((part) => /^(.*\p{L}\P{L}*?)\s+(\+?[\d(.-][\d() .-]{9,})$/u.exec(part.trim())?.slice(1) ?? [part.trim()])
    .filter((part) => part !== "");
  const phoneTyped = parts.find((part) => parsePhone(part).type === "phone") ?? null;
  const [name = "", ...branch] = parts.filter((part) => parsePhone(part).type === "notAPhone");
  return {
    role,
    ...(phoneTyped !== null && withNewPhone(context, phoneTyped)),
    ...(nameForm.test(tidy(name)) && { name: tidy(name) }),
    ...(branchForm.test(tidy(branch.join(", "))) && { branch: tidy(branch.join(", ")) }),
  };
}

/** An answer to "¿cajero o gerente?". */
export function withRole(context: AddContext, text: string): Answered {
  const role = roleIn(text);
  if (role) return { role, notice: null };
  // "Se llama Saúl Vega": the name, told first.
  const words = wordsIn(text);
  const name = words.includes("llama") || words.includes("nombre") ? nameTold(text) : null;
  if (name === null) return { notice: { key: "addRoleUnclear" } };
  const read = withName(context, name);
  return read.name === undefined ? { notice: { key: "addRoleUnclear" } } : { name: read.name, notice: null };
}

/** "Va a ser cajera", "el 1": the only role that an answer names. Null: none, or it asks or denies. */
function roleIn(text: string): NewRole | null {
  const chosen = chosenOf(text, Object.keys(roleWords));
  if (chosen !== null) return roleWords[chosen] ?? null;
  if (text.length > longestRole || text.includes("?") || text.includes("¿")) return null;
  const words = wordsIn(text);
  const [isCashier, isManager] = [cashierWords, managerWords].map((some) => words.some((word) => some.has(word)));
  if (isCashier === isManager || words.includes("no")) return null;
  return isCashier ? "cajero" : "gerente";
}

const cashierWords: ReadonlySet<string> = new Set(["cajero", "cajera", "caja"]);
const managerWords: ReadonlySet<string> = new Set(["gerente", "encargado", "encargada", "manager"]);

/** Longer than "va a ser cajera en la sucursal del centro". */
const longestRole = 60;

/** An answer to "¿nombre?". */
export function withName(_: AddContext, text: string): Answered {
  const name = nameSaid(text);
  // Where the name is taken, "agrégala" agrees to nothing.
  if (isNoName(name) || saysMoreThanName(name) || agreesTo(text, "enlist")) return { notice: null };
  // A role repeats the answer to the question before.
  return nameForm.test(name) && roleWords[plain(name)] === undefined
    ? { name, notice: null }
    : { notice: { key: "addNameWrong" } };
}

/** An answer to "¿sucursal?": the number of a known one, its name in any writing, or a new one. */
export function withBranch(context: AddContext, text: string): Answered {
  const known = branchesOf(context);
  const chosen = known[Number(plain(text)) - 1];
  const branch = chosen ?? tidy(text);
  if (chosen === undefined && context.name !== null && plain(branch) === plain(context.name)) {
    return { notice: { key: "addBranchIsName" } };
  }
  // "Y a Sofía también, 477…": a phone is in no branch's name.
  if (phoneIn(branch, false)?.is === "phone") return { notice: null };
  return branchForm.test(branch) && !refuses(branch) && !agreesTo(branch)
    ? { branch, notice: null }
    : { notice: { key: "addBranchWrong" } };
}

/** An answer to "¿celular?". */
export function withNewPhone(_: AddContext, text: string): Answered {
  const reading = parsePhone(text);
  switch (reading.type) {
    case "phone":
      return { phone: reading.phone, phoneTyped: tidy(text), notice: null };
    case "wrongLength":
      return { notice: { key: "phoneWrongLength", values: { digits: reading.digits } } };
    case "notAPhone":
      return { notice: { key: "phoneNotAPhone" } };
  }
}

/** The branches as the wallet writes them; at most eight, one button each. */
export function branchesOf({ listed }: AddContext): string[] {
  const active = (listed || []).filter((one) => one.active && branchForm.test(one.branch));
  return [...new Set(active.map((one) => one.branch))].toSorted().slice(0, 8);
}

const bare = (branch: string) => {
  const [first = "", ...rest] = plain(branch).split(" ");
  return rest.length > 0 && ["sucursal", "suc", "tienda"].includes(first) ? rest.join(" ") : plain(branch);
};

/** The wallet's own writing of the branch: "centro" becomes "Sucursal Centro" where that exists. */
export function branchAsKnown(context: AddContext): string {
  const branch = context.branch ?? "";
  const known = branchesOf(context);
  return known.find((one) => plain(one) === plain(branch)) ?? known.find((one) => bare(one) === bare(branch)) ?? branch;
}

/** The active collaborator with the same name. */
export function sameName({ listed, name }: AddContext): CollaboratorView | null {
  if (name === null) return null;
  return (listed || []).find((one) => one.active && plain(one.name) === plain(name)) ?? null;
}

/** The active collaborator with the same phone. */
export function samePhone({ listed, phone }: AddContext): CollaboratorView | null {
  if (phone === null) return null;
  return (listed || []).find((one) => one.active && one.phone === phone) ?? null;
}
