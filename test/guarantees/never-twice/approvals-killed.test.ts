import { describe, expect, it } from "vitest";
import type { CrashPoint } from "../../../src/clock.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";

/** When each point is armed: while it is asked for, or while it is answered. */
const points: readonly (readonly [CrashPoint, "asking" | "answering"])[] = [
  ["step committed", "asking"],
  ["approval asked", "asking"],
  ["delivery committed", "asking"],
  ["step committed", "answering"],
  ["approval decided", "answering"],
  ["lookup committed", "answering"],
  ["sending committed", "answering"],
  ["outcome committed", "answering"],
];

describe("an approval, and SIGKILL at each of its points: asked, answered and sent once", () => {
  it.each(points)("killed at: %s, while %s", async (point, moment) => {
    const shop = await Shop.open();
    try {
      addRosa(shop);
      const bot = shop.start();
      await shop.enter("luis");
      await shop.enter("rosa");
      await shop.asks("luis", "corregir 4771234567 +600 premio del sorteo", (text) => text.includes("¿La hago?"));
      await bot.quiet();
      if (moment === "asking") await bot.arm(point);
      shop.say("luis", "sí");
      if (moment === "asking") {
        await bot.exited;
        shop.start();
      }
      await shop.hears("rosa", (text) => text.includes("¿La apruebas?"));
      await shop.hears("luis", (text) => text.includes("Pedí aprobación"));
      await shop.bot.quiet();
      if (moment === "answering") await shop.bot.arm(point);
      const asked = shop.telegram.messages(510).find((message) => message.text.includes("¿La apruebas?"));
      if (!asked) throw new Error("Rosa was not asked");
      shop.telegram.tap(510, asked, "Aprobar");
      if (moment === "answering") {
        await bot.exited;
        shop.start();
      }
      await shop.hears("rosa", (text) => text.includes("Aprobada"));
      const uncertain = point === "sending committed";
      const end = uncertain ? "No lo repitas" : "Abono registrado";
      await shop.hears("luis", (text) => text.includes(end));
      expect(shop.operations().length).toBe(1);
      expect(shop.wallet.requests("/wallet/balance/update").length).toBe(uncertain ? 0 : 1);
      expect(bot.child.signalCode).toBe("SIGKILL");
    } finally {
      await shop.close();
    }
  });
});

describe("a use of balance that its customer allows, and SIGKILL at each of its points: asked once, and never sent without the yes", () => {
  it.each(points)("killed at: %s, while %s", async (point, moment) => {
    const shop = await Shop.open({ env: { REDEEM_CAP: "20" } });
    try {
      const bot = shop.start();
      await shop.enter("ana");
      await shop.enter("maria");
      await shop.asks("ana", "usar saldo 4771234567 30", (text) => text.includes("¿Lo uso?"));
      await bot.quiet();
      if (moment === "asking") await bot.arm(point);
      shop.say("ana", "sí");
      if (moment === "asking") {
        await bot.exited;
        shop.start();
      }
      await shop.hears("maria", (text) => text.includes("¿Lo autorizas?"));
      await shop.hears("ana", (text) => text.includes("Le pregunté al cliente"));
      await shop.bot.quiet();
      expect(shop.operations()).toEqual([]);
      expect(shop.wallet.requests("/wallet/sale")).toEqual([]);
      if (moment === "answering") await shop.bot.arm(point);
      shop.tap("maria", "¿Lo autorizas?", "Sí, autorizo");
      if (moment === "answering") {
        await bot.exited;
        shop.start();
      }
      await shop.hears("maria", (text) => text.includes("Autorizaste"));
      const uncertain = point === "sending committed";
      await shop.hears("ana", (text) =>
        uncertain ? text.includes("No lo repitas") : text.includes("Uso de saldo registrado"),
      );
      expect(shop.operations().length).toBe(1);
      expect(shop.wallet.requests("/wallet/sale").length).toBe(uncertain ? 0 : 1);
      expect(bot.child.signalCode).toBe("SIGKILL");
    } finally {
      await shop.close();
    }
  });

  it("is not asked about where the bot was down for longer than the customer has", async () => {
    const shop = await Shop.open({ env: { REDEEM_CAP: "20" } });
    try {
      const bot = shop.start();
      await shop.enter("ana");
      await shop.enter("maria");
      await shop.asks("ana", "usar saldo 4771234567 30", (text) => text.includes("¿Lo uso?"));
      await bot.quiet();
      await bot.arm("step committed");
      shop.say("ana", "sí");
      await bot.exited;
      shop.start({ CLOCK_START_MS: String(shop.clockMs + 180_000) });
      await shop.hears("ana", (text) => text.includes("No se hizo"));
      expect(shop.heard("maria").some((text) => text.includes("¿Lo autorizas?"))).toBe(false);
      expect(shop.operations()).toEqual([]);
    } finally {
      await shop.close();
    }
  });
});
