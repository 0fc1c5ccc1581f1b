import type { Context } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import type { OperatorSession } from "./web/session.ts";
import { consolePath } from "./web/site.ts";

const cookieName = "monedero_told";
/** Long enough to be read, and for the browser to come back by itself meanwhile, s. */
const keptSeconds = 20;

/** Keeps a sentence for the page at this path below the console, to which a form leads: a page that a form made would send it again. */
export function tellNext(context: Context, { formToken }: OperatorSession, path: string, text: string): Promise<void> {
  const options = { path: `${consolePath}${path}`, httpOnly: true, sameSite: "Strict", maxAge: keptSeconds } as const;
  return setSignedCookie(context, cookieName, text, formToken, options);
}

/** The sentence that this session was to be told; null: there is none. */
export async function toldNow(context: Context, { formToken }: OperatorSession): Promise<string | null> {
  return (await getSignedCookie(context, formToken, cookieName)) || null;
}
