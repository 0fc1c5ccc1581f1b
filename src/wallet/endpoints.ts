import { wireAmount } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import { wirePoints } from "../domain/points.ts";
import type { CorrectionRequest, MoneyRequest, RedeemRequest, SaleRequest } from "../ledger/request.ts";
import type { Call } from "./codes.ts";
import type { CollaboratorRequest, RegistrationRequest } from "./wallet.ts";

/**
 * The digits of `transaction_type`. They mean different things in the two money calls, and the vendor's own tool is known to
 * disagree with the reference, so they are configuration.
 */
export interface TypeDigits {
  readonly sale: { readonly add: string; readonly use: string };
  readonly correction: { readonly add: string; readonly remove: string };
}

/** As the reference prints them ("Crear venta", "Modificar puntos"). */
export const referenceDigits: TypeDigits = {
  sale: { add: "0", use: "1" },
  correction: { add: "0", remove: "1" },
};

/** One call with the form it sends. Fields are in the reference's order; what is optional and absent is not sent. */
export interface Endpoint {
  readonly call: Call;
  readonly form: Readonly<Record<string, string>>;
}

/** "Obtener usuarios". */
export const collaboratorsEndpoint: Endpoint = { call: "/toolusers/get", form: {} };

/** "Obtener monederos". */
export const walletsEndpoint: Endpoint = { call: "/wallet/get", form: {} };

/** "Obtener contactos": one customer, or all of the wallet where `phone` is null. */
export function contactsEndpoint(walletKey: string, phone: Phone | null): Endpoint {
  return { call: "/wallet/contact/get", form: { wallet_key: walletKey, ...(phone !== null && { phone }) } };
}

/** "Crear venta" for a sale or a redemption, "Modificar puntos" for a correction. */
export function moneyEndpoint(request: MoneyRequest, digits: TypeDigits): Endpoint {
  return request.kind === "correction" ? correctionEndpoint(request, digits) : saleEndpoint(request, digits);
}

function saleEndpoint(request: SaleRequest | RedeemRequest, digits: TypeDigits): Endpoint {
  const { kind, amountCentavos, ticket } = request;
  return {
    call: "/wallet/sale",
    form: {
      wallet_key: request.walletKey,
      phone: request.phone,
      usertool_id: request.usertoolId,
      transaction_type: kind === "sale" ? digits.sale.add : digits.sale.use,
      ...(amountCentavos !== null && { transaction_amount: wireAmount(amountCentavos) }),
      ...(ticket !== null && { ticket }),
      ...(kind === "redeem" && { points_used: wirePoints(request.points) }),
    },
  };
}

function correctionEndpoint(request: CorrectionRequest, digits: TypeDigits): Endpoint {
  return {
    call: "/wallet/balance/update",
    form: {
      wallet_key: request.walletKey,
      phone: request.phone,
      transaction_type: digits.correction[request.direction],
      transaction_amount: wirePoints(request.points),
      usertool_id: request.usertoolId,
    },
  };
}

/** "Crear contacto". */
export function registerEndpoint(request: RegistrationRequest): Endpoint {
  return {
    call: "/wallet/contact/add",
    form: {
      wallet_key: request.walletKey,
      phone: request.phone,
      customer_name: request.name,
      usertool_id: request.usertoolId,
      ...(request.birthdate !== null && { customer_birthdate: birthdateText(request.birthdate) }),
    },
  };
}

/** "Registrar colaborador" (`/employee/add`). */
export function addCollaboratorEndpoint(request: CollaboratorRequest): Endpoint {
  return {
    call: "/employee/add",
    form: {
      type: request.type,
      employee_name: request.name,
      business_name: request.branch,
      number: request.phone,
      password: request.password,
    },
  };
}

/** "Registrar colaborador" as the reference titles it a second time (`/employee/disable`). */
export function disableCollaboratorEndpoint(phone: Phone): Endpoint {
  return { call: "/employee/disable", form: { number: phone } };
}

/** The reference prints the format of a birthday as `YYYY-MM-DD HH-MM-DD`; the second half is read as a time. */
function birthdateText(birthdate: string): string {
  return `${birthdate} 00-00-00`;
}
