/** Intermediate pages: the confirmation of an irreversible action, the proof by a code, and a whole phone, whose display goes into the audit trail. */
import { html } from "hono/html";
import { operatorIdentity } from "../../domain/person.ts";
import { formatPhone, maskPhone } from "../../domain/phone.ts";
import { tidy } from "../../domain/words.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Place } from "../web/frame.ts";
import type { ConsoleWords } from "../web/language.ts";
import { card, type Content, facts, input, type Row, soft } from "../web/markup.ts";
import { consolePath, safePath } from "../web/site.ts";
import { backIn, type Pages, type Visit } from "../web/visit.ts";

interface Sure {
  readonly place: Place;
  /** The action, with the amount. */
  readonly title: string;
  readonly rows: readonly Row[];
  readonly consequence: string;
  /** The target of the form, and its fields. */
  readonly action: string;
  readonly fields: { readonly [name: string]: string };
  readonly isDanger?: boolean;
  readonly back: string;
}

export function surePage(visit: Visit, sure: Sure): Promise<Response> {
  const { sure: words } = visit.words;
  const { place, title, rows, consequence, action, fields, isDanger, back } = sure;
  const yes = html`<button class="${isDanger === true ? "danger" : "main"}" autofocus>${words.yes}</button>`;
  const no = html`<a class="button" href="${back}">${words.no}</a>`;
  const form = visit.form(action, { kind: "answers", hidden: fields }, yes, no);
  return visit.page(place, card(title, facts(rows), html`<p>${consequence}</p>`, form), words.title);
}

/** Lets a manager prove who they are with a code from their own chat, since the console's token does not prove it. */
export const provePages: Pages = {
  get: { "/prove": (visit) => page(visit, safePath(visit.query("back")), null) },
  post: {
    "/prove/code": async (visit, { session }, field) =>
      page(visit, backIn(field), await visit.site.operatorActions.sendCode(session.key)),
    "/prove": async (visit, _, field) => {
      const isRight = await visit.site.access.prove(visit.context, field("code"));
      return isRight ? visit.go(backIn(field)) : page(visit, backIn(field), "wrong");
    },
  },
};

function page(visit: Visit, back: string, told: keyof ConsoleWords["prove"]["told"] | null): Promise<Response> {
  const { prove: words } = visit.words;
  const isSent = told === "sent";
  const notice: Content =
    told === null ? "" : html`<p class="${isSent ? "told" : "problem"}" role="status">${words.told[told]}</p>`;
  const send = html`<button class="${isSent ? "" : "main"}">${isSent ? words.again : words.send}</button>`;
  const typing = html`required autocomplete="one-time-code" autocapitalize="none" spellcheck="false"
  ${isSent ? html`autofocus` : ""}`;
  const path = `${consolePath}/prove`;
  const body = card(
    words.title,
    soft(words.hint),
    notice,
    visit.form(`${path}/code`, { hidden: { back } }, send),
    visit.form(
      path,
      { kind: "filter", hidden: { back } },
      input(words.code, "code", typing),
      html`<button class="main">${words.enter}</button>`,
    ),
  );
  return visit.page("approvals", body, words.title);
}

/** How long a manager with a reason sees the whole phone, ms. */
const shownMs = 10 * 60_000;
/** Entries of an operation among which the last look is searched. */
const searchedEntries = 50;
const reasonLength = { least: 4, most: 200 } as const;
const deed: AuditDeed = "phone.shown";

/** Takes a manager's reason for looking at the whole phone of an operation, and returns to the previous page. */
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
 * The phone of an operation: whole for a while after this manager gave a reason, else masked with the reasons to choose from. The audit trail alone remembers
 * that. `back`: the page it is on.
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
