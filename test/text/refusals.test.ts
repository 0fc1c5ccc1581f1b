import { describe, expect, it } from "vitest";
import { allLanguages, type Language } from "../../src/domain/language.ts";
import type { Role } from "../../src/domain/person.ts";
import { formatPhone, type Phone } from "../../src/domain/phone.ts";
import type { CancelReason } from "../../src/ledger/operation.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import type { Said } from "../../src/text/keys.ts";
import { renderer } from "../../src/text/languages.ts";
import { refusalCodes, refusalOf, type Call } from "../../src/wallet/endpoints.ts";
import { rules } from "./language-rules.ts";
import { cancelReasons } from "./sample-values.ts";

const staff = ["cashier", "manager"] as const satisfies readonly Role[];
const everyone = [...staff, "customer"] as const satisfies readonly Role[];

/** Roles that may read a refusal of a call. Customers register themselves and ask for their own balance. */
const readers: { readonly [call in Call]: readonly Role[] } = {
  "/toolusers/get": everyone,
  "/wallet/get": everyone,
  "/wallet/contact/add": everyone,
  "/wallet/contact/get": everyone,
  "/wallet/sale": staff,
  "/wallet/balance/update": ["manager"],
  "/employee/add": ["manager"],
  "/employee/disable": ["manager"],
};

const operation = {
  what: "register",
  amountCentavos: null,
  points: null,
  customer: null,
  phone: "4771230001" as Phone,
  ticket: null,
} as const;

/** The reply to a refused call. */
function said(call: Call, refusal: Refusal, role: Role): Said {
  if (call === "/toolusers/get") return { key: "rolesUnreadable", values: { role } };
  if (call === "/wallet/get") return { key: "walletUnreadable", values: { role } };
  if (call === "/wallet/contact/get") return { key: "balanceUnavailable", values: { refusal, role } };
  return { key: "operationRejected", values: { ...operation, refusal, role } };
}

const render = (language: Language, text: Said) => renderer(language, String)(text);

/** Expects a next step after the first clause, and nothing that this role must not read. */
function fits(language: Language, role: Role, text: string): void {
  const [, ...rest] = (text.split("\n").at(-1) ?? "").split(/(?<=[.:;]) /);
  expect(rest.join(" "), "a next step").toMatch(rules[language].nextStep);
  expect(text).not.toMatch(rules[language].notFor[role]);
}

const calls = Object.keys(readers) as Call[];
const table = calls.flatMap((call) =>
  refusalCodes(call).flatMap((code) => readers[call].map((role) => ({ call, code, role }))),
);

describe.each(allLanguages)("each code has a sentence for each role, in %s", (language) => {
  it.each(table)("$call, $code, to a $role", ({ call, code, role }) => {
    const refusal = refusalOf(call, code);
    if (refusal === null) throw new Error(`${code} means nothing`);
    fits(language, role, render(language, said(call, refusal, role)));
  });

  it.each(everyone)("gives a %s a different text for each refusal", (role) => {
    const met = new Map(
      table
        .filter((row) => row.role === role && !["/toolusers/get", "/wallet/get"].includes(row.call))
        .map(({ call, code }) => refusalOf(call, code) as Refusal)
        .map((refusal) => [refusal, render(language, said("/employee/add", refusal, role))]),
    );
    const shared = [...met].filter(([, text]) => [...met.values()].filter((one) => one === text).length > 1);
    // Customers read one text for all errors that only staff can mend.
    const ofTheShop = ["merchantCredit", "merchantQuota", "nameMissing", "phoneMissing", "unauthorised"];
    const hidden = role === "customer" ? [...ofTheShop, "usertoolMissing", "walletUnknown"] : [];
    expect(shared.map(([refusal]) => refusal).toSorted()).toEqual(hidden);
  });

  it("does not blame the customer for the merchant's own account", () => {
    for (const role of staff) {
      for (const refusal of ["merchantCredit", "merchantQuota"] as const) {
        const text = render(language, said("/wallet/sale", refusal, role));
        expect(text).toMatch(rules[language].notTheCustomer);
        expect(text.match(rules[language].customer)).toHaveLength(1);
      }
    }
  });
});

/** Roles that may read why an operation was cancelled. */
const cancelReaders: { readonly [reason in CancelReason]: readonly Role[] } = {
  byPerson: [],
  accessLost: everyone,
  accessUnknown: everyone,
  ticketTaken: staff,
  sameSale: staff,
  staffPhone: staff,
  needsAnother: staff,
  alreadyRefunded: ["manager"],
  balanceTooLow: ["manager"],
};

describe.each(allLanguages)("each cancel reason has a sentence for each role, in %s", (language) => {
  const rows = cancelReasons.flatMap((reason) => cancelReaders[reason].map((role) => ({ reason, role })));
  it.each(rows)("$reason, to a $role", ({ reason, role }) => {
    const text = render(language, { key: "operationCancelled", values: { ...operation, reason, role } });
    expect(text).toContain(formatPhone(operation.phone));
    fits(language, role, text);
  });
});
