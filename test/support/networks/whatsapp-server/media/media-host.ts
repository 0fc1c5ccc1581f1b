import { hkdf, hkdfInfoKey, hmacSign, toNumber, type proto } from "@whiskeysockets/baileys";
import { createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bodyOf, listenOn, type Listening } from "../../../loopback.ts";
import type { WhatsAppFaults } from "../faults.ts";
import { makeSelfSigned } from "./self-signed.ts";

/** A message's reference to a file on the media host. */
type Attachment = proto.Message.IImageMessage | proto.Message.IDocumentMessage;

const kinds: ReadonlyMap<string, "image" | "document"> = new Map([
  ["/mms/image/", "image"],
  ["/mms/document/", "document"],
]);

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const same = (bytes: Uint8Array, expected: Uint8Array | null | undefined) =>
  expected !== null && expected !== undefined && Buffer.from(bytes).equals(expected);

/** The certificate of the media hosts of this process. It is one, so that a bot's process that trusts it can be given to the next test's bot. */
let own: { readonly key: string; readonly certificate: string; readonly path: string } | undefined;

function ownCertificate(): NonNullable<typeof own> {
  if (own !== undefined) return own;
  const folder = mkdtempSync(join(tmpdir(), "whatsapp-media-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  own = { ...makeSelfSigned(Date.now()), path: join(folder, "media-host.pem") };
  writeFileSync(own.path, own.certificate);
  return own;
}

/** Upload server: HTTPS on loopback with the tests' own certificate; checks token and hash. */
export class MediaHost {
  readonly token = randomBytes(12).toString("base64url");
  /** Number of accepted uploads. */
  uploads = 0;
  private readonly files = new Map<string, Buffer>();
  private listening: Listening | null = null;
  /** Path of its certificate (PEM), for `NODE_EXTRA_CA_CERTS`. */
  readonly caPath = ownCertificate().path;

  private readonly faults: WhatsAppFaults;
  private readonly violation: (why: string) => void;

  constructor(faults: WhatsAppFaults, violation: (why: string) => void) {
    this.faults = faults;
    this.violation = violation;
  }

  /** `127.0.0.1:port` */
  get host(): string {
    if (!this.listening) throw new Error("the media host is not running");
    return `127.0.0.1:${this.listening.port}`;
  }

  async start(): Promise<void> {
    const { key, certificate } = ownCertificate();
    const server = createServer({ key, cert: certificate }, (request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
    this.listening = await listenOn(server);
  }

  async close(): Promise<void> {
    await this.listening?.close();
  }

  /** Opens the file of a message as a phone does. Throws when hash, length or MAC is wrong. */
  download(attachment: Attachment, kind: "image" | "document"): Buffer {
    const { directPath, mediaKey, fileEncSha256, fileSha256, fileLength } = attachment;
    const sealed = this.files.get(directPath ?? "");
    if (!sealed) throw new Error(`nothing was uploaded at ${directPath ?? "no path"}`);
    if (!same(sha256(sealed), fileEncSha256)) throw new Error("fileEncSha256 is not that of what was uploaded");
    if (mediaKey?.length !== 32) throw new Error("no media key of 32 bytes");
    const keys = hkdf(Buffer.from(mediaKey), 112, { info: hkdfInfoKey(kind) });
    const [iv, cipherKey, macKey] = [keys.subarray(0, 16), keys.subarray(16, 48), keys.subarray(48, 80)];
    const encrypted = sealed.subarray(0, -10);
    const mac = hmacSign(Buffer.concat([iv, encrypted]), macKey).subarray(0, 10);
    if (!mac.equals(sealed.subarray(-10))) throw new Error("the file's seal is wrong");
    const decipher = createDecipheriv("aes-256-cbc", cipherKey, iv);
    const bytes = Buffer.concat([decipher.update(encrypted), decipher.final()]);
    if (!same(sha256(bytes), fileSha256)) throw new Error("fileSha256 is not that of the file");
    if (toNumber(fileLength ?? 0) !== bytes.length) throw new Error("fileLength is not that of the file");
    return bytes;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "nobody"}`);
    const body = await bodyOf(request);
    const say = (status: number, json: object) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
    };
    const planned = this.faults.strike(["uploadError"]);
    if (planned) {
      say(planned.fault.status, { error: { code: planned.fault.status } });
      return;
    }
    const problem = this.problemOf(request, url, body);
    if (problem !== null) {
      this.violation(`media host: ${problem}`);
      say(problem.startsWith("token") ? 401 : 400, { error: problem });
      return;
    }
    this.uploads += 1;
    const directPath = `/v/${this.uploads}-${randomBytes(6).toString("hex")}.enc`;
    this.files.set(directPath, body);
    say(200, { url: `https://${this.host}${directPath}`, direct_path: directPath });
  }

  private problemOf(request: IncomingMessage, url: URL, body: Buffer): string | null {
    const hash = sha256(body).toString("base64url");
    const folder = url.pathname.slice(0, url.pathname.lastIndexOf("/") + 1);
    const told = (value: string | null | undefined) =>
      decodeURIComponent(value ?? "")
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replace(/=+$/, "");
    if (request.method !== "POST") return `method ${request.method ?? "?"}`;
    if (url.searchParams.get("auth") !== this.token) return "token: not the one of media_conn";
    if (!kinds.has(folder)) return `no folder ${folder}`;
    if (told(url.pathname.slice(folder.length)) !== hash) return "the path is not the hash of what was uploaded";
    if (told(url.searchParams.get("token")) !== hash) return "the query is not the hash of what was uploaded";
    return null;
  }
}
