import type { Config } from "../../config/config.ts";
import { formatPoints } from "../../domain/points.ts";
import { hostCheck } from "../../http/caller.ts";
import type { Outside } from "../../live.ts";
import type { Ports } from "../../router/ports.ts";
import type { Router } from "../../router/router.ts";
import type { BotChecks } from "./bot-checks.ts";

/** Starts the HTTP server with the console, where each is switched on; Hono is loaded only then. Null: no HTTP. */
export async function serve(
  config: Config,
  ports: Ports,
  operatorActions: Router["operatorActions"],
  { routes }: Outside,
  checks: BotChecks | null,
) {
  const { http, consoleToken: token } = config;
  if (http === null) return null;
  const { clock, log } = ports;
  const console = token === null ? null : await consoleOf(config, token, ports, operatorActions, checks);
  const { listen } = await import("../../http.ts");
  // The demo's own server has looked at it before it passes a request on to its bot.
  const isOwnHost = config.mode === "demo" ? () => true : hostCheck(http);
  const server = await listen({
    ...http,
    routes,
    ...(console && { otherwise: console.answer }),
    isOwnHost,
    clock,
    log,
  });
  return {
    /** The console's port; null: no console. */
    consolePort: console === null ? null : server.port,
    close() {
      console?.close();
      return server.close();
    },
  };
}

/** Makes the operator's console; its code is loaded only here. */
async function consoleOf(
  config: Config,
  token: string,
  ports: Ports,
  operatorActions: Router["operatorActions"],
  checks: BotChecks | null,
) {
  const { createConsole } = await import("../../console/console.ts");
  const { store, clock, log, settings, channels, skew, shop } = ports;
  return createConsole({
    ...(skew && { skew }),
    ...(checks && { findings: (language) => checks.watch.findings(language) }),
    token,
    trustedProxies: config.http?.trustedProxies ?? [],
    store,
    operatorActions,
    channels: [...channels.values()],
    renderIn: settings.renderIn,
    local: settings.local,
    customersRegister: settings.selfRegistrationUsertoolId !== null,
    brand: () => shop?.values() ?? null,
    showPoints: (points) => formatPoints(points, config.showBalanceAs),
    charges: () => settings.charges,
    language: config.language,
    clock,
    log,
    demo: config.mode === "demo",
  });
}
