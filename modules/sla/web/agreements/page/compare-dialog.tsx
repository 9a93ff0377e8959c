import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../../../../web/ui/words/status.tsx';
import { SideScroll } from '../../../../../web/ui/words/side-scroll.tsx';
import type { AgreementLineView, AgreementVersionView } from '../../../agreement-version.contract.ts';
import { ForWhat } from '../words/lines-table.tsx';
import { useClockKinds } from '../words/use-clock-kinds.ts';
import { useTargetWords } from '../words/use-target-words.ts';
import { lineDifferences, saysSame, type LineDifference } from './version-differences.ts';

interface CompareDialogProps {
  of: AgreementVersionView;
  versions: readonly AgreementVersionView[];
  onClose: () => void;
}

/** A version beside another: which promises are new, changed, or gone. */
export function CompareDialog({ of, versions, onClose }: CompareDialogProps) {
  const { t } = useTranslation('sla');
  const others = versions.filter(({ id }) => id !== of.id);
  const [otherId, choose] = useState(() => (others.find(({ number }) => number < of.number) ?? others[0])?.id);
  const other = others.find(({ id }) => id === otherId);
  const choices = others.map(({ id, number }) => ({ value: id, label: t('version.number', { number }) }));
  const title = t('version.compareTitle', { number: of.number });
  return (
    <Modal open title={title} footer={null} width={900} onCancel={onClose} destroyOnHidden>
      <label className="yt-compare-with">
        {t('version.compareWith')}
        <Select aria-label={t('version.compareWith')} value={otherId} options={choices} onChange={choose} />
      </label>
      {other && <Differences before={other} after={of} />}
    </Modal>
  );
}

function Differences({ before, after }: { before: AgreementVersionView; after: AgreementVersionView }) {
  const { t } = useTranslation('sla');
  const kinds = useClockKinds();
  const names = { ...before.names, ...after.names };
  return (
    <SideScroll label={t('version.compareTitle', { number: after.number })}>
      <table className="yt-lines" aria-label={t('version.compareTitle', { number: after.number })}>
        <thead>
          <tr>
            <th scope="col">{t('line.kind')}</th>
            <th scope="col">{t('line.for')}</th>
            <th scope="col">{t('version.number', { number: before.number })}</th>
            <th scope="col">{t('version.number', { number: after.number })}</th>
            <th scope="col">{t('version.change')}</th>
          </tr>
        </thead>
        <tbody>
          {lineDifferences(before.lines, after.lines).map((row) => {
            const line = row.after ?? row.before;
            return line === null ? null : (
              <tr key={line.id}>
                <th scope="row">{kinds.nameOf(line.kind)}</th>
                <td>
                  <ForWhat line={line} names={names} />
                </td>
                <td>
                  <Promised line={row.before} />
                </td>
                <td>
                  <Promised line={row.after} />
                </td>
                <td>
                  <Change row={row} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </SideScroll>
  );
}

function Promised({ line }: { line: AgreementLineView | null }) {
  const { t } = useTranslation('sla');
  const target = useTargetWords();
  if (line === null) return <span className="yt-quiet">{t('version.nothing')}</span>;
  return (
    <>
      {target(line.target)} <span className="yt-quiet">{line.calendarName}</span>
    </>
  );
}

function Change({ row }: { row: LineDifference<AgreementLineView> }) {
  const { t } = useTranslation('sla');
  if (row.before === null) return <Status tone="good" text={t('version.added')} />;
  if (row.after === null) return <Status tone="over" text={t('version.dropped')} />;
  if (saysSame(row)) return <span className="yt-quiet">{t('version.same')}</span>;
  return <Status tone="soon" text={t('version.changed')} />;
}
