import { createHash } from "node:crypto";
import { flows } from "../../../flows/index.ts";
import { localTime } from "../../../src/domain/time.ts";
import { centavosOf, formatPoints } from "../../../src/domain/money.ts";
import type { Settings } from "../../../src/router/settings.ts";
import { renderer, type Render } from "../../../src/text/languages.ts";
import { correctionCap, redeemCap } from "../watch/guards.ts";

/** How sentences are written in a run, without the numbers that follow them. */
export const plainText: Render = renderer("es-MX", (points) => formatPoints(points, "money"));

const local = localTime("America/Mexico_City");

/** What the router of a run is told by its configuration. `walletKey`: null where the account has two. */
export function settingsWith(render: Render, walletKey: string | null): Settings {
  return {
    flows,
    renderIn: () => render,
    local,
    ownerPhones: new Set(),
    walletKey,
    managerTypes: new Set(["gerente"]),
    inactiveStatuses: new Set(["archivado"]),
    ceilingCentavos: centavosOf(10_000_000),
    closingTime: null,
    correctionCap,
    redeemCap,
    operationsPerPhoneADay: 50,
    charges: { limit: null, prices: [] },
    approvalMs: 3_600_000,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    backupsKeptMs: null,
    privacyNoticeUrl: null,
    selfRegistrationUsertoolId: null,
  };
}
