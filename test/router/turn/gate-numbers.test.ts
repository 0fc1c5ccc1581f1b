import { describe, expect, it } from "vitest";
import { sale } from "../../../flows/sale/sale.ts";
import { identityOf } from "../../../src/domain/people/person.ts";
import type { Phone } from "../../../src/domain/people/phone.ts";
import { createStep } from "../../../src/router/turn/step.ts";
import type { TurnInput } from "../../../src/store/store.ts";
import { readSessions } from "../../support/shop/recorded-sessions.ts";
import { chatOf, shopSettings } from "../two-networks.ts";

const nowMs = 1_790_000_000_000;
const identity = identityOf("telegram", 1);
const chat = chatOf({ channel: "telegram", id: 1, phone: null });
const phone = "4771110001" as Phone;

/**
 * How many sales a *sí* makes that was stored before the network's answer to the summary was: by a worker that stands by, for one. `number`: the sí's
 * among the messages of the chat.
 */
function salesOf(number: number | null, { messageId, ...more }: { messageId: string | null } & Partial<TurnInput>) {
  const { session } = readSessions("sale", sale.version)["summary"] ?? {};
  if (!session) throw new Error("A sale has a summary");
  const output = createStep(shopSettings())(
    {
      entry: {
        seq: 31,
        chat,
        acceptedAtMs: nowMs,
        content: {
          type: "update",
          update: {
            channel: "telegram",
            chat,
            deliveryId: "1",
            sender: { identity, name: null, provenPhone: null },
            sentAtMs: nowMs,
            ...(number !== null && { messageNumber: number }),
            body: { type: "text", text: "sí" },
          },
        },
      },
      session,
      person: { identity, chat, phone, name: null, toldAtMs: 0, quietUntilMs: 0, needsProof: false },
      collaborators: [
        { usertoolId: "8001", name: "Ana López", phone, branch: "Centro", type: "cajero", status: "activo" },
      ],
      directory: { readAtMs: nowMs, triedAtMs: nowMs, seenSeq: 0, failed: false },
      preferences: { walletKey: null, notices: "unasked", language: null },
      wallets: [{ key: "monedero-demo", name: null, clientLink: null, redeemLink: null, ticketMandatory: false }],
      afterGate: false,
      gateMessageId: messageId,
      gateAcceptedAtMs: messageId === null ? null : nowMs,
      gateStands: true,
      open: [],
      random: "AAAAAAAAAAAAAAAA",
      ...more,
    },
    nowMs,
  );
  if (output === "hold") throw new Error("The list of collaborators is fresh");
  return output.operations.length;
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
    const { session } = readSessions("sale", sale.version)["summary"] ?? {};
    if (!session) throw new Error("A sale has a summary");
    expect(salesOf(4712, { messageId: "4711", session: { ...session, heardAtMs: nowMs + 5_000 } })).toBe(0);
  });
});
