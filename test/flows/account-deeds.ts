import { pointsOf } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { demoSeed, type SandboxSeed } from "../../src/wallet/sandbox/account.ts";
import type { Shop } from "../support/shop/shop.ts";

const walletKey = "monedero-demo";
const pesos = (text: string) => pointsOf(Math.round(Number(text) * 10_000));

/** What happens at the wallet behind the bot's back: `<blacklist 4771234567>`. */
export const accountDeeds: { readonly [word: string]: (shop: Shop, rest: string) => unknown } = {
  blacklist: ({ wallet }, phone) => wallet.state.account.blacklist.add(phone),
  landline: ({ wallet }, phone) => wallet.state.account.landlines.add(phone),
  /** How many uses the plan still allows; `null`: as many as there are. */
  quota: ({ wallet }, many) => void (wallet.state.account.redeemQuota = JSON.parse(many) as number | null),
  /** `mandatory ticket`, `mandatory birthdate`. */
  mandatory: ({ wallet }, what) => {
    const one = wallet.state.account.wallets.get(walletKey);
    if (one) Object.assign(one, { [`${what}Mandatory`]: true });
  },
  /** `move 4771234567 -60`. */
  move: ({ wallet }, rest) => {
    const [phone, many = ""] = rest.split(" ");
    wallet.state.moveBalance(walletKey, phone as Phone, pesos(many));
  },
  /** A customer like María with another phone. */
  customer: ({ wallet }, phone) => {
    const { customers } = wallet.state.account;
    const maria = customers.get(`${walletKey} 4771234567`);
    if (!maria) throw new Error("There is no customer");
    customers.set(`${walletKey} ${phone}`, { ...maria, phone: phone as Phone });
  },
  /** `status archivado Luis Pérez`. */
  status: ({ wallet }, rest) => {
    const [, status, name] = /^(\w+) (.*)$/.exec(rest) ?? [];
    const found = wallet.state.account.collaborators.find((one) => one.name === name);
    if (!found) throw new Error(`${name} does not work here`);
    found.status = status as typeof found.status;
  },
};

/** The account of a shop, by its name. */
export function seedOf(name: string): SandboxSeed {
  const seed = demoSeed();
  const [first] = seed.wallets;
  const [maria] = seed.customers;
  if (!first || !maria) throw new Error("The demo has a wallet and a customer");
  switch (name) {
    case "without credit":
      return { ...seed, merchantCredit: 0 };
    case "two wallets": {
      const links = { redeemLink: "https://example.com/canje-luna", clientLink: "https://example.com/luna" };
      const second = { ...first, key: "monedero-2", name: "Café Luna", ...links };
      return { ...seed, wallets: [first, second], customers: [...seed.customers, { ...maria, walletKey: second.key }] };
    }
    case "names in capitals": {
      const luz = { phone: "4425550199" as Phone, name: "MARÍA DE LA LUZ PÉREZ-GIL", birthdate: null };
      const customers = [...seed.customers, { ...luz, walletKey, balance: pointsOf(500_000) }];
      const collaborators = seed.collaborators.map((one) => ({ ...one, name: one.name.toUpperCase() }));
      return { ...seed, customers, collaborators };
    }
    default:
      throw new Error(`There is no account ${name}`);
  }
}
