import { describe, expect, it } from "vitest";
import { approvals, doubts } from "../../../flows/decisions.ts";
import { advance, begin, type Advanced } from "../../../src/flow/advance.ts";
import type { FlowEvent, StoredState } from "../../../src/flow/flow.ts";
import { saleInput } from "../../support/shop/sale-input.ts";
import { findings } from "./alphabet.ts";

const answer = (text: string): FlowEvent => ({ type: "ANSWER", text, confirms: true, turn: 20 });
const decided = ({ effects }: Advanced) =>
  effects.flatMap((effect) =>
    effect.type === "lookup" && "decision" in effect.request ? [effect.request.decision] : [],
  );

/** *Pendientes* with so many doubts, of which the second (or the only one) is looked at. */
function lookingAt(count: number): StoredState {
  const found = (findings.doubts ?? []).flatMap((result) => ("doubts" in result ? result.doubts : []));
  const [first] = found.filter(({ view }) => !view.stillLooking);
  if (!first) throw new Error("The alphabet has no doubt that can be decided");
  const result = {
    type: "doubts",
    doubts: Array.from({ length: count }, (_, index) => ({ ...first, operationId: `op${index}` })),
  } as const;
  const list = advance(doubts, begin(doubts, saleInput("")).state as StoredState, {
    type: "LOOKED_UP",
    ask: "doubts",
    result,
    turn: 8,
  });
  return advance(doubts, list.state as StoredState, answer(count > 1 ? "2" : "1")).state as StoredState;
}

describe("a number that is written at one of several doubts", () => {
  const several = lookingAt(3);

  it.each(["1", "2", "3"])("may mean another of the list, so it decides nothing: %s", (number) => {
    const after = advance(doubts, several, answer(number));
    expect(decided(after)).toEqual([]);
    expect(after.effects).toMatchObject([{ type: "say", say: { key: "decisionInWords" } }]);
  });

  it("does not matter where there is no other; words always decide", () => {
    expect(decided(advance(doubts, lookingAt(1), answer("3")))).toEqual(["registerNow"]);
    expect(decided(advance(doubts, several, answer("regístrala ahora")))).toEqual(["registerNow"]);
  });

  it("nor does one of several corrections that wait for approval", () => {
    const result = (findings.approvals ?? []).find((one) => "approvals" in one && one.approvals.length > 1);
    if (!result) throw new Error("The alphabet has no two approvals");
    const reading = begin(approvals, saleInput("")).state as StoredState;
    const list = advance(approvals, reading, { type: "LOOKED_UP", ask: "approvals", result, turn: 8 });
    const detail = advance(approvals, list.state as StoredState, answer("2")).state as StoredState;
    for (const number of ["1", "2"])
      expect(advance(approvals, detail, answer(number)).effects).toMatchObject([{ say: { key: "approvalInWords" } }]);
  });
});
