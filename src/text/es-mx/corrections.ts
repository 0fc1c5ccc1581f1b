import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import { named } from "./outcomes.ts";
import { customerLine, whyUnread } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { CorrectionsKeys } from "../keys/corrections.ts";
import type { ApprovalView, ShowPoints } from "../views.ts";
import { lines, numberedPast } from "../wording.ts";

const asked = (v: ApprovalView, show: ShowPoints) =>
  `${v.refund ? "Devolución" : "Corrección"}: ${named(v, show)}\nTeléfono: ${formatPhone(v.phone)}\n` +
  `La pide ${v.byName}${v.branch ? ` (${v.branch})` : ""} a las ${v.askedAtText}\nMotivo: ${v.reason}`;

export const esMxCorrections: TextsOf<CorrectionsKeys> = {
  askDirection: () => "¿Agrego o quito puntos?",
  addPoints: () => "Agregar",
  removePoints: () => "Quitar",
  askPoints: (v) => (v.direction === "add" ? "¿Cuántos puntos agrego?" : "¿Cuántos puntos quito?"),
  pointsUnclear: () => "No entendí la cantidad. Escríbela con números, como 50 o 12.50.",
  pointsGuess: (v, show) => `¿Son ${show(v.guess)}? Contesta *sí* o escribe la cantidad.`,
  morePointsThanThere: (v, show) =>
    `El cliente tiene ${show(v.balance)}; no se le puede quitar más. ¿Cuántos puntos quito?`,
  nothingToRemove: () => "El cliente no tiene saldo, así que no hay qué quitarle.",
  askCorrectionReason: () => "¿Por qué? Escribe el motivo en pocas palabras.",
  correctionReasonUnclear: () => "El motivo es necesario: escribe de 4 a 200 letras.",
  askReference: (v, show) =>
    lines(["¿Corrige alguna de estas? Escribe su número.", ...numberedPast(v.past, named, show)]),
  skipReference: () => "Ninguna",
  pastWhich: (v) => `Escribe un número del 1 al ${v.count}.`,
  pastTwoReadings: (v, show) =>
    `${v.typed} son dos: “número ${v.typed}” (${named(v.numbered, show)}) o “ticket ${v.typed}” (${named(v.ticketed, show)}). ¿Cuál?`,
  correctionSummary: (v, show) =>
    lines([
      v.again ? "Ese *sí* llegó antes que el resumen. Revísalo:" : null,
      `*${v.refund ? "Devolución" : "Corrección"}*${v.wallet ? ` · ${v.wallet}` : ""}`,
      "name" in v.customer ? `Cliente: ${v.customer.name}` : customerLine(v.customer, show),
      `Teléfono: ${v.phoneTyped}`,
      `${v.direction === "add" ? "Agregar" : "Quitar"}: ${show(v.points)}`,
      v.short > 0 ? `Faltan ${show(v.short)}, que el cliente ya usó.` : null,
      "name" in v.customer
        ? `Saldo: ${show(v.customer.balance)} → ${show((v.customer.balance + (v.direction === "add" ? v.points : -v.points)) as Points)}`
        : null,
      v.corrects ? `Sobre: ${v.corrects.atText} · ${named(v.corrects, show)}` : null,
      v.refund ? null : `Motivo: ${v.reason}`,
      v.doubts > 0 ? "Ojo: este teléfono tiene operaciones en verificación." : null,
      v.overCap ? "Pasa del tope: la tiene que aprobar otro gerente." : null,
      v.refund ? "¿La hago? *sí*, o *regresar*." : "¿La hago? *sí*, o cambia: *1* teléfono · *2* puntos · *3* motivo",
    ]),
  yesCorrect: () => "Sí",
  correctionWhatToChange: () => "¿Qué cambio? *1* teléfono · *2* puntos · *3* motivo. O *cancelar*.",
  correctionUnread: (v) => `No pude leer el saldo, y sin él no quito puntos. ${whyUnread(v)}`,
  askRefund: (v, show) =>
    lines(["¿Cuál devuelvo? Escribe su número o su ticket.", ...numberedPast(v.past, named, show)]),
  refundNone: (v) =>
    `No tengo ventas ni usos de saldo del ${formatPhone(v.phone)} en 60 días. Si hace falta, usa *corregir*.`,
  refundWhich: () => "No la encuentro. Escribe el número de la lista o el ticket.",
  refundAlready: () => "Esa ya tiene una devolución. Si falta algo, usa *corregir*.",
  refundNotCertain: () => "Esa todavía no está confirmada. Primero resuélvela en *pendientes*.",
  askRefundPoints: () => "No sé cuántos puntos dio esa venta. ¿Cuántos quito?",

  approvalAsked: (v, show) =>
    `🔒 Pedí aprobación: ${named(v, show)}\n` +
    `${v.managers === 1 ? "Le pregunté a otro gerente" : `Les pregunté a ${v.managers} chats de gerentes`}; vence a las ${v.untilText}. Te aviso. Todavía no se hace nada.`,
  approvalNobody: (v, show) =>
    `🔒 Falta aprobación: ${named(v, show)}\nNo hay otro gerente en este bot y tú no puedes aprobarla. Pide a otro gerente o al dueño que me escriba, ` +
    `comparta su número si se lo pido y escriba *aprobaciones*; vence a las ${v.untilText}. Todavía no se hace nada.`,
  approvalQuestion: (v, show) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. ¿La apruebas? También con *aprobaciones*.`,
  approve: () => "Aprobar",
  refuse: () => "Rechazar",
  approvalsNone: () => "No hay nada por aprobar.",
  approvalsList: (v, show) =>
    lines([
      "Por aprobar:",
      ...v.approvals.map((one, i) => `*${i + 1}* · ${named(one, show)} · ${one.byName} ${one.askedAtText}`),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ]),
  approvalDetail: (v, show) =>
    `🔒 *Aprobación*\n${asked(v, show)}\nVence a las ${v.untilText}. Contesta *1* aprobar · *2* rechazar. O *cancelar*.`,
  approvalUnclear: () => "Contesta *1* aprobar · *2* rechazar. O *cancelar*.",
  approvalInWords: () => "Con ese número la elegiste de la lista. Dime en palabras: *aprobar* o *rechazar*.",
  approvalOwn: () => "La pediste tú: la tiene que aprobar otro gerente.",
  managerUnchecked: (v, show) =>
    `No pude comprobar en el monedero que sigas siendo gerente; no hice nada: ${named(v, show)}\n` +
    `Sigue en espera: ábrela en un momento con *${v.where === "doubts" ? "pendientes" : "aprobaciones"}*.`,
  approvalTooLate: (v, show) => `Ya venció y no se hizo: ${named(v, show)}`,
  approvalAlready: (v) => `Esa ya estaba resuelta${v.byName ? ` (${v.byName})` : ""}. No hice nada.`,
  approvalGiven: (v, show) => `Aprobada: ${named(v, show)}. La hago ahora y les aviso a los dos cómo queda.`,
  approvalRefused: (v, show) => `Rechazada: ${named(v, show)}. Le aviso a ${v.byName}.`,
  approvalGranted: (v, show) => `${v.byName} aprobó: ${named(v, show)}. La hago ahora y te aviso.`,
  approvalDenied: (v, show) => `❌ No se hizo: ${named(v, show)}\n${v.byName} la rechazó.`,
  approvalExpired: (v, show) => `❌ No se hizo: ${named(v, show)}\nNadie la aprobó a tiempo. Puedes volver a pedirla.`,
  approvalExpiredOther: (v, show) => `Venció sin aprobarse: ${named(v, show)}, que pidió ${v.byName}.`,
};
