import { setTimeout } from "node:timers/promises";
import { faults, type FaultPlan } from "../../test/support/wallet/wallet-server.ts";
import { confirm, drawSale, seeThrough, sellPlainly, upToSummary } from "./cashier.ts";
import type { Scenario } from "./scenario.ts";
import { luis } from "./stage.ts";

const slowMs = 4_000;
/** What another chat may wait for its first question while the wallet is slow, ms. */
const promptMs = 2_000;

const oneFault = (id: string, title: string, plan: () => FaultPlan): Scenario => ({
  id,
  title,
  repeats: 1,
  async play(stage) {
    stage.wallet.fault("/wallet/sale", plan());
    await sellPlainly(stage, drawSale(stage));
  },
});

/** Scenarios in which the wallet or Telegram is slow, away or wrong, and the bot lives. */
export const troubles: readonly Scenario[] = [
  oneFault("slow", `The wallet takes ${slowMs / 1000} s`, () => faults.delay(slowMs)),
  oneFault("answer-lost", "The wallet's answer is lost", faults.answerLost),
  oneFault("502-applied", "502 although the sale was carried out", () => faults.serverError(502, true)),
  oneFault("request-lost", "The connection breaks before the sale is carried out", faults.requestLost),
  {
    id: "impatient",
    title: "*sí* again while the wallet is slow",
    repeats: 3,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      stage.wallet.fault("/wallet/sale", faults.delay(1_500));
      confirm(stage, sale);
      if (!asked) return;
      await setTimeout(stage.random.between(200, 1_000));
      stage.say("sí");
      await seeThrough(stage, sale);
    },
  },
  {
    id: "next-sale",
    title: "The next sale is begun while the wallet is slow",
    repeats: 1,
    async play(stage) {
      const first = drawSale(stage);
      const asked = await upToSummary(stage, first);
      stage.wallet.fault("/wallet/sale", faults.delay(slowMs));
      confirm(stage, first);
      if (!asked) return;
      await stage.wallet.arrived("/wallet/sale", 1);
      await sellPlainly(stage, drawSale(stage));
    },
  },
  {
    id: "other-chat",
    title: "Another chat writes while the wallet is slow",
    repeats: 3,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      stage.wallet.fault("/wallet/sale", faults.delay(slowMs));
      confirm(stage, sale);
      if (!asked) return;
      await stage.wallet.arrived("/wallet/sale", 1);
      stage.say("venta", luis);
      if ((await stage.hear(/eléfono/, luis, promptMs)) === null)
        stage.complaints.push(`the other chat waited over ${promptMs / 1000} s`);
      await seeThrough(stage, sale);
    },
  },
  {
    id: "wallet-down",
    title: "The wallet is down at the *sí* and back 2 s later",
    repeats: 1,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      await stage.closeWallet();
      confirm(stage, sale);
      await setTimeout(2_000);
      await stage.reopenWallet();
      if (asked) await seeThrough(stage, sale, 20_000);
    },
  },
  {
    id: "reply-429",
    title: "Telegram refuses the reply once (429, 1 s)",
    repeats: 1,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      await stage.rest();
      stage.telegram.fault("sendMessage", { type: "tooManyRequests", retryAfterSeconds: 1 });
      confirm(stage, sale);
      if (asked) await seeThrough(stage, sale);
    },
  },
  {
    id: "reply-500",
    title: "Telegram fails on the reply once (500)",
    repeats: 1,
    async play(stage) {
      const sale = drawSale(stage);
      const asked = await upToSummary(stage, sale);
      await stage.rest();
      stage.telegram.fault("sendMessage", { type: "internal" });
      confirm(stage, sale);
      if (asked) await seeThrough(stage, sale, 20_000);
    },
  },
];
