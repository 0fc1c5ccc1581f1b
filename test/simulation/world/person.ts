import type { Phone } from "../../../src/domain/phone.ts";
import type { Said, TextKey } from "../../../src/text/keys.ts";
import { customers, staff, strangers, type Member } from "./cast.ts";
import type { Intent, Network, Read } from "./network.ts";
import type { Profile } from "../profile.ts";
import type { Random } from "../random.ts";
import type { Timeline } from "./timeline.ts";
import type { WalletTruth } from "./wallet-truth.ts";
import { answerTo, asLine, type Saying, type Wish } from "./wish.ts";

/** Amounts that coincide on purpose, as do the points they give with what other tills move. */
const amounts = ["1000", "1000", "2000", "500"] as const;
const tickets = ["A-1", "A-2", "A-3"] as const;

/** What is answered by a number that any other question would take for something else. */
const answersOfLists: readonly TextKey[] = ["askRefund", "askRefundPoints", "askReference"];

/** Somebody on the staff: begins what they have to do, and answers what they are asked. */
export class Person {
  readonly #member: Member;
  readonly #network: Network;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #truth: WalletTruth;
  readonly #profile: () => Profile;
  /** Messages that they have read. */
  readonly #known = new Set<number>();
  /** The question that they read last. */
  #last = -1;
  /** What they have in mind. */
  #wish: Wish | null = null;
  #refusals = 0;
  #hiredAtMs = 0;
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

  /** Shares their contact, as whoever writes on Telegram for the first time does. `hiredAtMs`: when the wallet lists them, who have just been told so. */
  introduce(hiredAtMs: number): void {
    const { channel, phone } = this.#member;
    this.#hiredAtMs = hiredAtMs;
    const share = () => this.#network.write(this.#member, { type: "contact", phone });
    const waitMs = hiredAtMs === 0 ? 0 : hiredAtMs + this.#random.between(500, 40_000);
    if (channel !== "telegram") return;
    if (waitMs === 0) share();
    else this.#timeline.after(waitMs, share);
  }

  /** Has something to do, at some time until `untilMs`. */
  hasToDo(untilMs: number): void {
    const atMs = this.#random.between(1_000, untilMs);
    this.#timeline.after(Math.max(atMs, this.#hiredAtMs + this.#random.between(1_000, 45_000)), () => this.#task());
  }

