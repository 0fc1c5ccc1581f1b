import { describe, expect, it } from "vitest";
import { readList } from "../../../../bench/hearing/utterance.ts";
import { readConsent } from "../../../../src/domain/hearing/consent/consent.ts";

const noYeses = readList("attack")
  .filter(({ state, never, texts }) => state === "summary" && texts.length === 1 && never.includes("registered"))
  .map(({ texts }) => texts.at(-1) as string);

describe("what looks like a yes at a summary and is none", () => {
  it("is a list worth the name", () => expect(noYeses.length).toBeGreaterThan(60));

  it.each(noYeses)("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  // The word that enrols a customer: it may be a late answer to another question.
  it.each(["registrar", "registra", "registrar porfa"])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));
});
