import type { FlowEvent, FlowId } from "../../../src/flow/flow.ts";
import type { Asked, Result } from "../../../src/flow/requests.ts";
import type { PastOperation } from "../../../src/flow/views.ts";
import type { Centavos } from "../../../src/domain/money.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { pointsOf } from "../../../src/domain/points.ts";
import type { NamedOperation } from "../../../src/text/views.ts";

/** Who is at it: a cashier, a manager, a customer. */
export type Who = "ana" | "luis" | "maria";

/** A first message that begins a conversation. */
export interface Opening {
  readonly who: Who;
  readonly says: string;
}

export const openings: readonly Opening[] = [
  { who: "ana", says: "venta" },
  { who: "luis", says: "venta 4771234567 250 A-1" },
  { who: "ana", says: "usar" },
  { who: "luis", says: "usar 4771234567 30 A-1" },
  { who: "ana", says: "registrar" },
  { who: "maria", says: "registrarme" },
  { who: "luis", says: "corregir" },
  { who: "luis", says: "devolución" },
  { who: "luis", says: "aprobaciones" },
  { who: "luis", says: "pendientes" },
  { who: "luis", says: "agregar colaborador" },
  { who: "luis", says: "desactivar" },
  { who: "luis", says: "invitar" },
  { who: "luis", says: "desvincular" },
];

const phone = ["4771234567", "12"];
const ticket = ["A-1", "0", "sin ticket", "?"];
const ticketGuess = ["sí", "no", "A-1"];
const lone = ["K45", "4771230042", "$300", "300"];
/** What is said to be wrong, without what is right. */
const wrong = ["es otro teléfono", "el monto está mal", "el ticket está mal"];
const summary = ["sí", "1", "2", "3", "cambiar", "cómo"];
const change = ["1", "2", "3", "sí", "cómo"];
const offer = ["sí", "no", "1", "2", "3", ...lone, "cómo"];
const unregistered = ["registrar", "otro teléfono", "4771234567"];
const staffPhone = ["de todos modos", "4771234567"];
const sameTicket = ["de todos modos", "A-1"];
const pick = { reading: ["ana"], list: ["1", "2", "zzz"], confirm: ["sí", "no", "cómo"], acting: ["qué tal"] };

/** What is answered in every state that takes an answer: enough to take each of its ways. */
export const answers: { readonly [flow in FlowId]: { readonly [state: string]: readonly string[] } } = {
  sale: {
    phone,
    amount: ["250", "1.234,50", "x"],
    amountGuess: ["sí", "250"],
    ticket,
    ticketGuess,
    checking: ["qué tal"],
    unregistered,
    staffPhone,
    sameTicket,
    sameSale: ["sí", "no", "cómo"],
    summary: [...summary, ...lone, ...wrong],
    change: [...change, ...lone, ...wrong],
    offer: [...offer, ...wrong],
  },
  redeem: {
    phone,
    checking: ["qué tal"],
    unregistered,
    points: ["30", "todo", "1.234,50", "x"],
    guess: ["sí", "30"],
    purchase: ["sin monto", "100", "10", "1.234,50", "x"],
    ticket,
    ticketGuess,
    staffPhone,
    sameTicket,
    summary: [...summary, "4", ...lone, "40 puntos", ...wrong],
    change: [...change, "4", ...lone, "40 puntos", ...wrong],
    offer: [...offer, "4", "40 puntos", ...wrong],
    performing: ["qué tal"],
  },
  register: {
    phone: ["4771230042", "12"],
    name: ["Eva Gil", "7"],
    birthday: ["12/05/1990", "sin cumpleaños", "03/25/1990", "12 de mayo", "sí", "1990"],
    checking: ["qué tal"],
    privacy: ["sí acepto", "no", "cómo"],
    summary,
    change,
    performing: ["qué tal"],
  },
  correct: {
    phone,
    direction: ["agregar", "quitar", "x"],
    points: ["30", "600", "1.234,50", "x"],
    pointsGuess: ["sí", "30"],
    reason: ["se duplicó", "x"],
    checking: ["qué tal"],
    reference: ["ninguna", "1", "9"],
    summary,
  },
  refund: {
    phone,
    checking: ["qué tal"],
    which: ["1", "2", "3", "4", "5", "x"],
    points: ["10", "1.234,50", "x"],
    pointsGuess: ["sí", "10"],
    summary: ["sí", "cómo"],
  },
  approvals: {
    reading: ["qué tal"],
    which: ["1", "9"],
    detail: ["1", "rechazar", "cómo"],
    deciding: ["qué tal"],
  },
  doubts: { reading: ["qué tal"], list: ["1", "2", "9"], detail: ["1", "3", "cómo"] },
  addCollaborator: {
    role: ["cajero", "x"],
    name: ["Eva Gil", "Ana López", "7"],
    branch: ["Norte", "1", "!"],
    phone: ["4771110077", "4771110001", "12"],
    checking: ["qué tal"],
    summary: ["sí", "1", "2", "3", "4", "cómo"],
  },
  disableCollaborator: { ...pick },
  invite: { ...pick },
  unlink: { ...pick },
};

