import { describe, expect, it } from "vitest";
import type { TurnInput } from "../../../src/store/store.ts";
import { answered, nowMs, waitingIn } from "./one-answer.ts";

/**
 * How many sales a *sí* makes that was stored before the network's answer to the summary was: by a worker that stands by, for one. `number`: the sí's
 * among the messages of the chat.
 */
function salesOf(number: number | null, { messageId, ...more }: { messageId: string | null } & Partial<TurnInput>) {
  const { operations } = answered(
    waitingIn("sale", "summary"),
    { text: "sí", number },
    { afterGate: false, gateMessageId: messageId, gateAcceptedAtMs: messageId === null ? null : nowMs, ...more },
  );
  return operations.length;
}

describe("a sí that was stored before the network's answer to the summary was, where the network numbers a chat's messages", () => {
  it("confirms where its number comes after the summary's: whoever wrote it had the summary before them", () => {
    expect(salesOf(4712, { messageId: "4711" })).toBe(1);
  });

  it.each([
    ["its number comes before the summary's", 4710, "4711"],
    ["the summary's number is not known yet", 4712, null],
    ["the network gave the summary no number yet", 4712, "0"],
    ["the network calls the summary something that is no number", 4712, "wamid.4711"],
    ["it has no number itself", null, "4711"],
  ])("confirms nothing where %s", (_, number, messageId) => {
    expect(salesOf(number, { messageId })).toBe(0);
  });

  it("confirms nothing where it is older than the message that led to the summary, whatever its number", () => {
    const session = { ...waitingIn("sale", "summary"), heardAtMs: nowMs + 5_000 };
    expect(salesOf(4712, { messageId: "4711", session })).toBe(0);
  });
});
