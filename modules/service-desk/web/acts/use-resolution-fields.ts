import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCodes } from '../../../catalogue/web/index.ts';

/** How a ticket was solved: asked alike when resolving and when recording what was solved at once. */
export function useResolutionFields(prefix = ''): Field[] {
  const { t } = useTranslation('service-desk');
  const codes = useCodes('resolution_code').choices;
  const modes = useCodes('handling_mode').choices;
  return [
    {
      kind: 'choice',
      name: `${prefix}code`,
      label: t('ticket.resolutionCode'),
      choices: codes,
      isRequired: true,
      share: 'half',
    },
    {
      kind: 'choice',
      name: `${prefix}mode`,
      label: t('ticket.handlingMode'),
      choices: modes,
      isRequired: true,
      share: 'half',
    },
    {
      kind: 'text',
      name: `${prefix}solution`,
      label: t('ticket.solution'),
      help: t('resolve.solutionHelp'),
      isRequired: true,
      most: 20_000,
      rows: 4,
    },
  ];
}
