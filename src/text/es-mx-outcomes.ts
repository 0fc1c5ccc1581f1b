import { formatAmount, type Centavos } from "../domain/money.ts";
import { formatPhone, type Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { CancelReason } from "../ledger/operation.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { ShowPoints } from "./show.ts";

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

const account = "Es cosa de la cuenta del negocio, no del cliente: lo tiene que ver el gerente con el proveedor.";
const broken = "Algo está mal configurado: lo tiene que ver el gerente.";

/** Why the wallet refused, to the person at the till, with what to do next. */
const refusals: { readonly [refusal in Refusal]: string } = {
  unauthorised: `El monedero no acepta la clave del negocio. ${broken}`,
  walletUnknown: `El monedero configurado no existe. ${broken}`,
  phoneMissing: `Faltó el teléfono. ${broken}`,
  phoneMalformed: "El monedero no acepta ese teléfono. Revísalo y vuelve a intentarlo.",
  phoneLandline: "Ese teléfono es fijo. Pide un celular.",
  phoneUnsupported: "El monedero no da servicio a esa lada. Pide otro celular.",
  nameMissing: `Faltó el nombre. ${broken}`,
  birthdateMalformed: "El monedero no acepta esa fecha de cumpleaños. Revísala y vuelve a intentarlo.",
  typeMissing: `Faltó el tipo de operación. ${broken}`,
  amountMissing: `Faltó el monto. ${broken}`,
  amountMalformed: "El monedero no acepta ese monto. Revísalo y vuelve a intentarlo.",
  pointsMalformed: "El monedero no acepta esa cantidad de puntos. Revísala y vuelve a intentarlo.",
  usertoolMissing: `Faltó tu número de colaborador. ${broken}`,
  usertoolForeign:
    "El monedero no te reconoce como colaborador de este negocio. Eso lo corrige el gerente en el panel.",
  usertoolForbidden: "No tienes permiso en este monedero. Te lo da el gerente en el panel.",
  ticketMissing: "Este monedero pide ticket en cada venta. Vuelve a hacerla con su número de ticket.",
  customerUnknown:
    "Ese teléfono no está registrado en el monedero. Revísalo; si está bien, primero hay que registrar al cliente.",
  customerAlreadyRegistered: "El cliente ya estaba registrado. Sigue con la venta.",
  notEnoughPoints: "El cliente no tiene tantos puntos. Revisa su saldo y usa menos.",
  merchantCredit: `El negocio se quedó sin crédito con el proveedor del monedero. ${account}`,
  merchantQuota: `El plan del negocio llegó a su límite. ${account}`,
  blacklisted: "El monedero tiene bloqueado ese teléfono. Si es un error, lo corrige el gerente en el panel.",
  collaboratorTaken: "Ya existe un colaborador con ese nombre o contraseña. Usa otro.",
  vendorFailed: "El monedero dijo que no pudo hacerlo. Inténtalo en un minuto.",
  parameterInvalid: `El monedero no aceptó un dato. ${broken}`,
};

const cancelReasons: { readonly [reason in CancelReason]: string } = {
  byPerson: "La cancelaste antes de que saliera.",
  accessLost: "Ya no tienes permiso para registrarla. Eso lo corrige el gerente en el panel.",
  accessUnknown: "No pude comprobar tu permiso en el monedero. Inténtalo en un minuto.",
  ticketTaken: "Ese ticket ya se usó hoy. Revisa su número.",
  alreadyRefunded: "Esa operación ya tiene una devolución. Revisa el saldo; si falta algo, usa *corregir*.",
  balanceTooLow: "El cliente ya no tiene tantos puntos. Revisa su saldo y quita menos.",
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
  operationRejected: (v: NamedOperation & { refusal: Refusal }, show: ShowPoints) =>
    `❌ No se registró: ${named(v, show)}\n${refusals[v.refusal]}`,
  repeatableUnconfirmed: (v: NamedOperation, show: ShowPoints) =>
    `⚠️ ${nouns[v.what]} (${named(v, show)}): el monedero no contestó en 10 minutos y no pude comprobarlo. Revísalo en el panel, o vuelve a intentarlo; hacerlo dos veces no lo duplica.`,
  repeatableTrying: (v: NamedOperation, show: ShowPoints) =>
    `⏳ El monedero no contestó. Sigo intentando. ${nouns[v.what]} (${named(v, show)}): te aviso.`,
  operationSlow: (v: NamedOperation, show: ShowPoints) => `Registrando… ${named(v, show)}`,
  operationInDoubt: (v: NamedOperation, show: ShowPoints) =>
    `⏳ No recibí respuesta del monedero. ${nouns[v.what]} (${named(v, show)}) *puede* haberse registrado.\n*No la repitas*: la estoy verificando (hasta 2 minutos) y te aviso.`,
  operationWaiting: (v: NamedOperation, show: ShowPoints) =>
    `📥 Guardada: ${named(v, show)}\nNo hay conexión con el monedero; no ha salido nada. La envío al volver (hasta 10 minutos). Para dejarla: *cancelar*.`,
  tooLateToCancel: (v: NamedOperation, show: ShowPoints) => `Ya salió y no se puede cancelar: ${named(v, show)}
No la repitas; te aviso cómo queda.`,
  operationExpired: (v: NamedOperation, show: ShowPoints) =>
    `❌ No se registró: ${named(v, show)}\nNo la pude enviar al monedero en 10 minutos y no salió nada. Puedes volver a hacerla.`,
  operationCancelled: (v: NamedOperation & { reason: CancelReason }, show: ShowPoints) =>
    `❌ No se registró: ${named(v, show)}\n${cancelReasons[v.reason]}`,
  operationSettled: (v: NamedOperation & { before: Points; now: Points }, show: ShowPoints) =>
    `✅ Verificada por saldo: ${named(v, show)}\nEl monedero no contestó, pero el saldo pasó de ${show(v.before)} a ${show(v.now)}. No la repitas.`,
  operationAsked: (v: NamedOperation & { managers: number }, show: ShowPoints) =>
    `⚠️ No pude comprobarla: ${named(v, show)}\nNo sé si se registró. *No la repitas*: ` +
    (v.managers > 0
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
