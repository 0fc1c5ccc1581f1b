import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unseen } from "../../../../bench/hearing/utterance.ts";
import { printOf, readExamples, train } from "../../../../bench/hearing/train.ts";
import { likelyIntents } from "../../../../src/domain/hearing/intents/likely.ts";
import { lineOf, piecesOf } from "../../../../src/domain/hearing/pieces.ts";
import { modelText } from "../../../../src/domain/hearing/intents/model.ts";

const meant = (text: string, moment: Parameters<typeof likelyIntents>[1]) =>
  likelyIntents(lineOf(piecesOf(text).pieces), moment)[0]?.intent;

describe("the model of what people mean", () => {
  it("is the one that `npm run train` makes of the examples", () => {
    expect(printOf(readExamples()), "the examples or the words of the reader changed: npm run train").toBe(
      modelText().print,
    );
  });

  it("learns: examples that say the opposite are believed", () => {
    const flipped = readExamples()
      .filter(({ moment }) => moment === "summary")
      .map((one) => ({ ...one, intent: one.intent === "yes" ? "no" : one.intent === "no" ? "yes" : one.intent }));
    const { intents, weights } = train(flipped);
    const weightOf = (intent: string) => weights.get("registrala")?.[intents.indexOf(intent)] ?? 0;
    expect(weightOf("no")).toBeGreaterThan(weightOf("yes"));
  });

  it.each([
    ["ya no le des entrada a Toño", "manager", "staffDisable"],
    ["¿y cuánto se juntó ayer en caja?", "manager", "corte"],
    ["la clienta quiere gastar lo que tiene juntado", "cashier", "redeem"],
    ["híjole, le cobré de más a la señora", "cashier", "undo"],
    ["¿me dices cuántos puntos llevo?", "customer", "ownBalance"],
    ["ya no me manden nada", "customer", "noticesOff"],
    ["es que no trae celular la señora", "phone", "noPhone"],
    ["sí pero fueron 300", "summary", "yesBut"],
  ] as const)("%s (%s): %s", (text, moment, intent) => {
    expect(meant(text, moment)).toBe(intent);
  });

  it("knows nothing of a message without a known word", () => {
    expect(likelyIntents("zxcvb", "cashier")).toEqual([]);
  });

  it.each(unseen)("has no example that stands in %s, which nobody looks at", (list) => {
    const path = join(import.meta.dirname, `../../../hearing/${list}.json`);
    const said = JSON.parse(readFileSync(path, "utf8")) as readonly { readonly text?: string }[];
    const folder = join(import.meta.dirname, "../../../../src/understanding/examples");
    const lines = new Set(
      readdirSync(folder)
        .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
        .map((line) => line.split("\t")[2]?.toLowerCase()),
    );
    const shared = said.filter(({ text }) => text !== undefined && text.length > 30 && lines.has(text.toLowerCase()));
    expect(shared.map(({ text }) => text)).toEqual([]);
  });
});
