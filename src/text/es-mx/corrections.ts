import type { Role } from "../../domain/person.ts";
import { type Phone, formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
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
import { lines, numberedPast, refundLine, refundName, type TextsOf } from "../wording.ts";

/** Corrections of a balance, refunds, and the approval of a second manager. */
export interface CorrectionsKeys {
  readonly askDirection: undefined;
  readonly addPoints: undefined;
  readonly removePoints: undefined;
  readonly askPoints: { direction: "add" | "remove" };
  readonly pointsUnclear: undefined;
  readonly pointsGuess: { guess: Points };
  readonly morePointsThanThere: { balance: Points };
  readonly nothingToRemove: undefined;
  readonly askCorrectionReason: undefined;
  readonly correctionReasonUnclear: undefined;
  readonly askReference: { past: readonly PastView[] };
  readonly skipReference: undefined;
  readonly pastWhich: { count: number };
  readonly pastTwoReadings: { typed: string; numbered: PastView; ticketed: PastView };
  readonly correctionSummary: CorrectionView;
  readonly yesCorrect: undefined;
  readonly correctionWhatToChange: undefined;
  readonly changeReason: undefined;
  readonly refundIsWhole: { readonly role: Role };
  /** Goods are exchanged, and nothing is refunded. */
  readonly exchange: undefined;
  readonly correctionUnread: Unread;
  readonly askRefund: { past: readonly PastView[] };
  readonly refundNone: { phone: Phone };
  readonly refundWhich: undefined;
  readonly refundAlready: undefined;
  readonly refundNotCertain: undefined;
  readonly askRefundPoints: undefined;
  readonly approvalAsked: NamedOperation & { managers: number; untilText: string; own: boolean };
  /** `own`: it is on the requester's phone. `managers`: chats of managers who were asked, but are tied to the requester and cannot approve it today. */
  readonly approvalNobody: NamedOperation & { managers: number; untilText: string; own: boolean };
  readonly approvalQuestion: ApprovalView;
  /** To the customer whose balance will be used. */
  readonly yesWanted: UseOfBalance;
  readonly yesAllow: undefined;
  readonly yesDeny: undefined;
  readonly yesAllowed: UseOfBalance;
  readonly yesDenied: UseOfBalance;
  readonly yesTooLate: UseOfBalance;
  /** To the person who wants to use it. */
  readonly yesAsked: NamedOperation & { untilText: string };
  readonly yesBusy: NamedOperation;
  readonly approve: undefined;
  readonly refuse: undefined;
  readonly approvalsNone: undefined;
  readonly refundsWaiting: { refunds: readonly AskedRefundView[] };
  readonly approvalsList: { approvals: readonly ApprovalView[] };
  readonly approvalDetail: ApprovalView;
  readonly approvalUnclear: undefined;
  readonly approvalInWords: undefined;
  readonly approvalOwn: undefined;
  readonly managerUnchecked: NamedOperation & { where: "approvals" | "doubts" };
  readonly approvalUnproved: NamedOperation;
  /** `name`: of the requester. */
  readonly approvalNewLink: { name: string };
  readonly approvalTooLate: NamedOperation;
  readonly approvalAlready: { byName: string | null };
  readonly approvalGiven: NamedOperation & { byName: string };
  readonly approvalRefused: NamedOperation & { byName: string };
  readonly approvalGranted: NamedOperation & { byName: string };
  readonly approvalDenied: NamedOperation & { byName: string };
  readonly approvalExpired: NamedOperation & { byName: string };
  readonly approvalExpiredOther: NamedOperation & { byName: string };
}

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

export const esMxCorrections: TextsOf<CorrectionsKeys> = {
  askDirection: () => "¿Agrego o quito saldo, y cuánto? Así: +50.",
  addPoints: () => "Agregar",
  removePoints: () => "Quitar",
  askPoints: (v) => (v.direction === "add" ? "¿Cuánto saldo agrego?" : "¿Cuánto saldo quito?"),
  pointsUnclear: () => "¿Cuánto saldo? Con números: 50 o 12.50.",
  pointsGuess: (v, show) => `¿Son ${show(v.guess)}? *sí*, o escribe cuánto.`,
  morePointsThanThere: (v, show) => `Solo tiene ${show(v.balance)}. ¿Cuánto saldo quito?`,
  nothingToRemove: () => "No tiene saldo que quitar.",
  askCorrectionReason: () => "¿Por qué? En pocas palabras.",
  correctionReasonUnclear: () => "¿Por qué? El motivo lleva de 4 a 200 letras.",
  askReference: (v, show) =>
    lines(["¿Corrige alguna de estas? Escribe su número.", ...numberedPast(v.past, named, show)]),
  skipReference: () => "Ninguna",
  pastWhich: (v) => (v.count === 1 ? "Escribe *1* si es esa, o *ninguna*." : `Escribe un número del 1 al ${v.count}.`),
  pastTwoReadings: (v, show) =>
    `¿“número ${v.typed}” (${named(v.numbered, show)}) o “ticket ${v.typed}” (${named(v.ticketed, show)})? ¿Cuál?`,
  correctionSummary: (v, show) =>
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
  yesCorrect: () => "Sí",
  correctionWhatToChange: () => "¿Qué cambio? *1* teléfono · *2* cantidad · *3* motivo. O *cancelar*.",
  refundIsWhole: (v) =>
    `La devolución es de todo. ${v.role === "manager" ? "Para otra cantidad, *corregir*." : "Otra cantidad la corrige tu gerente."}`,
  exchange: () => "Un cambio por lo mismo no mueve su saldo. Si es devolución, *devolución* y su ticket.",
  changeReason: () => "Motivo",
  correctionUnread: (v) => `No pude leer su saldo, y sin él no quito nada. ${whyUnread(v)}`,
  askRefund: (v, show) =>
    lines(["¿Cuál devuelvo? Escribe su número o su ticket.", ...numberedPast(v.past, named, show)]),
  refundNone: (v) =>
    `No hay ventas ni usos de saldo del ${formatPhone(v.phone)} en 60 días, de lo que pasó por este bot.\nSi hace falta, *corregir*.`,
  refundWhich: () => "No la encuentro. Dime su número de la lista o su ticket.",
  refundAlready: () => "Esa ya tiene una devolución. Si falta algo, *corregir*.",
  refundNotCertain: () => "Esa todavía no está confirmada. Primero resuélvela en *pendientes*.",
  askRefundPoints: () => "No sé cuánto saldo dio esa venta. ¿Cuánto quito?",

  approvalAsked: (v, show) =>
    `🔒 ${cannotAsk(v)}Pedí aprobación: ${named(v, show)}\n` +
    `${v.managers === 1 ? `Le pregunté a ${v.what === "redeem" ? "un" : "otro"} gerente` : `Les pregunté a ${v.managers} chats de gerentes`}; vence a las ${v.untilText}.\nTodavía no se hace nada. Te aviso.`,
  approvalNobody: (v, show) =>
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
  approvalQuestion: (v, show) => `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. ¿La apruebas?`,
  yesWanted: (v, show) =>
    `🔒 ${v.byName} quiere usar *${show(v.points)}* de tu saldo${where(v)}.\n¿Lo autorizas? Tienes dos minutos.`,
  yesAllow: () => "Sí, autorizo",
  yesDeny: () => "No",
  yesAllowed: (v, show) => `Autorizaste usar ${show(v.points)} de tu saldo${where(v)}. Le aviso a ${v.byName}.`,
  yesDenied: (v, show) => `No se usan los ${show(v.points)} de tu saldo${where(v)}. Le aviso a ${v.byName}.`,
  yesTooLate: (v, show) => `Ya pasaron los dos minutos: no se usaron los ${show(v.points)} de tu saldo${where(v)}.`,
  yesAsked: (v, show) =>
    `🔒 Le pregunté al cliente en su chat: ${named(v, show)}\nTiene hasta las ${v.untilText}. Todavía no se hace nada. Te aviso.`,
  yesBusy: (v, show) =>
    `❌ No se hizo: ${named(v, show)}\nAl cliente ya le pregunté por otro uso de su saldo. Espera esa respuesta.`,
  approve: () => "Aprobar",
  refuse: () => "Rechazar",
  approvalsNone: () => "No hay nada por aprobar.",
  refundsWaiting: (v, show) =>
    lines([
      v.refunds.length === 1 ? "Te pidieron esta devolución:" : "Te pidieron estas devoluciones:",
      ...v.refunds.map((one) => `${named(one, show)}${one.byName === null ? "" : ` · ${one.byName}`} ${one.atText}`),
      `Para hacerla: *devolución ${refundLine(v.refunds[0])}*`,
    ]),
  approvalsList: (v, show) =>
    lines([
      "Por aprobar:",
      ...v.approvals.map((one, i) => `*${i + 1}* · ${named(one, show)} · ${one.byName} ${one.askedAtText}`),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ]),
  approvalDetail: (v, show) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. ${v.mine ? "La pediste tú: la aprueba otro gerente." : "¿*aprobar* o *rechazar*? O *cancelar*."}`,
  approvalUnclear: () => "¿*aprobar* o *rechazar*? O *cancelar*.",
  approvalInWords: () => "Ese número puede ser otra de la lista. ¿*aprobar* o *rechazar*?",
  approvalOwn: () => "La pediste tú: la aprueba otro gerente.",
  approvalNewLink: (v) =>
    `Uno de ustedes (tú o ${v.name}) se vinculó hace menos de un día, o se dio de alta, por medio del otro o de la misma persona.\nMañana ya puedes aprobar lo que pida; hoy, que la apruebe otro gerente.`,
  approvalUnproved: (v, show) =>
    `No hice nada: ${named(v, show)} necesita a dos gerentes.\nPara aprobarla en la consola, demuestra quién eres con el código que te mando a tu chat.`,
  managerUnchecked: (v, show) =>
    `No pude comprobar que sigas siendo gerente y no hice nada: ${named(v, show)}\n` +
    `Sigue en espera: ábrela en un momento con *${v.where === "doubts" ? "pendientes" : "aprobaciones"}*.`,
  approvalTooLate: (v, show) => `Ya venció y no se hizo: ${named(v, show)}`,
  approvalAlready: (v) => `Esa ya estaba resuelta${v.byName ? ` (${v.byName})` : ""}. No hice nada.`,
  approvalGiven: (v, show) => `Aprobada: ${named(v, show)}. La hago y les aviso a los dos.`,
  approvalRefused: (v, show) => `Rechazada: ${named(v, show)}. Le aviso a ${v.byName}.`,
  approvalGranted: (v, show) => `${v.byName} aprobó: ${named(v, show)}. La hago y te aviso.`,
  approvalDenied: (v, show) => `❌ No se hizo: ${named(v, show)}\n${v.byName} la rechazó.`,
  approvalExpired: (v, show) => `❌ No se hizo: ${named(v, show)}\nNadie la aprobó a tiempo. Puedes pedirla otra vez.`,
  approvalExpiredOther: (v, show) => `Venció sin aprobarse: ${named(v, show)}, que pidió ${v.byName}.`,
};
