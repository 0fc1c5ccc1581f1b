import type { WhatsAppAsked, WhatsAppPerson } from "../../../channel/whatsapp-records.ts";
import { identityOf, type Identity } from "../../../domain/person.ts";
import { type Phone, phoneFromInternational } from "../../../domain/phone.ts";
import type { Sqlite } from "../core/database.ts";

/** `reply_to` null: the person never wrote, so that nobody knows their id, or the row was joined to another. */
interface Row {
  readonly id: number;
  /** `number` of the phone address. */
  readonly phone: string | null;
  readonly phone_jid: string | null;
  readonly lid_jid: string | null;
  readonly reply_to: string | null;
  readonly joined_to: number | null;
  readonly asked: string | null;
}

/** Ends the proof of a person's phone: of this one, or of whichever it is (null). Inside the transaction of the caller. */
export type Unprove = (identity: Identity, phone: Phone | null) => void;

type PhoneAddress = Extract<WhatsAppAddress, { type: "phone" }>;

/** People on WhatsApp by their addresses (phone, LID). Writes run inside a transaction of the caller, and only where something changes. */
export class WhatsAppPeople {
  readonly #db: Sqlite;
  readonly #unprove: Unprove;

  constructor(db: Sqlite, unprove: Unprove) {
    this.#db = db;
    this.#unprove = unprove;
  }

  #by(column: "id" | "phone" | "lid_jid", value: number | string | null): Row | undefined {
    if (value === null) return undefined;
    return this.#db.prepare<[typeof value], Row>(`SELECT * FROM whatsapp_people WHERE ${column} = ?`).get(value);
  }

  personFrom(from: string, phoneJid: string | null, lidJid: string | null, nowMs: number): WhatsAppPerson {
    const address = whatsappAddress(from);
    if (address === null) throw new Error("A message comes from a person's address: a phone's or a LID");
    // The address a message came from counts before a phone that is told beside it.
    const phone = address.type === "phone" ? address : phoneAddress(phoneJid);
    const lid = address.type === "lid" ? address.jid : lidAddress(lidJid);
    const row = this.#settle(phone, lid, nowMs);
    return personOf(this.#save(row, { reply_to: address.jid }), address.jid);
  }

  learn(phoneJid: string, lidJid: string): void {
    const [phone, lid] = [phoneAddress(phoneJid), lidAddress(lidJid)];
    if (phone !== null && lid !== null) this.#settle(phone, lid, 0);
  }

  person(id: number): WhatsAppPerson | null {
    const row = this.#row(id);
    return row === null || row.reply_to === null ? null : personOf(row, row.reply_to);
  }

  asked(id: number): WhatsAppAsked | null {
    return readAsked(this.#row(id)?.asked ?? null);
  }

  saveAsked(id: number, asked: WhatsAppAsked | null): void {
    const row = this.#row(id);
    if (row === null) throw new Error(`There is no person ${id} on WhatsApp`);
    this.#db
      .prepare("UPDATE whatsapp_people SET asked = ? WHERE id = ?")
      .run(asked === null ? null : JSON.stringify(asked), row.id);
  }

  #row(id: number): Row | null {
    const row = this.#by("id", id);
    return this.#by("id", row?.joined_to ?? null) ?? row ?? null;
  }

  /** The row of the person with these addresses, made where there is none. The latest pairing of a phone and a LID holds. */
  #settle(phone: PhoneAddress | null, lid: string | null, nowMs: number): Row {
    const byPhone = this.#by("phone", phone?.number ?? null);
    const byLid = this.#by("lid_jid", lid);
    if (phone === null || lid === null) return byPhone ?? byLid ?? this.#make(phone, lid, nowMs);
    let owner = byLid ?? byPhone;
    if (byPhone !== undefined && byPhone.lid_jid !== lid) {
      // A row with this phone and no LID is the same person. A row with another LID has lost the phone.
      if (byPhone.lid_jid !== null) {
        this.#losePhone(byPhone);
        owner = byLid;
      } else if (byLid !== undefined) owner = this.#join(byPhone, byLid);
    }
    owner ??= this.#make(phone, lid, nowMs);
    const stale = isPhone(owner.reply_to) && owner.phone !== phone.number;
    const { number, jid } = phone;
    return this.#save(owner, {
      phone: number,
      phone_jid: jid,
      lid_jid: lid,
      reply_to: stale ? lid : owner.reply_to,
    });
  }

  /** Takes the phone address away from a row, so that replies never go to it again. */
  #losePhone(row: Row): void {
    const reply_to = isPhone(row.reply_to) ? row.lid_jid : row.reply_to;
    this.#save(row, { phone: null, phone_jid: null, reply_to });
  }

  /** Joins two rows of one person. The row that wrote stays; of two that wrote, the older. The other one refers to it from now on. */
  #join(byPhone: Row, byLid: Row): Row {
    const bothWrote = byPhone.reply_to !== null && byLid.reply_to !== null;
    const older = byPhone.id < byLid.id ? byPhone : byLid;
    const stays = bothWrote ? older : byLid.reply_to === null ? byPhone : byLid;
    const goes = stays === byPhone ? byLid : byPhone;
    this.#db
      .prepare(
        `UPDATE whatsapp_people SET joined_to = ?, phone = NULL, phone_jid = NULL, lid_jid = NULL, reply_to = NULL, asked = NULL
         WHERE id = ?`,
      )
      .run(stays.id, goes.id);
    // That id is no longer in use: with its phone, notices would reach the same person twice.
    this.#unprove(identityOf("whatsapp", goes.id), null);
    this.#db.prepare("UPDATE whatsapp_people SET joined_to = ? WHERE joined_to = ?").run(stays.id, goes.id);
    return {
      ...stays,
      // WhatsApp always accepts a reply to a LID; it may refuse one to a phone address whose person has a LID.
      reply_to: bothWrote ? byLid.lid_jid : stays.reply_to,
      asked: newer(byPhone.asked, byLid.asked),
    };
  }

  #make(phone: PhoneAddress | null, lid: string | null, nowMs: number): Row {
    const insert = this.#db.prepare<unknown[], Row>(
      "INSERT INTO whatsapp_people (made_at, phone, phone_jid, lid_jid) VALUES (?, ?, ?, ?) RETURNING *",
    );
    return insert.get(nowMs, phone?.number ?? null, phone?.jid ?? null, lid) as Row;
  }

  /** The person has lost a phone: it is no longer proved. `number` as in `WhatsAppAddress`. */
  #unproved(id: number, number: string): void {
    this.#unprove(identityOf("whatsapp", id), number.replace(/^52(?=\d{10}$)/, "") as Phone);
  }

  /** Stores a row with changes; `row` itself may differ from what is stored. */
  #save(row: Row, changes: Partial<Row>): Row {
    const saved = { ...row, ...changes };
    const stored = this.#by("id", row.id) as Row;
    if (stored.phone !== null && stored.phone !== saved.phone) this.#unproved(stored.id, stored.phone);
    const columns = ["phone", "phone_jid", "lid_jid", "reply_to", "asked"] as const;
    if (columns.some((column) => saved[column] !== stored[column])) {
      const update = `UPDATE whatsapp_people SET ${columns.join(" = ?, ")} = ? WHERE id = ?`;
      this.#db.prepare(update).run(...columns.map((column) => saved[column]), saved.id);
    }
    return saved;
  }
}

