import type { ChannelName, ChatKey } from "../../../src/domain/chat.ts";
import type { Update } from "../../../src/domain/update.ts";
import type { Entry } from "../../../src/store/store.ts";
import type { Timeline } from "../world/timeline.ts";
import type { Profile } from "../profile.ts";
import type { Trace } from "./violation.ts";

/** What somebody wrote, as they wrote it. */
export interface Written {
  readonly update: Update;
  /** Place among all that was written. */
  readonly place: number;
  /** They meant to confirm something. */
  readonly confirms: boolean;
  /** The number of the message that they answer by its button; null where they typed. */
  readonly button: number | null;
}

/** A message whose answer may move money. `tag`: its number. */
interface Gate {
  readonly tag: number | null;
  /** When the network took it, in the order of all that happened, and ms of the run; null: not yet. */
  takenAt: number | null;
  takenAtMs: number | null;
  /** When it was written down that the network took it, in the same order, and ms of the run. */
  sentAt: number | null;
  sentAtMs: number | null;
  /** Its place among all that came into a chat, as it first came there and as it came last: what is sent again comes twice. */
  firstPlace: number | null;
  lastPlace: number | null;
}

interface Accepted {
  readonly at: number;
  readonly atMs: number;
  /** How long it had been on its way, ms. */
  readonly ageMs: number;
}

/** How far a message may be older than its summary at least, by a network's clock, until it confirms nothing, ms. */
const clockErrorMs = 3_000;

/** How long the program remembers at least when a message came, ms. */
const knownForMs = 30 * 60_000;

/** For so long after a restore a message may be taken for an older one, ms. */
const blockedAtMostMs = 120_000;

/** What is too old to confirm anything, ms. */
const staleMs = 10 * 60_000;

/** Watches the mailboxes: what is handed over is handled once and in order (`one delivery`, `order`), and a *sí* confirms only what its network had taken. */
export class MailWatch {
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  readonly #tellsTime: boolean;
  readonly #isClockSet: boolean;
  /** Of what this life has handled, how late, by network. */
  readonly #lateness = new Map<ChannelName, { readonly lateMs: number; readonly atMs: number }[]>();
  readonly #written = new Map<string, Written>();
  readonly #writtenAtMs = new Map<string, number>();
  readonly #accepted = new Map<string, Accepted>();
  readonly #handled = new Set<string>();
  /** Accepted by a database that is no more. */
  readonly #gone = new Set<string>();
  readonly #lastSeq = new Map<ChatKey, number>();
  readonly #lastPlace = new Map<ChatKey, number>();
  readonly #gates = new Map<ChatKey, Gate>();
  readonly #gateOf = new Map<number, Gate>();
  /** When it was written down last that the network took a message, by its number, ms of the run. */
  readonly #takenAtMs = new Map<number, number>();
  /** Gates of a chat in the order in which its network took them. */
  readonly #shown = new Map<ChatKey, Gate[]>();
  readonly #born = new Set<string>();
  /** The taps that order a second try, or approve what needs a second person, by its id. */
  readonly #orderedBy = new Map<string, readonly Update[]>();
  /** Deliveries that made an operation before a copy was put back. */
  readonly #bornBefore = new Set<string>();
  #happened = 0;
  /** When a copy was last put back, ms of the run. */
  #putBackMs: number | null = null;

  /** `tellsTime`: the networks tell the program what time it is; otherwise it has their messages alone. `clockSteps`: somebody sets its clock. */
  constructor(timeline: Timeline, trace: Trace, { tellsTime, clockSteps }: Pick<Profile, "tellsTime" | "clockSteps">) {
    this.#timeline = timeline;
    this.#trace = trace;
    this.#tellsTime = tellsTime;
    this.#isClockSet = clockSteps > 0;
  }

  /** A life begins: it has handled nothing yet. */
  begins(): void {
    this.#lateness.clear();
  }

  wrote(written: Written): void {
    this.#written.set(written.update.deliveryId, written);
    this.#writtenAtMs.set(written.update.deliveryId, this.#timeline.nowMs);
  }

