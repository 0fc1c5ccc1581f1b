import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { randomPart, unguessable } from "../../clock.ts";
import { keyOf, sessionIn, sessionMs, type Door, type OperatorSession } from "./session.ts";
import { consolePath, type ConsoleOptions } from "./site.ts";
import type { Streams } from "./streams.ts";

/** The sessions of the console: in the store, and in the browsers' cookies. */
export interface Sessions {
  /** Logs in: begins a session, and ends the one that this browser had. */
  begin(context: Context): Promise<void>;
  /** The session of a request; null: there is none, or it is over. */
  read(context: Context): Promise<OperatorSession | null>;
  /**
   * Gives the browser another cookie, and the session the key of that one, where `change` (with both keys) resolves to true. Whoever has a copy of the cookie
   * before, or has planted it, has nothing of what follows.
   */
  follow(
    context: Context,
    session: OperatorSession,
    change: (key: string, nextKey: string) => Promise<boolean>,
  ): Promise<boolean>;
  /** Logs out. */
  end(context: Context, session: OperatorSession): Promise<void>;
}

const cookieName = "monedero_console";
/** Characters of a session's public name. */
const nameLength = 8;

/** Makes the sessions of those who come in by this door. */
export function createSessions(
  door: Door,
  streams: Pick<Streams, "end">,
  { store, clock, operatorActions }: Pick<ConsoleOptions, "store" | "clock" | "operatorActions">,
): Sessions {
  const storedOf = async (context: Context) => {
    const secret = getCookie(context, cookieName) ?? "";
    const stored = secret === "" ? null : await store.consoleSession(keyOf(secret), clock.nowMs());
    return stored?.door === door.mark ? { secret, stored } : null;
  };
  const endNow = async (name: string, key: string, why: string) => {
    await store.endConsoleSessions({ name }, why, clock.nowMs());
    streams.end(key);
  };
  return {
    async begin(context) {
      const before = await storedOf(context);
      if (before !== null) await endNow(before.stored.name, before.stored.key, "logout");
      const secret = unguessable();
      const nowMs = clock.nowMs();
      const name = randomPart(clock).slice(0, nameLength);
      // Where the token was changed and changed back, no session of before comes back.
      await store.endConsoleSessions({ exceptDoor: door.mark }, "token", nowMs);
      const session = { key: keyOf(secret), name, door: door.mark, untilMs: nowMs + sessionMs };
      await store.beginConsoleSession(session, nowMs);
      keep(context, secret, sessionMs);
    },
    async read(context) {
      const found = await storedOf(context);
      if (found === null) return null;
      const { name, key, phone } = found.stored;
      const isTheirs = phone === null || (await operatorActions.managers()).some((one) => one.phone === phone);
      if (isTheirs) return sessionIn(found.secret, found.stored);
      await endNow(name, key, "role");
      return null;
    },
    async follow(context, { key, stored }, change) {
      const secret = unguessable();
      if (!(await change(key, keyOf(secret)))) return false;
      streams.end(key);
      keep(context, secret, stored.untilMs - clock.nowMs());
      return true;
    },
    async end(context, { key, stored: { name } }) {
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
