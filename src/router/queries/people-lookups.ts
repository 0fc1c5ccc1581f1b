/** Lists, invites and unlinks collaborators. */
import { chatChannel } from "../../domain/chat.ts";
import { isActive, isManager } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { CollaboratorView, CommandResult, QueryResult, Result } from "../../flow/requests.ts";
import type { LookupRow, Reply } from "../../store/store.ts";
import type { Acting } from "../access.ts";
import type { Core } from "../directory-reader.ts";
import type { Ports } from "../ports.ts";
import { welcome } from "../turn/commands/menu.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import type { Make } from "./rows.ts";

const invitationMs = 24 * 3_600_000;

/** The prefix of an invitation's secret, whose token is long: see `collaboratorPassword`. */
const longSecret = "invitation:";

/** Stands for the token while a link is made: a channel may encode characters other than letters. */
const tokenMark = "invitationtoken";

/** Every collaborator as the wallet lists them now, or as it last did, with the chats that are linked to their phones. */
export async function listCollaborators(ports: Core): Promise<Extract<Result, { type: "collaborators" }>> {
  const { store, settings, channels, directory } = ports;
  await directory.refreshIfStale();
  const listed = await store.collaborators();
  const chats = await store.chatsOf(listed.map((one) => one.phone).filter((phone) => phone !== null));
  const collaborators = listed.map((one): CollaboratorView => ({
    usertoolId: one.usertoolId,
    name: one.name,
    phone: one.phone,
    branch: one.branch,
    role: isManager(one, settings) ? "manager" : "cashier",
    active: isActive(one, settings),
    chats: chats
      .filter((chat) => chat.phone === one.phone)
      .map(({ identity, chat }) => ({ identity, channel: chatChannel(chat) })),
  }));
  return { type: "collaborators", collaborators, networks: [...channels.keys()] };
}

/** Makes the invitation that a manager requested in their chat. */
export const invite: Make<"invite"> = async ({ ports, row }, { phone, name, random }) => {
  const by = await requestingManager(ports, row);
  if (by === null) return { type: "invite", say: { key: "notAllowed" }, passwordOf: null };
  // A request from before ids had a random part keeps the token that it may have by now.
  const secret = random === undefined ? `invitation ${row.id} ${row.createdAtMs}` : invitationSecret(random);
  return makeInvitation(ports, { phone, name, by, secret, madeAtMs: row.createdAtMs });
};

/** The secret of an invitation, from the random part of its request. */
export function invitationSecret(random: string): string {
  return `${longSecret}${random}`;
}

/**
 * Makes an invitation. Its token is derived from the secret under the account's key, as a collaborator's first password is from its operation. The token
 * survives a crash, only its fingerprint is stored, and it is put into the sentence when that is shown (`passwordOf`). The same secret gives the same
 * invitation.
 */
export async function makeInvitation(
  { store, settings, clock, channels, passwordOf }: Ports,
  asked: {
    readonly phone: Phone;
    readonly name: string;
    readonly by: Acting;
    readonly secret: string;
    readonly madeAtMs: number;
    /** The replies to other people about it. */
    readonly told?: readonly Reply[];
  },
): Promise<Extract<Result, { type: "invite" }>> {
  const { phone, name, by, secret, madeAtMs, told } = asked;
  const fingerprint = settings.fingerprint(passwordOf(secret));
  const invitation = { fingerprint, phone, by: by.identity, byPhone: by.phone, expiresAtMs: madeAtMs + invitationMs };
  await store.addInvitation(invitation, clock.nowMs(), told);
  const links = [...channels.values()].flatMap((channel) => {
    const link = channel.startLink?.(`inv_${tokenMark}`)?.replaceAll(tokenMark, "{password}");
    return link === undefined ? [] : [{ channel: channel.name, link }];
  });
  return { type: "invite", say: { key: "invitation", values: { name, links } }, passwordOf: secret };
}

/** Links the asking chat to the collaborator of an invitation, or says why not. */
export const acceptInvitation: Make<"acceptInvitation"> = async ({ ports, row }, { fingerprint }) => {
  const { store, settings, clock, directory } = ports;
  if (row.by === null)
    throw new Error(`acceptInvitation: the lookup from chat ${row.chat} names no person (by is null)`);
  await directory.refreshIfStale();
  const active = (await store.collaborators())
    .filter((one) => isActive(one, settings))
    .map((one) => one.phone)
    .filter((phone) => phone !== null);
  const verdict = await store.useInvitation(fingerprint, row.by, new Set(active), clock.nowMs());
  if (verdict === "linked") return { type: "acceptInvitation", refused: null };
  return {
    type: "acceptInvitation",
    refused: verdict === "ignored" ? verdict : { key: "invitationRefused", values: { why: verdict } },
  };
};

/** Takes the phone away from a chat of a collaborator. Doing it twice is doing it once. */
export const unlink: Make<"unlink"> = async ({ ports, row }, { identity, phone, name }) => {
  const by = await requestingManager(ports, row);
  if (by === null) return { type: "unlink", say: { key: "notAllowed" } };
  await ports.store.unlinkPerson(identity, phone, by.identity, ports.clock.nowMs());
  return { type: "unlink", say: { key: "unlinked", values: { name } } };
};

/** The manager who asked, if they still are one now. If they are not, that is written down. */
export async function requestingManager(
  { store, clock, directory }: Core,
  { by, chat, request }: LookupRow,
): Promise<Acting | null> {
  const { identity, phone } = (by === null ? null : await store.person(by)) ?? { identity: null, phone: null };
  const access = phone === null ? null : await directory.checkedAccess(phone);
  if (identity !== null && phone !== null && access?.role === "manager" && access.readable) return { identity, phone };
  await store.note({ what: "access.refused", who: by, operationId: null, detail: request.type }, chat, clock.nowMs());
  return null;
}

const pageLength = 20;

/** Welcomes a person who used an invitation, or says why it was refused. */
export function welcomeInvited(
  turn: TurnBuilder,
  { refused }: Extract<CommandResult, { type: "acceptInvitation" }>,
): void {
  if (refused === "ignored") return;
  if (refused !== null) return turn.say(refused);
  const { actor } = turn;
  const { person } = turn.input;
  if (!person || !actor)
    throw new Error(
      `welcomeInvited: chat ${turn.chat} has ${person ? "a person without a proved phone" : "no person"}`,
    );
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
