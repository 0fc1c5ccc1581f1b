import { wireAmount } from "../domain/money.ts";
import type { Phone } from "../domain/people/phone.ts";
import { wirePoints } from "../domain/points.ts";
import type { MoneyRequest } from "../ledger/request.ts";
import type { Call } from "./codes.ts";
import type { CollaboratorRequest, RegistrationRequest } from "./wallet.ts";

/** The digits of `transaction_type`. Configurable: the two money calls differ, and the vendor's own tool disagrees with the reference. */
export interface TypeDigits {
  readonly sale: { readonly add: string; readonly use: string };
  readonly correction: { readonly add: string; readonly remove: string };
}

/** The reference's digits ("Crear venta", "Modificar puntos"). */
export const referenceDigits: TypeDigits = {
  sale: { add: "0", use: "1" },
  correction: { add: "0", remove: "1" },
};

/** One call and its form, in the reference's field order. Absent optional fields are not sent. */
export interface Endpoint {
  readonly call: Call;
  readonly form: Readonly<Record<string, string>>;
}

/** "Obtener usuarios". */
export const collaboratorsEndpoint: Endpoint = { call: "/toolusers/get", form: {} };

/** "Obtener contactos": one customer, or all of the wallet where `phone` is null. */
export function contactsEndpoint(walletKey: string, phone: Phone | null): Endpoint {
  return { call: "/wallet/contact/get", form: { wallet_key: walletKey, ...(phone !== null && { phone }) } };
}

/** "Crear venta" for a sale or a use of balance, "Modificar puntos" for a correction. */
export function moneyEndpoint(request: MoneyRequest, digits: TypeDigits): Endpoint {
  const { walletKey: wallet_key, phone, usertoolId: usertool_id } = request;
  if (request.kind === "correction") {
    const transaction_type = digits.correction[request.direction];
    const transaction_amount = wirePoints(request.points);
    return {
      call: "/wallet/balance/update",
      form: { wallet_key, phone, transaction_type, transaction_amount, usertool_id },
    };
  }
  const { kind, amountCentavos, ticket } = request;
  return {
    call: "/wallet/sale",
    form: {
      wallet_key,
      phone,
      usertool_id,
      transaction_type: kind === "sale" ? digits.sale.add : digits.sale.use,
      ...(amountCentavos !== null && { transaction_amount: wireAmount(amountCentavos) }),
      ...(ticket !== null && { ticket }),
      ...(kind === "redeem" && { points_used: wirePoints(request.points) }),
    },
  };
}

/** "Crear contacto". The reference prints a birthday's format as `YYYY-MM-DD HH-MM-DD`; the second half is read as a time. */
export function registerEndpoint({ walletKey, phone, name, usertoolId, birthdate }: RegistrationRequest): Endpoint {
  return {
    call: "/wallet/contact/add",
    form: {
      wallet_key: walletKey,
      phone,
      customer_name: name,
      usertool_id: usertoolId,
      ...(birthdate !== null && { customer_birthdate: `${birthdate} 00-00-00` }),
    },
  };
}

/** "Registrar colaborador" (`/employee/add`). */
export function addCollaboratorEndpoint({ type, name, branch, phone, password }: CollaboratorRequest): Endpoint {
  return { call: "/employee/add", form: { type, employee_name: name, business_name: branch, number: phone, password } };
}

/** "Registrar colaborador" as the reference titles it a second time (`/employee/disable`). */
export function disableCollaboratorEndpoint(phone: Phone): Endpoint {
  return { call: "/employee/disable", form: { number: phone } };
}
