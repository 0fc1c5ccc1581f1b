import type { Route } from "../http.ts";
import { createHealth, type HealthOptions } from "./health.ts";
import { createMetrics, type ExchangeSeen, type MetricsOptions } from "./metrics.ts";

/** What tells machines how the bot fares. */
export interface Watch {
  /** `/healthz`, `/readyz`, `/metrics`. */
  readonly routes: readonly Route[];
  /** What the wallet's client is to be given so that its requests are counted. */
  readonly counting: { onExchange(exchange: ExchangeSeen & { readonly answered: boolean }): void };
}

/** Makes it for one store and its channels. */
export function createWatch(options: HealthOptions & MetricsOptions): Watch {
  const health = createHealth(options);
  const metrics = createMetrics(options);
  return {
    routes: [...health.routes, metrics.route],
    counting: {
      onExchange(exchange) {
        health.sawExchange(exchange.answered);
        metrics.sawExchange(exchange);
      },
    },
  };
}
