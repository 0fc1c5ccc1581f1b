import type { Role } from "../../domain/person.ts";
import { type Phone, formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import type {
  ApprovalView,
  AskedRefundView,
  CorrectionView,
  NamedOperation,
  PastView,
  Unread,
  UseOfBalance,
  ShowPoints,
} from "../views.ts";
import { customerLine, named, whyUnread } from "./outcomes.ts";
import { inDoubt } from "./cash-desk.ts";
import { lines, numberedPast, refundLine, refundName, type KeysOf, type TextTable } from "../wording.ts";

const asked = (v: ApprovalView, show: ShowPoints) =>
  lines([
    v.undoes !== undefined
      ? `Devolución: ${refundName(v, show)}`
      : `${v.what === "redeem" ? "Usar saldo, sin poder preguntarle al cliente" : "Corrección"}: ${named(v, show)}`,
    `Teléfono: ${formatPhone(v.phone)}`,
    `La pide ${v.byName}${v.branch ? ` (${v.branch})` : ""} a las ${v.askedAtText}`,
    v.own ? "⚠️ Es para su propio número." : null,
    v.refund || v.what === "redeem" ? null : `Motivo: ${v.reason}`,
  ]);

/** A manager decides instead of a customer who has no chat for the question. */
const cannotAsk = (v: NamedOperation) => (v.what === "redeem" ? "No puedo preguntarle al cliente en su chat. " : "");

const capOf = (v: NamedOperation) => (v.what === "redeem" ? "REDEEM_CAP" : "CORRECTION_CAP");

const where = (v: UseOfBalance) => (v.place === null ? "" : ` en ${v.place}`);

/** Corrections of a balance, refunds, and the approval of a second manager. */
export const esMxCorrections = {
  askDirection: () => "¿Agrego o quito saldo, y cuánto? Así: +50.",
  askPoints: (v: { direction: "add" | "remove" }) =>
    v.direction === "add" ? "¿Cuánto saldo agrego?" : "¿Cuánto saldo quito?",
  pointsGuess: (v: { guess: Points }, show) => `¿Son ${show(v.guess)}? *sí*, o escribe cuánto.`,
  morePointsThanThere: (v: { balance: Points }, show) => `Solo tiene ${show(v.balance)}. ¿Cuánto saldo quito?`,
  balanceAlready: (v: { balance: Points }, show) => `Ya tiene ${show(v.balance)}: no hay nada que corregir.`,
  askReference: (v: { past: readonly PastView[] }, show) =>
    lines(["¿Corrige alguna de estas? Escribe su número.", ...numberedPast(v.past, named, show)]),
  pastWhich: (v: { count: number }) =>
    v.count === 1 ? "Escribe *1* si es esa, o *ninguna*." : `Escribe un número del 1 al ${v.count}.`,
  pastTwoReadings: (v: { typed: string; numbered: PastView; ticketed: PastView }, show) =>
    `¿“número ${v.typed}” (${named(v.numbered, show)}) o “ticket ${v.typed}” (${named(v.ticketed, show)})? ¿Cuál?`,
  correctionSummary: (v: CorrectionView, show) =>
    lines([
      v.again ? "Contestaste antes del resumen. Revísalo:" : null,
      `*${v.refund ? "Devolución" : "Corrección"}*${v.wallet ? ` · ${v.wallet}` : ""}`,
      "name" in v.customer ? `Cliente: ${v.customer.name}` : customerLine(v.customer, show),
      `Teléfono: ${formatPhone(v.phoneTyped)}`,
      `${v.direction === "add" ? "Agregar" : "Quitar"}: ${show(v.points)}`,
      v.short > 0 ? `Ya usó ${show(v.short)}: eso no lo puedo quitar.` : null,
      "name" in v.customer
        ? `Saldo: ${show(v.customer.balance)} → ${show((v.customer.balance + (v.direction === "add" ? v.points : -v.points)) as Points)}`
        : null,
      v.corrects ? `${v.refund ? "Devuelve" : "Sobre"}: ${v.corrects.atText} · ${named(v.corrects, show)}` : null,
      v.refund ? null : `Motivo: ${v.reason}`,
      v.doubts > 0 ? `⚠️ Este teléfono tiene ${inDoubt(v.doubts)} en verificación.` : null,
      v.own ? "Es tu número: la aprueba otro gerente." : v.overCap ? "Pasa del tope: la aprueba otro gerente." : null,
      v.refund ? "¿La hago? *sí*, o *regresar*." : "¿La hago? *sí*, o cambia: *1* teléfono · *2* cantidad · *3* motivo",
    ]),
  correctionWhatToChange: () => "¿Qué cambio? *1* teléfono · *2* cantidad · *3* motivo. O *cancelar*.",
  refundIsWhole: (v: { role: Role }) =>
    `La devolución es de todo. ${v.role === "manager" ? "Para otra cantidad, *corregir*." : "Otra cantidad la corrige tu gerente."}`,
  /** Goods are exchanged, and nothing is refunded. */
  exchange: () => "Un cambio por lo mismo no mueve su saldo. Si es devolución, *devolución* y su ticket.",
  correctionUnread: (v: Unread) => `No pude leer su saldo, y sin él no quito nada. ${whyUnread(v)}`,
  askRefund: (v: { past: readonly PastView[] }, show) =>
    lines(["¿Cuál devuelvo? Escribe su número o su ticket.", ...numberedPast(v.past, named, show)]),
  refundNone: (v: { phone: Phone }) =>
    `No hay ventas ni usos de saldo del ${formatPhone(v.phone)} en 60 días, de lo que pasó por este bot.\nSi hace falta, *corregir*.`,
  refundWhich: () => "No la encuentro. Dime su número de la lista o su ticket.",
  refundAlready: () => "Esa ya tiene una devolución. Si falta algo, *corregir*.",
  refundNotCertain: () => "Esa todavía no está confirmada. Primero resuélvela en *pendientes*.",
  askRefundPoints: () => "No sé cuánto saldo dio esa venta. ¿Cuánto quito?",

  approvalAsked: (v: NamedOperation & { managers: number; untilText: string; own: boolean }, show) =>
    `🔒 ${cannotAsk(v)}Pedí aprobación: ${named(v, show)}\n` +
    `${v.managers === 1 ? `Le pregunté a ${v.what === "redeem" ? "un" : "otro"} gerente` : `Les pregunté a ${v.managers} chats de gerentes`}; vence a las ${v.untilText}.\nTodavía no se hace nada. Te aviso.`,
  /** `own`: it is on the requester's phone. `managers`: chats of managers who were asked, but are tied to the requester and cannot approve it today. */
  approvalNobody: (v: NamedOperation & { managers: number; untilText: string; own: boolean }, show) =>
    lines([
      `🔒 ${cannotAsk(v)}Falta aprobación: ${named(v, show)}`,
      v.managers === 0
        ? `${v.own ? "Es tu número" : "Pasa del tope"} y no hay otro gerente en este bot; tú no puedes aprobarla.`
        : "Hoy nadie puede aprobarla: a los demás gerentes los vinculaste o diste de alta, o ellos a ti, hace menos de un día, o lo hizo la misma persona.",
      v.managers === 0 ? null : "Pueden rechazarla; mañana ya pueden aprobar lo que pidas.",
      `Que otro gerente o el dueño me escriba, comparta su número y ponga *aprobaciones*; vence a las ${v.untilText}.`,
      v.own ? null : `O que suban el tope: en la consola, en Ajustes, o quien instaló el bot (${capOf(v)}).`,
      "Todavía no se hace nada.",
    ]),
  approvalQuestion: (v: ApprovalView, show) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. ¿La apruebas?`,
  /** To the customer whose balance will be used. */
  yesWanted: (v: UseOfBalance, show) =>
    `🔒 ${v.byName} quiere usar *${show(v.points)}* de tu saldo${where(v)}.\n¿Lo autorizas? Tienes dos minutos.`,
  yesAllowed: (v: UseOfBalance, show) =>
    `Autorizaste usar ${show(v.points)} de tu saldo${where(v)}. Le aviso a ${v.byName}.`,
  yesDenied: (v: UseOfBalance, show) =>
    `No se usan los ${show(v.points)} de tu saldo${where(v)}. Le aviso a ${v.byName}.`,
  yesTooLate: (v: UseOfBalance, show) =>
    `Ya pasaron los dos minutos: no se usaron los ${show(v.points)} de tu saldo${where(v)}.`,
  /** To the person who wants to use it. */
  yesAsked: (v: NamedOperation & { untilText: string }, show) =>
    `🔒 Le pregunté al cliente en su chat: ${named(v, show)}\nTiene hasta las ${v.untilText}. Todavía no se hace nada. Te aviso.`,
  yesBusy: (v: NamedOperation, show) =>
    `❌ No se hizo: ${named(v, show)}\nAl cliente ya le pregunté por otro uso de su saldo. Espera esa respuesta.`,
  refundsWaiting: (v: { refunds: readonly AskedRefundView[] }, show) =>
    lines([
      v.refunds.length === 1 ? "Te pidieron esta devolución:" : "Te pidieron estas devoluciones:",
      ...v.refunds.map((one) => `${named(one, show)}${one.byName === null ? "" : ` · ${one.byName}`} ${one.atText}`),
      `Para hacerla: *devolución ${refundLine(v.refunds[0])}*`,
    ]),
  approvalsList: (v: { approvals: readonly ApprovalView[] }, show) =>
    lines([
      "Por aprobar:",
      ...v.approvals.map((one, i) => `*${i + 1}* · ${named(one, show)} · ${one.byName} ${one.askedAtText}`),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ]),
  approvalDetail: (v: ApprovalView, show) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. ${v.mine ? "La pediste tú: la aprueba otro gerente." : "¿*aprobar* o *rechazar*? O *cancelar*."}`,
  approvalInWords: () => "Ese número puede ser otra de la lista. ¿*aprobar* o *rechazar*?",
  /** `name`: of the requester. */
  approvalNewLink: (v: { name: string }) =>
    `Uno de ustedes (tú o ${v.name}) se vinculó hace menos de un día, o se dio de alta, por medio del otro o de la misma persona.\nMañana ya puedes aprobar lo que pida; hoy, que la apruebe otro gerente.`,
  approvalUnproved: (v: NamedOperation, show) =>
    `No hice nada: ${named(v, show)} necesita a dos gerentes.\nPara aprobarla en la consola, demuestra quién eres con el código que te mando a tu chat.`,
  managerUnchecked: (v: NamedOperation & { where: "approvals" | "doubts" }, show) =>
    `No pude comprobar que sigas siendo gerente y no hice nada: ${named(v, show)}\n` +
    `Sigue en espera: ábrela en un momento con *${v.where === "doubts" ? "pendientes" : "aprobaciones"}*.`,
  approvalTooLate: (v: NamedOperation, show) => `Ya venció y no se hizo: ${named(v, show)}`,
  approvalAlready: (v: { byName: string | null }) =>
    `Esa ya estaba resuelta${v.byName ? ` (${v.byName})` : ""}. No hice nada.`,
  approvalGiven: (v: NamedOperation & { byName: string }, show) =>
    `Aprobada: ${named(v, show)}. La hago y les aviso a los dos.`,
  approvalRefused: (v: NamedOperation & { byName: string }, show) =>
    `Rechazada: ${named(v, show)}. Le aviso a ${v.byName}.`,
  approvalGranted: (v: NamedOperation & { byName: string }, show) =>
    `${v.byName} aprobó: ${named(v, show)}. La hago y te aviso.`,
  approvalDenied: (v: NamedOperation & { byName: string }, show) =>
    `❌ No se hizo: ${named(v, show)}\n${v.byName} la rechazó.`,
  approvalExpired: (v: NamedOperation & { byName: string }, show) =>
    `❌ No se hizo: ${named(v, show)}\nNadie la aprobó a tiempo. Puedes pedirla otra vez.`,
  approvalExpiredOther: (v: NamedOperation & { byName: string }, show) =>
    `Venció sin aprobarse: ${named(v, show)}, que pidió ${v.byName}.`,
} satisfies TextTable;

export type CorrectionsKeys = KeysOf<typeof esMxCorrections>;
