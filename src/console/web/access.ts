import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { unguessable } from "../../clock.ts";
import { operatorIdentity } from "../../domain/people/person.ts";
import { phoneFromDigits } from "../../domain/people/phone.ts";
import { clientAddresses, maskedAddress } from "../../http/address.ts";
import { createAttempts, type Attempts } from "./attempts.ts";
import { apology, barePage } from "./bare.ts";
import { limitBody } from "./headers.ts";
import { formToken, soft } from "./markup.ts";
import { languageOf, rememberLanguage, wordsOf } from "./language.ts";
import { sessionMs, type OperatorSession, type Sessions } from "./session.ts";
import { consolePath, safePath, type Access, type ConsoleOptions } from "./site.ts";

type AccessOptions = Pick<
  ConsoleOptions,
  "clock" | "log" | "operatorActions" | "language" | "store" | "demo" | "trustedProxies"
>;

const cookieName = "monedero_console";

/** Makes the access control: the token opens a session, which the browser keeps in a signed cookie; every form carries the session's token. */
export function createAccess(sessions: Sessions, options: AccessOptions): Access {
  const attempts = createAttempts(options.clock);
  const read = (context: Context) => sessions.read(getCookie(context, cookieName), options.clock.nowMs());
  const check: MiddlewareHandler = async (context, next) => {
    const session = read(context);
    if (session !== null && !(await isOver(session, options))) {
      // A form of an ended session, or of another manager's, comes from an old tab: it is refused.
      const isOld =
        context.req.method === "POST" && (await context.req.parseBody())["form_token"] !== session.formToken;
      return isOld ? apology(context, options.language, "oldForm", 403) : next();
    }
    if (context.req.path.endsWith("/stream")) return context.text("Log in first", 401);
    if (context.req.method !== "GET") return loginPage(context, options, "over", 401);
    return context.redirect(`${consolePath}/login`);
  };
  const sessionOf = (context: Context) => {
    const session = read(context);
    if (session === null) throw new Error("A page behind the login was reached without a session");
    return session;
  };
  return {
    protect(app) {
      app.use(limitBody);
      // By Origin and Sec-Fetch-Site: forms of other sites are refused, the login too.
      app.use(csrf());
      app.get("/language", (context) => {
        rememberLanguage(context, context.req.query("to"));
        return context.redirect(safePath(context.req.query("back")));
      });
      addLogin(app, sessions, attempts, options);
      app.use(check);
      addWho(app, sessions, options, sessionOf);
    },
    sessionOf,
    markProved(context) {
      const { id, phone } = sessionOf(context);
      setSession(context, sessions.make({ id, phone, isProved: true }, options.clock.nowMs()));
    },
    refusedLately: () => attempts.ofLastDay(),
  };
}

/**
 * Whether somebody logged out of a session, or it was made before the bot started on a restored database: it then decided on what is no longer known.
 */
async function isOver({ id, untilMs }: OperatorSession, { store }: AccessOptions): Promise<boolean> {
  const [gaps, isEnded] = await Promise.all([store.gaps(), store.consoleSessionEnded(id)]);
  const gap = gaps.at(-1);
  return isEnded || (gap !== undefined && untilMs - sessionMs < gap.untilMs);
}

function loginPage(
  context: Context,
  { language, demo }: AccessOptions,
  problem: "wrong" | "wait" | "over" | null,
  status: 200 | 401 | 429,
): Response | Promise<Response> {
  const words = wordsOf(languageOf(context, language)).login;
  const body = html`${soft(words.hint)} ${demo ? html`<p><a href="/">${words.fromDemo}</a></p>` : ""}
    ${problem === null ? "" : html`<p class="problem" role="alert">${words[problem]}</p>`}
    <form method="post" action="${consolePath}/login">
      <label
        >${words.token}<input type="password" name="token" autocomplete="current-password" required autofocus
      /></label>
      <button class="main">${words.enter}</button>
    </form>`;
  return barePage(context, language, { title: words.title, body }, status);
}

function addLogin(app: Hono, sessions: Sessions, attempts: Attempts, options: AccessOptions): void {
  const { clock, log } = options;
  const addressOf = clientAddresses(options.trustedProxies);
  app.get("/login", (context) => loginPage(context, options, null, 200));
  app.post("/login", async (context) => {
    const { token } = await context.req.parseBody();
    if (typeof token === "string" && sessions.isToken(token.trim())) {
      setSession(context, sessions.make({ id: unguessable(), phone: null, isProved: false }, clock.nowMs()));
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

/** Adds the choice of a manager, in whose name decisions are recorded, and the logout. */
function addWho(
  app: Hono,
  sessions: Sessions,
  { clock, operatorActions, language, store }: AccessOptions,
  sessionOf: Access["sessionOf"],
): void {
  app.get("/who", async (context) => {
    const words = wordsOf(languageOf(context, language)).who;
    const managers = await operatorActions.managers();
    const buttons = managers.map(({ phone, name }) => html`<button name="phone" value="${phone}">${name}</button>`);
    const body = html`${soft(managers.length === 0 ? words.nobody : words.hint)}
      <form method="post" action="${consolePath}/who" class="choices">
        ${formToken(sessionOf(context).formToken)} ${buttons}
        <button name="phone" value="" class="quiet">${words.onlyWatching}</button>
      </form>`;
    return barePage(context, language, { title: words.title, body });
  });
  app.post("/who", async (context) => {
    const { phone } = await context.req.parseBody();
    const chosen = typeof phone === "string" ? phoneFromDigits(phone) : null;
    const manager = (await operatorActions.managers()).find((one) => one.phone === chosen);
    const who = manager ? operatorIdentity(manager.phone) : null;
    await store.note({ what: "console.entered", who, operationId: null, detail: null }, null, clock.nowMs());
    const { id } = sessionOf(context);
    setSession(context, sessions.make({ id, phone: manager?.phone ?? null, isProved: false }, clock.nowMs()));
    return context.redirect(consolePath, 303);
  });
  app.post("/logout", async (context) => {
    // The cookie of before the choice of a manager has the same id, and an earlier end.
    const { id } = sessionOf(context);
    await store.endConsoleSession(id, clock.nowMs() + sessionMs, clock.nowMs());
    setSession(context, "", 0);
    return context.redirect(`${consolePath}/login`, 303);
  });
}

function setSession(context: Context, value: string, lastsMs = sessionMs): void {
  const secure = context.req.header("x-forwarded-proto") === "https";
  const options = { path: consolePath, httpOnly: true, sameSite: "Strict", secure, maxAge: lastsMs / 1000 } as const;
  setCookie(context, cookieName, value, options);
}
