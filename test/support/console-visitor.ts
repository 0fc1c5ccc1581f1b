import { request } from "undici";

/** An answer of the console. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
}

/** The text of a page, without its marks. */
export function plainText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

/** A browser without a screen in front of the console: it keeps cookies, follows nothing, and posts forms unchanged. */
export class ConsoleVisitor {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  /** `port`: of the bot's HTTP server on this machine. */
  constructor(port: number | string) {
    this.#origin = `http://127.0.0.1:${port}`;
  }

  /** The `Set-Cookie` headers of the server, with all attributes. */
  readonly setCookies: string[] = [];

  get(path: string, headers: { readonly [name: string]: string } = {}): Promise<Answer> {
    return this.#ask("GET", path, headers);
  }

  /** Posts a form, with the token of its page if the page has one. */
  async post(
    path: string,
    form: { readonly [name: string]: string },
    headers: { readonly [name: string]: string } = {},
  ): Promise<Answer> {
    const body = new URLSearchParams(form).toString();
    const own = { origin: this.#origin, "sec-fetch-site": "same-origin" };
    const type = { "content-type": "application/x-www-form-urlencoded" };
    return this.#ask("POST", path, { ...own, ...type, ...headers }, body);
  }

  /** Posts a form with the token of this session. */
  async send(path: string, form: { readonly [name: string]: string }): Promise<Answer> {
    return this.post(path, { ...form, form_token: await this.formToken() });
  }

  /** The text of a page, without its marks. */
  async read(path: string): Promise<string> {
    return plainText((await this.get(path)).text);
  }

  /** The hidden token of the first form on a page. */
  async formToken(path = "/console"): Promise<string> {
    const { text } = await this.get(path);
    const token = /name="form_token"\s+value="([^"]+)"/.exec(text)?.[1];
    if (token === undefined) throw new Error(`${path} has no form with a token`);
    return token;
  }

  /** Logs in, and chooses the manager with this phone (empty: only watches). */
  async enter(token: string, phone = ""): Promise<void> {
    const { status } = await this.post("/console/login", { token });
    if (status !== 303) throw new Error(`The login was answered with ${status}`);
    await this.post("/console/who", { phone, form_token: await this.formToken("/console/who") });
  }

  async #ask(method: "GET" | "POST", path: string, headers: object, body?: string): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await request(`${this.#origin}${path}`, {
      method,
      headers: { ...headers, ...(cookie !== "" && { cookie }) },
      ...(body !== undefined && { body }),
    });
    for (const one of [answer.headers["set-cookie"] ?? []].flat()) {
      this.setCookies.push(one);
      const [pair = ""] = one.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = answer.headers["location"];
    return {
      status: answer.statusCode,
      // A byte order mark is kept.
      text: Buffer.from(await answer.body.arrayBuffer()).toString("utf8"),
      location: typeof location === "string" ? location : null,
      headers: answer.headers,
    };
  }
}
