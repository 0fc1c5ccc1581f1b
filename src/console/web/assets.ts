import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Hono } from "hono";

/** A style sheet, or a compiled script of a `browser/` folder. */
export type Asset = { readonly type: "style"; readonly text: string } | { readonly type: "script"; readonly file: URL };

const types = { style: "text/css; charset=utf-8", script: "text/javascript; charset=utf-8" } as const;

/** Serves the assets at these paths, relative to the app. Each is read at the first request; browsers revalidate it by its ETag. */
export function serveAssets(app: Hono, assets: { readonly [path: string]: Asset }): void {
  for (const [path, asset] of Object.entries(assets)) {
    let read: { readonly text: string; readonly tag: string } | null = null;
    app.get(path, (context) => {
      const { text, tag } = (read ??= tagged(asset.type === "style" ? asset.text : readFileSync(asset.file, "utf8")));
      context.header("cache-control", "no-cache");
      context.header("etag", tag);
      if (context.req.header("if-none-match") === tag) return context.body(null, 304);
      context.header("content-type", types[asset.type]);
      return context.body(text);
    });
  }
}

function tagged(text: string): { readonly text: string; readonly tag: string } {
  return { text, tag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
}
