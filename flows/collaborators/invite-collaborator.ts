import type { Flow, FlowEvent } from "../../src/flow/flow.ts";
import { activeWithPhone, pickingMachine } from "./pick-collaborator.ts";

const machine = pickingMachine({
  id: "invite",
  purpose: "invite",
  candidates: (all, networks) =>
    activeWithPhone(all).filter(({ chats }) => networks.some((name) => !chats.some(({ channel }) => channel === name))),
  confirm: null,
  act: ({ phone, name }) => ({ type: "lookup", ask: "invite", request: { type: "invite", phone, name } }),
  told: (event: FlowEvent) => {
    if (event.type !== "LOOKED_UP" || event.result.type !== "invite")
      throw new Error(`invite: expected its lookup, got ${event.type}`);
    const { say, passwordOf } = event.result;
    return { type: "say", say, ...(passwordOf !== null && { passwordOf }) };
  },
});

/** *Invitar*: a single-use invitation for a collaborator who lacks a chat on one of the networks. */
export const invite: Flow = {
  id: "invite",
  version: 2,
  machine,
  roles: ["manager"],
  topics: { list: "collaborator" },
  // Version 1 took no other name at its question.
  migrations: { 1: (stored) => stored },
};
