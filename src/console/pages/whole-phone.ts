import { html } from "hono/html";
import { operatorIdentity } from "../../domain/person.ts";
import { formatPhone, maskPhone } from "../../domain/phone.ts";
import { tidy } from "../../domain/words.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { Operation } from "../../ledger/operation.ts";
import { input, type Content } from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import { backIn, type Pages, type Visit } from "../web/visit.ts";

/** How long a manager who gave a reason sees the whole phone, ms. */
const shownMs = 10 * 60_000;
/** Entries of an operation among which the last look is searched. */
const searchedEntries = 50;
/** Characters of a reason. */
const reasonLength = { least: 4, most: 200 } as const;
const deed: AuditDeed = "phone.shown";

/** Takes the reason for which a manager looks at the whole phone of an operation, and leads back to where they were. */
export const wholePhonePages: Pages = {
  post: {
    "/operations/:id/phone": async (visit, by, field) => {
      const why = tidy(field("reason"));
      if (why.length < reasonLength.least || why.length > reasonLength.most)
        return visit.context.text("Expected a reason of 4 to 200 characters", 400);
      await visit.site.operatorActions.notePhoneShown(visit.param("id"), by, why);
      return visit.go(backIn(field));
    },
  },
};

/**
 * The phone of an operation: whole for a while after this manager said why, else masked with the reasons to choose from. By the audit trail: nothing else
 * remembers it. `back`: the page it is on.
 */
export async function phoneOf(visit: Visit, { id, request }: Operation, back: string): Promise<Content> {
  const { site, decider } = visit;
  const words = visit.words.phone;
  const masked = html`<span class="mono">${maskPhone(request.phone)}</span>`;
  if (decider === null) return masked;
  const entries = await site.store.readModel.auditPage({ operationId: id, max: searchedEntries });
  const last = entries.find(({ what, who }) => what === deed && who === operatorIdentity(decider.phone));
  const leftMs = last === undefined ? 0 : last.atMs + shownMs - site.clock.nowMs();
  if (leftMs > 0 && leftMs <= shownMs)
    return html`<span class="mono" data-again-ms="${leftMs}">${formatPhone(request.phone)}</span>`;
  const reasons = Object.values(words.reasons).map(
    (reason) => html`<button name="reason" value="${reason}">${reason}</button>`,
  );
  const typing = html`required minlength="${reasonLength.least}" maxlength="${reasonLength.most}" autocomplete="off"`;
  const action = `${consolePath}/operations/${id}/phone`;
  return html`${masked}
    <details class="why" id="p-${id}">
      <summary>${words.show}</summary>
      ${visit.form(action, { kind: "answers", hidden: { back } }, ...reasons)}
      ${visit.form(
        action,
        { kind: "filter", hidden: { back } },
        input(words.other, "reason", typing),
        html`<button>${words.see}</button>`,
      )}
    </details>`;
}
