import { expect, it } from "vitest";
import { readOtherFlowStart } from "../../../src/router/turn/other-flows/answer-reading.ts";
import { nameAnswered } from "../../../src/understanding/replies/people.ts";

it.each(["4771234567 Lucía Díaz", "Lucía Díaz 4771234567", "477 123 4567 a nombre de Lucía Díaz"])(
  "the phone and the name of a registration are read in any order: %s",
  (text) => {
    const given = readOtherFlowStart(text, "register", "2026-11-24");
    expect(given?.phone?.phone).toBe("4771234567");
    expect(given?.name ?? "Lucía Díaz").toBe("Lucía Díaz");
  },
);

it("a name that follows the phone is taken", () => {
  expect(readOtherFlowStart("4771234567 Lucía Díaz", "register", "2026-11-24")?.name).toBe("Lucía Díaz");
});

it.each(["no", "Sí", "si", "yes"])("is no name: %s", (text) => {
  expect(nameAnswered(text, "record")).toEqual({ isOther: true });
});
