import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ContractView } from '../../contract.contract.ts';
import { endDeviceCover, listCoveredDevices, readDeviceCount } from '../../covered-device.contract.ts';
import { CoverDevicesDialog } from './cover-devices-dialog.tsx';
import { useDeviceColumns } from './use-device-columns.tsx';

interface DevicesSectionProps {
  contract: ContractView;
  mayChange: boolean;
}

/** The annex of devices: how many, which, since when; and how it grows and shrinks. */
export function DevicesSection({ contract, mayChange }: DevicesSectionProps) {
  const { t } = useTranslation('contracts');
  const [isAdding, add] = useState(false);
  const [withPast, showPast] = useState(false);
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const params = { contract: contract.id };
  const count = useAnswer(readDeviceCount, { params }).data;
  return (
    <Section
      title={t('device.plural')}
      beside={
        mayChange && (
          <span className="contract-buttons">
            {marked.size > 0 && <EndCover contractId={contract.id} ids={[...marked]} onDone={() => mark(new Set())} />}
            <Button size="small" icon={<PlusOutlined />} onClick={() => add(true)}>
              {t('device.add')}
            </Button>
          </span>
        )
      }
    >
      {count && count.covered > 0 && (
        <p className="yt-quiet">
          {t(count.covered > count.annexed ? 'device.countAdded' : 'device.count', {
            ...count,
            added: count.covered - count.annexed,
          })}
        </p>
      )}
      <Checkbox checked={withPast} onChange={({ target }) => showPast(target.checked)}>
        {t('device.past')}
      </Checkbox>
      <div className="contract-devices">
        <DataTable
          name="covered_devices"
          label={t('device.plural')}
          isExported
          columns={useDeviceColumns()}
          list={useList(listCoveredDevices, { params, query: withPast ? { past: 'with' } : {} })}
          idOf={({ id }) => id}
          {...(mayChange && { marked, onMark: mark })}
          empty={<p className="yt-quiet">{t(contract.terms.coversOnlyListed ? 'device.noneListed' : 'device.none')}</p>}
        />
      </div>
      {isAdding && <CoverDevicesDialog contract={contract} onClose={() => add(false)} />}
    </Section>
  );
}

interface EndCoverProps {
  contractId: string;
  ids: string[];
  onDone: () => void;
}

function EndCover({ contractId, ids, onDone }: EndCoverProps) {
  const { t } = useTranslation('contracts');
  const end = useSend(endDeviceCover);
  return (
    <ConfirmButton
      size="small"
      title={t('device.endQuestion', { count: ids.length })}
      text={t('device.endText')}
      confirmText={t('device.end')}
      onConfirm={async () => {
        await end.mutateAsync({ params: { contract: contractId }, body: { deviceIds: ids } });
        onDone();
      }}
    >
      {t('device.end')}
    </ConfirmButton>
  );
}
