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

export interface PlannedCloudFault {
  readonly fault: CloudFault;
  /** How often it took effect. */
  hits: number;
  left: number;
  readonly released: Promise<void>;
  readonly release: () => void;
}

/** Plans a fault for the next `times` sends. */
export function planned(fault: CloudFault, times: number): PlannedCloudFault {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { fault, hits: 0, left: times, released, release };
}
