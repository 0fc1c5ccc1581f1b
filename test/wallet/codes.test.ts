import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Refusal } from "../../src/ledger/outcome.ts";
import { confirms, refusalCodes, refusalOf, successCodes, type Call } from "../../src/wallet/endpoints.ts";
import { messageOf } from "../../src/wallet/sandbox/messages.ts";

/** The tables "Errores" of the wallet reference, cell by cell, and what each row means to us. */
const reference: Readonly<Record<Call, readonly (readonly [codes: string, message: string, meaning: Refusal])[]>> = {
  "/toolusers/get": [],
  "/wallet/get": [],
  "/wallet/contact/add": [
    ["auth_01", "Usuario no autorizado", "unauthorised"],
    ["contact_add_02, wallet_manager_03", "Llave de monedero indefinido.", "walletUnknown"],
    ["contact_add_03, wallet_manager_04", "Teléfono indefinido.", "phoneMissing"],
    ["contact_add_04", "Teléfono con formato incorrecto.", "phoneMalformed"],
    ["contact_add_05, wallet_manager_05", "Nombre indefinido.", "nameMissing"],
    ["contact_add_06, wallet_manager_06", "Usuario indefinido.", "usertoolMissing"],
    ["contact_add_07, wallet_manager_07", "Monedero no existe", "walletUnknown"],
    ["wallet_manager_08, wallet_manager_13", "El usuario ya se encuentra registrado", "customerAlreadyRegistered"],
    ["wallet_manager_15", "Lada no soportada", "phoneUnsupported"],
    ["wallet_manager_09", "Error en formato de fecha de cumpleaños", "birthdateMalformed"],
    ["wallet_manager_10", "Error generar el contacto nuevo", "vendorFailed"],
    ["wallet_manager_11", "Saldo insuficiente", "merchantCredit"],
    ["wallet_manager_12", "Error al actualizar el estatus del contacto", "vendorFailed"],
    ["wallet_manager_14", "Teléfono es de casa o fijo", "phoneLandline"],
    ["wallet_manager_18", "No cuentas con clientes disponibles.", "merchantQuota"],
  ],
  "/wallet/contact/get": [
    ["auth_01", "Usuario no autorizado", "unauthorised"],
    ["balance_get_02, wallet_balance_get_02", "Llave de monedero indefinido.", "walletUnknown"],
    ["balance_get_03", "Teléfono con formato incorrecto.", "phoneMalformed"],
    ["balance_get_04", "El contacto no se encuentra registrado en el monedero.", "customerUnknown"],
  ],
  "/wallet/sale": [
    ["auth_01", "Usuario no autorizado", "unauthorised"],
    ["new_sale_02, wallet_redeem_02", "Llave de monedero indefinido.", "walletUnknown"],
    ["new_sale_03", "Teléfono indefinido.", "phoneMissing"],
    ["new_sale_04", "Teléfono con formato incorrecto.", "phoneMalformed"],
    ["new_sale_05, wallet_redeem_06", "Tipo de transacción indefinido.", "typeMissing"],
    ["new_sale_06", "Monto de transacción indefinido.", "amountMissing"],
    ["new_sale_07, wallet_redeem_03", "Monto de transacción con formato incorrecto.", "amountMalformed"],
    ["new_sale_08, wallet_redeem_07", "Puntos a utilizar con formato incorrecto.", "pointsMalformed"],
    ["new_sale_09", "Id del usuario indefinido.", "usertoolMissing"],
    ["new_sale_10", "Monedero no existe.", "walletUnknown"],
    ["new_sale_11, wallet_redeem_12", "Ticket indefinido.", "ticketMissing"],
    ["new_sale_12", "El contacto no se encuentra registrado en el monedero.", "customerUnknown"],
    [
      "new_sale_13, wallet_redeem_15",
      "El usuario de la herramienta no pertenece al usuario de la apikey.",
      "usertoolForeign",
    ],
    [
      "new_sale_14, wallet_redeem_16",
      "El usuario de la herramienta no tiene permisos sobre el monedero.",
      "usertoolForbidden",
    ],
    ["wallet_redeem_10", "Los puntos a utilizar son mayores a los disponibles.", "notEnoughPoints"],
    ["wallet_redeem_13", "Saldo insuficiente", "merchantCredit"],
    ["wallet_redeem_14", "Número de teléfono se encuentra en tu blacklist.", "blacklisted"],
    ["wallet_redeem_18", "No cuentas con canjes disponibles.", "merchantQuota"],
  ],
  "/wallet/balance/update": [
    ["auth_01", "Usuario no autorizado", "unauthorised"],
    ["balance_update_02, wallet_balance_update_02", "Llave de monedero indefinido.", "walletUnknown"],
    ["balance_update_03", "Teléfono indefinido.", "phoneMissing"],
    ["balance_update_04", "Teléfono con formato incorrecto.", "phoneMalformed"],
    ["balance_update_05, wallet_balance_update_04", "Tipo de transacción indefinido.", "typeMissing"],
    ["balance_update_06", "Monto de transacción indefinido.", "amountMissing"],
    ["balance_update_07, wallet_balance_update_05", "Monto de transacción con formato incorrecto.", "amountMalformed"],
    ["balance_update_08", "Id del usuario indefinido.", "usertoolMissing"],
    ["balance_update_09", "Monedero no existe.", "walletUnknown"],
    ["balance_update_10", "El contacto no se encuentra registrado en el monedero.", "customerUnknown"],
    ["wallet_balance_update_07", "Los puntos a remover son mayores a los disponibles.", "notEnoughPoints"],
    ["wallet_balance_update_09", "Saldo insuficiente", "merchantCredit"],
    ["wallet_balance_update_10", "Número de teléfono se encuentra en tu blacklist.", "blacklisted"],
    [
      "balance_update_11, wallet_balance_update_11",
      "El usuario de la herramienta no pertenece al usuario de la apikey.",
      "usertoolForeign",
    ],
    [
      "balance_update_12, wallet_balance_update_12",
      "El usuario de la herramienta no tiene permisos sobre el monedero.",
      "usertoolForbidden",
    ],
  ],
  "/employee/add": [
    ["err_toolusers_01", "Error al procesar la petición", "vendorFailed"],
    ["err_toolusers_02", "Parámetro inválido.", "parameterInvalid"],
    ["err_toolusers_03", "Ya existe un usuario con el mismo nombre o password", "collaboratorTaken"],
    ["err_toolusers_04", "Error al crear el usuario.", "vendorFailed"],
  ],
  "/employee/disable": [
    ["err_toolusers_01", "Error al procesar la petición", "vendorFailed"],
    ["err_toolusers_02", "Parámetro inválido.", "parameterInvalid"],
    ["err_toolusers_04", "Error al archivar el usuario.", "vendorFailed"],
  ],
};

