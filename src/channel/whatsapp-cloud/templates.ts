/** The language of every template of the bot, as Meta calls it. */
export const templateLanguage = "es_MX";

/** The name under which the set-up proposes the template that asks its reader to write. */
export const proposedName = "aviso_pendiente";

/** A message template, as Meta is asked to make it (`POST /{waba-id}/message_templates`). */
export interface MessageTemplate {
  readonly name: string;
  readonly language: string;
  readonly category: "UTILITY";
  readonly components: readonly { readonly type: "BODY"; readonly text: string }[];
}

/** The templates that the bot sends. `text`: what asks to write, in es-MX. `name`: `WHATSAPP_CLOUD_TEMPLATE`; null: the proposed one. */
export function messageTemplates(text: string, name: string | null): readonly MessageTemplate[] {
  return [
    {
      name: name ?? proposedName,
      language: templateLanguage,
      category: "UTILITY",
      components: [{ type: "BODY", text }],
    },
  ];
}
