// Every check, in the order in which they are shown. To add one: its file, its line here, its row in docs/operations.md.
import type { Check } from "./check.ts";
import { databaseAccess } from "./database/access.ts";
import { databaseDisk } from "./database/disk.ts";
import { databaseIntact } from "./database/intact.ts";
import { databaseLeftOver } from "./database/left-over.ts";
import { databaseOpens } from "./database/opens.ts";
import { databasePlace } from "./database/place.ts";
import { databaseDurable, databaseServer } from "./database/server.ts";
import { databaseSize } from "./database/size.ts";
import { databaseSqlite } from "./database/sqlite.ts";
import { newestBackup } from "./machine/backup.ts";
import { backupDates } from "./machine/backup-dates.ts";
import { machineClock } from "./machine/clock.ts";
import { nodeVersion } from "./machine/node.ts";
import { httpPort } from "./machine/port.ts";
import { timeZone } from "./machine/zone.ts";
import { settingsAccess } from "./settings/access.ts";
import { idleSettings } from "./settings/without-effect.ts";
import { unusedProxy } from "./settings/proxy.ts";
import { shopSettings } from "./settings/shop.ts";
import { settingNames } from "./settings/names.ts";
import { settingValues } from "./settings/values.ts";
import { telegramConnection } from "./telegram/connection.ts";
import { telegramPoller } from "./telegram/poller.ts";
import { telegramToken } from "./telegram/token.ts";
import { telegramWebhook } from "./telegram/webhook.ts";
import { walletAnswers } from "./wallet/answers.ts";
import { walletClock } from "./wallet/clock.ts";
import { walletCollaborators } from "./wallet/collaborators.ts";
import { walletApiKey } from "./wallet/key.ts";
import { walletReachable } from "./wallet/reachable.ts";
import { walletTypes } from "./wallet/types.ts";
import { walletKey } from "./wallet/wallet-key.ts";
import { whatsappCloudConnection } from "./whatsapp-cloud/connection.ts";
import { whatsappCloudNumber } from "./whatsapp-cloud/number.ts";
import { whatsappCloudSubscription } from "./whatsapp-cloud/subscription.ts";
import { whatsappCloudTemplate } from "./whatsapp-cloud/template.ts";
import { whatsappCloudToken } from "./whatsapp-cloud/token.ts";
import { whatsappConnection } from "./whatsapp/connection.ts";
import { whatsappLink } from "./whatsapp/link.ts";
import { whatsappStopped } from "./whatsapp/stopped.ts";
import { whatsappVersion } from "./whatsapp/version.ts";

export const walletChecks: readonly Check[] = [
  walletReachable,
  walletApiKey,
  walletKey,
  walletCollaborators,
  walletTypes,
  walletAnswers,
  walletClock,
];

export const everyCheck: readonly Check[] = [
  settingValues,
  settingsAccess,
  settingNames,
  idleSettings,
  unusedProxy,
  shopSettings,
  ...walletChecks,
  telegramToken,
  telegramWebhook,
  telegramPoller,
  telegramConnection,
  whatsappLink,
  whatsappStopped,
  whatsappVersion,
  whatsappConnection,
  whatsappCloudToken,
  whatsappCloudNumber,
  whatsappCloudSubscription,
  whatsappCloudTemplate,
  whatsappCloudConnection,
  databaseServer,
  databaseDurable,
  databaseOpens,
  databaseIntact,
  databaseDisk,
  databaseSqlite,
  databasePlace,
  databaseAccess,
  databaseSize,
  databaseLeftOver,
  httpPort,
  timeZone,
  machineClock,
  nodeVersion,
  newestBackup,
  backupDates,
];
