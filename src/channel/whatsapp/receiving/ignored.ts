/** Groups, broadcasts and status, channels, and WhatsApp's own bots: nothing from there is read. The account's own addresses never match. */
export function isIgnored(jid: string): boolean {
  return /@(?:g\.us|broadcast|newsletter|bot)$/.test(jid);
}
