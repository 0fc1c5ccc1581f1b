import { describe, expect, it } from "vitest";
import { answered, nowMs, waitingIn } from "./one-answer.ts";

/** What the bot says to an answer that was written so long ago, and whether it decides something. */
function answeredAfter(minutes: number, flow: Parameters<typeof waitingIn>[0], state: string, text: string) {
  const session = waitingIn(flow, state);
  const {
    session: left,
    replies,
    operations,
    lookups,
  } = answered(session, {
    text,
    sentAtMs: nowMs - minutes * 60_000,
  });
  const isUnmoved =
    left === "same" || (left !== null && JSON.stringify(left.state.value) === JSON.stringify(session.state.value));
  const decides = operations.length > 0 || lookups.length > 0 || !isUnmoved;
  return { decides, said: JSON.stringify(replies) };
}

const tooOld = "tardó más de 10 minutos";
const tooEarly = "Contestaste antes";

describe("an answer that was under way for eleven minutes", () => {
  it.each([
    ["sale", "summary", "sí"],
    ["sale", "sameSale", "es otra"],
    ["register", "privacy", "sí acepta"],
    ["register", "privacy", "dice que sí"],
    ["disableCollaborator", "confirm", "sí"],
    ["doubts", "detail", "regístrala ahora"],
    ["doubts", "detail", "sí se registró"],
    ["approvals", "detail", "aprobar"],
    ["approvals", "detail", "no la apruebes"],
  ] as const)("decides nothing, and is called too old: %s, %s, %s", (flow, state, text) => {
    const { decides, said } = answeredAfter(11, flow, state, text);
    expect([decides, said]).toEqual([false, expect.stringContaining(tooOld)]);
    expect(said).not.toContain(tooEarly);
    expect(answeredAfter(9, flow, state, text)).toEqual({ decides: true, said: expect.not.stringContaining(tooOld) });
  });

  it.each([
    ["sale", "summary", "no"],
    ["register", "privacy", "no"],
    ["sale", "ticket", "A-77"],
  ] as const)("is taken where it confirms nothing: %s, %s, %s", (flow, state, text) => {
    const [late, atOnce] = [answeredAfter(11, flow, state, text), answeredAfter(0, flow, state, text)];
    expect(late).toEqual(atOnce);
    expect(late.decides).toBe(true);
  });
});
