/** The outcome of an operation, and why the wallet refused it. Each sentence says what is known and nothing more. */
import type { Role } from "../../domain/person.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import type { CancelReason } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { CustomerSeen, DoubtView, ListedDoubt, NamedOperation, ShowPoints, Unread } from "../views.ts";
import {
  bullets,
  type CancelTexts,
  everyone,
  type ForEach,
  lines,
  movesBalance,
  namesOperations,
  type OperationWords,
  refundName,
  type RefusalTexts,
  type KeysOf,
  type TextTable,
} from "../wording.ts";

/** The customer's text for errors that only staff can fix. */
const askAtTheTill = "Por aquí no se pudo. Pide en caja que te ayuden.";
const closed = "Ahora no puedo entrar al monedero. Pide en caja que te ayuden.";
const onlyManagers = "Eso lo hace un gerente: pídeselo.";

/** What to do if the list of wallets or of collaborators cannot be read. Both are read again every minute, and only a wrong API key refuses them. */
export const inAMinute: ForEach = {
  cashier: "Inténtalo en un minuto; si sigue igual, avísale al gerente.",
  manager: "Inténtalo en un minuto; si sigue igual, revisa en el panel, en Integraciones, la clave que usa el bot.",
  customer: "Inténtalo en un minuto; si sigue igual, avisa en el negocio.",
};

const accessUnknown = (role: Role) => `No pude comprobar tu permiso en el monedero. ${inAMinute[role]}`;

const atTheTill = (text: string): ForEach => ({ cashier: text, manager: text, customer: askAtTheTill });

const missing = (what: string): ForEach => ({
  cashier: `Al monedero no le llegó ${what}. Inténtalo otra vez; si pasa de nuevo, avísale al gerente.`,
  manager: `Al monedero no le llegó ${what}. Inténtalo otra vez; si pasa de nuevo, avísale a quien instaló el bot.`,
  customer: askAtTheTill,
});

const account = (what: string, remedy: string): ForEach => ({
  cashier: `${what}; no es cosa del cliente. Avísale al gerente.`,
  manager: `${what}; no es cosa del cliente. ${remedy} en el panel del monedero e inténtalo otra vez.`,
  customer: askAtTheTill,
});