  accepted(updates: readonly Update[]): void {
    const at = ++this.#happened;
    for (const { deliveryId } of updates) {
      if (this.#accepted.has(deliveryId)) continue;
      const ageMs = this.#timeline.nowMs - (this.#writtenAtMs.get(realId(deliveryId)) ?? 0);
      this.#accepted.set(deliveryId, { at, atMs: this.#timeline.nowMs, ageMs });
    }
  }

  handled({ seq, chat, content }: Entry): void {
    if (seq <= (this.#lastSeq.get(chat) ?? 0))
      this.#trace.broken("order", `entry ${seq} of ${chat} came after a later one`);
    this.#lastSeq.set(chat, seq);
    if (content.type !== "update") return;
    const id = realId(content.update.deliveryId);
    // What waited for its sender's proof or next word goes on once.
    const turn = content.update.again ? `${id} again` : id;
    if (this.#handled.has(turn)) this.#trace.broken("order", `delivery ${turn} was handled twice`);
    this.#handled.add(turn);
    if (content.update.again) return;
    const late = this.#lateness.get(content.update.channel) ?? [];
    const lateMs = this.#timeline.trueMs - (content.update.sentAtMs ?? Number.NEGATIVE_INFINITY);
    this.#lateness.set(content.update.channel, [...late, { lateMs, atMs: this.#timeline.nowMs }]);
    // What a database that is no more had accepted comes again when the network pleases.
    if (this.#gone.has(id)) return;
    const place = this.#written.get(id)?.place ?? -1;
    if (place < (this.#lastPlace.get(chat) ?? -1))
      this.#trace.broken("order", `delivery ${id} was handled out of order`);
    this.#lastPlace.set(chat, place);
  }

  /** An operation, or the request for one, was made by an entry. Gives the number of the message that it confirmed, where that is known. */
  made({ chat, content }: Entry, id: string): number | null {
    if (content.type !== "update") {
      this.#trace.broken("one delivery", `${id} was made by an event`);
      return null;
    }
    const delivery = realId(content.update.deliveryId);
    if (this.#born.has(delivery)) this.#trace.broken("one delivery", `delivery ${delivery} made two operations`);
    if (this.#bornBefore.has(delivery))
      this.#trace.broken(
        "one request",
        `delivery ${delivery} made an operation before a copy was put back, and ${id} after`,
      );
    this.#born.add(delivery);
    const written = this.#written.get(delivery);
    if (written?.confirms !== true) {
      this.#trace.broken("one delivery", `${id} was made by a message that confirms nothing`);
    }
    const gate = this.#gates.get(chat);
    const { deliveryId, channel, body } = content.update;
    const acceptedAt = this.#accepted.get(deliveryId)?.at ?? 0;
    const taken = ({ takenAt }: Gate) => takenAt !== null && takenAt < acceptedAt;
    // A button on Telegram bears the number of its summary: whoever tapped it had it.
    const tapped = body.type === "tap" && channel === "telegram";
    if (!gate || (!tapped && !taken(gate))) {
      this.#trace.broken("gate", `${id} was confirmed before the network had taken its summary`);
    }
    const writtenAtMs = this.#writtenAtMs.get(delivery) ?? 0;
    if (!tapped && gate && writtenAtMs < (gate.takenAtMs ?? 0) - clockErrorMs - this.#unknownMs(channel))
      this.#trace.broken("gate", `${id} was confirmed by what was written before the network had taken its summary`);
    if (channel === "telegram" && !tapped && (written?.place ?? 0) < (gate?.firstPlace ?? 0))
      this.#trace.broken("gate", `${id} was confirmed by what stands before its summary in the chat`);
    if (tapped) this.#isFresh(written?.button ?? null, id);
    this.#gates.delete(chat);
    return tapped ? (written?.button ?? null) : (this.#shown.get(chat)?.findLast(taken)?.tag ?? null);
  }

  /** Somebody orders a second try, or approves what needs a second person: `id`. */
  ordered({ content }: Entry, id: string): void {
    if (content.type !== "update" || content.update.body.type !== "tap") return;
    this.#orderedBy.set(id, [...(this.#orderedBy.get(id) ?? []), content.update]);
  }

  /** A second try, or what needs a second person, was made as ordered. */
  carriedOut(id: string): void {
    const taps = this.#orderedBy.get(id) ?? [];
    if (taps.length === 0) return;
    const deliveries = taps.map(({ deliveryId }) => realId(deliveryId));
    if (deliveries.every((one) => this.#bornBefore.has(one)))
      this.#trace.broken("one request", `${id} was decided by a tap that had decided before a copy was put back`);
    for (const one of deliveries) this.#born.add(one);
    const [first] = taps;
    if (taps.length === 1 && first?.channel === "telegram")
      this.#isFresh(this.#written.get(realId(first.deliveryId))?.button ?? null, id);
  }

  /** A tap bears no time: it is as old as its question may be. Where somebody sets the clock, nobody knows. */
  #isFresh(button: number | null, id: string): void {
    const takenAtMs = this.#takenAtMs.get(button ?? -1);
    if (takenAtMs === undefined || this.#isClockSet) return;
    const ageMs = this.#timeline.nowMs - takenAtMs;
    if (ageMs > staleMs + clockErrorMs)
      this.#trace.broken("old tap", `${id} was confirmed by a tap on a question that was taken ${ageMs} ms before`);
  }

  /** How much earlier than it was written a message of a channel may seem to the program, ms: it knows the second best of what it handled lately. */
  #unknownMs(channel: ChannelName): number {
    if (this.#tellsTime) return 0;
    const recent = (this.#lateness.get(channel) ?? []).filter(({ atMs }) => this.#timeline.nowMs - atMs < knownForMs);
    return recent.map(({ lateMs }) => lateMs).toSorted((one, other) => one - other)[1] ?? Number.POSITIVE_INFINITY;
  }

  /** Somebody was told that their *sí* came before its summary. */
  calledEarly({ chat, content }: Entry): void {
    if (content.type !== "update") return;
    const { deliveryId } = content.update;
    const accepted = this.#accepted.get(deliveryId);
    const gate = this.#gates.get(chat);
    if (!accepted || !gate || gate.sentAt === null || accepted.ageMs >= staleMs) return;
    // The network counts in whole seconds, and rounds down.
    const stampMs = Math.floor((this.#writtenAtMs.get(realId(deliveryId)) ?? 0) / 1_000) * 1_000;
    if (stampMs < (gate.sentAtMs ?? 0) - clockErrorMs) return;
    const isNumbered = content.update.channel === "telegram";
    const place = this.#written.get(realId(deliveryId))?.place ?? 0;
    if (isNumbered && place < (gate.lastPlace ?? 0)) return;
    if (gate.sentAt < accepted.at)
      this.#trace.broken("told early", `delivery ${deliveryId} is called early, and is not`);
  }

  /** Somebody was told that what they wrote is of before a restore. */
  calledOld({ content }: Entry): void {
    if (content.type !== "update" || this.#putBackMs === null) return;
    const { deliveryId } = content.update;
    if ((this.#writtenAtMs.get(realId(deliveryId)) ?? 0) > this.#putBackMs + blockedAtMostMs)
      this.#trace.broken("fresh", `delivery ${deliveryId} is called older than the restore, and is not`);
  }

  /** A message whose answer may move money was committed. */
  gated(chat: ChatKey, tag: number | null): void {
    const gate: Gate = {
      tag,
      takenAt: null,
      takenAtMs: null,
      sentAt: null,
      sentAtMs: null,
      firstPlace: null,
      lastPlace: null,
    };
    this.#gates.set(chat, gate);
    if (tag !== null) this.#gateOf.set(tag, gate);
  }

  /** The network took a message, whether or not the program learns of it. `place`: among all that came into a chat. */
  taken(chat: ChatKey, tag: number, place: number): void {
    const gate = this.#gateOf.get(tag);
    if (gate) gate.lastPlace = place;
    if (!gate || gate.takenAt !== null) return;
    gate.firstPlace = place;
    gate.takenAt = ++this.#happened;
    gate.takenAtMs = this.#timeline.nowMs;
    this.#shown.set(chat, [...(this.#shown.get(chat) ?? []), gate]);
  }

  /** It was written down that the network took a message. */
  sent(tag: number | null): void {
    if (tag !== null) this.#takenAtMs.set(tag, this.#timeline.nowMs);
    const gate = this.#gateOf.get(tag ?? -1);
    if (!gate || gate.sentAt !== null) return;
    gate.sentAt = ++this.#happened;
    gate.sentAtMs = this.#timeline.nowMs;
  }

  /** When what somebody wrote was accepted, ms of the run; null of an event. */
  acceptedAtMs({ content }: Entry): number | null {
    return content.type === "update" ? (this.#accepted.get(content.update.deliveryId)?.atMs ?? null) : null;
  }

  /** The database was put back: what was accepted is lost with it, but for what the network gives once more. */
  forget(): void {
    for (const id of this.#accepted.keys()) this.#gone.add(realId(id));
    for (const id of this.#born) this.#bornBefore.add(id);
    this.#putBackMs = this.#timeline.nowMs;
    for (const all of [this.#handled, this.#born, this.#orderedBy, this.#lastSeq, this.#lastPlace, this.#gates])
      all.clear();
  }

  /** At the end: everything that was written was handled. */
  checkLost(): void {
    const lost = [...this.#written.keys()].filter((id) => !this.#handled.has(id) && !this.#gone.has(id));
    if (lost.length > 0) this.#trace.broken("lost", `${lost.length} messages were never handled: ${lost.join(" ")}`);
  }
}

/** The id that the network gave a delivery, whatever a broken inbox makes of it. */
function realId(deliveryId: string): string {
  return deliveryId.split("#")[0] as string;
}
