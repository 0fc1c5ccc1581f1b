import { isDigits } from "../../domain/words.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import type { Call } from "../endpoints.ts";
import {
  customerId,
  type SandboxAccount,
  type SandboxCollaborator,
  type SandboxCustomer,
  type SandboxWallet,
} from "./account.ts";

/** The fields of a posted form. */
export type Form = Readonly<Record<string, string>>;

/** The result of a call. */
export interface Verdict {
  readonly success: boolean;
  readonly code: string;
  /** Fields of the answer besides success, message, status and code. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** True if the account was changed. */
  readonly applied: boolean;
}

/** Carries out a call. Checks come in the order of the reference's codes; the order of the real server is not known. */
export function verdictOf(account: SandboxAccount, call: SandboxCall, form: Form): Verdict {
  return rules[call](account, form);
}

const rules = {
  "/toolusers/get": (account) => given("tool_users_01", { result: account.collaborators.map(collaboratorFields) }),
  "/wallet/get": (account) => given("wallets_get_01", { result: [...account.wallets.values()].map(walletFields) }),
  "/wallet/contact/add": register,
  "/wallet/contact/get": contacts,
  "/wallet/sale": sale,
  "/wallet/balance/update": correction,
  "/employee/add": addCollaborator,
  "/employee/disable": disableCollaborator,
} satisfies Readonly<Record<Call, Rule>> & Readonly<Record<string, Rule>>;

type Rule = (account: SandboxAccount, form: Form) => Verdict;

/** A call that the sandbox answers: those of `endpoints.ts`, and those of `src/wallet/reads.ts` with a rule. */
export type SandboxCall = keyof typeof rules;

/** True if the API has this call. */
export function isCall(path: string): path is SandboxCall {
  return Object.hasOwn(rules, path);
}

/** A refusal. */
export function refused(code: string): Verdict {
  return { success: false, code, fields: {}, applied: false };
}

function given(code: string, fields: Verdict["fields"]): Verdict {
  return { success: true, code, fields, applied: false };
}

function done(code: string, fields: Verdict["fields"] = {}): Verdict {
  return { success: true, code, fields, applied: true };
}

function register(account: SandboxAccount, form: Form): Verdict {
  const { wallet_key: walletKey, phone, customer_name: name, usertool_id: usertoolId, customer_birthdate: born } = form;
  if (!walletKey) return refused("contact_add_02");
  if (!phone) return refused("contact_add_03");
  if (!isPhone(phone)) return refused("contact_add_04");
  if (!name) return refused("contact_add_05");
  if (!usertoolId || !collaboratorOf(account, usertoolId)) return refused("contact_add_06");
  const wallet = account.wallets.get(walletKey);
  if (!wallet) return refused("contact_add_07");
  const id = customerId(walletKey, phone);
  if (account.customers.has(id)) return refused("wallet_manager_08");
  if (account.unsupportedAreas.some((area) => phone.startsWith(area))) return refused("wallet_manager_15");
  if (account.landlines.has(phone)) return refused("wallet_manager_14");
  const birthdate = born ? (/^(\d{4}-\d{2}-\d{2}) \d{2}-\d{2}-\d{2}$/.exec(born)?.[1] ?? null) : null;
  if (birthdate === null && (born || wallet.birthdateMandatory)) return refused("wallet_manager_09");
  if (account.customerQuota === 0) return refused("wallet_manager_18");
  if (account.merchantCredit === 0) return refused("wallet_manager_11");
  const failed = failureAt(account, "/wallet/contact/add");
  if (failed) return failed;
  spendCredit(account);
  if (account.customerQuota !== null) account.customerQuota -= 1;
  account.customers.set(id, { walletKey, phone, name, birthdate, balance: 0 as Points });
  return done("contact_add_01");
}

function contacts(account: SandboxAccount, form: Form): Verdict {
  const { wallet_key: walletKey, phone } = form;
  // The reference has no code for an unknown wallet here.
  if (!walletKey || !account.wallets.has(walletKey)) return refused("balance_get_02");
  if (!phone) {
    const all = [...account.customers.values()].filter((customer) => customer.walletKey === walletKey);
    return given("balance_get_01", { result: all.map(customerFields) });
  }
  if (!isPhone(phone)) return refused("balance_get_03");
  const customer = account.customers.get(customerId(walletKey, phone));
  return customer ? given("balance_get_01", { result: customerFields(customer) }) : refused("balance_get_04");
}

function sale(account: SandboxAccount, form: Form): Verdict {
  const { wallet_key: walletKey, phone, transaction_type: type, transaction_amount: amount, points_used: used } = form;
  const spends = type === "1";
  const either = (adding: string, spending: string) => refused(spends ? spending : adding);
  if (!walletKey) return either("new_sale_02", "wallet_redeem_02");
  if (!phone) return refused("new_sale_03");
  if (!isPhone(phone)) return refused("new_sale_04");
  if (type !== "0" && type !== "1") return refused("new_sale_05");
  if (!amount && !spends) return refused("new_sale_06");
  const centavos = amount ? positiveIn(amount, 100) : 0;
  if (centavos === null) return either("new_sale_07", "wallet_redeem_03");
  const points = spends ? positiveIn(used ?? "", 10_000) : 0;
  if (points === null) return refused("wallet_redeem_07");
  if (!form["usertool_id"]) return refused("new_sale_09");
  const wallet = account.wallets.get(walletKey);
  if (!wallet) return refused("new_sale_10");
  if (wallet.ticketMandatory && !form["ticket"]) return either("new_sale_11", "wallet_redeem_12");
  const customer = account.customers.get(customerId(walletKey, phone));
  if (!customer) return refused("new_sale_12");
  const collaborator = collaboratorOf(account, form["usertool_id"]);
  if (!collaborator) return either("new_sale_13", "wallet_redeem_15");
  if (!mayUse(collaborator, walletKey)) return either("new_sale_14", "wallet_redeem_16");
  if (account.blacklist.has(phone)) return refused("wallet_redeem_14");
  if (account.merchantCredit === 0) return refused("wallet_redeem_13");
  if (spends && account.redeemQuota === 0) return refused("wallet_redeem_18");
  if (points > customer.balance) return refused("wallet_redeem_10");
  spendCredit(account);
  if (spends && account.redeemQuota !== null) account.redeemQuota -= 1;
  const change = spends ? -points : earned(wallet, centavos);
  customer.balance = (customer.balance + change) as Points;
  return done("new_sale_01", { newBalance: customer.balance / 10_000 });
}

