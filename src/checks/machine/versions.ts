/** Whether a version `"3.51.3"` is this one or a later one. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [have, need] = [version, oldest].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const differs = need.findIndex((part, i) => (have[i] ?? 0) !== part);
  return differs === -1 || (have[differs] ?? 0) > (need[differs] ?? 0);
}
