import { describe, expect, it } from "vitest";
import { allLanguages } from "../../src/domain/language.ts";
import type { TextKey } from "../../src/text/keys.ts";
import { renderer } from "../../src/text/languages.ts";
import { rules } from "./language-rules.ts";
import { keys, written } from "./samples.ts";

/** All numbers in a sentence: amounts, phones, times, counts, tickets. */
const figures = (text: string) => (text.match(/\$?\d[\d,.:]*\d|\d/g) ?? []).sort();

describe("every sentence, in every language", () => {
  it.each(allLanguages)("%s: renders whole, short, and with its emphasis closed", (language) => {
    for (const key of keys) {
      for (const text of written(language, key)) {
        const where = `${key}: ${text}`;
        expect(text, where).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
        expect(text.length, where).toBeGreaterThan(1);
        expect(text.length, where).toBeLessThan(1_500);
        // The banner ends in a blank line above the terminal's own text.
        expect(text, where).toBe(key === "demoBanner" ? `${text.trim()}\n` : text.trim());
        expect(text, where).not.toMatch(/ {2}|\n{3}| \n|\.\.(?!\.)/);
        for (const line of text.split("\n")) expect((line.match(/\*/g) ?? []).length % 2, where).toBe(0);
      }
    }
  });

  it.each(allLanguages)("%s: writes a different text for different values", (language) => {
    const lost = keys.filter((key) => new Set(written(language, key)).size < written("es-MX", key).length);
    // Sentences that read the same for some counts or roles; refusals.test.ts checks those of refusals.
    const shared = ["operationRejected", "operationCancelled", "operationAsked", "notUnderstood", "balanceUnavailable"];
    expect(lost.toSorted()).toEqual(shared.toSorted());
  });

  it.each(allLanguages.filter((one) => one !== "es-MX"))("%s: tells the same figures as Spanish", (language) => {
    for (const key of keys) {
      const texts = written(language, key);
      written("es-MX", key).forEach((spanish, i) => {
        expect(figures(texts[i] ?? ""), key).toEqual(figures(spanish));
      });
    }
  });

  it("formats points with the given function", () => {
    const values = { name: "Ana", wallet: null, balance: 0 } as never;
    for (const language of allLanguages) {
      expect(renderer(language, () => "SHOWN")({ key: "ownBalance", values })).toContain("SHOWN");
    }
  });
});

/** Sentences about operations that the wallet confirmed, the balance shows or a manager decided. */
const mayClaim: readonly TextKey[] = [
  "operationConfirmed",
  "operationSettled",
  "operationHumanApplied",
  "stateVerified",
];
/** Sentences that repeat or offer a manager's decision. */
const decisions: readonly TextKey[] = [
  "doubtDetail",
  "decisionUnclear",
  "decisionInWords",
  "decideApplied",
  "settledApplied",
  "stateConfirmed",
];
/** Sentences that tell the states of operations. */
const tells: readonly TextKey[] = ["ownDay", "lastStatus", "corteState"];

describe.each(allLanguages)("never a lie, in %s", (language) => {
  it("says recorded or verified only of operations known to be applied", () => {
    const claiming = keys.filter((key) => written(language, key).some((text) => rules[language].claims.test(text)));
    expect(claiming.toSorted()).toEqual([...mayClaim, ...decisions, ...tells].toSorted());
    for (const key of mayClaim) for (const text of written(language, key)) expect(text).toMatch(rules[language].claims);
  });

  it("never says not recorded of an operation that may be applied", () => {
    const open = ["operationSlow", "operationInDoubt", "operationWaiting", "operationAsked"] as const;
    for (const key of [...open, ...mayClaim]) {
      for (const text of written(language, key)) expect(text).not.toMatch(rules[language].denies);
    }
    for (const key of [
      "operationRejected",
      "operationExpired",
      "operationCancelled",
      "operationHumanNot",
      "ticketNeeded",
    ] as const) {
      for (const text of written(language, key)) expect(text).toMatch(rules[language].denies);
    }
  });

  it("says not to repeat an operation in doubt, and invites to repeat only one that is not applied", () => {
    for (const key of ["operationInDoubt", "operationAsked", "operationSettled"] as const) {
      for (const text of written(language, key)) expect(text).toMatch(rules[language].noRepeat);
    }
    const invites = keys.filter((key) => written(language, key).some((text) => rules[language].invites.test(text)));
    expect(invites.toSorted()).toEqual(["operationExpired", "operationHumanNot"]);
  });

  it("does not say recorded of an earlier sale, which may itself be in doubt", () => {
    for (const key of ["sameTicket", "sameSale"] as const) {
      for (const text of written(language, key)) expect(text).not.toMatch(/se registró|ya registró|recorded/i);
    }
  });

  it("names the sale in every outcome", () => {
    for (const key of keys.filter(
      (one) => one.startsWith("sale") && !["saleLineUnclear", "saleReplaced"].includes(one),
    )) {
      expect(written(language, key)[0], key).toContain("$1,234.50 · Ana López · ticket A-1029");
    }
  });
});

describe("whom and what a sentence is about", () => {
  const spanish = renderer("es-MX", String);

  it.each([
    ["sale", "*No la repitas*: la estoy"],
    ["redeem", "*No lo repitas*: lo estoy"],
    ["add", "*No lo repitas*: lo estoy"],
    ["remove", "*No lo repitas*: lo estoy"],
  ] as const)("says %s in its own gender", (what, phrase) => {
    const values = { what, amountCentavos: null, points: null, customer: "Ana", phone: "4771234567", ticket: null };
    expect(spanish({ key: "operationInDoubt", values: values as never })).toContain(phrase);
  });

  it("tells a manager, and nobody else, to resolve what is in doubt", () => {
    const said = (count: number, role: "manager" | "cashier") =>
      spanish({ key: "doubtReminder", values: { count, role } });
    expect([said(1, "manager"), said(2, "manager")].join()).toMatch(/Resuélvela con[^]*Resuélvelas con/);
    expect([said(1, "cashier"), said(2, "cashier")].join()).toMatch(/gerente la resuelve[^]*gerente las resuelve/);
  });
});

describe("phrases that other tests and documents rely on", () => {
  it.each([
    ["operationConfirmed", "Venta registrada"],
    ["operationConfirmed", " · saldo "],
    ["operationRejected", "No se registró"],
    ["operationInDoubt", "No la repitas"],
    ["operationSettled", "Verificada por saldo"],
    ["operationSlow", "Registrando…"],
    ["askPhone", "¿Teléfono"],
    ["askAmount", "¿Monto"],
    ["askTicket", "ticket"],
  ] as const)("%s: %s", (key, phrase) => {
    expect(written("es-MX", key).some((text) => text.includes(phrase))).toBe(true);
  });
});
