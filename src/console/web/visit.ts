/** A request for a page or of a form behind the login, and the registration of pages in the console. */
import type { Context, Hono } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { html } from "hono/html";
import type { ConsoleDecider } from "../../router/operator/operator-actions.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import type { PageLanguage } from "../words/words.ts";
import { apology, pageWithMenu, type Place } from "./frame.ts";
import { languageOf, wordsOf, type ConsoleWords } from "./language.ts";
import { form, type Content, type Markup } from "./markup.ts";
import { consolePath, safePath, type OperatorSession, type Site } from "./site.ts";

export type Answer = Response | Promise<Response>;

/** The text in a field of the posted form. Empty: none. */
export type Field = (name: string) => string;

/** Pages and forms by their path below `/console`. */
export interface Pages {
  readonly get?: { readonly [path: string]: (visit: Visit) => Answer };
  /** Forms in which a manager acts. A visitor who only watches is first asked who they are. */
  readonly post?: { readonly [path: string]: (visit: Visit, by: ConsoleDecider, field: Field) => Answer };
  /** Forms that a visitor who only watches may post too. */
  readonly anyonePosts?: { readonly [path: string]: (visit: Visit) => Answer };
}

/** Holds the reply to a form until the next page shows it, and the text of a refused form. */
const toldCookie = "monedero_told";
const typedCookie = "monedero_typed";
const keptSeconds = 20;
/** Longest typed text to keep: browsers drop longer cookies. */
const longestTyped = 3_000;

interface Typed {
  readonly name: string;
  readonly text: string;
}

export class Visit {
  readonly context: Context;
  readonly site: Site;
  readonly language: PageLanguage;
  readonly words: ConsoleWords;
  /** Writes sentences of the bot in the reader's language. */
  readonly say: Render;

  constructor(context: Context, site: Site) {
    this.context = context;
    this.site = site;
    this.language = languageOf(context, site.language);
    this.words = wordsOf(this.language);
    this.say = site.renderIn(this.language);
  }

  get session(): OperatorSession {
    return this.site.access.sessionOf(this.context);
  }

  /** The manager who acts; null: the visitor only watches. */
  get decider(): ConsoleDecider | null {
    const { phone, isProved, stored: session } = this.session;
    return phone === null ? null : { phone, isProved, session };
  }

  readonly param = (name: string): string => this.context.req.param(name) ?? "";

  /** A value of the query; empty where it has none. */
  readonly query = (name: string): string => (this.context.req.query(name) ?? "").trim();

  /** `"25/11 10:32"`. */
  readonly when = (atMs: number): string => {
    const { local } = this.site;
    const [, month = "", day = ""] = local.day(atMs).split("-");
    return `${day}/${month} ${local.time(atMs)}`;
  };

  /** A page of the menu's `place`, under the title of that place unless another is given. */
  page(place: Place, body: Markup, title = this.words.places[place]): Promise<Response> {
    return pageWithMenu(this.context, this.site, { place, title, body });
  }

  gone(): Answer {
    return apology(this.context, this.site.language, "gone", 404);
  }

  go(path: string): Response {
    return this.context.redirect(path, this.context.req.method === "GET" ? 302 : 303);
  }

  goWho(): Response {
    return this.go(`${consolePath}/who`);
  }

  /** Redirects to the page on which a manager proves who they are, and then back. */
  goProve(back: string): Response {
    return this.go(`${consolePath}/prove?back=${encodeURIComponent(back)}`);
  }

  form(path: string, options: Omit<Parameters<typeof form>[1], "token">, ...body: readonly Content[]): Markup {
    return form(path, { ...options, token: this.session.formToken }, ...body);
  }

  /** Answers a form: `path` is shown next, with this sentence on it. If a page answered the form itself, a reload would post it again. */
  async tell(path: string, said: Said | string): Promise<Response> {
    await this.#keep(path, toldCookie, typeof said === "string" ? said : this.say(said));
    return this.go(path);
  }

  /** The sentence that answers the form posted before this page; empty if there is none. */
  async told(): Promise<Content> {
    const said = await this.#kept(toldCookie);
    return said === "" ? "" : html`<p class="told card" role="status" tabindex="-1" autofocus>${said}</p>`;
  }

  /** Keeps a refused text, so that the page at `path` shows it in its field again; null: forgets it. */
  async keepTyped(path: string, typed: Typed | null): Promise<void> {
    const text = JSON.stringify(typed);
    if (typed === null || encodeURIComponent(text).length > longestTyped)
      return void deleteCookie(this.context, typedCookie, { path });
    await this.#keep(path, typedCookie, text);
  }

  /** The refused text that `keepTyped` kept for this page; null: none. */
  async typed(): Promise<Typed | null> {
    return JSON.parse((await this.#kept(typedCookie)) || "null") as Typed | null;
  }

  /** Asks a visitor who only watches to say who they are. */
  whoFirst(): Content {
    if (this.session.phone !== null) return "";
    const { whoFirst, who } = this.words.doubts;
    return html`<p class="problem">${whoFirst} <a href="${consolePath}/who">${who}</a></p>`;
  }

  async #keep(path: string, cookie: string, text: string): Promise<void> {
    const options = { path, httpOnly: true, sameSite: "Strict", maxAge: keptSeconds } as const;
    await setSignedCookie(this.context, cookie, text, this.session.formToken, options);
  }

  async #kept(cookie: string): Promise<string> {
    return (await getSignedCookie(this.context, this.session.formToken, cookie)) || "";
  }
}

export function addPages(app: Hono, site: Site, { get = {}, post = {}, anyonePosts = {} }: Pages): void {
  for (const [path, answer] of Object.entries(get)) app.get(path, (context) => answer(new Visit(context, site)));
  for (const [path, answer] of Object.entries(anyonePosts))
    app.post(path, (context) => answer(new Visit(context, site)));
  for (const [path, answer] of Object.entries(post))
    app.post(path, async (context) => {
      const visit = new Visit(context, site);
      const { decider } = visit;
      if (decider === null) return visit.goWho();
      const body = await context.req.parseBody();
      const field: Field = (name) => {
        const value = body[name];
        return typeof value === "string" ? value : "";
      };
      return answer(visit, decider, field);
    });
}

export const backIn = (field: Field): string => safePath(field("back"));