/** A manager's text does not say who made the operation: managers also read it about operations they approved or ordered again. */
export const refusals: RefusalTexts = {
  unauthorised: {
    cashier: "El monedero no acepta la clave del negocio. Avísale al gerente; cuando la arregle, inténtalo otra vez.",
    manager:
      "El monedero no acepta la clave del negocio. Revísala en el panel, en Integraciones, y dásela a quien instaló el bot.",
    customer: closed,
  },
  walletUnknown: {
    cashier: "El monedero configurado no existe. Avísale al gerente; cuando lo arregle, inténtalo otra vez.",
    manager:
      "El monedero configurado no existe. Revisa en el panel que siga activo, y pide a quien instaló el bot que revise WALLET_KEY.",
    customer: closed,
  },
  phoneMissing: missing("el teléfono"),
  phoneMalformed: {
    ...everyone("El monedero no acepta ese teléfono. Revísalo con el cliente e inténtalo otra vez."),
    customer: "El monedero no acepta tu número. Pide en caja que lo revisen.",
  },
  phoneLandline: {
    ...everyone("Ese teléfono es fijo. Pide un celular e inténtalo con ese."),
    customer: "Para el monedero tu número es de un teléfono fijo. Pide en caja que te registren con un celular.",
  },
  phoneUnsupported: {
    ...everyone("El monedero no da servicio a esa lada. Pide otro celular e inténtalo con ese."),
    customer: "El monedero no da servicio a tu lada. Pide en caja que te registren con otro celular.",
  },
  nameMissing: missing("el nombre"),
  birthdateMalformed: {
    ...everyone("El monedero no acepta esa fecha de cumpleaños. Revísala e inténtalo otra vez."),
    customer: "El monedero no acepta esa fecha. Revisa tu cumpleaños e inténtalo otra vez.",
  },
  typeMissing: missing("el tipo de operación"),
  amountMissing: missing("el monto"),
  amountMalformed: atTheTill("El monedero no acepta ese monto. Revísalo e inténtalo otra vez."),
  pointsMalformed: atTheTill("El monedero no acepta esa cantidad. Revísala e inténtalo otra vez."),
  usertoolMissing: missing("el número de colaborador"),
  usertoolForeign: {
    cashier: "El monedero no te reconoce como colaborador de este negocio. Pide al gerente que revise tu alta.",
    manager:
      "El monedero no reconoce como colaborador de este negocio a quien la hizo. Revisa su alta en el panel e inténtalo otra vez.",
    customer: askAtTheTill,
  },
  usertoolForbidden: {
    cashier: "No tienes permiso en este monedero. Pide al gerente que te lo dé.",
    manager: "A quien la hizo le falta permiso en este monedero. Dáselo en el panel e inténtalo otra vez.",
    customer: askAtTheTill,
  },
  ticketMissing: atTheTill("Este monedero pide ticket. Vuelve a hacerla con su número de ticket."),
  customerUnknown: {
    ...everyone("Ese teléfono no está registrado. Revísalo; si está bien, *registrar*."),
    customer: "Tu número no está registrado en el monedero. Pide en caja que te registren.",
  },
  customerAlreadyRegistered: {
    ...everyone("Ya estaba registrado. Sigue con la venta."),
    customer: "Tu número ya estaba registrado. Usa *saldo* para ver cuánto tienes.",
  },
  notEnoughPoints: atTheTill("No tiene tanto saldo. Revísalo con *saldo* y hazlo por menos."),
  merchantCredit: account("El negocio se quedó sin crédito con el proveedor del monedero", "Recárgalo"),
  merchantQuota: account("El plan del negocio en el monedero llegó a su límite", "Amplíalo"),
  blacklisted: {
    cashier: "El monedero tiene bloqueado ese teléfono. Si es un error, pide al gerente que lo desbloquee.",
    manager: "El monedero tiene bloqueado ese teléfono. Si es un error, desbloquéalo en el panel e inténtalo otra vez.",
    customer: askAtTheTill,
  },
  collaboratorTaken: {
    cashier: onlyManagers,
    manager: "Ya existe un colaborador con ese nombre o contraseña. Inténtalo con otro nombre.",
    customer: askAtTheTill,
  },
  vendorFailed: {
    cashier: "El monedero no pudo hacerlo. Inténtalo en un minuto; si sigue igual, avísale al gerente.",
    manager:
      "El monedero no pudo hacerlo. Inténtalo en un minuto; si sigue igual, repórtalo al proveedor del monedero.",
    customer: "El monedero no pudo hacerlo. Inténtalo en un minuto; si sigue igual, pide en caja que te ayuden.",
  },
  parameterInvalid: {
    cashier: onlyManagers,
    manager: "El monedero no aceptó un dato del colaborador. Revisa nombre, sucursal y teléfono e inténtalo otra vez.",
    customer: askAtTheTill,
  },
};

/** Why a read failed, and what to do. */
export function whyUnread({ refusal, role }: Unread): string {
  return refusal === null ? "Inténtalo en un minuto." : refusals[refusal][role];
}

/** The customer line of a summary. */
export function customerLine(customer: CustomerSeen, show: ShowPoints): string {
  if ("name" in customer) return `Cliente: ${customer.name} (saldo ${show(customer.balance)})`;
  return `Cliente: no lo pude comprobar en el monedero${customer.refusal === null ? "" : `. ${whyUnread(customer)}`}`;
}

