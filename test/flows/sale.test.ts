import { describe, expect, it } from "vitest";
import { sale } from "../../flows/sale.ts";
import type { Centavos, Points } from "../../src/domain/money.ts";
import { advance, begin, type Advanced } from "../../src/flow/advance.ts";
import type { Effect, FlowInput, StoredState } from "../../src/flow/flow.ts";
import type { EarlierSale, SaleCheck } from "../../src/flow/requests.ts";
import { answerTo } from "../support/conversations/flow-answer.ts";
import { saleInput } from "../support/shop/sale-input.ts";

const earlier: EarlierSale = { amountCentavos: 25_000 as Centavos, byName: "Luis", atMs: 0, atText: "10:00" };
const clean: SaleCheck = { sameTicket: null, sameSale: null, staff: false };

/** One sale, driven by hand: what is asked last, and what was asked to be looked up. */
class Conversation {
  #at: Advanced;
  #turn = 10;

  constructor(input: FlowInput) {
    this.#at = begin(sale, input);
  }

  get effects(): readonly Effect[] {
    return this.#at.effects;
  }

  /** The key of the last thing said. */
  get said(): string | undefined {
    const says = this.effects.filter((effect) => effect.type === "say");
    return says.at(-1)?.say.key;
  }

  get operation(): Extract<Effect, { type: "operation" }> | undefined {
    return this.effects.find((effect) => effect.type === "operation");
  }

  says(text: string): this {
    return this.#take(answerTo(sale, this.#at.state as StoredState, text, { turn: ++this.#turn, role: "manager" }));
  }

  /** Answers every lookup that the last step asked for. */
  lookedUp(check: SaleCheck): this {
    for (const effect of this.effects.filter((one) => one.type === "lookup")) {
      const { ask, request } = effect;
      const found = { type: "known", name: "María", balance: 0 as Points, doubts: 0 } as const;
      const result =
        request.type === "customer" ? ({ type: "customer", found } as const) : ({ type: "saleCheck", check } as const);
      this.#take({ type: "LOOKED_UP", ask, result, turn: ++this.#turn });
    }
    return this;
  }

  #take(event: Parameters<typeof advance>[2]): this {
    const { state } = this.#at;
    if (state === null) throw new Error("The sale has ended");
    this.#at = advance(sale, state, event);
    return this;
  }
}

const cashier = () => new Conversation(saleInput("4771234567 250 A-1"));
const manager = () => {
  const input = saleInput("4771234567 250 A-1");
  return new Conversation({ ...input, person: { ...input.person, role: "manager" } });
};

describe("the guards of a sale", () => {
  it("stop at a sale like one made minutes ago, once", () => {
    const talk = cashier().lookedUp({ ...clean, sameSale: earlier });
    expect(talk.said).toBe("sameSale");
    expect(talk.says("sí").said).toBe("summary");
    expect(talk.says("sí").operation?.overrides).toEqual(["sameSale"]);
  });

  it("stop again at one made since somebody said that theirs is another", () => {
    const talk = cashier()
      .lookedUp({ ...clean, sameSale: { ...earlier, alike: ["op1"] } })
      .says("sí")
      .says("3")
      .says("A-2");
    talk.lookedUp({ ...clean, sameSale: { ...earlier, alike: ["op2", "op1"] } });
    expect(talk.said).toBe("sameSale");
    expect(talk.says("sí").says("sí").operation).toMatchObject({ overrides: ["sameSale"], exceptIds: ["op2", "op1"] });
  });

  it.each([
    ["the amount", "2", "300"],
    ["the phone", "1", "4777654321"],
  ])("stop again when %s was changed since: the person agreed to another sale", (_, what, answer) => {
    const talk = cashier()
      .lookedUp({ ...clean, sameSale: earlier })
      .says("sí")
      .says(what)
      .says(answer);
    talk.lookedUp({ ...clean, sameSale: earlier });
    expect(talk.said).toBe("sameSale");
  });

  it("do not stop again when only the ticket was changed", () => {
    const talk = cashier()
      .lookedUp({ ...clean, sameSale: earlier })
      .says("sí")
      .says("3")
      .says("A-2");
    expect(talk.lookedUp({ ...clean, sameSale: earlier }).said).toBe("summary");
  });

  it("let a manager use a ticket again, and no cashier", () => {
    const twice = { ...clean, sameTicket: earlier };
    expect(cashier().lookedUp(twice).says("de todos modos").said).not.toBe("summary");
    const talk = manager().lookedUp(twice).says("de todos modos");
    expect(talk.said).toBe("summary");
    expect(talk.says("sí").operation?.overrides).toEqual(["sameTicket"]);
  });

  it("let a manager go on with a phone of the staff, and no cashier; with another one nobody agreed to anything", () => {
    const colleague = { ...clean, staff: true };
    expect(cashier().lookedUp(colleague).said).toBe("staffPhone");
    expect(cashier().lookedUp(colleague).says("de todos modos").said).not.toBe("summary");
    expect(cashier().lookedUp(colleague).says("4777654321").lookedUp(clean).said).toBe("summary");
    const talk = manager().lookedUp(colleague).says("de todos modos");
    expect(talk.said).toBe("summary");
    expect(talk.says("2").says("300").lookedUp(colleague).said).toBe("summary");
    expect(talk.says("1").says("4777654321").lookedUp(colleague).said).toBe("staffPhone");
    expect(talk.says("de todos modos").says("sí").operation?.overrides).toEqual(["staffPhone"]);
  });

  it("stop again at another ticket that was used", () => {
    const twice = { ...clean, sameTicket: earlier };
    const talk = manager().lookedUp(twice).says("de todos modos").says("3").says("A-2");
    expect(talk.lookedUp(twice).said).toBe("sameTicket");
  });
});

describe("a sale that is written oddly", () => {
  it.each([
    ["", "1", "phoneWrongLength"],
    ["", "🙂", "phoneNotAPhone"],
    ["", "\u0000", "phoneNotAPhone"],
    ["", "4".repeat(4_096), "phoneNotAPhone"],
    ["4771234567", "0.001", "amountTooPrecise"],
    ["4771234567", "0", "amountNotPositive"],
    ["4771234567", "🙂", "notAnAmount"],
    ["4771234567", "9".repeat(4_096), "notAnAmount"],
    ["4771234567", "1", "askTicket"],
    ["4771234567 250", "🙂", "notATicket"],
    ["4771234567 250", "A1".repeat(2_000), "notATicket"],
  ])("after %j, %j", (start, text, key) => {
    expect(new Conversation(saleInput(start)).says(text).said).toBe(key);
  });

  it.each([
    ["1", "askPhone"],
    ["99", "amountAmbiguous"],
    ["K45", "askTicketGuess"],
    ["constructor", "whatToChange"],
    ["si?", "whatToChange"],
  ])("at the summary, %j", (text, key) => {
    expect(cashier().lookedUp(clean).says(text).said).toBe(key);
  });
});
