import { normalizeMessageContent, proto } from "@whiskeysockets/baileys";
import { answerOfReaction, type UpdateBody } from "../../../domain/update.ts";
import { phoneFromDigits, type Phone } from "../../../domain/phone.ts";
import { digitsOf } from "../../../domain/words.ts";

/** Content of one received message. */
export interface Content {
  readonly body: UpdateBody;
  /** The message it quotes; `by`: address of that message's author, null when not given. */
  readonly quoted: { readonly id: string; readonly by: string | null } | null;
  /** The sender shares their own number (`SHARE_PHONE_NUMBER`). The number itself must come from the server's addresses. */
  readonly sharesPhone: boolean;
  readonly isForwarded?: true;
  /** The text is a reaction to the message that it quotes. */
  readonly isReaction?: true;
}

/** `read`: parsed. `ignored`: gets no answer. `what`: unsupported, by its name (Telegram's, where it has one). */
type Kind = "read" | "ignored" | { readonly what: string };

const unread = (what: string): Kind => ({ what });

/**
 * Every content field of WAProto's `Message`. The mapped type makes a Baileys update with new fields fail to compile until each has a kind.
 * Wrappers are `ignored`, because `normalizeMessageContent` has unwrapped them before.
 */
const kinds: { readonly [field in keyof Required<proto.IMessage>]: Kind } = {
  conversation: "read",
  extendedTextMessage: "read",
  protocolMessage: "read",
  reactionMessage: "read",
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
  // View-once content, which linked devices do not get; the person still expects an answer.
  placeholderMessage: unread("other"),
  questionMessage: unread("other"),
  richResponseMessage: unread("other"),
  // Sent by programs: answering could loop.
  highlyStructuredMessage: "ignored",
  templateMessage: "ignored",
  listMessage: "ignored",
  buttonsMessage: "ignored",
  interactiveMessage: "ignored",
  botInvokeMessage: "ignored",
  botTaskMessage: "ignored",
  botForwardedMessage: "ignored",
  // Reactions in groups, pins and votes on other messages.
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
  // Announces the pictures that follow as messages of their own.
  albumMessage: "ignored",
  // Keys, history, calls, settings, groups, status and channels.
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

/** Content of a message; null when it must not be answered. `phone` of a contact card is always null, because anyone can forge a card. */
export function contentOf(wrapped: proto.IMessage): Content | null {
  const message = normalizeMessageContent(wrapped);
  if (message === undefined) return null;
  const sharesPhone = message.protocolMessage?.type === SHARE_PHONE_NUMBER;
  const body = bodyOf(message);
  if (body === null) return null;
  if (message.reactionMessage)
    return { body, quoted: reactedTo(message.reactionMessage), sharesPhone, isReaction: true };
  const context = contextOf(message);
  const isForwarded = context?.isForwarded === true || (context?.forwardingScore ?? 0) > 0;
  return { body, quoted: quotedIn(context), sharesPhone, ...(isForwarded && { isForwarded }) };
}

function bodyOf(message: proto.IMessage): UpdateBody | null {
  if (message.protocolMessage) return protocolBody(message.protocolMessage);
  if (message.reactionMessage) return reactionBody(message.reactionMessage);
  const edited = proto.Message.SecretEncryptedMessage.SecretEncType.MESSAGE_EDIT;
  if (message.secretEncryptedMessage?.secretEncType === edited) return { type: "edited" };
  if (message.contactMessage || message.contactsArrayMessage) {
    const card = phoneOnCard(message.contactMessage?.vcard ?? "");
    return { type: "contact", phone: null, ...(card !== null && { card }) };
  }
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

/** The phone on a card: the one that WhatsApp marks as an account, or the only one. */
function phoneOnCard(vcard: string): Phone | null {
  const lines = vcard.split("\n").filter((line) => line.includes("TEL"));
  const phones = lines.map((line) => {
    const [, account = ""] = line.split("waid=");
    const written = account === "" ? line.slice(line.lastIndexOf(":") + 1) : account.slice(0, account.indexOf(":"));
    return phoneFromDigits(digitsOf(written));
  });
  const [only = null, another] = new Set(phones);
  return another === undefined ? only : null;
}

/** The caption of a picture or a document. Null: none. */
function captionOf({ imageMessage, videoMessage, documentMessage }: proto.IMessage): string | null {
  const caption = imageMessage?.caption ?? videoMessage?.caption ?? documentMessage?.caption ?? "";
  return caption.trim() === "" ? null : caption;
}

/** The typed text; for a menu that another program sent from this number earlier, the chosen option. */
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
    captionOf(message)
  );
}

function reactionBody({ text }: proto.Message.IReactionMessage): UpdateBody | null {
  const answer = answerOfReaction(text ?? "");
  return answer === null ? null : { type: "text", text: answer };
}

/** The id alone tells whose message it is, because the key describes it from the sender's phone. */
function reactedTo({ key }: proto.Message.IReactionMessage): Content["quoted"] {
  return key?.id ? { id: key.id, by: null } : null;
}

function contextOf(message: proto.IMessage): proto.IContextInfo | null | undefined {
  const answer =
    message.extendedTextMessage ??
    message.listResponseMessage ??
    message.buttonsResponseMessage ??
    message.templateButtonReplyMessage ??
    message.interactiveResponseMessage;
  return answer?.contextInfo;
}

function quotedIn(context: proto.IContextInfo | null | undefined): Content["quoted"] {
  const { stanzaId, participant } = context ?? {};
  return stanzaId ? { id: stanzaId, by: participant ?? null } : null;
}