/** The code of each call's printed answer. */
const successOf: Readonly<Record<Call, string>> = {
  "/toolusers/get": "tool_users_01",
  "/wallet/get": "wallets_get_01",
  "/wallet/contact/add": "contact_add_01",
  "/wallet/contact/get": "balance_get_01",
  "/wallet/sale": "new_sale_01",
  "/wallet/balance/update": "balance_update_01",
  "/employee/add": "toolusers_01",
  "/employee/disable": "toolusers_01",
};

const calls = Object.keys(reference) as Call[];
const rows = calls.flatMap((call) =>
  reference[call].flatMap(([codes, message, meaning]) =>
    codes.split(", ").map((code) => ({ call, code, message, meaning })),
  ),
);

describe("codes", () => {
  it.each(rows)("$call $code means $meaning", ({ call, code, meaning }) => {
    expect(refusalOf(call, code)).toBe(meaning);
  });

  it.each(calls)("%s has the reference's codes, auth_01 and no other", (call) => {
    const printed = rows.filter((row) => row.call === call).map((row) => row.code);
    expect(new Set(refusalCodes(call))).toEqual(new Set(["auth_01", ...printed]));
  });

  it.each(calls)("%s is confirmed by the code of its printed answer alone", (call) => {
    expect(successCodes(call)).toEqual([successOf[call]]);
    const others = [
      ...calls.map((one) => successOf[one]),
      ...rows.map(({ code }) => code),
      "maintenance",
      "",
      "toString",
    ];
    const confirming = others.filter((code) => confirms(call, code));
    expect(new Set(confirming)).toEqual(new Set([successOf[call]]));
  });

  it.each(calls)("%s takes success codes, codes of other calls and inherited names for unknown", (call) => {
    const others = ["toolusers_01", "new_sale_01", "new_sale_15", "wallet_redeem_11", "", "toString", "__proto__"];
    for (const code of others) expect(refusalOf(call, code)).toBeNull();
  });

  it("are all in docs/wallet-api.md", () => {
    const page = readFileSync(new URL("../../docs/wallet-api.md", import.meta.url), "utf8");
    expect(
      [...calls.flatMap(refusalCodes), ...Object.values(successOf)].filter((code) => !page.includes(`\`${code}\``)),
    ).toEqual([]);
  });

  it("keeps the calls apart", () => {
    expect(refusalOf("/employee/disable", "err_toolusers_03")).toBeNull();
    expect(refusalOf("/wallet/balance/update", "new_sale_10")).toBeNull();
  });

  it("lets the sandbox speak with the reference's messages", () => {
    for (const { call, code, message } of rows) {
      const said = messageOf(call, code);
      if (said !== null) expect({ call, code, said }).toEqual({ call, code, said: message });
    }
  });
});
