import type { Phone } from "../../src/domain/phone.ts";
import type { Said } from "../../src/text/text.ts";
import type { Member } from "./cast.ts";
import { customers, strangers } from "./cast.ts";
import type { Network, Read } from "./network.ts";
import type { Profile } from "./profiles.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";
import type { WalletTruth } from "./wallet-truth.ts";

/** Amounts that coincide on purpose, as do the points they give with what other tills move. */
const amounts = ["1000", "1000", "2000", "500"] as const;
const tickets = ["A-1", "A-2", "A-3"] as const;

/** Somebody on the staff: begins what they have to do, and answers what they are asked. */
export class Person {
  readonly #member: Member;
  readonly #network: Network;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #truth: WalletTruth;
  readonly #profile: () => Profile;
  readonly #answered = new Set<number>();
  #tickets = 0;
  /** What is open will be given up at its summary. */
  #doubts = false;

  constructor(
    member: Member,
    parts: {
      readonly network: Network;
      readonly timeline: Timeline;
      readonly random: Random;
      readonly truth: WalletTruth;
      readonly profile: () => Profile;
    },
  ) {
    this.#member = member;
    this.#network = parts.network;
    this.#timeline = parts.timeline;
    this.#random = parts.random.fork(member.name);
    this.#truth = parts.truth;
    this.#profile = parts.profile;
    this.#network.readers.set(member.chat, (message) => this.#reads(message));
  }

  /** Shares their contact, as whoever writes on Telegram for the first time does. */
  introduce(): void {
    const { channel, phone } = this.#member;
    if (channel === "telegram") this.#network.write(this.#member, { type: "contact", phone });
  }

  /** Has something to do, at some time until `untilMs`. */
  hasToDo(untilMs: number): void {
    this.#timeline.after(this.#random.between(1_000, untilMs), () => this.#task());
  }

  #task(): void {
    const random = this.#random;
    const manages = this.#member.role === "gerente";
    const phone = this.#customer();
    this.#doubts = random.chance(0.1);
    if (random.chance(this.#profile().takeovers)) this.#isLeftToTheShop();
    if (random.chance(this.#profile().alike)) return this.#opens(`venta ${phone} 1000 ${this.#ticket()}`);
    const what = random.next();
    if (manages && what < 0.15) return this.#says(`devolución ${phone}`);
    if (manages && what < 0.45) {
      const sign = random.chance(0.5) ? "+" : "-";
      return this.#says(`corregir ${phone} ${sign}${random.pick(["50", "100", "600"])} me equivoqué`);
    }
    if (what < 0.6) return this.#opens(`venta ${phone} ${random.pick(amounts)} ${this.#ticket()}`);
    if (what < 0.8) return this.#opens(`usar ${phone} ${random.pick(["50", "100", "30"])} ${this.#ticket()}`);
    if (what < 0.88) return this.#says(`saldo ${phone}`);
    if (what < 0.94) return this.#says("cancelar");
    return this.#opens(`usar ${phone} 50 de 1000 ${this.#ticket()}`);
  }

  #customer(): Phone {
    const random = this.#random;
    if (random.chance(0.1)) return random.pick(strangers);
    const [first] = customers;
    return (random.chance(this.#profile().crowd) ? first : random.pick(customers))?.phone as Phone;
  }

  /** The shop writes in this chat from its own phone, where the bot answers on the shop's number, until they call it. */
  #isLeftToTheShop(): void {
    if (this.#member.channel !== "whatsapp") return;
    this.#timeline.after(this.#random.between(500, 20_000), () => {
      this.#network.write(this.#member, { type: "takeover", resume: false });
      this.#timeline.after(this.#random.between(1_000, 60_000), () => this.#says("bot"));
    });
  }

  #ticket(): string {
    if (this.#random.chance(0.2)) return this.#random.pick(tickets);
    return `${this.#member.name.toUpperCase()}-${++this.#tickets}`;
  }

  /** Begins something; whoever is in a hurry says yes before they can have read to what. */
  #opens(line: string): void {
    this.#says(line);
    if (this.#random.chance(this.#profile().hasty)) {
      this.#timeline.after(this.#random.between(0, 900), () => this.#says("sí", true));
    }
  }

  #says(text: string, confirms = false): void {
    this.#network.write(this.#member, { type: "text", text }, confirms);
  }

  #reads({ outgoing, said }: Read): void {
    if (outgoing.body.type !== "text" || this.#answered.has(outgoing.outboxId)) return;
    this.#answered.add(outgoing.outboxId);
    const { buttons } = outgoing.body;
    const data = buttons.map((button) => button.data);
    this.#timeline.after(this.#random.between(400, 6_000), () => this.#answers(said, data));
  }

  #answers(said: Said, data: readonly string[]): void {
    switch (said.key) {
      case "summary":
      case "redeemSummary":
      case "registerSummary":
      case "correctionSummary":
        return this.#doubts ? this.#gives() : this.#confirms(data);
      case "sameSale":
        return this.#random.chance(0.7) ? this.#says("sí", true) : this.#says("no");
      case "sameTicket": {
        if (this.#member.role === "gerente" && this.#random.chance(0.5)) return this.#says("de todos modos");
        return this.#says(this.#random.chance(0.8) ? `N-${this.#member.name}-${++this.#tickets}` : "cancelar");
      }
      case "unregisteredOffer":
        return this.#says(this.#random.chance(0.8) ? "registrar" : "cancelar");
      case "registerAskName":
        return this.#says("Lucía Díaz");
      case "registerAskBirthday":
        return this.#says("sin cumpleaños");
      case "privacyNotice":
        return this.#says("sí acepta");
      case "askRefund":
        return this.#says("1");
      case "askRefundPoints":
        return this.#says("20");
      case "askReference":
        return this.#says("ninguna");
      case "doubtAlert":
        return this.#settles(data);
      case "approvalQuestion":
        return this.#approves(data);
      case "operationWaiting":
        return this.#random.chance(0.15) ? this.#taps(data[0]) : undefined;
      default:
    }
  }

  #gives(): void {
    this.#doubts = false;
    this.#says("cancelar");
  }

  /** Says yes to a summary: by its button or by writing, and once too often when in a hurry. */
  #confirms(data: readonly string[]): void {
    const yes = data.find((one) => one.endsWith(":sí"));
    const tap = yes !== undefined && this.#random.chance(0.5) ? yes : null;
    const say = () => (tap === null ? this.#says("sí", true) : this.#taps(tap, true));
    say();
    if (this.#random.chance(this.#profile().hasty)) this.#timeline.after(this.#random.between(20, 700), say);
    if (this.#random.chance(0.05)) this.#timeline.after(this.#random.between(20, 700), () => this.#says("cancelar"));
  }

  #taps(data: string | undefined, confirms = false): void {
    if (data !== undefined) this.#network.write(this.#member, { type: "tap", data }, confirms);
  }

  /** Looks at the vendor's panel, and says what it shows; the wallet may still change it. */
  #settles(data: readonly string[]): void {
    const id = data[0]?.split(":")[1] ?? "";
    this.#timeline.after(this.#random.between(1_000, 60_000), () => {
      const done = this.#truth.of(id).length > 0;
      const decision = done ? "applied" : this.#random.pick(["notApplied", "registerNow"]);
      this.#taps(`settle:${id}:${decision}`);
    });
  }

  #approves(data: readonly string[]): void {
    this.#timeline.after(this.#random.between(500, 30_000), () =>
      this.#taps(this.#random.chance(0.8) ? data[0] : data[1]),
    );
  }
}
