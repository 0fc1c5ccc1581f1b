import type { Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { SandboxSeed } from "./account.ts";

/** The account of the demo: one wallet of 5 %, a cashier, a manager and two customers, all made up. */
export function demoSeed(): SandboxSeed {
  const walletKey = "monedero-demo";
  const branch = "Sucursal Centro";
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
      {
        id: 8001,
        name: "Ana López",
        phone: "4771110001" as Phone,
        branch,
        type: "cajero",
        password: "demo-ana",
        walletKeys: "all",
        status: "activo",
      },
      {
        id: 8002,
        name: "Luis Pérez",
        phone: "4771110002" as Phone,
        branch,
        type: "gerente",
        password: "demo-luis",
        walletKeys: "all",
        status: "activo",
      },
    ],
    customers: [
      { walletKey, phone: "4771234567" as Phone, name: "María Torres", birthdate: null, balance: 500_000 as Points },
      { walletKey, phone: "4777654321" as Phone, name: "Jorge Ruiz", birthdate: null, balance: 0 as Points },
    ],
  };
}
