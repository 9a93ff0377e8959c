import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { fold, runsOf } from '../../../../platform/search/runs.ts';
import { readingOf } from '../../../../platform/search/pinyin.ts';
import { foundWithLink } from '../../../tenancy/index.ts';
import { addAccount } from '../accounts/add-account.ts';
import { administrator } from '../roles/role.rules.ts';
import { rolesByCodes } from '../roles/role.store.ts';
import { addStaff } from '../staff/record-staff.ts';
import { providerCodeOf } from './provider-code.rules.ts';

export interface Founding {
  /** Of the one-time set-up link. */
  token: string;
  providerName: string;
  providerCode?: string | undefined;
  adminName: string;
  adminEmail: string;
  /** PHC string. */
  passwordHash: string;
  locale?: Locale | undefined;
  timeZone?: string | undefined;
}

/** Everything that the modules deliver to a new provider, in the order of the module graph. */
export type FillDefaults = (tx: Tx) => Promise<void>;

/**
 * Founds the provider whose (new) id the transaction is on: its row, what is delivered, and an administrator who can
 * sign in (PLT-14). All or nothing.
 */
export async function foundProvider(
  tx: Tx,
  founding: Founding,
  fillDefaults: FillDefaults,
): Promise<{ code: string; accountId: Id }> {
  const { token, adminName: name, adminEmail: email, passwordHash } = founding;
  const { providerName, locale = 'zh-CN', timeZone = 'Asia/Shanghai' } = founding;
  const code = founding.providerCode ?? providerCodeOf(spelled(providerName));
  await foundWithLink(tx, token, { code, name: providerName, timeZone, locale });
  await fillDefaults(tx);

  const subjectId = await addStaff(tx, { name, email });
  const roles = await rolesByCodes(tx, [administrator]);
  const roleIds = roles.map(({ id }) => id);
  const account = { kind: 'staff' as const, subjectId, email, name, customerScope: null, roleIds, passwordHash };
  return { code, accountId: await addAccount(tx, account) };
}

/** Initials of what is Chinese, the rest as it is written. */
function spelled(name: string): string[] {
  return runsOf(fold(name)).map(({ isHan, text }) =>
    isHan
      ? readingOf(text, 'name')
          .map(([initial = '']) => initial)
          .join('')
      : text,
  );
}
