/** Calls that only read, as data: the router may repeat them. */
import { isFields, nameIn, textIn, unavailable } from "./answers.ts";
import { successCodes } from "./endpoints.ts";
import type { ReadCall, WalletEntry } from "./wallet.ts";

/** `/wallet/get`: the wallets of the account, in the wallet's order. An entry without a key is left out. */
export const walletsCall: ReadCall<readonly WalletEntry[]> = {
  call: "/wallet/get",
  form: {},
  confirms: successCodes("/wallet/get"),
  value: ({ result }) => {
    if (!Array.isArray(result)) return unavailable("the answer has no list of wallets");
    const wallets = result.filter(isFields).flatMap((entry): WalletEntry[] => {
      const key = textIn(entry["wallet_key"]);
      if (key === null) return [];
      const clientLink = textIn(entry["wallet_app_client"]);
      const redeemLink = textIn(entry["wallet_app_redeem"]);
      return [{ key, name: nameIn(entry["wallet_name"]) || key, clientLink, redeemLink }];
    });
    return { type: "ok", value: wallets };
  },
};
