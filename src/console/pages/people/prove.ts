import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { framed, wordsFor } from "../../web/frame.ts";
import { card, formToken, soft } from "../../web/markup.ts";
import { consolePath, safePath, type Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";

const path = `${consolePath}/prove`;

/** The address at which a manager proves who they are, and from which they come back. */
export const proveFor = (back: string): string => `${path}?back=${encodeURIComponent(back)}`;

/** Where a manager proves who they are by a code that goes to their own chat: the token of the console proves it of nobody. */
export function provePage(app: Hono, site: Site): void {
  app.get("/prove", (context) => page(context, site, safePath(context.req.query("back")), null));
  app.post("/prove/code", async (context) => {
    const { key, phone } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { back } = await context.req.parseBody();
    return page(context, site, pathIn(back), await site.operatorActions.sendCode(key));
  });
  app.post("/prove", async (context) => {
    const { phone } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { back, code } = await context.req.parseBody();
    const isRight = typeof code === "string" && (await site.access.prove(context, code));
    if (!isRight) return page(context, site, pathIn(back), "wrong");
    return context.redirect(pathIn(back), 303);
  });
}

const pathIn = (back: unknown) => safePath(typeof back === "string" ? back : undefined);

function page(
  context: Context,
  site: Site,
  back: string,
  told: keyof ConsoleWords["prove"]["told"] | null,
): Promise<Response> {
  const { prove: words } = wordsFor(context, site);
  const hidden = html`${formToken(site.access.sessionOf(context).formToken)}
    <input type="hidden" name="back" value="${back}" />`;
  const tone = told === "sent" ? "told" : "problem";
  const notice = told === null ? "" : html`<p class="${tone}" role="status">${words.told[told]}</p>`;
  const send = html`<form method="post" action="${path}/code">
    ${hidden}<button class="${told === "sent" ? "" : "main"}">${told === "sent" ? words.again : words.send}</button>
  </form>`;
  const enter = html`<form method="post" action="${path}" class="filter">
    ${hidden}
    <label
      >${words.code}<input
        name="code"
        required
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck="false"
        ${told === "sent" ? html`autofocus` : ""}
    /></label>
    <button class="main">${words.enter}</button>
  </form>`;
  const body = card(words.title, soft(words.hint), notice, send, enter);
  return framed(context, site, { place: "approvals", title: words.title, body });
}
