import { getBinaryNodeChildBuffer, type BinaryNode } from "@whiskeysockets/baileys";

/** Attributes without the undefined ones. */
export type Attributes = { readonly [name: string]: string | undefined };

export function stanza(
  tag: string,
  attributes: Attributes = {},
  content?: BinaryNode[] | Uint8Array | string,
): BinaryNode {
  const attrs = Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return content === undefined ? { tag, attrs } : { tag, attrs, content };
}

/** The child elements, whatever their tag. */
export function childrenOf(node: BinaryNode | undefined): readonly BinaryNode[] {
  return Array.isArray(node?.content) ? node.content : [];
}

/** The bytes of a child; throws when it has none, or not `length` of them. */
export function bytesOf(node: BinaryNode | undefined, tag: string, length?: number): Buffer {
  const bytes = getBinaryNodeChildBuffer(node, tag);
  if (bytes === undefined) throw new Error(`<${node?.tag ?? "?"}> without <${tag}>`);
  if (length !== undefined && bytes.length !== length) {
    throw new Error(`<${tag}> of ${bytes.length} bytes instead of ${length}`);
  }
  return Buffer.from(bytes);
}

/**
 * The tests' name of a stanza: `iq:encrypt/count` for `<iq xmlns="encrypt"><count/>`, `receipt:retry` for a receipt of type retry, `chatstate:composing`,
 * `ib:offline`, otherwise the tag.
 */
export function nameOf(node: BinaryNode): string {
  const first = childrenOf(node)[0]?.tag;
  if (node.tag === "iq") {
    if (node.attrs.xmlns === undefined) return `iq:${node.attrs.type ?? ""}${first ? `/${first}` : ""}`;
    const named = childrenOf(node).some(({ tag }) => tag === "registration") ? "upload" : first;
    return `iq:${node.attrs.xmlns}${named ? `/${named}` : ""}`;
  }
  if (node.tag === "chatstate" || node.tag === "ib") return first ? `${node.tag}:${first}` : node.tag;
  if (node.tag === "receipt" || node.tag === "notification" || node.tag === "presence") {
    return node.attrs.type ? `${node.tag}:${node.attrs.type}` : node.tag;
  }
  return node.tag;
}

const account = /^\d{5,20}(?::\d{1,2})?@(?:s\.whatsapp\.net|lid)$/;
const elsewhere = /^(?:[\d-]+@(?:g\.us|newsletter|c\.us)|status@broadcast|@?(?:s\.whatsapp\.net|g\.us|c\.us))$/;

/** A person's address, with or without a device. */
export const isAccountJid = (jid: string): boolean => account.test(jid);

/** The first attribute in the whole stanza that should be an address and is none (`…@lid@s.whatsapp.net`). Null: all are well-formed. */
export function malformedJid(node: BinaryNode): string | null {
  for (const name of ["to", "from", "jid", "participant", "recipient"]) {
    const value = node.attrs[name];
    if (value !== undefined && !account.test(value) && !elsewhere.test(value)) return value;
  }
  for (const child of childrenOf(node)) {
    const wrong = malformedJid(child);
    if (wrong !== null) return wrong;
  }
  return null;
}
