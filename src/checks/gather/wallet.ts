import type { Phone } from "../../domain/people/phone.ts";
import type { Wallet } from "../../wallet/wallet.ts";
import type { WalletFacts } from "../facts.ts";

/** Asks the wallet what a check may ask: three reads, nothing that changes. `walletKey` null: the account's only wallet. */
export async function gatherWallet(
  wallet: Wallet,
  options: { readonly walletKey: string | null; readonly ownerPhones: readonly Phone[] },
): Promise<WalletFacts> {
  const wallets = await wallet.wallets();
  // A refused key or a silent server would answer the other calls the same.
  if (wallets.type !== "ok" && wallets.type !== "unavailable") return { wallets, collaborators: null, customer: null };
  const collaborators = await wallet.collaborators("lookup");
  const listedWallets = wallets.type === "ok" ? wallets.value : [];
  const [only] = listedWallets.length === 1 ? listedWallets : [];
  const used = options.walletKey === null ? only : listedWallets.find(({ key }) => key === options.walletKey);
  const listed = collaborators.type === "ok" ? collaborators.value.map(({ phone }) => phone) : [];
  const phone = [...options.ownerPhones, ...listed].find((one) => one !== null);
  const customer = used && phone ? await wallet.customer(used.key, phone, "lookup") : null;
  return { wallets, collaborators, customer };
}
