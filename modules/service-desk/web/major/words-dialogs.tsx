import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import {
  broadcastMajorUpdate,
  dismissMajorIncident,
  noteOnMajorIncident,
  standDownMajorIncident,
  type MajorIncidentView,
} from '../../major-incident.contract.ts';

export interface MajorDialogProps {
  major: MajorIncidentView;
  onClose: () => void;
}

interface Words {
  words: string;
}

export function WordsToAllDialog({ major, onClose }: MajorDialogProps) {
  const { t } = useTranslation('service-desk');
  const tell = useSend(broadcastMajorUpdate);
  return (
    <FormDialog<Words>
      title={t('major.broadcast')}
      text={t('major.broadcastText')}
      fields={[{ kind: 'text', name: 'words', label: t('major.words'), isRequired: true, most: 5000, rows: 4 }]}
      draft={`major.broadcast.${major.id}`}
      submit={(body) => tell.mutateAsync({ params: { majorIncident: major.id }, body })}
      submitText={t('major.broadcast')}
      onClose={onClose}
    />
  );
}

export function NoteDialog({ major, onClose }: MajorDialogProps) {
  const { t } = useTranslation('service-desk');
  const note = useSend(noteOnMajorIncident);
  return (
    <FormDialog<Words>
      title={t('major.note')}
      text={t('major.noteText')}
      fields={[{ kind: 'text', name: 'words', label: t('major.words'), isRequired: true, most: 5000, rows: 3 }]}
      draft={`major.note.${major.id}`}
      submit={(body) => note.mutateAsync({ params: { majorIncident: major.id }, body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

export function StandDownDialog({ major, onClose }: MajorDialogProps) {
  const { t } = useTranslation('service-desk');
  const standDown = useSend(standDownMajorIncident);
  return (
    <FormDialog<Partial<Words>>
      title={t('major.standDownTitle')}
      text={t('major.standDownText')}
      fields={[{ kind: 'text', name: 'words', label: t('major.standDownWords'), most: 5000, rows: 3 }]}
      submit={(body) => standDown.mutateAsync({ params: { majorIncident: major.id }, body })}
      submitText={t('major.standDown')}
      onClose={onClose}
    />
  );
}

export function DismissDialog({ major, onClose }: MajorDialogProps) {
  const { t } = useTranslation('service-desk');
  const dismiss = useSend(dismissMajorIncident);
  return (
    <FormDialog<{ reason: string }>
      title={t('major.dismiss')}
      fields={[
        { kind: 'text', name: 'reason', label: t('major.dismissReason'), isRequired: true, most: 5000, rows: 2 },
      ]}
      submit={(body) => dismiss.mutateAsync({ params: { majorIncident: major.id }, body })}
      submitText={t('major.dismiss')}
      onClose={onClose}
    />
  );
}
