import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { startRemoteSession } from '../../remote-session.contract.ts';
import { useScopeChoices } from './use-scope-choices.ts';

/** With what tool, and under which of its numbers. */
export function SessionDialog({ ticketId, onClose }: { ticketId: string; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const start = useSend(startRemoteSession);
  const choices = useScopeChoices();
  return (
    <FormDialog<BodyOf<typeof startRemoteSession>>
      title={t('remote.startTitle')}
      fields={[
        { kind: 'line', name: 'tool', label: t('remote.tool'), help: t('remote.toolHelp'), most: 60, isFocused: true },
        { kind: 'line', name: 'toolSession', label: t('remote.toolSession'), most: 120 },
        { kind: 'radio', name: 'scope', label: t('remote.scopeLabel'), choices, isRequired: true },
      ]}
      initial={{ scope: 'control' }}
      submit={(body) => start.mutateAsync({ params: { ticket: ticketId }, body })}
      submitText={t('remote.start')}
      onClose={onClose}
    />
  );
}
