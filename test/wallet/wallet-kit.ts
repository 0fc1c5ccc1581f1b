import { processClock } from "../../src/clock.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { Centavos, Points } from "../../src/domain/money.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { CorrectionRequest, RedeemRequest, SaleRequest } from "../../src/ledger/request.ts";
import type { Log, LogFields } from "../../src/log.ts";
import { createWalletClient, type WalletClientOptions } from "../../src/wallet/client.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { createManualClock, type ManualClock } from "../channel/telegram/manual-clock.ts";

/** The demo's wallet, people and phones. */
export const walletKey = "monedero-demo";
export const maria = "4771234567" as Phone;
export const jorge = "4777654321" as Phone;
const cashierId = "8001";

/** A clock whose time moves only when told to. */
export type HandClock = ManualClock;
export const handClock = () => createManualClock(Date.UTC(2025, 4, 1, 18));

/** A log that keeps its lines. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      lines.push(JSON.stringify({ level, event, ...fields }));
    };
  return { lines, debug: keep("debug"), info: keep("info"), warn: keep("warn"), error: keep("error") };
}

/** A client with the system's clock and a budget that is never spent, unless said otherwise. */
export function clientOf(
  server: { readonly url: string; readonly apiKey: string },
  options: Partial<WalletClientOptions> = {},
): Wallet {
  const { url, apiKey } = server;
  return createWalletClient({ url, apiKey, ratePerMinute: 100_000, clock: processClock(), log: keptLog(), ...options });
}

export function saleOf(fields: Partial<SaleRequest> = {}): SaleRequest {
  return {
    kind: "sale",
    walletKey,
    phone: maria,
    amountCentavos: 100_000 as Centavos,
    ticket: "A-1" as Ticket,
    usertoolId: cashierId,
    ...fields,
  };
}

export function redeemOf(fields: Partial<RedeemRequest> = {}): RedeemRequest {
  return {
    kind: "redeem",
    walletKey,
    phone: maria,
    points: 200_000 as Points,
    amountCentavos: null,
    ticket: null,
    usertoolId: cashierId,
    ...fields,
  };
}

export function correctionOf(fields: Partial<CorrectionRequest> = {}): CorrectionRequest {
  return {
    kind: "correction",
    walletKey,
    phone: maria,
    direction: "add",
    points: 100_000 as Points,
    usertoolId: cashierId,
    ...fields,
  };
}
