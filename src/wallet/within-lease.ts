import type { Wallet } from "./wallet.ts";

/**
 * Wraps a wallet so that a write begins only while this process holds the lease on the database: after that another process may have taken over and send
 * the same operation. A write whose first byte cannot leave within `leftMs` (ms, asked at each write, and again right before that byte: this process may have
 * stood still meanwhile) is not sent. Reads pass through.
 */
export function withinLease(wallet: Wallet, leftMs: () => number): Wallet {
  return {
    collaborators: (purpose) => wallet.collaborators(purpose),
    wallets: () => wallet.wallets(),
    read: (call) => wallet.read(call),
    customer: (walletKey, phone, purpose) => wallet.customer(walletKey, phone, purpose),
    customers: (walletKey, each) => wallet.customers(walletKey, each),
    moneyWaitMs: () => wallet.moneyWaitMs(),
    send: async (request, options = {}) => {
      const sendWithinMs = Math.min(options.sendWithinMs ?? Number.POSITIVE_INFINITY, leftMs());
      if (sendWithinMs <= 0) return { type: "notSent", why: "another process may have taken over" };
      const maySend = () => leftMs() > 0 && (options.maySend?.() ?? true);
      return wallet.send(request, { ...options, sendWithinMs, maySend });
    },
    close: () => wallet.close(),
  };
}
