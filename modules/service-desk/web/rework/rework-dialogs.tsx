import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { AttachmentField, useFilesInto, useWaitingFiles } from '../../../files/web/index.ts';
import {
  decideReworkExclusion,
  exclusionDecisions,
  exclusionReasons,
  recordReworkExclusion,
} from '../../rework.contract.ts';

type Stated = Omit<BodyOf<typeof recordReworkExclusion>, 'attachmentIds'>;

/** Why it is not free of charge, with what shows it: words, photos. */
export function ExcludeDialog({ ticketId, onClose }: { ticketId: string; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const state = useSend(recordReworkExclusion);
  const waiting = useWaitingFiles(`rework.${ticketId}`);
  const filesHere = useFilesInto(waiting);
  const reasons = exclusionReasons.map((value) => ({ value, label: t(`rework.reason.${value}`) }));
  const submit = async (body: Stated) => {
    await state.mutateAsync({ params: { ticket: ticketId }, body: { ...body, attachmentIds: waiting.ids } });
    waiting.clear();
  };
  return (
    <FormDialog<Stated>
      title={t('rework.excludeTitle')}
      text={t('rework.excludeText')}
      fields={[
        { kind: 'choice', name: 'reason', label: t('rework.reasonLabel'), choices: reasons, isRequired: true },
        {
          kind: 'text',
          name: 'evidence',
          label: t('rework.evidence'),
          help: t('rework.evidenceHelp'),
          isRequired: true,
          most: 2000,
          rows: 3,
        },
      ]}
      draft={`rework.exclude.${ticketId}`}
      submit={submit}
      submitText={t('rework.exclude')}
      onClose={onClose}
    >
      <div ref={filesHere}>
        <AttachmentField waiting={waiting} />
      </div>
    </FormDialog>
  );
}

export function DecideExclusionDialog({ exclusionId, onClose }: { exclusionId: string; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const decide = useSend(decideReworkExclusion);
  const choices = exclusionDecisions.map((value) => ({ value, label: t(`rework.decision.${value}`) }));
  return (
    <FormDialog<BodyOf<typeof decideReworkExclusion>>
      title={t('rework.decideTitle')}
      fields={[
        { kind: 'radio', name: 'decision', label: t('rework.decisionLabel'), choices, isRequired: true },
        { kind: 'text', name: 'words', label: t('rework.words'), most: 2000, rows: 2 },
      ]}
      submit={(body) => decide.mutateAsync({ params: { reworkExclusion: exclusionId }, body })}
      submitText={t('rework.decide')}
      onClose={onClose}
    />
  );
}
