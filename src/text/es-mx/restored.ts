import type { NamedOperation } from "../views.ts";
import type { TextsOf } from "../sentence.ts";
import { lines, times } from "../wording.ts";
import { named, nouns, pronoun } from "./outcomes.ts";

/** What is said after the database came back from a backup. */
export interface RestoredKeys {
  /** For managers. Times with their day; `doubts`, `approvals`: what was open in the backup. */
  readonly restored: { fromText: string; untilText: string; doubts: number; approvals: number };
  /** For a chat in which something was under way. */
  readonly restoredChat: { fromText: string };
  readonly restoredDoubt: NamedOperation;
  readonly restoredRepeatable: NamedOperation;
  readonly restoredApproval: NamedOperation;
  /** Reply to a message that was written before the bot started on the restored database. */
  readonly restoredTooOld: undefined;
}

export const esMxRestored: TextsOf<RestoredKeys> = {
  restored: (v) =>
    lines([
      "⚠️ *El bot volvió de un respaldo.*",
      `No sé nada de lo que pasó entre ${v.fromText} y ${v.untilText}: las ventas, usos de saldo y correcciones de ese rato están en el monedero, pero no aquí ni en el *corte* de esos días.`,
      "Compara con el panel del monedero, y antes de repetir algo de ese rato mira el saldo del cliente.",
      v.doubts === 0
        ? null
        : `${times(v.doubts, "operación estaba abierta", "operaciones estaban abiertas")} en el respaldo. No envié ninguna; decide en *pendientes*.`,
      v.approvals === 0
        ? null
        : `${times(v.approvals, "autorización venció", "autorizaciones vencieron")}: si hace falta, que la pidan otra vez.`,
      "También vencieron las invitaciones. A quien hayas desvinculado en ese rato, desvincúlalo de nuevo.",
      "Los ajustes que cambiaron en la consola son los del respaldo: revisa los topes.",
    ]),
  restoredChat: (v) =>
    `El bot volvió de un respaldo y lo que teníamos abierto terminó. Si desde ${v.fromText} confirmaste algo, no lo repitas sin ver antes el saldo.`,
  restoredDoubt: (v, show) =>
    `⏳ El bot volvió de un respaldo. ${nouns[v.what]} (${named(v, show)}) *puede* haberse registrado.\n*No ${pronoun(v)} repitas*: un gerente lo va a decidir y te aviso.`,
  restoredRepeatable: (v, show) =>
    `⚠️ El bot volvió de un respaldo. ${nouns[v.what]} (${named(v, show)}): no sé si se hizo. Míralo, o vuelve a intentarlo; hacerlo dos veces no lo duplica.`,
  restoredApproval: (v, show) =>
    `⚠️ El bot volvió de un respaldo. No sé si aprobaron: ${named(v, show)}\nMira el saldo del cliente antes de pedirla otra vez.`,
  restoredTooOld: () =>
    "No hice nada con eso: es de antes de un respaldo y quizá ya lo atendí. Si era una venta, mira el saldo; si falta, escríbela otra vez.",
};
