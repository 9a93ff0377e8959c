import { UserAddOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listLicenceUses } from '../../licence-use.contract.ts';
import type { LicenceView } from '../../licence.contract.ts';
import '../software.css';
import { GiveLicenceDialog } from './give-licence-dialog.tsx';
import { useUseColumns } from './use-use-columns.tsx';

/** Who has the licences, or had them. */
export function LicenceUses({ licence }: { licence: LicenceView }) {
  const { t } = useTranslation('software');
  const [isGiving, give] = useState(false);
  const [withEnded, showEnded] = useState(false);
  const query = { limit: 50, ...(withEnded && { ended: 'with' as const }) };
  const list = useList(listLicenceUses, { params: { licence: licence.id }, query });
  const columns = useUseColumns().filter(({ key }) => withEnded || key !== 'endedAt');
  return (
    <Section title={t('use.plural')}>
      <DataTable
        name="licence-uses"
        isExported
        label={t('use.plural')}
        columns={columns}
        list={list}
        idOf={(row) => row.id}
        empty={<p className="yt-quiet">{t('use.none')}</p>}
      />
      <div className="software-more">
        <Checkbox checked={withEnded} onChange={({ target }) => showEnded(target.checked)}>
          {t('use.withEnded')}
        </Checkbox>
        {list.hasMore && (
          <Button size="small" loading={list.isReadingOn} onClick={list.readOn}>
            {t('installation.more')}
          </Button>
        )}
        {licence.abilities.includes('give') && (
          <Button size="small" icon={<UserAddOutlined />} onClick={() => give(true)}>
            {t('use.give')}
          </Button>
        )}
      </div>
      {isGiving && <GiveLicenceDialog licence={licence} onClose={() => give(false)} />}
    </Section>
  );
}
