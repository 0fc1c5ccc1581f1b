import type { IdentityKind } from "../../domain/shop.ts";
import type { ClockTrouble, NamedOperation, NetworkTrouble, WalletTrouble } from "../views.ts";
import { lines, type KeysOf, type TextTable, times } from "../wording.ts";
import { named, operationWords, pronoun } from "./outcomes.ts";

/** The estimated cost of messages. Empty: unknown. */
export const aboutDollars = (dollars: string | null) => (dollars === null ? "" : `, unos US$${dollars}`);

const troubles: { readonly [what in NetworkTrouble]: string } = {
  unlinked:
    "se desvinculó el bot desde el teléfono del negocio. Ya no contesta por ahí. Quien administra el bot tiene que vincularlo de nuevo.",
  banned:
    "WhatsApp bloqueó o restringió la cuenta. El bot dejó de conectarse, para no empeorarlo. Revisa la cuenta en el teléfono del negocio.",
  replaced:
    "otro programa tomó la sesión del bot. El bot se detuvo ahí. Quien administra el bot debe cerrar el otro y reanudarlo.",
  outdated:
    "WhatsApp pide una versión más nueva. El bot sigue intentando; si no se arregla solo, hay que actualizarlo.",
  refused: "WhatsApp rechaza la conexión una y otra vez. El bot sigue intentando.",
  certificate:
    "el servidor no probó ser el de WhatsApp. Puede ser alguien en medio de la red: que lo revise quien administra el bot.",
  pairingEnded: "nadie escaneó el código a tiempo. Quien administra el bot tiene que pedir otro.",
  storeFailed: "el bot no puede guardar en su disco lo que llega por ahí. Revisa que no esté lleno.",
  sameNumber:
    "el teléfono vinculado y la Cloud API tienen el mismo número, y cada mensaje llegaría dos veces. Apagué uno de los dos caminos. Quien administra el bot tiene que quitar uno o usar otro número.",
  restricted:
    "WhatsApp no deja a la cuenta escribirle a alguien que escribió. Ese mensaje no se entregó; no insistí, para no empeorarlo.",
  timeLock:
    "WhatsApp no deja que la cuenta escriba primero a nadie por un tiempo. Contesto a quien escribe; lo demás espera. No manden mensajes a números nuevos desde el teléfono de la tienda.",
  quality:
    "baja la calidad del número: hay quien lo bloquea o lo denuncia. Escriban solo a quien escribió, sin promociones. Mientras, mando más despacio. El detalle está en WhatsApp Manager.",
  spam: "WhatsApp detuvo mensajes del número por no deseados. Espero antes de insistir y mando más despacio. No manden promociones; revisen la calidad en WhatsApp Manager.",
  limited:
    "Meta restringió la cuenta, o avisó que lo hará. Revisen la calidad de la cuenta en WhatsApp Manager y pidan la revisión. Mientras, mando más despacio.",
  blocked:
    "Meta no acepta mensajes del bot: puede ser el token, el pago o el registro del número. Lo pendiente sale en cuanto se arregle. Quien administra el bot tiene que correr doctor.",
  tooFast: "WhatsApp pidió mandar más despacio. Los mensajes pueden tardar; nada se pierde.",
  pairTooFast:
    "WhatsApp pidió esperar con alguien que recibe muchos mensajes seguidos. Sus respuestas pueden tardar; nada se pierde. Ayuda escribir la venta en una sola línea.",
};

const clock: { readonly [what in ClockTrouble]: (minutes: number) => string } = {
  ahead: (minutes) =>
    `El reloj de la computadora del bot va ${minutes} min adelantado. Quien administra el bot tiene que ponerlo en hora.`,
  behind: (minutes) =>
    `El reloj de la computadora del bot va ${minutes} min atrasado. Quien administra el bot tiene que ponerlo en hora.`,
  setForward: (minutes) =>
    `El reloj de la computadora del bot se adelantó ${minutes} min de golpe. Lo que estaba en espera no cambió; revisa que la hora sea la correcta.`,
  setBack: (minutes) =>
    `El reloj de la computadora del bot se atrasó ${minutes} min de golpe. Lo que estaba en espera no cambió; revisa que la hora sea la correcta.`,
};

const wallet: { readonly [what in WalletTrouble]: string } = {
  reachable:
    "no contesta desde hace más de 10 minutos. Lo que se confirma espera; no lo repitan. El bot sigue intentando.",
  key: "no acepta la clave del bot, así que no se puede vender. Quien administra el bot tiene que poner la clave correcta.",
  wallet:
    "la cuenta no tiene el monedero con el que trabaja el bot. Quien administra el bot tiene que revisar WALLET_KEY.",
  collaborators:
    "su lista no tiene ningún gerente, y nadie podría decidir lo que quede en duda. Revisen la lista en el panel.",
  answers:
    "contesta de otra forma que la acordada, y el bot no lo entiende. Quien administra el bot tiene que verlo con el proveedor.",
};

/** The bot or the account is another one, and no backup was restored. */
interface Why {
  readonly isOther: boolean;
}

const kinds: { readonly [kind in IdentityKind]: string } = {
  telegram: "el bot de Telegram",
  whatsapp: "el WhatsApp vinculado",
  "whatsapp-cloud": "el número de WhatsApp oficial",
  account: "la cuenta del monedero (WALLET_API_KEY)",
  wallet: "el monedero (WALLET_KEY)",
};

const began = ({ isOther }: Why) => (isOther ? "El bot cambió de cuenta" : "El bot volvió de un respaldo");

