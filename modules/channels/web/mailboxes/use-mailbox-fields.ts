import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCategories } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import { mailboxSecurities } from '../../mailbox.contract.ts';

/** With a password it is kept where none is entered. */
export function useMailboxFields({ hasPassword }: { hasPassword: boolean }): Field[] {
  return [...useWhatFields(), ...useServerFields(), ...useAccessFields(hasPassword), ...useMailFields()];
}

function useWhatFields(): Field[] {
  const { t } = useTranslation('channels');
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('mailbox.name'),
      help: t('mailbox.nameHelp'),
      isRequired: true,
      most: 60,
      isFocused: true,
      share: 'half',
    },
    {
      kind: 'email',
      name: 'address',
      label: t('mailbox.address'),
      help: t('mailbox.addressHelp'),
      isRequired: true,
      share: 'half',
    },
  ];
}

function useServerFields(): Field[] {
  const { t } = useTranslation('channels');
  return [
    { kind: 'line', name: 'host', label: t('mailbox.host'), help: t('mailbox.hostHelp'), isRequired: true, most: 253 },
    {
      kind: 'radio',
      name: 'security',
      label: t('mailbox.security'),
      isRequired: true,
      choices: mailboxSecurities.map((value) => ({ value, label: t(`mailbox.${value}`) })),
    },
    {
      kind: 'number',
      name: 'port',
      label: t('mailbox.port'),
      isRequired: true,
      least: 1,
      largest: 65_535,
      share: 'half',
    },
  ];
}

function useAccessFields(hasPassword: boolean): Field[] {
  const { t } = useTranslation('channels');
  const user = t('mailbox.userName');
  const passwordHelp = hasPassword ? t('mailbox.passwordHelp') : t('mailbox.passwordNew');
  return [
    { kind: 'line', name: 'userName', label: user, isRequired: true, most: 254, share: 'half', autoComplete: 'off' },
    {
      kind: 'password',
      name: 'password',
      label: t('mailbox.password'),
      help: passwordHelp,
      isRequired: !hasPassword,
      share: 'half',
      autoComplete: 'new-password',
    },
    {
      kind: 'line',
      name: 'folder',
      label: t('mailbox.folder'),
      help: t('mailbox.folderHelp'),
      isRequired: true,
      most: 200,
    },
  ];
}

function useMailFields(): Field[] {
  const { t } = useTranslation('channels');
  const { tree } = useCategories();
  return [
    {
      kind: 'search',
      name: 'customerId',
      label: t('mailbox.customer'),
      help: t('mailbox.customerHelp'),
      source: customerSource,
    },
    { kind: 'search', name: 'teamId', label: t('mailbox.team'), source: teamSource, share: 'half' },
    { kind: 'tree', name: 'categoryId', label: t('mailbox.category'), choices: tree, share: 'half' },
    {
      kind: 'number',
      name: 'mostMegabytes',
      label: t('mailbox.mostMegabytes'),
      help: t('mailbox.mostMegabytesHelp'),
      isRequired: true,
      least: 1,
      largest: 100,
    },
    { kind: 'switch', name: 'takesOld', label: t('mailbox.takesOld'), help: t('mailbox.takesOldHelp') },
    { kind: 'switch', name: 'isActive', label: t('mailbox.isActive'), help: t('mailbox.isActiveHelp') },
  ];
}
