import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { Collaborator } from "../../../../domain/people/person.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import type { DirectoryAge, StoredWallet } from "../../../people.ts";
import { toldWithin } from "../../../rules/directory.ts";
import type { Db } from "../../core/db.ts";
import { deleteMeta, metaOfAll, setMeta } from "../../core/meta.ts";
import type { Transaction } from "../../core/transaction.ts";

interface WalletRow {
  readonly key: string;
  readonly name: string | null;
  readonly client_link: string | null;
  readonly redeem_link: string | null;
  readonly ticket_mandatory: boolean;
}

const [readAt, triedAt, seenSeqName, failedName] = [
  "directory_read_at",
  "directory_tried_at",
  "directory_seen_seq",
  "directory_failed",
] as const;

/** The wallet's collaborators, all of them. */
export async function collaborators(db: Db): Promise<Collaborator[]> {
  const rows = await db.rows<{ body: string }>("select body from collaborators order by usertool_id");
  return rows.map(({ body }) => JSON.parse(body) as Collaborator);
}

/** Those with one of these phones, by phone. */
export async function collaboratorsByPhone(
  db: Db,
  phones: readonly Phone[],
): Promise<ReadonlyMap<Phone, readonly Collaborator[]>> {
  if (phones.length === 0) return new Map();
  const rows = await db.rows<{ phone: Phone; body: string }>(
    "select phone, body from collaborators where phone = any($1) order by usertool_id",
    [phones],
  );
  return grouped(rows);
}

function grouped(
  rows: readonly { readonly phone: Phone; readonly body: string }[],
): ReadonlyMap<Phone, readonly Collaborator[]> {
  const found = new Map<Phone, Collaborator[]>();
  for (const { phone, body } of rows) found.set(phone, [...(found.get(phone) ?? []), JSON.parse(body) as Collaborator]);
  return found;
}

/** Replaces the collaborators. `seenSeq`: the list was read, and this was the newest entry when the reading began; absent: it was only edited. */
export function replaceCollaborators(
  tx: Transaction,
  list: readonly Collaborator[],
  nowMs: number,
  seenSeq?: number,
): void {
  // Two that replace the list at once would add each other's rows.
  tx.write("lock table collaborators in share row exclusive mode");
  tx.write("delete from collaborators");
  for (const one of new Map(list.map((each) => [each.usertoolId, each])).values())
    tx.write("insert into collaborators (usertool_id, phone, body) values ($1, $2, $3)", [
      one.usertoolId,
      one.phone,
      JSON.stringify(one),
    ]);
  setMeta(tx, readAt, String(nowMs));
  directoryTried(tx, nowMs, seenSeq);
  if (seenSeq !== undefined) setMeta(tx, failedName, "0");
}

/** A reading of the collaborators failed. */
export function directoryTried(tx: Transaction, nowMs: number, seenSeq?: number): void {
  setMeta(tx, triedAt, String(nowMs));
  if (seenSeq !== undefined) {
    setMeta(tx, seenSeqName, String(seenSeq));
    setMeta(tx, failedName, "1");
  }
  tx.announce("directory");
}

/** The list of collaborators counts as never read. */
export function neverRead(tx: Transaction): void {
  for (const name of [readAt, triedAt, seenSeqName]) deleteMeta(tx, name);
}

/** When the list of collaborators was last read and tried. */
export async function directoryAge(db: Db): Promise<DirectoryAge> {
  const meta = await metaOfAll(db, [readAt, triedAt, seenSeqName, failedName]);
  const number = (name: string) => Number(meta.get(name) ?? 0);
  return {
    readAtMs: number(readAt),
    triedAtMs: number(triedAt),
    seenSeq: number(seenSeqName),
    failed: number(failedName) === 1,
  };
}

/** The wallets of the account, as they were last read. */
export async function wallets(db: Db): Promise<StoredWallet[]> {
  const rows = await db.rows<WalletRow>(
    "select key, name, client_link, redeem_link, ticket_mandatory from wallets order by place",
  );
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    clientLink: row.client_link,
    redeemLink: row.redeem_link,
    ticketMandatory: row.ticket_mandatory,
  }));
}

/** Replaces the wallets; `ticketMandatory` of those that stay is kept. */
export function saveWallets(tx: Transaction, list: readonly Omit<StoredWallet, "ticketMandatory">[]): void {
  tx.write("delete from wallets where key <> all($1)", [list.map(({ key }) => key)]);
  for (const [place, { key, name, clientLink, redeemLink }] of list.entries())
    tx.write(
      `insert into wallets (key, place, name, client_link, redeem_link) values ($1, $2, $3, $4, $5)
       on conflict (key) do update set place = excluded.place, name = excluded.name, client_link = excluded.client_link,
         redeem_link = excluded.redeem_link`,
      [key, place, name, clientLink, redeemLink],
    );
  tx.announce("directory");
}

/** Records that a wallet wants a ticket with each sale. */
export function ticketIsMandatory(tx: Transaction, walletKey: string): void {
  tx.write("update wallets set ticket_mandatory = true where key = $1", [walletKey]);
}

/** Notes a key for a day (`2026-11-27`) or a month (`2026-11`) and forgets earlier ones; gives whether that time did not have it yet. */
export async function isFirstWithin(tx: Transaction, key: string, within: string): Promise<boolean> {
  tx.write("delete from told where day < $1", [within]);
  return (
    (await tx.run("insert into told (what, day) values ($1, $2) on conflict do nothing", [key, toldWithin(within)])) > 0
  );
}

/** Whether `isFirstWithin` was asked for it before. */
export async function wasTold(db: Db, key: string, within: string): Promise<boolean> {
  return (await db.first("select 1 from told where what = $1 and day = $2", [key, toldWithin(within)])) !== null;
}

/** The chats whose people have this proved phone and chose notices. */
export async function subscribedChats(db: Db, phone: Phone): Promise<ChatKey[]> {
  const rows = await db.rows<{ chat: ChatKey }>(
    "select distinct p.chat from people p join preferences f on f.identity = p.identity where p.phone = $1 and f.notices = 1 order by p.chat",
    [phone],
  );
  return rows.map(({ chat }) => chat);
}
