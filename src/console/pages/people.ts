/** The collaborators: the wallet's list with linked chats and invitations, one of them, and a new one, by the rules of chat. */
import { html } from "hono/html";
import { channelTraits, chatChannel } from "../../domain/chat.ts";
import { languageNames } from "../../domain/language.ts";
import type { Collaborator, Identity } from "../../domain/person.ts";
import { formatPhone, maskPhone, type Phone } from "../../domain/phone.ts";
import type { ConsoleDecider, NewCollaborator } from "../../router/operator/operator-actions.ts";
import type { LinkedChat } from "../../store/store.ts";
import {
  card,
  select,
  facts,
  input,
  list,
  live,
  paged,
  problem,
  soft,
  table,
  type Content,
  type Markup,
  type Row,
} from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import type { Answer, Field, Pages, Visit } from "../web/visit.ts";
import { branchesOf, chatText, operationsTable, messageMarkup } from "./format.ts";
import { surePage } from "./sure.ts";

/** Linked chats on one page, and invitations shown. */
const onPage = 100;
/** Operations of today shown of one person, and read of all. */
const shownOfToday = 50;
const mostOfDay = 10_000;
const path = `${consolePath}/people`;
const newPath = `${path}/new`;
const pathOf = ({ usertoolId }: Pick<Collaborator, "usertoolId">) => `${path}/${encodeURIComponent(usertoolId)}`;

/** A page or a form about the collaborator in the address; without one it leads to the list. */
const about =
  <Rest extends readonly unknown[]>(answer: (visit: Visit, found: Found, ...rest: Rest) => Answer) =>
  async (visit: Visit, ...rest: Rest): Promise<Response> => {
    const found = await find(visit);
    return found === null ? visit.go(path) : answer(visit, found, ...rest);
  };

export const peoplePages: Pages = {
  get: {
    "/people": peoplePage,
    "/people/new": (visit) => newPersonPage(visit, { role: "cajero", name: "", branch: "", phone: "" }, ""),
    "/people/:id": about(personPage),
    "/people/:id/disable": about(sureToDisable),
    "/people/:id/unlink": about(sureToUnlink),
  },
  post: {
    "/people/new": addPerson,
    "/people/:id/disable": about(async (visit, { person }, by: ConsoleDecider, field: Field) => {
      const done = await visit.site.operatorActions.people.disable(by, person.phone, field("order"));
      if (done.type === "ordered") return visit.go(`${consolePath}/operations/${done.operationId}`);
      return done.type === "refused" ? visit.tell(pathOf(person), done.say) : visit.go(path);
    }),
    "/people/:id/unlink": about(async (visit, { person }, by: ConsoleDecider, field: Field) => {
      if (!by.isProved) return visit.goProve(pathOf(person));
      const said = await visit.site.operatorActions.people.unlink(by, person.phone, field("chat") as Identity);
      return visit.tell(pathOf(person), said);
    }),
    "/people/:id/invite": about(invite),
  },
};

async function peoplePage(visit: Visit): Promise<Response> {
  const { people } = visit.words;
  const body = html`<p><a class="button main" href="${newPath}">${people.add}</a></p>
    ${live(
      "people",
      card(people.collaborators, await collaborators(visit)),
      card(people.invitations, await invitations(visit)),
      card(people.linked, await linked(visit)),
    )}`;
  return visit.page("people", body);
}

async function collaborators({ site, words, when }: Visit): Promise<Markup> {
  const { people, columns, nobodyListed } = words;
  const [listed, { age }] = await Promise.all([site.store.collaborators(), site.store.directory()]);
  const chats = await site.store.chatsOf(listed.flatMap(({ phone }) => (phone === null ? [] : [phone])));
  const day = site.local.shopDay(site.clock.nowMs());
  const book = await site.operatorActions.ledger();
  const rows = listed.map(({ usertoolId, name, phone, type, status, branch }) => {
    const own = chats.filter((one) => one.phone === phone).map(({ chat }) => chatText(chat));
    const today = book.summary({ from: day, until: day }, { cashier: name }).operations;
    const link = html`<a href="${pathOf({ usertoolId })}">${name}</a>`;
    const shown = phone === null ? [name, "—"] : [link, maskPhone(phone)];
    return [...shown, type, status, branch, own.join(", ") || "—", String(today)];
  });
  const { name, phone, branch } = columns;
  const heads = [name, phone, people.role, people.status, branch, people.chats, { number: people.day }];
  const read = age.readAtMs === 0 ? "" : soft(people.listRead(when(age.readAtMs)));
  return html`${table(people.collaborators, heads, rows, nobodyListed)} ${read}`;
}

