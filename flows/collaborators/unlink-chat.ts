import type { Flow, FlowEvent } from "../../src/flow/flow.ts";
import { listedPerson, pickingMachine, type Candidate } from "./pick-collaborator.ts";

const machine = pickingMachine({
  id: "unlink",
  purpose: "unlink",
  // Disabled collaborators too, whose chats should be unlinked.
  candidates: (all) =>
    all.flatMap(({ name, phone, branch, role, chats }): Candidate[] =>
      phone === null ? [] : chats.map((chat) => ({ name, phone, branch, role, chat })),
    ),
  confirm: (candidate) => ({
    say: { key: "unlinkConfirm", values: listedPerson(candidate) },
    yes: { key: "unlinkYes" },
  }),
  act: ({ phone, name, chat }) => {
    if (chat === null) throw new Error("unlink: the candidate has no chat");
    return { type: "lookup", ask: "unlink", request: { type: "unlink", identity: chat.identity, phone, name } };
  },
  told: (event: FlowEvent) => {
    if (event.type !== "LOOKED_UP" || event.result.type !== "unlink") throw new Error("Nothing was unlinked");
    return { type: "say", say: event.result.say };
  },
});

/** *Desvincular*: takes a collaborator's phone away from one of their chats. */
export const unlink: Flow = {
  id: "unlink",
  version: 2,
  machine,
  roles: ["manager"],
  topics: { list: "collaborator" },
  // Version 1 took no other name at its question.
  migrations: { 1: (stored) => stored },
};
