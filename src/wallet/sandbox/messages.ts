/** The wording of the imitated wallet: its messages, and codes with the same meaning. */
import type { SandboxCall } from "./rules.ts";

const walletKeyMissing = "Llave de monedero indefinido.";
const walletMissing = "Monedero no existe.";
const phoneMissing = "Teléfono indefinido.";
const phoneMalformed = "Teléfono con formato incorrecto.";
const typeMissing = "Tipo de transacción indefinido.";
const amountMissing = "Monto de transacción indefinido.";
const amountMalformed = "Monto de transacción con formato incorrecto.";
const pointsMalformed = "Puntos a utilizar con formato incorrecto.";
const usertoolIdMissing = "Id del usuario indefinido.";
const usertoolForeign = "El usuario de la herramienta no pertenece al usuario de la apikey.";
const usertoolForbidden = "El usuario de la herramienta no tiene permisos sobre el monedero.";
const ticketMissing = "Ticket indefinido.";
const customerUnknown = "El contacto no se encuentra registrado en el monedero.";
const merchantCredit = "Saldo insuficiente";
const blacklisted = "Número de teléfono se encuentra en tu blacklist.";

/** The reference's message for each code that the sandbox uses. */
const messages: { readonly [call in SandboxCall]?: { readonly [code: string]: string } } = {
  "/wallet/contact/add": {
    contact_add_01: "Contacto creado correctamente.",
    contact_add_02: walletKeyMissing,
    contact_add_03: phoneMissing,
    contact_add_04: phoneMalformed,
    contact_add_05: "Nombre indefinido.",
    contact_add_06: "Usuario indefinido.",
    contact_add_07: "Monedero no existe",
    wallet_manager_08: "El usuario ya se encuentra registrado",
    wallet_manager_15: "Lada no soportada",
    wallet_manager_09: "Error en formato de fecha de cumpleaños",
    wallet_manager_10: "Error generar el contacto nuevo",
    wallet_manager_11: merchantCredit,
    wallet_manager_12: "Error al actualizar el estatus del contacto",
    wallet_manager_14: "Teléfono es de casa o fijo",
    wallet_manager_18: "No cuentas con clientes disponibles.",
  },
  "/wallet/contact/get": {
    balance_get_02: walletKeyMissing,
    balance_get_03: phoneMalformed,
    balance_get_04: customerUnknown,
  },
  "/wallet/sale": {
    new_sale_01: "Venta creada correctamente.",
    new_sale_02: walletKeyMissing,
    wallet_redeem_02: walletKeyMissing,
    new_sale_03: phoneMissing,
    new_sale_04: phoneMalformed,
    new_sale_05: typeMissing,
    new_sale_06: amountMissing,
    new_sale_07: amountMalformed,
    wallet_redeem_03: amountMalformed,
    wallet_redeem_07: pointsMalformed,
    new_sale_09: usertoolIdMissing,
    new_sale_10: walletMissing,
    new_sale_11: ticketMissing,
    wallet_redeem_12: ticketMissing,
    new_sale_12: customerUnknown,
    new_sale_13: usertoolForeign,
    wallet_redeem_15: usertoolForeign,
    new_sale_14: usertoolForbidden,
    wallet_redeem_16: usertoolForbidden,
    wallet_redeem_10: "Los puntos a utilizar son mayores a los disponibles.",
    wallet_redeem_13: merchantCredit,
    wallet_redeem_14: blacklisted,
    wallet_redeem_18: "No cuentas con canjes disponibles.",
  },
  "/wallet/balance/update": {
    balance_update_01: "Saldo actualizado correctamente",
    balance_update_02: walletKeyMissing,
    balance_update_03: phoneMissing,
    balance_update_04: phoneMalformed,
    balance_update_05: typeMissing,
    balance_update_06: amountMissing,
    balance_update_07: amountMalformed,
    balance_update_08: usertoolIdMissing,
    balance_update_09: walletMissing,
    balance_update_10: customerUnknown,
    wallet_balance_update_07: "Los puntos a remover son mayores a los disponibles.",
    wallet_balance_update_09: merchantCredit,
    wallet_balance_update_10: blacklisted,
    balance_update_11: usertoolForeign,
    balance_update_12: usertoolForbidden,
  },
  "/employee/add": {
    toolusers_01: "Usuario creado con éxito.",
    err_toolusers_01: "Error al procesar la petición",
    err_toolusers_02: "Parámetro inválido.",
    err_toolusers_03: "Ya existe un usuario con el mismo nombre o password",
    err_toolusers_04: "Error al crear el usuario.",
  },
  "/employee/disable": {
    toolusers_01: "Se archivó correctamente el usuario.",
    err_toolusers_01: "Error al procesar la petición",
    err_toolusers_02: "Parámetro inválido.",
    err_toolusers_04: "Error al archivar el usuario.",
  },
};

/** The reference's message for a code of a call. Null if it has none (the lists). */
export function messageOf(call: SandboxCall, code: string): string | null {
  return code === "auth_01" ? "Usuario no autorizado" : (messages[call]?.[code] ?? null);
}

/** Codes with the same meaning in the reference: the sandbox's default, and the other. */
const twins: { readonly [call in SandboxCall]?: { readonly [code: string]: string } } = {
  "/wallet/contact/add": {
    contact_add_02: "wallet_manager_03",
    contact_add_03: "wallet_manager_04",
    contact_add_05: "wallet_manager_05",
    contact_add_06: "wallet_manager_06",
    contact_add_07: "wallet_manager_07",
    wallet_manager_08: "wallet_manager_13",
  },
  "/wallet/contact/get": { balance_get_02: "wallet_balance_get_02" },
  "/wallet/sale": { new_sale_05: "wallet_redeem_06", wallet_redeem_07: "new_sale_08" },
  "/wallet/balance/update": {
    balance_update_02: "wallet_balance_update_02",
    balance_update_05: "wallet_balance_update_04",
    balance_update_07: "wallet_balance_update_05",
    balance_update_11: "wallet_balance_update_11",
    balance_update_12: "wallet_balance_update_12",
  },
};

/** The other code of the same meaning; the code itself if it has no twin. */
export function twinOf(call: SandboxCall, code: string): string {
  return twins[call]?.[code] ?? code;
}