/** The states whose question is a gate: what entered the inbox before it was sent confirms nothing there. */
export const gated: { readonly [flow in FlowId]: readonly string[] } = {
  sale: ["sameSale", "summary"],
  redeem: ["summary"],
  register: ["privacy", "summary"],
  correct: ["summary"],
  refund: ["summary"],
  approvals: ["detail"],
  doubts: ["detail"],
  addCollaborator: ["summary"],
  disableCollaborator: ["confirm"],
  invite: [],
  unlink: ["confirm"],
};

const sold = { amountCentavos: 25_000 as Centavos, byName: "Luis Pérez", atMs: 1, atText: "10:00" };
const named: NamedOperation = {
  what: "sale",
  amountCentavos: 25_000 as Centavos,
  points: null,
  customer: "María Torres",
  phone: "4771234567" as Phone,
  ticket: null,
};

function past(id: string, given: Partial<PastOperation>): PastOperation {
  const view = { ...named, atText: "10:00", byName: "Ana" };
  return { operationId: id, kind: "sale", view, change: pointsOf(125_000), certain: true, refunded: false, ...given };
}

const doubt = { ...named, byName: "Ana", branch: "", sentAtText: "10:00", before: null, looks: [], others: [] };
const approval = {
  ...named,
  what: "add" as const,
  byName: "Rosa",
  branch: "",
  reason: "se duplicó",
  refund: false,
  askedAtText: "10:00",
  untilText: "11:00",
};
const chats = [{ identity: identityOf("telegram", 501), channel: "telegram" as const }];
const listed = (id: number, name: string, role: "cashier" | "manager", of: typeof chats = []) => ({
  usertoolId: String(id),
  name,
  phone: `477111000${id}` as Phone,
  branch: "Centro",
  role,
  active: true,
  chats: of,
});

const told = { key: "oneMoment" } as const;

/** What each lookup may find. */
export const findings: {
  readonly [
    type in Exclude<
      Asked["type"],
      | "report"
      | "ownDay"
      | "phoneToday"
      | "ownBalances"
      | "ownRecords"
      | "ownHistory"
      | "phoneHistory"
      | "findOperation"
      | "askRefund"
      | "callPerson"
      | "acceptInvitation"
    >
  ]: readonly Result[];
} = {
  customer: [
    { type: "customer", found: { type: "known", name: "María Torres", balance: pointsOf(500_000), doubts: 0 } },
    { type: "customer", found: { type: "known", name: "Jorge Ruiz", balance: pointsOf(0), doubts: 1 } },
    { type: "customer", found: { type: "unregistered" } },
    { type: "customer", found: { type: "unchecked", doubts: 0 } },
  ],
  saleCheck: [
    { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: false } },
    { type: "saleCheck", check: { sameTicket: sold, sameSale: null, staff: false } },
    { type: "saleCheck", check: { sameTicket: null, sameSale: sold, staff: false } },
    { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: true } },
  ],
  past: [
    { type: "past", past: [] },
    {
      type: "past",
      past: [
        past("op1", {}),
        past("op2", { kind: "redeem", change: pointsOf(-300_000) }),
        past("op3", { change: null }),
        past("op4", { refunded: true }),
        past("op5", { certain: false }),
        past("op6", { change: pointsOf(0) }),
      ],
    },
  ],
  doubts: [
    { type: "doubts", doubts: [] },
    {
      type: "doubts",
      doubts: [
        { operationId: "op1", view: { ...doubt, stillLooking: false } },
        { operationId: "op2", view: { ...doubt, stillLooking: true } },
      ],
    },
  ],
  approvals: [
    { type: "approvals", approvals: [] },
    { type: "approvals", approvals: [{ approvalId: "ap1", view: approval }] },
    {
      type: "approvals",
      approvals: [
        { approvalId: "ap1", view: approval },
        { approvalId: "ap2", view: approval },
      ],
    },
  ],
  collaborators: [
    { type: "collaborators", collaborators: [], networks: ["telegram"] },
    {
      type: "collaborators",
      collaborators: [listed(1, "Ana López", "cashier", chats), listed(2, "Luis Pérez", "manager")],
      networks: ["telegram", "whatsapp"],
    },
  ],
  approve: [{ type: "approve", say: told }],
  settle: [],
  invite: [{ type: "invite", say: told, passwordOf: null }],
  unlink: [{ type: "unlink", say: told }],
};

/** How an operation that a conversation waits for may end. */
export const endings: readonly Omit<Extract<FlowEvent, { type: "PERFORMED" }>, "type" | "turn">[] = [
  { done: true, refusal: null },
  { done: false, refusal: null },
  { done: false, refusal: "ticketMissing" },
  { done: false, refusal: "notEnoughPoints" },
  { done: false, refusal: "birthdateMalformed" },
];