function personOf(row: Row, replyTo: string): WhatsAppPerson {
  return { id: row.id, phoneJid: row.phone_jid, lidJid: row.lid_jid, replyTo };
}

function phoneAddress(jid: string | null): PhoneAddress | null {
  const address = jid === null ? null : whatsappAddress(jid);
  return address?.type === "phone" ? address : null;
}

function lidAddress(jid: string | null): string | null {
  const address = jid === null ? null : whatsappAddress(jid);
  return address?.type === "lid" ? address.jid : null;
}

function isPhone(jid: string | null): boolean {
  return phoneAddress(jid) !== null;
}

function readAsked(json: string | null): WhatsAppAsked | null {
  return json === null ? null : (JSON.parse(json) as WhatsAppAsked);
}

/** The later of two offers: a number that is typed now answers it. */
function newer(one: string | null, other: string | null): string | null {
  return (readAsked(one)?.outboxId ?? -1) > (readAsked(other)?.outboxId ?? -1) ? one : other;
}

/** A person's address on WhatsApp, without the device number. */
export type WhatsAppAddress =
  /** `number`: the phone as `52` and ten digits, whether the address has `52` or `521`; of another country its digits. */
  | { readonly type: "phone"; readonly jid: string; readonly number: string }
  | { readonly type: "lid"; readonly jid: string };

const shape = /^(\d+)(?::\d+)?@(?:(s\.whatsapp\.net|c\.us|hosted)|lid|hosted\.lid)$/;

/** Reads `5215512345678:3@s.whatsapp.net` or `123:1@lid`; `hosted` servers name the same people. Null: no person's address (a group, a list). */
export function whatsappAddress(jid: string): WhatsAppAddress | null {
  const match = shape.exec(jid);
  if (match === null) return null;
  const [, user = "", phoneServer] = match;
  if (phoneServer === undefined) return { type: "lid", jid: `${user}@lid` };
  const phone = phoneFromInternational(user);
  return { type: "phone", jid: `${user}@s.whatsapp.net`, number: phone === null ? user : `52${phone}` };
}
