import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * Security headers of every page: the browser loads only this server's scripts, styles, pictures and streams, runs no inline script, shows the
 * page in no frame and caches nothing.
 */
export const strictHeaders: MiddlewareHandler[] = [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: "DENY",
    referrerPolicy: "same-origin",
    strictTransportSecurity: false,
  }),
  async (context, next) => {
    await next();
    if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-store");
  },
];

/** Bytes: longer than any form or order. */
const longestBody = 16 * 1024;
/** Bytes of a form with a picture. */
const longestUpload = 64 * 1024;

/** Refuses a POST with a longer body or without `content-length`, before it is read. */
export const limitBody: MiddlewareHandler = async (context, next) =>
  context.req.method === "POST" && !(Number(context.req.header("content-length")) <= longestOf(context.req.path))
    ? context.text("The body is too long", 413)
    : next();

function longestOf(path: string): number {
  return path.endsWith("/settings/SHOP_LOGO") ? longestUpload : longestBody;
}
