import { Hono, type Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Answer } from "../http.ts";
import { errorText } from "../log.ts";
import { serveAssets } from "./web/assets.ts";
import { apology } from "./web/bare.ts";
import { createDoor } from "./web/access.ts";
import { strictHeaders } from "./web/headers.ts";
import { pages } from "./pages/pages.ts";
import { createSessions } from "./web/session.ts";
import { consolePath, type ConsoleOptions, type Site } from "./web/site.ts";
import { createStreams, type Streams } from "./web/streams.ts";
import { baseStyle } from "./style/base.ts";
import { consoleStyle } from "./style/console.ts";

/** The operator's console as something that answers requests. */
export interface Console {
  /** Answers everything below `/console`, and leads there from `/`. */
  readonly answer: Answer;
  /** Ends the streams of whoever watches. */
  close(): void;
}

/** How often the browsers are told at most that something changed, ms. */
const tellMs = 1_000;

/** Makes the operator's console. */
export function createConsole(options: ConsoleOptions): Console {
  const { clock } = options;
  const streams = createStreams(clock);
  const site: Site = { ...options, streams, door: createDoor(createSessions(options.token), options) };
  const app = new Hono();
  for (const header of strictHeaders) app.use(header);
  for (const path of ["/", `${consolePath}/`]) app.get(path, (context) => context.redirect(consolePath));
  const below = new Hono();
  serveAssets(below, {
    "/base.css": { type: "style", text: baseStyle },
    "/console.css": { type: "style", text: consoleStyle },
    "/live.js": { type: "script", file: new URL("browser/live.js", import.meta.url) },
  });
  site.door.serve(below);
  below.get("/stream", (context) => streams.answer(context, [{ event: "changed", data: "" }]));
  for (const page of pages) page(below, site);
  app.route(consolePath, below);
  app.notFound((context) => apology(context, options.language, "gone", 404));
  app.onError((error, context) => failed(error, context, options));
  const silence = tellOfChanges(options, streams);
  return {
    answer: (request, env) => app.fetch(request, env),
    close() {
      silence();
      streams.close();
    },
  };
}

function failed(error: Error, context: Context, { language, log }: ConsoleOptions): Response | Promise<Response> {
  // What turns a request away (a form of another site's, for one) says so itself.
  if (error instanceof HTTPException) return error.getResponse();
  log.error("console: a page failed", { path: context.req.path, why: errorText(error) });
  return apology(context, language, "failed", 500);
}

/** Tells the browsers of commits and of channels that fare otherwise, however often that is, once in a while. */
function tellOfChanges({ store, channels, clock, log }: ConsoleOptions, streams: Streams): () => void {
  let changed = false;
  let fared = "";
  let cancel: (() => void) | null = null;
  const unsubscribe = store.subscribe(() => {
    changed = true;
  });
  const tell = () => {
    const fares = JSON.stringify(channels.map((channel) => ({ ...channel.state?.(), lastTrafficAtMs: null })));
    if (changed || fares !== fared) streams.send({ event: "changed", data: "" });
    fared = fares;
    changed = false;
  };
  const look = () => {
    try {
      if (streams.watching > 0) tell();
    } catch (error) {
      // Nobody waits for a timer: what it threw would end the bot.
      log.error("console: the browsers could not be told", { why: errorText(error) });
    }
    cancel = clock.after(tellMs, look);
  };
  look();
  return () => {
    unsubscribe();
    cancel?.();
  };
}
