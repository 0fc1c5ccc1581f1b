import type { Role } from "../../domain/person.ts";
import type { Points } from "../../domain/points.ts";
import type { CancelReason } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { DoubtView, ListedDoubt, NamedOperation, ShowPoints } from "../views.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { ForEach } from "../audience.ts";
import { cancelReasons, refusals } from "./refusals.ts";
import type { TextsOf } from "../sentence.ts";
import { bullets, lines, movesBalance, namesOperations, refundName, type OperationWords } from "../wording.ts";

/** What became of an operation. Each sentence says what is known and nothing more. */
export interface OutcomesKeys {
  readonly operationConfirmed: NamedOperation & { newBalance: Points | null };
  readonly operationRejected: NamedOperation & { refusal: Refusal; role: Role };
  readonly repeatableUnconfirmed: NamedOperation & { role: Role };
  readonly repeatableTrying: NamedOperation;
  readonly operationSlow: NamedOperation;
  readonly operationInDoubt: NamedOperation;
  /** `mustWait`: the wallet is there, and takes no more requests for now. */
  readonly operationWaiting: NamedOperation & { mustWait: boolean };
  readonly tooLateToCancel: NamedOperation;
  /** Reply to a second *sí* while the operation is still open. */
  readonly confirmedAlready: NamedOperation;
  readonly operationExpired: NamedOperation;
  readonly operationCancelled: NamedOperation & { reason: CancelReason; role: Role };
  readonly operationSettled: NamedOperation & { before: Points; now: Points };
  /** `isTaken`: the chat of one of these managers has taken the question. */
  readonly operationAsked: NamedOperation & { managers: number; isTaken: boolean; role: Role };
  readonly operationHumanApplied: NamedOperation & { by: string };
  readonly operationHumanNot: NamedOperation & { by: string };
  readonly operationRegisteredNow: NamedOperation & { by: string };

  // Managers
  /** `approvals`: those that wait. */
  readonly doubtsNone: { approvals: number };
  readonly doubtsList: { doubts: readonly ListedDoubt[] };
  readonly doubtWhich: { count: number };
  readonly doubtDetail: DoubtView;
  readonly doubtAlert: DoubtView;
  readonly otherOperation: NamedOperation & { stateText: string; atText: string };
  readonly decisionUnclear: undefined;
  readonly decisionInWords: undefined;
  readonly decideApplied: undefined;
  readonly decideNot: undefined;
  readonly decideNow: undefined;
  readonly settledApplied: NamedOperation;
  readonly settledNot: NamedOperation;
  readonly settledNow: NamedOperation;
  readonly settledNowOwn: NamedOperation;
  readonly settledNowInChat: NamedOperation;
  /** `byName`: who asked for it first. */
  readonly settledNowTied: NamedOperation & { byName: string };
  readonly settledNowOwnPhone: NamedOperation;
  readonly settledAlready: { by: string | null };
  readonly stillLookingCantDecide: undefined;
  readonly doubtReminder: { count: number; role: Role };
  readonly stateConfirmed: undefined;
  readonly stateVerified: undefined;
  readonly stateOpen: undefined;
  readonly stateInDoubt: undefined;
  readonly stateNot: undefined;
  readonly stateUnknown: undefined;
}

/** The words for each kind of operation. */
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

