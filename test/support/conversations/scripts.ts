import type { FlowName } from "../../../src/flow/flow.ts";
import type { Who } from "../shop/people.ts";
import type { Shop } from "../shop/shop.ts";
import { faults } from "../wallet/wallet-server.ts";
import type { Talk } from "./talk.ts";

/** A conversation with the bot for the transcripts. */
export interface Script {
  readonly id: string;
  readonly title: string;
  /** The flow whose happy path it is. Null: none. */
  readonly flow: FlowName | null;
  /** The participants; first the person with the task. */
  readonly cast: readonly Who[];
  /** The people whom the bot knows when the transcript begins. Absent: the cast. */
  readonly known?: readonly Who[];
  /** The task of the first participant, if its messages are counted. */
  readonly task?: string;
  /** Events before the transcript begins. */
  readonly prepare?: (shop: Shop) => Promise<void>;
  readonly hold: (talk: Talk) => Promise<void>;
}

const summary = "¿La registro?";

async function sell(shop: Shop, who: Who, line: string): Promise<void> {
  await shop.asks(who, `venta ${line}`, (text) => text.includes(summary));
  await shop.asks(who, "sí", (text) => text.includes("Venta registrada"));
}

/** Three sales that teach the wallet's percentage. */
async function teachThePercentage(shop: Shop): Promise<void> {
  for (const line of ["100 A-1001", "250 A-1002", "333.40 A-1003"]) await sell(shop, "ana", `4777654321 ${line}`);
}

const sales: readonly Script[] = [
  {
    id: "sale-in-one-line",
    title: "A sale in one line",
    flow: "sale",
    cast: ["ana"],
    task: "Record a sale, in one line",
    async hold(talk) {
      await talk.says("ana", "venta 4771234567 1,234 A-1029", summary);
      await talk.says("ana", "sí", "Venta registrada");
    },
  },
  {
    id: "sale-step-by-step",
    title: "A sale step by step",
    flow: null,
    cast: ["ana"],
    task: "Record a sale, step by step",
    async hold(talk) {
      await talk.says("ana", "venta", "¿Teléfono");
      await talk.says("ana", "477 123 4567", "¿Monto");
      await talk.says("ana", "250", "icket");
      await talk.says("ana", "A-1029", summary);
      await talk.says("ana", "sí", "Venta registrada");
    },
  },
  {
    id: "free-writing",
    title: "Free writing",
    flow: null,
    cast: ["ana"],
    async hold(talk) {
      await talk.says("ana", "cuánto tiene 4771234567", "$50.00");
      await talk.says("ana", "vendí 250 al 477 123 4567 ticket 88", summary);
      await talk.says("ana", "sí", "Venta registrada");
    },
  },
  {
    id: "doubt-settled-by-balance",
    title: "A doubt that the balance settles",
    flow: null,
    cast: ["ana"],
    prepare: teachThePercentage,
    async hold(talk) {
      await talk.says("ana", "venta 4771234567 400 A-1029", summary);
      talk.note("the wallet records the sale, and its answer is lost");
      talk.shop.wallet.fault("/wallet/sale", faults.answerLost());
      await talk.says("ana", "sí", "No la repitas");
      await talk.passes(3_100, "3 seconds later", { ana: "Verificada por saldo" });
    },
  },
  {
    id: "doubt-asked-of-the-manager",
    title: "A doubt that a manager settles",
    flow: "doubts",
    cast: ["luis", "ana"],
    task: "Settle a doubt",
    prepare: teachThePercentage,
    async hold(talk) {
      await talk.says("ana", "venta 4771234567 400 A-1029", summary);
      talk.note("the connection breaks before the wallet records anything; nobody here can know that");
      talk.shop.wallet.fault("/wallet/sale", faults.requestLost());
      await talk.says("ana", "sí", "No la repitas");
      await talk.passes(125_000, "2 minutes later", { ana: "No sé si se registró", luis: "En duda" });
      await talk.says("luis", "pendientes", "¿Cuál revisas?");
      await talk.says("luis", "1", "En duda");
      await talk.says("luis", "regístrala ahora", "La registro ahora", { ana: "Venta registrada" });
    },
  },
  {
    id: "doubt-answered-at-once",
    title: "A doubt that a manager answers at once",
    flow: null,
    cast: ["luis", "ana"],
    task: "Settle a doubt, by the button of its message",
    async prepare(shop) {
      await teachThePercentage(shop);
      await shop.asks("ana", "venta 4771234567 400 A-1029", (text) => text.includes(summary));
      shop.wallet.fault("/wallet/sale", faults.requestLost());
      await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    },
    async hold(talk) {
      await talk.passes(125_000, "2 minutes after the wallet did not answer", {
        ana: "No sé si se registró",
        luis: "En duda",
      });
      await talk.taps("luis", "En duda", "No se registró", "no se registró", { ana: "confirmó que no se registró" });
    },
  },
];