  #task(): void {
    const random = this.#random;
    const manages = this.#member.role === "gerente";
    const phone = this.#customer();
    this.#doubts = random.chance(0.1);
    if (random.chance(this.#profile().takeovers)) this.#isLeftToTheShop();
    if (random.chance(this.#profile().asks)) this.#asksLater(phone);
    if (random.chance(this.#profile().alike)) return this.#begins("sale", phone, "1000");
    if (random.chance(this.#profile().rests)) return this.#begins("redeem", phone, "50", "1000");
    const what = random.next();
    if (manages && what < 0.15) return this.#says(`devolución ${phone}`);
    if (manages && what < 0.45) {
      const sign = random.chance(0.5) ? "+" : "-";
      return this.#says(`corregir ${phone} ${sign}${random.pick(["50", "100", "600"])} me equivoqué`);
    }
    if (what < 0.6) return this.#begins("sale", phone, random.pick(amounts));
    if (what < 0.8) return this.#begins("redeem", phone, random.pick(["50", "100", "30"]));
    if (what < 0.88) return this.#says(`saldo ${phone}`);
    if (what < 0.94) return this.#says("cancelar");
    return this.#begins("redeem", phone, "50", "1000");
  }

  #customer(): Phone {
    const random = this.#random;
    if (random.chance(0.1)) return random.pick(strangers);
    if (random.chance(this.#profile().staffPhones)) return random.pick(staff).phone;
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

  /** Asks what became of it, when a doubt may have been examined. */
  #asksLater(phone: Phone): void {
    const random = this.#random;
    this.#timeline.after(random.between(5_000, 200_000), () =>
      this.#says(random.pick(["¿ya quedó?", "mis ventas", `qué ha comprado el ${phone}`])),
    );
  }

  #ticket(): string | null {
    if (this.#random.chance(this.#profile().ticketless)) return null;
    if (this.#random.chance(this.#profile().sharedTickets)) return this.#random.pick(tickets);
    return `${this.#member.name.toUpperCase()}-${++this.#tickets}`;
  }

  /** Begins a purchase, in one line or question by question; whoever is in a hurry says yes before they can have read to what. */
  #begins(kind: Wish["kind"], phone: Phone, amount: string, purchase: string | null = null): void {
    this.#wish = { kind, phone, amount, purchase, ticket: this.#ticket() };
    this.#refusals = 0;
    this.#beginsAnew();
  }

  #beginsAnew(): void {
    if (this.#wish === null) return;
    if (this.#random.chance(this.#profile().stepwise)) return this.#says(this.#wish.kind === "sale" ? "venta" : "usar");
    const { text, means } = asLine(this.#wish);
    this.#says(text, { means });
    if (this.#random.chance(this.#profile().hasty)) {
      this.#timeline.after(this.#random.between(0, 900), () => this.#says("sí", { confirms: true }));
    }
  }

  #says(text: string, intent: Intent = {}): void {
    // Whoever gives up what they were doing answers no question of it any more.
    if (text === "cancelar") this.#wish = null;
    this.#network.write(this.#member, { type: "text", text }, intent);
  }

  #reads({ outgoing, said, tag }: Read): void {
    if (outgoing.body.type !== "text") return;
    // A copy is shown again where the network does not know it for one.
    const answersCopy = this.#member.channel === "telegram" && this.#random.chance(this.#profile().copies);
    if (this.#known.has(tag) && !answersCopy) return;
    this.#known.add(tag);
    const { buttons } = outgoing.body;
    const data = buttons.map((button) => button.data);
    const ofAList = answersOfLists.includes(said.key);
    const asks = answerTo(said.key, wishFor(this.#wish)) !== null || ofAList;
    if (asks) this.#last = tag;
    const mood = this.#random.next();
    this.#timeline.after(this.#random.between(400, 6_000), () => {
      // Half the people answer the question that they see last alone, and all of them where the answer means nothing elsewhere.
      if ((mood < 0.5 || ofAList) && asks && this.#last !== tag) return;
      if (this.#changesWallet(said)) this.#timeline.after(700, () => this.#answers(said, data, tag));
      else this.#answers(said, data, tag);
    });
  }

  /** Chooses a wallet in the middle of something else. */
  #changesWallet({ key }: Said): boolean {
    const open = key.startsWith("ask") || key.startsWith("register") || key.endsWith("ummary");
    if (!open || !this.#random.chance(this.#profile().walletChanges)) return false;
    this.#says(`monedero ${this.#random.between(1, 2)}`);
    return true;
  }

  #answers(said: Said, data: readonly string[], tag: number): void {
    const answer = this.#wish && answerTo(said.key, this.#wish);
    if (answer) return this.#replies(answer);
    switch (said.key) {
      case "summary":
      case "redeemSummary":
      case "registerSummary":
      case "correctionSummary":
        return this.#doubts ? this.#gives() : this.#confirms(data, tag);
      case "sameSale":
        return this.#random.chance(0.7) ? this.#says("sí", { confirms: true }) : this.#says("no");
      case "sameTicket":
        return this.#givesAnotherTicket();
      case "staffPhone":
        return this.#says(data[0] === undefined || this.#random.chance(0.5) ? "cancelar" : "de todos modos");
      case "whatToChange":
      case "redeemWhatToChange":
        return this.#random.chance(0.8) ? this.#says("sí", { confirms: true }) : this.#says("cancelar");
      case "chooseWalletAsk":
        return this.#says(`monedero ${this.#random.between(1, 2)}`);
      case "walletChosen":
        return this.#random.chance(0.3) ? this.#beginsAnew() : undefined;
      case "welcome":
      case "menu":
      case "rolesUnreadable":
        return this.#isRefused(said);
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
        return this.#settles(data, tag);
      case "approvalQuestion":
        return this.#approves(data, tag);
      case "operationWaiting":
        return this.#random.chance(0.15) ? this.#taps(data[0], { button: tag }) : undefined;
      default:
    }
  }

  #gives(): void {
    this.#doubts = false;
    this.#says("cancelar");
  }

  /** Answers, and types it once more when they are not sure that it went. */
  #replies({ text, means }: Saying): void {
    this.#says(text, { means });
    if (this.#random.chance(this.#profile().twice)) {
      this.#timeline.after(this.#random.between(100, 1_500), () => this.#says(text));
    }
  }

  #givesAnotherTicket(): void {
    if (this.#member.role === "gerente" && this.#random.chance(0.5)) return this.#says("de todos modos");
    if (this.#random.chance(0.2)) return this.#says("cancelar");
    const ticket = `N-${this.#member.name}-${++this.#tickets}`;
    this.#says(ticket, { means: { ticket } });
  }

  /** Whoever is staff and is taken for a customer tries again. */
  #isRefused(said: Said): void {
    const refused = said.key === "rolesUnreadable" || ("values" in said && "role" in said.values);
    if (!refused || ("values" in said && "role" in said.values && said.values.role !== "customer")) return;
    if (++this.#refusals > 6) return;
    this.#timeline.after(this.#random.between(2_000, 12_000), () => {
      if (this.#wish === null) this.#says("venta");
      else this.#beginsAnew();
    });
  }

  /** Says yes to a summary: by its button or by writing, and once too often when in a hurry. */
  #confirms(data: readonly string[], tag: number): void {
    const yes = data.find((one) => one.endsWith(":sí"));
    const tap = yes !== undefined && this.#random.chance(0.5) ? yes : null;
    const confirms = { confirms: true } as const;
    const say = () => (tap === null ? this.#says("sí", confirms) : this.#taps(tap, { ...confirms, button: tag }));
    say();
    if (this.#random.chance(this.#profile().hasty)) this.#timeline.after(this.#random.between(20, 700), say);
    if (this.#random.chance(0.05)) this.#timeline.after(this.#random.between(20, 700), () => this.#says("cancelar"));
  }

  #taps(data: string | undefined, intent: Intent): void {
    if (data !== undefined) this.#network.write(this.#member, { type: "tap", data }, intent);
  }

  /** Looks at the vendor's panel, and says what it shows; the wallet may still change it. */
  #settles(data: readonly string[], tag: number): void {
    const id = data[0]?.split(":")[1] ?? "";
    this.#timeline.after(this.#random.between(1_000, 60_000), () => {
      const done = this.#truth.of(id).length > 0;
      const decision = done ? "applied" : this.#random.pick(["notApplied", "registerNow"]);
      const button = data.find((one) => one.split(":")[2] === decision);
      this.#taps(button, { button: tag });
    });
  }

  #approves(data: readonly string[], tag: number): void {
    this.#timeline.after(this.#random.between(500, 30_000), () =>
      this.#taps(this.#random.chance(0.8) ? data[0] : data[1], { button: tag }),
    );
  }
}

/** For whoever has nothing in mind: any question is one to them. */
function wishFor(wish: Wish | null): Wish {
  return wish ?? { kind: "sale", phone: customers[0]?.phone as Phone, amount: "1000", purchase: null, ticket: null };
}
