import { readFileSync } from "node:fs";
import type { Hono, MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
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

/** Bytes: longer than any form or order, and than any form with a picture. */
const longestBody = 16 * 1024;
const longestUpload = 64 * 1024;

/** Refuses a POST with a longer body or without `content-length`, before it is read. */
export const limitBody: MiddlewareHandler = async (context, next) => {
  const longest = context.req.path.endsWith("/settings/SHOP_LOGO") ? longestUpload : longestBody;
  const isRead = context.req.method !== "POST" || Number(context.req.header("content-length")) <= longest;
  return isRead ? next() : context.text("The body is too long", 413);
};

export type Asset = { readonly type: "style"; readonly text: string } | { readonly type: "script"; readonly file: URL };

const types = { style: "text/css; charset=utf-8", script: "text/javascript; charset=utf-8" } as const;

/** Serves the assets at these paths, relative to the app. Each is read at the first request; browsers revalidate it by its ETag. */
export function serveAssets(app: Hono, assets: { readonly [path: string]: Asset }): void {
  for (const [path, asset] of Object.entries(assets)) {
    let read: string | null = null;
    app.get(path, etag(), (context) => {
      read ??= asset.type === "style" ? asset.text : readFileSync(asset.file, "utf8");
      return context.body(read, 200, { "cache-control": "no-cache", "content-type": types[asset.type] });
    });
  }
}
