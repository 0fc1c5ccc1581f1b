import { describe, expect, it } from "vitest";
import { readList } from "../../../bench/hearing/utterance.ts";
import { readConsent } from "../facts-in.ts";

const noYeses = readList("attack")
  .filter(({ state, never, texts }) => state === "summary" && texts.length === 1 && never.includes("registered"))
  .map(({ texts }) => texts.at(-1) as string);

describe("what looks like a yes at a summary and is none", () => {
  it("is a list worth the name", () => expect(noYeses.length).toBeGreaterThan(60));

  it.each(noYeses)("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  // The word that enrols a customer: it may be a late answer to another question.
  it.each(["registrar", "registrar porfa"])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  // Somebody else is to do it, it was being done, or it is to be sent to whoever writes.
  it.each([
    "sí, la registra mi jefe",
    "sí, mi jefe la registra",
    "sí, la guarda la gerente",
    "sí, mi compañera la sube",
    "sí la cobra mi compañero",
    "mándamela",
    "envíamela",
    "pásamela",
    "registrábala",
  ])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each(["sí mi jefe, regístrala"])("%s: one", (text) => expect(readConsent(text)).toBe("yes"));
});

describe("a yes that mocks", () => {
  it.each(["ajá sí claro", "sí ajá claro", "sí sí ajá", "ajá claro", "sí claro jaja"])("%s", (text) =>
    expect(readConsent(text)).not.toBe("yes"),
  );

  it.each(["ajá", "sí claro", "claro"])("%s: one", (text) => expect(readConsent(text)).toBe("yes"));
});