export const esMxOutcomes: TextsOf<OutcomesKeys> = {
  operationConfirmed: (v, show) =>
    `✅ ${wordsOf(v).done}: ${(v.undoes === undefined ? named : refundName)(v, show)}${balancePart(v, show)}`,
  operationRejected: (v, show) => `❌ No se registró: ${named(v, show)}\n${refusals[v.refusal][v.role]}`,
  repeatableUnconfirmed: (v, show) =>
    `⚠️ ${noun(v)} (${named(v, show)}): el monedero no contestó en 10 minutos.\n${lookWhether[v.role]}, o vuelve a intentarlo: no se duplica.`,
  repeatableTrying: (v, show) =>
    `⏳ El monedero no contesta. Sigo intentando. ${noun(v)} (${named(v, show)}): te aviso.`,
  operationSlow: (v, show) => `Registrando… ${named(v, show)}`,
  operationInDoubt: (v, show) =>
    `⏳ No recibí respuesta del monedero. ${noun(v)} (${named(v, show)}) *puede* haberse registrado.\n*No ${pronoun(v)} repitas*: ${pronoun(v)} estoy verificando (hasta 2 minutos) y te aviso.`,
  operationWaiting: (v, show) =>
    `📥 Guardada: ${named(v, show)}\n${v.mustWait ? "El monedero pide esperar" : "No hay conexión con el monedero"}; no ha salido nada. La mando en cuanto ${v.mustWait ? "se pueda" : "vuelva"} (hasta 10 minutos).\nSi ya no va, *cancelar*.`,
  tooLateToCancel: (v, show) =>
    `Ya salió y no se puede cancelar: ${named(v, show)}\nNo la repitas; te aviso cómo queda.`,
  confirmedAlready: (v, show) => `Ya va en camino: ${named(v, show)}\nEn cuanto sepa cómo quedó, te digo.`,
  operationExpired: (v, show) =>
    `❌ No se registró: ${named(v, show)}\nNo salió en 10 minutos. Puedes volver a hacerla.`,
  operationCancelled: (v, show) => `❌ No se registró: ${named(v, show)}\n${cancelReasons[v.reason][v.role]}`,
  operationSettled: (v, show) =>
    `✅ Verificada por saldo: ${named(v, show)}\nEl monedero no contestó, pero el saldo pasó de ${show(v.before)} a ${show(v.now)}. No la repitas.`,
  operationAsked: (v, show) =>
    `⚠️ No pude comprobarla: ${named(v, show)}\nNo sé si se registró. *No la repitas*: ` +
    (v.role === "manager"
      ? "dime con *pendientes* cómo quedó."
      : v.managers > 0
        ? v.isTaken
          ? "ya le pregunté a tu gerente y te aviso."
          : "a tu gerente no le llega mi mensaje. Queda en pendientes; pídele que escriba *pendientes*."
        : "queda en pendientes; pide a tu gerente que escriba *pendientes*."),
  operationHumanApplied: (v, show) => `✅ ${v.by} confirmó que sí se registró: ${named(v, show)}`,
  operationHumanNot: (v, show) => `❌ ${v.by} confirmó que no se registró: ${named(v, show)}\nPuedes volver a hacerla.`,
  operationRegisteredNow: (v, show) =>
    `${v.by} confirmó que no se registró y pidió registrarla ahora: ${named(v, show)}\nTe aviso.`,

  doubtsNone: (v) =>
    v.approvals === 0 ? "No hay nada en duda." : `Nada en duda. Por aprobar hay ${v.approvals}: *aprobaciones*.`,
  doubtsList: (v, show) =>
    lines([
      v.doubts.length === 1 ? "Hay una operación en duda:" : `Hay ${v.doubts.length} operaciones en duda:`,
      ...v.doubts.map(
        (d, i) =>
          `*${i + 1}* · ${named(d, show)} · ${d.byName} ${d.sentAtText}${d.stillLooking ? " (verificando)" : ""}`,
      ),
      "¿Cuál revisas? Escribe su número, o *cancelar*.",
    ]),
  doubtWhich: (v) => `Escribe un número del 1 al ${v.count}, o *cancelar*.`,
  doubtDetail: (v, show) =>
    lines([
      ...doubtful(v, show),
      v.stillLooking
        ? "La sigo verificando; espera unos minutos. Si ya la viste en el panel: *sí se registró*."
        : "Revísala en el panel. ¿Quedó registrada?\n*sí se registró* · *no se registró* · *regístrala ahora*",
    ]),
  doubtAlert: (v, show) => lines([...doubtful(v, show), "Revísala en el panel. ¿Quedó registrada?"]),
  otherOperation: (v, show) => `${v.atText} ${named(v, show)}: ${v.stateText}`,
  decisionUnclear: () => "Contesta *sí se registró*, *no se registró* o *regístrala ahora*. O *cancelar*.",
  decisionInWords: () =>
    "Ese número puede ser otra de la lista. ¿*sí se registró*, *no se registró* o *regístrala ahora*?",
  decideApplied: () => "Sí se registró",
  decideNot: () => "No se registró",
  decideNow: () => "No: regístrala ahora",
  settledApplied: (v, show) => `Anotado: sí se registró ${named(v, show)}. Le aviso a quien la hizo.`,
  settledNot: (v, show) => `Anotado: no se registró ${named(v, show)}. Le aviso a quien la hizo.`,
  settledNow: (v, show) => `Anotado: no se registró ${named(v, show)}. La registro ahora y te aviso.`,
  settledNowOwn: (v, show) =>
    `No hice nada: ${named(v, show)} la pediste tú y necesita a dos gerentes.\nLa ordena otro gerente, con *pendientes*. Ahí sigue.`,
  settledNowInChat: (v, show) =>
    `No hice nada: ${named(v, show)} necesita a dos gerentes, cada uno en su chat.\nLa ordena el otro, con *pendientes*. Ahí sigue.`,
  settledNowTied: (v, show) =>
    `No hice nada: ${named(v, show)} la pidió ${v.byName}, y uno de ustedes se vinculó hace menos de un día, o se dio de alta, por medio del otro o de la misma persona.\nLa ordena otro gerente, con *pendientes*. Ahí sigue.`,
  settledNowOwnPhone: (v, show) =>
    `No hice nada: ${named(v, show)} es de tu número.\nLa ordena otro gerente, con *pendientes*. Ahí sigue.`,
  settledAlready: (v) => `Esa ya estaba resuelta${v.by ? ` (${v.by})` : ""}. No hice nada.`,
  stillLookingCantDecide: () => "Esa la sigo verificando. En unos minutos, *pendientes* otra vez.",
  doubtReminder: (v) =>
    v.count === 1
      ? `Sigue una operación en duda. ${v.role === "manager" ? "Resuélvela" : "El gerente la resuelve"} con *pendientes*.`
      : `Siguen ${v.count} operaciones en duda. ${v.role === "manager" ? "Resuélvelas" : "El gerente las resuelve"} con *pendientes*.`,
  stateConfirmed: () => "registrada",
  stateVerified: () => "verificada por saldo",
  stateOpen: () => "en curso",
  stateInDoubt: () => "en duda",
  stateNot: () => "no se registró",
  stateUnknown: () => "no se sabe si quedó",
};
