import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Hono } from "hono";

/** A style sheet, or a script of `browser/`. */
export type Asset =
  | { readonly type: "style"; readonly text: string }
  /** `"live"`: the compiled `browser/live.js` beside this program. */
  | { readonly type: "script"; readonly name: string };

const types = { style: "text/css; charset=utf-8", script: "text/javascript; charset=utf-8" } as const;

/** Answers the assets at these paths (relative to the app), each read once, when it is first asked for, and checked by the browser for being current. */
export function serveAssets(app: Hono, assets: { readonly [path: string]: Asset }): void {
  for (const [path, asset] of Object.entries(assets)) {
    let read: { readonly text: string; readonly tag: string } | null = null;
    app.get(path, (context) => {
      const { text, tag } = (read ??= tagged(asset.type === "style" ? asset.text : script(asset.name)));
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

function script(name: string): string {
  return readFileSync(new URL(`./browser/${name}.js`, import.meta.url), "utf8");
}
