import {
  asksForAmount,
  asksToConfirm,
  carryOn,
  confirm,
  drawSale,
  seeThrough,
  sellPlainly,
  upToSummary,
  upToTicket,
} from "./cashier.ts";
import type { Scenario } from "./scenario.ts";

/** Scenarios in which messages come twice, at once or in a hurry, and nothing fails. */
export const deliveries: readonly Scenario[] = [
  {
    id: "plain",
    title: "Nothing goes wrong",
    repeats: 1,
    play: async (stage) => sellPlainly(stage, drawSale(stage)),
  },
  {
    id: "yes-again",
    title: "The *sí* is delivered again after its answer",
    repeats: 1,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      const update = confirm(stage, sale);
      if (!asked) return;
      await seeThrough(stage, sale);
      await stage.rest();
      stage.repeat(update);
    },
  },
  {
    id: "yes-twice-at-once",
    title: "The *sí* is delivered twice in one batch",
    repeats: 3,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      if (!asked) return void confirm(stage, sale);
      await stage.inOneBatch(() => stage.repeat(confirm(stage, sale)));
      await seeThrough(stage, sale);
    },
  },
  {
    id: "double-tap",
    title: "*sí* typed twice in a hurry",
    repeats: 3,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      if (!asked) return void confirm(stage, sale);
      await stage.inOneBatch(() => {
        confirm(stage, sale);
        stage.say("sí");
      });
      await seeThrough(stage, sale);
    },
  },
  {
    id: "amount-again",
    title: "The amount is delivered again after its answer",
    repeats: 1,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToTicket(stage, sale);
      stage.meant.push(sale);
      if (!asked) return;
      await stage.rest();
      stage.repeat(stage.telegram.updates.at(-1)?.update_id ?? 0);
      await stage.rest();
      stage.say(sale.ticket);
      if ((await stage.hear(asksToConfirm)) === null) return;
      await stage.rest();
      confirm(stage, sale);
      await seeThrough(stage, sale);
    },
  },
  {
    id: "burst",
    title: "Phone, amount and ticket written at once",
    repeats: 3,
    async play(stage) {
      const sale = drawSale(stage);
      stage.meant.push(sale);
      stage.say("venta");
      if ((await stage.hear(/eléfono/)) === null) return;
      await stage.inOneBatch(() => {
        for (const line of [sale.phone, sale.amount, sale.ticket]) stage.say(line);
      });
      await carryOn(stage, sale);
    },
  },
  {
    id: "burst-with-yes",
    title: "Phone, amount, ticket and *sí* written at once",
    repeats: 3,
    async play(stage) {
      const sale = drawSale(stage);
      stage.meant.push(sale);
      stage.say("venta");
      if ((await stage.hear(/eléfono/)) === null) return;
      await stage.inOneBatch(() => {
        for (const line of [sale.phone, sale.amount, sale.ticket, "sí"]) stage.say(line);
      });
      await carryOn(stage, sale, true);
    },
  },
  ...["1,234.50", "1.234,50"].map((written): Scenario => ({
    id: `amount-${written}`,
    title: `The amount is written \`${written}\``,
    repeats: 1,
    async play(stage) {
      const sale = { ...drawSale(stage), amount: "1234.50" };
      stage.meant.push(sale);
      for (const [line, answer] of [
        ["venta", /eléfono/],
        [sale.phone, asksForAmount],
        // Of a writing that has two readings it is asked which is meant.
        [written, /onto|icket|¿/],
      ] as const) {
        stage.say(line);
        if ((await stage.hear(answer)) === null) return;
      }
      // Asked again, a cashier writes it without the signs.
      if (!/icket/.test(stage.told(sale.chat).at(-1) ?? "")) {
        stage.say(sale.amount);
        if ((await stage.hear(/icket/)) === null) return;
      }
      stage.say(sale.ticket);
      if ((await stage.hear(asksToConfirm)) === null) return;
      confirm(stage, sale);
      await seeThrough(stage, sale);
    },
  })),
];
