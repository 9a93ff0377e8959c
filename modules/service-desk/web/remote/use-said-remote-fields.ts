import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useScopeChoices } from './use-scope-choices.ts';

interface Asked {
  isTicked: boolean;
  /** Whether a caller is on the ticket, whose word it is then. */
  hasCaller: boolean;
}

/** Consent by word of mouth, told along with a solution from afar: one tick is enough (SD-25). */
export function useSaidRemoteFields({ isTicked, hasCaller }: Asked): Field[] {
  const { t } = useTranslation('service-desk');
  const choices = useScopeChoices();
  const tick: Field = {
    kind: 'switch',
    name: 'remote',
    label: t('remote.said'),
    help: t('remote.saidHelp'),
    share: 'half',
  };
  if (!isTicked) return [tick];
  const person: Field = { kind: 'line', name: 'remotePerson', label: t('remote.person'), isRequired: true, most: 60 };
  return [
    tick,
    {
      kind: 'choice',
      name: 'remoteScope',
      label: t('remote.scopeLabel'),
      choices,
      share: 'half',
      placeholder: t('remote.scope.control'),
    },
    ...(hasCaller ? [] : [person]),
    {
      kind: 'line',
      name: 'remoteTool',
      label: t('remote.tool'),
      placeholder: t('remote.toolHelp'),
      most: 60,
      share: 'half',
    },
    { kind: 'line', name: 'remoteSession', label: t('remote.toolSession'), most: 120, share: 'half' },
  ];
}
