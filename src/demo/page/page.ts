import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono, type Context } from "hono";
import { basicAuth } from "hono/basic-auth";
import { except } from "hono/combine";
import { setCookie } from "hono/cookie";
import { stream } from "undici";
import * as z from "zod/mini";
import type { Clock } from "../../clock.ts";
import type { Language } from "../../domain/language.ts";
import type { Answer } from "../../http.ts";
import { installedFile } from "../../process.ts";
import { limitBody, serveAssets, strictHeaders } from "../../console/web/headers.ts";
import { languageCookie, languageOf, pageLanguage } from "../../console/web/language.ts";
import { createTokenCheck } from "../../console/web/access.ts";
import { createStreams, type StreamEvent } from "../../console/web/streams.ts";
import { baseStyle } from "../../console/web/style.ts";
import type { PageLanguage } from "../../console/words/words.ts";
import { awayPage, demoPage, demoStyle } from "./markup.ts";
import type { Demo } from "../shop.ts";
import { demoFaults } from "./shown.ts";

interface DemoPageOptions {
  readonly demo: Demo;
  readonly clock: Clock;
  /** Password of the whole page, under any user name. Null: open to everybody who reaches it. */
  readonly password: string | null;
  /** Language of the page for a browser that chose none. */
  readonly language: Language;
  /** Put into the page, so that its visitors enter the operator's console without typing it. Null: they must know it. */
  readonly consoleToken: string | null;
}

const longestText = 4_000;
const longestMoveMs = 24 * 3_600_000;
const scripts = ["demo", "chat", "tour"] as const;

/** Paths that are open without the password: they only say whether the bot works. */
const openPaths = ["/healthz", "/readyz"] as const;

/** Makes the demo's page, its streams and orders, and the proxy to the bot's own pages. */
export function demoAnswers(options: DemoPageOptions) {
  const { demo, clock } = options;
  const streams = createStreams(clock);
  const unsubscribe = demo.subscribe((change) => streams.send({ event: "change", data: JSON.stringify(change) }));
  const all = (): StreamEvent => ({ event: "all", data: JSON.stringify(demo.shop().shown()) });
  const app = new Hono();
  if (options.password !== null) {
    const tokenCheck = createTokenCheck(options.password);
    const verifyUser = (_: string, given: string) => tokenCheck.isToken(given);
    app.use(except([...openPaths], basicAuth({ verifyUser, realm: "monedero demo" })));
  }
  const away = new Hono();
  away.use(...strictHeaders);
  away.all("*", (context) =>
    context.html(awayPage(languageOf(context, options.language)), 503, { "retry-after": "2" }),
  );
  app.on("ALL", [...botPaths], (context) => {
    const absent = () => away.fetch(context.req.raw);
    const port = demo.shop().life.consolePort;
    return port === null ? absent() : proxyToBot(context, port, absent);
  });
  app.use(...strictHeaders);
  serveAssets(app, {
    "/demo/base.css": { type: "style", text: baseStyle },
    "/demo/demo.css": { type: "style", text: demoStyle },
    ...Object.fromEntries(
      scripts.map((name) => [
        `/demo/${name}.js`,
        { type: "script", file: installedFile(`dist/src/demo/browser/${name}.js`) } as const,
      ]),
    ),
  });
  app.get("/", (context) => {
    const asked = context.req.query("lang");
    if (asked === undefined)
      return context.html(demoPage(demo.phones, languageOf(context, options.language), options.consoleToken));
    if (pageLanguage(asked) !== undefined)
      setCookie(context, languageCookie, asked, { path: "/", sameSite: "Strict", httpOnly: true });
    return context.redirect("/", 303);
  });
  app.get("/demo/stream", (context) => streams.answer(context, [all()]));
  app.get("/demo/file/:id", (context) => sendFile(context, demo));
  app.use("/demo/*", limitBody, async (context, next) => {
    if (!isFromOwnPage((name) => context.req.header(name))) return context.text("Only this page may do that", 403);
    return next();
  });
  orders(app, demo);
  return {
    answer: ((request, env) => app.fetch(request, env)) satisfies Answer,
    close() {
      unsubscribe();
      streams.close();
    },
  };
}

