import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { deskIdentity } from "../../domain/person.ts";
import { phoneFromDigits } from "../../domain/phone.ts";
import { createAttempts } from "./attempts.ts";
import { consolePath, type ConsoleOptions, type Door } from "./site.ts";
import { apology, barePage } from "./bare.ts";
import { sessionMs, type OperatorSession, type Sessions } from "./session.ts";
import { languageOf, rememberLanguage, wordsOf } from "./language.ts";

/** What the door has to know. */
type DoorOptions = Pick<ConsoleOptions, "clock" | "log" | "operatorActions" | "language" | "store" | "demo">;

const cookieName = "monedero_console";
/** Longer than any form of the console, bytes. */
const longestForm = 16 * 1024;

/** Makes the door. */
export function createDoor(sessions: Sessions, options: DoorOptions): Door {
  const { clock } = options;
  const known = (context: Context) => sessions.read(getCookie(context, cookieName), clock.nowMs());
  const guard: MiddlewareHandler = async (context, next) => {
    const session = known(context);
    if (session !== null) {
      // Of a session that is over, or of another manager: an old tab, and nothing of what it asks is done.
      if (context.req.method === "POST" && !(await carries(context, session)))
        return apology(context, options.language, "oldForm", 403);
      return next();
    }
    if (context.req.path.endsWith("/stream")) return context.text("Log in first", 401);
    if (context.req.method !== "GET") return loginPage(context, options, "over", 401);
    return context.redirect(`${consolePath}/login`);
  };
  return {
    serve(app) {
      app.use(tooLong);
      // By Origin and Sec-Fetch-Site: no other site's form is taken, not even a login.
      app.use(csrf());
      app.get("/language", (context) => {
        rememberLanguage(context, context.req.query("to"));
        return context.redirect(safePath(context.req.query("back")));
      });
      login(app, sessions, options);
      app.use(guard);
      whoAmI(app, sessions, options, known);
    },
    sessionOf(context) {
      const session = known(context);
      if (session === null) throw new Error("A page behind the door was asked without a session");
      return session;
    },
  };
}

const tooLong: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "POST" && !(Number(context.req.header("content-length")) <= longestForm))
    return context.text("The form is too long", 413);
  return next();
};

/** Whether a form bears the token of its session. */
async function carries(context: Context, session: OperatorSession): Promise<boolean> {
  const form = await context.req.parseBody();
  return form["form_token"] === session.formToken;
}

function loginPage(
  context: Context,
  { language, demo }: Pick<DoorOptions, "language" | "demo">,
  problem: "wrong" | "wait" | "over" | null,
  status: 200 | 401 | 429,
): Response | Promise<Response> {
  const words = wordsOf(languageOf(context, language)).login;
  const body = html`<p class="soft">${words.hint}</p>
    ${demo ? html`<p><a href="/">${words.fromDemo}</a></p>` : ""}
    ${problem === null ? "" : html`<p class="problem" role="alert">${words[problem]}</p>`}
    <form method="post" action="${consolePath}/login">
      <label
        >${words.token}<input type="password" name="token" autocomplete="current-password" required autofocus
      /></label>
      <button class="main">${words.enter}</button>
    </form>`;
  return barePage(context, language, { title: words.title, body }, status);
}

function login(app: Hono, sessions: Sessions, options: DoorOptions): void {
  const { clock, log, store } = options;
  const attempts = createAttempts(clock);
  app.get("/login", (context) => loginPage(context, options, null, 200));
  app.post("/login", async (context) => {
    const address = getConnInfo(context).remote.address ?? "";
    const { token } = await context.req.parseBody();
    // Counted after the form is here, so that forms which are held back until all have been let in gain nothing.
    const waitMs = attempts.waitMs(address);
    if (waitMs > 0) {
      context.header("retry-after", String(Math.ceil(waitMs / 1000)));
      return loginPage(context, options, "wait", 429);
    }
    if (typeof token !== "string" || !sessions.isToken(token.trim())) {
      attempts.failed(address);
      log.warn("console: a login was refused");
      await store.note({ what: "console.refused", who: null, operationId: null, detail: null }, null, clock.nowMs());
      return loginPage(context, options, "wrong", 401);
    }
    begin(context, sessions.make(null, clock.nowMs()));
    return context.redirect(`${consolePath}/who`, 303);
  });
}

/** Which manager sits at the desk, and leaving it. */
function whoAmI(
  app: Hono,
  sessions: Sessions,
  { clock, operatorActions, language, store }: DoorOptions,
  known: (context: Context) => OperatorSession | null,
): void {
  app.get("/who", async (context) => {
    const words = wordsOf(languageOf(context, language)).who;
    const managers = await operatorActions.managers();
    const token = html`<input type="hidden" name="form_token" value="${known(context)?.formToken ?? ""}" />`;
    const body = html`<p class="soft">${managers.length === 0 ? words.nobody : words.hint}</p>
      <form method="post" action="${consolePath}/who" class="choices">
        ${token} ${managers.map(({ phone, name }) => html`<button name="phone" value="${phone}">${name}</button>`)}
        <button name="phone" value="" class="quiet">${words.onlyWatching}</button>
      </form>`;
    return barePage(context, language, { title: words.title, body });
  });
  app.post("/who", async (context) => {
    const { phone } = await context.req.parseBody();
    const chosen = typeof phone === "string" ? phoneFromDigits(phone) : null;
    const manager = (await operatorActions.managers()).find((one) => one.phone === chosen);
    const who = manager ? deskIdentity(manager.phone) : null;
    await store.note({ what: "console.entered", who, operationId: null, detail: null }, null, clock.nowMs());
    begin(context, sessions.make(manager?.phone ?? null, clock.nowMs()));
    return context.redirect(consolePath, 303);
  });
  app.post("/logout", (context) => {
    begin(context, "", 0);
    return context.redirect(`${consolePath}/login`, 303);
  });
}

function begin(context: Context, value: string, lastsMs = sessionMs): void {
  const secure = context.req.header("x-forwarded-proto") === "https";
  const options = { path: consolePath, httpOnly: true, sameSite: "Strict", secure, maxAge: lastsMs / 1000 } as const;
  setCookie(context, cookieName, value, options);
}

/** Only ever a path of the console. */
function safePath(path: string | undefined): string {
  return path !== undefined && /^\/console(?:\/[\w\-./?=&%:+]*)?$/.test(path) && !path.includes("//")
    ? path
    : consolePath;
}
