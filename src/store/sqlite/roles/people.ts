import type { DirectoryStore } from "../../people.ts";
import type { Rows } from "../rows.ts";
import { addInvitation, invitationsUsed, unlinkPerson, useInvitation } from "../tables/people/invitations.ts";
import { notify } from "./outbox.ts";
import type { Write } from "./write.ts";

/** Implements `DirectoryStore`. */
export function directoryOn(rows: Rows, write: Write): DirectoryStore {
  return {
    saveCollaborators: (collaborators, nowMs, seenSeq) =>
      write(() => {
        rows.directory.replaceCollaborators(collaborators, nowMs, seenSeq);
        rows.sessions.endChangedRoles(collaborators, nowMs);
      }),
    directoryTried: (nowMs, seenSeq) => write(() => rows.directory.tried(nowMs, seenSeq)),
    saveWallets: (wallets) => write(() => rows.directory.saveWallets(wallets)),
    directory: async () => ({ age: rows.directory.age(), wallets: rows.directory.wallets() }),
    collaborators: async () => rows.directory.collaborators(),
    collaboratorsOf: async (phone) => rows.directory.collaboratorsOf(phone),
    person: async (identity) => rows.people.person(identity),
    preferences: async (identity) => rows.people.preferences(identity),
    showing: async (network, number) => rows.people.showing(network, number),
    chatsOf: async (phones) => rows.people.chatsOf(phones),
    addInvitation: (invitation, nowMs, told = []) =>
      write(() => {
        if (addInvitation(rows, invitation, nowMs)) notify(rows, told, nowMs);
      }),
    useInvitation: (fingerprint, identity, active, nowMs) =>
      write(() => useInvitation(rows, fingerprint, identity, active, nowMs)),
    invitationsUsed: async (sinceMs) => invitationsUsed(rows, sinceMs),
    unlinkPerson: (identity, phone, by, nowMs, told = []) =>
      write(() => {
        if (unlinkPerson(rows, identity, phone, by, nowMs)) notify(rows, told, nowMs);
      }),
  };
}
