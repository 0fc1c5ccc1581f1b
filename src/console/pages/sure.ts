/** The pages before something that cannot be undone: one asks for confirmation, one for a proof of who decides. */
import { html } from "hono/html";
import type { Place } from "../web/frame.ts";
import { card, facts, input, soft, type Content, type Row } from "../web/markup.ts";
import { consolePath, safePath } from "../web/site.ts";
import { backIn, type Pages, type Visit } from "../web/visit.ts";
import type { ConsoleWords } from "../web/language.ts";

/** A decision to confirm. */
interface Sure {
  readonly place: Place;
  /** What will be done, with the amount. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** The consequences. */
  readonly consequence: string;
  /** Where the form goes, and what it holds. */
  readonly action: string;
  readonly fields: { readonly [name: string]: string };
  readonly isDanger?: boolean;
  readonly back: string;
}

/** Asks for confirmation, naming amount and customer. */
export function surePage(visit: Visit, sure: Sure): Promise<Response> {
  const { sure: words } = visit.words;
  const { place, title, rows, consequence, action, fields, isDanger, back } = sure;
  const yes = html`<button class="${isDanger === true ? "danger" : "main"}" autofocus>${words.yes}</button>`;
  const no = html`<a class="button" href="${back}">${words.no}</a>`;
  const form = visit.form(action, { kind: "answers", hidden: fields }, yes, no);
  return visit.page(place, card(title, facts(rows), html`<p>${consequence}</p>`, form), words.title);
}

/** Where a manager proves who they are by a code that goes to their own chat: the token of the console does not prove it. */
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
