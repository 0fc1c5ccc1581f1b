import type { Hono } from "hono";
import { html } from "hono/html";
import { framed, wordsFor } from "../../web/frame.ts";
import { card, formToken, soft, type Markup } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";

/** Shows a collaborator's first password, once: it was not told in a chat where it could not be deleted again. */
export function passwordPage(app: Hono, site: Site): void {
  app.post("/operations/:id/password", async (context) => {
    const { phone, isProved, stored: session } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { story } = wordsFor(context, site);
    const id = context.req.param("id");
    const password = await site.operatorActions.showPassword(id, { phone, isProved, session });
    const shown = password === null ? soft(story.noPassword) : html`<p><code>${password}</code></p>`;
    const back = html`<p><a href="${consolePath}/operations/${id}">${story.title}</a></p>`;
    const body = card(story.password, shown, back);
    return framed(context, site, { place: "operations", title: story.password, body });
  });
}

/** The button that shows it. */
export function passwordForm({ story }: ConsoleWords, operationId: string, token: string): Markup {
  return html`<form method="post" action="${consolePath}/operations/${operationId}/password">
    ${formToken(token)}<button>${story.showPassword}</button>
  </form>`;
}
