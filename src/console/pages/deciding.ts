/** Operations that wait for a manager's decision: doubts and approvals. Each decision needs a confirmation. */
import { html } from "hono/html";
import { isForManagers, type Approval } from "../../ledger/approval.ts";
import { type Operation, shownFor } from "../../ledger/operation.ts";
import { mask } from "../../log.ts";
import type { Decision } from "../../router/operator/operator-actions.ts";
import { addressOf } from "../web/frame.ts";
import { calm, card, facts, form, list, live, soft, type Content, type Markup, type Row } from "../web/markup.ts";
import type { Site } from "../web/site.ts";
import type { Pages, Visit } from "../web/visit.ts";
import { customerText, operationLink, pointsText, stateBadge, ticketOf, titleOf } from "./format.ts";
import { phoneOf, surePage } from "./sure.ts";

/** Doubts and approvals on their pages. Further ones appear as these are decided. */
const onPage = 100;
const othersShown = 5;

const settlements = ["applied", "notApplied", "registerNow"] as const satisfies readonly Decision[];
const answers = ["approve", "refuse"] as const;

const chosenOf = <T extends string>(all: readonly T[], text: string): T | undefined => all.find((one) => one === text);

export const decidingPages: Pages = {
  get: {
    "/doubts": async (visit) => {
      const open = await visit.site.store.operations({ states: ["inDoubt", "ask"], max: onPage });
      return listed(visit, "doubts", await Promise.all(open.toReversed().map((one) => doubtCard(visit, one))));
    },
    "/doubts/:id/sure": sureToSettle,
    "/approvals": async (visit) =>
      listed(
        visit,
        "approvals",
        (await waiting(visit.site)).map((one) => approvalCard(visit, one)),
      ),
    "/approvals/:id/sure": sureToAnswer,
  },
  post: {
    "/doubts/:id": async (visit, by, field) => {
      const decision = chosenOf(settlements, field("decision"));
      if (decision === undefined)
        return visit.context.text("Expected a decision: applied, notApplied or registerNow", 400);
      const said = await visit.site.operatorActions.settle(visit.param("id"), decision, by, field("shown"));
      return visit.tell(addressOf("doubts"), said);
    },
    "/approvals/:id": async (visit, by, field) => {
      const answer = chosenOf(answers, field("decision"));
      if (answer === undefined) return visit.context.text("Expected a decision: approve or refuse", 400);
      const { operatorActions } = visit.site;
      const said = await operatorActions.decideApproval(visit.param("id"), answer === "approve", by, field("shown"));
      return visit.tell(addressOf("approvals"), said);
    },
  },
};

async function listed(visit: Visit, place: "doubts" | "approvals", cards: readonly Markup[]): Promise<Response> {
  const words = visit.words[place];
  const isEmpty = cards.length === 0;
  const body = html`${await visit.told()} ${isEmpty ? "" : visit.whoFirst()}
  ${live(place, isEmpty ? calm(words.none) : soft(words.explain), ...cards)}`;
  return visit.page(place, body);
}

/** The buttons of the decisions; each leads to a page that asks for confirmation. */
function decisionForm(
  visit: Visit,
  place: "doubts" | "approvals",
  id: string,
  decisions: readonly (readonly [name: string, label: string])[],
): Markup {
  const buttons = decisions.map(
    ([name, label]) =>
      html`<button name="decision" value="${name}" class="${name === "registerNow" ? "danger" : ""}">${label}</button>`,
  );
  const fields = html`<fieldset ${visit.decider === null ? html`disabled` : ""}>${buttons}</fieldset>`;
  return form(`${addressOf(place)}/${id}/sure`, { kind: "answers" }, fields);
}

