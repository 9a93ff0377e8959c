import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readProtection, type ProtectionView } from '../../protection.contract.ts';
import '../protection.css';
import { MachineViruses } from '../viruses/machine-viruses.tsx';
import { ChangeProtectionDialog } from './change-protection-dialog.tsx';
import { useProtectionWords } from './use-protection-words.ts';

/** Antivirus and patches of a machine, and what viruses were found on it. */
export function MachineProtection({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('protection');
  const result = useAnswer(readProtection, { params: { asset } });
  const [isOpen, setOpen] = useState(false);
  return (
    <Answered result={result} lines={3}>
      {(protection) => (
        <>
          <ProtectionFacts protection={protection} />
          <MachineViruses
            asset={asset}
            acts={
              protection.abilities.includes('change') && (
                <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
                  {t('state.change')}
                </Button>
              )
            }
          />
          {isOpen && <ChangeProtectionDialog asset={asset} protection={protection} onClose={() => setOpen(false)} />}
        </>
      )}
    </Answered>
  );
}

function ProtectionFacts({ protection }: { protection: ProtectionView }) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const words = useProtectionWords();
  const { antivirusProduct, antivirusVersion, definitionsOn, definitionsAge, exemptReason } = protection;
  const aged = definitionsOn && [format.day(definitionsOn), words.ageOf(definitionsAge)].filter(Boolean).join(' · ');
  const shown = [
    { label: t('state.state'), value: <Status {...words.stateOf(protection.state)} /> },
    { label: t('state.antivirusProduct'), value: [antivirusProduct, antivirusVersion].filter(Boolean).join(' ') },
    { label: t('state.antivirusEnabled'), value: words.yesNoOf(protection.antivirusEnabled) || null },
    { label: t('state.definitionsOn'), value: aged },
    { label: t('state.source'), value: <Since at={protection.antivirusAt} by={protection.antivirusSource} /> },
    { label: t('state.missingPatches'), value: protection.missingPatches },
    { label: t('state.patchedOn'), value: protection.patchedOn && format.day(protection.patchedOn) },
    { label: t('state.patchSource'), value: <Since at={protection.patchAt} by={protection.patchSource} /> },
  ];
  const exempt = exemptReason === null ? [] : [{ label: t('state.exemptReason'), value: exemptReason }];
  return <Facts layout="grid" items={[...shown, ...exempt]} />;
}

function Since({ at, by }: { at: string | null; by: ProtectionView['patchSource'] }) {
  const { sourceOf } = useProtectionWords();
  return (
    <>
      {sourceOf(by)} <InstantText at={at} />
    </>
  );
}
