/** Flows that begin with the choice of a collaborator: to disable, invite or unlink them. */
import type { ChannelName } from "../src/domain/chat.ts";
import type { Identity } from "../src/domain/person.ts";
import { parsePhone, type Phone } from "../src/domain/phone.ts";
import { isDigits, plain, tidy } from "../src/domain/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput, FlowName } from "../src/flow/flow.ts";
import type { CollaboratorView } from "../src/flow/requests.ts";
import type { Said } from "../src/text/keys.ts";
import type { ListedPerson, Purpose } from "../src/text/views.ts";
import type { ConsentDeed } from "../src/understanding/lexicon/consent-es-mx.ts";
import { personInstead, withoutNames } from "../src/understanding/mentions/names.ts";
import { isYesTo, postpones, refuses, wantsDismissed } from "../src/understanding/replies/answers.ts";
import { soundOf } from "../src/understanding/tokens/sound.ts";
import { readPersonReference } from "../src/understanding/replies/people.ts";
import { choice } from "./questions.ts";
import { change, emits, endsSaying, firstQuestion, machineOf, stays, when } from "./steps.ts";

/** The most people shown at once. The others are found by name or phone. */
const shownAtMost = 15;

/** A collaborator to choose. `chat`: set if the choice is one of their chats. */
interface Candidate {
  readonly name: string;
  readonly phone: Phone;
  readonly branch: string;
  readonly role: "cashier" | "manager";
  readonly chat: { readonly identity: Identity; readonly channel: ChannelName } | null;
}

interface PickContext {
  readonly ownPhone: Phone | null;
  readonly candidates: readonly Candidate[];
  /** Indexes in `candidates` of the latest list. */
  readonly shown: readonly number[];
  /** Index in `candidates`. */
  readonly chosen: number | null;
  /** The search text, kept until the list has come. */
  readonly query: string;
  readonly search: { readonly text: string; readonly found: boolean } | null;
}

/** The parts in which these flows differ. */
interface Picking {
  readonly id: FlowName;
  readonly purpose: Purpose;
  /** The people to choose from. `networks`: those of the bot. */
  readonly candidates: (all: readonly CollaboratorView[], networks: readonly ChannelName[]) => readonly Candidate[];
  /** The question before the act. Null: none. */
  readonly confirm: ((candidate: Candidate) => { readonly say: Said; readonly yes: Said }) | null;
  /** Why the person with `ownPhone` cannot choose this one. Null: they can. */
  readonly refuse?: (
    candidate: Candidate,
    ownPhone: Phone | null,
  ) => { readonly say: Said; readonly audit: Extract<Effect, { type: "audit" }>["what"] } | null;
  readonly act: (candidate: Candidate) => Effect;
  /** The sentence after the act's lookup. Null: the act is an operation and ends the conversation. */
  readonly told: ((event: FlowEvent) => Effect) | null;
}

/** Every active collaborator with a phone. */
function activeWithPhone(all: readonly CollaboratorView[]): (Candidate & { chats: CollaboratorView["chats"] })[] {
  return all.flatMap(({ active, phone, name, branch, role, chats }) =>
    active && phone !== null ? [{ name, phone, branch, role, chat: null, chats }] : [],
  );
}

/** The data of a candidate in lists and questions. */
function listedPerson({ name, phone, branch, role, chat }: Candidate): ListedPerson {
  return { name, phone, branch, role, channel: chat?.channel ?? null };
}

const soundsOf = (said: string) => plain(said).split(" ").map(soundOf);

function found(candidates: readonly Candidate[], text: string): number[] {
  const asked = parsePhone(text);
  const sounds = soundsOf(text);
  return candidates.flatMap(({ name, phone }, index) => {
    const fits =
      asked.type === "phone" ? asked.phone === phone : sounds.every((sound) => soundsOf(name).includes(sound));
    return fits ? [index] : [];
  });
}

/** The people of a search, also of one for several: "Ana y Luis". */
function foundEach(candidates: readonly Candidate[], text: string): number[] {
  const names = text.split(" y ");
  const each = text === "" ? [] : names.map((name) => found(candidates, name));
  return each.some((one) => one.length === 0) ? [] : [...new Set(each.flat())];
}

/** Reads an answer to the list: chooses a person, or narrows the list. */
function withAnswer(context: PickContext, text: string): Partial<PickContext> {
  const all = context.candidates.map((_, index) => index);
  if (plain(text) === "") return { shown: all, search: null };
  const said = readPersonReference(text);
  const byNumber = isDigits(said, 1, 2) ? context.shown[Number(said) - 1] : undefined;
  if (byNumber !== undefined) return { chosen: byNumber, search: null };
  const matches = [text, said].map((one) => foundEach(context.candidates, one)).find((one) => one.length > 0) ?? [];
  if (matches.length === 1) return { chosen: matches[0] ?? null, search: null };
  const echo = withoutMarkup(tidy(text)).slice(0, 40);
  return { shown: matches.length === 0 ? all : matches, search: { text: echo, found: matches.length > 0 } };
}

