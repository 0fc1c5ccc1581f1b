import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { SandboxSeed } from "./account.ts";

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
