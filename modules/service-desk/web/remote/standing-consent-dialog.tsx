import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { assetsOf } from '../../../assets/web/index.ts';
import { contactsOf } from '../../../customers/web/index.ts';
import { recordStandingConsent } from '../../standing-consent.contract.ts';
import { useScopeChoices } from './use-scope-choices.ts';

type Body = BodyOf<typeof recordStandingConsent>;

interface StandingConsentDialogProps {
  customerId: string;
  /** The machine whose page it is begun on. */
  assetId: string | undefined;
  onClose: () => void;
}

export function StandingConsentDialog({ customerId, assetId, onClose }: StandingConsentDialogProps) {
  const { t } = useTranslation('service-desk');
  const give = useSend(recordStandingConsent);
  return (
    <FormDialog<Omit<Body, 'customerId'>>
      title={t('standing.giveTitle')}
      text={t('standing.text')}
      fields={[
        {
          kind: 'search',
          name: 'contactId',
          label: t('standing.person'),
          source: contactsOf(customerId),
          isRequired: true,
        },
        {
          kind: 'search',
          name: 'assetId',
          label: t('standing.asset'),
          help: t('standing.assetHelp'),
          source: assetsOf(customerId),
        },
        { kind: 'radio', name: 'scope', label: t('remote.scopeLabel'), choices: useScopeChoices(), isRequired: true },
        { kind: 'text', name: 'note', label: t('standing.note'), help: t('standing.noteHelp'), most: 2000, rows: 2 },
      ]}
      initial={{ scope: 'control', ...(assetId !== undefined && { assetId }) }}
      submit={(body) => give.mutateAsync({ body: { ...body, customerId } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
