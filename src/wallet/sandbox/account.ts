/** An account of the imitated wallet: its customers and collaborators, and those of the demo. */
import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import type { Call } from "../endpoints.ts";

/** A wallet of the sandbox, with the settings that the real API never shows. */
export interface SandboxWallet {
  readonly key: string;
  readonly name: string;
  readonly clientLink: string;
  readonly redeemLink: string;
  /** Percentage of a purchase in hundredths of a percent: 500 is 5 %. */
  rate: number;
  rounding: "down" | "nearest" | "up";
  /** What points are rounded to, in ten-thousandths: 1, 100 or 10 000. */
  roundingStep: number;
  ticketMandatory: boolean;
  birthdateMandatory: boolean;
}

/** A customer in one wallet. */
export interface SandboxCustomer {
  readonly walletKey: string;
  readonly phone: Phone;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly birthdate: string | null;
  balance: Points;
}

/** A cashier or manager. */
export interface SandboxCollaborator {
  readonly id: number;
  readonly name: string;
  readonly phone: Phone;
  readonly branch: string;
  readonly type: "cajero" | "gerente";
  readonly password: string;
  /** Wallets they may use. */
  readonly walletKeys: readonly string[] | "all";
  status: "activo" | "archivado";
}

/** The server's state of one account. Tests change it directly, as another system would. */
export interface SandboxAccount {
  readonly apiKey: string;
  readonly wallets: Map<string, SandboxWallet>;
  /** By `customerId`. */
  readonly customers: Map<string, SandboxCustomer>;
  readonly collaborators: SandboxCollaborator[];
  /** Phones that may neither receive nor spend points. */
  readonly blacklist: Set<string>;
  readonly landlines: Set<string>;
  /** Prefixes of phones that the vendor does not serve. */
  readonly unsupportedAreas: readonly string[];
  /** Paid actions the merchant has left with the vendor (sales, redemptions, corrections, registrations); null: unlimited. */
  merchantCredit: number | null;
  /** Customers and redemptions the merchant's plan still allows; null: unlimited. */
  customerQuota: number | null;
  redeemQuota: number | null;
  /** Calls that fail after all checks have passed, with the code of the failure. */
  readonly failures: Map<Call, string>;
}

type Limits = Pick<SandboxAccount, "unsupportedAreas" | "merchantCredit" | "customerQuota" | "redeemQuota">;

/** The initial state of a sandbox. */
export interface SandboxSeed extends Partial<Limits> {
  readonly apiKey: string;
  readonly wallets: readonly SandboxWallet[];
  readonly customers: readonly SandboxCustomer[];
  readonly collaborators: readonly SandboxCollaborator[];
  readonly blacklist?: readonly Phone[];
  readonly landlines?: readonly Phone[];
}

/** Makes an account from a copy of the seed. */
export function createAccount(seed: SandboxSeed): SandboxAccount {
  return {
    apiKey: seed.apiKey,
    wallets: new Map(seed.wallets.map((wallet) => [wallet.key, { ...wallet }])),
    customers: new Map(seed.customers.map((one) => [customerId(one.walletKey, one.phone), { ...one }])),
    collaborators: seed.collaborators.map((one) => ({ ...one })),
    blacklist: new Set(seed.blacklist),
    landlines: new Set(seed.landlines),
    unsupportedAreas: seed.unsupportedAreas ?? [],
    merchantCredit: seed.merchantCredit ?? null,
    customerQuota: seed.customerQuota ?? null,
    redeemQuota: seed.redeemQuota ?? null,
    failures: new Map(),
  };
}

/** The key of a customer in `SandboxAccount.customers`. */
export function customerId(walletKey: string, phone: string): string {
  return `${walletKey} ${phone}`;
}

/** The account of the demo: a wallet that gives 5 %, a cashier, a manager and two customers, all invented. */
export function demoSeed(): SandboxSeed {
  const walletKey = "monedero-demo";
  const staff = { branch: "Sucursal Centro", walletKeys: "all", status: "activo" } as const;
  return {
    apiKey: "demo-api-key",
    wallets: [
      {
        key: walletKey,
        name: "Monedero Demo",
        clientLink: "https://example.com/monedero",
        redeemLink: "https://example.com/canje",
        rate: 500,
        rounding: "nearest",
        roundingStep: 1,
        ticketMandatory: false,
        birthdateMandatory: false,
      },
    ],
    collaborators: [
      { ...staff, id: 8001, name: "Ana López", phone: "4771110001" as Phone, type: "cajero", password: "demo-ana" },
      { ...staff, id: 8002, name: "Luis Pérez", phone: "4771110002" as Phone, type: "gerente", password: "demo-luis" },
    ],
    customers: [
      { walletKey, phone: "4771234567" as Phone, name: "María Torres", birthdate: null, balance: 500_000 as Points },
      { walletKey, phone: "4777654321" as Phone, name: "Jorge Ruiz", birthdate: null, balance: 0 as Points },
    ],
  };
}
