import { formatPhone, type Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import { named, type NamedOperation } from "./outcomes.ts";
import { customerLine, whyUnread, type CustomerSeen, type Unread } from "./refusals.ts";
import type { ShowPoints } from "../show.ts";

/** An earlier operation in a list. */
export interface PastView extends NamedOperation {
  readonly atText: string;
  readonly byName: string;
}

/** A correction that waits for a second person. */
export interface ApprovalView extends NamedOperation {
  readonly byName: string;
  readonly branch: string;
  readonly reason: string;
  /** It undoes an earlier operation. */
  readonly refund: boolean;
  readonly askedAtText: string;
  readonly untilText: string;
}

/** What a correction will do, before it does. */
export interface CorrectionView {
  readonly customer: CustomerSeen;
  readonly phoneTyped: string;
  readonly direction: "add" | "remove";
  readonly points: Points;
  readonly reason: string;
  readonly corrects: PastView | null;
  readonly refund: boolean;
  /** Points that the operation gave and that are no longer there to be removed; 0 where all are. */
  readonly short: Points;
  readonly wallet: string | null;
  readonly doubts: number;
  /** It needs a second person's approval. */
  readonly overCap: boolean;
  /** The last "sí" was written before this could be read. */
  readonly again: boolean;
}

const line = (v: PastView, i: number, show: ShowPoints) => `*${i + 1}* · ${v.atText} · ${named(v, show)} · ${v.byName}`;

const asked = (v: ApprovalView, show: ShowPoints) =>
  `${v.refund ? "Devolución" : "Corrección"}: ${named(v, show)}\nTeléfono: ${formatPhone(v.phone)}\n` +
  `La pide ${v.byName}${v.branch ? ` (${v.branch})` : ""} a las ${v.askedAtText}\nMotivo: ${v.reason}`;

/** Corrections of a balance, refunds and the approval of a second person. */
export const esMxCorrections = {
  askDirection: () => "¿Agrego o quito puntos?",
  addPoints: () => "Agregar",
  removePoints: () => "Quitar",
  askPoints: (v: { direction: "add" | "remove" }) =>
    v.direction === "add" ? "¿Cuántos puntos agrego?" : "¿Cuántos puntos quito?",
  pointsUnclear: () => "No entendí la cantidad. Escríbela con números, como 50 o 12.50.",
  pointsGuess: (v: { guess: Points }, show: ShowPoints) =>
    `¿Son ${show(v.guess)}? Contesta *sí* o escribe la cantidad.`,
  morePointsThanThere: (v: { balance: Points }, show: ShowPoints) =>
    `El cliente tiene ${show(v.balance)}; no se le puede quitar más. ¿Cuántos puntos quito?`,
  nothingToRemove: () => "El cliente no tiene saldo, así que no hay qué quitarle.",
  askCorrectionReason: () => "¿Por qué? Escribe el motivo en pocas palabras.",
  correctionReasonUnclear: () => "El motivo es necesario: escribe de 4 a 200 letras.",
  askReference: (v: { past: readonly PastView[] }, show: ShowPoints) =>
    ["¿Corrige alguna de estas? Escribe su número.", ...v.past.map((one, i) => line(one, i, show))].join("\n"),
  skipReference: () => "Ninguna",
  pastWhich: (v: { count: number }) => `Escribe un número del 1 al ${v.count}.`,
  pastTwoReadings: (v: { typed: string; numbered: PastView; ticketed: PastView }, show: ShowPoints) =>
    `${v.typed} son dos: “número ${v.typed}” (${named(v.numbered, show)}) o “ticket ${v.typed}” (${named(v.ticketed, show)}). ¿Cuál?`,
  correctionSummary: (v: CorrectionView, show: ShowPoints) =>
    [
      v.again ? "Ese *sí* llegó antes que el resumen. Revísalo:" : "",
      `*${v.refund ? "Devolución" : "Corrección"}*${v.wallet ? ` · ${v.wallet}` : ""}`,
      "name" in v.customer ? `Cliente: ${v.customer.name}` : customerLine(v.customer, show),
      `Teléfono: ${v.phoneTyped}`,
      `${v.direction === "add" ? "Agregar" : "Quitar"}: ${show(v.points)}`,
      v.short > 0 ? `Faltan ${show(v.short)}, que el cliente ya usó.` : "",
      "name" in v.customer
        ? `Saldo: ${show(v.customer.balance)} → ${show((v.customer.balance + (v.direction === "add" ? v.points : -v.points)) as Points)}`
        : "",
      v.corrects ? `Sobre: ${v.corrects.atText} · ${named(v.corrects, show)}` : "",
      v.refund ? "" : `Motivo: ${v.reason}`,
      v.doubts > 0 ? "Ojo: este teléfono tiene operaciones en verificación." : "",
      v.overCap ? "Pasa del tope: la tiene que aprobar otro gerente." : "",
      v.refund ? "¿La hago? *sí*, o *regresar*." : "¿La hago? *sí*, o cambia: *1* teléfono · *2* puntos · *3* motivo",
    ]
      .filter(Boolean)
      .join("\n"),
  yesCorrect: () => "Sí",
  correctionWhatToChange: () => "¿Qué cambio? *1* teléfono · *2* puntos · *3* motivo. O *cancelar*.",
  correctionUnread: (v: Unread) => `No pude leer el saldo, y sin él no quito puntos. ${whyUnread(v)}`,
  askRefund: (v: { past: readonly PastView[] }, show: ShowPoints) =>
    ["¿Cuál devuelvo? Escribe su número o su ticket.", ...v.past.map((one, i) => line(one, i, show))].join("\n"),
  refundNone: (v: { phone: Phone }) =>
    `No tengo ventas ni usos de saldo del ${formatPhone(v.phone)} en 60 días. Si hace falta, usa *corregir*.`,
  refundWhich: () => "No la encuentro. Escribe el número de la lista o el ticket.",
  refundAlready: () => "Esa ya tiene una devolución. Si falta algo, usa *corregir*.",
  refundNotCertain: () => "Esa todavía no está confirmada. Primero resuélvela en *pendientes*.",
  askRefundPoints: () => "No sé cuántos puntos dio esa venta. ¿Cuántos quito?",

  approvalAsked: (v: NamedOperation & { managers: number; untilText: string }, show: ShowPoints) =>
    `🔒 Pedí aprobación: ${named(v, show)}\n` +
    `${v.managers === 1 ? "Le pregunté a otro gerente" : `Les pregunté a ${v.managers} chats de gerentes`}; vence a las ${v.untilText}. Te aviso. Todavía no se hace nada.`,
  approvalNobody: (v: NamedOperation & { managers: number; untilText: string }, show: ShowPoints) =>
    `🔒 Falta aprobación: ${named(v, show)}\nNo hay otro gerente en este bot y tú no puedes aprobarla. Pide a otro gerente o al dueño que me escriba, ` +
    `comparta su número si se lo pido y escriba *aprobaciones*; vence a las ${v.untilText}. Todavía no se hace nada.`,
  approvalQuestion: (v: ApprovalView, show: ShowPoints) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. ¿La apruebas? También con *aprobaciones*.`,
  approve: () => "Aprobar",
  refuse: () => "Rechazar",
  approvalsNone: () => "No hay nada por aprobar.",
  approvalsList: (v: { approvals: readonly ApprovalView[] }, show: ShowPoints) =>
    [
      "Por aprobar:",
      ...v.approvals.map((one, i) => `*${i + 1}* · ${named(one, show)} · ${one.byName} ${one.askedAtText}`),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ].join("\n"),
  approvalDetail: (v: ApprovalView, show: ShowPoints) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. Contesta *1* aprobar · *2* rechazar. O *cancelar*.`,
  approvalUnclear: () => "Contesta *1* aprobar · *2* rechazar. O *cancelar*.",
  approvalInWords: () => "Con ese número la elegiste de la lista. Dime en palabras: *aprobar* o *rechazar*.",
  approvalOwn: () => "La pediste tú: la tiene que aprobar otro gerente.",
  managerUnchecked: (v: NamedOperation & { where: "approvals" | "doubts" }, show: ShowPoints) =>
    `No pude comprobar en el monedero que sigas siendo gerente; no hice nada: ${named(v, show)}\n` +
    `Sigue en espera: ábrela en un momento con *${v.where === "doubts" ? "pendientes" : "aprobaciones"}*.`,
  approvalTooLate: (v: NamedOperation, show: ShowPoints) => `Ya venció y no se hizo: ${named(v, show)}`,
  approvalAlready: (v: { byName: string | null }) =>
    `Esa ya estaba resuelta${v.byName ? ` (${v.byName})` : ""}. No hice nada.`,
  approvalGiven: (v: NamedOperation & { byName: string }, show: ShowPoints) =>
    `Aprobada: ${named(v, show)}. La hago ahora y les aviso a los dos cómo queda.`,
  approvalRefused: (v: NamedOperation & { byName: string }, show: ShowPoints) =>
    `Rechazada: ${named(v, show)}. Le aviso a ${v.byName}.`,
  approvalGranted: (v: NamedOperation & { byName: string }, show: ShowPoints) =>
    `${v.byName} aprobó: ${named(v, show)}. La hago ahora y te aviso.`,
  approvalDenied: (v: NamedOperation & { byName: string }, show: ShowPoints) =>
    `❌ No se hizo: ${named(v, show)}\n${v.byName} la rechazó.`,
  approvalExpired: (v: NamedOperation & { byName: string }, show: ShowPoints) =>
    `❌ No se hizo: ${named(v, show)}\nNadie la aprobó a tiempo. Puedes volver a pedirla.`,
  approvalExpiredOther: (v: NamedOperation & { byName: string }, show: ShowPoints) =>
    `Venció sin aprobarse: ${named(v, show)}, que pidió ${v.byName}.`,
};
