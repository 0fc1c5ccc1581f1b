/** The calls of the wallet's API: their forms, and the meanings of the codes in their answers. */
import { wireAmount, wirePoints } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import type { Refusal } from "../ledger/outcome.ts";
import type { OperationKind, OperationRequest, RedeemRequest, SaleRequest } from "../ledger/request.ts";

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

/** "Obtener contactos": one customer, or all of the wallet if `phone` is null. */
export function contactsEndpoint(walletKey: string, phone: Phone | null): Endpoint {
  return { call: "/wallet/contact/get", form: { wallet_key: walletKey, ...(phone !== null && { phone }) } };
}

/** The call for a request. `password`: of a new collaborator. */
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
  /** "Registrar colaborador", the title that the reference uses a second time. */
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

/** The calls of the wallet's HTTP API whose codes are here, by path. A call in `src/wallet/reads.ts` may have codes of its own. */
export type Call =
  | "/toolusers/get"
  | "/wallet/get"
  | "/wallet/contact/add"
  | "/wallet/contact/get"
  | "/wallet/sale"
  | "/wallet/balance/update"
  | "/employee/add"
  | "/employee/disable";

/** The meanings of codes. */
type Meanings = Readonly<Record<string, Refusal>>;

/** The reference lists it for five calls. All of them return it, since the key is checked first. */
const everywhere: Meanings = { auth_01: "unauthorised" };

const sale: Meanings = {
  new_sale_02: "walletUnknown",
  wallet_redeem_02: "walletUnknown",
  new_sale_03: "phoneMissing",
  new_sale_04: "phoneMalformed",
  new_sale_05: "typeMissing",
  wallet_redeem_06: "typeMissing",
  new_sale_06: "amountMissing",
  new_sale_07: "amountMalformed",
  wallet_redeem_03: "amountMalformed",
  new_sale_08: "pointsMalformed",
  wallet_redeem_07: "pointsMalformed",
  new_sale_09: "usertoolMissing",
  new_sale_10: "walletUnknown",
  new_sale_11: "ticketMissing",
  wallet_redeem_12: "ticketMissing",
  new_sale_12: "customerUnknown",
  new_sale_13: "usertoolForeign",
  wallet_redeem_15: "usertoolForeign",
  new_sale_14: "usertoolForbidden",
  wallet_redeem_16: "usertoolForbidden",
  wallet_redeem_10: "notEnoughPoints",
  wallet_redeem_13: "merchantCredit",
  wallet_redeem_14: "blacklisted",
  wallet_redeem_18: "merchantQuota",
};

const balanceUpdate: Meanings = {
  balance_update_02: "walletUnknown",
  wallet_balance_update_02: "walletUnknown",
  balance_update_03: "phoneMissing",
  balance_update_04: "phoneMalformed",
  balance_update_05: "typeMissing",
  wallet_balance_update_04: "typeMissing",
  balance_update_06: "amountMissing",
  balance_update_07: "amountMalformed",
  wallet_balance_update_05: "amountMalformed",
  balance_update_08: "usertoolMissing",
  balance_update_09: "walletUnknown",
  balance_update_10: "customerUnknown",
  wallet_balance_update_07: "notEnoughPoints",
  wallet_balance_update_09: "merchantCredit",
  wallet_balance_update_10: "blacklisted",
  balance_update_11: "usertoolForeign",
  wallet_balance_update_11: "usertoolForeign",
  balance_update_12: "usertoolForbidden",
  wallet_balance_update_12: "usertoolForbidden",
};

