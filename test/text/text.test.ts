import { describe, expect, it } from "vitest";
import { esMx } from "../../src/text/es-mx/es-mx.ts";
import type { Language } from "../../src/domain/language.ts";
import { renderer, type TextKey } from "../../src/text/text.ts";
import { keys, written } from "./samples.ts";

const languages = ["es-MX", "en"] as const satisfies readonly Language[];

/** Amounts, phones, times, counts and tickets in a sentence. */
const figures = (text: string) => (text.match(/\$?\d[\d,.:]*\d|\d/g) ?? []).sort();

describe("every sentence, in every language", () => {
  it("has samples for each key there is", () => {
    expect(keys.toSorted()).toEqual(Object.keys(esMx).toSorted());
  });

  it.each(languages)("%s: renders whole, short, and with its emphasis closed", (language) => {
    for (const key of keys) {
      for (const text of written(language, key)) {
        const where = `${key}: ${text}`;
        expect(text, where).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
        expect(text.length, where).toBeGreaterThan(1);
        expect(text.length, where).toBeLessThan(1_500);
        // The banner stands apart from what the terminal writes below it.
        expect(text, where).toBe(key === "demoBanner" ? `${text.trim()}\n` : text.trim());
        expect(text, where).not.toMatch(/ {2}|\n{3}| \n|\.\.(?!\.)/);
        for (const line of text.split("\n")) expect((line.match(/\*/g) ?? []).length % 2, where).toBe(0);
      }
    }
  });

  it.each(languages)("%s: says different things of different values", (language) => {
    const lost = keys.filter((key) => new Set(written(language, key)).size < written("es-MX", key).length);
    // Two managers are told of as one; staff share one answer to what is not understood. Of what is the same to whom: refusals.test.ts.
    const shared = ["operationRejected", "operationCancelled", "operationAsked", "notUnderstood", "balanceUnavailable"];
    expect(lost).toEqual(shared);
  });

  it("tells the same figures in both", () => {
    for (const key of keys) {
      const english = written("en", key);
      written("es-MX", key).forEach((spanish, i) => {
        expect(figures(english[i] ?? ""), key).toEqual(figures(spanish));
      });
    }
  });

  it("shows points the way it is told to", () => {
    const values = { name: "Ana", wallet: null, balance: 0, link: null } as never;
    for (const language of languages) {
      expect(renderer(language, () => "SHOWN")({ key: "ownBalance", values })).toContain("SHOWN");
    }
  });
});

/** Says that a sale is in the wallet, unless a *no*, a *si* or *nothing* right before takes it back. */
const claims: { readonly [language in Language]: RegExp } = {
  "es-MX": /(?<!(?<!\p{L})(?:no|si) )(?:se registró|registrada|(?:saldo|abono|descuento) registrado|verificada)/iu,
  en: /(?<!\b(?:not|nothing|nothing new|nothing of it|whether it) )(?:\bwas recorded|^recorded|(?:sale|balance|addition|deduction) recorded|already recorded|verified)/i,
};
const denies: { readonly [language in Language]: RegExp } = {
  "es-MX": /no se registró|no quedó registrada/i,
  en: /not recorded|nothing was recorded/i,
};
const noRepeat: { readonly [language in Language]: string } = { "es-MX": "No la repitas", en: "Do not repeat it" };

/** What the wallet confirmed, the balance shows or a manager decided; then what repeats or offers a manager's decision. */
const mayClaim: readonly TextKey[] = ["operationConfirmed", "operationSettled", "operationHumanApplied"];
const decisions: readonly TextKey[] = [
  "doubtDetail",
  "decisionUnclear",
  "decisionInWords",
  "decideApplied",
  "settledApplied",
  "stateConfirmed",
];

describe.each(languages)("never a lie, in %s", (language) => {
  it("says recorded or verified only of what is known to be", () => {
    const claiming = keys.filter((key) => written(language, key).some((text) => claims[language].test(text)));
    expect(claiming.toSorted()).toEqual([...mayClaim, ...decisions].toSorted());
    for (const key of mayClaim) for (const text of written(language, key)) expect(text).toMatch(claims[language]);
  });

  it("never says that what may have been recorded was not", () => {
    const open = ["operationSlow", "operationInDoubt", "operationWaiting", "operationAsked"] as const;
    for (const key of [...open, ...mayClaim]) {
      for (const text of written(language, key)) expect(text).not.toMatch(denies[language]);
    }
    for (const key of [
      "operationRejected",
      "operationExpired",
      "operationCancelled",
      "operationHumanNot",
      "ticketNeeded",
    ] as const) {
      for (const text of written(language, key)) expect(text).toMatch(denies[language]);
    }
  });

  it("says not to repeat what is in doubt, and only invites to repeat what is surely not recorded", () => {
    for (const key of ["operationInDoubt", "operationAsked", "operationSettled"] as const) {
      for (const text of written(language, key)) expect(text).toContain(noRepeat[language]);
    }
    const invites = keys.filter((key) =>
      written(language, key).some((text) => /volver a hacerla|do it again/.test(text)),
    );
    expect(invites).toEqual(["operationExpired", "operationHumanNot"]);
  });

  it("says of an earlier sale that it was made, since it may itself be in doubt", () => {
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

describe("the phrases that people and tests know the bot by", () => {
  it.each([
    ["operationConfirmed", "Venta registrada"],
    ["operationConfirmed", "Nuevo saldo:"],
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
