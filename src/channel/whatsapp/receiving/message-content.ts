import { normalizeMessageContent, proto } from "@whiskeysockets/baileys";
import type { UpdateBody } from "../../../domain/update.ts";

/** What one message says. */
export interface Content {
  readonly body: UpdateBody;
  /** The message it answers to, where it quotes one; `by`: the address of whoever wrote that, where it is said. */
  readonly quoted: { readonly id: string; readonly by: string | null } | null;
  /** The sender gives away their own number (`SHARE_PHONE_NUMBER`). Which one it is, only the server can say. */
  readonly sharesPhone: boolean;
}

/** A field that is read, one that nobody waits for an answer to, or the word for what the bot does not read (Telegram's, where it has one). */
type Kind = "read" | "ignored" | { readonly what: string };

const unread = (what: string): Kind => ({ what });

/**
 * Every kind of content there is (WAProto, `Message`), so that a new version of Baileys does not compile before somebody has decided
 * what its new kinds are. Wrappers that `normalizeMessageContent` takes off are ignored here: what is left of them is empty.
 */
const kinds: { readonly [field in keyof Required<proto.IMessage>]: Kind } = {
  conversation: "read",
  extendedTextMessage: "read",
  protocolMessage: "read",
  secretEncryptedMessage: "read",
  contactMessage: "read",
  contactsArrayMessage: "read",
  listResponseMessage: "read",
  buttonsResponseMessage: "read",
  templateButtonReplyMessage: "read",
  interactiveResponseMessage: "read",
  imageMessage: unread("photo"),
  videoMessage: unread("video"),
  ptvMessage: unread("video_note"),
  audioMessage: unread("audio"),
  documentMessage: unread("document"),
  stickerMessage: unread("sticker"),
  lottieStickerMessage: unread("sticker"),
  stickerPackMessage: unread("sticker"),
  locationMessage: unread("location"),
  liveLocationMessage: unread("location"),
  pollCreationMessage: unread("poll"),
  pollCreationMessageV2: unread("poll"),
  pollCreationMessageV3: unread("poll"),
  pollCreationMessageV4: unread("poll"),
  pollCreationMessageV5: unread("poll"),
  eventMessage: unread("event"),
  orderMessage: unread("order"),
  productMessage: unread("product"),
  invoiceMessage: unread("invoice"),
  sendPaymentMessage: unread("payment"),
  requestPaymentMessage: unread("payment"),
  paymentInviteMessage: unread("payment"),
  groupInviteMessage: unread("invitation"),
  newsletterAdminInviteMessage: unread("invitation"),
  newsletterFollowerInviteMessageV2: unread("invitation"),
  scheduledCallCreationMessage: unread("event"),
  // What a linked device is not shown (content to be seen once): the person waits for an answer all the same.
  placeholderMessage: unread("other"),
  questionMessage: unread("other"),
  richResponseMessage: unread("other"),
  // Programs send these; to answer them would be two programs talking.
  highlyStructuredMessage: "ignored",
  templateMessage: "ignored",
  listMessage: "ignored",
  buttonsMessage: "ignored",
  interactiveMessage: "ignored",
  botInvokeMessage: "ignored",
  botTaskMessage: "ignored",
  botForwardedMessage: "ignored",
  // Signs on other messages, and votes.
  reactionMessage: "ignored",
  encReactionMessage: "ignored",
  keepInChatMessage: "ignored",
  pinInChatMessage: "ignored",
  pollUpdateMessage: "ignored",
  pollResultSnapshotMessage: "ignored",
  pollResultSnapshotMessageV3: "ignored",
  pollCreationOptionImageMessage: "ignored",
  encEventResponseMessage: "ignored",
  eventCoverImage: "ignored",
  commentMessage: "ignored",
  encCommentMessage: "ignored",
  questionReplyMessage: "ignored",
  questionResponseMessage: "ignored",
  scheduledCallEditMessage: "ignored",
  declinePaymentRequestMessage: "ignored",
  cancelPaymentRequestMessage: "ignored",
  // An album only announces the pictures that follow it.
  albumMessage: "ignored",
  // Keys, history, calls, settings, and what belongs to groups, status and channels.
  senderKeyDistributionMessage: "ignored",
  fastRatchetKeySenderKeyDistributionMessage: "ignored",
  messageContextInfo: "ignored",
  messageHistoryBundle: "ignored",
  messageHistoryNotice: "ignored",
  stickerSyncRmrMessage: "ignored",
  requestPhoneNumberMessage: "ignored",
  limitSharingMessage: "ignored",
  call: "ignored",
  callLogMesssage: "ignored",
  bcallMessage: "ignored",
  chat: "ignored",
  groupMentionedMessage: "ignored",
  groupStatusMentionMessage: "ignored",
  statusMentionMessage: "ignored",
  statusAddYours: "ignored",
  statusNotificationMessage: "ignored",
  statusQuestionAnswerMessage: "ignored",
  statusQuotedMessage: "ignored",
  statusStickerInteractionMessage: "ignored",
  // Wrappers.
  deviceSentMessage: "ignored",
  ephemeralMessage: "ignored",
  viewOnceMessage: "ignored",
  viewOnceMessageV2: "ignored",
  viewOnceMessageV2Extension: "ignored",
  documentWithCaptionMessage: "ignored",
  editedMessage: "ignored",
  associatedChildMessage: "ignored",
  groupStatusMessage: "ignored",
  groupStatusMessageV2: "ignored",
};

