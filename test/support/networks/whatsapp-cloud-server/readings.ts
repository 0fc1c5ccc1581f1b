import { GraphError } from "./graph-error.ts";
import type { CloudFlow } from "./flows.ts";
import type { CloudTemplate, CloudWorld } from "./world.ts";

const management = "whatsapp_business_management";
/** Meta's default fields of a number. */
const usualFields = "display_phone_number,verified_name,quality_rating";
const templateFields = ["name", "language", "status", "category", "components"] as const;

/** Answers a GET; throws the error with which Meta refuses it. */
export function readingOf(world: CloudWorld, path: string, query: URLSearchParams): object {
  switch (path) {
    case `/${world.phoneNumberId}`:
      return { id: world.phoneNumberId, ...numberFields(world, query.get("fields") ?? usualFields) };
    case `/${world.wabaId}/subscribed_apps`:
      needs(world, management);
      return { data: world.isSubscribed ? [{ whatsapp_business_api_data: { id: "1", name: "Monedero" } }] : [] };
    case `/${world.wabaId}/message_templates`:
      needs(world, management);
      return { data: templates(world, query.get("name") ?? "", fieldsIn(query, templateFields)) };
    case `/${world.wabaId}/flows`:
      needs(world, management);
      return { data: world.flows.all.map((flow) => flowFields(flow, fieldsIn(query, usualOfFlow))) };
    case "/debug_token":
      return debugToken(world, query.get("input_token"));
    default: {
      const flow = world.flows.all.find(({ id }) => path === `/${id}`);
      if (flow === undefined) throw new GraphError(100, "unknown object", { status: 404 });
      needs(world, management);
      return flowFields(flow, fieldsIn(query, usualOfFlow));
    }
  }
}

const usualOfFlow = ["id", "name", "status", "validation_errors"];

function flowFields({ id, name, status, errors }: CloudFlow, fields: readonly string[]): object {
  const all = { id, name, status, categories: ["OTHER"], validation_errors: errors };
  return Object.fromEntries(fields.map((field) => [field, known<unknown>(all, field)]));
}

/** Throws if the token lacks a permission. */
export function needs({ scopes }: CloudWorld, scope: string): void {
  if (!scopes.includes(scope)) throw new GraphError(200, `requires ${scope}`, { status: 403 });
}

function numberFields({ number, displayPhone }: CloudWorld, fields: string): object {
  const all: { readonly [name: string]: string } = { ...number, display_phone_number: `+${displayPhone}` };
  return Object.fromEntries(fields.split(",").map((name) => [name, known(all, name)]));
}

function templates(world: CloudWorld, name: string, fields: readonly string[]): object[] {
  return [...world.templates]
    .filter(([one]) => one.includes(name))
    .map(([one, template]) => {
      const all = templateOf(one, template);
      return { id: "1", ...Object.fromEntries(fields.map((field) => [field, known(all, field)])) };
    });
}

function templateOf(name: string, { status, category, text }: CloudTemplate) {
  return { name, language: "es_MX", status, category, components: [{ type: "BODY", text }] };
}

function fieldsIn(query: URLSearchParams, usual: readonly string[]): readonly string[] {
  return query.get("fields")?.split(",") ?? usual;
}

function known<T>(all: { readonly [name: string]: T }, name: string): T {
  const value = all[name];
  if (value === undefined) throw new GraphError(100, `tried accessing nonexisting field (${name})`);
  return value;
}

function debugToken({ token, scopes, tokenEndsAtS }: CloudWorld, asked: string | null): object {
  if (asked === null) throw new GraphError(100, "input_token is required");
  if (asked !== token) return { data: { is_valid: false, scopes: [] } };
  return { data: { is_valid: true, type: "SYSTEM_USER", expires_at: tokenEndsAtS, scopes } };
}
