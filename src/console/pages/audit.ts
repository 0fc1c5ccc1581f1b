import type { Hono } from "hono";
import { html } from "hono/html";
import type { StoredAudit } from "../../store/store.ts";
import { mask } from "../../log.ts";
import { consolePath, type Site } from "../web/site.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import { chatText, momentOf } from "./format.ts";

/** Entries on one page. */
const onPage = 100;

/** The audit trail, newest first. */
export function auditPage(app: Hono, site: Site): void {
  app.get("/audit", async (context) => {
    const words = wordsFor(context, site);
    const render = site.renderIn(languageOf(context, site.language));
    const before = Number(/^\d{1,15}$/.exec(context.req.query("before") ?? "")?.[0] ?? Number.NaN);
    const found = await site.store.reading.auditPage({ ...(before > 0 && { before }), max: onPage + 1 });
    const shown = found.slice(0, onPage);
    const names = await site.operatorActions.namesOf(shown.flatMap(({ who }) => (who === null ? [] : [who])));
    const row = (one: StoredAudit) =>
      html`<tr>
        <td>${momentOf(site.local, one.atMs)}</td>
        <td>
          ${one.who === null ? html`<span class="soft">${words.audit.bot}</span>` : mask(names.get(one.who) ?? one.who)}
        </td>
        <td>${render({ key: "auditDeed", values: { what: one.what } })}</td>
        <td>
          ${one.operationId === null ? "" : html`<a href="${consolePath}/operations/${one.operationId}">${one.operationId}</a>`}
          ${mask(one.detail ?? "")} ${one.chat === null ? "" : html`<span class="soft">${chatText(one.chat)}</span>`}
        </td>
      </tr>`;
    const heads = [words.audit.when, words.audit.who, words.audit.what, words.audit.detail];
    const last = shown.at(-1);
    const body = html`<div
        id="trail"
        data-live
        class="wide"
        tabindex="0"
        role="region"
        aria-label="${words.places.audit}"
      >
        ${
          shown.length === 0
            ? html`<p class="soft">${words.audit.none}</p>`
            : html`<table>
                <thead>
                  <tr>
                    ${heads.map((head) => html`<th scope="col">${head}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${shown.map(row)}
                </tbody>
              </table>`
        }
      </div>
      ${found.length > onPage && last ? html`<p><a class="button" rel="next" href="${consolePath}/audit?before=${last.id}">${words.audit.older}</a></p>` : ""}`;
    return framed(context, site, { place: "audit", title: words.places.audit, body });
  });
}
