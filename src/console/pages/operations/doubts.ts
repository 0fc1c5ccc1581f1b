import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { maskPhone } from "../../../domain/people/phone.ts";
import { shownFor } from "../../../ledger/ids.ts";
import type { Operation } from "../../../ledger/operation.ts";
import type { Decision } from "../../../router/operator/operator-actions.ts";
import { consolePath, type Site } from "../../web/site.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { facts, list, soft, type Markup } from "../../web/markup.ts";
import type { OperatorSession } from "../../web/session.ts";
import { tellOn, toldNow, whoFirst } from "../../web/told.ts";
import { amountOf, momentOf, pointsText, stateBadge, ticketOf, kindOf } from "../format.ts";
import { surePage } from "./sure.ts";
import { phoneOf } from "../people/whole-phone.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";

/** Doubts on the page; further ones come up as these are settled. */
const onPage = 100;
const othersShown = 5;
const path = `${consolePath}/doubts`;

const decisions = ["applied", "notApplied", "registerNow"] as const satisfies readonly Decision[];

/** The operations in doubt with their evidence, and the three decisions that a manager can also give in chat; each is asked once more. */
export function doubtsPage(app: Hono, site: Site): void {
  app.get("/doubts", (context) => page(context, site));
  app.get("/doubts/:id/sure", (context) => sure(context, site));
  app.post("/doubts/:id", async (context) => {
    const { phone, isProved, stored: session } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { decision, shown } = await context.req.parseBody();
    const chosen = decisionIn(decision);
    if (chosen === undefined) return context.text("Expected a decision: applied, notApplied or registerNow", 400);
    const shownText = typeof shown === "string" ? shown : "";
    const said = await site.operatorActions.settle(
      context.req.param("id"),
      chosen,
      { phone, isProved, session },
      shownText,
    );
    return tellOn(path, context, site, said);
  });
}

const decisionIn = (text: unknown) => decisions.find((one) => one === text);

/** Asks once more. An operation that is settled meanwhile leads back, where it is no longer listed. */
async function sure(context: Context, site: Site): Promise<Response> {
  const words = wordsFor(context, site);
  const { doubts } = words;
  const operation = await site.store.operation(context.req.param("id") ?? "");
  const decision = decisionIn(context.req.query("decision"));
  if (operation?.state !== "ask" || decision === undefined) return context.redirect(path);
  if (site.access.sessionOf(context).phone === null) return context.redirect(`${consolePath}/who`);
  const { id, customerName, request, decider } = operation;
  return surePage(context, site, {
    place: "doubts",
    title: html`${kindOf(words, operation)} ${amountOf(site, operation)}: ${doubts[decision]}`,
    rows: [
      [words.operations.columns.customer, `${customerName ?? ""} ${maskPhone(request.phone)}`.trim()],
      ...(ticketOf(operation) === "" ? [] : ([[words.operations.columns.ticket, ticketOf(operation)]] as const)),
      [words.operations.columns.by, decider.name],
    ],
    consequence: doubts.follows[decision],
    action: `${path}/${id}`,
    fields: { decision, shown: shownFor(request) },
    yes: words.sure.yes,
    isDanger: decision === "registerNow",
    back: path,
  });
}

async function page(context: Context, site: Site): Promise<Response> {
  const words = wordsFor(context, site);
  const session = site.access.sessionOf(context);
  const open = await site.store.operations({ states: ["inDoubt", "ask"], max: onPage });
  const cards = await Promise.all(open.toReversed().map((one) => card(context, site, session, one)));
  const body = html`${await toldNow(context, site)}
    ${open.length > 0 && session.phone === null ? whoFirst(words.doubts) : ""}
    <div id="doubts" data-live>
      ${open.length === 0 ? html`<p class="calm card">${words.doubts.none}</p>` : soft(words.doubts.explain)} ${cards}
    </div>`;
  return framed(context, site, { place: "doubts", title: words.places.doubts, body });
}

async function card(context: Context, site: Site, session: OperatorSession, operation: Operation): Promise<Markup> {
  const words = wordsFor(context, site);
  const { doubts } = words;
  const { request, decider, probes, balanceBefore } = operation;
  const { walletKey, phone } = request;
  const ofPhone = await site.store.operations({ walletKey, phone, max: othersShown + 1 });
  const others = ofPhone.filter((one) => one.id !== operation.id).slice(0, othersShown);
  const when = momentOf(site.local, operation.sentAtMs ?? operation.createdAtMs);
  const ticket = ticketOf(operation) === "" ? "" : html`<span class="soft">ticket ${ticketOf(operation)}</span>`;
  const { id, state, customerName, branch } = operation;
  const links = others.map(
    (one) =>
      html`<a href="${consolePath}/operations/${one.id}">${momentOf(site.local, one.createdAtMs)}</a>
        ${kindOf(words, one)} ${amountOf(site, one)} ${stateBadge(words, one.state)}`,
  );
  const near = html`<details id="o-${id}">
    <summary>${doubts.others} (${others.length})</summary>
    ${list(links)}
  </details>`;
  const looks = probes.map(
    ({ atMs, balance }) => [`${doubts.looks} ${site.local.time(atMs)}`, pointsText(site, balance)] as const,
  );
  return html`<article class="card doubt" aria-labelledby="d-${id}">
    <h2 id="d-${id}">${kindOf(words, operation)} ${amountOf(site, operation)} ${ticket} ${stateBadge(words, state)}</h2>
    <p>${doubts.asked(decider.name, when)}${branch === "" ? "" : ` · ${branch}`}</p>
    <div class="whom">${customerName ?? ""} ${await phoneOf(context, site, operation, path)}</div>
    ${facts([[doubts.before, pointsText(site, balanceBefore)], ...looks])} ${others.length === 0 ? "" : near}
    ${state === "inDoubt" ? soft(doubts.looking) : answers(words, session, operation)}
    <p><a href="${consolePath}/operations/${id}">${doubts.story}</a></p>
  </article>`;
}

function answers({ doubts }: ConsoleWords, session: OperatorSession, operation: Operation): Markup {
  const buttons = decisions.map(
    (one) =>
      html`<button name="decision" value="${one}" class="${one === "registerNow" ? "danger" : ""}">
        ${doubts[one]}
      </button>`,
  );
  return html`<form method="get" action="${path}/${operation.id}/sure" class="answers">
    <fieldset ${session.phone === null ? html`disabled` : ""}>${buttons}</fieldset>
  </form>`;
}