/** True if an answer is a yes and names nobody else: "sí", "sí, a Beto". */
function isMeant(context: PickContext, text: string, deed: ConsentDeed): boolean {
  // "Sí, ya no trabaja con nosotros": a yes with its reason.
  const [yes = "", ...why] = deed === "dismiss" ? text.split(",") : [];
  const isWhy = why.length > 0 && wantsDismissed(why.join(","));
  return isYesTo(text, deed) || isYesTo(withoutNames(isWhy ? yes : text, chosenOf(context).name), deed);
}

/** The index of another person whom an answer names. Null: none, or several. */
function otherNamed(context: PickContext, text: string): number | null {
  const name = personInstead(text);
  const [only, more] = name === null ? [] : found(context.candidates, name);
  return only === undefined || more !== undefined || only === context.chosen ? null : only;
}

/** Removes markup. */
const withoutMarkup = (text: string) => text.replaceAll("*", "").replaceAll("{", "").replaceAll("}", "");

function list(context: PickContext, purpose: Purpose): Effect {
  const people = context.shown.flatMap((index) => context.candidates[index] ?? []).map(listedPerson);
  const values = {
    purpose,
    people: people.slice(0, shownAtMost),
    more: Math.max(0, people.length - shownAtMost),
    search: context.search,
  };
  return { type: "say", say: { key: "pickCollaborator", values } };
}

function chosenOf(context: PickContext): Candidate {
  const candidate = context.candidates[context.chosen ?? -1];
  if (!candidate) throw new Error(`chosenOf: no candidate ${context.chosen} of ${context.candidates.length}`);
  return candidate;
}

const pick = change<PickContext>((context, event) =>
  withAnswer(context, event.type === "ANSWER" ? event.text : context.query),
);
const textOf = (event: FlowEvent) => (event.type === "ANSWER" ? event.text : "");

/** The state that asks before the act. */
function confirmState({ purpose, confirm }: Picking) {
  const deed = purpose === "disable" ? "dismiss" : "undo";
  const isYes = (context: PickContext, event: FlowEvent) =>
    event.type === "ANSWER" && isMeant(context, event.text, deed) && event.confirms;
  const names = (context: PickContext, event: FlowEvent) => otherNamed(context, textOf(event));
  return {
    entry: emits<PickContext>((context) => question(confirm, chosenOf(context))),
    on: {
      ANSWER: [
        { guard: when(isYes), target: "acting" },
        {
          guard: when<PickContext>(
            (context, event) => refuses(textOf(event)) || refuses(withoutNames(textOf(event), chosenOf(context).name)),
          ),
          target: "abandoned",
        },
        {
          guard: when<PickContext>((context, event) => names(context, event) !== null),
          target: "next",
          actions: change<PickContext>((context, event) => ({ chosen: names(context, event) })),
        },
        { guard: when((_, event) => postpones(textOf(event))), target: "abandoned" },
        { target: "confirm", reenter: true },
      ],
      BACK: { target: "list", actions: change<PickContext>(() => ({ chosen: null })) },
    },
  };
}

/** Makes the machine of a flow that lets a person choose a collaborator, asks, and acts. */
function pickingMachine(picking: Picking) {
  const { id, purpose, candidates, confirm, refuse, act, told } = picking;
  const refusal = (context: PickContext) => refuse?.(chosenOf(context), context.ownPhone) ?? null;
  const keepList = change<PickContext>((_, event) =>
    event.type === "LOOKED_UP" && event.result.type === "collaborators"
      ? { candidates: candidates(event.result.collaborators, event.result.networks).map(bare) }
      : {},
  );
  const refused = (context: PickContext): readonly Effect[] => [
    { type: "say", say: refusal(context)?.say ?? { key: "notAllowed" } },
    { type: "audit", what: refusal(context)?.audit ?? "access.refused", detail: null },
  ];
  return machineOf(id, startingPick, "reading", {
    reading: {
      entry: emits(() => ({ type: "lookup", ask: "collaborators", request: { type: "collaborators" } })),
      on: {
        LOOKED_UP: { target: "next", actions: [keepList, pick] },
        // An answer before the list is there becomes the search text.
        ANSWER: { actions: change<PickContext>((_, event) => ({ query: textOf(event) })) },
        BACK: firstQuestion,
      },
    },
    next: {
      always: [
        { guard: when<PickContext>((context) => context.candidates.length === 0), target: "nobody" },
        { guard: when<PickContext>((context) => context.chosen === null), target: "list" },
        { guard: when<PickContext>((context) => refusal(context) !== null), target: "refused" },
        { guard: when(() => confirm !== null), target: "confirm" },
        { target: "acting" },
      ],
    },
    list: {
      entry: emits<PickContext>((context) => list(context, purpose)),
      on: {
        ANSWER: [
          { guard: when((_, event) => refuses(textOf(event))), target: "abandoned" },
          { target: "next", actions: pick },
        ],
        BACK: firstQuestion,
      },
    },
    confirm: confirmState(picking),
    acting: {
      entry: emits<PickContext>((context) => act(chosenOf(context))),
      always: { guard: when(() => told === null), target: "done" },
      on: {
        LOOKED_UP: {
          target: "done",
          actions: emits((_, event) => told?.(event) ?? { type: "say", say: { key: "notAllowed" } }),
        },
        ...stays({ key: "peopleChecking" }),
      },
    },
    refused: { entry: emits(refused), type: "final" },
    nobody: endsSaying(() => ({ key: "pickNobody", values: { purpose } })),
    abandoned: endsSaying(() => ({ key: "cancelled" })),
    done: { type: "final" },
  });
}

