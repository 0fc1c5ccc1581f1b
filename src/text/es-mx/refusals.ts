import type { Role } from "../../domain/person.ts";
import { everyone, type CancelTexts, type ForEach, type RefusalTexts } from "../audience.ts";
import type { CustomerSeen, ShowPoints, Unread } from "../views.ts";

/** The customer's text for errors that only staff can mend. */
const askAtTheTill = "Por aquí no se pudo. Pide en caja que te ayuden.";
const closed = "Ahora no puedo entrar al monedero. Pide en caja que te ayuden.";
const onlyManagers = "Eso lo hace un gerente: pídeselo.";

/** What to do where the wallet list or the collaborator list cannot be read. Both are read again every minute, and only a wrong API key refuses them. */
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
