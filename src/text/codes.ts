/** What stored codes mean, in Spanish and English side by side. */
import type { AuditDeed } from "../ledger/audit-deed.ts";
import type { OperationState } from "../ledger/operation.ts";
import type { ReadLanguage } from "../domain/language.ts";
import { type Both, type KeysOf, placeOf } from "./wording.ts";

/** Codes in the details of the audit trail. They are stored, and stay. */
const details: { readonly [code: string]: Both } = {
  // What somebody wanted to do
  sale: ["venta", "sale"],
  redeem: ["usar saldo", "use of balance"],
  register: ["registrar a un cliente", "registration of a customer"],
  doubts: ["pendientes", "doubts"],
  correct: ["corregir", "correction"],
  refund: ["devolución", "refund"],
  askRefund: ["pedir devolución", "asking for a refund"],
  withdrawRefund: ["retirar una devolución pedida", "withdrawing a refund that was asked for"],
  approvals: ["aprobaciones", "approvals"],
  collaborators: ["ver colaboradores", "list of collaborators"],
  addCollaborator: ["agregar a un colaborador", "adding a collaborator"],
  disableCollaborator: ["desactivar a un colaborador", "disabling a collaborator"],
  invite: ["invitar", "invitation"],
  unlink: ["desvincular", "unlinking"],
  wallet: ["monedero", "wallet"],
  ownDay: ["mis ventas", "own sales"],
  settle: ["decidir una duda", "deciding a doubt"],
  approval: ["aprobar", "approving"],
  setting: ["cambiar un ajuste", "changing a setting"],
  "setting unproved": ["cambiar un ajuste sin demostrar quién es", "changing a setting without proof of who it is"],
  "report.corte": ["corte", "cut"],
  "report.customers": ["lista de clientes", "list of customers"],
  "report.audit": ["auditoría", "audit trail"],
  // Why not
  unproved: ["no demostró quién es", "did not prove who they are"],
  notAManager: ["no es gerente", "not a manager"],
  notTheCustomer: ["no es el cliente", "is not the customer"],
  "the customer": ["el cliente", "the customer"],
  "another one is open": ["ya se le pregunta por otro", "they are asked about another one"],
  ownRequest: ["la pidió la misma persona", "asked for by the same person"],
  linkedByRequester: [
    "uno de los dos dio acceso al otro hace menos de un día",
    "one of the two let the other in less than a day ago",
  ],
  ownPhone: ["es de su número", "it is on their own number"],
  needsAnother: ["hace falta otra persona", "it takes another person"],
  atConsole: ["en la consola, sin demostrar quién es", "at the console, without proof of who it is"],
  unreadable: ["no se pudo leer la lista de colaboradores", "the list of collaborators could not be read"],
  expired: ["ya venció", "had expired"],
  accessLost: ["ya no tenía permiso", "no longer allowed"],
  accessUnknown: ["no se pudo comprobar su permiso", "could not be checked"],
  "same name": ["mismo nombre", "same name"],
  "same phone": ["mismo teléfono", "same phone"],
  taken: ["el número ya es de otro chat", "the number belongs to another chat"],
  // By what, or by whom
  contact: ["compartió su número", "shared their number"],
  network: ["lo dijo la red", "the network said so"],
  invitation: ["con una invitación", "by an invitation"],
  shop: ["lo dijo el negocio", "the shop said so"],
  person: ["lo pidió la persona", "the person asked for it"],
  time: ["pasó el tiempo", "the time was over"],
  byPerson: ["lo pidió la persona", "the person asked for it"],
  logout: ["salió", "logged out"],
  role: ["cambió su puesto", "their role changed"],
  token: ["cambió CONSOLE_TOKEN", "CONSOLE_TOKEN changed"],
  restored: ["el bot volvió de un respaldo", "the bot came back from a backup"],
  "asked by": ["la pidió", "asked for by"],
};

