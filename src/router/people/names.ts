import { operatorPhone, type Identity } from "../../domain/person.ts";
import type { DirectoryStore } from "../../store/store.ts";

/** Display names: the wallet's name for a collaborator, else the name on the network, else the identity itself. */
export async function namesOf(
  store: DirectoryStore,
  identities: readonly Identity[],
): Promise<ReadonlyMap<Identity, string>> {
  const listed = new Map((await store.collaborators()).map((one) => [one.phone, one.name]));
  const names = new Map<Identity, string>();
  for (const identity of new Set(identities)) {
    const person = await store.person(identity);
    const phone = operatorPhone(identity) ?? person?.phone ?? null;
    names.set(identity, (phone === null ? null : listed.get(phone)) ?? person?.name ?? identity);
  }
  return names;
}
