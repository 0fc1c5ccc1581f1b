import { isBranch } from "../src/domain/person.ts";
import type { Phone } from "../src/domain/phone.ts";
import { plain } from "../src/domain/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput, StoredState } from "../src/flow/flow.ts";
import type { CollaboratorView } from "../src/flow/requests.ts";
import { emptyCustomer } from "./customer.ts";
import { startingWith } from "./form/answers.ts";
import { phoneField } from "./form/fields.ts";
import type { Field, Form, FormContext } from "./form/form.ts";
import { formMachine } from "./form/machine.ts";
import { choice, isEarlyYes, type Question, summaryChoices } from "./questions.ts";
import { ends } from "./steps.ts";

/** The state of an addition. JSON: it is stored between two messages. */
interface AddContext extends FormContext {
  readonly role: "cajero" | "gerente" | null;
  readonly name: string | null;
  readonly branch: string | null;
  /** Null: not read yet. A string: the id of the pending lookup. False: it did not come in time. */
  readonly listed: readonly CollaboratorView[] | string | false | null;
}

const noPhone = { phone: null, phoneTyped: "" } as const;

const role: Field<AddContext> = {
  name: "role",
  state: "role",
  question: () => ({
    say: { key: "addRole" },
    spelledOut: true,
    choices: [choice("addRoleCashier", "cajero"), choice("addRoleManager", "gerente")],
  }),
  isMissing: (context) => context.role === null,
  without: { role: null },
  take: (_, given) => (given.role === undefined ? null : { role: given.role }),
  unclear: { key: "addRoleUnclear" },
};

const name: Field<AddContext> = {
  name: "name",
  state: "name",
  question: () => ({ say: { key: "addName" } }),
  isMissing: (context) => context.name === null,
  without: { name: null },
  take: (_, given) => (given.name === undefined ? null : { name: given.name }),
  unclear: { key: "addNameWrong" },
};

const branch: Field<AddContext> = {
  name: "branch",
  state: "branch",
  question: (context) => {
    const branches = branchesOf(context);
    const choices = branches.map((known, i) => ({
      label: { key: "branchName", values: { branch: known } } as const,
      // By its number: a branch's name may be longer than a button's answer.
      answer: String(i + 1),
    }));
    return { say: { key: "addBranch", values: { branches } }, choices, spelledOut: true };
  },
  isMissing: (context) => context.branch === null,
  without: { branch: null },
  take: (context, given) => (given.branch === undefined ? null : withBranch(context, given.branch)),
  unclear: { key: "addBranchWrong" },
};

/** Takes a branch: the number of a known one, its name in any spelling, or a new one. */
function withBranch(context: AddContext, said: string): Partial<AddContext> {
  const chosen = branchesOf(context)[Number(plain(said)) - 1];
  if (chosen !== undefined) return { branch: chosen };
  if (!isBranch(said)) return { notice: { key: "addBranchWrong" } };
  const isName = context.name !== null && plain(said) === plain(context.name);
  return isName ? { notice: { key: "addBranchIsName" } } : { branch: said };
}

const phone: Field<AddContext> = {
  ...phoneField<AddContext>({ own: null, without: noPhone, question: { key: "addPhone" } }),
  // The only branch of a shop was not asked.
  back: (context) => (onlyBranch(context) === null ? { branch: null } : { name: null }),
};

/** The branches in the wallet's spelling; at most eight, one button each. */
function branchesOf(context: AddContext): string[] {
  const active = listedIn(context).filter((one) => one.active && isBranch(one.branch));
  return [...new Set(active.map((one) => one.branch))].toSorted().slice(0, 8);
}

/** The branch of a shop that has one. Null: several, or the list could not be read. */
function onlyBranch(context: AddContext): string | null {
  const [only, more] = branchesOf(context);
  return only !== undefined && more === undefined ? only : null;
}

/** True if the bot asks for the branch: it is being changed, something was wrong with it, or the shop has more or fewer than one. */
const isBranchAsked = (context: AddContext) =>
  context.aside !== null || context.notice !== null || onlyBranch(context) === null;

function listedIn({ listed }: AddContext): readonly CollaboratorView[] {
  return typeof listed === "string" ? [] : listed || [];
}

const bare = (said: string) => {
  const [first = "", ...rest] = plain(said).split(" ");
  return rest.length > 0 && ["sucursal", "suc", "tienda"].includes(first) ? rest.join(" ") : plain(said);
};

/** The wallet's own spelling of the branch: "centro" becomes "Sucursal Centro" if that exists. */
function branchAsKnown(context: AddContext): string {
  const said = context.branch ?? onlyBranch(context) ?? "";
  const known = branchesOf(context);
  return known.find((one) => plain(one) === plain(said)) ?? known.find((one) => bare(one) === bare(said)) ?? said;
}

/** The active collaborator with the same name. */
function sameName(context: AddContext): CollaboratorView | null {
  if (context.name === null) return null;
  const said = plain(context.name);
  return listedIn(context).find((one) => one.active && plain(one.name) === said) ?? null;
}

