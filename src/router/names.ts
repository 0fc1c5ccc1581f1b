import { deskPhone, type Identity } from "../domain/person.ts";
import type { DirectoryStore } from "../store/store.ts";

/** What people are called: as the wallet lists them, or as they call themselves. */
export async function namesOf(
  store: DirectoryStore,
  identities: readonly Identity[],
): Promise<ReadonlyMap<Identity, string>> {
  const listed = new Map((await store.collaborators()).map((one) => [one.phone, one.name]));
  const names = new Map<Identity, string>();
  for (const identity of new Set(identities)) {
    const person = await store.person(identity);
    const phone = deskPhone(identity) ?? person?.phone ?? null;
    names.set(identity, (phone === null ? null : listed.get(phone)) ?? person?.name ?? identity);
  }
  return names;
}