/** Troubles with WhatsApp's connection, the clock, the wallet and backups, for managers; and messages after a restore or another bot or account. */
export const esMxTroubles = {
  networkTrouble: (v: { what: NetworkTrouble }) => `⚠️ *WhatsApp*: ${troubles[v.what]}`,
  clockTrouble: (v: { what: ClockTrouble; minutes: number }) => `⚠️ ${clock[v.what](v.minutes)}`,
  walletTrouble: (v: { what: WalletTrouble }) => `⚠️ *Monedero*: ${wallet[v.what]}`,
  /** This month's messages that WhatsApp charges for, against the limit of the shop. */
  monthlyLimit: (v: { count: number; dollars: string | null; limit: string; isReached: boolean }) =>
    v.isReached
      ? `⚠️ *WhatsApp*: van ${v.count} mensajes con costo este mes${aboutDollars(v.dollars)} y el límite es de ${v.limit}. Hasta fin de mes solo mando lo de ventas, saldo usado, correcciones y dudas; no contesto saldos, menús ni cortes.`
      : `⚠️ *WhatsApp*: van ${v.count} mensajes con costo este mes${aboutDollars(v.dollars)}; el límite es de ${v.limit}. Al llegar ahí solo mandaré lo de ventas, saldo usado, correcciones y dudas.`,
  /** The template that asks a manager to write, in the words that Meta approves: without values. */
  askedToWrite: () => "Hay avisos de tu monedero que te esperan. Escribe *menú* para leerlos.",
  /** The bot could not make its backup. */
  backupFailed: () =>
    "⚠️ No pude hacer el respaldo del bot. Lo sigo intentando; si el disco de los respaldos está lleno o desconectado, hay que arreglarlo.",

  /** For managers. Times with their day; `doubts`, `approvals`: the open ones. */
  restored: (v: {
    fromText: string;
    untilText: string;
    doubts: number;
    approvals: number;
    /** The identities that have changed. Empty: a backup was restored. */
    others: readonly IdentityKind[];
  }) =>
    lines([
      v.others.length === 0
        ? "⚠️ *El bot volvió de un respaldo.*"
        : `⚠️ *Cambió ${v.others.map((one) => kinds[one]).join(", ")}.* Si la base de datos es una copia, el otro bot pudo hacer lo que aquí estaba abierto.`,
      `No sé nada de lo que pasó entre ${v.fromText} y ${v.untilText}: las ventas, usos de saldo y correcciones de ese rato están en el monedero, pero no aquí ni en el *corte* de esos días.`,
      "Compara con el panel del monedero, y antes de repetir algo de ese rato mira el saldo del cliente.",
      v.doubts === 0
        ? null
        : `${times(v.doubts, "operación estaba abierta", "operaciones estaban abiertas")}. No envié ninguna; decide en *pendientes*.`,
      v.approvals === 0
        ? null
        : `${times(v.approvals, "autorización venció", "autorizaciones vencieron")}: si hace falta, que la pidan otra vez.`,
      "También vencieron las invitaciones. A quien hayas desvinculado en ese rato, desvincúlalo de nuevo.",
      v.others.length > 0 ? null : "Los ajustes que cambiaron en la consola son los del respaldo: revisa los topes.",
    ]),
  /** For a chat in which something was under way. */
  restoredChat: (v: Why & { fromText: string }) =>
    `${began(v)} y lo que teníamos abierto terminó. Si desde ${v.fromText} confirmaste algo, no lo repitas sin ver antes el saldo.`,
  restoredDoubt: (v: Why & NamedOperation, show) =>
    `⏳ ${began(v)}. ${operationWords[v.what].noun} (${named(v, show)}) *puede* haberse registrado.\n*No ${pronoun(v)} repitas*: un gerente lo va a decidir y te aviso.`,
  restoredRepeatable: (v: Why & NamedOperation, show) =>
    `⚠️ ${began(v)}. ${operationWords[v.what].noun} (${named(v, show)}): no sé si se hizo. Míralo, o vuelve a intentarlo; hacerlo dos veces no lo duplica.`,
  restoredApproval: (v: Why & NamedOperation, show) =>
    `⚠️ ${began(v)}. No sé si aprobaron: ${named(v, show)}\nMira el saldo del cliente antes de pedirla otra vez.`,
  /** Reply to a yes with nothing open, which may be for something from the missing time. */
  restoredYes: (v: { fromText: string; untilText: string }) =>
    `No sé qué me confirmas: de lo que pasó entre ${v.fromText} y ${v.untilText} no tengo nada. Si era una venta de ese rato, quizá ya está en el monedero: mira el saldo del cliente antes de escribirla otra vez.`,
  /** Precedes a sentence that denies something or sums it up: times, with their day, that the ledger knows nothing about. */
  unknownTimes: (v: { times: readonly (Why & { readonly fromText: string; readonly untilText: string })[] }) =>
    lines([
      ...v.times.map((time) => `⚠️ No sé qué pasó entre ${time.fromText} y ${time.untilText}. ${began(time)}.`),
      "Lo de ese rato puede faltar aquí. Antes de repetir algo, mira el saldo.",
    ]),
  /** Reply to a message from before the bot started on the restored database. */
  restoredTooOld: () =>
    "No hice nada con eso: es de antes de un respaldo o de un cambio de cuenta, y quizá ya lo atendí. Si era una venta, mira el saldo; si falta, escríbela otra vez.",
} satisfies TextTable;

export type TroublesKeys = KeysOf<typeof esMxTroubles>;
