import { wireAmount } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import { wirePoints } from "../domain/points.ts";
import type { OperationKind, OperationRequest, RedeemRequest, SaleRequest } from "../ledger/request.ts";
import type { Call } from "./codes.ts";

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

/** The call of a request. `password`: that of a new collaborator. */
export function endpointOf(request: OperationRequest, digits: TypeDigits, password: () => string): Endpoint {
  return (endpoints[request.kind] as EndpointOf<OperationRequest>)(request, digits, password);
}

type EndpointOf<R> = (request: R, digits: TypeDigits, password: () => string) => Endpoint;

const endpoints: { readonly [K in OperationKind]: EndpointOf<Extract<OperationRequest, { readonly kind: K }>> } = {
  sale: (request, { sale }) => purchase(request, sale.add),
  redeem: (request, { sale }) => purchase(request, sale.use),
  /** "Modificar puntos". */
  correction: ({ walletKey: wallet_key, phone, direction, points, usertoolId: usertool_id }, { correction }) => {
    const [transaction_type, transaction_amount] = [correction[direction], wirePoints(points)];
    const form = { wallet_key, phone, transaction_type, transaction_amount, usertool_id };
    return { call: "/wallet/balance/update", form };
  },
  /** "Crear contacto". The reference prints a birthday's format as `YYYY-MM-DD HH-MM-DD`; the second half is read as a time. */
  register: ({ walletKey: wallet_key, phone, name: customer_name, usertoolId: usertool_id, birthdate }) => {
    const born = birthdate !== null && { customer_birthdate: `${birthdate} 00-00-00` };
    return { call: "/wallet/contact/add", form: { wallet_key, phone, customer_name, usertool_id, ...born } };
  },
  /** "Registrar colaborador". */
  addCollaborator: ({ role, name, branch, phone }, _, password) => ({
    call: "/employee/add",
    form: { type: role, employee_name: name, business_name: branch, number: phone, password: password() },
  }),
  /** "Registrar colaborador" as the reference titles it a second time. */
  disableCollaborator: ({ phone }) => ({ call: "/employee/disable", form: { number: phone } }),
};

/** "Crear venta" for a sale or a use of balance. */
function purchase(request: SaleRequest | RedeemRequest, transaction_type: string): Endpoint {
  const { walletKey: wallet_key, phone, usertoolId: usertool_id, amountCentavos, ticket } = request;
  return {
    call: "/wallet/sale",
    form: {
      wallet_key,
      phone,
      usertool_id,
      transaction_type,
      ...(amountCentavos !== null && { transaction_amount: wireAmount(amountCentavos) }),
      ...(ticket !== null && { ticket }),
      ...("points" in request && { points_used: wirePoints(request.points) }),
    },
  };
}
