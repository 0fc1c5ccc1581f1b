import { ok, warn, type Check } from "../check.ts";
import { wrongClockMs } from "../machine/clock.ts";

/** Shows how far the wallet's clock is from this machine's: the wallet stamps sales with its own. */
export const walletClock: Check = {
  id: "wallet.clock",
  title: { "es-MX": "Reloj del monedero", en: "The wallet's clock" },
  judge({ wallet, machine }) {
    if (wallet === null || machine.aheadOfWalletMs === null) return null;
    const seconds = Math.round(Math.abs(machine.aheadOfWalletMs) / 1_000);
    const detail = { "es-MX": `${seconds} s de diferencia`, en: `${seconds} s apart` };
    if (seconds * 1_000 < wrongClockMs) return ok(detail);
    return warn(detail, {
      "es-MX":
        "Pon en hora esta computadora. Si ya lo está, la fecha de las ventas en el panel no será la de la tienda.",
      en: "Set the clock of this machine. If it is right, the time of sales in the panel will not be the shop's.",
    });
  },
};
