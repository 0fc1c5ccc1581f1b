import type { Centavos, Points } from "../../../src/domain/money.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import type { FlowInput } from "../../../src/flow/flow.ts";
import { readSaleStart } from "../../../src/router/turn/selling/reading.ts";

/** The input of a sale. */
export function saleInput(text: string): FlowInput {
  const given = readSaleStart(text, "sale", "cashier");
  return {
    person: {
      phone: "4771110001" as Phone,
      name: "Ana López",
      role: "cashier",
      branch: "Sucursal Centro",
      usertoolId: "8001",
    },
    wallet: { key: "monedero-demo", name: "Monedero Demo", ticketMandatory: false },
    text,
    ...(given && { messageData: given }),
    turn: 7,
    ceilingCentavos: 5_000_000 as Centavos,
    correctionCap: 5_000_000 as Points,
    known: null,
    today: "2026-11-25",
    privacyNoticeUrl: null,
  };
}
