import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import { begin } from "../../../src/flow/advance.ts";
import type { StoredState } from "../../../src/flow/flow.ts";
import { readingOf, type Reading } from "../../../src/router/turn/selling/reading.ts";
import { rowFor, rows } from "../../../src/router/turn/selling/policy.ts";
import { standingAt, type Standing } from "../../../src/router/turn/selling/row.ts";
import type { HelpTopic } from "../../../src/text/views.ts";
import { acts } from "../../../src/understanding/labels.ts";
import { saleInput } from "../../support/shop/sale-input.ts";

/** A state of the conversation whose question has this topic. */
const stateOf: { readonly [topic in HelpTopic]?: string } = { amountGuess: "amountGuess", wait: "checking" };

/** A sale of 250 with the ticket A-1, or a use of 30 of a balance, at a question. */
function at(topic: HelpTopic, flow: "sale" | "redeem") {
  const begun = begin(flows[flow], saleInput("4771234567 250 A-1")).state as StoredState;
  const customer = { type: "known", name: "María Torres", balance: 500_000 };
  const held = { guess: null, ticketGuess: null, customer, points: flow === "redeem" ? 300_000 : undefined };
  const state = { value: stateOf[topic] ?? topic, context: { ...(begun.context as object), ...held } };
  return { session: { flow, state }, topic };
}

function read(topic: HelpTopic, text: string, flow: "sale" | "redeem" = "sale"): Reading {
  const reading = readingOf(at(topic, flow), text, "cashier");
  if (reading === null) throw new Error("A sale is on the form");
  return reading;
}

const flowNames = ["sale", "redeem"] as const;

describe("the policy", () => {
  it.each(rows.map((row, place) => ({ place, row, topic: row.example[0], text: row.example[1] })))(
    "has for row $place an example that no row above it takes: $topic, $text",
    ({ row, topic, text }) => {
      const found = flowNames.map((flow) => {
        const understood = read(topic, text, flow);
        // Which act is the likeliest is for the model, and moves with each training.
        const isOfRow = row.acts === undefined || row.acts.some((one) => one === understood.utterance.act);
        const act = isOfRow ? understood.utterance.act : (row.acts?.[0] ?? null);
        return rows.indexOf(rowFor({ ...understood, utterance: { ...understood.utterance, act } }));
      });
      expect(found, "in a sale, or in a use of balance").toContain(rows.indexOf(row));
    },
  );

  const standings: readonly Standing[] = ["field", "guess", "stop", "summary", "wait"];
  const topics: { readonly [standing in Standing]: HelpTopic } = {
    field: "amount",
    guess: "amountGuess",
    stop: "sameSale",
    summary: "summary",
    wait: "wait",
  };

  it.each(standings.flatMap((standing) => acts.map((act) => [standing, act] as const)))(
    "has a row for what is said at a %s as %s, with data and without",
    (standing, act) => {
      const topic = topics[standing];
      expect(standingAt(topic)).toBe(standing);
      for (const text of ["qué tal", "son 300 pesos"]) {
        const reading = read(topic, text);
        const said = { ...reading, utterance: { ...reading.utterance, act, probability: 1 } };
        expect(rowFor(said).at).toContain(standing);
      }
    },
  );
});

describe("a summary", () => {
  it.each([
    "regístrala al rato",
    "sí, si el cliente ya pagó",
    "ya casi sí",
    "puede que sí",
    "sí y luego la cancelas",
    "cómo que sí",
    "👍❓",
    "quedó bien",
    "ya estuvo",
    "jaja sí claro",
    "no, sí",
    "sí hombre no",
    "sí 300",
    "sí, pagó con 500",
    "ok cancela",
    "sí, usa 250",
    "sí, son 250 🤔",
    "sí, pero son 250",
    "sí, 250 cuando pague",
  ])("is not confirmed by %s", (text) => {
    const { do: deed } = rowFor(read("summary", text));
    const told = typeof deed === "function" ? deed(read("summary", text)) : null;
    expect(told?.is).not.toBe("yes");
  });

  it.each(["sí", "sí, son 250", "dale", "sí, regístrala", "va", "confirmo", "👍"])("is confirmed by %s", (text) => {
    const { do: deed } = rowFor(read("summary", text));
    expect(typeof deed === "function" ? deed(read("summary", text)) : null).toMatchObject({ is: "yes" });
  });
});

describe("the ticket", () => {
  it.each(["no le alcanzó", "no quiere la compra", "no manches", "no sé", "ay no", "no puede ser"])(
    "is not said to be missing by %s",
    (text) => {
      expect(read("ticket", text).given.ticket).toBeUndefined();
    },
  );
});
