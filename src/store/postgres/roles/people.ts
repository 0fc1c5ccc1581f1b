import type { DirectoryStore } from "../../people.ts";
import { tellAll } from "../consequences.ts";
import type { Runs } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import { endChangedRoles } from "../tables/people/console-sessions.ts";
import {
  collaborators,
  collaboratorsByPhone,
  directoryAge,
  directoryTried,
  replaceCollaborators,
  saveWallets,
  wallets,
} from "../tables/people/directory.ts";
import { addInvitation, invitationsUsed, unlinkPerson, useInvitation } from "../tables/people/invitations.ts";
import { chatsOf, person, preferencesIn, preferencesOf, showing } from "../tables/people/people.ts";

/** Who is who. */
export function peopleRoles({ db, commits }: { readonly db: Db; readonly commits: Runs }): DirectoryStore {
  return {
    saveCollaborators: (list, nowMs, seenSeq) =>
      commits.run(async (tx) => {
        replaceCollaborators(tx, list, nowMs, seenSeq);
        await endChangedRoles(tx, list, nowMs);
      }),
    directoryTried: (nowMs, seenSeq) => commits.run(async (tx) => directoryTried(tx, nowMs, seenSeq)),
    saveWallets: (list) => commits.run(async (tx) => saveWallets(tx, list)),
    directory: async () => {
      const [age, list] = await Promise.all([directoryAge(db), wallets(db)]);
      return { age, wallets: list };
    },
    collaborators: () => collaborators(db),
    collaboratorsOf: async (phone) => (await collaboratorsByPhone(db, [phone])).get(phone) ?? [],
    person: (identity) => person(db, identity),
    preferences: async (identity) => preferencesIn(await preferencesOf(db, [identity]), identity),
    showing: (network, number) => showing(db, network, number),
    chatsOf: (phones) => chatsOf(db, phones),
    addInvitation: (invitation, nowMs, told = []) =>
      commits.run(async (tx) => {
        if (await addInvitation(tx, invitation, nowMs)) tellAll(tx, told, nowMs);
      }),
    useInvitation: (fingerprint, identity, active, nowMs) =>
      commits.run((tx) => useInvitation(tx, fingerprint, identity, active, nowMs)),
    invitationsUsed: (sinceMs) => invitationsUsed(db, sinceMs),
    unlinkPerson: (identity, phone, by, nowMs, told = []) =>
      commits.run(async (tx) => {
        if (await unlinkPerson(tx, identity, phone, by, nowMs)) tellAll(tx, told, nowMs);
      }),
  };
}
