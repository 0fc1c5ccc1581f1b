import type { BotCommand } from "grammy/types";
import { integer, isRecord, structure, text, type Params } from "./params.ts";
import { badRequest } from "./refusal.ts";

const plainScopes = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];

/** The command lists of `setMyCommands`, one per scope and language. */
export class CommandLists {
  private readonly lists = new Map<string, readonly BotCommand[]>();
  private readonly checkChat: (id: number) => void;

  /** `checkChat` refuses an id of a chat that the bot cannot see. */
  constructor(checkChat: (id: number) => void) {
    this.checkChat = checkChat;
  }

  set(params: Params): true {
    const value = structure(params, "commands", "commands");
    if (!Array.isArray(value)) throw badRequest("can't parse commands: expected an Array of BotCommand");
    if (value.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    const commands = value.map(readCommand);
    const key = this.key(params);
    if (commands.length === 0) this.lists.delete(key);
    else this.lists.set(key, commands);
    return true;
  }

  get(params: Params): readonly BotCommand[] {
    return this.lists.get(this.key(params)) ?? [];
  }

  remove(params: Params): true {
    this.lists.delete(this.key(params));
    return true;
  }

  private key(params: Params): string {
    const language = text(params, "language_code");
    if (language !== "" && !/^[a-z]{2}$/.test(language)) throw badRequest("invalid language code specified");
    return `${this.scope(structure(params, "scope", "BotCommandScope"))}/${language}`;
  }

  private scope(value: unknown): string {
    if (value === undefined) return "default";
    if (!isRecord(value)) throw badRequest("can't parse BotCommandScope: expected an Object");
    const type = text(value, "type");
    if (plainScopes.includes(type)) return type;
    if (!["chat", "chat_administrators", "chat_member"].includes(type)) {
      throw badRequest("can't parse BotCommandScope: unsupported type specified");
    }
    const chat = integer(value, "chat_id", 0);
    if (chat === 0) throw badRequest(`can't parse BotCommandScope: Can't find field "chat_id"`);
    this.checkChat(chat);
    return `${type}:${chat}${type === "chat_member" ? `:${integer(value, "user_id", 0)}` : ""}`;
  }
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const command = text(value, "command").replace(/^\//, "");
  const description = text(value, "description");
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  if (description.length < 1 || description.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  return { command, description };
}