async function invitations({ site, words, when }: Visit): Promise<Markup> {
  const { people, columns } = words;
  const open = await site.store.readModel.invitations(site.clock.nowMs(), onPage);
  const rows = open.map((one) => [maskPhone(one.phone), one.byName ?? "—", when(one.expiresAtMs)]);
  return table(people.invitations, [columns.phone, people.by, people.until], rows, people.noInvitations);
}

async function linked(visit: Visit): Promise<Markup> {
  const { people, columns, nobodyListed, next: more } = visit.words;
  const after = visit.query("after");
  const wanted = { ...(after !== "" && { after: after as Identity }), max: onPage + 1 };
  const found = await visit.site.store.readModel.people(wanted);
  const pathAfter = ({ identity }: (typeof found)[number]) => `${path}?after=${encodeURIComponent(identity)}`;
  const { shown, next } = paged(found, onPage, pathAfter, more);
  const rows = shown.map(({ name, phone, chat, language }) => [
    name ?? "—",
    maskPhone(phone),
    chatText(chat),
    language === null ? "—" : languageNames[language],
  ]);
  const { name, phone, chat } = columns;
  return html`${table(people.linked, [name, phone, chat, people.language], rows, nobodyListed)} ${next}`;
}

/** A collaborator of the wallet's list with a readable phone, and their chats. */
interface Found {
  readonly person: Collaborator & { readonly phone: Phone };
  readonly chats: readonly LinkedChat[];
}

async function find({ site: { store }, param }: Visit): Promise<Found | null> {
  const person = (await store.collaborators()).find(({ usertoolId }) => usertoolId === param("id"));
  if (person === undefined || person.phone === null) return null;
  return { person: { ...person, phone: person.phone }, chats: await store.chatsOf([person.phone]) };
}

async function personPage(visit: Visit, { person, chats }: Found): Promise<Response> {
  const { site, words } = visit;
  const { people } = words;
  const day = site.local.shopDay(site.clock.nowMs());
  const ofDay = await site.store.readModel.operationsPage({ days: { from: day, until: day }, max: mostOfDay });
  const today = ofDay.filter(
    ({ decider, requestedBy }) => decider.phone === person.phone || requestedBy?.phone === person.phone,
  );
  const { invitation, madeAtMs } = await site.operatorActions.people.newForm();
  const here = pathOf(person);
  const hidden = { invitation, made: String(madeAtMs) };
  const inviting = visit.form(`${here}/invite`, { hidden }, html`<button>${people.invite}</button>`);
  const disable = html`<a class="button danger" href="${here}/disable">${people.disable}</a>`;
  const [phone, role, branch] = rowsOf(visit, person);
  const links = chats.map(
    ({ chat, identity }) =>
      html`${chatText(chat)} · <a href="${here}/unlink?chat=${encodeURIComponent(identity)}">${people.unlink}</a>`,
  );
  const body = html`${await visit.told()}
  ${card(
    person.name,
    facts([phone, role, [people.status, person.status], branch]),
    html`<div class="answers">${inviting} ${disable}</div>`,
  )}
  ${card(people.chats, chats.length === 0 ? soft(people.noChats) : list(links))}
  ${live("today", card(people.today(today.length), operationsTable(visit, today.slice(0, shownOfToday))))}`;
  return visit.page("people", body, person.name);
}

function rowsOf({ words: { people, columns } }: Visit, { phone, type, branch }: Found["person"]): [Row, Row, Row] {
  return [
    [columns.phone, maskPhone(phone)],
    [people.role, type],
    [columns.branch, branch],
  ];
}

