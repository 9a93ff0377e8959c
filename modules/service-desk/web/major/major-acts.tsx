import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { holdLetters } from '../../../../web/ui/hold-letters.ts';
import { closeMajorIncident, type MajorAct, type MajorIncidentView } from '../../major-incident.contract.ts';
import { ChangeMajorDialog, ConfirmMajorDialog } from './declare-dialogs.tsx';
import { DismissDialog, NoteDialog, StandDownDialog, WordsToAllDialog } from './words-dialogs.tsx';

const offered = ['declare', 'dismiss', 'broadcast', 'note', 'change', 'stand_down'] as const satisfies MajorAct[];
type Offered = (typeof offered)[number];

const keys: Record<Offered, string> = {
  declare: 'a',
  dismiss: 'w',
  broadcast: 'r',
  note: 'n',
  change: 'd',
  stand_down: 'e',
};
const words: Record<Offered, string> = {
  declare: 'major.confirm',
  dismiss: 'major.dismiss',
  broadcast: 'major.broadcast',
  note: 'major.note',
  change: 'major.change',
  stand_down: 'major.standDown',
};

const dialogs = {
  declare: ConfirmMajorDialog,
  dismiss: DismissDialog,
  broadcast: WordsToAllDialog,
  note: NoteDialog,
  change: ChangeMajorDialog,
  stand_down: StandDownDialog,
};

/** What this person may do about it now, each one key away. */
export function MajorActs({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  const [open, setOpen] = useState<Offered>();
  const close = useSend(closeMajorIncident);
  const acts = offered.filter((act) => major.abilities.includes(act));
  const Dialog = open && dialogs[open];
  return (
    <div className="major-acts">
      {acts.map((act, at) => (
        <ActButton
          key={act}
          isNext={at === 0}
          shortcut={keys[act]}
          act={() => {
            holdLetters();
            setOpen(act);
          }}
        >
          {t(words[act])}
        </ActButton>
      ))}
      {major.abilities.includes('close') && (
        <ConfirmButton
          title={t('major.close')}
          text={t('major.closeText')}
          confirmText={t('major.close')}
          onConfirm={() => close.mutateAsync({ params: { majorIncident: major.id } })}
        >
          {t('major.close')}
        </ConfirmButton>
      )}
      {Dialog && <Dialog major={major} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