/** `byPerson` has no next step: the person cancelled it. */
export const cancelReasons: CancelTexts = {
  byPerson: everyone("La cancelaste antes de que saliera."),
  accessLost: {
    cashier: "Ya no tienes permiso para registrarla. Pide al gerente que revise tu alta.",
    manager: "Quien la pidió o la aprobó ya no tiene permiso. Revisa *colaboradores*, o pídela a otro gerente.",
    customer: "Por aquí ya no te puedo registrar. Pide en caja que te registren.",
  },
  accessUnknown: {
    cashier: accessUnknown("cashier"),
    manager: accessUnknown("manager"),
    customer: accessUnknown("customer"),
  },
  ticketTaken: everyone("Ese ticket ya se usó hoy. Revisa su número."),
  sameSale: everyone(
    "Alguien acaba de hacer otra igual (mismo teléfono y monto). Si es otra compra, vuelve a escribirla.",
  ),
  staffPhone: {
    cashier: "Ese teléfono es de alguien del equipo. Pide a un gerente que la haga.",
    manager:
      "Ese teléfono es de alguien del equipo. Si así debe ser, vuelve a escribirla y confirma con *de todos modos*.",
    customer: "Por aquí no se pudo. Pide en caja que te ayuden.",
  },
  needsAnother: {
    cashier: "Es de tu número, o la pidió y la aprobó la misma persona. Pide a un gerente que la haga.",
    manager: "Es de tu número, o la pidió y la aprobó la misma persona. Pide a otro gerente que la haga.",
    customer: "Por aquí no se pudo. Pide en caja que te ayuden.",
  },
  alreadyRefunded: everyone("Esa ya tiene una devolución. Revisa el saldo; si falta algo, usa *corregir*."),
  balanceTooLow: everyone("Ya no tiene tanto saldo. Revísalo y quita menos."),
};

export const operationWords: OperationWords<{ readonly pronoun: "lo" | "la" }> = {
  sale: { noun: "La venta", pronoun: "la", done: "Venta registrada", listed: "venta" },
  redeem: { noun: "El uso de saldo", pronoun: "lo", done: "Uso de saldo registrado", listed: "uso de saldo" },
  add: { noun: "El abono", pronoun: "lo", done: "Abono registrado", listed: "abono" },
  remove: { noun: "El descuento", pronoun: "lo", done: "Descuento registrado", listed: "descuento" },
  refund: { noun: "La devolución", pronoun: "la", done: "Devolución hecha", listed: "devolución" },
  register: { noun: "El alta del cliente", pronoun: "la", done: "Cliente registrado", listed: "alta de cliente" },
  addCollaborator: {
    noun: "El alta del colaborador",
    pronoun: "la",
    done: "Colaborador dado de alta",
    listed: "alta de colaborador",
  },
  disableCollaborator: {
    noun: "La baja del colaborador",
    pronoun: "la",
    done: "Colaborador dado de baja",
    listed: "baja de colaborador",
  },
};

const wordsOf = (v: NamedOperation) => operationWords[v.undoes === undefined ? v.what : "refund"];
const noun = (v: NamedOperation) => wordsOf(v).noun;
/** The pronoun of an operation that its noun names. */
export const pronoun = (v: NamedOperation) => wordsOf(v).pronoun;

export const named = namesOperations(operationWords, "usar");

function balancePart(v: NamedOperation & { newBalance: Points | null }, show: ShowPoints): string {
  if (!movesBalance(v.what)) return "";
  return v.newBalance === null ? " · el monedero no dijo el saldo" : ` · saldo ${show(v.newBalance)}`;
}

/** How each role can check whether a repeatable operation was done. */
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
    ...(v.before === null || v.expected === null || v.expected === undefined
      ? []
      : [`Si entró, ${v.expected < v.before ? "baja" : "sube"} a ${show(v.expected)}.`]),
    ...new Set(
      v.looks.map(
        (look) => `Saldo a las ${look.atText}: ${look.balance === null ? "no se pudo leer" : show(look.balance)}`,
      ),
    ),
    v.others.length > 0
      ? `Otras de este teléfono:\n${lines(bullets(v.others))}`
      : "Este cliente no tiene más movimientos hoy de lo que pasó por este bot.",
  ];
}