const balances: readonly Script[] = [
  {
    id: "own-balance",
    title: "A customer's own balance",
    flow: null,
    cast: ["maria"],
    task: "Read one's own balance (customer)",
    async hold(talk) {
      await talk.says("maria", "saldo", "tu saldo");
    },
  },
  {
    id: "use-of-balance",
    title: "Balance used",
    flow: null,
    cast: ["ana"],
    task: "Use balance, in one line",
    async hold(talk) {
      await talk.says("ana", "usar 4771234567 30 A-1029", "¿Lo uso?");
      await talk.says("ana", "sí", "Uso de saldo registrado");
    },
  },
  {
    id: "use-and-sale-of-the-rest",
    title: "Balance used, and the rest sold",
    flow: "redeem",
    cast: ["ana"],
    task: "Use balance and record the rest of the ticket as a sale",
    async hold(talk) {
      await talk.says("ana", "usar 4771234567 30 de 100 A-1029", "¿Lo uso?");
      await talk.says("ana", "sí", summary);
      await talk.says("ana", "sí", "Venta registrada");
    },
  },
  {
    id: "registration",
    title: "A customer is registered",
    flow: "register",
    cast: ["ana"],
    task: "Register a customer, with their consent",
    async hold(talk) {
      await talk.says("ana", "registrar 477 123 0042", "Nombre");
      await talk.says("ana", "Lucía Díaz", "Cumpleaños");
      await talk.says("ana", "12 de mayo de 1990", "Aviso de privacidad");
      await talk.says("ana", "sí acepta", "Lucía Díaz");
      await talk.says("ana", "sí", "Cliente registrado");
    },
  },
];

const corrections: readonly Script[] = [
  {
    id: "correction",
    title: "A balance is corrected",
    flow: "correct",
    cast: ["luis"],
    task: "Correct a balance, in one line",
    async hold(talk) {
      await talk.says("luis", "corregir 4771234567 +12.50 se le cobró de más", "¿La hago?");
      await talk.says("luis", "sí", "Abono registrado");
    },
  },
  {
    id: "refund",
    title: "A sale is refunded",
    flow: "refund",
    cast: ["luis"],
    task: "Refund a sale",
    prepare: (shop) => sell(shop, "luis", "4771234567 250 A-1029"),
    async hold(talk) {
      await talk.says("luis", "devolución 4771234567", "¿Cuál devuelvo?");
      await talk.says("luis", "A-1029", "¿La hago?");
      await talk.says("luis", "sí", "Devolución hecha");
    },
  },
  {
    id: "approval",
    title: "A correction above the cap",
    flow: "approvals",
    cast: ["rosa", "luis"],
    task: "Approve another manager's correction",
    async hold(talk) {
      await talk.says("luis", "corregir 4771234567 +600 premio del sorteo", "¿La hago?");
      await talk.says("luis", "sí", "aprobación", { rosa: "¿La apruebas?" });
      await talk.says("rosa", "aprobaciones", "¿aprobar o rechazar?");
      await talk.says("rosa", "aprobar", "Abono registrado", { luis: "Abono registrado" });
    },
  },
  {
    id: "corte",
    title: "The cut of the day",
    flow: null,
    cast: ["luis"],
    known: ["luis", "ana"],
    task: "Read the cut of the day",
    async prepare(shop) {
      await sell(shop, "ana", "4771234567 250 A-1029");
      await sell(shop, "luis", "4777654321 99.80 A-1030");
    },
    async hold(talk) {
      await talk.says("luis", "corte", "Corte del");
    },
  },
];

/** The latest link in a person's chat. */
function linkShownTo(shop: Shop, who: Who): string {
  const links = shop.heard(who).map((text) => /https:\S+/.exec(text)?.[0]);
  return links.findLast((one) => one !== undefined) ?? "";
}

const collaborators: readonly Script[] = [
  {
    id: "new-collaborator",
    title: "A collaborator is added",
    flow: "addCollaborator",
    cast: ["luis"],
    task: "Add a collaborator, step by step",
    async hold(talk) {
      await talk.says("luis", "agregar colaborador", "¿Qué va a ser?");
      await talk.says("luis", "cajero", "¿Nombre");
      await talk.says("luis", "Pedro Ruiz", "¿Celular?");
      await talk.says("luis", "477 111 0009", "¿Lo doy de alta?");
      await talk.says("luis", "sí", "dado de alta");
    },
  },
  {
    id: "collaborator-disabled",
    title: "A collaborator is disabled",
    flow: "disableCollaborator",
    cast: ["luis"],
    task: "Disable a collaborator",
    async hold(talk) {
      await talk.says("luis", "baja ana", "¿Le doy de baja?");
      await talk.says("luis", "sí", "dado de baja");
    },
  },
  {
    id: "invitation",
    title: "A collaborator is invited",
    flow: "invite",
    cast: ["luis", "ana"],
    known: ["luis"],
    task: "Invite a collaborator",
    async hold(talk) {
      await talk.says("luis", "invitar Ana", "Invitación para Ana López");
      talk.note("Ana opens the link");
      await talk.follows("ana", linkShownTo(talk.shop, "luis"), "Te reconocí");
    },
  },
  {
    id: "chat-unlinked",
    title: "A chat is unlinked",
    flow: "unlink",
    cast: ["luis"],
    known: ["luis", "ana"],
    task: "Unlink a collaborator's chat",
    async hold(talk) {
      await talk.says("luis", "desvincular ana", "¿Lo desvinculo?");
      await talk.says("luis", "sí", "ya no es de Ana López");
    },
  },
];

/** All of them, in the order of the page. */
export const scripts: readonly Script[] = [...sales, ...balances, ...corrections, ...collaborators];
