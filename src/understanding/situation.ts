import type { ReadLanguage } from "../domain/language.ts";

/** The open question: the datum that it asks for, or the whole summary. Null: none. */
type Asked = "phone" | "amount" | "points" | "ticket" | "summary" | null;

/** The role of the person who writes. */
type Speaker = "cashier" | "manager" | "customer";

/** The facts about a conversation that the reader needs before it reads a message. */
export interface Situation {
  readonly asked: Asked;
  readonly speaker: Speaker;
  /** The question is about a use of balance, not a sale. */
  readonly uses?: boolean;
  /** The person has just made a sale, and no question is open. */
  readonly afterSale: boolean;
  /** The language of the person. They may write Spanish in any. Absent: Spanish. */
  readonly language?: ReadLanguage;
}

/** The names of situations in examples and in the features of the models. */
export type SituationName = "phone" | "amount" | "points" | "ticket" | "summary" | "after" | Speaker;

/** The name of a situation: the open question, or else the writer. */
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

/** The situation with a name. The writer is a cashier unless the name says otherwise. Throws for an unknown name. */
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
