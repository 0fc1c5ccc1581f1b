import { describe, expect, it } from "vitest";
import { allLanguages, type Language } from "../../src/domain/language.ts";
import type { Role } from "../../src/domain/person.ts";
import { formatPhone, type Phone } from "../../src/domain/phone.ts";
import type { CancelReason } from "../../src/ledger/operation.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import type { Said } from "../../src/text/keys.ts";
import { renderer } from "../../src/text/text.ts";
import { refusalCodes, refusalOf, type Call } from "../../src/wallet/codes.ts";
import { rules } from "./language-rules.ts";
import { cancelReasons } from "./sample-values.ts";

const staff = ["cashier", "manager"] as const satisfies readonly Role[];
const everyone = [...staff, "customer"] as const satisfies readonly Role[];

/** Who may be told what a call was refused for: customers register themselves and ask for their own balance. */
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

/** What somebody reads when a call is refused. */
function said(call: Call, refusal: Refusal, role: Role): Said {
  if (call === "/toolusers/get") return { key: "rolesUnreadable", values: { role } };
  if (call === "/wallet/get") return { key: "walletUnreadable", values: { role } };
  if (call === "/wallet/contact/get") return { key: "balanceUnavailable", values: { refusal, role } };
  return { key: "operationRejected", values: { ...operation, refusal, role } };
}

const render = (language: Language, text: Said) => renderer(language, String)(text);

/** A sentence has something to do after what it says, and nothing that is not for its reader. */
function fits(language: Language, role: Role, text: string): void {
  const [, ...rest] = (text.split("\n").at(-1) ?? "").split(/(?<=[.:;]) /);
  expect(rest.join(" "), "a next step").toMatch(rules[language].nextStep);
  expect(text).not.toMatch(rules[language].notFor[role]);
}

const calls = Object.keys(readers) as Call[];
const table = calls.flatMap((call) =>
  refusalCodes(call).flatMap((code) => readers[call].map((role) => ({ call, code, role }))),
);

describe.each(allLanguages)("each code has a sentence for each who may read it, in %s", (language) => {
  it.each(table)("$call, $code, to a $role", ({ call, code, role }) => {
    const refusal = refusalOf(call, code);
    if (refusal === null) throw new Error(`${code} means nothing`);
    fits(language, role, render(language, said(call, refusal, role)));
  });

  it.each(everyone)("tells a %s each refusal in words of its own", (role) => {
    const met = new Map(
      table
        .filter((row) => row.role === role && !["/toolusers/get", "/wallet/get"].includes(row.call))
        .map(({ call, code }) => refusalOf(call, code) as Refusal)
        .map((refusal) => [refusal, render(language, said("/employee/add", refusal, role))]),
    );
    const shared = [...met].filter(([, text]) => [...met.values()].filter((one) => one === text).length > 1);
    // A customer is not told which of the shop's own affairs it is.
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

/** Who may be told why something was called off; of money, and of corrections, no customer is. */
const cancelReaders: { readonly [reason in CancelReason]: readonly Role[] } = {
  byPerson: [],
  accessLost: everyone,
  accessUnknown: everyone,
  ticketTaken: staff,
  sameSale: staff,
  staffPhone: staff,
  alreadyRefunded: ["manager"],
  balanceTooLow: ["manager"],
};

describe.each(allLanguages)("why it was called off, in %s", (language) => {
  const rows = cancelReasons.flatMap((reason) => cancelReaders[reason].map((role) => ({ reason, role })));
  it.each(rows)("$reason, to a $role", ({ reason, role }) => {
    const text = render(language, { key: "operationCancelled", values: { ...operation, reason, role } });
    expect(text).toContain(formatPhone(operation.phone));
    fits(language, role, text);
  });
});
