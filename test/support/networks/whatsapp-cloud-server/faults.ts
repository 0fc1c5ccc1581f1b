/** A fault of one call of the Graph API. */
export type CloudFault =
  /** Refused with this code; nothing takes effect. `status`: of HTTP. `retryAfter`: the header of that name. */
  | {
      readonly type: "error";
      readonly code: number;
      readonly status?: number;
      readonly subcode?: number;
      readonly isTransient?: true;
      readonly retryAfter?: string;
    }
  /** The connection is cut without an answer, before or after the message was accepted. */
  | { readonly type: "cut"; readonly applied: boolean }
  /** HTTP 500, before or after the message was accepted. */
  | { readonly type: "internal"; readonly applied: boolean }
  /** A proxy's page instead of JSON; nothing takes effect. */
  | { readonly type: "html" }
  /** Accepted, and answered when the returned function is called. */
  | { readonly type: "hold" };