function correction(account: SandboxAccount, form: Form): Verdict {
  const { wallet_key: walletKey, phone, transaction_type: type, transaction_amount: amount } = form;
  if (!walletKey) return refused("balance_update_02");
  if (!phone) return refused("balance_update_03");
  if (!isPhone(phone)) return refused("balance_update_04");
  if (type !== "0" && type !== "1") return refused("balance_update_05");
  if (!amount) return refused("balance_update_06");
  const points = positiveIn(amount, 10_000);
  if (points === null) return refused("balance_update_07");
  if (!form["usertool_id"]) return refused("balance_update_08");
  if (!account.wallets.has(walletKey)) return refused("balance_update_09");
  const customer = account.customers.get(customerId(walletKey, phone));
  if (!customer) return refused("balance_update_10");
  const collaborator = collaboratorOf(account, form["usertool_id"]);
  if (!collaborator) return refused("balance_update_11");
  if (!mayUse(collaborator, walletKey)) return refused("balance_update_12");
  if (account.blacklist.has(phone)) return refused("wallet_balance_update_10");
  if (account.merchantCredit === 0) return refused("wallet_balance_update_09");
  if (type === "1" && points > customer.balance) return refused("wallet_balance_update_07");
  spendCredit(account);
  customer.balance = (customer.balance + (type === "1" ? -points : points)) as Points;
  return done("balance_update_01", { newBalance: customer.balance / 10_000 });
}

function addCollaborator(account: SandboxAccount, form: Form): Verdict {
  const { type, employee_name: name, business_name: branch, number: phone, password } = form;
  if ((type !== "cajero" && type !== "gerente") || !name || !branch || !password) return refused("err_toolusers_02");
  if (!phone || !isPhone(phone)) return refused("err_toolusers_02");
  const others = account.collaborators.filter((one) => one.status === "activo");
  if (others.some((one) => one.name === name || one.password === password)) return refused("err_toolusers_03");
  if (others.some((one) => one.phone === phone)) return refused("err_toolusers_04");
  const failed = failureAt(account, "/employee/add");
  if (failed) return failed;
  const id = Math.max(8_000, ...account.collaborators.map((one) => one.id)) + 1;
  account.collaborators.push({ id, name, phone, branch, type, password, walletKeys: "all", status: "activo" });
  return done("toolusers_01", { collaboratorId: id });
}

function disableCollaborator(account: SandboxAccount, form: Form): Verdict {
  const phone = form["number"];
  if (!phone || !isPhone(phone)) return refused("err_toolusers_02");
  const found = account.collaborators.filter((one) => one.phone === phone);
  if (found.length === 0) return refused("err_toolusers_04");
  const failed = failureAt(account, "/employee/disable");
  if (failed) return failed;
  for (const one of found) one.status = "archivado";
  return done("toolusers_01");
}

function failureAt(account: SandboxAccount, call: Call): Verdict | null {
  const code = account.failures.get(call);
  return code === undefined ? null : refused(code);
}

function collaboratorOf(account: SandboxAccount, usertoolId: string): SandboxCollaborator | undefined {
  return account.collaborators.find((one) => String(one.id) === usertoolId);
}

function mayUse(collaborator: SandboxCollaborator, walletKey: string): boolean {
  const { status, walletKeys } = collaborator;
  return status === "activo" && (walletKeys === "all" || walletKeys.includes(walletKey));
}

function spendCredit(account: SandboxAccount): void {
  if (account.merchantCredit !== null) account.merchantCredit -= 1;
}

/** Points for a purchase, in ten-thousandths. */
function earned(wallet: SandboxWallet, centavos: number): number {
  const round = { down: Math.floor, nearest: Math.round, up: Math.ceil }[wallet.rounding];
  return round((centavos * wallet.rate) / 100 / wallet.roundingStep) * wallet.roundingStep;
}

function isPhone(text: string): text is Phone {
  return isDigits(text, 10, 10);
}

/** A plain decimal above zero in units of `1 / scale`; null for anything else. */
function positiveIn(text: string, scale: number): number | null {
  const units = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Math.round(Number(text) * scale) : 0;
  return units > 0 ? units : null;
}

function customerFields(customer: SandboxCustomer) {
  return {
    contact_name: customer.name,
    contact_phone: customer.phone,
    contact_birthdate: customer.birthdate,
    contact_balance: customer.balance / 10_000,
  };
}

function walletFields(wallet: SandboxWallet) {
  return {
    wallet_name: wallet.name,
    wallet_key: wallet.key,
    wallet_app_client: wallet.clientLink,
    wallet_app_redeem: wallet.redeemLink,
  };
}

function collaboratorFields(one: SandboxCollaborator) {
  return {
    usertool_id: one.id,
    usertool_name: one.name,
    usertool_number: one.phone,
    usertool_branch: one.branch,
    usertool_type: one.type,
    usertool_status: one.status,
  };
}
