import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { formatPhone } from "../../../domain/people/phone.ts";
import type { NewCollaborator } from "../../../router/operator/operator-actions.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { languageOf } from "../../web/language.ts";
import { card, formToken, type Content } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import { saidText } from "../format.ts";
import { proveFor } from "./prove.ts";
import { surePage } from "../operations/sure.ts";

const path = `${consolePath}/people/new`;
const empty: NewCollaborator = { role: "cajero", name: "", branch: "", phone: "" };

/** Adds a collaborator: a form, the question that names them, and the operation, whose page shows their first password once. */
export function newPersonPage(app: Hono, site: Site): void {
  app.get("/people/new", (context) => page(context, site, empty, ""));
  app.post("/people/new", async (context) => {
    const { phone: by, isProved, stored: session } = site.access.sessionOf(context);
    if (by === null) return context.redirect(`${consolePath}/who`, 303);
    const form = await context.req.parseBody();
    const field = (name: string) => {
      const value = form[name];
      return typeof value === "string" ? value : "";
    };
    const given = { role: field("role"), name: field("name"), branch: field("branch"), phone: field("phone") };
    const { people } = site.operatorActions;
    if (given.role !== "cajero" && !isProved) return context.redirect(proveFor(path), 303);
    const done = await people.add(
      { phone: by, isProved, session },
      given,
      field("order") === "" ? null : field("order"),
    );
    if (done.type === "ordered") return context.redirect(`${consolePath}/operations/${done.operationId}`, 303);
    if (done.type === "refused") {
      const said = site.renderIn(languageOf(context, site.language))(done.say);
      return page(context, site, given, html`<p class="problem" role="alert">${saidText(said)}</p>`);
    }
    if (done.request.kind !== "addCollaborator") throw new Error("Somebody else was ordered than was asked for");
    const { name, role, branch, phone } = done.request;
    const { people: words, sure } = wordsFor(context, site);
    return surePage(context, site, {
      place: "people",
      title: html`${words.add}: ${name}`,
      rows: [
        [words.role, words.roles[role]],
        [words.branch, branch],
        // Whole, as in chat: a slip is seen here or nowhere.
        [words.phone, formatPhone(phone)],
      ],
      consequence: words.addFollows,
      action: path,
      fields: { ...given, order: (await people.newForm()).order },
      yes: sure.yes,
      back: path,
    });
  });
}

async function page(context: Context, site: Site, given: NewCollaborator, problem: Content): Promise<Response> {
  const { people: words } = wordsFor(context, site);
  const branches = [...new Set((await site.store.collaborators()).map(({ branch }) => branch))].toSorted();
  const role = (value: keyof typeof words.roles) =>
    html`<option value="${value}" ${given.role === value ? html`selected` : ""}>${words.roles[value]}</option>`;
  const form = html`<form method="post" action="${path}" class="filter">
    ${formToken(site.access.sessionOf(context).formToken)}
    <label
      >${words.role}<select name="role">
        ${role("cajero")} ${role("gerente")}
      </select></label
    >
    <label>${words.name}<input name="name" value="${given.name}" required maxlength="60" autocomplete="off" /></label>
    <label
      >${words.branch}<input name="branch" value="${given.branch}" required maxlength="60" list="branches" /><datalist
        id="branches"
      >
        ${branches.map((one) => html`<option value="${one}"></option>`)}
      </datalist></label
    >
    <label
      >${words.phone}<input name="phone" value="${given.phone}" required inputmode="tel" autocomplete="off"
    /></label>
    <button class="main">${words.add}</button>
  </form>`;
  return framed(context, site, { place: "people", title: words.add, body: card(words.add, problem, form) });
}
