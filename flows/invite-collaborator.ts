import type { Flow, FlowEvent } from "../src/flow/flow.ts";
import { activeWithPhone, pickingMachine } from "./pick-collaborator.ts";

const machine = pickingMachine({
  id: "invite",
  purpose: "invite",
  candidates: (all, channel) =>
    activeWithPhone(all).filter(({ chats }) => !chats.some((chat) => chat.channel === channel)),
  confirm: null,
  act: ({ phone, name }) => ({ type: "lookup", ask: "invite", request: { type: "invite", phone, name } }),
  told: (event: FlowEvent) => {
    if (event.type !== "LOOKED_UP" || event.result.type !== "invite") throw new Error("Nobody was invited");
    const { say, passwordOf } = event.result;
    return { type: "say", say, ...(passwordOf !== null && { passwordOf }) };
  },
});

/** *Invitar*: a single-use invitation for a collaborator who has no chat on this network. */
export const invite: Flow = { id: "invite", version: 1, machine, roles: ["manager"], migrations: {} };
