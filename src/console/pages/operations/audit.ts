import type { Hono } from "hono";
import { html } from "hono/html";
import { isApprovalId } from "../../../ledger/ids.ts";
import { mask } from "../../../log.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { languageOf } from "../../web/language.ts";
import { nextLink, soft, table, type Content } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import { chatText, momentOf } from "../format.ts";
import { waiting } from "./approvals.ts";

/** Entries on one page. */
const onPage = 100;

/** The audit trail, newest first. */
export function auditPage(app: Hono, site: Site): void {
  app.get("/audit", async (context) => {
    const words = wordsFor(context, site);
    const render = site.renderIn(languageOf(context, site.language));
    const before = Number(/^\d{1,15}$/.exec(context.req.query("before") ?? "")?.[0] ?? Number.NaN);
    const found = await site.store.readModel.auditPage({ ...(before > 0 && { before }), max: onPage + 1 });
    const shown = found.slice(0, onPage);
    const open = new Set((await waiting(site)).map((one) => one.id));
    const names = await site.operatorActions.namesOf(shown.flatMap(({ who }) => (who === null ? [] : [who])));
    const rows = shown.map(({ atMs, who, what, operationId: id, detail, chat, session }) => [
      momentOf(site.local, atMs),
      who === null
        ? html`<span class="soft">${what === "console.entered" ? words.audit.somebody : words.audit.bot}</span>`
        : mask(names.get(who) ?? who),
      render({ key: "auditDeed", values: { what } }),
      html`${id === null ? "" : linked(id, open)}
      ${mask(detail === null ? "" : render({ key: "auditDetail", values: { what, detail } }))}
      ${chat === null ? "" : html`<span class="soft">${chatText(chat)}</span>`}
      ${session === undefined ? "" : html`<span class="soft mono">${words.audit.session} ${session}</span>`}`,
    ]);
    const { when, who, what, detail, none, older } = words.audit;
    const next = found.length > onPage ? `${consolePath}/audit?before=${shown.at(-1)?.id}` : null;
    const trail = rows.length === 0 ? soft(none) : table(words.places.audit, [when, who, what, detail], rows);
    const body = html`<div id="trail" data-live>${trail}</div>
      ${nextLink(next, older)}`;
    return framed(context, site, { place: "audit", title: words.places.audit, body });
  });
}

/** An id, as a link to the page that shows what has it: an approval is shown while it waits. */
function linked(id: string, open: ReadonlySet<string>): Content {
  if (!isApprovalId(id)) return html`<a href="${consolePath}/operations/${id}">${id}</a>`;
  return open.has(id) ? html`<a href="${consolePath}/approvals">${id}</a>` : id;
}
