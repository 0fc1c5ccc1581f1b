import type { ReadLanguage } from "./language.ts";

/** The question that is open: the datum that it asks for, or the whole summary. Null: none is. */
type Asked = "phone" | "amount" | "points" | "ticket" | "summary" | null;

/** The role of the person who writes. */
type Speaker = "cashier" | "manager" | "customer";

/** What the reader knows of a conversation before it reads a message. */
export interface Situation {
  readonly asked: Asked;
  readonly speaker: Speaker;
  /** The question is of a use of balance, and no sale. */
  readonly uses?: boolean;
  /** The person has just made a sale, and no question is open. */
  readonly afterSale: boolean;
  /** That of the person, who may write Spanish in any; absent: Spanish. */
  readonly language?: ReadLanguage;
}

/** The names of situations in examples and in the features of the models. */
export type SituationName = "phone" | "amount" | "points" | "ticket" | "summary" | "after" | Speaker;

/** Names a situation: the open question, or else who writes. */
export function nameOf({ asked, speaker, afterSale }: Situation): SituationName {
  return asked ?? (afterSale && speaker !== "customer" ? "after" : speaker);
}

const situationNames: readonly SituationName[] = [
  "phone",
  "amount",
  "points",
  "ticket",
  "summary",
  "after",
  "cashier",
  "manager",
  "customer",
];

/** Gives the situation of a name, as a cashier has it where the name does not tell who writes. Throws where the name is unknown. */
export function situationOf(name: string, language?: ReadLanguage): Situation {
  const situation = named(name);
  return language === undefined ? situation : { ...situation, language };
}

function named(name: string): Situation {
  if (!situationNames.some((one) => one === name)) throw new Error(`There is no situation "${name}"`);
  if (name === "cashier" || name === "manager" || name === "customer")
    return { asked: null, speaker: name, afterSale: false };
  if (name === "after") return { asked: null, speaker: "cashier", afterSale: true };
  return { asked: name as Asked, speaker: "cashier", afterSale: false };
}
