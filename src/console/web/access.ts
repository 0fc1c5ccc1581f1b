/**
 * Access to the console: the login with the check of its token and the limit on wrong ones, the sessions in the store and in browsers' cookies, the choice of a
 * manager, the logout, and the check of every request behind them.
 */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { getCookie, setCookie } from "hono/cookie";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { randomPart, unguessable, type Clock } from "../../clock.ts";
import { operatorIdentity } from "../../domain/person.ts";
import { clientAddresses, maskedAddress } from "../../http/caller.ts";
import { apology, barePage } from "./frame.ts";
import { limitBody } from "./headers.ts";
import { languageOf, rememberLanguage, wordsOf } from "./language.ts";
import { form, input, problem, soft } from "./markup.ts";
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

/** How long a session lasts, ms: a working day. */
const sessionMs = 12 * 3_600_000;
const cookieName = "monedero_console";
/** Characters of a session's public name. */
const nameLength = 8;

/** Makes the check. `token`: `CONSOLE_TOKEN`. No session is derived from it: a person with the token can begin a session, but not forge one. */
export function createTokenCheck(token: string) {
  const mark = hashOf("console door", token);
  return {
    /** True for the console's token. Compared in constant time. */
    isToken: (given: string) => timingSafeEqual(Buffer.from(hashOf("console door", given)), Buffer.from(mark)),
    /** Names the token in the stored sessions. */
    mark,
  };
}
type TokenCheck = ReturnType<typeof createTokenCheck>;

function hashOf(purpose: string, secret: string): string {
  return createHash("sha256").update(`${purpose} ${secret}`).digest("base64url");
}

const keyOf = (secret: string) => hashOf("console session", secret);

/** Failures allowed in the window, from one address and in all. */
const failuresOfOne = 5;
const failuresOfAll = 50;
const windowMs = 60_000;
const hourMs = 3_600_000;

/**
 * Limits wrong tokens. A right one is not counted and never waits, so that others' failures lock nobody out. The limit lives in memory: restarting the bot to
 * reset it takes longer than waiting.
 */
function createAttempts(clock: Clock) {
  const byHour = new Map<number, number>();
  let failures: { readonly address: string; readonly atMs: number }[] = [];
  const waitFor = (times: typeof failures, most: number) =>
    times.length < most ? 0 : (times[times.length - most]?.atMs ?? 0) + windowMs - clock.monotonicMs();
  const thisHour = () => Math.floor(clock.monotonicMs() / hourMs);
  return {
    /** Counts a wrong token. Returns how long this address still has to wait, ms; during the wait nothing is counted. 0: it need not wait. */
    failed(address: string): number {
      failures = failures.filter(({ atMs }) => atMs > clock.monotonicMs() - windowMs);
      const own = failures.filter((one) => one.address === address);
      const waitMs = Math.max(waitFor(own, failuresOfOne), waitFor(failures, failuresOfAll));
      if (waitMs > 0) return waitMs;
      failures.push({ address, atMs: clock.monotonicMs() });
      byHour.set(thisHour(), (byHour.get(thisHour()) ?? 0) + 1);
      return 0;
    },
    ofLastDay(): number {
      for (const hour of byHour.keys()) if (hour <= thisHour() - 24) byHour.delete(hour);
      return [...byHour.values()].reduce((sum, one) => sum + one, 0);
    },
  };
}

function createSessions(
  tokenCheck: TokenCheck,
  streams: Pick<Streams, "end">,
  { store, clock, operatorActions }: Pick<ConsoleOptions, "store" | "clock" | "operatorActions">,
) {
  const storedOf = async (context: Context) => {
    const secret = getCookie(context, cookieName) ?? "";
    const stored = secret === "" ? null : await store.consoleSession(keyOf(secret), clock.nowMs());
    return stored?.door === tokenCheck.mark ? { secret, stored } : null;
  };
  const endNow = async (name: string, key: string, why: string) => {
    await store.endConsoleSessions({ name }, why, clock.nowMs());
    streams.end(key);
  };
  return {
    async begin(context: Context): Promise<void> {
      const before = await storedOf(context);
      if (before !== null) await endNow(before.stored.name, before.stored.key, "logout");
      const secret = unguessable();
      const nowMs = clock.nowMs();
      const name = randomPart(clock).slice(0, nameLength);
      // If the token is changed and changed back, no earlier session comes back.
      await store.endConsoleSessions({ exceptDoor: tokenCheck.mark }, "token", nowMs);
      const session = { key: keyOf(secret), name, door: tokenCheck.mark, untilMs: nowMs + sessionMs };
      await store.beginConsoleSession(session, nowMs);
      keep(context, secret, sessionMs);
    },
    /** The session of a request. Null: none, or it is over. */
    async read(context: Context): Promise<OperatorSession | null> {
      const found = await storedOf(context);
      if (found === null) return null;
      const { secret, stored } = found;
      const { name, key, phone, provedBy } = stored;
      const isTheirs = phone === null || (await operatorActions.managers()).some((one) => one.phone === phone);
      if (!isTheirs) {
        await endNow(name, key, "role");
        return null;
      }
      const formToken = createHmac("sha256", secret).update("console form").digest("base64url");
      return { stored, key, phone, isProved: phone !== null && provedBy !== null, formToken };
    },
    /**
     * Gives the browser a new cookie, and the session its key, if `change` (with both keys) resolves to true. A copy of the earlier cookie, or a planted one,
     * is then useless.
     */
    async follow(
      context: Context,
      { key, stored }: OperatorSession,
      change: (key: string, nextKey: string) => Promise<boolean>,
    ): Promise<boolean> {
      const secret = unguessable();
      if (!(await change(key, keyOf(secret)))) return false;
      streams.end(key);
      keep(context, secret, stored.untilMs - clock.nowMs());
      return true;
    },
    async end(context: Context, { key, stored: { name } }: OperatorSession): Promise<void> {
      await endNow(name, key, "logout");
      keep(context, "", 0);
    },
  };
}

function keep(context: Context, secret: string, lastsMs: number): void {
  const secure = context.req.header("x-forwarded-proto") === "https";
  const maxAge = Math.max(0, Math.floor(lastsMs / 1000));
  setCookie(context, cookieName, secret, { path: consolePath, httpOnly: true, sameSite: "Strict", secure, maxAge });
}
