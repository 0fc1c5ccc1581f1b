import { getRequestListener } from "@hono/node-server";
import { Hono, type Context } from "hono";
import type { Clock } from "../clock.ts";
import { errorText, type Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { serveAssets } from "./assets.ts";
import { createDoor } from "./door.ts";
import { strictHeaders } from "./headers.ts";
import { pages } from "./pages/pages.ts";
import { createSessions } from "./session.ts";
import { consolePath, type ConsoleOptions, type Site } from "./site.ts";
import { createStreams, type Streams } from "./streams.ts";
import { baseStyle } from "./style/base.ts";
import { consoleStyle } from "./style/console.ts";

/** The operator's console as something that answers requests. */
export interface Console {
  /** Answers everything below `/console`, and leads there from `/`. */
  answer: ReturnType<typeof getRequestListener>;
  /** Ends the streams of whoever watches. */
  close(): void;
}

/** How often the browsers are told at most that something changed, ms. */
const tellMs = 1_000;

/** Makes the operator's console. */
export function createConsole(options: ConsoleOptions): Console {
  const { store, clock, log } = options;
  const streams = createStreams(clock);
  const site: Site = { ...options, streams, door: createDoor(createSessions(options.token), options) };
  const app = new Hono();
  for (const header of strictHeaders) app.use(header);
  app.get("/", (context) => context.redirect(consolePath));
  const below = new Hono();
  serveAssets(below, {
    "/base.css": { type: "style", text: baseStyle },
    "/console.css": { type: "style", text: consoleStyle },
    "/live.js": { type: "script", name: "live" },
  });
  site.door.serve(below);
  below.get("/stream", (context) => streams.answer(context, [{ event: "changed", data: "" }]));
  for (const page of pages) page(below, site);
  app.route(consolePath, below);
  app.onError((error, context) => failed(error, context, log));
  const silence = tellOfChanges(store, streams, clock);
  return {
    answer: getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false }),
    close() {
      silence();
      streams.close();
    },
  };
}

function failed(error: Error, context: Context, log: Log): Response {
  log.error("console: a page failed", { path: context.req.path, why: errorText(error) });
  return context.text("Error", 500);
}

/** Tells the browsers of commits, however many, once in a while. */
function tellOfChanges(store: Store, streams: Streams, clock: Clock): () => void {
  let cancel: (() => void) | null = null;
  const unsubscribe = store.subscribe(() => {
    if (streams.watching === 0) return;
    cancel ??= clock.after(tellMs, () => {
      cancel = null;
      streams.send({ event: "changed", data: "" });
    });
  });
  return () => {
    unsubscribe();
    cancel?.();
  };
}
