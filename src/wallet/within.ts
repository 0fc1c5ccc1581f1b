import type { Outcome } from "../ledger/outcome.ts";
import type { Instants, Wallet } from "./wallet.ts";

/**
 * A wallet to which nothing is written unless its first byte leaves within `leftMs`, ms: another process may have taken over after that. What is too late
 * is not sent.
 */
export function within(wallet: Wallet, leftMs: () => number): Wallet {
  const bounded = (instants: Instants = {}): Instants => ({
    ...instants,
    sendWithinMs: Math.min(instants.sendWithinMs ?? Number.POSITIVE_INFINITY, leftMs()),
  });
  const late: Outcome = { type: "notSent", why: "another process may have taken over" };
  const write = async (send: (instants: Instants) => Promise<Outcome>, instants?: Instants) => {
    const inTime = bounded(instants);
    return (inTime.sendWithinMs ?? 0) > 0 ? send(inTime) : late;
  };
  return {
    collaborators: (purpose) => wallet.collaborators(purpose),
    wallets: () => wallet.wallets(),
    read: (call) => wallet.read(call),
    customer: (walletKey, phone, purpose) => wallet.customer(walletKey, phone, purpose),
    customers: (walletKey, each) => wallet.customers(walletKey, each),
    moneyWaitMs: () => wallet.moneyWaitMs(),
    money: (request, instants) => write((one) => wallet.money(request, one), instants),
    register: (request, instants) => write((one) => wallet.register(request, one), instants),
    addCollaborator: (request, instants) => write((one) => wallet.addCollaborator(request, one), instants),
    disableCollaborator: (phone, instants) => write((one) => wallet.disableCollaborator(phone, one), instants),
    close: () => wallet.close(),
  };
}
