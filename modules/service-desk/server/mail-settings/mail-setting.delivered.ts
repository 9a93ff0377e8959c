import type { MailSettings } from '../../mail-setting.contract.ts';

/** Enough for whoever writes in earnest, and little for a machine gone wild (SD-17). */
export const deliveredMailSettings: MailSettings = {
  sendsReceipts: true,
  mostMailsPerSender: 30,
  mostMailsPerMailbox: 1000,
  mostReceiptsPerSender: 5,
};
