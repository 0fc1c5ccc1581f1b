import { getRequestListener } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../clock.ts";
import { allLanguages, type Language } from "../../domain/language.ts";
import { serveAssets } from "../../console/web/assets.ts";
import { strictHeaders } from "../../console/web/headers.ts";
import { languageCookie } from "../../console/web/language.ts";
import { createStreams, type StreamEvent } from "../../console/web/streams.ts";
import { baseStyle } from "../../console/style/base.ts";
import type { Demo } from "./routes.ts";
import { isFromOwnPage, isOwnHost } from "./guard.ts";
import { awayPage, demoPage } from "./markup.ts";
import { isForBot, passOn } from "./proxy.ts";
import { demoFaults, type DemoFault } from "./shown.ts";
import { demoStyle } from "./style.ts";

export interface DemoPageOptions {
  readonly demo: Demo;
  readonly clock: Clock;
  /** What it listens on, as configured. */
  readonly host: string;
  /** Of the page, until somebody chooses another. */
  readonly language: Language;
  /** Where the bot's own HTTP server listens, when it is alive. */
  readonly botPort: number;
  /** Lets whoever sees the page into the operator's console; null: they have to know the token. */
  readonly consoleToken: string | null;
}

/** What answers the demo's requests. */
export interface DemoAnswers {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends every stream. */
  close(): void;
}

const longestBody = 16 * 1024;
const longestText = 4_000;
/** Farther than anybody wants to go at once, ms. */
const longestMoveMs = 24 * 3_600_000;
const scripts = ["demo", "demo-chat", "demo-wallet", "demo-tour", "elements"] as const;

/** Makes the demo's page, and what stands in front of the bot's own pages. */
export function demoAnswers(options: DemoPageOptions): DemoAnswers {
  const { demo, clock, host, botPort } = options;
  const streams = createStreams(clock);
  const unsubscribe = demo.subscribe((change) => streams.send({ event: "change", data: JSON.stringify(change) }));
  const all = (): StreamEvent => ({ event: "all", data: JSON.stringify(demo.shown()) });
  const app = new Hono();
  app.use(...strictHeaders);
  serveAssets(app, {
    "/demo/base.css": { type: "style", text: baseStyle },
    "/demo/demo.css": { type: "style", text: demoStyle },
    ...Object.fromEntries(scripts.map((name) => [`/demo/${name}.js`, { type: "script", name } as const])),
  });
  app.get("/", (context) => {
    const asked = context.req.query("lang");
    if (asked !== undefined) {
      if (isLanguage(asked))
        setCookie(context, languageCookie, asked, { path: "/", sameSite: "Strict", httpOnly: true });
      return context.redirect("/", 303);
    }
    return context.html(demoPage(demo, languageOf(context, options.language), options.consoleToken));
  });
  app.get("/demo/stream", (context) => streams.answer(context, [all()]));
  app.get("/demo/file/:id", (context) => sendFile(context, demo));
  app.use("/demo/*", bodyLimit({ maxSize: longestBody }), async (context, next) => {
    if (!isFromOwnPage((name) => context.req.header(name))) return context.text("Only this page may do that", 403);
    return next();
  });
  tellings(app, demo);

  const page = getRequestListener(app.fetch);
  const away = getRequestListener(async (request) => {
    const cookie = /monedero_language=(es-MX|en)/.exec(request.headers.get("cookie") ?? "")?.[1];
    const language = cookie !== undefined && isLanguage(cookie) ? cookie : options.language;
    const one = new Hono();
    one.use(...strictHeaders);
    one.all("*", (context) => context.html(awayPage(language), 503, { "retry-after": "2" }));
    return one.fetch(request);
  });
  return {
    async answer(request, response) {
      if (!isOwnHost(request.headers.host, host)) {
        request.resume();
        response.writeHead(421, { "content-type": "text/plain" }).end("There is no such site here\n");
        return;
      }
      if (!isForBot(request.url)) return page(request, response);
      if (demo.shown().bot.is !== "running") return away(request, response);
      await passOn(request, response, botPort, () => void away(request, response));
    },
    close() {
      unsubscribe();
      streams.close();
    },
  };
}

/** What the page can tell the demo, each a POST of JSON. */
function tellings(app: Hono, demo: Demo): void {
  const telling = (path: string, tell: (told: { readonly [name: string]: unknown }) => boolean | Promise<boolean>) => {
    app.post(`/demo/${path}`, async (context) => {
      const told: unknown = await context.req.json().catch(() => null);
      const isObject = typeof told === "object" && told !== null;
      const done = isObject && (await tell(told as { readonly [name: string]: unknown }));
      return done ? context.body(null, 204) : context.text("That is nothing that could be done", 400);
    });
  };
  telling("say", ({ phone, text }) => {
    if (typeof phone !== "string" || typeof text !== "string") return false;
    return text.trim() !== "" && text.length <= longestText && demo.say(phone, text.trim());
  });
  telling("tap", ({ phone, message, button }) => {
    if (typeof phone !== "string" || typeof message !== "string" || typeof button !== "number") return false;
    return demo.tap(phone, message, button);
  });
  telling("contact", ({ phone }) => typeof phone === "string" && demo.shareContact(phone));
  telling("fault", async ({ fault }) => {
    if (!isFault(fault)) return false;
    await demo.setFault(fault);
    return true;
  });
  telling("kill", () => (demo.kill(), true));
  telling("start", () => (demo.start(), true));
  telling("arm", ({ armed }) => {
    if (typeof armed !== "boolean") return false;
    demo.arm(armed);
    return true;
  });
  telling("clock", ({ ms }) => {
    if (typeof ms !== "number" || !Number.isInteger(ms) || ms <= 0 || ms > longestMoveMs) return false;
    demo.moveClock(ms);
    return true;
  });
}

function sendFile(context: Context, demo: Demo): Response {
  const file = demo.file(context.req.param("id") ?? "");
  if (!file) return context.text("This file is gone", 404);
  const how = file.mime === "image/png" ? "inline" : "attachment";
  return context.body(Uint8Array.from(file.bytes), 200, {
    "content-type": file.mime,
    "content-disposition": `${how}; filename="${file.name.replaceAll(/[^\w.-]/g, "_")}"`,
  });
}

function languageOf(context: Context, otherwise: Language): Language {
  const chosen = getCookie(context, languageCookie);
  return chosen !== undefined && isLanguage(chosen) ? chosen : otherwise;
}

function isLanguage(text: string): text is Language {
  return (allLanguages as readonly string[]).includes(text);
}

function isFault(fault: unknown): fault is DemoFault {
  return (demoFaults as readonly unknown[]).includes(fault);
}