async function doubtCard(visit: Visit, operation: Operation): Promise<Markup> {
  const { site, words } = visit;
  const { doubts } = words;
  const { id, state, customerName, branch, request, decider, probes, balanceBefore } = operation;
  const { walletKey, phone } = request;
  const ofPhone = await site.store.operations({ walletKey, phone, max: othersShown + 1 });
  const others = ofPhone.filter((one) => one.id !== id).slice(0, othersShown);
  const ticket = ticketOf(operation) === "" ? "" : html`<span class="soft">ticket ${ticketOf(operation)}</span>`;
  const links = others.map(
    (one) =>
      html`${operationLink(one.id, visit.when(one.createdAtMs))} ${titleOf(visit, one)} ${stateBadge(visit, one.state)}`,
  );
  const near = html`<details id="o-${id}">
    <summary>${doubts.others} (${others.length})</summary>
    ${list(links)}
  </details>`;
  const looks = probes.map(({ atMs, balance }): Row => [
    `${doubts.looks} ${site.local.time(atMs)}`,
    pointsText(visit, balance),
  ]);
  const asked = `${decider.name}, ${visit.when(operation.sentAtMs ?? operation.createdAtMs)}`;
  const decisions = settlements.map((one) => [one, doubts[one]] as const);
  return html`<article class="card doubt" aria-labelledby="d-${id}">
    <h2 id="d-${id}">${titleOf(visit, operation)} ${ticket} ${stateBadge(visit, state)}</h2>
    <p>${asked}${branch === "" ? "" : ` · ${branch}`}</p>
    <div class="whom">${customerName ?? ""} ${await phoneOf(visit, operation, addressOf("doubts"))}</div>
    ${facts([[doubts.before, pointsText(visit, balanceBefore)], ...looks])} ${others.length === 0 ? "" : near}
    ${state === "inDoubt" ? soft(doubts.looking) : decisionForm(visit, "doubts", id, decisions)}
    <p>${operationLink(id, doubts.story)}</p>
  </article>`;
}

/** Asks for confirmation. If the doubt has been settled meanwhile, redirects to the list, which no longer has it. */
async function sureToSettle(visit: Visit): Promise<Response> {
  const { doubts, columns } = visit.words;
  const operation = await visit.site.store.operation(visit.param("id"));
  const decision = chosenOf(settlements, visit.query("decision"));
  const path = addressOf("doubts");
  if (operation?.state !== "ask" || decision === undefined) return visit.go(path);
  if (visit.decider === null) return visit.goWho();
  const { id, request, decider } = operation;
  return surePage(visit, {
    place: "doubts",
    title: `${titleOf(visit, operation)}: ${doubts[decision]}`,
    rows: [
      [columns.customer, customerText(operation)],
      [columns.ticket, ticketOf(operation) || null],
      [columns.by, decider.name],
    ],
    consequence: doubts.follows[decision],
    action: `${path}/${id}`,
    fields: { decision, shown: shownFor(request) },
    isDanger: decision === "registerNow",
    back: path,
  });
}

/** The approvals that can be decided now. */
export async function waiting({ store, clock }: Site): Promise<readonly Approval[]> {
  const nowMs = clock.nowMs();
  return (await store.openApprovals(onPage)).filter(
    (one) => one.state === "open" && one.expiresAtMs > nowMs && isForManagers(one),
  );
}

function approvalCard(visit: Visit, approval: Approval): Markup {
  const { approvals } = visit.words;
  const decisions = answers.map((one) => [one, approvals[one]] as const);
  const isOwn = approval.requester.phone === visit.session.phone;
  const decide: Content = isOwn ? soft(approvals.own) : decisionForm(visit, "approvals", approval.id, decisions);
  return card(titleOf(visit, approval), facts(rowsOf(visit, approval)), decide);
}

function rowsOf(visit: Visit, approval: Approval): readonly Row[] {
  const { requester, branch, reason, createdAtMs, expiresAtMs, refund } = approval;
  const { columns, story, people } = visit.words;
  return [
    [columns.customer, customerText(approval)],
    [columns.ticket, ticketOf(approval) || null],
    [story.requestedBy, `${requester.name}, ${visit.when(createdAtMs)}`],
    [columns.branch, branch || null],
    [story.reason, refund || reason === null ? null : mask(reason)],
    [people.until, visit.when(expiresAtMs)],
  ];
}

/** Asks for confirmation. A manager who approves first proves who they are. If it was decided meanwhile, redirects to the list, which no longer has it. */
async function sureToAnswer(visit: Visit): Promise<Response> {
  const { approvals } = visit.words;
  const id = visit.param("id");
  const approval = (await waiting(visit.site)).find((one) => one.id === id);
  const decision = chosenOf(answers, visit.query("decision"));
  const path = addressOf("approvals");
  if (approval === undefined || decision === undefined) return visit.go(path);
  if (visit.decider === null) return visit.goWho();
  if (decision === "approve" && !visit.decider.isProved) return visit.goProve(`${path}/${id}/sure?decision=approve`);
  return surePage(visit, {
    place: "approvals",
    title: `${titleOf(visit, approval)}: ${approvals[decision]}`,
    rows: rowsOf(visit, approval),
    consequence: approvals.follows[decision],
    action: `${path}/${id}`,
    fields: { decision, shown: shownFor(approval.request) },
    isDanger: decision === "refuse",
    back: path,
  });
}
