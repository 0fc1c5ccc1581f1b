import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { maskPhone } from "../../domain/phone.ts";
import { shownFor } from "../../ledger/ids.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { DeskDecision } from "../../router/operator-actions.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Markup } from "../web/document.ts";
import { formToken, framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import type { OperatorSession } from "../web/session.ts";
import { amountOf, momentOf, pointsText, stateBadge, ticketOf } from "./format.ts";
import { tellNext, toldNow } from "../told.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Doubts on one page: a shop with more has another problem. */
const onPage = 100;
const othersShown = 5;

const decisions = ["applied", "notApplied", "registerNow"] as const satisfies readonly DeskDecision[];

/** What is in doubt, with what is known of it, and the three answers that a manager gives in chat. */
export function doubtsPage(app: Hono, site: Site): void {
  app.get("/doubts", (context) => page(context, site));
  app.post("/doubts/:id", async (context) => {
    const session = site.door.sessionOf(context);
    const { phone } = session;
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const { decision, shown } = await context.req.parseBody();
    const chosen = decisions.find((one) => one === decision);
    if (chosen === undefined) return context.text("Expected a decision: applied, notApplied or registerNow", 400);
    const said = await site.operatorActions.settle(
      context.req.param("id"),
      chosen,
      phone,
      typeof shown === "string" ? shown : "",
    );
    const sentence = site.renderIn(languageOf(context, site.language))(said);
    await tellNext(context, session, "/doubts", sentence);
    return context.redirect(`${consolePath}/doubts`, 303);
  });
}

async function page(context: Context, site: Site): Promise<Response> {
  const words = wordsFor(context, site);
  const session = site.door.sessionOf(context);
  const told = await toldNow(context, session);
  const open = await site.store.operations({ states: ["inDoubt", "ask"], max: onPage });
  const cards = await Promise.all(open.toReversed().map((one) => card(site, words, session, one)));
  const body = html`${told === null ? "" : html`<p class="told card" role="status" tabindex="-1" autofocus>${told}</p>`}
    ${
      open.length > 0 && session.phone === null
        ? html`<p class="problem">${words.doubts.whoFirst} <a href="${consolePath}/who">${words.doubts.who}</a></p>`
        : ""
    }
    <div id="doubts" data-live>
      ${open.length === 0 ? html`<p class="calm card">${words.doubts.none}</p>` : html`<p class="soft">${words.doubts.explain}</p>`}
      ${cards}
    </div>`;
  return framed(context, site, { place: "doubts", title: words.places.doubts, body });
}

async function card(site: Site, words: ConsoleWords, session: OperatorSession, operation: Operation): Promise<Markup> {
  const { doubts } = words;
  const { request, decider, probes, balanceBefore } = operation;
  const { walletKey, phone } = request;
  const near = await site.store.operations({ walletKey, phone, max: othersShown + 1 });
  const others = near.filter((one) => one.id !== operation.id).slice(0, othersShown);
  const when = momentOf(site.local, operation.sentAtMs ?? operation.createdAtMs);
  return html`<article class="card doubt" aria-labelledby="d-${operation.id}">
    <h2 id="d-${operation.id}">
      ${words.kinds[request.kind]} ${amountOf(site, operation)}
      ${ticketOf(operation) === "" ? "" : html`<span class="soft">ticket ${ticketOf(operation)}</span>`}
      ${stateBadge(words, operation.state)}
    </h2>
    <p>
      ${operation.customerName ?? ""} <span class="mono">${maskPhone(phone)}</span> ·
      ${doubts.asked(decider.name, when)}${operation.branch === "" ? "" : ` · ${operation.branch}`}
    </p>
    <dl>
      <div>
        <dt>${doubts.before}</dt>
        <dd>${pointsText(site, balanceBefore)}</dd>
      </div>
      ${probes.map(
        (probe) =>
          html`<div>
            <dt>${doubts.looks} ${site.local.time(probe.atMs)}</dt>
            <dd>${pointsText(site, probe.balance)}</dd>
          </div>`,
      )}
    </dl>
    ${
      others.length === 0
        ? ""
        : html`<details id="o-${operation.id}">
            <summary>${doubts.others} (${others.length})</summary>
            <ul>
              ${others.map(
                (one) =>
                  html`<li>
                    <a href="${consolePath}/operations/${one.id}">${momentOf(site.local, one.createdAtMs)}</a>
                    ${words.kinds[one.request.kind]} ${amountOf(site, one)} ${stateBadge(words, one.state)}
                  </li>`,
              )}
            </ul>
          </details>`
    }
    ${operation.state === "inDoubt" ? html`<p class="soft">${doubts.looking}</p>` : answers(words, session, operation)}
    <p><a href="${consolePath}/operations/${operation.id}">${doubts.story}</a></p>
  </article>`;
}

function answers({ doubts }: ConsoleWords, session: OperatorSession, operation: Operation): Markup {
  const buttons = decisions.map(
    (one) =>
      html`<button name="decision" value="${one}" class="${one === "registerNow" ? "danger" : ""}">
        ${doubts[one]}
      </button>`,
  );
  return html`<form method="post" action="${consolePath}/doubts/${operation.id}" class="answers">
    ${formToken(session.formToken)}
    <input type="hidden" name="shown" value="${shownFor(operation.request)}" />
    <fieldset ${session.phone === null ? html`disabled` : ""}>${buttons}</fieldset>
  </form>`;
}