async function sureToDisable(visit: Visit, { person }: Found): Promise<Response> {
  const { people: words } = visit.words;
  const { people } = visit.site.operatorActions;
  if (visit.decider === null) return visit.goWho();
  const back = pathOf(person);
  const looked = await people.disable(visit.decider, person.phone, null);
  if (looked.type === "refused") return visit.tell(back, looked.say);
  return surePage(visit, {
    place: "people",
    title: `${words.disable}: ${person.name}`,
    rows: rowsOf(visit, person),
    consequence: words.disableFollows,
    action: `${back}/disable`,
    fields: { order: (await people.newForm()).order },
    isDanger: true,
    back,
  });
}

async function sureToUnlink(visit: Visit, { person, chats }: Found): Promise<Response> {
  const { people, columns } = visit.words;
  if (visit.decider === null) return visit.goWho();
  const back = pathOf(person);
  if (!visit.decider.isProved) return visit.goProve(back);
  const chosen = chats.find(({ identity }) => identity === visit.query("chat"));
  if (chosen === undefined) return visit.go(path);
  return surePage(visit, {
    place: "people",
    title: `${people.unlink}: ${person.name}`,
    rows: [...rowsOf(visit, person), [columns.chat, channelTraits[chatChannel(chosen.chat)].title]],
    consequence: people.unlinkFollows,
    action: `${back}/unlink`,
    fields: { chat: chosen.identity },
    isDanger: true,
    back,
  });
}

/** Shows an invitation in the answer to its form. No other page has it, and a reload shows this one again while its form is valid. */
async function invite(visit: Visit, { person }: Found, by: ConsoleDecider, field: Field): Promise<Response> {
  const { people } = visit.words;
  const back = pathOf(person);
  if (!by.isProved) return visit.goProve(back);
  const asked = { invitation: field("invitation"), madeAtMs: Number(field("made")) };
  const made = await visit.site.operatorActions.people.invite(by, person.phone, asked);
  if (made.type === "refused") return visit.tell(back, made.say);
  const text = visit.say(made.say).replaceAll("{password}", made.token);
  const shown = html`<blockquote class="told">${messageMarkup(text)}</blockquote>`;
  const body = card(people.invite, shown, html`<p><a class="button" href="${back}">${person.name}</a></p>`);
  return visit.page("people", body, people.invite);
}

/** Adds a collaborator: a form, the question that names them, and the operation, whose page shows their first password once. */
async function addPerson(visit: Visit, by: ConsoleDecider, field: Field): Promise<Response> {
  const { people: words, columns } = visit.words;
  const { people } = visit.site.operatorActions;
  const given = { role: field("role"), name: field("name"), branch: field("branch"), phone: field("phone") };
  if (given.role !== "cajero" && !by.isProved) return visit.goProve(newPath);
  const done = await people.add(by, given, field("order") || null);
  if (done.type === "ordered") return visit.go(`${consolePath}/operations/${done.operationId}`);
  if (done.type === "refused") return newPersonPage(visit, given, messageMarkup(visit.say(done.say)));
  if (done.request.kind !== "addCollaborator")
    throw new Error(`addPerson: expected addCollaborator, got ${done.request.kind}`);
  const { name, role, branch, phone } = done.request;
  return surePage(visit, {
    place: "people",
    title: `${words.add}: ${name}`,
    rows: [
      [words.role, words.roles[role]],
      [columns.branch, branch],
      // The whole phone, like in the chat: this is the last chance to notice a typing error.
      [columns.phone, formatPhone(phone)],
    ],
    consequence: words.addFollows,
    action: newPath,
    fields: { ...given, order: (await people.newForm()).order },
    back: newPath,
  });
}

async function newPersonPage(visit: Visit, given: NewCollaborator, wrong: Content): Promise<Response> {
  const { people: words, columns } = visit.words;
  const branches = (await branchesOf(visit.site)).map((one) => html`<option value="${one}"></option>`);
  const typed = html`required maxlength="60" autocomplete="off"`;
  const form = visit.form(
    newPath,
    { kind: "filter" },
    select(words.role, "role", words.roles, given.role),
    input(columns.name, "name", typed, given.name),
    input(columns.branch, "branch", html`required maxlength="60" list="branches"`, given.branch),
    html`<datalist id="branches">${branches}</datalist>`,
    input(columns.phone, "phone", html`required inputmode="tel" autocomplete="off"`, given.phone),
    html`<button class="main">${words.add}</button>`,
  );
  return visit.page("people", card(words.add, problem(wrong), form), words.add);
}
