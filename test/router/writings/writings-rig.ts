import { type Centavos, pointsOf, type Points } from "../../../src/domain/money.ts";
import type { QueryOrCommand, Result } from "../../../src/flow/requests.ts";
import type { Session } from "../../../src/store/store.ts";
import { StepRig } from "../../flows/machines/step-rig.ts";

/** Where the conversation stands when something is typed. A sale is of 4771234567, $250, ticket A-1; a use takes 30 of $250. */
export type Standing =
  | "idle"
  | "sale:phone"
  | "sale:amount"
  | "sale:ticket"
  | "sale:summary"
  | "redeem:phone"
  | "redeem:points"
  | "redeem:purchase"
  | "redeem:ticket"
  | "redeem:summary"
  | "correct:phone"
  | "correct:points"
  | "correct:reason"
  | "correct:summary";

export type WriterRole = "cashier" | "manager" | "customer";

const people = { cashier: "ana", manager: "luis", customer: "maria" } as const;

/** What is said before, by where the conversation is to stand. */
const wayTo: { readonly [standing in Standing]: readonly string[] } = {
  idle: [],
  "sale:phone": ["venta"],
  "sale:amount": ["venta", "4771234567"],
  "sale:ticket": ["venta", "4771234567", "250"],
  "sale:summary": ["venta", "4771234567", "250", "A-1"],
  "redeem:phone": ["usar"],
  "redeem:points": ["usar", "4771234567"],
  "redeem:purchase": ["usar", "4771234567", "30", "cambiar", "compra"],
  "redeem:ticket": ["usar", "4771234567", "30", "compra 250", "cambiar", "ticket"],
  "redeem:summary": ["usar", "4771234567", "30", "compra 250", "A-1"],
  "correct:phone": ["corregir"],
  "correct:points": ["corregir", "4771234567", "agregar"],
  "correct:reason": ["corregir", "4771234567", "agregar", "50"],
  "correct:summary": ["corregir", "4771234567", "agregar", "50", "se duplicó"],
};

/** What became of a writing. */
export interface Outcome {
  readonly before: Session | null;
  readonly after: Session | null;
  readonly said: readonly string[];
  readonly looked: readonly QueryOrCommand[];
}

/** What a phone has. */
export function balanceOf(phone: string): Points {
  return pointsOf(phone === "4771234567" ? 20_000_000 : 3_000_000);
}

/** Everybody is a customer, and nothing looks like anything made before. */
function found(request: QueryOrCommand): Result {
  switch (request.type) {
    case "customer":
      return {
        type: "customer",
        found: { type: "known", name: "María Torres", balance: balanceOf(request.phone), doubts: 0 },
      };
    case "saleCheck":
      return { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: false } };
    case "past":
      return {
        type: "past",
        past: [
          {
            operationId: "op1",
            kind: "sale",
            view: {
              what: "sale",
              amountCentavos: 250_00 as Centavos,
              points: null,
              customer: "María Torres",
              phone: request.phone,
              ticket: "88",
              atText: "10:00",
              byName: "Ana",
            },
            change: pointsOf(12_5000),
            certain: true,
            refunded: false,
          },
        ],
      };
    case "doubts":
      return { type: "doubts", doubts: [] };
    case "approvals":
      return { type: "approvals", approvals: [] };
    case "collaborators":
      return { type: "collaborators", collaborators: [], networks: ["whatsapp"] };
    case "findOperation":
      return { type: "findOperation", found: null };
    case "earning":
      return { type: "earning", amountCentavos: 100_00 as Centavos, points: null };
    case "ownHistory":
    case "phoneHistory":
    case "phoneToday":
    case "ownDay":
    case "ownBalances":
    case "ownRecords":
      return { type: request.type, say: { key: "oneMoment" } };
    default:
      throw new Error(`No writing asks for "${request.type}"`);
  }
}

/** Types a writing to the bot, through the router's step and the store; everything that is looked up is found at once. */
export async function typed(as: WriterRole, at: Standing, text: string): Promise<Outcome> {
  const rig = new StepRig();
  try {
    await rig.refresh();
    rig.is(people[as]);
    for (const said of wayTo[at]) {
      await rig.says(said);
      await findAll(rig);
    }
    const before = rig.session;
    const said = [...(await rig.says(text))];
    const { looked, told } = await findAll(rig);
    return { before, after: rig.session, said: [...said, ...told], looked };
  } finally {
    await rig.store.close();
  }
}

async function findAll(rig: StepRig): Promise<{ readonly looked: QueryOrCommand[]; readonly told: string[] }> {
  const looked: QueryOrCommand[] = [];
  const told: string[] = [];
  for (;;) {
    const [row] = await rig.asked();
    if (!row) return { looked, told };
    looked.push(row.request);
    if (row.request.type === "report") {
      await rig.store.finishReport(row, [], [], 0);
      continue;
    }
    told.push(...(await rig.answers(row, found(row.request))));
  }
}
