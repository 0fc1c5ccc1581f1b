import { request } from "undici";

/** What the wallet gives of a collaborator. */
interface Collaborator {
  readonly usertool_id: number | string;
  readonly usertool_number: string;
}

export interface WalletAnswer {
  readonly success: boolean;
  readonly code: string;
  readonly newBalance?: number;
  readonly result?: unknown;
}

/** The rivals read the product's environment. */
export const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};
export const walletUrl = env("WALLET_API_URL");
export const apiKey = env("WALLET_API_KEY");
const staffFreshMs = 60_000;

/** Calls the wallet over a kept-alive connection. */
export async function wallet(path: string, form: Record<string, string>): Promise<WalletAnswer> {
  const { body } = await request(walletUrl + path, {
    method: "POST",
    headers: { apikey: apiKey, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  });
  return (await body.json()) as WalletAnswer;
}

let staff: Promise<readonly Collaborator[]> = Promise.resolve([]);
let staffReadAtMs = Number.NEGATIVE_INFINITY;

/** The collaborator with a phone of ten digits, of a list that is read once a minute. */
export async function collaboratorOf(phone: string): Promise<Collaborator | undefined> {
  if (performance.now() - staffReadAtMs > staffFreshMs) {
    staffReadAtMs = performance.now();
    staff = wallet("/toolusers/get", {}).then(({ result }) => result as readonly Collaborator[]);
  }
  return (await staff).find((one) => one.usertool_number.endsWith(phone));
}

/** The shop's first wallet: asked for once, and not waited for at the start. */
export const firstWallet = wallet("/wallet/get", {}).then(
  ({ result }) => (result as readonly [{ readonly wallet_key: string; readonly wallet_app_redeem: string }])[0],
);

/** Reads a customer of it. */
export async function customerOf(phone: string): Promise<WalletAnswer> {
  return wallet("/wallet/contact/get", { wallet_key: (await firstWallet).wallet_key, phone });
}