const contactAdd: Meanings = {
  contact_add_02: "walletUnknown",
  wallet_manager_03: "walletUnknown",
  contact_add_03: "phoneMissing",
  wallet_manager_04: "phoneMissing",
  contact_add_04: "phoneMalformed",
  contact_add_05: "nameMissing",
  wallet_manager_05: "nameMissing",
  contact_add_06: "usertoolMissing",
  wallet_manager_06: "usertoolMissing",
  contact_add_07: "walletUnknown",
  wallet_manager_07: "walletUnknown",
  wallet_manager_08: "customerAlreadyRegistered",
  wallet_manager_13: "customerAlreadyRegistered",
  wallet_manager_15: "phoneUnsupported",
  wallet_manager_09: "birthdateMalformed",
  wallet_manager_10: "vendorFailed",
  wallet_manager_11: "merchantCredit",
  wallet_manager_12: "vendorFailed",
  wallet_manager_14: "phoneLandline",
  wallet_manager_18: "merchantQuota",
};

const contactGet: Meanings = {
  balance_get_02: "walletUnknown",
  wallet_balance_get_02: "walletUnknown",
  balance_get_03: "phoneMalformed",
  balance_get_04: "customerUnknown",
};

const employeeDisable: Meanings = {
  err_toolusers_01: "vendorFailed",
  err_toolusers_02: "parameterInvalid",
  err_toolusers_04: "vendorFailed",
};

/** The codes that confirm a call, the meanings of those that refuse it, and the operation that it makes. Null: it only reads. */
interface Answers {
  readonly makes: OperationKind | null;
  readonly confirms: ReadonlySet<string>;
  readonly refuses: ReadonlyMap<string, Refusal>;
}

/** By call, since one code has different meanings under different calls (`err_toolusers_04`). */
const table: Readonly<Record<Call, Answers>> = {
  "/toolusers/get": answers(null, ["tool_users_01"]),
  "/wallet/get": answers(null, ["wallets_get_01"]),
  "/wallet/contact/add": answers("register", ["contact_add_01"], contactAdd),
  "/wallet/contact/get": answers(null, ["balance_get_01"], contactGet),
  "/wallet/sale": answers("sale", ["new_sale_01"], sale),
  "/wallet/balance/update": answers("correction", ["balance_update_01"], balanceUpdate),
  "/employee/add": answers("addCollaborator", ["toolusers_01"], {
    ...employeeDisable,
    err_toolusers_03: "collaboratorTaken",
  }),
  "/employee/disable": answers("disableCollaborator", ["toolusers_01"], employeeDisable),
};

/** The kind of operation that a call makes ("sale" also for a use of balance). Null: it only reads. */
export function kindMadeBy(call: string): OperationKind | null {
  return answersOf(call).makes;
}

/** The codes of a call without a row here. */
export interface OwnCodes {
  readonly confirms: readonly string[];
  readonly refusals?: Meanings;
}

/**
 * The meaning of a code as a refusal of this call. Null if the reference does not list it for the call: then the fate of the request is unknown. Source: the
 * tables "Errores" of the wallet reference.
 */
export function refusalOf(call: string, code: string, own?: OwnCodes): Refusal | null {
  return answersOf(call, own).refuses.get(code) ?? null;
}

/**
 * True if a code confirms this call: the reference lists it in the call's successful answer. A success with any other code may be the answer to another call,
 * or an announcement, and confirms nothing.
 */
export function confirms(call: string, code: string, own?: OwnCodes): boolean {
  return answersOf(call, own).confirms.has(code);
}

/** Every call with a row here. */
export const calls = Object.keys(table) as readonly Call[];

/** Every code that refuses this call. */
export function refusalCodes(call: Call): readonly string[] {
  return [...table[call].refuses.keys()];
}

/** Every code that confirms this call. */
export function successCodes(call: Call): readonly string[] {
  return [...table[call].confirms];
}

function answersOf(call: string, own: OwnCodes = { confirms: [] }): Answers {
  return Object.hasOwn(table, call) ? table[call as Call] : answers(null, own.confirms, own.refusals);
}

function answers(makes: OperationKind | null, confirming: readonly string[], refusing: Meanings = {}): Answers {
  return { makes, confirms: new Set(confirming), refuses: new Map(Object.entries({ ...everywhere, ...refusing })) };
}