/** The outcome of an operation. Each sentence says what is known and nothing more. */
export const esMxOutcomes = {
  operationConfirmed: (v: NamedOperation & { newBalance: Points | null }, show) =>
    `✅ ${wordsOf(v).done}: ${(v.undoes === undefined ? named : refundName)(v, show)}${balancePart(v, show)}`,
  operationRejected: (v: NamedOperation & { refusal: Refusal; role: Role }, show) =>
    `❌ No se registró: ${named(v, show)}\n${refusals[v.refusal][v.role]}`,
  repeatableUnconfirmed: (v: NamedOperation & { role: Role }, show) =>
    `⚠️ ${noun(v)} (${named(v, show)}): el monedero no contestó en 10 minutos.\n${lookWhether[v.role]}, o vuelve a intentarlo: no se duplica.`,
  repeatableTrying: (v: NamedOperation, show) =>
    `⏳ El monedero no contesta. Sigo intentando. ${noun(v)} (${named(v, show)}): te aviso.`,
  operationSlow: (v: NamedOperation, show) => `Registrando… ${named(v, show)}`,
  operationInDoubt: (v: NamedOperation, show) =>
    `⏳ No recibí respuesta del monedero. ${noun(v)} (${named(v, show)}) *puede* haberse registrado.\n*No ${pronoun(v)} repitas*: ${pronoun(v)} estoy verificando (hasta 2 minutos) y te aviso.`,
  /** `mustWait`: the wallet is available, but takes no more requests for now. */
  operationWaiting: (v: NamedOperation & { mustWait: boolean }, show) =>
    `📥 Guardada: ${named(v, show)}\n${v.mustWait ? "El monedero pide esperar" : "No hay conexión con el monedero"}; no ha salido nada. La mando en cuanto ${v.mustWait ? "se pueda" : "vuelva"} (hasta 10 minutos).\nSi ya no va, *cancelar*.`,
  tooLateToCancel: (v: NamedOperation, show) =>
    `Ya salió y no se puede cancelar: ${named(v, show)}\nNo la repitas; te aviso cómo queda.`,
  /** Reply to a second *sí* while the operation is still open. */
  confirmedAlready: (v: NamedOperation, show) =>
    `Ya va en camino: ${named(v, show)}\nEn cuanto sepa cómo quedó, te digo.`,
  operationExpired: (v: NamedOperation, show) =>
    `❌ No se registró: ${named(v, show)}\nNo salió en 10 minutos. Puedes volver a hacerla.`,
  operationCancelled: (v: NamedOperation & { reason: CancelReason; role: Role }, show) =>
    `❌ No se registró: ${named(v, show)}\n${cancelReasons[v.reason][v.role]}`,
  operationSettled: (v: NamedOperation & { before: Points; now: Points }, show) =>
    `✅ Verificada por saldo: ${named(v, show)}\nEl monedero no contestó, pero el saldo pasó de ${show(v.before)} a ${show(v.now)}. No la repitas.`,
  /** `isTaken`: the chat of one of these managers has taken the question. */
  operationAsked: (v: NamedOperation & { managers: number; isTaken: boolean; role: Role }, show) =>
    `⚠️ No pude comprobarla: ${named(v, show)}\nNo sé si se registró. *No la repitas*: ` +
    (v.role === "manager"
      ? "dime con *pendientes* cómo quedó."
      : v.managers > 0
        ? v.isTaken
          ? "ya le pregunté a tu gerente y te aviso."
          : "a tu gerente no le llega mi mensaje. Queda en pendientes; pídele que escriba *pendientes*."
        : "queda en pendientes; pide a tu gerente que escriba *pendientes*."),
  operationHumanApplied: (v: NamedOperation & { by: string }, show) =>
    `✅ ${v.by} confirmó que sí se registró: ${named(v, show)}`,
  operationHumanNot: (v: NamedOperation & { by: string }, show) =>
    `❌ ${v.by} confirmó que no se registró: ${named(v, show)}\nPuedes volver a hacerla.`,
  operationRegisteredNow: (v: NamedOperation & { by: string }, show) =>
    `${v.by} confirmó que no se registró y pidió registrarla ahora: ${named(v, show)}\nTe aviso.`,

  /** `approvals`: the number of pending ones. */
  doubtsNone: (v: { approvals: number }) =>
    v.approvals === 0 ? "No hay nada en duda." : `Nada en duda. Por aprobar hay ${v.approvals}: *aprobaciones*.`,
  doubtsList: (v: { doubts: readonly ListedDoubt[] }, show) =>
    lines([
      v.doubts.length === 1 ? "Hay una operación en duda:" : `Hay ${v.doubts.length} operaciones en duda:`,
      ...v.doubts.map(
        (d, i) =>
          `*${i + 1}* · ${named(d, show)} · ${d.byName} ${d.sentAtText}${d.stillLooking ? " (verificando)" : ""}`,
      ),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ]),
  doubtWhich: (v: { count: number }) => `Escribe un número del 1 al ${v.count}, o *cancelar*.`,
  doubtDetail: (v: DoubtView, show) =>
    lines([
      ...doubtful(v, show),
      v.stillLooking
        ? "La sigo verificando; espera unos minutos. Si ya la viste en el panel: *sí se registró*."
        : "Revísala en el panel. ¿Quedó registrada?\n*sí se registró* · *no se registró* · *regístrala ahora*",
    ]),
  doubtAlert: (v: DoubtView, show) => lines([...doubtful(v, show), "Revísala en el panel. ¿Quedó registrada?"]),
  otherOperation: (v: NamedOperation & { stateText: string; atText: string }, show) =>
    `${v.atText} ${named(v, show)}: ${v.stateText}`,
  decisionUnclear: () => "Contesta *sí se registró*, *no se registró* o *regístrala ahora*. O *cancelar*.",
  decisionInWords: () =>
    "Ese número puede ser otra de la lista. ¿*sí se registró*, *no se registró* o *regístrala ahora*?",
  settledApplied: (v: NamedOperation, show) => `Anotado: sí se registró ${named(v, show)}. Le aviso a quien la hizo.`,
  settledNot: (v: NamedOperation, show) => `Anotado: no se registró ${named(v, show)}. Le aviso a quien la hizo.`,
  settledNow: (v: NamedOperation, show) => `Anotado: no se registró ${named(v, show)}. La registro ahora y te aviso.`,
  settledNowOwn: (v: NamedOperation, show) =>
    `No hice nada: ${named(v, show)} la pediste tú y necesita a dos gerentes.\nLa ordena otro gerente, con *pendientes*. Ahí sigue.`,
  settledNowInChat: (v: NamedOperation, show) =>
    `No hice nada: ${named(v, show)} necesita a dos gerentes, cada uno en su chat.\nLa ordena el otro, con *pendientes*. Ahí sigue.`,
  /** `byName`: the first requester. */
  settledNowTied: (v: NamedOperation & { byName: string }, show) =>
    `No hice nada: ${named(v, show)} la pidió ${v.byName}, y uno de ustedes se vinculó hace menos de un día, o se dio de alta, por medio del otro o de la misma persona.\nLa ordena otro gerente, con *pendientes*. Ahí sigue.`,
  settledNowOwnPhone: (v: NamedOperation, show) =>
    `No hice nada: ${named(v, show)} es de tu número.\nLa ordena otro gerente, con *pendientes*. Ahí sigue.`,
  settledAlready: (v: { by: string | null }) => `Esa ya estaba resuelta${v.by ? ` (${v.by})` : ""}. No hice nada.`,
  stillLookingCantDecide: () => "Esa la sigo verificando. En unos minutos, *pendientes* otra vez.",
  doubtReminder: (v: { count: number; role: Role }) =>
    v.count === 1
      ? `Sigue una operación en duda. ${v.role === "manager" ? "Resuélvela" : "El gerente la resuelve"} con *pendientes*.`
      : `Siguen ${v.count} operaciones en duda. ${v.role === "manager" ? "Resuélvelas" : "El gerente las resuelve"} con *pendientes*.`,
} satisfies TextTable;

export type OutcomesKeys = KeysOf<typeof esMxOutcomes>;
