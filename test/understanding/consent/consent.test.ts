import { describe, expect, it } from "vitest";
import { lists, readList } from "../../../bench/hearing/utterance.ts";
import { agreesIn } from "../../../src/understanding/consent.ts";
import { situationOf } from "../../../src/understanding/situation.ts";
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
