import type { Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { HelpTopic, OwnRecords, Unread, WalletBalance } from "../views.ts";

/** Balances, and what everyone may ask: help inside a conversation, wallet, language, notices, their own records. */
export interface EveryoneKeys {
  // Balances
  readonly balanceWrongLength: { digits: number };
  readonly whoseBalance: undefined;
  readonly ownBalance: { name: string; wallet: string | null; balance: Points; link: string | null };
  readonly ownUnregistered: { wallet: string | null; self: boolean };
  /** `wallet`: null where the shop has one only. */
  readonly customerBalance: {
    name: string;
    phone: Phone;
    balance: Points;
    doubts: number;
    link: string | null;
    wallet: string | null;
  };
  readonly customerNotRegistered: { phone: Phone; wallet?: string | null };
  readonly balanceUnavailable: Unread;

  // Help inside a conversation, wallets, language, notices, records
  readonly helpHere: { topic: HelpTopic };
  readonly ownBalances: { name: string | null; balances: readonly WalletBalance[] };
  /** `dropped`: a request that needs a wallet was dropped. */
  readonly chooseWalletAsk: { wallets: readonly string[]; dropped: boolean };
  readonly walletLabel: { name: string };
  readonly walletChosen: { name: string; open: string | null };
  readonly walletOnly: { name: string | null };
  readonly languageAsk: undefined;
  readonly languageChosen: undefined;
  readonly noticesOffer: undefined;
  readonly noticesAreOn: undefined;
  readonly noticesAreOff: undefined;
  readonly purchaseNotice: {
    amountCentavos: Centavos;
    ticket: string | null;
    wallet: string | null;
    newBalance: Points | null;
  };
  readonly ownRecords: OwnRecords;
  readonly forgetAsk: undefined;
  readonly forgetYes: undefined;
  readonly forgotten: undefined;
  readonly manyOperationsAlert: { phone: string; count: number; cashiers: readonly string[] };
  readonly merchantAlert: { what: "merchantCredit" | "merchantQuota" };
  readonly freeSeveralPhones: undefined;
}
