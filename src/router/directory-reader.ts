/** Reads collaborators and wallets from the wallet on demand; and handles numbers that their owners have left. */
import { sleep, waitAtMost } from "../clock.ts";
import { channelTraits, chatChannel, type ChatKey } from "../domain/chat.ts";
import { type Collaborator, isActive, isManager } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Update } from "../domain/update.ts";
import { kindOf, type OperationRequest } from "../ledger/request.ts";
import { errorText } from "../log.ts";
import type { LinkedChat, Person, Store } from "../store/store.ts";
import { type Access, accessOf, sinceMs } from "./access.ts";
import type { Ports } from "./ports.ts";
import { directoryAskedMs, directoryFreshMs } from "./settings.ts";

/** Age after which the list of wallets is read again, ms. */
const walletsFreshMs = 3_600_000;
/** How long to wait for a reading, from its beginning, while the last list still holds, ms. */
const holdsUpMs = 4_000;
/** Pause after a reading that could not be stored, ms. */
const restMs = 1_000;
/** Pause after the first, second, … consecutive failure of a reading, ms; the last value repeats. */
const retryAfterMs: readonly number[] = [1_000, 2_000, 5_000, 10_000];
/** An empty list after a filled one is believed only when a second reading confirms it at least this much later, ms. */
const emptyConfirmedMs = 3_000;

/** The ports, with the reader of the collaborators: what the parts of the router get. */
export interface Core extends Ports {
  readonly directory: DirectoryReader;
}

/** Reads the collaborators (`/toolusers/get`) and wallets (`/wallet/get`) on demand, one reading at a time. */
export class DirectoryReader {
  readonly #ports: Ports;
  #reading: Promise<boolean> | null = null;
  /** When the reading in progress began, by the monotonic clock, ms. */
  #readingSinceMs = 0;
  readonly #stopping = new AbortController();
  #walletsReadAtMs = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #cancelRetry: () => void = () => {};
  /** Resolvers of `readSoon` calls that wait for the end of a reading. */
  #waiting: (() => void)[] = [];
  /** When the last reading for `readSoon` began, by the monotonic clock, ms. */
  #askedAtMs = Number.NEGATIVE_INFINITY;
  /** Cancels the scheduled reading for `readSoon`; null: none is scheduled. */
  #cancelAsked: (() => void) | null = null;
  /** When a filled list first came back empty, by the monotonic clock, ms; null: it did not. */
  #emptySinceMs: number | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** True when nothing is being read. */
  get quiet(): boolean {
    return this.#reading === null;
  }

  /** Reads now, or joins the reading in progress; resolves to whether it was read. Never rejects. `asked`: uses the lookup share of the wallet's budget. */
  refresh(asked = false): Promise<boolean> {
    if (this.#reading === null) {
      this.#cancelRetry();
      this.#readingSinceMs = this.#ports.clock.monotonicMs();
      this.#reading = this.#readSafely(asked).then((read) => this.#ended(read));
    }
    return this.#reading;
  }

