import { describe, expect, it } from "vitest";
import { readInOtherFlow } from "../../../src/router/turn/other-flows/reading.ts";
import { rowFor as besideRowFor, rows as besideRows } from "../../../src/router/turn/other-flows/policy.ts";
import { rowFor, rows } from "../../../src/router/turn/idle/policy.ts";
import { idleReadingOf, noContext } from "../../../src/router/turn/idle/reading.ts";
import { shopAnswerTo } from "../../../src/router/turn/idle/customer-deeds.ts";
import { readCommand } from "../../../src/router/turn/commands/read-command.ts";

describe("the policy with nothing open", () => {
  it.each(rows.map((row, at) => [at, row] as const))(
    "has for row %i an example that no row above it takes, where it has that act",
    (at, row) => {
      const [role, text, talked = {}] = row.example;
      const command = readCommand(text);
      const behind = command?.type === "sale" || command?.type === "redeem" ? (command.text ?? "") : null;
      const read = idleReadingOf(text, role, { ...noContext, ...talked }, behind);
      // Which act is the likeliest is for the model, and moves with each training.
      const reading = {
        ...read,
        act: row.acts === undefined || row.acts.some((one) => one === read.act) ? read.act : (row.acts[0] ?? null),
      };
      const { act, utterance } = reading;
      expect(rows.indexOf(rowFor(reading)), `${text}: ${act} ${utterance.probability} ${utterance.vetoes.join()}`).toBe(
        at,
      );
    },
  );

  it.each(["cashier", "manager", "customer"] as const)("answers whatever a %s does", (role) => {
    for (const { acts = [] } of rows)
      for (const act of acts) expect(rowFor({ ...idleReadingOf("x", role, noContext), act })).toBeDefined();
  });
});

describe("the policy beside the question of another conversation", () => {
  it.each(besideRows.map((row, at) => [at, row] as const))(
    "has for row %i an example that no row above it takes, where it has that act",
    (at, row) => {
      const [flow, topic, text] = row.example;
      const context = { phone: "4771234567", direction: "add" };
      const session = { flow, version: 1, conversationId: 1, nonce: 0, state: { value: topic, context } };
      const reading = readInOtherFlow({ session, topic }, text, "manager");
      if (reading === null) throw new Error("Nothing is open");
      const { utterance } = reading;
      const act =
        row.acts === undefined || row.acts.some((one) => one === utterance.act) ? utterance.act : (row.acts[0] ?? null);
      const told = { ...reading, utterance: { ...utterance, act, probability: 0.9 } };
      expect(besideRows.indexOf(besideRowFor(told)), `${text}: ${act}`).toBe(at);
    },
  );
});

it("a customer is given the shop's own answer, by the longest of its words", () => {
  const hours = { words: ["horario", "hora abren"], answer: "De 9 a 8." };
  const where = { words: ["abren"], answer: "En Madero 12." };
  expect(shopAnswerTo([where, hours], "¿A qué hora abren?")).toBe(hours);
  expect(shopAnswerTo([hours], "horarios")).toBeNull();
});
