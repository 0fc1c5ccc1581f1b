import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const found = places.find((place) => place !== undefined && existsSync(place));

/** True if there is a browser for the tests. If not, says once per file how to get one. */
export function hasBrowser(): boolean {
  if (found === undefined) console.warn("No Chromium: the tests in a browser are skipped. apt-get install chromium");
  return found !== undefined;
}

/** Launches the browser of this machine, without a window. */
export async function launchBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error("There is no Chromium: apt-get install chromium");
  // Its sandbox refuses to run as root, which CI does. Only our own page is opened.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: found, args: [...asRoot, "--disable-dev-shm-usage"] });
}
