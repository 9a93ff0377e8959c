import { CheckOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { changeBackup, readBackup, type BackupView } from '../../backup.contract.ts';
import '../protection.css';
import { ChangeBackupDialog } from './change-backup-dialog.tsx';
import { useBackupWords } from './use-backup-words.ts';

/** How a machine would come back, and whether its data is backed up in time. */
export function MachineBackup({ subjectId: asset }: PanelProps) {
  const result = useAnswer(readBackup, { params: { asset } });
  return (
    <Answered result={result} lines={3}>
      {(backup) => (
        <>
          <BackupFacts backup={backup} />
          {backup.abilities.includes('change') && <BackupActs asset={asset} backup={backup} />}
        </>
      )}
    </Answered>
  );
}

function BackupActs({ asset, backup }: { asset: string; backup: BackupView }) {
  const { t } = useTranslation('protection');
  const [isOpen, setOpen] = useState(false);
  const change = useSend(changeBackup);
  const succeed = () =>
    change.mutateAsync({ params: { asset }, body: { hasSucceeded: true }, ifMatch: backup.revision });
  return (
    <div className="protection-acts">
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t('backup.change')}
      </Button>
      {backup.dataKind !== null && (
        <ActButton icon={<CheckOutlined />} act={succeed}>
          {t('backup.succeededToday')}
        </ActButton>
      )}
      {isOpen && <ChangeBackupDialog asset={asset} backup={backup} onClose={() => setOpen(false)} />}
    </div>
  );
}

function BackupFacts({ backup }: { backup: BackupView }) {
  const { t } = useTranslation('protection');
  const format = useFormat();
  const words = useBackupWords();
  const day = (on: string | null) => on && format.day(on);
  const due = words.dueOf(backup);
  const tested = backup.restoreWorked !== null && t(backup.restoreWorked ? 'backup.worked' : 'backup.failed');
  const system = [words.systemOf(backup.systemKind), backup.systemMedium, backup.systemPlace];
  const data = [words.dataOf(backup.dataKind), backup.dataPlace];
  const items = [
    { label: t('backup.dataKind'), value: joined(data) },
    {
      label: t('backup.cycleDays'),
      value: backup.cycleDays && t('backup.everyDays', { count: backup.cycleDays }),
    },
    { label: t('backup.lastSuccessOn'), value: day(backup.lastSuccessOn) },
    {
      label: t('backup.dueOn'),
      value: due && (
        <>
          <Status {...due} /> {day(backup.dueOn)}
        </>
      ),
    },
    { label: t('backup.systemKind'), value: joined(system) },
    { label: t('backup.systemOn'), value: day(backup.systemOn) },
    { label: t('backup.restoreTestedOn'), value: joined([day(backup.restoreTestedOn), tested]) },
    { label: t('backup.guardKind'), value: joined([words.guardOf(backup.guardKind), backup.guardName]) },
    { label: t('backup.note'), value: backup.note },
  ];
  return <Facts layout="grid" items={items} />;
}

function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