const { MESSAGE_EDIT, SHARE_PHONE_NUMBER } = proto.Message.ProtocolMessage.Type;

/**
 * What a message says, or null when nobody waits for an answer to it. A contact card never bears a phone: anyone can write one.
 */
export function contentOf(wrapped: proto.IMessage): Content | null {
  const message = normalizeMessageContent(wrapped);
  if (message === undefined) return null;
  const sharesPhone = message.protocolMessage?.type === SHARE_PHONE_NUMBER;
  const body = bodyOf(message);
  return body === null ? null : { body, quoted: quotedIn(message), sharesPhone };
}

function bodyOf(message: proto.IMessage): UpdateBody | null {
  if (message.protocolMessage) return protocolBody(message.protocolMessage);
  const edited = proto.Message.SecretEncryptedMessage.SecretEncType.MESSAGE_EDIT;
  if (message.secretEncryptedMessage?.secretEncType === edited) return { type: "edited" };
  if (message.contactMessage || message.contactsArrayMessage) return { type: "contact", phone: null };
  const text = textOf(message);
  if (text !== null) return text.trim() === "" ? null : { type: "text", text };
  if (message.audioMessage?.ptt === true) return { type: "unsupported", what: "voice" };
  if (message.videoMessage?.gifPlayback === true) return { type: "unsupported", what: "animation" };
  for (const [field, kind] of Object.entries(kinds)) {
    if (typeof kind === "object" && message[field as keyof proto.IMessage])
      return { type: "unsupported", what: kind.what };
  }
  return null;
}

function protocolBody({ type }: proto.Message.IProtocolMessage): UpdateBody | null {
  if (type === MESSAGE_EDIT) return { type: "edited" };
  return type === SHARE_PHONE_NUMBER ? { type: "contact", phone: null } : null;
}

/** What was typed; of a menu of some other program that this number had before us, what was chosen. */
function textOf(message: proto.IMessage): string | null {
  const list = message.listResponseMessage;
  const button = message.buttonsResponseMessage;
  const template = message.templateButtonReplyMessage;
  return (
    message.conversation ??
    message.extendedTextMessage?.text ??
    list?.title ??
    list?.singleSelectReply?.selectedRowId ??
    button?.selectedDisplayText ??
    button?.selectedButtonId ??
    template?.selectedDisplayText ??
    template?.selectedId ??
    message.interactiveResponseMessage?.body?.text ??
    null
  );
}

function quotedIn(message: proto.IMessage): Content["quoted"] {
  const answer =
    message.extendedTextMessage ??
    message.listResponseMessage ??
    message.buttonsResponseMessage ??
    message.templateButtonReplyMessage ??
    message.interactiveResponseMessage;
  const { stanzaId, participant } = answer?.contextInfo ?? {};
  return stanzaId ? { id: stanzaId, by: participant ?? null } : null;
}
