import type { esMxEveryone } from "../../src/text/es-mx-everyone.ts";

type Values<K extends keyof typeof esMxEveryone> = Parameters<(typeof esMxEveryone)[K]>[0];

const topics = [
  "phone",
  "amount",
  "amountGuess",
  "ticket",
  "points",
  "correctionPoints",
  "purchase",
  "name",
  "birthday",
  "privacy",
  "unregistered",
  "sameTicket",
  "sameSale",
  "summary",
  "change",
  "role",
  "branch",
  "direction",
  "reason",
  "reference",
  "list",
  "detail",
  "collaborator",
  "wait",
] as const;

/** Values for every sentence for everyone. */
export const everyoneSamples: { readonly [K in keyof typeof esMxEveryone]: readonly Values<K>[] } = {
  helpHere: topics.map((topic) => ({ topic })),
  freeSeveralPhones: [undefined],
};
