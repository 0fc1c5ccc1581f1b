import { getRequestListener } from "@hono/node-server";
import { Hono, type Context } from "hono";
import type { Channel } from "../channel/channel.ts";
import type { Clock } from "../clock.ts";
import type { Language } from "../domain/language.ts";
import type { LocalTime } from "../domain/local-time.ts";
import type { Points } from "../domain/points.ts";
import { errorText, type Log } from "../log.ts";
import type { Desk } from "../router/desk.ts";
import type { Store } from "../store/store.ts";
import type { RenderIn } from "../text/text.ts";
import { serveAssets } from "./assets.ts";
import { strictHeaders } from "./headers.ts";
import { createDoor, type Door } from "./door.ts";
import { pages } from "./pages/pages.ts";
import { createSessions } from "./session.ts";
import { createStreams, type Streams } from "./streams.ts";
import { baseStyle } from "./style/base.ts";
import { consoleStyle } from "./style/console.ts";

/** What the console is made of. */
export interface ConsoleOptions {
  /** `CONSOLE_TOKEN`. */
  readonly token: string;
  readonly store: Store;
  readonly desk: Desk;
  readonly channels: readonly Channel[];
  readonly renderIn: RenderIn;
  readonly local: LocalTime;
  /** Writes points as the shop shows them. */
  readonly showPoints: (points: Points) => string;
  /** Of the shop, for whoever has not chosen. */
  readonly language: Language;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether it shows the demo's make-believe shop. */
  readonly demo: boolean;
}

/** What a page is made with. */
export interface Site extends ConsoleOptions {
  readonly door: Door;
  readonly streams: Streams;
}

/** The operator's console as something that answers requests. */
export interface Console {
  /** Answers everything below `/console`, and leads there from `/`. */
  answer: ReturnType<typeof getRequestListener>;
  /** Ends the streams of whoever watches. */
  close(): void;
}

/** Where the console is. */
export const consolePath = "/console";
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
