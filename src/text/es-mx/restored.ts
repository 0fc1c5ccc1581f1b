import type { IdentityKind } from "../../domain/shop.ts";
import type { NamedOperation } from "../views.ts";
import type { TextsOf } from "../sentence.ts";
import { lines, times } from "../wording.ts";
import { named, operationWords, pronoun } from "./outcomes.ts";

/** The bot or the account is another one, and no backup came back. */
interface Why {
  readonly isOther: boolean;
}

/** What is said after the database came back from a backup, or was started under another bot or account. */
export interface RestoredKeys {
  /** For managers. Times with their day; `doubts`, `approvals`: what was open. */
  readonly restored: {
    fromText: string;
    untilText: string;
    doubts: number;
    approvals: number;
    /** What is another one; nothing: a backup came back. */
    others: readonly IdentityKind[];
  };
  /** For a chat in which something was under way. */
  readonly restoredChat: Why & { fromText: string };
  readonly restoredDoubt: Why & NamedOperation;
  readonly restoredRepeatable: Why & NamedOperation;
  readonly restoredApproval: Why & NamedOperation;
  /** Reply to a yes with nothing open, which may be for something of the time that is missing. */
  readonly restoredYes: { fromText: string; untilText: string };
  /** Reply to a message that was written before the bot started on the restored database. */
  readonly restoredTooOld: undefined;
  /** Before whatever denies or sums up: times, with their day, of which the ledger knows nothing. */
  readonly unknownTimes: { times: readonly (Why & { readonly fromText: string; readonly untilText: string })[] };
}

const kinds: { readonly [kind in IdentityKind]: string } = {
  telegram: "el bot de Telegram",
  whatsapp: "el WhatsApp vinculado",
  "whatsapp-cloud": "el número de WhatsApp oficial",
  account: "la cuenta del monedero (WALLET_API_KEY)",
  wallet: "el monedero (WALLET_KEY)",
};

const began = ({ isOther }: Why) => (isOther ? "El bot cambió de cuenta" : "El bot volvió de un respaldo");

export const esMxRestored: TextsOf<RestoredKeys> = {
  restored: (v) =>
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
  restoredChat: (v) =>
    `${began(v)} y lo que teníamos abierto terminó. Si desde ${v.fromText} confirmaste algo, no lo repitas sin ver antes el saldo.`,
  restoredDoubt: (v, show) =>
    `⏳ ${began(v)}. ${operationWords[v.what].noun} (${named(v, show)}) *puede* haberse registrado.\n*No ${pronoun(v)} repitas*: un gerente lo va a decidir y te aviso.`,
  restoredRepeatable: (v, show) =>
    `⚠️ ${began(v)}. ${operationWords[v.what].noun} (${named(v, show)}): no sé si se hizo. Míralo, o vuelve a intentarlo; hacerlo dos veces no lo duplica.`,
  restoredApproval: (v, show) =>
    `⚠️ ${began(v)}. No sé si aprobaron: ${named(v, show)}\nMira el saldo del cliente antes de pedirla otra vez.`,
  restoredYes: (v) =>
    `No sé qué me confirmas: de lo que pasó entre ${v.fromText} y ${v.untilText} no tengo nada. Si era una venta de ese rato, quizá ya está en el monedero: mira el saldo del cliente antes de escribirla otra vez.`,
  unknownTimes: (v) =>
    lines([
      ...v.times.map((time) => `⚠️ No sé qué pasó entre ${time.fromText} y ${time.untilText}. ${began(time)}.`),
      "Lo de ese rato puede faltar aquí. Antes de repetir algo, mira el saldo.",
    ]),
  restoredTooOld: () =>
    "No hice nada con eso: es de antes de un respaldo o de un cambio de cuenta, y quizá ya lo atendí. Si era una venta, mira el saldo; si falta, escríbela otra vez.",
};
