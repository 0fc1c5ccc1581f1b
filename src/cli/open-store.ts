import { expectOpenable } from "../backup/openable.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config/config.ts";
import { formatPoints } from "../domain/points.ts";
import { afterCalledOff } from "../router/money/called-off.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { ServerInspection } from "../store/postgres/inspect.ts";
import type { Store } from "../store/store.ts";
import { rendererIn, type RenderIn } from "../text/text.ts";

/** Opens the database of this configuration. Throws where it belongs to another mode or another wallet. */
export function openStore(config: Config, clock: Clock): Store {
  const renderIn = renderInOf(config);
  expectOpenable(config.databasePath);
  return openSqliteStore({
    path: config.databasePath,
    databaseKey: config.databaseKey,
    retention: config.retention,
    steady: () => clock.steady(),
    stamp: stampOf(config),
    calledOff: (operation) => afterCalledOff(renderIn, operation),
  });
}

/** Mode and account that a database belongs to. */
export function stampOf(config: Config): string {
  return config.mode === "demo" ? "demo" : `live ${config.wallet.url.replace(/\/+$/, "")}`;
}

/** The bot's sentences in the shop's language, with points shown as the configuration says. */
export function renderInOf(config: Config): RenderIn {
  return rendererIn(config.language, (points) => formatPoints(points, config.showBalanceAs));
}

/** What the server of this configuration says (`inspectServer`); null: the database is in a file. */
export async function serverOf(config: Config, stamp: string | null): Promise<ServerInspection | null> {
  const { databaseUrl } = config;
  if (databaseUrl === null) return null;
  const { inspectServer } = await import("../store/postgres/inspect.ts");
  return inspectServer(databaseUrl, stamp);
}