/** The deeds of the audit trail. */
const deeds: { readonly [code in AuditDeed]: Both } = {
  "operation.confirmed": ["operación confirmada por el monedero", "operation confirmed by the wallet"],
  "operation.sending": ["operación enviada al monedero", "operation sent to the wallet"],
  "operation.rejected": ["operación rechazada por el monedero", "operation refused by the wallet"],
  "operation.inDoubt": ["operación en duda", "operation in doubt"],
  "operation.ready": ["operación sin salir; se intentará otra vez", "operation not sent; to be tried again"],
  "operation.ask": ["operación en duda: se preguntó al gerente", "operation in doubt: the manager was asked"],
  "operation.expired": ["operación vencida", "operation expired"],
  "operation.cancelled": ["operación cancelada", "operation cancelled"],
  "operation.settledApplied": ["operación verificada por saldo", "operation verified by balance"],
  "operation.humanApplied": ["operación cerrada: sí se registró", "operation closed: it was recorded"],
  "operation.humanNot": ["operación cerrada: no se registró", "operation closed: it was not recorded"],
  "doubt.applied": ["decidió que sí se registró", "decided that it was recorded"],
  "doubt.notApplied": ["decidió que no se registró", "decided that it was not recorded"],
  "doubt.registerNow": [
    "decidió que no se registró y pidió registrarla ahora",
    "decided that it was not recorded and had it recorded now",
  ],
  "access.refused": ["acceso negado", "access refused"],
  "person.bound": ["se identificó", "identified themselves"],
  "person.moved": ["cambió de número", "has another number"],
  "contact.refused": ["contacto ajeno rechazado", "somebody else's contact refused"],
  "override.sameTicket": ["autorizó el mismo ticket", "allowed the same ticket"],
  "override.sameSale": ["autorizó una venta igual", "allowed an equal sale"],
  "override.staffPhone": ["autorizó un teléfono del equipo", "allowed a phone of the staff"],
  "override.overCeiling": ["autorizó un monto sobre el tope", "allowed an amount above the ceiling"],
  "override.ownPhone": ["autorizó una venta al propio teléfono", "allowed a sale to the own phone"],
  "step.failed": ["falla del programa", "program failure"],
  "message.putAside": ["mensaje que detenía al programa; se apartó", "message that ended the program; put aside"],
  "operation.confirmedByPerson": ["dijo que sí", "said yes"],
  "operation.ticketTaken": ["repitió un ticket; no se envió", "repeated a ticket; not sent"],
  "operation.sameSale": ["repitió una venta; no se envió", "repeated a sale; not sent"],
  "approval.requested": ["pidió autorización", "asked for approval"],
  "approval.approved": ["autorizó", "approved"],
  "approval.refused": ["no autorizó", "did not approve"],
  "approval.expired": ["autorización vencida", "approval expired"],
  "collaborator.refused": ["cambio de colaborador negado", "change of a collaborator refused"],
  "collaborator.refusedSelf": ["quiso darse de baja; negado", "tried to disable themselves; refused"],
  "invitation.made": ["hizo una invitación", "made an invitation"],
  "invitation.refused": ["invitación rechazada", "invitation refused"],
  "person.unlinked": ["desvinculó un chat", "unlinked a chat"],
  "refund.asked": ["pidió la devolución de una operación", "asked for the refund of an operation"],
  "refund.declined": ["no hizo la devolución que le pidieron", "did not make the refund that was asked for"],
  "takeover.begun": [
    "lo atiende el negocio en persona; el bot calla",
    "the shop writes to them itself; the bot is quiet",
  ],
  "takeover.ended": ["el bot vuelve a contestarle", "the bot answers them again"],
  "report.customers": ["sacó la lista de clientes", "took out the list of customers"],
  "report.audit": ["sacó la auditoría", "took out the audit trail"],
  "notices.on": ["pidió avisos de sus compras", "asked for notices of their purchases"],
  "notices.off": ["ya no quiere avisos", "wants no more notices"],
  "operation.disowned": ["dijo que no fue suya", "said that it was not theirs"],
  "person.answered": ["contestó a un cliente", "answered a customer"],
  "person.forgotten": ["pidió que se olviden sus datos", "asked for their data to be forgotten"],
  "password.shown": ["vio la primera contraseña de un colaborador", "looked at a collaborator's first password"],
  "phone.shown": ["vio un teléfono completo", "looked at a whole phone"],
  "channel.resumed": ["hizo que un canal detenido lo intente de nuevo", "let a channel that was stopped try again"],
  "database.restored": ["la base volvió de un respaldo", "the database came back from a backup"],
  "database.otherIdentity": ["cambió de bot o de cuenta", "changed to another bot or account"],
  "settings.changed": ["cambió un ajuste de la tienda", "changed a setting of the shop"],
  "console.entered": ["entró a la consola", "entered the console"],
  "console.proved": ["demostró en la consola quién es", "proved at the console who they are"],
  "console.ended": ["terminó su sesión en la consola", "their session at the console ended"],
};

/** The states of operations in the file of the cut. */
const states: { readonly [code in OperationState]: Both } = {
  ready: ["por enviar", "to be sent"],
  sending: ["enviándose", "on its way"],
  inDoubt: ["en duda", "in doubt"],
  ask: ["en duda, espera al gerente", "in doubt, waits for the manager"],
  confirmed: ["confirmada", "confirmed"],
  rejected: ["rechazada", "refused"],
  expired: ["vencida sin salir", "expired, never sent"],
  cancelled: ["cancelada", "cancelled"],
  settledApplied: ["verificada por saldo", "verified by balance"],
  humanApplied: ["se registró, según el gerente", "recorded, the manager says"],
  humanNot: ["no se registró, según el gerente", "not recorded, the manager says"],
};

/** Entries whose detail is a person's own text, or contains other texts. */
const ownDetails = new Set(["settings.changed", "phone.shown", "approval.requested", "invitation.made"]);

/** The code before the name of a person. */
const askedBy = "asked by";

/** The sentences that say a code in one language. A code or a part of a detail that is not here stays as it is: `settle: atConsole`, `asked by …`. */
export function codesIn(language: ReadLanguage) {
  const place = placeOf[language];
  const wordsOf = (code: string) => details[code]?.[place] ?? code;
  return {
    corteState: (v: { state: OperationState }) => states[v.state][place],
    auditDeed: (v: { what: string }) => deeds[v.what as AuditDeed]?.[place] ?? v.what,
    auditDetail: ({ what, detail }: { what: string; detail: string }) => {
      if (ownDetails.has(what)) return detail;
      if (detail.startsWith(`${askedBy} `)) return `${wordsOf(askedBy)}${detail.slice(askedBy.length)}`;
      return detail.split(": ").map(wordsOf).join(": ");
    },
  };
}

export type CodesKeys = KeysOf<ReturnType<typeof codesIn>>;
