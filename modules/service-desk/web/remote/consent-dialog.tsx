import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { askRemoteConsent, noteRemoteConsent, type RemoteScope } from '../../remote-consent.contract.ts';
import type { RemoteAccess } from './next-remote-act.ts';
import { useScopeChoices } from './use-scope-choices.ts';

interface ConsentDialogProps {
  ticket: { id: string; number: string };
  abilities: RemoteAccess['abilities'];
  onClose: () => void;
}

interface Entered {
  how: 'ask' | 'note';
  scope: RemoteScope;
  personName?: string;
}

/** The caller is asked, or has said so already. */
export function ConsentDialog({ ticket, abilities, onClose }: ConsentDialogProps) {
  const { t } = useTranslation('service-desk');
  const ways = (['ask', 'note'] as const).filter((way) => abilities.includes(way));
  const initial: Entered = { how: ways[0] ?? 'note', scope: 'control' };
  const [how, setHow] = useState<unknown>(initial.how);
  const ask = useSend(askRemoteConsent);
  const note = useSend(noteRemoteConsent);
  const params = { ticket: ticket.id };
  const submit = ({ how: chosen, scope, personName }: Entered) =>
    chosen === 'ask'
      ? ask.mutateAsync({ params, body: { scope } })
      : note.mutateAsync({ params, body: { scope, ...(personName && { personName }) } });
  const choices = ways.map((value) => ({ value, label: t(`remote.how_${value}`) }));
  return (
    <FormDialog<Entered>
      title={t('remote.askTitle', { number: ticket.number })}
      text={how === 'note' ? undefined : t('remote.askText')}
      fields={[
        { kind: 'radio', name: 'how', label: t('remote.how'), choices, isRequired: true },
        { kind: 'radio', name: 'scope', label: t('remote.scopeLabel'), choices: useScopeChoices(), isRequired: true },
        ...(how === 'note'
          ? [
              {
                kind: 'line',
                name: 'personName',
                label: t('remote.person'),
                help: t('remote.personHelp'),
                most: 60,
              } as const,
            ]
          : []),
      ]}
      initial={initial}
      onChange={(values) => setHow(values['how'])}
      submit={submit}
      submitText={t(how === 'note' ? 'remote.note' : 'remote.ask')}
      onClose={onClose}
    />
  );
}
