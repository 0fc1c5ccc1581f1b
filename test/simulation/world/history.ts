import { chatKey } from "../../../src/domain/chat.ts";
import { centavosOf, pointsOf } from "../../../src/domain/money.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import type { SaleRequest } from "../../../src/ledger/request.ts";
import type { NewOperation, Step, Store, TurnOutput } from "../../../src/store/store.ts";
import { staff, walletKey, type Member } from "./cast.ts";
import { together } from "./store-port.ts";
import { epochMs } from "./timeline.ts";
import { changeOf } from "./wallet-truth.ts";

const chat = chatKey("telegram", 900);
const atMs = epochMs - 7_200_000;
/** What the ids of earlier sales begin with. */
export const taughtId = "taught";

/**
 * What there was before the run: these members have proved who they are, and where `taught` the shop has made three sales two hours ago, on phones of
 * their own, from which the wallet's percentage can be learnt. `chosenWallet`: the one they work in, where the account has two.
 */
export async function rememberBefore(
  store: Store,
  known: readonly Member[],
  taught: boolean,
  chosenWallet: string | null,
): Promise<void> {
  const sales = taught ? earlierSales() : [];
  const step: Step = ({ entry }) => {
    const member = known.find((one) => one.chat === entry.chat);
    if (!member) return { ...blank, operations: sales };
    const { identity, phone, name } = member;
    return {
      ...blank,
      person: { identity, chat: entry.chat, phone, name, toldAtMs: 0, quietUntilMs: 0, needsProof: false },
      preferences: chosenWallet === null ? null : { identity, chosen: { ...noChoice, walletKey: chosenWallet } },
    };
  };
  const sender = { identity: identityOf("telegram", 900), name: null, provenPhone: null };
  const updates = [chat, ...known.map((one) => one.chat)].map((of) => ({
    channel: "telegram",
    chat: of,
    deliveryId: `before ${of}`,
    sender,
    sentAtMs: null,
    body: { type: "edited" },
  }));
  await together(store, [{ name: "accept", args: [updates, atMs, () => undefined] }]);
  const options = { max: updates.length, nowMs: atMs, skip: new Set(), apology: () => blank };
  await together(store, [{ name: "runTurns", args: [step, options] }]);
  await together(
    store,
    sales.map(({ id }) => ({ name: "beginSending", args: [id, pointsOf(0), atMs] }) as const),
  );
  await together(
    store,
    sales.map(({ id, request }) => {
      const changes = { newBalance: changeOf(request as SaleRequest), endedAtMs: atMs };
      return { name: "moveOperation", args: [id, "sending", "confirmed", changes, {}, atMs] } as const;
    }),
  );
}

const noChoice = { walletKey: null, notices: "unasked", language: null } as const;

const blank: TurnOutput = {
  session: "same",
  replies: [],
  gate: null,
  lookups: [],
  operations: [],
  timers: [],
  person: null,
  cancelOperation: null,
  audit: [],
};

function earlierSales(): NewOperation[] {
  const { identity, phone, name, usertoolId } = staff[0] as Member;
  return [100_000, 33_340, 25_000].map((centavos, at): NewOperation => {
    const request: SaleRequest = {
      kind: "sale",
      walletKey,
      phone: `477333000${at}` as Phone,
      amountCentavos: centavosOf(centavos),
      ticket: null,
      usertoolId,
    };
    return {
      id: `${taughtId}${at}`,
      request,
      chat,
      reportTo: null,
      reason: null,
      corrects: null,
      alsoTell: null,
      decider: { identity, phone, name, role: "cashier" },
      customerName: null,
      walletName: null,
      branch: "Centro",
      day: "2026-11-25",
      createdAtMs: atMs,
      expiresAtMs: atMs,
      retryOf: null,
      sameTicketAllowed: false,
    };
  });
}
