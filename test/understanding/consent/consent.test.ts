import { describe, expect, it } from "vitest";
import { lists, readList } from "../../../bench/hearing/utterance.ts";
import { agreesIn } from "../../../src/understanding/consent.ts";
import { closed, leading } from "../../../src/understanding/lexicon/closed-es-mx.ts";
import * as consent from "../../../src/understanding/lexicon/consent-es-mx.ts";
import * as closedInEnglish from "../../../src/understanding/lexicon/en/closed.ts";
import * as consentInEnglish from "../../../src/understanding/lexicon/en/consent.ts";
import { situationOf } from "../../../src/understanding/situation.ts";
import { wordOf } from "../../../src/understanding/tokens/token.ts";
import { tokensOf } from "../../../src/understanding/tokens/tokens.ts";
import { understand } from "../../../src/understanding/understand.ts";

const consents = (text: string) => understand(text, situationOf("summary")).consents;

describe("a yes that moves money", () => {
  it.each(lists)("is none of what list %s does not expect to be one", (name) => {
    const others = readList(name).filter(
      ({ state, texts, expect: any }) =>
        state === "summary" && texts.length === 1 && any.every(({ kind }) => kind !== "confirmed"),
    );
    expect(others.filter(({ texts }) => consents(texts[0] ?? "")).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    "sí",
    "si por favor",
    "va que va",
    "sí, regístrala ya",
    "👍",
    "todo bien, gracias",
    "ok mi reina",
    "así es",
    "apuntala",
    "anótalo, porfa",
    "ah sí pues, apúntalo",
    "ok go",
    "Muy amable. Sí, proceda a registrarla.",
  ])("is %s", (text) => {
    expect(consents(text)).toBe(true);
  });

  it.each([
    "sí pero son 300",
    "¿sí?",
    "sí ajá",
    "ahorita confirmo",
    "si ya pagó",
    "sí 🤔",
    "bueno",
    "sí 250",
    "confirmo con mi jefa",
    "cómo no",
    "por confirmar",
  ])("is not %s", (text) => {
    expect(consents(text)).toBe(false);
  });

  it("is made of words of the closed list alone, whatever the model thinks", () => {
    expect(agreesIn(tokensOf("sí regístrala"))).toBe(true);
    expect(agreesIn(tokensOf("sí regístrala mañana"))).toBe(false);
    expect(agreesIn(tokensOf("gracias"))).toBe(false);
  });
});

describe("a closed list", () => {
  /** Tables of runs, without the sets of single words. */
  const runsIn = (table: unknown): readonly string[] => {
    if (typeof table === "string") return [table];
    return table instanceof Set || table === null || typeof table !== "object"
      ? []
      : Object.values(table).flatMap(runsIn);
  };

  // Tokens have their words corrected ("apúntalo" is "apuntale" there): a run of other words would never be met.
  it.each([
    ["es-MX", { closed, leading, ...consent }],
    ["en", { ...closedInEnglish, ...consentInEnglish }],
  ] as const)("in %s has only words that tokens can have", (language, tables) => {
    const words = new Set(runsIn(tables).flatMap((run) => run.split(/[ |?]+/).filter((word) => word !== "")));
    const isMet = (word: string) => {
      const [token, ...more] = tokensOf(word, language);
      return token?.type === "word" && more.length === 0 && wordOf(token) === word;
    };
    expect(words.size).toBeGreaterThan(300);
    expect([...words].filter((word) => !isMet(word))).toEqual([]);
  });
});
