import { processClock, type Clock } from "../../src/clock.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { Centavos, Points } from "../../src/domain/money.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { CorrectionRequest, RedeemRequest, SaleRequest } from "../../src/ledger/request.ts";
import type { Log, LogFields } from "../../src/log.ts";
import { createWalletClient, type WalletClientOptions } from "../../src/wallet/client.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";

/** The demo's wallet, people and phones. */
export const walletKey = "monedero-demo";
export const maria = "4771234567" as Phone;
export const jorge = "4777654321" as Phone;
const cashierId = "8001";

/** Time that moves only when told to; timers fire inside `advance`, in order. */
export interface HandClock extends Clock {
  advance(ms: number): void;
  /** Timers not yet fired or called off. */
  pending(): number;
}

export function handClock(startMs = Date.UTC(2025, 4, 1, 18)): HandClock {
  let nowMs = 0;
  let timers: { readonly atMs: number; readonly run: () => void }[] = [];
  return {
    nowMs: () => startMs + nowMs,
    monotonicMs: () => nowMs,
    steady: () => ({ epoch: "boot", ms: nowMs }),
    random: () => 0.5,
    after(delayMs, run) {
      const timer = { atMs: nowMs + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    reached() {},
    advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const [next] = timers.filter((timer) => timer.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        nowMs = next.atMs;
        next.run();
      }
      nowMs = untilMs;
    },
    pending: () => timers.length,
  };
}

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