  /** Resolves when a reading has ended: the one in progress, or one for all waiting callers, `directoryAskedMs` after the last such one. */
  readSoon(): Promise<void> {
    const { clock } = this.#ports;
    const ended = new Promise<void>((resolve) => void this.#waiting.push(resolve));
    if (this.#reading !== null || this.#cancelAsked !== null || this.#stopping.signal.aborted) return ended;
    const read = () => {
      this.#cancelAsked = null;
      if (this.#reading !== null) return;
      this.#askedAtMs = clock.monotonicMs();
      void this.refresh(true);
    };
    const waitMs = this.#askedAtMs + directoryAskedMs - clock.monotonicMs();
    if (waitMs > 0) this.#cancelAsked = clock.after(waitMs, read);
    else read();
    return ended;
  }

  /** Reads when the list is stale and no try was made recently. Never rejects. */
  async refreshIfStale(): Promise<void> {
    const { store, clock, log } = this.#ports;
    try {
      const { age } = await store.directory();
      const stale = sinceMs(Math.max(age.readAtMs, age.triedAtMs), clock.nowMs()) > directoryFreshMs;
      if (stale && !this.#stopping.signal.aborted) await this.refresh();
    } catch (error) {
      log.error("The age of the list of collaborators could not be read", { why: errorText(error) });
    }
  }

  /** Cancels scheduled readings; resolves when the reading in progress has ended. Call it when no caller is left. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#cancelRetry();
    this.#cancelAsked?.();
    await this.#reading;
  }

  /** Access of a phone now. Reads the list first when it is older than a minute; if that fails or takes long, the last list holds for a while. */
  async checkedAccess(phone: Phone): Promise<Access> {
    const { store, clock } = this.#ports;
    const { age } = await store.directory();
    if (sinceMs(age.readAtMs, clock.nowMs()) <= directoryFreshMs) return this.#access(phone);
    const reading = this.refresh();
    const leftMs = this.#readingSinceMs + holdsUpMs - clock.monotonicMs();
    if (leftMs > 0) await waitAtMost(clock, leftMs, reading);
    const access = await this.#access(phone);
    if (access.readable) return access;
    await reading;
    return this.#access(phone);
  }

  /** Access of phones by a list read after this call. `readable` is false for all when that reading fails. */
  async accessNow(...phones: readonly Phone[]): Promise<readonly Access[]> {
    await this.#reading;
    const read = await this.refresh();
    const found = await Promise.all(phones.map((phone) => this.#access(phone)));
    return found.map((access) => ({ ...access, readable: access.readable && read }));
  }

  /** Access of a phone by the stored list. */
  async #access(phone: Phone): Promise<Access> {
    const { store, clock, settings } = this.#ports;
    const [{ age }, collaborators] = await Promise.all([store.directory(), store.collaboratorsOf(phone)]);
    return accessOf(phone, collaborators, age, settings, clock.nowMs());
  }

  /** Reads the list again after a collaborator was added or disabled. A disabled one leaves the stored list at once, whatever the reading shows. */
  async changed(request: OperationRequest): Promise<void> {
    const { staffAfter } = kindOf(request);
    if (staffAfter === null) return;
    const { store, settings } = this.#ports;
    await this.#reading;
    await this.refresh();
    if (staffAfter === "active") return;
    const [{ age }, listed] = await Promise.all([store.directory(), store.collaborators()]);
    const gone = (one: Collaborator) => one.phone === request.phone && isActive(one, settings);
    if (listed.some(gone)) {
      await store.saveCollaborators(
        listed.filter((one) => !gone(one)),
        age.readAtMs,
      );
    }
  }

  /** Chats of all managers who have written to the bot, without `except`. */
  async managerChats(except: Phone | null = null): Promise<ChatKey[]> {
    return (await this.managers(except)).map((one) => one.chat);
  }

  /** Chats of all staff who have written to the bot, by the stored list. */
  async staffChats(): Promise<ChatKey[]> {
    const { settings } = this.#ports;
    return (await this.#linked((one) => isActive(one, settings), null)).map((one) => one.chat);
  }

  /** Chats of all managers who have written to the bot, without `except`, with each chat's person and language. */
  async managers(except: Phone | null = null): Promise<readonly LinkedChat[]> {
    const { settings } = this.#ports;
    return this.#linked((one) => isManager(one, settings) && isActive(one, settings), except);
  }

  async #linked(isWanted: (one: Collaborator) => boolean, except: Phone | null): Promise<readonly LinkedChat[]> {
    const { store, settings } = this.#ports;
    const listed = (await store.collaborators()).filter(isWanted).map((one) => one.phone);
    const phones = new Set([...listed.filter((phone) => phone !== null), ...settings.ownerPhones]);
    if (except !== null) phones.delete(except);
    return store.chatsOf([...phones]);
  }

  /** Reads the list; returns whether it was read. A list that cannot be stored counts as not read. Never rejects. */
  async #readSafely(asked: boolean): Promise<boolean> {
    const { clock, log } = this.#ports;
    try {
      return await this.#read(asked);
    } catch (error) {
      log.error("The list of collaborators could not be stored", { why: errorText(error) });
      await sleep(clock, restMs, this.#stopping.signal);
      return false;
    }
  }

  /** Resolves waiting callers and schedules the retry of a failed reading. */
  #ended(read: boolean): boolean {
    const { clock } = this.#ports;
    this.#reading = null;
    this.#failures = read ? 0 : this.#failures + 1;
    if (!read && !this.#stopping.signal.aborted) {
      const delayMs = retryAfterMs[Math.min(this.#failures, retryAfterMs.length) - 1] as number;
      this.#cancelRetry = clock.after(delayMs, () => void this.refresh(true));
    }
    this.#cancelAsked?.();
    this.#cancelAsked = null;
    for (const resolve of this.#waiting.splice(0)) resolve();
    return read;
  }

  /** Reads the collaborators, and the wallets if they are due, and stores both. Returns whether the list was read and can be believed. */
  async #read(asked: boolean): Promise<boolean> {
    const { store, wallet, clock, log, settings } = this.#ports;
    const [seenSeq, before] = await Promise.all([store.newestEntry(), store.directory()]);
    const fresh = sinceMs(before.age.readAtMs, clock.nowMs()) <= directoryFreshMs;
    const walletsStale = clock.monotonicMs() - this.#walletsReadAtMs > walletsFreshMs;
    const [collaborators, wallets] = await Promise.all([
      wallet.collaborators(asked && fresh ? "lookup" : "money"),
      walletsStale ? wallet.wallets() : null,
    ]);
    if (wallets?.type === "ok") {
      this.#walletsReadAtMs = clock.monotonicMs();
      await store.saveWallets(wallets.value);
    } else if (wallets) log.warn("The list of wallets could not be read", failure(wallets));
    if (collaborators.type === "ok" && (await this.#isBelieved(collaborators.value))) {
      await store.saveCollaborators(collaborators.value, clock.nowMs(), seenSeq);
      const walletMissing = settings.walletKey === null && before.wallets.length === 0;
      return !walletMissing || wallets?.type === "ok";
    }
    const why = collaborators.type === "ok" ? { why: "it came empty" } : failure(collaborators);
    log.warn("The list of collaborators could not be read", why);
    await store.directoryTried(clock.nowMs(), seenSeq);
    return false;
  }

  /** Whether to believe the list: a single empty answer must not take away everybody's role. */
  async #isBelieved(listed: readonly Collaborator[]): Promise<boolean> {
    const { store, clock } = this.#ports;
    if (listed.length > 0 || (await store.collaborators()).length === 0) {
      this.#emptySinceMs = null;
      return true;
    }
    const nowMs = clock.monotonicMs();
    this.#emptySinceMs ??= nowMs;
    return nowMs - this.#emptySinceMs >= emptyConfirmedMs;
  }
}

function failure(
  reading: { readonly type: "refused"; readonly code: string } | { readonly type: "unavailable"; readonly why: string },
) {
  return reading.type === "refused" ? { code: reading.code } : { why: reading.why };
}

/**
 * Adds to a network's updates a `numberChanged` for each chat whose person has left a number. A network may say only of a number that its owner has left it
 * (which concerns each chat whose messages have shown it), or show by a contact card that another account has it now. The added delivery ids derive from the
 * update's, so a repeated delivery adds nothing.
 */
export async function withLeftNumbers(
  store: Pick<Store, "showing" | "chatsOf">,
  updates: readonly Update[],
): Promise<readonly Update[]> {
  const all: Update[] = [];
  for (const update of updates) {
    all.push(update);
    const { deliveryId, sender } = update;
    for (const { identity, chat } of await whoLeft(store, update)) {
      if (identity === sender.identity) continue;
      const left = { identity, name: null, provenPhone: null };
      all.push({
        ...update,
        chat,
        deliveryId: `${deliveryId}:${identity}`,
        sender: left,
        body: { type: "numberChanged" },
      });
    }
  }
  return all;
}

async function whoLeft(
  store: Pick<Store, "showing" | "chatsOf">,
  { body, channel }: Update,
): Promise<readonly Pick<Person, "identity" | "chat">[]> {
  if (body.type === "numberChanged" && body.number !== undefined) return store.showing(channel, body.number);
  if (body.type !== "contact" || body.phone === null || !channelTraits[channel].movesByCard) return [];
  return (await store.chatsOf([body.phone])).filter(({ chat }) => chatChannel(chat) === channel);
}