/** The active collaborator with the same phone. */
function samePhone(context: AddContext): CollaboratorView | null {
  if (context.phone === null) return null;
  return listedIn(context).find((one) => one.active && one.phone === context.phone) ?? null;
}

/** The notice that somebody has this name, or this phone, already. */
const nameTaken = (context: AddContext): Partial<AddContext> => ({
  name: null,
  notice: { key: "addNameTaken", values: { name: sameName(context)?.name ?? "" } },
});

function phoneTaken(context: AddContext): Partial<AddContext> {
  const found = samePhone(context);
  if (!found || found.phone === null) throw new Error("phoneTaken: no active collaborator has context.phone");
  return { ...noPhone, notice: { key: "addPhoneTaken", values: { phone: found.phone, name: found.name } } };
}

const refused = (detail: "same name" | "same phone"): Effect => ({
  type: "audit",
  what: "collaborator.refused",
  detail,
});

/** The branch of the manager who adds, if the first message has name and phone. Null: the bot asks for the branch. */
function ownBranch(input: FlowInput): string | null {
  const own = input.person.branch;
  const isWhole = input.messageData?.name !== undefined && input.messageData.phone !== undefined;
  return isWhole && isBranch(own) ? own : null;
}

/** The initial context, with everything in the first message. */
function start(input: FlowInput): AddContext {
  // Their own branch, which the summary shows and lets be changed.
  const own = { role: null, name: null, branch: ownBranch(input), listed: null, aside: null };
  return startingWith(addForm, { ...emptyCustomer(input), ...own }, input);
}

const addForm: Form<AddContext> = {
  id: "addCollaborator",
  start,
  fields: [role, name, branch, phone],
  guesses: [],
  stops: {},
  lineUnclear: { key: "addName" },
  wanted: ({ listed }) => (listed === null ? [{ slot: "listed", request: { type: "collaborators" } }] : []),
  ways: [
    { when: (context) => context.role === null, to: "role" },
    { when: (context) => context.name === null, to: "name" },
    // The list shows whether the name or the phone is taken, and whether the branch must be asked.
    { when: ({ listed }) => typeof listed === "string", to: "checking" },
    { when: (context) => sameName(context) !== null, to: "name", change: nameTaken, emits: refused("same name") },
    { when: (context) => context.branch === null && isBranchAsked(context), to: "branch" },
    { when: (context) => samePhone(context) !== null, to: "phone", change: phoneTaken, emits: refused("same phone") },
    { when: (context) => context.phone === null, to: "phone" },
    { to: "summary", change: (context) => ({ branch: branchAsKnown(context) }) },
  ],
  backFromChecking: () => "name",
  waiting: { key: "peopleChecking" },
  summary: {
    question: summary,
    change: () => changeQuestion,
    back: "phone",
    confirmed: "done",
  },
  understood: () => null,
  others: { done: ends(addition) },
};

/** "¿Qué cambio?" */
const changeQuestion: Question = {
  say: { key: "addWhatToChange" },
  spelledOut: true,
  choices: [
    choice("changeRole", "rol"),
    choice("changeName", "nombre"),
    choice("changeBranch", "sucursal"),
    choice("changeMobile", "celular"),
  ],
};

function summary(context: AddContext, event: FlowEvent): Effect {
  const { phoneTyped, listed } = context;
  const values = { ...whole(context), phoneTyped, checked: listed !== false, again: isEarlyYes(event) };
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: { key: "addSummary", values },
    choices: summaryChoices("addYes"),
  };
}

function addition(context: AddContext): Effect {
  const { role: as, name: called, branch: at } = whole(context);
  if (context.phone === null) throw new Error("addition: context.phone is null");
  return {
    type: "operation",
    request: { kind: "addCollaborator", walletKey: "", phone: context.phone, role: as, name: called, branch: at },
    customerName: called,
    overrides: [],
  };
}

function whole({ role: as, name: called, branch: at }: AddContext) {
  if (as === null || called === null || at === null)
    throw new Error(`whole: role ${as}, name ${called}, branch ${at}: none may be null`);
  return { role: as, name: called, branch: at };
}

/** Version 3 had no person, and a state of its own for the list, which is read again. */
function withPerson({ value, context }: StoredState): StoredState {
  const { listed = null, ...rest } = context as Partial<AddContext>;
  const nobody = { phone: "" as Phone, name: "", role: "cashier", usertoolId: null, branch: "" } as const;
  const empty = emptyCustomer({ person: nobody, wallet: { key: "", name: null, ticketMandatory: false } });
  return {
    value: value === "begun" ? "next" : value,
    context: { ...empty, ...rest, listed: value === "checking" ? false : listed, aside: null },
  };
}

/** *Agregar colaborador*: role, name, branch, mobile, summary, *sí* (`/employee/add`). */
export const addCollaborator: Flow = {
  id: "addCollaborator",
  version: 5,
  machine: formMachine(addForm),
  roles: ["manager"],
  // Version 1 asked "¿qué cambio?" at its summary, version 2 understood fewer answers, version 4 asked for the branch before the list had come.
  migrations: { 1: (stored) => stored, 2: (stored) => stored, 3: withPerson, 4: (stored) => stored },
};
