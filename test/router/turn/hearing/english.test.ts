import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pointsOf } from "../../../../src/domain/money.ts";
import { TwoNetworks, whatsapp, type Writer, ana, luis } from "../../two-networks.ts";

const maria = whatsapp(3, "4771234567");

let nets: TwoNetworks;
beforeEach(async () => {
  nets = await TwoNetworks.open({ correctionCap: pointsOf(100_000_000) });
  await nets.says(ana, "english");
  await nets.says(luis, "english");
  await nets.says(maria, "language english");
});
afterEach(() => nets.close());

/** What is typed, each with what is read then, in English alone unless the chat is Spanish: a conversation that goes by nothing but what the bot says in English. */
async function talk(
  writer: Writer,
  lines: readonly (readonly [says: string, reads: string | RegExp])[],
  inEnglish = true,
): Promise<void> {
  for (const [says, reads] of lines) {
    const read = (await nets.says(writer, says)).join("\n");
    expect(read, `after "${says}"`).toMatch(reads);
    if (inEnglish) expect(read, `after "${says}"`).not.toMatch(/¿|¡|\b(?:Escribe|cliente|monto|teléfono|saldo)\b/);
  }
}

const moved = () => nets.wallet.requests("/wallet/sale").map(({ form }) => form?.["amount"] ?? null);

describe("a conversation held in English, with the words that the bot tells to type", () => {
  it("a sale step by step, with back, help, change and a number in two readings", async () => {
    await talk(ana, [
      ["sale", "Customer's phone?"],
      ["help", "Write the 10 digits"],
      ["4771234567", "Amount of the purchase?"],
      ["1.234,50", "Is it $1,234.50"],
      ["yes", "Or *no ticket*"],
      ["back", "Amount of the purchase?"],
      ["250", "no ticket"],
      ["balance 4777654321", "Jorge Ruiz"],
      ["no ticket", "Record it?"],
      ["change", "What do I change?"],
      ["amount", "Amount of the purchase?"],
      ["300", "Amount: $300.00"],
      ["3", "no ticket"],
      ["A-1", "Ticket: A-1"],
      ["yes", "Sale recorded"],
      ["my sales", "Your day"],
    ]);
    expect(moved()).toHaveLength(1);
  });

  it("a sale in free sentences, with its ticket as it was typed", async () => {
    await talk(ana, [
      ["can you record a purchase of 250 for 4771234567?", "no ticket"],
      ["it's A-12", "Ticket: A-12"],
      ["it was 300", "Amount: $300.00"],
      ["yup", "Sale recorded"],
      ["did the last one go through?", "went through"],
      ["that last sale was wrong", "manager"],
      ["thanks", "pleasure"],
      ["same customer, 80", "ticket"],
      ["never mind", "Cancelled"],
      ["does 4771234567 have any points", "María"],
    ]);
    expect(moved()).toHaveLength(1);
  });

  it("all at once, an equal sale, and cancelling", async () => {
    await talk(ana, [
      ["sale 4771234567 250 A-1029", "Record it?"],
      ["yes", "Sale recorded"],
      ["sale 4771234567 250 no ticket", "Is this another?"],
      ["no", "Cancelled"],
      ["sale 4771234567 250 A-1029", "Ticket A-1029 was used"],
      ["cancel", "Cancelled"],
    ]);
    expect(moved()).toHaveLength(1);
  });

  it("an unknown phone: another phone, and a registration with everything it asks", async () => {
    await talk(ana, [
      ["sale 4771230099 250 A-5", "*register*"],
      ["another phone", "Customer's phone?"],
      ["4771230099", "*register*"],
      ["register", "First and last name"],
      ["Eva Gil", "*no birthday*"],
      ["12 May", "Which year? (12 May)"],
      ["1990", "*they accept*"],
      ["they accept", "Birthday: 12 May 1990"],
      ["birthday", "*no birthday*"],
      ["no birthday", "Birthday: none"],
      ["yes", "Customer registered"],
    ]);
  });

  it("a use of balance: all of it, and a part of a purchase", async () => {
    await talk(ana, [
      ["use", "Customer's phone?"],
      ["4771234567", "*all*"],
      ["all", "Use it?"],
      ["no amount", "Use it?"],
      ["no ticket", "Use it?"],
      ["how much", "*all*"],
      ["30", "Uses: $30.00"],
      ["cancel", "Cancelled"],
      ["use 4771234567 30 of 100 A-3", "left to pay: $70.00"],
      ["yes", "Use of balance recorded"],
    ]);
  });

  it("a manager's: corrections, refunds, people, doubts, approvals and reports", async () => {
    await talk(luis, [
      ["correct", "Customer's phone?"],
      ["4771234567", "add or remove"],
      ["add", "How much balance"],
      ["12.50", "Why?"],
      ["sale entered twice", "Shall I do it?"],
      ["reason", "Why?"],
      ["correction of a slip", "Shall I do it?"],
      ["yes", "Addition recorded"],
      ["refund 4771234567", "There are no sales"],
      ["add cashier", "Full name"],
      ["Eva Gil", "Mobile?"],
      ["4771110077", "Do I add them?"],
      ["role", "*1* cashier"],
      ["manager", "Role: manager"],
      ["1", "*2* manager"],
      ["cashier", "Role: cashier"],
      ["yes", "Collaborator added"],
      ["invite Ana", /All of them|Invitation/],
      ["disable Ana", "Do I disable them?"],
      ["no", "Cancelled"],
      ["unlink Ana", "Do I unlink it?"],
      ["cancel", "Cancelled"],
      ["doubts", "Nothing is in doubt"],
      ["approvals", "nothing to approve"],
      ["collaborators", "Collaborators"],
      ["cut", "Cut of"],
      ["cut yesterday", "No operations"],
      ["audit", "Audit trail"],
      ["wallet", "only one wallet"],
    ]);
    const [correction] = await nets.store.operations({ kind: "correction", max: 1 });
    expect(correction?.reason).toBe("correction of a slip");
  });

  it("a customer's: balance, notices, what is held of them", async () => {
    await talk(maria, [
      ["balance", "your balance"],
      ["notices", "I tell you of each purchase"],
      ["no more notices", "No more notices"],
      ["my data", "Notices of purchases: no"],
      ["menu", "What shall we do?"],
      ["help", "Type *balance*"],
      ["erase my data", "erase my data yes"],
      ["erase my data yes", "I erased your phone"],
    ]);
  });

  it("words in Spanish are understood all the same", async () => {
    await talk(ana, [
      ["venta", "Customer's phone?"],
      ["4771234567", "Amount"],
      ["regresar", "Customer's phone?"],
      ["4771234567", "Amount"],
      ["250", "no ticket"],
      ["sin ticket", "Record it?"],
      ["cambiar", "What do I change?"],
      ["monto", "Amount"],
      ["260", "Record it?"],
      ["sí", "Sale recorded"],
      ["menú", "What shall we do?"],
    ]);
  });

  it("a reason that begins with a word of the bot's is a reason, in Spanish too", async () => {
    await nets.says(luis, "español");
    await nets.says(luis, "corregir 4771234567 +10");
    expect((await nets.says(luis, "venta duplicada")).join()).toContain("Motivo: venta duplicada");
  });

  it("free sentences of a manager, and what begins no sale", async () => {
    await talk(luis, [
      ["how much did we sell yesterday?", /./],
      ["I didn't sell 250 to 4771234567", /./],
      ["would you charge 250 to 4771234567?", /./],
      ["I almost charged 250 to 4771234567", /./],
    ]);
    expect(moved()).toEqual([]);
  });
});

