import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { operatorIdentity } from "../../../domain/people/person.ts";
import { formatPhone, maskPhone } from "../../../domain/people/phone.ts";
import { tidy } from "../../../domain/reader/words.ts";
import type { AuditDeed } from "../../../ledger/audit-deed.ts";
import type { Operation } from "../../../ledger/operation.ts";
import { wordsFor } from "../../web/frame.ts";
import { formToken, type Content } from "../../web/markup.ts";
import { consolePath, safePath, type Site } from "../../web/site.ts";

/** How long the whole phone stays on the pages of whoever said why, ms. */
const shownMs = 10 * 60_000;
/** Entries of an operation among which the last look is searched. */
const searchedEntries = 50;
/** Characters of a reason. */
const reasonLength = { least: 4, most: 200 } as const;
const deed: AuditDeed = "phone.shown";

/** Takes the reason for which a manager looks at the whole phone of an operation, and leads back to where they were. */
export function wholePhonePage(app: Hono, site: Site): void {
  app.post("/operations/:id/phone", async (context) => {
    const { phone, isProved, stored: session } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { reason, back } = await context.req.parseBody();
    const why = typeof reason === "string" ? tidy(reason) : "";
    if (why.length < reasonLength.least || why.length > reasonLength.most)
      return context.text("Expected a reason of 4 to 200 characters", 400);
    await site.operatorActions.notePhoneShown(context.req.param("id"), { phone, isProved, session }, why);
    return context.redirect(safePath(typeof back === "string" ? back : undefined), 303);
  });
}

/**
 * The phone of an operation: whole for a while after this manager said why, else masked with the reasons to choose from. By the audit trail: nothing else
 * remembers it. `back`: the page it is on.
 */
export async function phoneOf(
  context: Context,
  site: Site,
  { id, request }: Operation,
  back: string,
): Promise<Content> {
  const { phone: words } = wordsFor(context, site);
  const { phone: by, formToken: token } = site.access.sessionOf(context);
  const masked = html`<span class="mono">${maskPhone(request.phone)}</span>`;
  if (by === null) return masked;
  const entries = await site.store.readModel.auditPage({ operationId: id, max: searchedEntries });
  const last = entries.find(({ what, who }) => what === deed && who === operatorIdentity(by));
  const leftMs = last === undefined ? 0 : last.atMs + shownMs - site.clock.nowMs();
  if (leftMs > 0 && leftMs <= shownMs)
    return html`<span class="mono" data-again-ms="${leftMs}">${formatPhone(request.phone)}</span>`;
  const buttons = Object.values(words.reasons).map(
    (reason) => html`<button name="reason" value="${reason}">${reason}</button>`,
  );
  const hidden = html`${formToken(token)}<input type="hidden" name="back" value="${back}" />`;
  const action = `${consolePath}/operations/${id}/phone`;
  return html`${masked}
    <details class="why" id="p-${id}">
      <summary>${words.show}</summary>
      <form method="post" action="${action}" class="answers">${hidden} ${buttons}</form>
      <form method="post" action="${action}" class="filter">
        ${hidden}
        <label
          >${words.other}<input
            name="reason"
            required
            minlength="${reasonLength.least}"
            maxlength="${reasonLength.most}"
            autocomplete="off"
        /></label>
        <button>${words.see}</button>
      </form>
    </details>`;
}
