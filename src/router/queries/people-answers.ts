import type { Result } from "../../flow/requests.ts";
import { welcome } from "../turn/handle-command.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

/** Collaborators in one message. */
const pageLength = 20;

/** Answers what was asked about people outside any flow: the list of collaborators, or an invitation that was used. */
export function answerAboutPeople(
  turn: TurnBuilder,
  result: Extract<Result, { type: "collaborators" | "acceptInvitation" }>,
): void {
  const { actor } = turn;
  if (result.type === "collaborators") {
    // The role may have gone while the list was read.
    return actor?.access.role === "manager" ? list(turn, result.collaborators) : turn.say({ key: "notAllowed" });
  }
  if (result.refused !== null) return turn.say(result.refused);
  const { person } = turn.input;
  if (!person || !actor) throw new Error("Whoever used an invitation has a phone");
  welcome(turn, { person, phone: actor.phone, access: actor.access });
}

function list(turn: TurnBuilder, collaborators: Extract<Result, { type: "collaborators" }>["collaborators"]): void {
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