const amounts = () => nets.wallet.requests("/wallet/sale").map(({ form }) => form?.["transaction_amount"] ?? null);

describe("English at a busy counter, in words that nobody listed", () => {
  it("a sale in one rough sentence, put right at its summary, and confirmed", async () => {
    await talk(ana, [
      ["pls ring up three hundred for 4771234567 rcpt B-7", "Amount: $300.00"],
      ["make that 310", "Amount: $310.00"],
      ["ticket should be B-8", "Ticket: B-8"],
      ["hang on she's getting her wallet", /./],
      ["yes but wait", "wait"],
      ["alright, record it", "Sale recorded"],
    ]);
    expect(amounts()).toEqual(["310"]);
  });

  it("a sale step by step, with what is taken back within an answer", async () => {
    await talk(ana, [
      ["need to record a sale", "Customer's phone?"],
      ["let me ask the lady", /./],
      ["her cell is 477 123 4567", "Amount"],
      ["it's 300, no wait, 350", /ticket/i],
      ["the printer is out of paper", "Amount: $350.00"],
      ["looks good, go ahead", "Sale recorded"],
      ["so did it go through?", "went through"],
    ]);
    expect(amounts()).toEqual(["350"]);
  });

  it("two fifty is asked back", async () => {
    await talk(ana, [
      ["sale", "Customer's phone?"],
      ["4771234567", "Amount"],
      ["two fifty", "250"],
      ["yes", "no ticket"],
      ["no receipt", "Amount: $250.00"],
      ["nope, cancel it", "Cancelled"],
    ]);
    expect(amounts()).toEqual([]);
  });

  it("what is denied, supposed, of another day or only asked begins no sale and confirms none", async () => {
    for (const text of [
      "I didn't charge 250 to 4771234567",
      "almost sold 250 to 4771234567",
      "yesterday I sold 250 to 4771234567",
      "she'll pay 250 tomorrow, 4771234567",
      "suppose 4771234567 buys 250",
      "don't charge 250 to 4771234567",
      "4771234567 owes me 250",
    ]) {
      const read = (await nets.says(ana, text)).join("\n");
      expect(read, text).not.toContain("Record it?");
      await nets.says(ana, "cancel");
    }
    await nets.says(ana, "sale 4771234567 250 A-1");
    for (const text of [
      "yes?",
      "yes but not yet",
      "yes if she pays",
      "I think yes",
      "don't record it yet",
      "no no wait",
      "ok let me check",
    ])
      await nets.says(ana, text);
    expect(amounts()).toEqual([]);
  });

  it("a use of balance in a sentence", async () => {
    await talk(ana, [
      ["she wants to use 30 of her points, 4771234567", "Uses: $30.00"],
      ["no amount", "Use it?"],
      ["there's no ticket", "Uses: $30.00"],
      ["yes, use them", "Use of balance recorded"],
    ]);
  });

  it("balances, the day and a registration asked for freely", async () => {
    await talk(ana, [
      ["how many points does 4771234567 have?", "María"],
      ["what have i sold today", "No sales"],
      ["sign up Eva Gil, 4771230099", /birthday/i],
      ["she'd rather not", /accept/i],
      ["they accept", "Eva Gil"],
      ["yep, register her", "Customer registered"],
    ]);
  });

  it("a manager's wishes in free words", async () => {
    await talk(luis, [
      ["how did we do yesterday?", "No operations"],
      ["give 50 points to 4771234567 because we owed them", /Adds|\+50|50/],
      ["cancel", "Cancelled"],
      ["we hired Eva Gil as a cashier", /Branch\?|Mobile\?/],
      ["cancel", "Cancelled"],
      ["who works here?", "Collaborators"],
      ["anything waiting for my approval?", "nothing to approve"],
      ["which sales are in doubt?", "Nothing is in doubt"],
    ]);
  });

  it("answers to the questions of a correction and of a registration", async () => {
    await talk(luis, [
      ["i need to fix a balance", "Customer's phone?"],
      ["her number is 4771234567", "add or remove"],
      ["take some away", "How much balance shall I remove"],
      ["thirty points", "Why?"],
      ["wrong button pressed", "Remove: $30.00"],
      ["the amount is wrong", "How much"],
      ["20", "Remove: $20.00"],
      ["don't do it yet", /./],
      ["go ahead", "Deduction recorded"],
    ]);
    await talk(ana, [
      ["register", "Customer's phone?"],
      ["4771230055", "First and last name"],
      ["Eva Gil", "Birthday?"],
      ["may 12th 1990", "accept"],
      ["she agrees", "Birthday: 12 May 1990"],
      ["the name is wrong", "First and last name"],
      ["Eva Gil Luna", "Name: Eva Gil Luna"],
      ["looks good, register her", "Customer registered"],
    ]);
  });

  it("a customer's wishes in free words", async () => {
    await talk(maria, [
      ["how many points do i have?", "your balance"],
      ["please delete my data", "erase my data yes"],
      ["no thanks", /./],
    ]);
  });

  it("Spanish in the midst of it", async () => {
    await talk(ana, [
      ["cóbrale 250 al 4771234567", "no ticket"],
      ["A-77", "Record it?"],
      ["no, eran 260", "Amount: $260.00"],
      ["sí, regístrala", "Sale recorded"],
    ]);
    expect(amounts()).toEqual(["260"]);
  });
});

describe("English in a chat where Spanish is spoken", () => {
  it("is understood in a few phrases that everybody says", async () => {
    await nets.says(ana, "español");
    await talk(
      ana,
      [
        ["new sale", "¿Teléfono del cliente?"],
        ["4771234567", "¿Monto"],
        ["wait", /./],
        ["250", "ticket"],
        ["no ticket", "Monto: $250.00"],
        ["never mind", /cancel/i],
      ],
      false,
    );
    expect(amounts()).toEqual([]);
  });
});
