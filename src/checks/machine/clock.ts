import { fail, ok, type Check } from "../check.ts";

/** Difference from the networks' clocks above which the machine's clock is wrong, ms. */
export const wrongClockMs = 120_000;

/** Proves that the machine's clock is right, by the clocks of the networks and of the wallet. */
export const machineClock: Check = {
  id: "machine.clock",
  title: { "es-MX": "Reloj", en: "Clock" },
  judge({ machine: { aheadMs } }) {
    if (aheadMs === null) return null;
    if (Math.abs(aheadMs) < wrongClockMs) return ok({ "es-MX": "en hora", en: "right" });
    const minutes = Math.round(Math.abs(aheadMs) / 60_000);
    return fail(
      {
        "es-MX": `va ${minutes} min ${aheadMs > 0 ? "adelantado" : "atrasado"}`,
        en: `${minutes} min ${aheadMs > 0 ? "fast" : "slow"}`,
      },
      {
        "es-MX": "Pon en hora esta computadora y deja que se ajuste sola: timedatectl set-ntp true",
        en: "Set the clock of this machine and let it keep itself right: timedatectl set-ntp true",
      },
    );
  },
};
