/** Whether a request was made by this server's own page, by `Sec-Fetch-Site` or `Origin`. A request without both is refused. */
export function isFromOwnPage(header: (name: string) => string | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = header("origin");
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === header("host");
}
