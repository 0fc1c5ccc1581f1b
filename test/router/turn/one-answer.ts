import { flows } from "../../../flows/index.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import type { FlowName } from "../../../src/flow/flow.ts";
import { createStep } from "../../../src/router/turn/step.ts";
import type { Session, TurnInput, TurnOutput } from "../../../src/store/store.ts";
import { readSessions } from "../../support/shop/recorded-sessions.ts";
import { chatOf, shopSettings } from "../two-networks.ts";

export const nowMs = 1_790_000_000_000;
const identity = identityOf("telegram", 1);
const chat = chatOf({ channel: "telegram", id: 1, phone: null });
const phone = "4771110001" as Phone;

/** The recorded conversation of a flow that waits in this state. */
export function waitingIn(flow: FlowName, state: string): Session {
  const { session } = readSessions(flow, flows[flow].version)[state] ?? {};
  if (!session) throw new Error(`No conversation of "${flow}" waits in "${state}"`);
  return session;
}

interface Answer {
  readonly text: string;
  /** When it was written, by the network's clock. */
  readonly sentAtMs?: number;
  /** Its number among the messages of the chat. */
  readonly number?: number | null;
}

/** What a manager's answer on Telegram comes to, in a conversation that waits for it; nothing is known of the network's clock. */
export function answered(
  session: Session,
  { text, sentAtMs = nowMs, number = null }: Answer,
  more: Partial<TurnInput> = {},
): TurnOutput {
  const sender = { identity, name: null, provenPhone: null };
  const update = {
    channel: "telegram",
    chat,
    deliveryId: "1",
    sender,
    sentAtMs,
    ...(number !== null && { messageNumber: number }),
    body: { type: "text", text },
  } as const;
  const input: TurnInput = {
    entry: { seq: 31, chat, acceptedAtMs: nowMs, content: { type: "update", update } },
    session,
    person: { identity, chat, phone, name: null, toldAtMs: 0, quietUntilMs: 0, needsProof: false },
    collaborators: [
      { usertoolId: "8001", name: "Ana López", phone, branch: "Centro", type: "gerente", status: "activo" },
    ],
    directory: { readAtMs: nowMs, triedAtMs: nowMs, seenSeq: 0, failed: false },
    preferences: { walletKey: null, notices: "unasked", language: null },
    wallets: [{ key: "monedero-demo", name: null, clientLink: null, redeemLink: null, ticketMandatory: false }],
    afterGate: true,
    gateStands: true,
    open: [],
    random: "AAAAAAAAAAAAAAAA",
    ...more,
  };
  const output = createStep(shopSettings())(input, nowMs);
  if (output === "defer") throw new Error("The list of collaborators is fresh");
  return output;
}
