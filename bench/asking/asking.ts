import { formatPhone, type Phone } from "../../src/domain/phone.ts";
import { customerName, customerPhone } from "../../test/support/shop/crowd.ts";

/** A chat that has heard nothing for this long, ms, hears nothing more: what it still waits for is lost. */
const answerWithinMs = 30_000;

/** A question, by number: each asks for the balance of another customer, so that none is answered from a cache. */
interface Asked {
  /** What the answer begins with. */
  readonly answer: string;
  readonly startedMs: number;
}

/** A cashier at their phone. */
export interface AskingCashier {
  say(text: string): void;
  /** How many messages they have. */
  heard(): number;
  /** The text of their message of this number, from 0, as soon as there is one; null when it does not come within that time, ms. */
  hear(number: number, withinMs: number): Promise<string | null>;
}

/** Cashiers who ask for balances. */
export class Asking {
  readonly #cashiers: readonly AskingCashier[];
  #nextQuestion = 1;
  /** Questions that were never answered. */
  lost = 0;

  constructor(cashiers: readonly AskingCashier[]) {
    this.#cashiers = cashiers;
  }

  /** Questions that were asked so far. */
  get questions(): number {
    return this.#nextQuestion - 1;
  }

  /** Each cashier asks so many questions, each after the answer to the last. */
  async everyoneInTurn(questions: number): Promise<void> {
    await Promise.all(this.#cashiers.map((_, index) => this.inTurn(index, questions)));
  }

  /** One cashier asks so many questions, each after the answer to the last. Gives how long each answer took, ms. */
  async inTurn(cashierNumber: number, questions: number): Promise<number[]> {
    const delays: number[] = [];
    for (let time = 0; time < questions; time++) delays.push(...(await this.#ask(cashierNumber, 1)));
    return delays;
  }

  /** Everyone asks so many questions, all of them at once. Gives how long each answer took, ms. */
  async atOnce(questions: number): Promise<number[]> {
    const each = await Promise.all(this.#cashiers.map((_, index) => this.#ask(index, questions)));
    return each.flat();
  }

  async #ask(cashierNumber: number, questions: number): Promise<number[]> {
    const who = this.#cashiers[cashierNumber];
    if (!who) throw new Error(`There is no cashier ${cashierNumber}`);
    let next = who.heard();
    const open = new Set(Array.from({ length: questions }, () => this.#say(who)));
    const delays: number[] = [];
    while (open.size > 0) {
      const text = await who.hear(next, answerWithinMs);
      if (text === null) break;
      next += 1;
      const found = [...open].find(({ answer }) => text.startsWith(answer));
      // One that was given up before, and came after all.
      if (!found) continue;
      open.delete(found);
      delays.push(performance.now() - found.startedMs);
    }
    this.lost += open.size;
    return delays;
  }

  #say(who: AskingCashier): Asked {
    const number = this.#nextQuestion++;
    const phone = customerPhone(number) as Phone;
    const answer = `${customerName(number)} (${formatPhone(phone)}): saldo $50.00.`;
    const startedMs = performance.now();
    who.say(`saldo ${phone}`);
    return { answer, startedMs };
  }
}
