import { assign, emit, enqueueActions } from "xstate";
import type { Effect, Flow, FlowEvent } from "../../src/flow/flow.ts";
import { phoneIn, wordsIn } from "../../src/understanding/answers.ts";
import { nameTold } from "../../src/understanding/names.ts";
import { ask, capture, capturing, checking, emits, firstQuestion, nextWithout, take } from "../shared/capture.ts";
import { changes, plainSummaryAnswers } from "../shared/changes.ts";
import { type Question, choice, isEarlyYes, summaryChoices } from "../shared/questions.ts";
import {
  branchAsKnown,
  branchesOf,
  sameName,
  samePhone,
  startingAddition,
  withBranch,
  withName,
  withNewPhone,
  withRole,
  type AddContext,
} from "./answers.ts";

const noRole = { role: null } as const;
const noName = { name: null } as const;
const noBranch = { branch: null } as const;
const noPhone = { phone: null, phoneTyped: "" } as const;

const roleQuestion: Question = {
  say: { key: "addRole" },
  spelledOut: true,
  choices: [choice("addRoleCashier", "cajero"), choice("addRoleManager", "gerente")],
};

const base = capturing<AddContext>(() => "enlist").extend({
  guards: {
    /** "No, su teléfono es 477…" */
    tellsName: ({ event }) => event.type === "ANSWER" && nameTold(event.text) !== null,
    /** Another phone replaces one only where it is said to be right: "y a Sofía también, 477…" is somebody else's. */
    tellsPhone: ({ context, event }) =>
      event.type === "ANSWER" &&
      phoneIn(event.text)?.is === "phone" &&
      (context.phone === null || !tellsOfAnother(event.text)),
  },
  actions: {
    takePhone: assign(({ context, event }) => {
      const phone = event.type === "ANSWER" ? phoneIn(event.text) : null;
      return phone?.is === "phone" ? withNewPhone(context, phone.typed) : {};
    }),
    keepLookup: assign(({ event }) =>
      event.type === "LOOKED_UP" && event.result.type === "collaborators" ? { listed: event.result.collaborators } : {},
    ),
    /** Without the list: the wallet itself refuses a collaborator whom it has already. */
    giveUpWaiting: assign({ listed: false }),
    refuseName: enqueueActions(({ context, enqueue }) => {
      const { name } = sameName(context) ?? { name: "" };
      enqueue.assign({ ...noName, notice: { key: "addNameTaken", values: { name } } });
      enqueue.emit({ type: "audit", what: "collaborator.refused", detail: "same name" });
    }),
    refusePhone: enqueueActions(({ context, enqueue }) => {
      const found = samePhone(context);
      if (!found || found.phone === null) throw new Error("Nobody has this phone");
      const { phone, name } = found;
      enqueue.assign({ ...noPhone, notice: { key: "addPhoneTaken", values: { phone, name } } });
      enqueue.emit({ type: "audit", what: "collaborator.refused", detail: "same phone" });
    }),
  },
});

/** "Y a Sofía también, 477…": the phone of somebody else. */
function tellsOfAnother(text: string): boolean {
  const words = wordsIn(text);
  const [first = ""] = words;
  return (
    words.some((word) => word === "tambien" || word === "otra" || word === "otro") || first === "y" || first === "luego"
  );
}

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

const takePhone = { guard: "tellsPhone", target: "next", actions: "takePhone" } as const;
/** "El nombre es Ana Ruiz", "perdón, es Ana Ruiz". */
const takeName = {
  guard: "tellsName",
  target: "next",
  actions: take((context: AddContext, text) => withName(context, nameTold(text) ?? text)),
} as const;
const answers = plainSummaryAnswers("done", [
  ...changes(
    { words: ["1", "uno", "rol", "puesto", "role"], without: noRole },
    { words: ["2", "dos", "nombre", "name"], without: noName },
    { words: ["3", "tres", "sucursal", "tienda", "branch"], without: noBranch },
    { words: ["4", "cuatro", "celular", "telefono", "tel", "cel", "numero", "phone"], without: noPhone },
  ),
  takeName,
  takePhone,
]);

const machine = base.createMachine({
  id: "addCollaborator",
  context: ({ input }) => startingAddition(input),
  initial: "begun",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    begun: {
      entry: emit({ type: "lookup", ask: "collaborators", request: { type: "collaborators" } }),
      always: "next",
    },
    /** Goes to the first thing that is missing; to the summary when nothing is. */
    next: {
      always: [
        { guard: ({ context }) => context.role === null, target: "role" },
        { guard: ({ context }) => sameName(context) !== null, target: "name", actions: "refuseName" },
        { guard: ({ context }) => context.name === null, target: "name" },
        { guard: ({ context }) => context.branch === null, target: "branch" },
        { guard: ({ context }) => samePhone(context) !== null, target: "phone", actions: "refusePhone" },
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: ({ context }) => context.listed === null, target: "checking" },
        { target: "summary", actions: assign(({ context }) => ({ branch: branchAsKnown(context) })) },
      ],
    },
    role: capture(
      ask(() => roleQuestion),
      take(withRole),
      firstQuestion,
    ),
    name: {
      entry: ask({ key: "addName" }),
      on: { ANSWER: [takePhone, { target: "next", actions: take(withName) }], BACK: nextWithout(noRole) },
    },
    branch: {
      entry: ask(branchQuestion),
      on: { ANSWER: [takePhone, takeName, { target: "next", actions: take(withBranch) }], BACK: nextWithout(noName) },
    },
    phone: capture(ask({ key: "addPhone" }), take(withNewPhone), nextWithout(noBranch)),
    checking: checking(nextWithout(noPhone), { key: "peopleChecking" }),
    summary: {
      entry: emits(summary),
      on: {
        ANSWER: answers.summary,
        BACK: nextWithout(noPhone),
      },
    },
    change: {
      entry: ask(() => changeQuestion),
      on: { ANSWER: answers.change, BACK: { target: "next" } },
    },
    done: { entry: emits(addition), type: "final" },
  },
});

function branchQuestion(context: AddContext): Question {
  const branches = branchesOf(context);
  const choices = branches.map((branch, i) => ({
    label: { key: "branchName", values: { branch } } as const,
    // By its number: a branch's name may be longer than a button's answer.
    answer: String(i + 1),
  }));
  return { say: { key: "addBranch", values: { branches } }, choices, spelledOut: true };
}

function summary(context: AddContext, event: FlowEvent): Effect {
  const { role, name, branch, phoneTyped, listed } = whole(context);
  const values = { role, name, branch, phoneTyped, checked: listed !== false, again: isEarlyYes(event) };
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: { key: "addSummary", values },
    choices: summaryChoices("addYes"),
  };
}

function addition(context: AddContext): Effect {
  const { role, name, branch, phone } = whole(context);
  return {
    type: "operation",
    request: { kind: "addCollaborator", walletKey: "", phone, role, name, branch },
    customerName: name,
    overrides: [],
  };
}

function whole(context: AddContext) {
  const { role, name, branch, phone, phoneTyped, listed } = context;
  if (role === null || name === null || branch === null || phone === null) throw new Error("Something is missing");
  return { role, name, branch, phone, phoneTyped, listed };
}

/** *Agregar colaborador*: role, name, branch, mobile, summary, *sí* (`/employee/add`). */
export const addCollaborator: Flow = {
  id: "addCollaborator",
  version: 3,
  machine,
  roles: ["manager"],
  // Version 1 said "¿qué cambio?" at its summary, version 2 heard less at its questions.
  migrations: { 1: (stored) => stored, 2: (stored) => stored },
};
