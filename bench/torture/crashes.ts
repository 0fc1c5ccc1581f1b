import { setTimeout } from "node:timers/promises";
import { faults } from "../../test/support/wallet/wallet-server.ts";
import { carryOn, confirm, drawSale, seeThrough, upToSummary, upToTicket } from "./cashier.ts";
import type { Scenario } from "./scenario.ts";
import type { Stage } from "./stage.ts";

const sale = "/wallet/sale";

/** Stops the bot between the amount and the ticket, starts it again, and goes on as if nothing had been. */
async function interrupted(stage: Stage, stop: () => Promise<void>): Promise<void> {
  const meant = drawSale(stage);
  stage.meant.push(meant);
  if (!(await upToTicket(stage, meant))) return;
  await stage.rest();
  await stop();
  await stage.start();
  stage.say(meant.ticket);
  await carryOn(stage, meant);
}

/** Confirms a sale and kills the bot at the wallet. */
async function killedAtWallet(stage: Stage, moment: "read" | "applied"): Promise<void> {
  const meant = drawSale(stage);
  const asked = await upToSummary(stage, meant);
  const killed = stage.killAt(moment);
  confirm(stage, meant);
  if (!asked) return;
  await killed;
  await stage.start();
  await seeThrough(stage, meant);
}

/** Scenarios in which the bot dies, or is stopped, and is started again. */
export const crashes: readonly Scenario[] = [
  {
    id: "killed-in-dialogue",
    title: "SIGKILL between amount and ticket, restart",
    repeats: 1,
    play: (stage) => interrupted(stage, () => stage.kill()),
  },
  {
    id: "deploy-in-dialogue",
    title: "SIGTERM between amount and ticket, restart",
    repeats: 1,
    play: (stage) => interrupted(stage, () => stage.stop()),
  },
  {
    id: "killed-applied",
    title: "SIGKILL when the wallet has carried out the sale, restart",
    repeats: 3,
    play: (stage) => killedAtWallet(stage, "applied"),
  },
  {
    id: "killed-not-applied",
    title: "SIGKILL during the call, which the wallet never carries out, restart",
    repeats: 3,
    async play(stage) {
      stage.wallet.fault(sale, faults.requestLost());
      await killedAtWallet(stage, "read");
    },
  },
  {
    id: "killed-before-reply",
    title: "SIGKILL between the wallet's answer and the reply, restart",
    repeats: 3,
    async play(stage) {
      const meant = drawSale(stage);
      const asked = await upToSummary(stage, meant);
      await stage.rest();
      const reply = stage.holdNextReply(false);
      confirm(stage, meant);
      if (!asked) return;
      await reply.arrived;
      await stage.kill();
      await stage.start();
      // Not earlier: a server that has not seen the connection end would still let the call take effect.
      reply.release();
      await seeThrough(stage, meant);
    },
  },
  {
    id: "killed-after-reply",
    title: "SIGKILL as the reply is shown, restart",
    repeats: 3,
    async play(stage) {
      const meant = drawSale(stage);
      const asked = await upToSummary(stage, meant);
      await stage.rest();
      const reply = stage.holdNextReply(true);
      confirm(stage, meant);
      if (!asked) return;
      await reply.arrived;
      await seeThrough(stage, meant);
      await stage.kill();
      reply.release();
      await stage.start();
      await stage.rest();
    },
  },
  {
    id: "killed-anywhere",
    title: "SIGKILL within 250 ms after the *sí*, restart",
    repeats: 8,
    async play(stage) {
      const meant = drawSale(stage);
      const asked = await upToSummary(stage, meant);
      stage.wallet.fault(sale, faults.delay(stage.random.between(20, 150)));
      await stage.rest();
      confirm(stage, meant);
      if (!asked) return;
      await setTimeout(stage.random.between(0, 250));
      await stage.kill();
      await stage.start();
      await seeThrough(stage, meant);
    },
  },
];
