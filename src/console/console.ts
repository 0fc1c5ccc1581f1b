/**
 * The operator's console: server-rendered pages behind a login, kept current by an event stream. `web/` has the surroundings of a page (login, frame, parts),
 * `pages/` a file for each subject, `words/` their texts, `browser/` the script. Pages read from the store; their changes go through the router's operator
 * actions. Nothing here writes to a chat or to the wallet.
 */
import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { wasAborted, type Answer } from "../http.ts";
import { installedFile } from "../process.ts";
import { errorText } from "../log.ts";
import { ConsoleSessionOver } from "../store/store.ts";
import { chatPages } from "./pages/chats.ts";
import { cortePages } from "./pages/corte.ts";
import { customerPages } from "./pages/customers.ts";
import { decidingPages } from "./pages/deciding.ts";
import { operationPages } from "./pages/operations.ts";
import { overviewPages } from "./pages/overview.ts";
import { peoplePages } from "./pages/people.ts";
import { settingPages } from "./pages/settings.ts";
import { provePages, wholePhonePages } from "./pages/sure.ts";
import { baseStyle, consoleStyle } from "./web/style.ts";
import { createAccess, createTokenCheck } from "./web/access.ts";
import { apology } from "./web/frame.ts";
import { serveAssets, strictHeaders } from "./web/headers.ts";
import { consolePath, type ConsoleOptions, type Site } from "./web/site.ts";
import { createStreams, type Streams } from "./web/streams.ts";
import { addPages } from "./web/visit.ts";

const pages = [
  overviewPages,
  decidingPages,
  provePages,
  operationPages,
  wholePhonePages,
  cortePages,
  customerPages,
  chatPages,
  peoplePages,
  settingPages,
];

/** Minimum interval between two events to the browsers, ms. */
const tellMs = 1_000;

export function createConsole(options: ConsoleOptions) {
  const { clock } = options;
  const tokenCheck = createTokenCheck(options.token);
  const streams: Streams = createStreams(clock, (key) => access.isLive(key));
  const access = createAccess(tokenCheck, streams, options);
  const site: Site = { ...options, access };
  // Also for the case that such a token is set again.
  options.store.endConsoleSessions({ exceptDoor: tokenCheck.mark }, "token", clock.nowMs()).catch((error: unknown) => {
    options.log.warn("console: sessions of another token could not be ended", { why: errorText(error) });
  });
  const app = new Hono();
  for (const header of strictHeaders) app.use(header);
  for (const path of ["/", `${consolePath}/`]) app.get(path, (context) => context.redirect(consolePath));
  const below = new Hono();
  serveAssets(below, {
    "/base.css": { type: "style", text: baseStyle },
    "/console.css": { type: "style", text: consoleStyle },
    "/console.js": { type: "script", file: installedFile("dist/src/console/browser/console.js") },
  });
  site.access.protect(below);
  below.get("/stream", (context) =>
    streams.answer(context, [{ event: "changed", data: "" }], access.sessionOf(context).key),
  );
  for (const one of pages) addPages(below, site, one);
  app.route(consolePath, below);
  app.notFound((context) => apology(context, options.language, "gone", 404));
  app.onError((error, context) => failed(error, context, site));
  const silence = tellOfChanges(options, streams);
  let isRead = false;
  return {
    /** Answers everything below `/console`; `/` redirects there. */
    answer: ((request, env) => {
      // The ledger is read when the first visitor logs in, and never without one.
      if (!isRead) {
        isRead = true;
        const read = Promise.resolve().then(() => options.operatorActions.ledger());
        // A page that needs the ledger reads it again and reports the failure.
        read.catch(() => {});
      }
      return app.fetch(request, env);
    }) satisfies Answer,
    close() {
      silence();
      streams.close();
    },
  };
}

function failed(error: Error, context: Context, { access, language, log }: Site): Response | Promise<Response> {
  // A middleware refused the request, such as a form of another site.
  if (error instanceof HTTPException) return error.getResponse();
  if (error instanceof ConsoleSessionOver) return access.over(context);
  if (wasAborted(context.env as HttpBindings)) return apology(context, language, "failed", 400);
  log.error("console: a page failed", { path: context.req.path, why: errorText(error) });
  return apology(context, language, "failed", 500);
}

/** Sends an event to the browsers after commits and after changes of a channel's status, at most one per `tellMs`. Returns the function that stops it. */
function tellOfChanges({ store, channels, clock, log }: ConsoleOptions, streams: Streams): () => void {
  let changed = false;
  let lastStates = "";
  let cancel: (() => void) | null = null;
  const unsubscribe = store.subscribe(() => {
    changed = true;
  });
  const tell = () => {
    const states = JSON.stringify(channels.map((channel) => ({ ...channel.state?.(), lastTrafficAtMs: null })));
    if (changed || states !== lastStates) streams.send({ event: "changed", data: "" });
    lastStates = states;
    changed = false;
  };
  const look = () => {
    try {
      if (streams.watching > 0) tell();
    } catch (error) {
      // An exception in a timer would end the process.
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
