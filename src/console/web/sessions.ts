/** The login to the console: the check of its token, the limit on wrong ones, and the sessions, in the store and in browsers' cookies. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { randomPart, unguessable, type Clock } from "../../clock.ts";
import { consolePath, type ConsoleOptions, type OperatorSession } from "./site.ts";
import type { Streams } from "./streams.ts";

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
export type TokenCheck = ReturnType<typeof createTokenCheck>;

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
export function createAttempts(clock: Clock) {
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

export function createSessions(
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