function startingPick(input: FlowInput): PickContext {
  return {
    ownPhone: input.person.phone,
    candidates: [],
    shown: [],
    chosen: null,
    query: input.text,
    search: null,
  };
}

function question(confirm: Picking["confirm"], candidate: Candidate): Effect {
  if (confirm === null) throw new Error("question: this flow has no confirm");
  const { say, yes } = confirm(candidate);
  return {
    type: "say",
    say,
    // It takes access away, so a "sí" to something else must not answer it unread.
    gate: true,
    closed: true,
    choices: [{ label: yes, answer: "sí" }, choice("no", "no")],
  };
}

function bare({ name, phone, branch, role, chat }: Candidate): Candidate {
  return { name, phone, branch, role, chat };
}

function pickingFlow(picking: Picking): Flow {
  return {
    id: picking.id,
    version: 3,
    machine: pickingMachine(picking),
    roles: ["manager"],
    topics: { list: "collaborator" },
    // Version 1 took no other name at its question; version 2 searched its list for "no".
    migrations: { 1: (stored) => stored, 2: (stored) => stored },
  };
}

const disabling: Picking = {
  id: "disableCollaborator",
  purpose: "disable",
  candidates: activeWithPhone,
  refuse: (candidate, ownPhone) =>
    candidate.phone === ownPhone ? { say: { key: "disableSelf" }, audit: "collaborator.refusedSelf" } : null,
  confirm: (candidate) => ({
    say: { key: "disableConfirm", values: listedPerson(candidate) },
    yes: { key: "disableYes" },
  }),
  act: ({ phone, name }) => ({
    type: "operation",
    request: { kind: "disableCollaborator", walletKey: "", phone, name },
    customerName: name,
    overrides: [],
  }),
  told: null,
};

/** *Baja*: a collaborator from the list or by name or phone, a question that names them, *sí* (`/employee/disable`). */
export const disableCollaborator = pickingFlow(disabling);

const inviting: Picking = {
  id: "invite",
  purpose: "invite",
  candidates: (all, networks) =>
    activeWithPhone(all).filter(({ chats }) => networks.some((name) => !chats.some(({ channel }) => channel === name))),
  confirm: null,
  act: ({ phone, name }) => ({ type: "lookup", ask: "invite", request: { type: "invite", phone, name } }),
  told: (event: FlowEvent) => {
    if (event.type !== "LOOKED_UP" || event.result.type !== "invite")
      throw new Error(`invite: expected its lookup, got ${event.type}`);
    const { say, passwordOf } = event.result;
    return { type: "say", say, ...(passwordOf !== null && { passwordOf }) };
  },
};

/** *Invitar*: a single-use invitation for a collaborator who lacks a chat on one of the networks. */
export const invite = pickingFlow(inviting);

const unlinking: Picking = {
  id: "unlink",
  purpose: "unlink",
  // Disabled collaborators too, since their chats should be unlinked.
  candidates: (all) =>
    all.flatMap(({ name, phone, branch, role, chats }): Candidate[] =>
      phone === null ? [] : chats.map((chat) => ({ name, phone, branch, role, chat })),
    ),
  confirm: (candidate) => ({
    say: { key: "unlinkConfirm", values: listedPerson(candidate) },
    yes: { key: "unlinkYes" },
  }),
  act: ({ phone, name, chat }) => {
    if (chat === null) throw new Error("unlink: the candidate has no chat");
    return { type: "lookup", ask: "unlink", request: { type: "unlink", identity: chat.identity, phone, name } };
  },
  told: (event: FlowEvent) => {
    if (event.type !== "LOOKED_UP" || event.result.type !== "unlink")
      throw new Error(`unlink: expected its result, got ${event.type}`);
    return { type: "say", say: event.result.say };
  },
};

/** *Desvincular*: takes a collaborator's phone away from one of their chats. */
export const unlink = pickingFlow(unlinking);
