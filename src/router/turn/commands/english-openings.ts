import { behind, type Beginning } from "../../../understanding/lines/command-words.ts";
import type { CommandType } from "../commands.ts";

// How commands are said in English, beside the name of their row.

/** Whole messages. */
export const saidInEnglish: { readonly [type in CommandType]?: readonly string[] } = {
  help: ["help"],
  cancel: ["cancel", "exit"],
  back: ["back", "go back"],
  menu: ["hello", "hi", "good morning", "good afternoon", "good evening"],
  doubts: ["doubts", "in doubt", "pending"],
  ownDay: ["my cut", "mysales"],
  customers: ["customers", "customers csv"],
  forgetMe: ["delete my data"],
  forgetMeYes: ["delete my data yes"],
};

/** Whole messages in English that are commands in a chat where Spanish is spoken, too. */
export const saidInAnyChat: { readonly [type in CommandType]?: readonly string[] } = {
  sale: ["new sale", "add a sale", "add sale", "a new sale"],
  back: ["back", "go back"],
};

/** How a command begins, and what its text then begins with. */
interface Opening extends Beginning {
  readonly type: CommandType;
  readonly gives?: string;
}

const openings: readonly Opening[] = [
  { type: "sale", runs: ["new? sale"] },
  { type: "balance", runs: ["my? balance"], skips: "of for" },
  // These may also begin a reason: "correct the ticket".
  { type: "redeem", runs: ["use|redeem the? balance", "use|redeem"], needs: "figure end" },
  { type: "register", runs: ["register a|the? customer"] },
  { type: "register", runs: ["register"], needs: "figure end" },
  { type: "correct", runs: ["correct"], needs: "figure end" },
  { type: "refund", runs: ["refund"], needs: "figure end" },
  { type: "addCollaborator", runs: ["add a? cashier"], gives: "cajero" },
  { type: "addCollaborator", runs: ["add a? manager"], gives: "gerente" },
  { type: "addCollaborator", runs: ["add a? collaborator"], gives: "colaborador" },
  { type: "disableCollaborator", runs: ["disable the? collaborator", "disable cashier|manager", "disable"] },
  { type: "invite", runs: ["invite"] },
  { type: "unlink", runs: ["unlink"] },
  { type: "wallet", runs: ["change? the? wallet"], needs: "end choice" },
  { type: "corte", runs: ["cut"] },
  { type: "audit", runs: ["audit"] },
];

/** The command with which an English line begins, and what follows it; null: it begins with none. */
export function englishOpening(typed: string): { readonly type: CommandType; readonly text: string } | null {
  for (const opening of openings) {
    const text = behind(typed, opening);
    if (text !== null) return { type: opening.type, text: [opening.gives, text].filter(Boolean).join(" ") };
  }
  return null;
}
