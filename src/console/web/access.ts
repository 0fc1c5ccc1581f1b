/** Access to the console: the login, the choice of a manager, the logout, and the check of every request behind them. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { createHmac } from "node:crypto";
import { operatorIdentity } from "../../domain/person.ts";
import { clientAddresses, maskedAddress } from "../../http/caller.ts";
import { apology, barePage } from "./frame.ts";
import { limitBody } from "./headers.ts";
import { languageOf, rememberLanguage, wordsOf } from "./language.ts";
import { form, input, problem, soft } from "./markup.ts";
import { createAttempts, createSessions, type TokenCheck } from "./sessions.ts";
import { consolePath, safePath, type Access, type ConsoleOptions, type OperatorSession } from "./site.ts";
import type { Streams } from "./streams.ts";

type AccessOptions = Pick<
  ConsoleOptions,
  "clock" | "log" | "operatorActions" | "language" | "store" | "demo" | "trustedProxies"
>;

type Sessions = ReturnType<typeof createSessions>;

/** Makes the access control: the token opens a session. The browser has the session's secret, the store its hash, and every form the session's token. */
export function createAccess(tokenCheck: TokenCheck, streams: Pick<Streams, "end">, options: AccessOptions): Access {
  const attempts = createAttempts(options.clock);
  const sessions = createSessions(tokenCheck, streams, options);
  const found = new WeakMap<Request, OperatorSession>();
  const sessionOf = (context: Context) => {
    const session = found.get(context.req.raw);
    if (session === undefined) throw new Error(`sessionOf: no session for ${context.req.path}`);
    return session;
  };
  const over = (context: Context) => {
    if (context.req.path.endsWith("/stream")) return context.text("Log in first", 401);
    if (context.req.method !== "GET") return loginPage(context, options, "over", 401);
    return context.redirect(`${consolePath}/login`);
  };
  const check: MiddlewareHandler = async (context, next) => {
    const session = await sessions.read(context);
    if (session === null) return over(context);
    found.set(context.req.raw, session);
    // A form of an ended session, or of another manager's, comes from an old tab: it is refused.
    const isOld = context.req.method === "POST" && (await context.req.parseBody())["form_token"] !== session.formToken;
    return isOld ? apology(context, options.language, "oldForm", 403) : next();
  };
  return {
    protect(app) {
      app.use(limitBody);
      // By Origin and Sec-Fetch-Site: forms of other sites are refused, the login too.
      app.use(csrf());
      // Before the session is looked up, so that a form that was held back until the session ended is refused.
      app.use(readForm(options));
      app.get("/language", (context) => {
        rememberLanguage(context, context.req.query("to"));
        return context.redirect(safePath(context.req.query("back")));
      });
      addLogin(app, tokenCheck, sessions, attempts, options);
      app.use(check);
      addWho(app, sessions, options, sessionOf);
    },
    sessionOf,
    over,
    prove: (context, code) =>
      sessions.follow(context, sessionOf(context), (key, nextKey) =>
        options.operatorActions.enterCode(key, code, nextKey),
      ),
    isLive: async (key) => (await options.store.consoleSession(key, options.clock.nowMs()))?.door === tokenCheck.mark,
    refusedLately: () => attempts.ofLastDay(),
  };
}

/** Reads the posted form. An unreadable one is the browser's mistake. */
function readForm({ language }: AccessOptions): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== "POST") return next();
    try {
      await context.req.parseBody();
    } catch {
      return apology(context, language, "badForm", 400);
    }
    return next();
  };
}

function loginPage(
  context: Context,
  { language, demo }: AccessOptions,
  what: "wrong" | "wait" | "over" | null,
  status: 200 | 401 | 429,
): Response | Promise<Response> {
  const words = wordsOf(languageOf(context, language)).login;
  const body = html`${soft(words.hint)} ${demo ? html`<p><a href="/">${words.fromDemo}</a></p>` : ""}
    ${problem(what === null ? "" : words[what])}
    <form method="post" action="${consolePath}/login">
      ${input(words.token, "token", html`type="password" autocomplete="current-password" required autofocus`)}
      <button class="main">${words.enter}</button>
    </form>`;
  return barePage(context, language, { title: words.title, body }, status);
}

function addLogin(
  app: Hono,
  tokenCheck: TokenCheck,
  sessions: Sessions,
  attempts: ReturnType<typeof createAttempts>,
  options: AccessOptions,
): void {
  const { log } = options;
  const addressOf = clientAddresses(options.trustedProxies);
  app.get("/login", (context) => loginPage(context, options, null, 200));
  app.post("/login", async (context) => {
    const { token } = await context.req.parseBody();
    if (typeof token === "string" && tokenCheck.isToken(token.trim())) {
      await sessions.begin(context);
      return context.redirect(`${consolePath}/who`, 303);
    }
    const address = addressOf(getConnInfo(context).remote.address ?? "", context.req.header("x-forwarded-for") ?? "");
    const waitMs = attempts.failed(address);
    if (waitMs > 0) {
      context.header("retry-after", String(Math.ceil(waitMs / 1000)));
      return loginPage(context, options, "wait", 429);
    }
    log.warn("console: a login was refused", { address: maskedAddress(address) });
    return loginPage(context, options, "wrong", 401);
  });
}

function addWho(
  app: Hono,
  sessions: Sessions,
  { clock, operatorActions, language, store }: AccessOptions,
  sessionOf: Access["sessionOf"],
): void {
  app.get("/who", async (context) => {
    const words = wordsOf(languageOf(context, language)).who;
    const { formToken: token } = sessionOf(context);
    const managers = await operatorActions.managers();
    const buttons = managers.map(
      ({ phone, name }) => html`<button name="phone" value="${choiceOf(token, phone)}">${name}</button>`,
    );
    const watch = html`<button name="phone" value="" class="quiet">${words.onlyWatching}</button>`;
    const body = html`${soft(managers.length === 0 ? words.nobody : words.hint)}
    ${form(`${consolePath}/who`, { token, kind: "choices" }, ...buttons, watch)}`;
    return barePage(context, language, { title: words.title, body });
  });
  app.post("/who", async (context) => {
    const session = sessionOf(context);
    const { phone: given } = await context.req.parseBody();
    const chosen = (await operatorActions.managers()).find(
      ({ phone }) => given === choiceOf(session.formToken, phone) || given === phone,
    );
    const phone = chosen?.phone ?? null;
    const who = phone === null ? null : operatorIdentity(phone);
    const audit = [{ what: "console.entered", who, operationId: null, detail: null }] as const;
    const isKnown = await sessions.follow(context, session, (_, key) =>
      store.changeConsoleSession(session.stored, { key, phone, provedBy: null, code: null }, { audit }, clock.nowMs()),
    );
    return context.redirect(isKnown ? consolePath : `${consolePath}/login`, 303);
  });
  app.post("/logout", async (context) => {
    await sessions.end(context, sessionOf(context));
    return context.redirect(`${consolePath}/login`, 303);
  });
}

function choiceOf(token: string, phone: string): string {
  return createHmac("sha256", token).update(phone).digest("base64url").slice(0, 16);
}
