import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { isTerminal, type Operation } from "../../../ledger/operation.ts";
import { isPasswordUntold } from "../../../ledger/untold-password.ts";
import { mask } from "../../../log.ts";
import type { Story } from "../../../store/read-model.ts";
import type { RenderIn } from "../../../text/text.ts";
import { consolePath, type Site } from "../../web/site.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { languageOf } from "../../web/language.ts";
import { amountOf, chatText, exactMomentOf, saidText, pointsText, stateBadge, ticketOf, kindOf } from "../format.ts";
import { card, facts, list, type Content, type Markup } from "../../web/markup.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { passwordForm } from "../people/password.ts";
import { phoneOf } from "../people/whole-phone.ts";

/** One event of the timeline. */
interface Moment {
  readonly atMs: number;
  readonly what: string;
  /** A message, as the bot wrote it. */
  readonly quote?: string;
  readonly tone?: "warn" | "bad" | "good";
}

/** One operation: its facts, related operations and timeline. */
export function storyPage(app: Hono, site: Site): void {
  app.get("/operations/:id", async (context) => {
    const words = wordsFor(context, site);
    const render = site.renderIn(languageOf(context, site.language));
    const id = context.req.param("id");
    const story = await site.store.readModel.storyOf(id);
    if (story === null) {
      context.status(404);
      const body = html`<p>${words.story.unknown}</p>`;
      return framed(context, site, { place: "operations", title: words.result.gone, body });
    }
    const { operation } = story;
    const kind = kindOf(words, operation);
    const title = html`${kind} ${amountOf(site, operation)} ${stateBadge(words, operation.state)}`;
    const phone = await phoneOf(context, site, operation, `${consolePath}/operations/${id}`);
    const moments = timeline(site, words, story, render).map((moment) => line(site, moment));
    const body = html`<div id="story" data-live>
      ${card(
        title,
        html`<div class="whom">${operation.customerName ?? ""} ${phone}</div>`,
        factsOf(site, words, operation),
        related(words, story),
        untold(site, context, words, story),
      )}
      ${card(
        words.story.timeline,
        html`<ol class="timeline">
          ${moments}
        </ol>`,
      )}
    </div>`;
    return framed(context, site, { place: "operations", title: words.story.title, body });
  });
}

/** The button for a password that no chat was told; nothing where there is none. */
function untold(site: Site, context: Context, words: ConsoleWords, { operation, audit, messages }: Story): Content {
  if (!isPasswordUntold(operation, audit, messages)) return "";
  return passwordForm(words, operation.id, site.access.sessionOf(context).formToken);
}

function factsOf(site: Site, { story, operations }: ConsoleWords, operation: Operation): Markup {
  const { decider, requestedBy } = operation;
  const rows: readonly (readonly [string, string | null])[] = [
    [operations.columns.ticket, ticketOf(operation)],
    [operations.columns.by, decider.name],
    [story.requestedBy, requestedBy?.name ?? null],
    [operations.columns.branch, operation.branch],
    [story.wallet, operation.walletName],
    [story.before, operation.balanceBefore === null ? null : pointsText(site, operation.balanceBefore)],
    [story.after, operation.newBalance === null ? null : pointsText(site, operation.newBalance)],
    [story.attempts, String(operation.attempts)],
    [story.code, operation.code],
    [story.reason, operation.reason && mask(operation.reason)],
    [story.settledBy, operation.settledBy],
    [story.chat, chatText(operation.chat)],
    [story.id, operation.id],
  ];
  return facts(rows.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value] as const])));
}

function related({ story: words }: ConsoleWords, { tied }: Story): Content {
  const links = tied.map(
    ({ tie, operation: { id } }) => html`${words.ties[tie]} <a href="${consolePath}/operations/${id}">${id}</a>`,
  );
  return links.length === 0
    ? ""
    : html`<h3>${words.others}</h3>
        ${list(links)}`;
}

/** Every recorded event of the operation, by time. */
function timeline(
  site: Site,
  words: ConsoleWords,
  { operation, audit, messages }: Story,
  render: ReturnType<RenderIn>,
): Moment[] {
  const { story, states } = words;
  const { sentAtMs, doubtedAtMs, endedAtMs, state, probes } = operation;
  const moments: Moment[] = [{ atMs: operation.createdAtMs, what: `${story.confirmed} (${operation.decider.name})` }];
  if (sentAtMs !== null) moments.push({ atMs: sentAtMs, what: story.sent });
  if (doubtedAtMs !== null) moments.push({ atMs: doubtedAtMs, what: story.doubted, tone: "warn" });
  for (const { atMs, balance } of probes)
    moments.push({ atMs, what: story.probe(balance === null ? story.unread : pointsText(site, balance)) });
  if (isTerminal(state) && endedAtMs !== null)
    moments.push({ atMs: endedAtMs, what: story.ended(states[state]), tone: state === "rejected" ? "bad" : "good" });
  for (const { atMs, what, detail } of audit) {
    const more = detail === null ? "" : render({ key: "auditDetail", values: { what, detail } });
    moments.push({ atMs, what: `${render({ key: "auditDeed", values: { what } })} ${mask(more)}` });
  }
  for (const { createdAtMs, text, fate } of messages) {
    const what = fate === "givenUp" ? story.notTold : story.told;
    moments.push({ atMs: createdAtMs, what, ...(text !== null && { quote: text }) });
  }
  return moments.toSorted((a, b) => a.atMs - b.atMs);
}

function line(site: Site, { atMs, what, quote, tone = "good" }: Moment): Markup {
  const day = exactMomentOf(site.local, atMs);
  return html`<li class="${tone}">
    <time datetime="${new Date(atMs).toISOString()}">${day}</time>
    <span>${what}</span>${quote === undefined ? "" : html`<blockquote>${saidText(quote)}</blockquote>`}
  </li>`;
}
