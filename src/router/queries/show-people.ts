import type { CommandResult, QueryResult } from "../../flow/requests.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { welcome } from "../turn/commands/menu.ts";

/** Collaborators in one message. */
const pageLength = 20;

/** Welcomes whoever used an invitation, or says why it was refused. */
export function welcomeInvited(
  turn: TurnBuilder,
  { refused }: Extract<CommandResult, { type: "acceptInvitation" }>,
): void {
  if (refused === "ignored") return;
  if (refused !== null) return turn.say(refused);
  const { actor } = turn;
  const { person } = turn.input;
  if (!person || !actor) throw new Error("Whoever used an invitation has a phone");
  welcome(turn, { person, phone: actor.phone, access: actor.access });
}

/** Lists the collaborators, active ones first, a page in each message. */
export function showCollaborators(
  turn: TurnBuilder,
  { collaborators }: Extract<QueryResult, { type: "collaborators" }>,
): void {
  const people = collaborators
    .toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, "es"))
    .map(({ name, phone, branch, role, active, chats }) => {
      const channels = [...new Set(chats.map((chat) => chat.channel))];
      return { name, phone, branch, role, active, channel: null, chats: channels };
    });
  const pages = Math.max(1, Math.ceil(people.length / pageLength));
  for (let page = 1; page <= pages; page++) {
    const shown = people.slice((page - 1) * pageLength, page * pageLength);
    turn.say({ key: "collaboratorList", values: { people: shown, page, pages } });
  }
}
