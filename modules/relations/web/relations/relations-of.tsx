import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { keyName } from '../../../../web/ui/words/key-name.ts';
import { listRelations } from '../../relation.contract.ts';
import { RecordRelationDialog, type OwnEnd } from './record-relation-dialog.tsx';
import './relations-of.css';
import { useOwnColumns } from './use-own-columns.tsx';

interface RelationsOfProps {
  own: OwnEnd;
  mayRelate: boolean;
}

/** What hangs on something and on what it hangs, said from where it stands; `r` relates it to another. */
export function RelationsOf({ own, mayRelate }: RelationsOfProps) {
  const { t } = useTranslation('relations');
  const [isRelating, relate] = useState(false);
  const [withEnded, showEnded] = useState(false);
  const query = { endId: own.id, ...(withEnded && { ended: 'with' as const }) };
  const list = useList(listRelations, { query });
  useHotkeys({ r: () => relate(true) }, { isOn: mayRelate && !isRelating });
  return (
    <>
      <DataTable
        name="relations-of"
        label={t('relation.plural')}
        columns={useOwnColumns(own.id, withEnded)}
        list={list}
        idOf={(row) => row.id}
        empty={<p className="yt-quiet">{t('relation.none')}</p>}
      />
      <div className="relations-of-more">
        <Checkbox checked={withEnded} onChange={({ target }) => showEnded(target.checked)}>
          {t('relation.withEnded')}
        </Checkbox>
        {mayRelate && (
          <Button size="small" icon={<PlusOutlined />} aria-keyshortcuts="r" onClick={() => relate(true)}>
            {t('relation.record')}
            <span className="yt-button-key">{keyName('r')}</span>
          </Button>
        )}
      </div>
      {isRelating && <RecordRelationDialog own={own} onClose={() => relate(false)} />}
    </>
  );
}
