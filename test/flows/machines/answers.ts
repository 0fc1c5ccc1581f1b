import type { FlowName } from "../../../src/flow/flow.ts";

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
  { who: "luis", says: "devolución 4771234567 250" },
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
const wrong = ["es otro teléfono", "es otro monto", "es otro ticket"];
/** A name that is told anew. */
const nameTold = "el nombre es Ana Ruiz";
/** What is to be changed stays, or another answer is changed instead. */
const changed = ["déjalo así", "el teléfono", "el monto", "el ticket"];
const summary = ["sí", "1", "2", "3", "cambiar", "cómo"];
const change = ["1", "2", "3", "sí", "cómo", "déjalo así"];
const unregistered = ["registrar", "otro teléfono", "4771234567", "dalo de alta", "cómo"];
const staffPhone = ["de todos modos", "4771234567"];
const sameTicket = ["de todos modos", "A-1"];
const pick = {
  reading: ["ana"],
  list: ["1", "2", "zzz", "no"],
  confirm: ["sí", "no", "cómo", "no, a Ana no, a Luis", "no, a Luis no, a Ana", "no, el lunes"],
  acting: ["qué tal"],
};

/** What is answered in every state that takes an answer: enough to take each of its ways. */
export const answers: { readonly [flow in FlowName]: { readonly [state: string]: readonly string[] } } = {
  sale: {
    phone: [...phone, ...changed],
    amount: ["250", "1.234,50", "x", ...changed],
    amountGuess: ["sí", "250"],
    ticket: [...ticket, ...changed],
    ticketGuess,
    checking: ["qué tal"],
    unregistered,
    staffPhone,
    sameTicket,
    sameSale: ["sí", "no", "cómo", "es otra", "es la misma", "eran 300"],
    summary: [...summary, ...lone, ...wrong],
    change: [...change, "los dos", ...lone, ...wrong],
  },
  redeem: {
    phone: [...phone, ...changed, "los puntos"],
    checking: ["qué tal"],
    unregistered,
    points: ["30", "todo", "1.234,50", "x", ...changed, "los puntos"],
    guess: ["sí", "30"],
    purchase: ["sin monto", "100", "10", "1.234,50", "x", ...changed, "los puntos"],
    ticket: [...ticket, ...changed, "los puntos"],
    ticketGuess,
    staffPhone,
    sameTicket,
    summary: [...summary, "4", ...lone, "40 puntos", "la compra fue de 180", ...wrong],
    change: [...change, "4", "los dos", ...lone, "40 puntos", "la compra fue de 180", ...wrong],
    performing: ["qué tal"],
  },
  register: {
    phone: ["4771230042", "12"],
    name: ["Eva Gil", "7", "no, su teléfono es 4771230043", "el teléfono está mal"],
    birthday: ["12/05/1990", "sin cumpleaños", "03/25/1990", "12 de mayo", "sí", "1990", nameTold],
    checking: ["qué tal"],
    privacy: ["sí acepto", "no", "cómo", nameTold, "no, 13/05/1990", "no se lo leí"],
    summary: [...summary, "no, su teléfono es 4771230043", nameTold, "no, 13/05/1990"],
    change: [...change, "no, su teléfono es 4771230043", nameTold, "no, 13/05/1990"],
    performing: ["qué tal"],
  },
  correct: {
    phone,
    direction: ["agregar", "quitar", "x", "no, es el 4771230043", "que quede en 50", "déjalo en ceros"],
    points: ["30", "600", "1.234,50", "x"],
    pointsGuess: ["sí", "30"],
    reason: ["se duplicó", "x", "no, 40", "no es ese cliente", "no le quites"],
    checking: ["qué tal"],
    reference: ["ninguna", "1", "9"],
    summary: [...summary, "zzz", "no, eran 40", "el motivo es ajuste", ...wrong],
    change: [...change, "no, eran 40", "el motivo es ajuste", ...wrong],
  },
  refund: {
    phone,
    checking: ["qué tal"],
    which: ["1", "2", "3", "4", "5", "x"],
    points: ["10", "1.234,50", "x"],
    pointsGuess: ["sí", "10"],
    summary: ["sí", "cómo", "no", "no, nada más 50", "no entiendo esto"],
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
    name: ["Eva Gil", "Ana López", "7", "no, su teléfono es 4771110078"],
    branch: ["Norte", "1", "!", "no, su teléfono es 4771110078", nameTold],
    phone: ["4771110077", "4771110001", "12"],
    checking: ["qué tal"],
    summary: ["sí", "1", "2", "3", "4", "cambiar", "cómo", "zzz", "no, 4771110078", nameTold],
    change: [...change, "4", "no, 4771110078", nameTold],
  },
  disableCollaborator: { ...pick },
  invite: { ...pick },
  unlink: { ...pick },
};

