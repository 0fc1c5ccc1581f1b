import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { isNo, isYes } from "../../src/domain/hearing/consent/consent.ts";
import { ordersAct } from "../../src/domain/hearing/consent/named-acts.ts";
import { isNoName, nameSaid, nameTold, saysMoreThanName } from "../../src/domain/hearing/facts/names/name-said.ts";
import { choiceIn } from "../../src/domain/reader/choice-in.ts";
import { plain, tidy } from "../../src/domain/reader/words.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import type { CollaboratorView } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";

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
  const name = /\b(?:se llama|nombre)\b/i.test(text) ? nameTold(text) : null;
  if (name === null) return { notice: { key: "addRoleUnclear" } };
  const read = withName(context, name);
  return read.name === undefined ? { notice: { key: "addRoleUnclear" } } : { name: read.name, notice: null };
}

/** "Va a ser cajera", "el 1": the only role that an answer names. Null: none, or it asks or denies. */
function roleIn(text: string): NewRole | null {
  const chosen = choiceIn(text);
  const known = roleWords[numbersInWords[chosen] ?? chosen];
  if (known !== undefined) return known;
  if (text.length > longestRole || /[?¿]/.test(text)) return null;
  const said = plain(text);
  const [isCashier, isManager] = [
    /\bcajer[oa]\b|\b(?:en|de|para) (?:la )?caja\b/.test(said),
    /\b(?:gerente|encargad[oa]|manager)\b/.test(said),
  ];
  if (isCashier === isManager || /\bno\b/.test(said)) return null;
  return isCashier ? "cajero" : "gerente";
}

const numbersInWords: { readonly [word: string]: string } = { uno: "1", primero: "1", dos: "2", segundo: "2" };

/** Longer than "va a ser cajera en la sucursal del centro". */
const longestRole = 60;

/** An answer to "¿nombre?". */
export function withName(_: AddContext, text: string): Answered {
  const name = nameSaid(text);
  // Where the name is taken, "agrégala" agrees to nothing.
  if (isNoName(name) || saysMoreThanName(name) || ordersAct("enlist", text)) return { notice: null };
  // A role repeats the answer to the question before.
  return nameForm.test(name) && roleWords[plain(name)] === undefined
    ? { name, notice: null }
    : { notice: { key: "addNameWrong" } };
}

/** An answer to "¿sucursal?": the number of a known one, its name in any writing, or a new one. */
export function withBranch(context: AddContext, text: string): Answered {
  const known = branchesOf(context);
  const chosen = /^\d{1,2}$/.test(plain(text)) ? known[Number(plain(text)) - 1] : undefined;
  const branch = chosen ?? tidy(text);
  if (chosen === undefined && context.name !== null && plain(branch) === plain(context.name)) {
    return { notice: { key: "addBranchIsName" } };
  }
  // "Y a Sofía también, 477…": a phone is in no branch's name.
  if (/\d(?:[ ().-]*\d){9}/.test(branch)) return { notice: null };
  return branchForm.test(branch) && !isNo(branch) && !isYes(branch)
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

const bare = (branch: string) => plain(branch).replace(/^(?:sucursal|suc|tienda) /, "");

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
