import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { maskPhone, type Phone } from "../../../domain/people/phone.ts";
import type { Approval } from "../../../ledger/approval.ts";
import { shownFor } from "../../../ledger/ids.ts";
import { mask } from "../../../log.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { card, facts, soft, type Content, type Markup } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import { tellOn, toldNow, whoFirst } from "../../web/told.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { amountOf, kindOf, momentOf, ticketOf } from "../format.ts";
import { surePage } from "./sure.ts";

/** Approvals on the page; further ones come up as these are decided. */
const onPage = 100;
const path = `${consolePath}/approvals`;

const decisions = ["approve", "refuse"] as const;
const decisionIn = (text: unknown) => decisions.find((one) => one === text);

/** The corrections and refunds above the cap that wait for a second person, and the two decisions of chat; each is asked once more. */
export function approvalsPage(app: Hono, site: Site): void {
  app.get("/approvals", (context) => page(context, site));
  app.get("/approvals/:id/sure", (context) => sure(context, site));
  app.post("/approvals/:id", async (context) => {
    const { phone, isProved, stored: session } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { decision, shown } = await context.req.parseBody();
    const chosen = decisionIn(decision);
    if (chosen === undefined) return context.text("Expected a decision: approve or refuse", 400);
    const said = await site.operatorActions.decideApproval(
      context.req.param("id"),
      chosen === "approve",
      { phone, isProved, session },
      typeof shown === "string" ? shown : "",
    );
    return tellOn(path, context, site, said);
  });
}

/** Those that can be decided now. */
export async function waiting({ store, clock }: Site): Promise<readonly Approval[]> {
  const nowMs = clock.nowMs();
  return (await store.openApprovals(onPage)).filter((one) => one.state === "open" && one.expiresAtMs > nowMs);
}

async function page(context: Context, site: Site): Promise<Response> {
  const words = wordsFor(context, site);
  const { phone } = site.access.sessionOf(context);
  const open = await waiting(site);
  const cards = open.map((one) => approvalCard(site, words, phone, one));
  const body = html`${await toldNow(context, site)} ${open.length > 0 && phone === null ? whoFirst(words.doubts) : ""}
    <div id="approvals" data-live>
      ${open.length === 0 ? html`<p class="calm card">${words.approvals.none}</p>` : soft(words.approvals.explain)}
      ${cards}
    </div>`;
  return framed(context, site, { place: "approvals", title: words.places.approvals, body });
}

function approvalCard(site: Site, words: ConsoleWords, own: Phone | null, approval: Approval): Markup {
  const { id, requester } = approval;
  const buttons = decisions.map(
    (one) =>
      html`<button name="decision" value="${one}" ${own === null ? html`disabled` : ""}>
        ${words.approvals[one]}
      </button>`,
  );
  const form = html`<form method="get" action="${path}/${id}/sure" class="answers">${buttons}</form>`;
  const answers = requester.phone === own ? soft(words.approvals.own) : form;
  return card(titleOf(site, words, approval), facts(rowsOf(site, words, approval)), answers);
}

function titleOf(site: Site, words: ConsoleWords, approval: Approval): Content {
  return html`${kindOf(words, approval)} ${amountOf(site, approval)}`;
}

function rowsOf(site: Site, words: ConsoleWords, approval: Approval): [string, string][] {
  const { request, requester, customerName, branch, reason, createdAtMs, expiresAtMs, refund } = approval;
  const { columns } = words.operations;
  const rows: [string, string][] = [
    [columns.customer, `${mask(customerName ?? "")} ${maskPhone(request.phone)}`.trim()],
    [columns.ticket, ticketOf(approval)],
    [words.story.requestedBy, `${requester.name}, ${momentOf(site.local, createdAtMs)}`],
    [columns.branch, branch],
    [words.story.reason, refund ? "" : mask(reason ?? "")],
    [words.people.until, momentOf(site.local, expiresAtMs)],
  ];
  return rows.filter(([, value]) => value !== "");
}

/** Asks once more. Whoever approves proves first who they are; an approval that is decided meanwhile leads back, where it is no longer listed. */
async function sure(context: Context, site: Site): Promise<Response> {
  const words = wordsFor(context, site);
  const { approvals } = words;
  const id = context.req.param("id") ?? "";
  const approval = (await waiting(site)).find((one) => one.id === id);
  const decision = decisionIn(context.req.query("decision"));
  if (approval === undefined || decision === undefined) return context.redirect(path);
  const { phone, isProved } = site.access.sessionOf(context);
  if (phone === null) return context.redirect(`${consolePath}/who`);
  const here = `${path}/${id}/sure?decision=${decision}`;
  if (decision === "approve" && !isProved)
    return context.redirect(`${consolePath}/prove?back=${encodeURIComponent(here)}`);
  return surePage(context, site, {
    place: "approvals",
    title: html`${titleOf(site, words, approval)}: ${approvals[decision]}`,
    rows: rowsOf(site, words, approval),
    consequence: approvals.follows[decision],
    action: `${path}/${id}`,
    fields: { decision, shown: shownFor(approval.request) },
    yes: words.sure.yes,
    isDanger: decision === "refuse",
    back: path,
  });
}
