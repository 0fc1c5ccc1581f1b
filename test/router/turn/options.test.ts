import { describe, expect, it } from "vitest";
import { sale } from "../../../flows/sale.ts";
import type { ChannelName } from "../../../src/domain/chat.ts";
import { identityOf, type Collaborator } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { createStep } from "../../../src/router/turn/step.ts";
import type { TurnInput, TurnOutput } from "../../../src/store/store.ts";
import { readSessions } from "../../support/shop/recorded-sessions.ts";
import { chatOf, shopSettings } from "../two-networks.ts";
import { bodyOf, type ReplyOptions } from "../../../src/router/turn/turn-replies.ts";

describe("what a message says of its options", () => {
  const render = Object.assign(() => "text", { language: "es-MX" as const });
  const choices = [{ label: { key: "no" }, answer: "no" }] as const;
  const buttons = [{ label: "A", data: "do:a" }];

  it.each<[ReplyOptions, boolean, object]>([
    [{ choices, closed: true }, true, { pick: "number" }],
    [{ choices }, true, {}],
    [{ choices: [], closed: true }, true, {}],
    [{ buttons, closed: true }, false, { pick: "number" }],
    [{ buttons, closed: true }, true, { pick: "quotedNumber" }],
    [{ buttons, spelledOut: true }, false, { spelledOut: true }],
    [{ buttons }, false, {}],
  ])("%j, with a conversation open: %s", (saying, open, said) => {
    const { pick, spelledOut } = bodyOf(render, 7, { key: "no" }, saying, open);
    expect({ ...(pick && { pick }), ...(spelledOut && { spelledOut }) }).toEqual(said);
  });
});

describe("an option of the summary that entered the inbox before the summary was sent", () => {
  const { session } = readSessions("sale", sale.version)["summary"] ?? {};
  const collaborator: Collaborator = {
    usertoolId: "8001",
    name: "Ana López",
    phone: "4771110001" as Phone,
    branch: "Centro",
    type: "cajero",
    status: "activo",
  };

  function tapped(channel: ChannelName, afterGate: boolean): TurnOutput | "defer" {
    const writer = { channel, id: 1, phone: null };
    const chat = chatOf(writer);
    const identity = identityOf(channel, 1);
    const sender = { identity, name: null, provenPhone: null };
    const nowMs = 1_790_000_000_000;
    const body = { type: "tap", data: "30:sí" } as const;
    const update = { channel, chat, deliveryId: "1", sender, sentAtMs: nowMs, body };
    if (!session) throw new Error("A sale has a summary");
    const input: TurnInput = {
      entry: { seq: 31, chat, acceptedAtMs: nowMs, content: { type: "update", update } },
      session: { ...session, nonce: 30 },
      person: {
        identity,
        chat,
        phone: collaborator.phone,
        name: null,
        toldAtMs: 0,
        quietUntilMs: 0,
        needsProof: false,
      },
      collaborators: [collaborator],
      directory: { readAtMs: nowMs, triedAtMs: nowMs, seenSeq: 0, failed: false },
      preferences: { walletKey: null, notices: "unasked", language: null },
      wallets: [{ key: "monedero-demo", name: null, clientLink: null, redeemLink: null, ticketMandatory: false }],
      afterGate,
      gateStands: true,
      open: [],
      random: "AAAAAAAAAAAAAAAA",
    };
    return createStep(shopSettings())(input, nowMs);
  }

  it("confirms nothing where options are typed: it may have been written before the summary was read", () => {
    expect(tapped("whatsapp", false)).toMatchObject({ operations: [], replies: [{ body: { type: "text" } }] });
    expect(tapped("whatsapp", true)).toMatchObject({ operations: [{ request: { kind: "sale" } }] });
  });

  it("does not exist where a button under the summary is pressed", () => {
    expect(tapped("telegram", false)).toMatchObject({ operations: [{ request: { kind: "sale" } }] });
  });
});
