/** A call that the server answers with `ok: false`, in Telegram's own words. */
export class Refusal extends Error {
  readonly code: number;
  readonly description: string;
  readonly parameters: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };

  constructor(code: number, description: string, parameters: Refusal["parameters"] = {}) {
    super(description);
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }

  /** The JSON of the answer. */
  body(): string {
    const parameters = Object.keys(this.parameters).length === 0 ? {} : { parameters: this.parameters };
    return JSON.stringify({ ok: false, error_code: this.code, description: this.description, ...parameters });
  }
}

export const badRequest = (what: string) => new Refusal(400, `Bad Request: ${what}`);
export const forbidden = (what: string) => new Refusal(403, `Forbidden: ${what}`);
export const conflict = (what: string) => new Refusal(409, `Conflict: ${what}`);
export const tooManyRequests = (retryAfterSeconds: number) =>
  new Refusal(429, `Too Many Requests: retry after ${retryAfterSeconds}`, { retry_after: retryAfterSeconds });
