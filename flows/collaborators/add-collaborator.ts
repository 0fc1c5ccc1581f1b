import { assign, emit, enqueueActions, setup } from "xstate";
import { isYes, plain } from "../../src/domain/reader/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
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
import { asked, type Question } from "../shared/asking.ts";

/** How long the summary waits for the list of collaborators, ms. The wallet refuses who is there already by itself. */
const checkingMs = 3_000;

const changes = {
  role: ["1", "rol"],
  name: ["2", "nombre"],
  branch: ["3", "sucursal"],
  phone: ["4", "celular", "telefono"],
} as const;

const noRole = { role: null } as const;
const noName = { name: null } as const;
const noBranch = { branch: null } as const;
const noPhone = { phone: null, phoneTyped: "" } as const;

type Answer = (context: AddContext, text: string) => Partial<AddContext>;

const base = setup({
  types: {
    context: {} as AddContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  guards: {
    says: ({ event }, words: readonly string[]) => event.type === "ANSWER" && words.includes(plain(event.text)),
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    keepList: assign(({ event }) =>
      event.type === "LOOKED_UP" && event.result.type === "collaborators" ? { listed: event.result.collaborators } : {},
    ),
    take: assign(({ context, event }, answer: Answer) => (event.type === "ANSWER" ? answer(context, event.text) : {})),
    forget: assign((_, what: Partial<AddContext>) => what),
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
    ask: enqueueActions(({ context, enqueue }, question: Question) => {
      enqueue.emit(asked(question, context.notice));
      if (context.notice) enqueue.assign({ notice: null });
    }),
  },
});

const machine = base.createMachine({
  id: "addCollaborator",
  context: ({ input }) => startingAddition(input),
  initial: "begun",
  on: { LOOKED_UP: { actions: "keepList" } },
  states: {
    begun: {
      entry: emit({ type: "lookup", ask: "collaborators", request: { type: "collaborators" } }),
      always: "next",
    },
    /** Goes to the first thing that is missing; the summary comes when nothing is. */
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
    role: {
      entry: {
        type: "ask",
        params: {
          say: { key: "addRole" },
          spelledOut: true,
          choices: [
            { label: { key: "addRoleCashier" }, answer: "cajero" },
            { label: { key: "addRoleManager" }, answer: "gerente" },
          ],
        },
      },
      on: {
        ANSWER: { target: "next", actions: { type: "take", params: () => withRole } },
        BACK: { actions: { type: "say", params: { key: "firstQuestion" } } },
      },
    },
    name: {
      entry: { type: "ask", params: { say: { key: "addName" } } },
      on: {
        ANSWER: { target: "next", actions: { type: "take", params: () => withName } },
        BACK: { target: "next", actions: { type: "forget", params: noRole } },
      },
    },
    branch: {
      entry: { type: "ask", params: ({ context }) => branchQuestion(context) },
      on: {
        ANSWER: { target: "next", actions: { type: "take", params: () => withBranch } },
        BACK: { target: "next", actions: { type: "forget", params: noName } },
      },
    },
    phone: {
      entry: { type: "ask", params: { say: { key: "addPhone" } } },
      on: {
        ANSWER: { target: "next", actions: { type: "take", params: () => withNewPhone } },
        BACK: { target: "next", actions: { type: "forget", params: noBranch } },
      },
    },
    checking: {
      entry: emit({ type: "timer", name: "checking", afterMs: checkingMs }),
      exit: emit({ type: "cancelTimer", name: "checking" }),
      on: {
        LOOKED_UP: { target: "next", actions: "keepList" },
        TIMER: { target: "next", actions: assign({ listed: false }) },
        ANSWER: { actions: { type: "say", params: { key: "peopleChecking" } } },
        BACK: { target: "next", actions: { type: "forget", params: noPhone } },
      },
    },
    summary: {
      entry: emit(({ context, event }): Effect => summary(context, event)),
      on: {
        ANSWER: [
          { guard: ({ event }) => isYes(event.text) && event.confirms, target: "done" },
          { guard: ({ event }) => isYes(event.text), target: "summary", reenter: true },
          {
            guard: { type: "says", params: changes.role },
            target: "next",
            actions: { type: "forget", params: noRole },
          },
          {
            guard: { type: "says", params: changes.name },
            target: "next",
            actions: { type: "forget", params: noName },
          },
          {
            guard: { type: "says", params: changes.branch },
            target: "next",
            actions: { type: "forget", params: noBranch },
          },
          {
            guard: { type: "says", params: changes.phone },
            target: "next",
            actions: { type: "forget", params: noPhone },
          },
          { actions: { type: "say", params: { key: "addWhatToChange" } } },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noPhone } },
      },
    },
    done: { entry: emit(({ context }): Effect => addition(context)), type: "final" },
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
  const again = event.type === "ANSWER" && isYes(event.text) && !event.confirms;
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: { key: "addSummary", values: { role, name, branch, phoneTyped, checked: listed !== false, again } },
    choices: [
      { label: { key: "addYes" }, answer: "sí" },
      { label: { key: "change" }, answer: "cambiar" },
      { label: { key: "cancelWord" }, answer: "cancelar" },
    ],
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
  version: 1,
  machine,
  roles: ["manager"],
  migrations: {},
};
