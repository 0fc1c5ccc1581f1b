import { describe, expect, it } from "vitest";
import { lists, readList } from "../../bench/hearing/utterance.ts";
import { situationOfState } from "../../bench/understanding/labelled.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";
import { vetoes } from "../../src/understanding/vetoes.ts";

/** How often each veto fires on all lists. */
const fired = new Map<string, number>();
for (const { state, texts } of lists.flatMap(readList))
  for (const text of texts)
    for (const id of understand(text, situationOf(situationOfState(state))).vetoes)
      fired.set(id, (fired.get(id) ?? 0) + 1);

describe("vetoes", () => {
  it("are few, and each has a name of its own", () => {
    expect(vetoes.length).toBeLessThanOrEqual(60);
    expect(new Set(vetoes.map(({ id }) => id)).size).toBe(vetoes.length);
  });

  it.each(vetoes.filter(({ isGuard }) => isGuard !== true))(
    "$id is needed: it fires on three messages of the lists",
    ({ id }) => {
      expect(fired.get(id) ?? 0).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(vetoes.flatMap(({ id, examples, situation }) => examples.map((text) => ({ id, situation, text }))))(
    "$id holds back $text",
    ({ id, situation, text }) => {
      expect(understand(text, situationOf(situation)).vetoes).toContain(id);
    },
  );
});