/** The states whose question is a gate: what entered the inbox before it was sent confirms nothing there. */
export const gated: { readonly [flow in FlowName]: readonly string[] } = {
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

/**
 * `first`: there is nothing before it, and that is said. `stays`: it is on its way, and cannot be left by going back. `unregistered`: the wallet has
 * said since that it does not know the phone, so that this is asked. `ended`: nothing is left to ask.
 */
type Before = readonly string[];

/** Where *regresar* leads from every state in which something is asked: to the question before it, or where that was answered by what the wallet found, before that. */
export const before: { readonly [flow in FlowName]: { readonly [state: string]: Before } } = {
  sale: {
    phone: ["first"],
    amount: ["phone"],
    amountGuess: ["amount"],
    ticket: ["amount"],
    ticketGuess: ["ticket"],
    checking: ["ticket"],
    unregistered: ["phone"],
    staffPhone: ["phone"],
    sameTicket: ["ticket"],
    sameSale: ["ticket"],
    summary: ["ticket"],
    change: ["summary"],
  },
  redeem: {
    phone: ["first"],
    checking: ["phone", "points", "purchase", "ticket"],
    unregistered: ["phone"],
    points: ["phone"],
    guess: ["points", "purchase"],
    purchase: ["points"],
    ticket: ["purchase"],
    ticketGuess: ["ticket"],
    staffPhone: ["phone"],
    sameTicket: ["ticket"],
    summary: ["points", "purchase", "ticket"],
    change: ["summary"],
    performing: ["stays"],
  },
  register: {
    // From the middle of a sale or a use of balance, what comes before is that.
    phone: ["first", "sale", "redeem"],
    name: ["phone", "first", "sale", "redeem"],
    birthday: ["name"],
    checking: ["birthday"],
    privacy: ["birthday"],
    summary: ["privacy"],
    change: ["summary"],
    performing: ["stays"],
  },
  correct: {
    phone: ["first"],
    direction: ["phone"],
    points: ["direction", "unregistered"],
    pointsGuess: ["points", "unregistered"],
    reason: ["points", "unregistered"],
    checking: ["direction", "points", "reason"],
    reference: ["reason"],
    summary: ["reference", "reason"],
    change: ["summary"],
  },
  refund: {
    phone: ["first"],
    checking: ["phone"],
    which: ["phone"],
    points: ["which"],
    pointsGuess: ["points"],
    summary: ["which"],
  },
  approvals: { reading: ["stays"], which: ["first"], detail: ["reading", "first"], deciding: ["stays"] },
  doubts: { reading: ["stays"], list: ["first"], detail: ["reading"] },
  addCollaborator: {
    role: ["first"],
    name: ["role"],
    branch: ["name"],
    // A shop with one branch is not asked for it.
    phone: ["branch", "name"],
    checking: ["name"],
    summary: ["phone"],
    change: ["summary"],
  },
  disableCollaborator: { reading: ["first"], list: ["first"], confirm: ["list"] },
  invite: { reading: ["first"], list: ["first"], acting: ["stays"] },
  unlink: { reading: ["first"], list: ["first"], confirm: ["list"], acting: ["stays"] },
};
