/** An error of the Graph API. Only its `code` says what is wrong; the HTTP status says little. */
export class GraphError extends Error {
  readonly code: number;
  readonly status: number;
  readonly isTransient: boolean;
  readonly subcode: number | null;

  constructor(
    code: number,
    message: string,
    options: { readonly status?: number; readonly isTransient?: boolean; readonly subcode?: number } = {},
  ) {
    super(message);
    this.code = code;
    this.status = options.status ?? (code === 190 ? 401 : 400);
    this.isTransient = options.isTransient ?? false;
    this.subcode = options.subcode ?? null;
  }

  /** The body of the answer. */
  get body(): object {
    return {
      error: {
        message: `(#${this.code}) ${this.message}`,
        type: "OAuthException",
        code: this.code,
        ...(this.subcode !== null && { error_subcode: this.subcode }),
        error_data: { messaging_product: "whatsapp", details: this.message },
        ...(this.isTransient && { is_transient: true }),
        fbtrace_id: "A-test-trace",
      },
    };
  }
}