/** The page's orders to the demo: each a POST of JSON, answered with 204, or 400 if it is malformed or impossible. */
function orders(app: Hono, demo: Demo): void {
  const order = <Fields>(
    path: string,
    fields: z.ZodMiniType<Fields>,
    carryOut: (sent: Fields) => void | boolean | Promise<void>,
  ) => {
    app.post(`/demo/${path}`, async (context) => {
      const { success, data } = fields.safeParse(await context.req.json().catch(() => null));
      const isDone = success && (await carryOut(data)) !== false;
      return isDone ? context.body(null, 204) : context.text("That is nothing that could be done", 400);
    });
  };
  const phone = z.string();
  const text = z.string().check(z.maxLength(longestText), z.trim(), z.minLength(1));
  order("say", z.object({ phone, text }), (sent) => demo.shop().web.say(sent.phone, sent.text));
  const button = z.object({ phone, message: z.string(), button: z.number() });
  order("tap", button, (sent) => demo.shop().web.tap(sent.phone, sent.message, sent.button));
  order("contact", z.object({ phone }), (sent) => demo.shop().web.shareContact(sent.phone));
  order("fault", z.object({ fault: z.enum(demoFaults) }), ({ fault }) => demo.shop().setFault(fault));
  order("kill", z.object({}), () => demo.shop().life.kill());
  order("start", z.object({}), () => demo.shop().life.start());
  order("arm", z.object({ armed: z.boolean() }), ({ armed }) => demo.shop().life.arm(armed));
  order("idle", z.object({}), () => demo.shop().life.idle());
  const language = z.object({
    language: z.custom<PageLanguage>((sent: unknown) => pageLanguage(String(sent)) !== undefined),
  });
  order("restart", language, (sent) => demo.restart(sent.language));
  order("speak", language, (sent) => demo.speak(sent.language));
  const move = z.object({ ms: z.int().check(z.positive(), z.maximum(longestMoveMs)) });
  order("clock", move, ({ ms }) => demo.shop().moveClock(ms));
}

function sendFile(context: Context, demo: Demo): Response {
  const file = demo.shop().web.file(context.req.param("id") ?? "");
  if (!file) return context.text("This file is gone", 404);
  const how = file.mime === "image/png" ? "inline" : "attachment";
  return context.body(Uint8Array.from(file.bytes), 200, {
    "content-type": file.mime,
    "content-disposition": `${how}; filename="${file.name.replaceAll(/[^\w.-]/g, "_")}"`,
  });
}

/** True if this server's own page made a request, by `Sec-Fetch-Site` or `Origin`. A request without both is refused. */
export function isFromOwnPage(header: (name: string) => string | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = header("origin");
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === header("host");
}

/** Paths that the bot's own HTTP server answers, as Hono matches them. */
export const botPaths = ["/console/*", "/healthz", "/readyz", "/metrics"] as const;

/** Headers of one connection, which a proxy must not forward. */
const hopByHop = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Forwards a request to the bot's own HTTP server on loopback and streams its answer back. Redirects and `Host`, which the console's
 * login compares with `Origin`, pass unchanged: `fetch`, and so hono/proxy, would set its own `Host`. `absent` answers when nothing listens
 * there; an answer that breaks off cuts the browser's connection.
 */
export async function proxyToBot(
  context: Context,
  port: number,
  absent: () => Response | Promise<Response>,
): Promise<Response> {
  const { incoming, outgoing } = context.env as HttpBindings;
  const { url: path = "/", method = "GET", headers } = incoming;
  try {
    const request = { method, headers: endToEnd(headers), body: incoming };
    await stream(`http://127.0.0.1:${port}${path}`, request, (answer) => {
      outgoing.writeHead(answer.statusCode, endToEnd(answer.headers));
      // The first event of a stream may be far away; the browser waits for the headers.
      outgoing.flushHeaders();
      return outgoing;
    });
  } catch {
    if (!outgoing.headersSent) return absent();
  }
  return RESPONSE_ALREADY_SENT;
}

function endToEnd<Value>(headers: { readonly [name: string]: Value }): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.test(name)));
}
