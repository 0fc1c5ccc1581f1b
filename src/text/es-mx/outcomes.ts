import { formatAmount, type Centavos } from "../../domain/money.ts";
import { formatPhone, type Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { CancelReason } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { Role } from "../../domain/person.ts";
import type { ForEach } from "../audience.ts";
import { cancelReasons, refusals } from "./refusals.ts";
import type { ShowPoints } from "../show.ts";

/** How an operation is named in every sentence about it. */
export interface NamedOperation {
  /** `add` and `remove` are corrections of a balance. */
  readonly what: "sale" | "redeem" | "add" | "remove" | "register" | "addCollaborator" | "disableCollaborator";
  /** Of the purchase; null where there is none. */
  readonly amountCentavos: Centavos | null;
  /** Used, added or removed; null where there are none. */
  readonly points: Points | null;
  /** The customer's name, or the collaborator's; null where it is not known. */
  readonly customer: string | null;
  readonly phone: Phone;
  readonly ticket: string | null;
}

/** An operation in doubt as its manager reads it. */
export interface DoubtView extends NamedOperation {
  readonly byName: string;
  readonly branch: string;
  readonly sentAtText: string;
  readonly before: Points | null;
  readonly looks: readonly { readonly atText: string; readonly balance: Points | null }[];
  readonly others: readonly string[];
  readonly stillLooking: boolean;
}

const nouns: { readonly [what in NamedOperation["what"]]: string } = {
  sale: "La venta",
  redeem: "El uso de saldo",
  add: "El abono",
  remove: "El descuento",
  register: "El alta del cliente",
  addCollaborator: "El alta del colaborador",
  disableCollaborator: "La baja del colaborador",
};

const done: { readonly [what in NamedOperation["what"]]: string } = {
  sale: "Venta registrada",
  redeem: "Uso de saldo registrado",
  add: "Abono registrado",
  remove: "Descuento registrado",
  register: "Cliente registrado",
  addCollaborator: "Colaborador dado de alta",
  disableCollaborator: "Colaborador dado de baja",
};

/** An operation in a few words. */
export function named(v: NamedOperation, show: ShowPoints): string {
  const who = v.customer ?? formatPhone(v.phone);
  const ticket = v.ticket ? ` · ticket ${v.ticket}` : "";
  const points = v.points === null ? "" : show(v.points);
  switch (v.what) {
    case "sale":
      return `${v.amountCentavos === null ? "" : `${formatAmount(v.amountCentavos)} · `}${who}${ticket}`;
    case "redeem":
      return `usar ${points} · ${who}${ticket}`;
    case "add":
      return `+${points} · ${who}`;
    case "remove":
      return `−${points} · ${who}`;
    case "register":
    case "addCollaborator":
    case "disableCollaborator":
      return `${who} · ${formatPhone(v.phone)}`;
  }
}

const moves = (what: NamedOperation["what"]) => ["sale", "redeem", "add", "remove"].includes(what);

function balanceLine(v: NamedOperation & { newBalance: Points | null }, show: ShowPoints): string {
  if (!moves(v.what)) return "";
  return v.newBalance === null ? "\nEl monedero no dijo el saldo." : `\nNuevo saldo: ${show(v.newBalance)}`;
}

/** Where a person sees for themselves whether what may be repeated was done. */
const lookWhether: ForEach = {
  cashier: "Míralo con *saldo* y el teléfono",
  manager: "Revísalo en el panel",
  customer: "Míralo con *saldo*",
};

function doubtful(v: DoubtView, show: ShowPoints): string[] {
  return [
    `⚠️ *En duda*: ${named(v, show)}`,
    `Teléfono: ${formatPhone(v.phone)} · la envió ${v.byName}${v.branch ? ` (${v.branch})` : ""} a las ${v.sentAtText}`,
    `Saldo antes: ${v.before === null ? "no se pudo leer" : show(v.before)}`,
    ...v.looks.map(
      (look) => `Saldo a las ${look.atText}: ${look.balance === null ? "no se pudo leer" : show(look.balance)}`,
    ),
    v.others.length > 0
      ? `Otras de este teléfono:\n${v.others.map((line) => `- ${line}`).join("\n")}`
      : "Sin otras operaciones nuestras en este teléfono.",
  ];
}

/** What became of an operation: each sentence says exactly what is known and no more. */
export const esMxOutcomes = {
  operationConfirmed: (v: NamedOperation & { newBalance: Points | null }, show: ShowPoints) =>
    `✅ ${done[v.what]}: ${named(v, show)}${balanceLine(v, show)}`,
  operationRejected: (v: NamedOperation & { refusal: Refusal; role: Role }, show: ShowPoints) =>
    `❌ No se registró: ${named(v, show)}\n${refusals[v.refusal][v.role]}`,
  repeatableUnconfirmed: (v: NamedOperation & { role: Role }, show: ShowPoints) =>
    `⚠️ ${nouns[v.what]} (${named(v, show)}): el monedero no contestó en 10 minutos y no pude comprobarlo. ` +
    `${lookWhether[v.role]}, o vuelve a intentarlo; hacerlo dos veces no lo duplica.`,
  repeatableTrying: (v: NamedOperation, show: ShowPoints) =>
    `⏳ El monedero no contestó. Sigo intentando. ${nouns[v.what]} (${named(v, show)}): te aviso.`,
  operationSlow: (v: NamedOperation, show: ShowPoints) => `Registrando… ${named(v, show)}`,
  operationInDoubt: (v: NamedOperation, show: ShowPoints) =>
    `⏳ No recibí respuesta del monedero. ${nouns[v.what]} (${named(v, show)}) *puede* haberse registrado.\n*No la repitas*: la estoy verificando (hasta 2 minutos) y te aviso.`,
  operationWaiting: (v: NamedOperation, show: ShowPoints) =>
    `📥 Guardada: ${named(v, show)}\nNo hay conexión con el monedero; no ha salido nada. La envío al volver (hasta 10 minutos). Para dejarla: *cancelar*.`,
  tooLateToCancel: (v: NamedOperation, show: ShowPoints) => `Ya salió y no se puede cancelar: ${named(v, show)}
No la repitas; te aviso cómo queda.`,
  /** Confirmed once more before its end is known. */
  confirmedAlready: (v: NamedOperation, show: ShowPoints) =>
    `Ya la confirmaste y está en camino: ${named(v, show)}\nEn cuanto sepa cómo quedó, te digo.`,
  operationExpired: (v: NamedOperation, show: ShowPoints) =>
    `❌ No se registró: ${named(v, show)}\nNo la pude enviar al monedero en 10 minutos y no salió nada. Puedes volver a hacerla.`,
  operationCancelled: (v: NamedOperation & { reason: CancelReason; role: Role }, show: ShowPoints) =>
    `❌ No se registró: ${named(v, show)}\n${cancelReasons[v.reason][v.role]}`,
  operationSettled: (v: NamedOperation & { before: Points; now: Points }, show: ShowPoints) =>
    `✅ Verificada por saldo: ${named(v, show)}\nEl monedero no contestó, pero el saldo pasó de ${show(v.before)} a ${show(v.now)}. No la repitas.`,
  operationAsked: (v: NamedOperation & { managers: number; role: Role }, show: ShowPoints) =>
    `⚠️ No pude comprobarla: ${named(v, show)}\nNo sé si se registró. *No la repitas*: ` +
    (v.role === "manager"
      ? "dime con *pendientes* cómo quedó."
      : v.managers > 0
        ? "ya le pregunté a tu gerente y te aviso."
        : "queda en pendientes; pide a tu gerente que escriba *pendientes*."),
  operationHumanApplied: (v: NamedOperation & { by: string }, show: ShowPoints) =>
    `✅ ${v.by} confirmó que sí se registró: ${named(v, show)}`,
  operationHumanNot: (v: NamedOperation & { by: string }, show: ShowPoints) =>
    `❌ ${v.by} confirmó que no se registró: ${named(v, show)}\nPuedes volver a hacerla.`,
  operationRegisteredNow: (v: NamedOperation & { by: string }, show: ShowPoints) =>
    `${v.by} confirmó que no se registró y pidió registrarla ahora: ${named(v, show)}\nTe aviso.`,

  // Managers
  doubtsNone: () => "No hay nada en duda.",
  doubtsList: (
    v: { doubts: readonly (NamedOperation & { byName: string; sentAtText: string; stillLooking: boolean })[] },
    show: ShowPoints,
  ) =>
    [
      v.doubts.length === 1 ? "Hay una operación en duda:" : `Hay ${v.doubts.length} operaciones en duda:`,
      ...v.doubts.map(
        (d, i) =>
          `*${i + 1}* · ${named(d, show)} · ${d.byName} ${d.sentAtText}${d.stillLooking ? " (verificando)" : ""}`,
      ),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ].join("\n"),
  doubtWhich: (v: { count: number }) => `Escribe un número del 1 al ${v.count}, o *cancelar*.`,
  doubtDetail: (v: DoubtView, show: ShowPoints) =>
    [
      ...doubtful(v, show),
      v.stillLooking
        ? "Todavía la estoy verificando; espera unos minutos."
        : "Revísala en el panel y dime:\n*1* sí se registró · *2* no se registró · *3* no se registró, regístrala ahora",
    ].join("\n"),
  doubtAlert: (v: DoubtView, show: ShowPoints) =>
    [...doubtful(v, show), "Revísala en el panel y dime cómo quedó, aquí o con *pendientes*."].join("\n"),
  otherOperation: (v: NamedOperation & { stateText: string; atText: string }, show: ShowPoints) =>
    `${v.atText} ${named(v, show)}: ${v.stateText}`,
  decisionUnclear: () =>
    "Contesta *1* sí se registró · *2* no se registró · *3* no se registró, regístrala ahora. O *cancelar*.",
  decisionInWords: () =>
    "Con ese número la elegiste de la lista. Dime en palabras: *sí se registró*, *no se registró* o *regístrala ahora*.",
  decideApplied: () => "Sí se registró",
  decideNot: () => "No se registró",
  decideNow: () => "No: regístrala ahora",
  settledApplied: (v: NamedOperation, show: ShowPoints) =>
    `Anotado: sí se registró ${named(v, show)}. Le aviso a quien la hizo.`,
  settledNot: (v: NamedOperation, show: ShowPoints) =>
    `Anotado: no se registró ${named(v, show)}. Le aviso a quien la hizo.`,
  settledNow: (v: NamedOperation, show: ShowPoints) =>
    `Anotado: no se registró ${named(v, show)}. La registro ahora y aviso cómo queda.`,
  settledNowOwn: (v: NamedOperation, show: ShowPoints) =>
    `No hice nada: ${named(v, show)} la pediste tú y pasa del tope, así que ordenarla otra vez le toca a otro gerente, con *pendientes*. Ahí sigue.`,
  settledNowInChat: (v: NamedOperation, show: ShowPoints) =>
    `No hice nada: ${named(v, show)} pasa del tope y lleva la palabra de dos gerentes, cada uno desde su chat. Que otro gerente escriba *pendientes*. Ahí sigue.`,
  settledAlready: (v: { by: string | null }) => `Esa ya estaba resuelta${v.by ? ` (${v.by})` : ""}. No hice nada.`,
  stillLookingCantDecide: () =>
    "Esa todavía la estoy verificando. Espera unos minutos y escribe *pendientes* otra vez.",
  doubtReminder: (v: { count: number }) =>
    v.count === 1
      ? "Sigue una operación en duda. El gerente la resuelve con *pendientes*."
      : `Siguen ${v.count} operaciones en duda. El gerente las resuelve con *pendientes*.`,
  stateConfirmed: () => "registrada",
  stateOpen: () => "en curso",
  stateInDoubt: () => "en duda",
  stateNot: () => "no se registró",
};
