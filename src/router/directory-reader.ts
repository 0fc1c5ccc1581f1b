import type { Collaborator } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import { sleep } from "../clock.ts";
import { plain } from "../domain/words.ts";
import type { OperationRequest } from "../ledger/request.ts";
import { errorText } from "../log.ts";
import type { ChatKey } from "../domain/chat.ts";
import type { LinkedChat } from "../store/store.ts";
import { accessOf, sinceMs, type Access } from "./access.ts";
import type { Centre } from "./centre.ts";
import { directoryFreshMs } from "./settings.ts";

/** How long the list of wallets is used before it is read again, ms. */
const walletsFreshMs = 3_600_000;
/** How long a reading that could not be written down keeps others from trying, ms. */
const restMs = 1_000;

/** Reads the collaborators (`/toolusers/get`) and wallets (`/wallet/get`) when they are needed, at most once at a time. */
export class DirectoryReader {
  readonly #centre: Centre;
  #reading: Promise<void> | null = null;
  readonly #stopping = new AbortController();
  #walletsReadAtMs = Number.NEGATIVE_INFINITY;

  constructor(centre: Centre) {
    this.#centre = centre;
  }

  /** True when nothing is being read. */
  get quiet(): boolean {
    return this.#reading === null;
  }

  /** Reads now, or joins the reading that is under way. Never rejects: a failure is written down as a try. */
  refresh(): Promise<void> {
    this.#reading ??= this.#readSafely().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Reads, beside everything else, when the list is no longer fresh and was not tried just now. Never rejects. */
  async refreshIfStale(): Promise<void> {
    const { store, clock, log } = this.#centre;
    try {
      const { age } = await store.directory();
      const stale = sinceMs(Math.max(age.readAtMs, age.triedAtMs), clock.nowMs()) > directoryFreshMs;
      if (stale && !this.#stopping.signal.aborted) await this.refresh();
    } catch (error) {
      log.error("The age of the list of collaborators could not be read", { why: errorText(error) });
    }
  }

  /** Resolves when nothing is being read. To be called when nobody asks any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#reading;
  }

  /** What a phone may do *now*: the list is read first when it is older than a minute; when it cannot be, the last one holds a while. */
  async checkedAccess(phone: Phone): Promise<Access> {
    const { store, clock, settings } = this.#centre;
    const before = await store.directory();
    if (sinceMs(before.age.readAtMs, clock.nowMs()) > directoryFreshMs) await this.refresh();
    const [{ age }, collaborators] = await Promise.all([store.directory(), store.collaboratorsOf(phone)]);
    return accessOf(phone, collaborators, age, settings, clock.nowMs());
  }

  /**
   * Reads the list anew after a collaborator was added or disabled, whatever reading was under way. Whoever was disabled is taken out of
   * the list at once, even when it cannot be read or still shows them.
   */
  async changed(request: OperationRequest): Promise<void> {
    if (request.kind !== "addCollaborator" && request.kind !== "disableCollaborator") return;
    const { store, settings } = this.#centre;
    await this.#reading;
    await this.refresh();
    if (request.kind === "addCollaborator") return;
    const [{ age }, listed] = await Promise.all([store.directory(), store.collaborators()]);
    const gone = (one: Collaborator) =>
      one.phone === request.phone && !settings.inactiveStatuses.has(plain(one.status));
    if (listed.some(gone)) {
      await store.saveCollaborators(
        listed.filter((one) => !gone(one)),
        age.readAtMs,
      );
    }
  }

  /** The chats of every manager who has written to the bot; of everyone but `except`. */
  async managerChats(except: Phone | null = null): Promise<ChatKey[]> {
    return (await this.managers(except)).map((one) => one.chat);
  }

  /** The same, with the language that each chose. */
  async managers(except: Phone | null = null): Promise<readonly LinkedChat[]> {
    const { store, settings } = this.#centre;
    const manages = (one: Collaborator) =>
      settings.managerTypes.has(plain(one.type)) && !settings.inactiveStatuses.has(plain(one.status));
    const listed = (await store.collaborators()).filter(manages).map((one) => one.phone);
    const phones = new Set([...listed.filter((phone) => phone !== null), ...settings.ownerPhones]);
    if (except !== null) phones.delete(except);
    return store.chatsOf([...phones]);
  }

  async #readSafely(): Promise<void> {
    const { clock, log } = this.#centre;
    try {
      await this.#read();
    } catch (error) {
      log.error("The list of collaborators could not be written down", { why: errorText(error) });
      await sleep(clock, restMs, this.#stopping.signal);
    }
  }

  async #read(): Promise<void> {
    const { store, wallet, clock, log } = this.#centre;
    const walletsStale = clock.monotonicMs() - this.#walletsReadAtMs > walletsFreshMs;
    const [collaborators, wallets] = await Promise.all([
      wallet.collaborators(),
      walletsStale ? wallet.wallets() : null,
    ]);
    if (wallets?.type === "ok") {
      this.#walletsReadAtMs = clock.monotonicMs();
      await store.saveWallets(wallets.value);
    } else if (wallets) log.warn("The list of wallets could not be read", failure(wallets));
    if (collaborators.type === "ok") await store.saveCollaborators(collaborators.value, clock.nowMs());
    else {
      log.warn("The list of collaborators could not be read", failure(collaborators));
      await store.directoryTried(clock.nowMs());
    }
  }
}

function failure(
  reading: { readonly type: "refused"; readonly code: string } | { readonly type: "unavailable"; readonly why: string },
) {
  return reading.type === "refused" ? { code: reading.code } : { why: reading.why };
}
