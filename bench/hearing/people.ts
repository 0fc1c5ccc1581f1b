import { phonesIn } from "../../src/understanding/lines/phones-in.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf } from "../../src/domain/money.ts";
import {
  demoSeed,
  type SandboxCollaborator,
  type SandboxCustomer,
  type SandboxSeed,
} from "../../src/wallet/sandbox/account.ts";
import type { Utterance } from "./utterance.ts";

const firstChat = 20_000;
const branch = "Sucursal Centro";
/** Of every customer, with a number. It is in no sentence of the bot. */
const customerName = "Rosalba";
/** Of the collaborators that a setup names. */
export const surname = "Robles";
/** What every sale of a state is of, in pesos. No list expects this amount. */
export const saleAmount = "437";

/** Whom and what one utterance needs. Nothing is shared between two utterances, so that they cannot disturb each other. */
export interface Cast {
  readonly utterance: Utterance;
  /** Telegram id of whoever says it. */
  readonly speaker: number;
  readonly speakerPhone: string;
  /** Telegram id of a cashier who sells beforehand, where the setup has a sale. */
  readonly seller: number;
  readonly sellerPhone: string;
  /** Of the sale that is open or was the last. */
  readonly customerPhone: string;
  readonly ticket: string;
}

const sixDigits = (number: number) => String(number).padStart(6, "0");

/** Everybody whom a list needs, in its order. */
export function castOf(list: readonly Utterance[]): Cast[] {
  return list.map((utterance, i) => ({
    utterance,
    speaker: firstChat + 2 * i,
    speakerPhone: `2719${sixDigits(i)}`,
    seller: firstChat + 2 * i + 1,
    sellerPhone: `2746${sixDigits(i)}`,
    customerPhone: `2728${sixDigits(i)}`,
    ticket: utterance.setup.ticket ?? `ZK-${sixDigits(i)}`,
  }));
}

/**
 * The wallet's account: staff, and a customer for every phone that an utterance names, but for those that it registers. Each customer has a
 * balance of their own, so that a balance which is told says whose it is.
 */
export function accountOf(casts: readonly Cast[]): SandboxSeed {
  const demo = demoSeed();
  const walletKey = demo.wallets[0]?.key ?? "";
  const phones = new Set(casts.flatMap(customersOf));
  const customers = [...phones].map((phone, i): SandboxCustomer => ({
    walletKey,
    phone: phone as Phone,
    name: `${customerName} ${String(i).padStart(4, "0")}`,
    birthdate: null,
    balance: pointsOf((5_000 + 3 * i) * 10_000),
  }));
  return { ...demo, customers, collaborators: casts.flatMap((cast, i) => staffOf(cast, i)) };
}

function customersOf({ utterance, speakerPhone, customerPhone }: Cast): string[] {
  const { state, texts, expect } = utterance;
  const registered = expect.flatMap(({ kind, phone }) => (kind === "register" || kind === "staffAdd" ? [phone] : []));
  const named = [...texts.flatMap((text) => [...phonesIn(text)]), ...expect.flatMap(({ phone }) => phone ?? [])];
  return [
    customerPhone,
    ...(state === "customerIdle" ? [speakerPhone] : []),
    ...named.filter((phone) => !registered.includes(phone)),
  ];
}

function staffOf({ utterance, speakerPhone, sellerPhone }: Cast, i: number): SandboxCollaborator[] {
  const { state, setup } = utterance;
  const person = (id: number, name: string, phone: string, type: "cajero" | "gerente"): SandboxCollaborator => ({
    id,
    name,
    phone: phone as Phone,
    branch,
    type,
    password: `bench-${id}`,
    walletKeys: "all",
    status: "activo",
  });
  const type = state === "managerIdle" ? "gerente" : "cajero";
  return [
    ...(state === "customerIdle" ? [] : [person(10_000 + i, `Empleado ${sixDigits(i)}`, speakerPhone, type)]),
    ...(setup.sale === true ? [person(20_000 + i, `Vendedor ${sixDigits(i)}`, sellerPhone, "cajero")] : []),
    ...(setup.staff === undefined ? [] : [person(30_000 + i, `${setup.staff} ${surname}`, sellerPhone, "cajero")]),
  ];
}
