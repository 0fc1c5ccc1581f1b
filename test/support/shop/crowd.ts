import type { Phone } from "../../../src/domain/phone.ts";
import type { Points } from "../../../src/domain/money.ts";
import { demoSeed, type SandboxSeed } from "../../../src/wallet/sandbox/account.ts";
import type { ContactOptions } from "../networks/whatsapp-server/server.ts";

/** A cashier of the crowd, from 1: every other one is addressed by a LID, every third phone has no old 1 after 52. */
export function cashier(number: number): ContactOptions {
  const phone = `${number % 3 === 0 ? "52" : "521"}${cashierPhone(number)}`;
  return number % 2 === 0 ? { phone, lid: `20000000000${2000 + number}` } : { phone };
}

/** A customer's phone, from 1. */
export const customerPhone = (number: number): string => `47755${String(number).padStart(5, "0")}`;
export const customerName = (number: number): string => `Cliente ${String(number).padStart(3, "0")}`;

const cashierPhone = (number: number) => `47733${String(number).padStart(5, "0")}`;

/** The demo's account with this many cashiers and customers instead of its own. */
export function crowdSeed(cashiers: number, customers: number): SandboxSeed {
  const seed = demoSeed();
  const [wallet] = seed.wallets;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return {
    ...seed,
    collaborators: numbers(cashiers).map((number) => ({
      id: 8000 + number,
      name: `Cajero ${number}`,
      phone: cashierPhone(number) as Phone,
      branch: "Sucursal Centro",
      type: "cajero",
      password: `demo-${number}`,
      walletKeys: "all",
      status: "activo",
    })),
    customers: numbers(customers).map((number) => ({
      walletKey: wallet?.key ?? "",
      phone: customerPhone(number) as Phone,
      name: customerName(number),
      birthdate: null,
      balance: 500_000 as Points,
    })),
  };
}
