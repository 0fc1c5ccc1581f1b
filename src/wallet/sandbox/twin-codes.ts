import type { SandboxCall } from "./rules.ts";

/** Codes with the same meaning in the reference: the sandbox's default, and the other. */
const twins: { readonly [call in SandboxCall]?: { readonly [code: string]: string } } = {
  "/wallet/contact/add": {
    contact_add_02: "wallet_manager_03",
    contact_add_03: "wallet_manager_04",
    contact_add_05: "wallet_manager_05",
    contact_add_06: "wallet_manager_06",
    contact_add_07: "wallet_manager_07",
    wallet_manager_08: "wallet_manager_13",
  },
  "/wallet/contact/get": { balance_get_02: "wallet_balance_get_02" },
  "/wallet/sale": { new_sale_05: "wallet_redeem_06", wallet_redeem_07: "new_sale_08" },
  "/wallet/balance/update": {
    balance_update_02: "wallet_balance_update_02",
    balance_update_05: "wallet_balance_update_04",
    balance_update_07: "wallet_balance_update_05",
    balance_update_11: "wallet_balance_update_11",
    balance_update_12: "wallet_balance_update_12",
  },
};

/** The other code of the same meaning; the code itself if it has no twin. */
export function twinOf(call: SandboxCall, code: string): string {
  return twins[call]?.[code] ?? code;
}
