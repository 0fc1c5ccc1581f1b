import {
  BufferJSON,
  initAuthCreds,
  makeWASocket,
  type AuthenticationCreds,
  type SignalDataSet,
  type UserFacingSocketConfig,
  type WAMessage,
  type WASocket,
} from "@whiskeysockets/baileys";
import type { PairedState } from "./pairing/paired.ts";

const quiet = { level: "silent", child: () => quiet, trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Credentials and keys of a client, in memory; shared by its sockets. */
export interface ClientState {
  readonly creds: AuthenticationCreds;
  readonly rows: Map<string, unknown>;
}

export function newState(paired?: PairedState): ClientState {
  if (!paired) return { creds: initAuthCreds(), rows: new Map() };
  const rows = new Map<string, unknown>();
  for (const { type, id, value } of paired.keys) rows.set(`${type}/${id}`, JSON.parse(value, BufferJSON.reviver));
  return { creds: JSON.parse(paired.credsJson, BufferJSON.reviver) as AuthenticationCreds, rows };
}

/** Baileys' status code at the end of a socket; undefined when the client closed it. */
type Closed = number | undefined;

export interface BareClient {
  readonly socket: WASocket;
  /** Every message of every upsert, in order. */
  readonly messages: (WAMessage & { upsert: string })[];
  readonly qr: Promise<string>;
  readonly open: Promise<void>;
  readonly closed: Promise<Closed>;
  end(): Promise<void>;
}

/** A plain Baileys client. Does not reconnect. */
export function bareClient(url: string, state: ClientState, options: Partial<UserFacingSocketConfig> = {}): BareClient {
  const { creds, rows } = state;
  const socket = makeWASocket({
    waWebSocketUrl: url,
    logger: quiet,
    auth: {
      creds,
      keys: {
        get: (type, ids) =>
          Object.fromEntries(
            ids.flatMap((id) => (rows.has(`${type}/${id}`) ? [[id, rows.get(`${type}/${id}`)]] : [])),
          ) as never,
        set: (changes: SignalDataSet) => {
          for (const [type, values] of Object.entries(changes)) {
            for (const [id, value] of Object.entries(values ?? {})) {
              if (value === null) rows.delete(`${type}/${id}`);
              else rows.set(`${type}/${id}`, value);
            }
          }
        },
      },
    },
    syncFullHistory: false,
    markOnlineOnConnect: false,
    emitOwnEvents: false,
    ...options,
  });
  const messages: (WAMessage & { upsert: string })[] = [];
  socket.ev.on("messages.upsert", ({ messages: some, type }) => {
    messages.push(...some.map((one) => ({ ...one, upsert: type })));
  });
  const update = <T>(
    pick: (update: {
      qr?: string;
      connection?: string;
      lastDisconnect?: { error: Error | undefined };
    }) => { value: T } | null,
  ) =>
    new Promise<T>((resolve) => {
      socket.ev.on("connection.update", (one) => {
        const picked = pick(one);
        if (picked) resolve(picked.value);
      });
    });
  return {
    socket,
    messages,
    qr: update(({ qr }) => (qr === undefined ? null : { value: qr })),
    open: update(({ connection }) => (connection === "open" ? { value: undefined } : null)),
    closed: update<Closed>(({ connection, lastDisconnect }) =>
      connection === "close"
        ? { value: (lastDisconnect?.error as { output?: { statusCode?: number } } | undefined)?.output?.statusCode }
        : null,
    ),
    end: () => socket.end(undefined),
  };
}
